import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { User } from '@roster-kit/sdk';
import type { LoadedRows } from '../shared/loading/loaded-rows.js';
import { dateTime, number, relativeTime } from '../shared/templates/format.js';
import { icon } from '../shared/templates/icon.js';
import { button, deliveryBadge, emptyState, failure, person, statusBadge } from '../shared/templates/templates.js';
import { rendered, type UserColumn } from './columns/columns.js';
import { FIRST_ROWINDEX, type Gap } from './rows/row-window.js';
import { selectAllCell, selectCell, type SelectionView } from './selection/selection.templates.js';
import type { Speech } from './user-table.messages.js';
import { directionOf, type SortKey, type UserFilter } from './view/filter.js';

export interface TableView extends Speech {
  /** The rows to draw, and gaps for the others. */
  items: readonly (number | Gap)[];
  roleName: (id: string) => string;
  selectedId: string;
  selfId: string | undefined;
  sort: UserFilter['sort'];
  isReloading: boolean;
  isLoadingMore: boolean;
  columns: readonly UserColumn[];
  /** Undefined if no bulk action is offered. */
  selection: SelectionView | undefined;
  onSort: (key: SortKey) => void;
  onSelect: (user: User) => void;
}

/** A column of the host has a class of its own, because its id may be anything. */
const OWN = 'own';

const BUILT_IN = {
  name: 'person',
  role: 'role',
  status: 'status',
  twoFactor: 'twoFactor',
  lastActiveAt: 'lastActive',
} as const;
const isBuiltIn = (id: string): id is keyof typeof BUILT_IN => id in BUILT_IN;
const classOf = ({ id }: UserColumn) => `col-${isBuiltIn(id) ? id : OWN}`;

const headerOf = ({ id, header }: UserColumn, { messages: { userTable: t } }: Speech): string =>
  header ?? (isBuiltIn(id) ? t[BUILT_IN[id]] : id);

function header(column: UserColumn, view: TableView): TemplateResult {
  const { sortKey: key, width } = column;
  const style = width ? `inline-size: ${width}` : '';
  const label = headerOf(column, view);
  return key === undefined
    ? html`<th role="columnheader" scope="col" class=${classOf(column)} .style=${style}>${label}</th>`
    : sortHeader(key, label, classOf(column), style, view);
}

function sortHeader(key: SortKey, label: string, name: string, style: string, view: TableView): TemplateResult {
  const { sort, onSort } = view;
  const direction = directionOf(sort, key);
  const arrow = direction === 'none' ? 'chevrons-up-down' : direction === 'ascending' ? 'arrow-up' : 'arrow-down';
  return html`<th role="columnheader" scope="col" class=${name} .style=${style} aria-sort=${direction}>
    <button type="button" class="sort" @click=${() => onSort(key)}>${label}${icon(arrow)}</button>
  </th>`;
}

function head(view: TableView): TemplateResult {
  return html`<thead role="rowgroup">
    <tr role="row" aria-rowindex="1">
      ${selectAllCell(view)}${view.columns.map((column) => header(column, view))}
    </tr>
  </thead>`;
}

function lastActive(user: User, { messages, locale }: Speech): TemplateResult {
  const at = user.lastActiveAt;
  if (at === null) return html`<span class="faint">${messages.common.never}</span>`;
  return html`<time datetime=${at} title=${dateTime(at, locale)}><bdi>${relativeTime(at, locale)}</bdi></time>`;
}

/** That an e-mail was not delivered matters more than when its link expires. */
function status(user: User, speech: Speech): TemplateResult {
  const delivery = deliveryBadge(user, speech);
  return html`${statusBadge(delivery ? { ...user, invitation: null } : user, speech)}${delivery ?? nothing}`;
}

function nameCell(column: UserColumn, user: User, view: TableView): TemplateResult {
  const { messages, selectedId, selfId } = view;
  return html`<td role="cell" class="col-name">
    <button
      type="button"
      class="open"
      aria-label=${messages.userTable.open(user.name ?? user.email)}
      aria-current=${user.id === selectedId ? 'true' : nothing}
    ></button>
    ${column.render ? rendered(column, user) : person(user, user.id === selfId, view)}
  </td>`;
}

function factor(user: User, { messages: { userTable: t } }: Speech): TemplateResult {
  return user.twoFactorEnabled
    ? html`<span class="factor">${icon('shield-check')}${t.on}</span>`
    : html`<span class="faint">${t.off}</span>`;
}

