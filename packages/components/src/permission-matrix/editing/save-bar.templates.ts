import { html, nothing, type TemplateResult } from 'lit';
import { type AccessLevel, isRosterError, type Permission } from '@roster-kit/sdk';
import type { Catalogue } from '../../shared/state/roster-state.js';
import { number } from '../../shared/templates/format.js';
import { icon } from '../../shared/templates/icon.js';
import { button, failure, notice } from '../../shared/templates/templates.js';
import type { Speech } from '../permission-matrix.messages.js';
import type { RoleDrafts, RoleEdit } from './role-drafts.js';

/** What the bar needs besides the drafts. */
export interface BarView extends Speech {
  catalogue: Catalogue;
  drafts: RoleDrafts;
  isReviewing: boolean;
  onReview: () => void;
  onSave: () => void;
  onDiscard: (roleId?: string) => void;
  onUndo: () => void;
}

/** The unsaved changes, under the table. It is in the page even when empty, so that screen readers announce what appears. */
export function saveBar(view: BarView): TemplateResult {
  const { drafts } = view;
  const { edits } = drafts;
  const words = view.messages.permissionMatrix;
  const isIdle = edits.length === 0 && !drafts.saved && !drafts.canUndo;
  return html`<div class="save-bar ${isIdle ? 'is-idle' : ''}" role="group" aria-label=${words.bar} part="save-bar">
    ${
      view.isReviewing && edits.length > 0
        ? html`<ul class="review" id="review" role="list" tabindex="0" aria-label=${words.review}>
            ${edits.map((edit) => reviewOf(edit, view))}
          </ul>`
        : nothing
    }
    <div class="save-line">
      <span class="save-text" role="status">${barText(view, edits)}</span>
      ${edits.length > 0 ? actions(view) : nothing}
      ${drafts.canUndo && edits.length === 0 ? button({ label: words.undo, icon: 'rotate-ccw', onClick: view.onUndo }) : nothing}
    </div>
  </div>`;
}

function barText({ drafts, messages, locale }: BarView, edits: readonly RoleEdit[]): unknown {
  const words = messages.permissionMatrix;
  if (edits.length > 0) {
    const changes = edits.reduce((sum, { count }) => sum + count, 0);
    return words.unsaved(changes, number(changes, locale), edits.length, number(edits.length, locale));
  }
  if (drafts.saved) return html`${icon('check')}${words.saved}`;
  return drafts.canUndo ? words.discarded : nothing;
}

function actions({ drafts, messages, isReviewing, onReview, onDiscard, onSave }: BarView): TemplateResult {
  const words = messages.permissionMatrix;
  return html`<div class="save-actions">
    <button
      type="button"
      class="button button-quiet"
      aria-expanded=${isReviewing ? 'true' : 'false'}
      aria-controls="review"
      @click=${onReview}
    >
      ${icon(isReviewing ? 'chevron-down' : 'chevron-right')}<span>${words.review}</span>
    </button>
    ${button({ label: words.discard, disabled: drafts.busy, onClick: () => onDiscard() })}
    ${button({ label: words.save, kind: 'primary', busy: drafts.busy, onClick: onSave })}
  </div>`;
}

function reviewOf(edit: RoleEdit, view: BarView): TemplateResult {
  const { messages, onDiscard, drafts } = view;
  const words = messages.permissionMatrix;
  const { stored, changes } = edit;
  return html`<li class="reviewed">
    <div class="reviewed-head">
      <strong><bdi>${stored.name}</bdi></strong>
      <button
        type="button"
        class="button button-quiet"
        ?disabled=${drafts.busy}
        aria-label=${words.discardRole(stored.name)}
        @click=${() => onDiscard(stored.id)}
      >
        ${words.discard}
      </button>
    </div>
    ${changes.allowed.length > 0 ? changeLine('plus', words.allowed, changes.allowed, view) : nothing}
    ${changes.refused.length > 0 ? changeLine('minus', words.refused, changes.refused, view) : nothing}
    ${changes.level === undefined ? nothing : levelLine(stored.defaultAccessLevel, changes.level, view)}
    ${edit.theirs ? conflictNotice(edit.theirs, view) : nothing} ${edit.failure ? refusal(edit.failure, view) : nothing}
  </li>`;
}

function changeLine(name: 'plus' | 'minus', verb: string, ids: readonly string[], view: BarView): TemplateResult {
  return html`<p class="change-line">
    ${icon(name)}<span><span class="muted">${verb}:</span> <bdi>${labelsOf(ids, view)}</bdi></span>
  </p>`;
}

function levelLine(from: string | null, to: string | null, view: BarView): TemplateResult {
  const text = view.messages.permissionMatrix.levelChange(levelText(from, view), levelText(to, view));
  return html`<p class="change-line">${icon('sliders-horizontal')}<span>${text}</span></p>`;
}

/** What the other person changed, in words (P5). */
function conflictNotice({ allowed, refused, level }: NonNullable<RoleEdit['theirs']>, view: BarView): TemplateResult {
  const words = view.messages.permissionMatrix;
  const lines = [
    words.conflict,
    ...(allowed.length > 0 ? [words.conflictAllowed(labelsOf(allowed, view))] : []),
    ...(refused.length > 0 ? [words.conflictRefused(labelsOf(refused, view))] : []),
    ...(level === undefined ? [] : [words.conflictLevel(levelText(level, view))]),
  ];
  return notice(
    'warning',
    lines.map((line) => html`<span class="line">${line}</span>`),
  );
}

/** P1 has its own text here, because a permission is removed and not a person. */
function refusal(error: unknown, view: BarView): TemplateResult {
  if (isRosterError(error) && error.code === 'last_manager')
    return notice('danger', view.messages.permissionMatrix.lastManager);
  return failure(error, view);
}

function labelsOf(ids: readonly string[], { catalogue, locale }: BarView): string {
  const known: readonly Permission[] = catalogue.pages.flatMap(({ permissions }) => permissions);
  return new Intl.ListFormat(locale).format(
    ids.map((id) => known.find((permission) => permission.id === id)?.label ?? id),
  );
}

function levelText(id: string | null, { catalogue, messages }: BarView): string {
  const level: AccessLevel | undefined = catalogue.accessLevels.find((each) => each.id === id);
  return level?.name ?? id ?? messages.permissionMatrix.noLevel;
}
