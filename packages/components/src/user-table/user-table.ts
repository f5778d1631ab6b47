import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import memoizeOne from 'memoize-one';
import type { RosterClient, User } from '@roster-kit/sdk';
import { CsvExport } from '../shared/controllers/csv-export.js';
import { RosterEvent } from '../shared/events/request-event.js';
import { contactQuery } from '../shared/loading/contact.js';
import { LoadedRows } from '../shared/loading/loaded-rows.js';
import { MoreRows } from '../shared/loading/more-rows.js';
import { Query } from '../shared/loading/query.js';
import type { Offer } from '../shared/state/capabilities.js';
import type { Topic } from '../shared/state/roster-state.js';
import { baseStyles } from '../shared/styles/base.js';
import { menuStyles } from '../shared/styles/menu.js';
import { strongerText } from '../shared/templates/problem-text.js';
import { failure, noAccess, notOffered } from '../shared/templates/templates.js';
import { columnsOf, type UserColumn } from './columns/columns.js';
import { narrowStyles } from './narrow.styles.js';
import { GivenRows, idOf, nameOf } from './rows/given-rows.js';
import { RowWindow } from './rows/row-window.js';
import { BulkActions } from './selection/bulk-actions.js';
import { selectionStyles } from './selection/selection.styles.js';
import { toolbar } from './toolbar.templates.js';
import {
  INVITE_START,
  type InviteStartDetail,
  USER_SELECT,
  USER_SELECTION_CHANGE,
  type UserSelectDetail,
  type UserSelectionChangeDetail,
} from './user-table.events.js';
import { needed } from './user-table.operations.js';
import { styles } from './user-table.styles.js';
import { foot, nobody, noMatch, skeleton, table, type TableView } from './user-table.templates.js';
import { isNarrowed, nextSort, toQuery, type UserFilter } from './view/filter.js';
import { FilteredTable } from './view/filtered-table.js';

const FIRST_PAGE = 50;
/** The next page is loaded when this many rows are left below the window. */
const AHEAD = 40;

type Shown = readonly [RosterClient, UserFilter];

/**
 * Lists the organization's accounts and open invitations, with search, filters and sorting. Pressing a row emits
 * `roster-user-select`. With `selectable`, people can be selected and changed together, after a review of what will change.
 * More people are loaded while the page, or an element around the table, scrolls. In a long list only the rows near the
 * window are in the document.
 *
 * @summary The people of the organization and the status of their invitations.
 * @tag roster-user-table
 * @slot actions - The host's own buttons, before Export and Invite.
 * @slot cell-<column>-<user> - The cell of a column of the host without `render`: the ids of column and person.
 * @event {RosterEvent} roster-user-select - A row was pressed; `detail.user` is the person.
 * @event {RosterEvent} roster-view-change - A person changed search, a filter or the sort order; `detail.view` has these properties.
 * @event {RosterEvent} roster-invite-start - Invite was pressed.
 * @event {RosterEvent} roster-user-selection-change - The selection changed; `detail.users` lists everyone selected.
 * @csspart toolbar - Search, filters and buttons.
 * @csspart table - The table.
 * @csspart selection - The bar with the number of selected people and the actions for them.
 * @csspart export - The Export button and its progress.
 * @csspart invite - The Invite button.
 */
export class RosterUserTable extends FilteredTable {
  static override styles: CSSResultGroup = [baseStyles, menuStyles, styles, narrowStyles, selectionStyles];
  static override readonly needed: readonly Offer[] = needed;

  /** Id of the person whose details are open; their row is highlighted. */
  @property({ attribute: 'selected-id' }) selectedId = '';
  /** Which columns, in which order, and columns of your own; by default those of the table. */
  @property({ attribute: false }) columns: readonly UserColumn[] | undefined;
  /** Ids of the selected people. Somebody who is not loaded yet is selected as soon as they are. */
  @property({ attribute: false }) selection: readonly string[] = [];
  /** Shows checkboxes and bulk actions to people whose role allows at least one of these actions. */
  @property({ type: Boolean, reflect: true }) selectable = false;

  @state() private isUnfolded = false;
  #mayBeStale = false;

