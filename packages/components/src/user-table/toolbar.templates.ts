import { html, nothing, type TemplateResult } from 'lit';
import type { Role } from '@roster-kit/sdk';
import { number } from '../shared/templates/format.js';
import { icon } from '../shared/templates/icon.js';
import type { Speech } from './user-table.messages.js';
import type { Status, UserFilter } from './view/filter.js';

export interface ToolbarView extends Speech {
  filter: UserFilter;
  /** The text of the search field; while the person types, it is ahead of the filter. */
  text: string;
  /** Undefined if the backend has no roles to filter by. */
  roles: readonly Role[] | undefined;
  /** What people can be filtered by. */
  statuses: readonly Status[];
  hasTwoFactor: boolean;
  canInvite: boolean;
  exportButton: TemplateResult | typeof nothing;
  /** Whether the filters are unfolded where the table is too narrow to show them next to the search. */
  isUnfolded: boolean;
  onUnfold: () => void;
  onText: (text: string) => void;
  onFilter: (change: Partial<UserFilter>) => void;
  onInvite: () => void;
}

type Option = readonly [value: string, label: string];

function select(name: keyof UserFilter, label: string, options: readonly Option[], view: ToolbarView): TemplateResult {
  const chosen = view.filter[name];
  const change = (event: Event) => view.onFilter({ [name]: (event.target as HTMLSelectElement).value });
  const option = ([value, text]: Option) => {
    const isChosen = value === chosen;
    return html`<option value=${value} ?selected=${isChosen} .selected=${isChosen}>${text}</option>`;
  };
  const isSet = name !== 'sort' && chosen !== '';
  return html`<span class="select-wrap filter filter-${name} ${isSet ? 'is-set' : ''}">
    <select class="select" aria-label=${label} @change=${change}>
      ${options.map(option)}
    </select>
    ${icon('chevron-down')}
  </span>`;
}

function filters(view: ToolbarView): TemplateResult {
  const { userTable: t, status: words, delivery } = view.messages;
  const roles: Option[] = [['', t.anyRole], ...(view.roles ?? []).map(({ id, name }): Option => [id, name])];
  const statusName = (id: Status) => (id === 'undelivered' ? delivery.failed : words[id]);
  const statuses: Option[] = [['', t.anyStatus], ...view.statuses.map((id): Option => [id, statusName(id)])];
  const factors: Option[] = [
    ['', t.anyTwoFactor],
    ['on', t.twoFactorOn],
    ['off', t.twoFactorOff],
  ];
  const sorts: Option[] = [
    ['name', t.sortName],
    ['role', t.sortRole],
    ['status', t.sortStatus],
    ['-lastActiveAt', t.sortLastActive],
  ];
  const status = view.statuses.length > 1 ? select('status', t.status, statuses, view) : nothing;
  const twoFactor = view.hasTwoFactor ? select('twoFactor', t.twoFactor, factors, view) : nothing;
  return html`${view.roles ? select('role', t.role, roles, view) : nothing}${status}${twoFactor}
  ${select('sort', t.sortBy, sorts, view)}`;
}

/** Unfolds the filters where the table is narrow, and shows how many are set. */
function unfold({ filter, isUnfolded, onUnfold, messages, locale }: ToolbarView): TemplateResult {
  const { userTable: t } = messages;
  const count = [filter.role, filter.status, filter.twoFactor].filter(Boolean).length;
  const formatted = number(count, locale);
  return html`<button
    type="button"
    class="button unfold ${count > 0 ? 'is-set' : ''}"
    aria-expanded=${isUnfolded ? 'true' : 'false'}
    aria-controls="filters"
    aria-label=${count > 0 ? t.filtersSet(count, formatted) : t.moreFilters}
    @click=${onUnfold}
  >
    ${icon('list-filter')}${count > 0 ? html`<span>${formatted}</span>` : nothing}
  </button>`;
}

/** Search, filters, Export and Invite. */
export function toolbar(view: ToolbarView): TemplateResult {
  const { userTable: t } = view.messages;
  return html`<div class="toolbar" part="toolbar">
    <div class="filters" role="group" aria-label=${t.filters}>
      <span class="search">
        ${icon('search')}
        <input
          class="input"
          type="search"
          maxlength="100"
          autocomplete="off"
          spellcheck="false"
          aria-label=${t.search}
          placeholder=${t.searchHint}
          .value=${view.text}
          @input=${(event: InputEvent) => view.onText((event.target as HTMLInputElement).value)}
        />
      </span>
      ${unfold(view)}
      <div class="folding ${view.isUnfolded ? 'is-unfolded' : ''}" id="filters">${filters(view)}</div>
    </div>
    <div class="actions">
      <slot name="actions"></slot>
      ${view.exportButton}
      ${
        view.canInvite
          ? html`<button type="button" class="button button-primary" part="invite" @click=${view.onInvite}>
              ${icon('user-plus')}<span>${t.invite}</span>
            </button>`
          : nothing
      }
    </div>
  </div>`;
}
