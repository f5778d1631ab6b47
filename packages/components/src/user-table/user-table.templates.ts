import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Role, User } from '@roster-kit/sdk';
import type { LoadedRows } from '../shared/loading/loaded-rows.js';
import { dateTime, number, relativeTime } from '../shared/templates/format.js';
import { icon } from '../shared/templates/icon.js';
import { person, type Speech, statusBadge } from '../shared/templates/templates.js';
import { directionOf, type SortKey, STATUSES, type UserFilter } from './filter.js';
import { FIRST_ROWINDEX, type Gap } from './rows/row-window.js';
import { selectAllCell, selectCell, type SelectionView } from './selection/selection.templates.js';

export interface ToolbarView extends Speech {
  filter: UserFilter;
  /** What stands in the search field; it runs ahead of the filter while the person types. */
  text: string;
  roles: readonly Role[];
  canInvite: boolean;
  exportButton: TemplateResult | typeof nothing;
  /** Whether the filters are unfolded, where there is no room for them beside the search. */
  isUnfolded: boolean;
  onUnfold: () => void;
  onText: (text: string) => void;
  onFilter: (change: Partial<UserFilter>) => void;
  onInvite: () => void;
}

export interface TableView extends Speech {
  /** Which rows to draw, and gaps for the others. */
  items: readonly (number | Gap)[];
  roleName: (id: string) => string;
  selectedId: string;
  selfId: string | undefined;
  sort: UserFilter['sort'];
  isReloading: boolean;
  isLoadingMore: boolean;
  /** Undefined where nothing can be done with a selection. */
  selection: SelectionView | undefined;
  onSort: (key: SortKey) => void;
  onSelect: (user: User) => void;
}

type Option = readonly [value: string, label: string];

