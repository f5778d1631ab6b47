import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AccessLevel, Grant, Role } from '@roster-kit/sdk';
import { accessLevelSelectorParts } from '../generated/parts.js';
import { icon } from '../shared/templates/icon.js';
import { avatar, button, failure, notice } from '../shared/templates/templates.js';
import type { Speech } from './access-list.messages.js';
import type { RowState } from './grant-changes.js';

/** What a row needs in addition to its grant. */
export interface AccessView {
  speech: Speech;
  levels: readonly AccessLevel[];
  roles: readonly Role[];
  selfId: string | undefined;
  /** Why levels cannot be changed; empty if they can. */
  locked: string;
  /** Whether the backend can set and remove levels. */
  maySet: boolean;
  mayRemove: boolean;
  change: (userId: string, level: string | null) => void;
  dismiss: (userId: string) => void;
}

export const nameOf = ({ name, email }: Pick<Grant['user'], 'name' | 'email'>): string => name ?? email;

/** The name of a level, or the text for no access. */
export function levelName(id: string | null, { levels, speech }: Pick<AccessView, 'levels' | 'speech'>): string {
  if (id === null) return speech.messages.accessList.noAccess;
  return levels.find((level) => level.id === id)?.name ?? id;
}

/** What applies to this person without a level of their own: the default access level of the role. */
function withoutLevel({ user }: Grant, view: AccessView): string {
  const words = view.speech.messages.accessList;
  const byRole = view.roles.find(({ id }) => id === user.roleId)?.defaultAccessLevel ?? null;
  return byRole === null ? words.noAccess : words.roleDefault(levelName(byRole, view));
}

function identity({ user }: Grant, view: AccessView): TemplateResult {
  const { messages } = view.speech;
  const role = view.roles.find(({ id }) => id === user.roleId)?.name;
  const roleName = role ? html`<bdi>${role}</bdi>` : nothing;
  const separator = html` <span aria-hidden="true">·</span> `;
  const email = user.name === null ? nothing : html`<bdi>${user.email}</bdi>`;
  return html`<div class="person who">
    ${avatar(user)}
    <span class="person-text">
      <span class="person-name"
        ><bdi>${nameOf(user)}</bdi
        >${user.id === view.selfId ? html` <span class="tag">${messages.common.you}</span>` : nothing}</span
      >
      <span class="meta"> ${roleName}${role && user.name !== null ? separator : nothing}${email} </span>
    </span>
  </div>`;
}

function selector(grant: Grant, state: RowState, view: AccessView): TemplateResult {
  const words = view.speech.messages.accessList;
  if (!view.maySet) return html`<span class="level fixed">${levelName(grant.effectiveAccessLevel, view)}</span>`;
  const value = (state.saving === undefined ? grant.accessLevel : state.saving) ?? '';
  const isKept = grant.source === 'explicit' && !view.mayRemove;
  const onChange = (event: Event) =>
    view.change(grant.user.id, (event.target as HTMLElement & { value: string }).value || null);
  return html`<roster-access-level-selector
    exportparts=${accessLevelSelectorParts}
    class="level"
    label=${words.levelOf(nameOf(grant.user))}
    empty-label=${isKept ? '' : withoutLevel(grant, view)}
    .levels=${view.levels}
    .value=${live(value)}
    ?disabled=${view.locked !== ''}
    @change=${onChange}
  ></roster-access-level-selector>`;
}

function source(grant: Grant, state: RowState, view: AccessView): TemplateResult | typeof nothing {
  const words = view.speech.messages.accessList;
  if (state.saving !== undefined)
    return html`<span class="source muted" role="status">${view.speech.messages.common.saving}</span>`;
  // The selector itself says "From role".
  if (grant.source !== 'explicit')
    return view.maySet || grant.source === 'none' ? nothing : html`<span class="source muted">${words.byRole}</span>`;
  const remove = () => view.change(grant.user.id, null);
  return html`<span class="source muted">
    <span class="set-here">${words.setHere}</span>
    ${
      view.locked || !view.mayRemove
        ? nothing
        : html`<button
            type="button"
            class="button button-icon remove"
            aria-label=${words.removeOf(nameOf(grant.user))}
            title=${words.remove}
            @click=${remove}
          >
            ${icon('x')}
          </button>`
    }
  </span>`;
}

function problem(grant: Grant, state: RowState, view: AccessView): TemplateResult | typeof nothing {
  const { accessList: words } = view.speech.messages;
  const { id } = grant.user;
  if (state.refused) {
    const { level, error } = state.refused;
    const chosen = level === null ? withoutLevel(grant, view) : levelName(level, view);
    return html`<div class="trouble">
      ${failure(error, view.speech, () => view.change(id, level))}
      <p class="hint">${words.notSaved(chosen)}</p>
    </div>`;
  }
  if (!state.conflict) return nothing;
  const { level } = state.conflict;
  const now = grant.accessLevel === null ? withoutLevel(grant, view) : levelName(grant.accessLevel, view);
  const wanted = level === null ? withoutLevel(grant, view) : levelName(level, view);
  return html`<div class="trouble">
    ${notice(
      'warning',
      words.conflict(now, wanted),
      html`<span class="choices">
        ${button({ label: words.keep, onClick: () => view.dismiss(id) })}
        ${button({ label: level === null ? words.removeLevel : words.setAnyway(wanted), onClick: () => view.change(id, level) })}
      </span>`,
    )}
  </div>`;
}

/** One row: the person, the level, its source, and what went wrong with a change. */
export function row(grant: Grant, state: RowState, view: AccessView): TemplateResult {
  return html`<li
    class="row ${grant.source === 'explicit' ? '' : 'is-by-role'}"
    aria-busy=${state.saving === undefined ? nothing : 'true'}
  >
    ${identity(grant, view)}${selector(grant, state, view)}${source(grant, state, view)}${problem(grant, state, view)}
  </li>`;
}

/** Placeholder rows of the real height. */
export function skeletonRows({ messages }: Speech): TemplateResult {
  return html`<div class="delayed" role="status">
    <span class="visually-hidden">${messages.common.loading}</span>
    ${Array.from(
      { length: 6 },
      () =>
        html`<div class="row">
          <span class="person who"><span class="avatar skeleton"></span><span class="skeleton line"></span></span
          ><span class="skeleton level block"></span>
        </div>`,
    )}
  </div>`;
}