  #list = new Query<LoadedRows<User>, Shown>(this, {
    args: () => {
      const state = this.state;
      return state?.status === 'ready' && !this.users && this.may('users:view', 'users.list')
        ? ([state.client, this.filter] as const)
        : undefined;
    },
    load: async (args, signal): Promise<LoadedRows<User>> => {
      const [client, filter] = args;
      const load = (limit: number, cursor?: string) =>
        client.users
          .list({ ...toQuery(filter), include: 'total', limit, ...(cursor !== undefined && { cursor }) })
          .firstPage({ signal });
      const rows = this.#list.dataFor(args);
      if (this.#mayBeStale) rows?.expire();
      this.#mayBeStale = false;
      if (rows) return rows.refresh(() => this.#window.near, load);
      const { pageItems } = this.limits;
      const first = Math.min(FIRST_PAGE, pageItems);
      return new LoadedRows(await load(first), idOf, first, pageItems);
    },
    onError: (error) => this.state?.observe(error),
  });
  #more = new MoreRows<User, Shown>(this, {
    list: () => this.#list,
    load: ([client, filter], cursor) =>
      client.users.list({ ...toQuery(filter), limit: this.limits.pageItems, cursor }).firstPage(),
    onError: (error) => this.state?.observe(error),
  });
  #given = new GivenRows();
  #window = new RowWindow(this, {
    list: () => (this.users ? this.filter : this.rows),
    count: () => this.rows?.data.length ?? 0,
    kept: () => [this.#focusedId, this.#wantedId, this.selectedId].flatMap((id) => this.rows?.place(id) ?? []),
  });
  readonly #columns = memoizeOne(columnsOf);
  #ownSelection: readonly string[] = [];
  #focusedId = '';
  #wantedId = '';
  #export = new CsvExport(this, {
    name: 'users',
    open: (signal) => this.state?.client.users.export(toQuery(this.filter), { signal }),
    onError: (error) => this.state?.observe(error),
  });
  #bulk = new BulkActions(this, {
    isOffered: () => this.selectable,
    may: (permission, ...offers) => this.may(permission, ...offers),
    rows: () => this.rows,
    speech: () => this.speech,
    reasonAgainst: (user) => this.#reasonAgainst(user),
    onChange: (users) => {
      this.#ownSelection = this.#bulk.selection.ids;
      this.setOwn<RosterUserTable>({ selection: this.#ownSelection });
      this.dispatchEvent(new RosterEvent<UserSelectionChangeDetail>(USER_SELECTION_CHANGE, { users }));
    },
  });
  #contact = contactQuery(
    this,
    () => this.state,
    () => this.#isForbidden(),
  );

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('search')) this.forgetText();
    if (changed.has('selection') && this.selection !== this.#ownSelection) this.#bulk.selection.choose(this.selection);
    this.#focusedId = this.shadowRoot?.activeElement?.closest<HTMLElement>('tr[data-id]')?.dataset['id'] ?? '';
    if (this.users) this.#bulk.selection.renew('', this.#given.all(this.users));
    else if (this.rows) this.#bulk.selection.renew(this.rows, this.rows);
  }

  /** Loads stale rows near the window and, once the reader has scrolled, the next page. */
  override updated(): void {
    const { near, hasScrolled } = this.#window;
    const { data, status } = this.#list.state;
    if (!data || status !== 'ready') return;
    if (data.isStale(near)) void this.#list.run();
    else if (hasScrolled && data.page.nextCursor && near[1] + AHEAD >= data.data.length && !this.#more.error)
      void this.#more.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetText();
    this.#mayBeStale = true;
  }

  /** Moves the focus to the search field. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input[type="search"]')?.focus(options);
  }

  /** Scrolls to a person's row and moves the focus to it. Returns false if the person is not in the list. */
  focusRow(userId: string): boolean {
    if (this.rows?.place(userId) === undefined) return false;
    this.#wantedId = userId;
    this.requestUpdate();
    this.performUpdate();
    this.#wantedId = '';
    this.#opener(userId)?.focus();
    return this.#opener(userId) !== null;
  }

  /** Keeps the focus in its row: a row that moves leaves the document for a moment and loses the focus. */
  protected override update(changed: PropertyValues): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    if (!focused?.closest('tr[data-id]') || this.shadowRoot?.activeElement) return;
    const target = focused.isConnected ? (focused as HTMLElement) : this.#opener(this.#focusedId);
    // A row that is gone with its account leaves the focus to the search.
    (target ?? this).focus({ preventScroll: true });
  }

  protected override onTopic(topic: Topic): void {
    if (topic !== 'users') return;
    this.#mayBeStale = true;
    void this.#list.run();
  }

  #reasonAgainst(user: User): string {
    if (user.id === this.session?.user?.id) return this.messages.userSelection.own;
    const excess = this.state?.excessOf(user);
    return excess ? strongerText(excess, this.messages.changeProblems) : '';
  }

  protected override serverHeading = (): string => this.messages.userTable.caption;

  override render() {
    if (!this.users && !this.isOffered) return notOffered(this.speech);
    if (this.#isForbidden()) return noAccess(this.messages.userTable.noAccess, this.#contact.state.data, this.speech);
    return html`${toolbar({
      ...this.speech,
      filter: this.filter,
      text: this.text ?? this.search,
      ...this.filterable,
      roles: this.roles || this.has('roles.list') ? this.knownRoles : undefined,
      canInvite: this.#mayInvite,
      exportButton:
        !this.users && this.may('users:export', 'users.export') ? this.#export.button(this.speech) : nothing,
      isUnfolded: this.isUnfolded,
      onUnfold: () => (this.isUnfolded = !this.isUnfolded),
      onText: (text) => this.type(text),
      onFilter: (change) => this.narrow(change),
      onInvite: () => this.#invite(),
    })}${this.#export.failure(this.speech)}${this.unapplied()}${this.#body()}${this.#bulk.render(this.client, this.speech)}`;
  }

  #body(): TemplateResult {
    const rows = this.rows;
    const { status, error } = this.#list.state;
    const shared = !this.users && this.state?.status === 'error' ? this.state.error : undefined;
    const problem = shared ?? (status === 'error' ? error : undefined);
    const warning = problem
      ? html`<div class="message">${failure(problem, this.speech, () => void this.#retry())}</div>`
      : nothing;
    if (!rows) return problem ? html`${warning}` : skeleton(this.#view());
    if (rows.data.length === 0 && status !== 'loading' && !problem) return this.#empty();
    const { args } = this.#list;
    const isReloading = status === 'loading' && args !== undefined && !this.#list.dataFor(args);
    const more = { isLoading: this.#more.isLoading, error: this.#more.error, onLoadMore: () => void this.#more.load() };
    return html`${warning}${table(rows, this.#view(isReloading))}${foot(rows, { ...this.speech, ...more })}`;
  }

  /** `isReloading`: the rows belong to the previous search; new ones are being loaded. */
  #view(isReloading = false): TableView {
    return {
      ...this.speech,
      items: this.#window.items,
      isReloading,
      isLoadingMore: this.#more.isLoading,
      selection: this.#bulk.view,
      columns: this.#columns(this.columns, this.has('two-factor')),
      roleName: (id) => nameOf(id, this.knownRoles),
      selectedId: this.selectedId,
      selfId: this.session?.user?.id,
      sort: this.filter.sort,
      onSort: (key) => this.narrow({ sort: nextSort(this.filter.sort, key) }),
      onSelect: (user) => this.dispatchEvent(new RosterEvent<UserSelectDetail>(USER_SELECT, { user })),
    };
  }

  #empty(): TemplateResult {
    if (isNarrowed(this.filter)) return noMatch(this.speech, () => this.clear());
    const onInvite = this.#mayInvite ? () => this.#invite() : undefined;
    return nobody(this.speech, this.has('invitations.create'), onInvite);
  }

  get #mayInvite(): boolean {
    return this.may('users:invite', 'invitations.create');
  }

  /** The people who match, in order: all of those given by property, or those loaded so far. */
  private get rows(): LoadedRows<User> | undefined {
    return this.users
      ? this.#given.narrowed(this.users, this.filter, this.locale, this.knownRoles)
      : this.#list.state.data;
  }

  #opener(userId: string): HTMLElement | null {
    return this.renderRoot.querySelector(`tr[data-id=${JSON.stringify(userId)}] .open`);
  }

  #isForbidden(): boolean {
    return !this.users && this.state?.status === 'ready' && !this.can('users:view').allowed;
  }

  #invite(): void {
    this.dispatchEvent(new RosterEvent<InviteStartDetail>(INVITE_START, {}));
  }

  #retry(): Promise<void> {
    return this.state?.status === 'error' ? this.state.reload() : this.#list.run();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-user-table': RosterUserTable;
  }
}