function select(name: keyof UserFilter, label: string, options: readonly Option[], view: ToolbarView): TemplateResult {
  const chosen = view.filter[name];
  const change = (event: Event) => view.onFilter({ [name]: (event.target as HTMLSelectElement).value });
  const isSet = name !== 'sort' && chosen !== '';
  return html`<span class="select-wrap filter filter-${name} ${isSet ? 'is-set' : ''}">
    <select class="select" aria-label=${label} @change=${change}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen} .selected=${value === chosen}>${text}</option>`)}
    </select>
    ${icon('chevron-down')}
  </span>`;
}

function filters(view: ToolbarView): TemplateResult {
  const { userTable: t, status } = view.messages;
  const sorts: Option[] = [
    ['name', t.sortName],
    ['role', t.sortRole],
    ['status', t.sortStatus],
    ['-lastActiveAt', t.sortLastActive],
  ];
  return html`${select('role', t.role, [['', t.anyRole], ...view.roles.map(({ id, name }): Option => [id, name])], view)}
  ${select('status', t.status, [['', t.anyStatus], ...STATUSES.map((id): Option => [id, status[id]])], view)}
  ${select(
    'twoFactor',
    t.twoFactor,
    [
      ['', t.anyTwoFactor],
      ['on', t.twoFactorOn],
      ['off', t.twoFactorOff],
    ],
    view,
  )}
  ${select('sort', t.sortBy, sorts, view)}`;
}

/** Where it is narrow the filters are folded away; how many are set stands here. */
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

/** Search, filters, and what can be done with the list. */
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

function header(key: SortKey, label: string, { sort, onSort }: TableView): TemplateResult {
  const direction = directionOf(sort, key);
  const name = direction === 'none' ? 'chevrons-up-down' : direction === 'ascending' ? 'arrow-up' : 'arrow-down';
  return html`<th role="columnheader" scope="col" class="col-${key}" aria-sort=${direction}>
    <button type="button" class="sort" @click=${() => onSort(key)}>${label}${icon(name)}</button>
  </th>`;
}

function head(view: TableView): TemplateResult {
  const { userTable: t } = view.messages;
  return html`<thead role="rowgroup">
    <tr role="row" aria-rowindex="1">
      ${selectAllCell(view)}${header('name', t.person, view)}${header('role', t.role, view)}${header('status', t.status, view)}
      <th role="columnheader" scope="col" class="col-twoFactor">${t.twoFactor}</th>
      ${header('lastActiveAt', t.lastActive, view)}
    </tr>
  </thead>`;
}

function lastActive(user: User, { messages, locale }: Speech): TemplateResult {
  const at = user.lastActiveAt;
  if (at === null) return html`<span class="faint">${messages.common.never}</span>`;
  return html`<time datetime=${at} title=${dateTime(at, locale)}><bdi>${relativeTime(at, locale)}</bdi></time>`;
}

/** A cell whose column's name is written beside it once the table has become a list. */
const cell = (name: string, label: string, content: unknown) =>
  html`<td role="cell" class="col-${name}"><span class="cell-label">${label}</span>${content}</td>`;

function row(user: User, index: number, view: TableView): TemplateResult {
  const {
    messages: { userTable: t },
    selectedId,
    selfId,
    roleName,
  } = view;
  const isSelected = user.id === selectedId;
  const factor = user.twoFactorEnabled
    ? html`<span class="factor">${icon('shield-check')}${t.on}</span>`
    : html`<span class="faint">${t.off}</span>`;
  const isChecked = view.selection?.has(user.id) ?? false;
  return html`<tr
    role="row"
    class="${isSelected ? 'is-selected' : ''} ${isChecked ? 'is-checked' : ''}"
    data-id=${user.id}
    aria-rowindex=${index + FIRST_ROWINDEX}
    @click=${() => view.onSelect(user)}
  >
    ${selectCell(user, user.id === selfId, view)}
    <td role="cell" class="col-name">
      <button
        type="button"
        class="open"
        aria-label=${t.open(user.name ?? user.email)}
        aria-current=${isSelected ? 'true' : nothing}
      ></button>
      ${person(user, user.id === selfId, view)}
    </td>
    ${cell('role', t.role, html`<span class="clip">${roleName(user.roleId)}</span>`)}
    ${cell('status', t.status, html`<span class="status">${statusBadge(user, view)}</span>`)}
    ${cell('twoFactor', t.twoFactor, factor)} ${cell('lastActiveAt', t.lastActive, lastActive(user, view))}
  </tr>`;
}

const gap = ({ height }: Gap): TemplateResult =>
  html`<tr class="gap" aria-hidden="true" .style=${`block-size: ${height}px`}>
    <td></td>
  </tr>`;

/** The rows that are drawn, each known by its person, so that an element never shows another one. */
function body(rows: LoadedRows<User>, view: TableView): TemplateResult {
  const userOf = (item: number | Gap) => rows.data[typeof item === 'number' ? item : item.to];
  const key = (item: number | Gap) =>
    typeof item === 'number' ? userOf(item)?.id : `gap before ${userOf(item)?.id ?? 'the end'}`;
  return html`<tbody role="rowgroup" class="rows">
    ${repeat(view.items, key, (item) => {
      const user = userOf(item);
      if (typeof item !== 'number') return gap(item);
      return user ? row(user, item, view) : nothing;
    })}
  </tbody>`;
}

export function table(rows: LoadedRows<User>, view: TableView): TemplateResult {
  const { nextCursor, total } = rows.page;
  const count = nextCursor === null ? rows.data.length : total && Math.max(total, rows.data.length);
  return html`<table
    role="table"
    part="table"
    class="${view.isReloading ? 'is-reloading' : ''} ${view.selection ? 'is-selectable' : ''}"
    aria-label=${view.messages.userTable.caption}
    aria-busy=${view.isReloading ? 'true' : 'false'}
    aria-rowcount=${count === undefined ? -1 : count + 1}
  >
    ${head(view)} ${body(rows, view)}
    ${
      view.isLoadingMore
        ? html`<tbody class="is-loading" aria-hidden="true">
            ${lines(3, view)}
          </tbody>`
        : nothing
    }
  </table>`;
}

/** Rows that stand in for people who are not here yet, of the same height. */
function lines(count: number, view: TableView): TemplateResult[] {
  const bar = (name: string) =>
    html`<td role="cell" class="col-${name}"><span class="skeleton bar-${name}"></span></td>`;
  const line = html`<tr role="row">
    ${view.selection ? html`<td role="cell" class="col-select"></td>` : nothing}
    <td role="cell" class="col-name">
      <span class="person"><span class="skeleton skeleton-avatar"></span><span class="skeleton bar-name"></span></span>
    </td>
    ${bar('role')}${bar('status')}${bar('twoFactor')}${bar('lastActiveAt')}
  </tr>`;
  return Array.from({ length: count }, () => line);
}

/** The table before its people are here. */
export function skeleton(view: TableView): TemplateResult {
  return html`<div class="delayed">
    <span class="visually-hidden" role="status">${view.messages.common.loading}</span>
    <table aria-hidden="true" class="is-loading ${view.selection ? 'is-selectable' : ''}" inert>
      ${head(view)}
      <tbody>
        ${lines(8, view)}
      </tbody>
    </table>
  </div>`;
}
