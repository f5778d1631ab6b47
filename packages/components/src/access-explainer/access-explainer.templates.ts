import { html, nothing, type TemplateResult } from 'lit';
import type { EffectiveAccess, NamedResource, Permission, PermissionPage } from '@roster-kit/sdk';
import { number } from '../shared/templates/format.js';
import { icon, type IconName } from '../shared/templates/icon.js';
import { mark } from '../shared/templates/mark.js';
import type { AccessDestination } from './access-explainer.events.js';
import type { Speech } from './access-explainer.messages.js';
import type { Explanation } from './explanation.js';

const ICONS: Record<Explanation['verdict'], IconName> = { yes: 'circle-check', no: 'ban', later: 'clock' };

const valueOf = (event: Event): string => (event.target as HTMLSelectElement).value;

/** The choice of a permission: a native select, grouped by page. */
export function permissionPicker(
  pages: readonly PermissionPage[],
  chosen: string,
  { messages }: Speech,
  choose: (id: string) => void,
): TemplateResult {
  const words = messages.accessExplainer;
  return html`<div class="field">
    <label class="label" for="permission">${words.question}</label>
    <span class="select-wrap">
      <select class="select" id="permission" @change=${(event: Event) => choose(valueOf(event))}>
        <option value="" ?selected=${chosen === ''}>${words.choosePermission}</option>
        ${pages.map(
          ({ label, permissions }) =>
            html`<optgroup label=${label}>
              ${permissions.map(({ id, label: name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
            </optgroup>`,
        )}
      </select>
      ${icon('chevron-down')}
    </span>
  </div>`;
}

/** The choice of a resource from a short list: a native select. */
export function resourcePicker(
  resources: readonly NamedResource[],
  chosen: string | undefined,
  { messages }: Speech,
  choose: (resource: NamedResource | undefined) => void,
): TemplateResult {
  const words = messages.accessExplainer;
  const onChange = (event: Event) => choose(resources.find(({ id }) => id === valueOf(event)));
  return html`<div class="field">
    <label class="label" for="resource">${words.resource}</label>
    <span class="select-wrap">
      <select class="select" id="resource" @change=${onChange}>
        <option value="" ?selected=${chosen === undefined}>${words.chooseResource}</option>
        ${resources.map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
      </select>
      ${icon('chevron-down')}
    </span>
  </div>`;
}

interface SearchView {
  search: string;
  /** Undefined while nothing is typed, or while the search runs. */
  found: { resources: readonly NamedResource[]; hasMore: boolean } | undefined;
  onInput: (event: Event) => void;
  choose: (resource: NamedResource) => void;
}

/** The choice of a resource from a long list: a search field and its results. */
export function resourceSearch({ search, found, onInput, choose }: SearchView, { messages }: Speech): TemplateResult {
  const words = messages.accessExplainer;
  const hint =
    found === undefined
      ? search
        ? ''
        : words.manyResources
      : found.resources.length === 0
        ? words.noMatch(search)
        : found.hasMore
          ? words.moreMatches
          : '';
  return html`<div class="field">
    <label class="label" for="search">${words.resource}</label>
    <span class="search"
      >${icon('search')}<input
        class="input"
        id="search"
        type="search"
        autocomplete="off"
        placeholder=${words.searchResources}
        aria-describedby="search-hint"
        @input=${onInput}
    /></span>
    ${
      found && found.resources.length > 0
        ? html`<ul class="found" role="list">
            ${found.resources.map(
              (resource) =>
                html`<li>
                  <button type="button" class="match" @click=${() => choose(resource)}>
                    <bdi>${resource.name}</bdi>
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <span class="hint" id="search-hint" role="status">${hint}</span>
  </div>`;
}

/** The chosen resource, and a button to choose another one. */
export function chosenResource({ name }: NamedResource, { messages }: Speech, forget: () => void): TemplateResult {
  const words = messages.accessExplainer;
  return html`<div class="field" role="group" aria-labelledby="resource-label">
    <span class="label" id="resource-label">${words.resource}</span>
    <span class="chosen"
      ><bdi>${name}</bdi><button type="button" class="link" @click=${forget}>${words.otherResource}</button></span
    >
  </div>`;
}

/** Yes, no or not yet, by word, icon and color; then why. */
export function answer({ verdict, text }: Explanation, { messages }: Speech): TemplateResult {
  const words = messages.accessExplainer;
  return html`<div class="answer answer-${verdict}" part="answer">
    ${icon(ICONS[verdict])}
    <p><strong>${words[verdict]}</strong> ${text.join(' ')}</p>
  </div>`;
}

export function destinationLinks(
  destinations: readonly AccessDestination[],
  { messages }: Speech,
  go: (to: AccessDestination) => void,
): TemplateResult | typeof nothing {
  const labels = { role: messages.accessExplainer.goToRole, level: messages.accessExplainer.goToLevel };
  if (destinations.length === 0) return nothing;
  return html`<div class="destinations">
    ${destinations.map((to) => html`<button type="button" class="link" @click=${() => go(to)}>${labels[to]}</button>`)}
  </div>`;
}

function permissionRow(
  { id, label, decidedBy }: Permission,
  allowed: ReadonlySet<string>,
  { messages }: Speech,
): TemplateResult {
  const words = messages.accessExplainer;
  const kind = decidedBy === 'level' ? 'level' : allowed.has(id) ? 'yes' : 'no';
  return html`<li class="permission permission-${kind}">
    ${mark(kind, { level: words.dependsOnLevel, yes: words.can, no: words.cannot }[kind])}<bdi>${label}</bdi>
  </li>`;
}

/** Every permission by page, marked as allowed or not; folded at first. */
export function overview(
  pages: readonly PermissionPage[],
  byRole: EffectiveAccess | undefined,
  blocked: string,
  speech: Speech,
): TemplateResult {
  const words = speech.messages.accessExplainer;
  const decided = byRole?.permissions ?? [];
  const allowed = new Set(decided.filter((each) => each.allowed).map(({ permission }) => permission));
  const count = words.count(number(allowed.size, speech.locale), number(decided.length, speech.locale));
  const byLevel = pages.some(({ permissions }) => permissions.some(({ decidedBy }) => decidedBy === 'level'));
  return html`<details class="overview" part="overview">
    <summary>${icon('chevron-right')}<span>${words.overview}</span><span class="muted count">${count}</span></summary>
    ${blocked ? html`<p class="hint">${blocked}</p>` : nothing}
    ${byLevel ? html`<p class="hint legend" aria-hidden="true">${mark('level', '')}${words.dependsOnLevel}</p>` : nothing}
    ${pages.map(
      ({ id, label, permissions }) =>
        html`<h4 id="page-${id}"><bdi>${label}</bdi></h4>
          <ul class="permissions" role="list" aria-labelledby="page-${id}">
            ${permissions.map((permission) => permissionRow(permission, allowed, speech))}
          </ul>`,
    )}
  </details>`;
}

/** Placeholder with the height of the permission picker and the overview's summary. */
export function skeleton({ messages }: Speech): TemplateResult {
  return html`<div class="loading delayed" role="status">
    <span class="visually-hidden">${messages.common.loading}</span>
    <span class="skeleton bar-label"></span><span class="skeleton bar-control"></span
    ><span class="skeleton bar-label"></span>
  </div>`;
}