function contentOf(column: UserColumn, user: User, view: TableView): unknown {
  if (column.render) return rendered(column, user);
  if (column.id === 'role') return html`<span class="clip">${view.roleName(user.roleId)}</span>`;
  if (column.id === 'status') return html`<span class="status">${status(user, view)}</span>`;
  if (column.id === 'twoFactor') return factor(user, view);
  if (column.id === 'lastActiveAt') return lastActive(user, view);
  return html`<slot name="cell-${column.id}-${user.id}"></slot>`;
}

/** A press on a control in a cell of the host is not one on the row. */
function keepFromRow(event: Event): void {
  const target = event.target as Element;
  if (target.closest('a, button, input, select, textarea, label, summary')) event.stopPropagation();
}

/** A cell. It repeats the name of its column for screens where the table becomes a list. */
function cell(column: UserColumn, user: User, view: TableView): TemplateResult {
  if (column.id === 'name') return nameCell(column, user, view);
  return html`<td role="cell" class=${classOf(column)} @click=${keepFromRow}>
    <span class="cell-label">${headerOf(column, view)}</span>${contentOf(column, user, view)}
  </td>`;
}

function row(user: User, index: number, view: TableView): TemplateResult {
  const isSelected = user.id === view.selectedId;
  const isChecked = view.selection?.has(user.id) ?? false;
  return html`<tr
    role="row"
    class="${isSelected ? 'is-selected' : ''} ${isChecked ? 'is-checked' : ''}"
    data-id=${user.id}
    aria-rowindex=${index + FIRST_ROWINDEX}
    @click=${() => view.onSelect(user)}
  >
    ${selectCell(user, view)}${view.columns.map((column) => cell(column, user, view))}
  </tr>`;
}

const gap = ({ height }: Gap): TemplateResult =>
  html`<tr class="gap" aria-hidden="true" .style=${`block-size: ${height}px`}>
    <td></td>
  </tr>`;

/** The rows to draw. The key is the person, so that Lit never reuses a row's element for another person. */
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

interface FootView extends Speech {
  isLoading: boolean;
  /** Why the next page failed to load. */
  error: unknown;
  onLoadMore: () => void;
}

/** How many people are loaded and found, and the way to the next page. */
export function foot({ data: { length }, page }: LoadedRows<User>, view: FootView): TemplateResult {
  const { messages, locale, isLoading, error, onLoadMore } = view;
  const { userTable: t } = messages;
  // People may have been added since they were counted.
  const total = Math.max(page.total ?? 0, length);
  const text =
    length < total
      ? t.countOf(number(length, locale), total, number(total, locale))
      : t.count(total, number(total, locale));
  return html`${error ? html`<div class="message">${failure(error, view, onLoadMore)}</div>` : nothing}
    <div class="foot">
      <span class="count" role="status">${text}</span>
      ${page.nextCursor && !error ? button({ label: t.loadMore, busy: isLoading, onClick: onLoadMore }) : nothing}
    </div>`;
}

/** No one matches the search and the filters. */
export function noMatch({ messages: { userTable: t } }: Speech, onClear: () => void): TemplateResult {
  const clear = button({ label: t.clearFilters, onClick: onClear });
  return html`<div role="status">${emptyState('search', t.noMatchTitle, t.noMatchText, clear)}</div>`;
}

/** The list is empty; `onInvite` is undefined if the person may not invite anyone. */
export function nobody(
  { messages: { userTable: t } }: Speech,
  hasInvitations: boolean,
  onInvite: (() => void) | undefined,
): TemplateResult {
  const invite = onInvite && button({ label: t.invite, icon: 'user-plus', onClick: onInvite });
  return emptyState('users', t.emptyTitle, hasInvitations ? t.emptyText : '', invite);
}

/** Placeholders for rows that are still loading, of the same height. */
function lines(count: number, view: TableView): TemplateResult[] {
  const bar = (column: UserColumn) =>
    column.id === 'name'
      ? html`<td role="cell" class="col-name">
          <span class="person"
            ><span class="skeleton skeleton-avatar"></span><span class="skeleton bar-name"></span
          ></span>
        </td>`
      : html`<td role="cell" class=${classOf(column)}><span class="skeleton bar-${column.id}"></span></td>`;
  const line = html`<tr role="row">
    ${view.selection ? html`<td role="cell" class="col-select"></td>` : nothing}${view.columns.map(bar)}
  </tr>`;
  return Array.from({ length: count }, () => line);
}

/** The table before the first page is loaded. */
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
