import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import memoizeOne from 'memoize-one';
import type { Role, RosterClient, User } from '@roster-kit/sdk';
import { CsvExport } from '../shared/controllers/csv-export.js';
import { RosterElement } from '../shared/element/roster-element.js';
import { RosterEvent } from '../shared/events/request-event.js';
import { contactQuery } from '../shared/loading/contact.js';
import { LARGEST_PAGE, LoadedRows } from '../shared/loading/loaded-rows.js';
import { MoreRows } from '../shared/loading/more-rows.js';
import { Query } from '../shared/loading/query.js';
import type { Topic } from '../shared/state/roster-state.js';
import { baseStyles } from '../shared/styles/base.js';
import { menuStyles } from '../shared/styles/menu.js';
import { number } from '../shared/templates/format.js';
import { button, emptyState, failure, noAccess } from '../shared/templates/templates.js';
import { Bulk } from './bulk.js';
import { applyFilter, EMPTY_FILTER, isNarrowed, nextSort, toQuery, type UserFilter } from './filter.js';
import { RowWindow } from './rows/row-window.js';
import { selectionStyles } from './selection/selection.styles.js';
import { INVITE_START, type InviteStartDetail, USER_SELECT, type UserSelectDetail } from './user-table.events.js';
import { styles } from './user-table.styles.js';
import { skeleton, table, type TableView, toolbar } from './user-table.templates.js';

const DEBOUNCE_IN_MS = 250;
const FIRST_PAGE = 50;
/** The next page is loaded so many rows before the last one. */
const AHEAD = 40;
const NO_ROLES: readonly Role[] = [];

type Shown = readonly [RosterClient, UserFilter];

const idOf = ({ id }: User): string => id;
const nameOf = (id: string, roles: readonly Role[]): string => roles.find((role) => role.id === id)?.name ?? id;

/**
 * Active accounts and open invitations in one list, to search, filter and sort. Pressing a row tells the page which
 * person it is. With `selectable`, people can be selected and changed together, after a look at what will change.
 * While one scrolls, the page or anything around the table, the next people are loaded by themselves; of very many,
 * only the rows near the window are in the document.
 *
 * @summary The people of the organization and the state of their invitations.
 * @tag roster-user-table
 * @slot actions - Buttons of the host, before Export and Invite.
 * @event {RosterEvent} roster-user-select - A row was pressed; `detail.user` is the person.
 * @event {RosterEvent} roster-invite-start - Invite was pressed.
 * @event {RosterEvent} roster-user-selection-change - Others are selected; `detail.users` are all who are.
 * @csspart toolbar - Search, filters and buttons.
 * @csspart table - The table.
 * @csspart selection - How many are selected, and what can be done with them.
 * @csspart export - Export and how far it is.
 * @csspart invite - The Invite button.
 */
export class RosterUserTable extends RosterElement {
  static override styles: CSSResultGroup = [baseStyles, menuStyles, styles, selectionStyles];

  /** People to show instead of loading them; then search, filters and sorting work on these. */
  @property({ attribute: false }) users: readonly User[] | undefined;
  /** Roles for names and the filter; the provider's catalogue otherwise. */
  @property({ attribute: false }) roles: readonly Role[] | undefined;
  /** Id of the person whose details are open. */
  @property({ attribute: 'selected-id' }) selectedId = '';
  /** Whether people can be selected, for whoever may do something with many of them. */
  @property({ type: Boolean, reflect: true }) selectable = false;

  @state() private filter: UserFilter = EMPTY_FILTER;
  @state() private text = '';
  @state() private isUnfolded = false;
  /** Others may have changed people since they were loaded. */
  #isExpired = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  #list = new Query<LoadedRows<User>, Shown>(this, {
    args: () => {
      const state = this.state;
      return state?.status === 'ready' && !this.users && this.can('users:view').allowed
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
      if (this.#isExpired) rows?.expire();
      this.#isExpired = false;
      return (await rows?.refresh(() => this.#window.near, load)) ?? new LoadedRows(await load(FIRST_PAGE), idOf);
    },
    onError: (error) => this.state?.observe(error),
  });
  #more = new MoreRows<User, Shown>(this, {
    list: () => this.#list,
    load: ([client, filter], cursor) =>
      client.users.list({ ...toQuery(filter), limit: LARGEST_PAGE, cursor }).firstPage(),
    onError: (error) => this.state?.observe(error),
  });
  #given = memoizeOne((users: readonly User[]) => LoadedRows.of(users, idOf));
  #narrowed = memoizeOne((users: readonly User[], filter: UserFilter, locale: string, roles: readonly Role[]) =>
    LoadedRows.of(
      applyFilter(users, filter, locale, (id) => nameOf(id, roles)),
      idOf,
    ),
  );
  #window = new RowWindow(this, {
    list: () => (this.users ? this.filter : this.rows),
    count: () => this.rows?.data.length ?? 0,
    kept: () => [this.#focusedId, this.#wantedId, this.selectedId].flatMap((id) => this.rows?.place(id) ?? []),
  });
  #focusedId = '';
  #wantedId = '';
  #export = new CsvExport(this, {
    name: 'users',
    open: (signal) => this.state?.client.users.export(toQuery(this.filter), { signal }),
    onError: (error) => this.state?.observe(error),
  });
  #bulk = new Bulk(this, {
    isOffered: () => this.selectable,
    can: (permission) => this.can(permission).allowed,
    rows: () => this.rows,
    selfId: () => this.session?.user?.id,
  });
  #contact = contactQuery(
    this,
    () => this.state,
    () => this.#isForbidden(),
  );

  override willUpdate(): void {
    const { role } = this.filter;
    // Nobody can have a role that was deleted, and the filter could no longer say its name.
    if (role && this.#roles.length > 0 && !this.#roles.some(({ id }) => id === role))
      this.filter = { ...this.filter, role: '' };
    this.#focusedId = this.shadowRoot?.activeElement?.closest<HTMLElement>('tr[data-id]')?.dataset['id'] ?? '';
    if (this.users) this.#bulk.selection.renew('', this.#given(this.users));
    else if (this.rows) this.#bulk.selection.renew(this.rows, this.rows);
  }

  /** What one comes near to is loaded: the next page, once somebody has scrolled, and what may be out of date. */
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
    clearTimeout(this.#timer);
    this.#isExpired = true;
  }

  /** Puts the focus on the search. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input[type="search"]')?.focus(options);
  }

  /** Puts the focus on a person's row, wherever one has scrolled to; false when it is not shown. */
  focusRow(userId: string): boolean {
    if (this.rows?.place(userId) === undefined) return false;
    this.#wantedId = userId;
    this.requestUpdate();
    this.performUpdate();
    this.#wantedId = '';
    const opener = this.#opener(userId);
    opener?.focus();
    return opener !== null;
  }

  /** The focused row stays drawn. One that moves to another place leaves the document for a moment, and the focus with it. */
  protected override update(changed: PropertyValues): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    if (!focused?.closest('tr[data-id]') || this.shadowRoot?.activeElement) return;
    const target = focused.isConnected ? (focused as HTMLElement) : this.#opener(this.#focusedId);
    target?.focus({ preventScroll: true });
  }

  protected override onTopic(topic: Topic): void {
    if (topic !== 'users') return;
    this.#isExpired = true;
    void this.#list.run();
  }

  override render() {
    if (this.#isForbidden()) return noAccess(this.messages.userTable.noAccess, this.#contact.state.data, this.speech);
    return html`${toolbar({
      messages: this.messages,
      locale: this.locale,
      filter: this.filter,
      text: this.text,
      roles: this.#roles,
      canInvite: this.can('users:invite').allowed,
      exportButton: !this.users && this.can('users:export').allowed ? this.#export.button(this.speech) : nothing,
      isUnfolded: this.isUnfolded,
      onUnfold: () => (this.isUnfolded = !this.isUnfolded),
      onText: (text) => this.#type(text),
      onFilter: (change) => this.#narrow(change),
      onInvite: () => this.#invite(),
    })}${this.#export.failure(this.speech)}${this.#body()}${this.#bulk.render(this.client, this.speech)}`;
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
    return html`${warning}${table(rows, this.#view(status === 'loading' && args !== undefined && !this.#list.dataFor(args)))}${this.#foot(rows)}`;
  }

  /** `isReloading`: these were found by another search, and others are on their way. */
  #view(isReloading = false): TableView {
    return {
      messages: this.messages,
      locale: this.locale,
      items: this.#window.items,
      isReloading,
      isLoadingMore: this.#more.isLoading,
      selection: this.#bulk.view,
      roleName: (id) => nameOf(id, this.#roles),
      selectedId: this.selectedId,
      selfId: this.session?.user?.id,
      sort: this.filter.sort,
      onSort: (key) => this.#narrow({ sort: nextSort(this.filter.sort, key) }),
      onSelect: (user) => this.dispatchEvent(new RosterEvent<UserSelectDetail>(USER_SELECT, { user })),
    };
  }

  #foot({ data: { length }, page }: LoadedRows<User>): TemplateResult {
    const { nextCursor } = page;
    // People may have come since they were counted.
    const total = Math.max(page.total ?? 0, length);
    const { userTable: t } = this.messages;
    const text =
      length < total
        ? t.countOf(number(length, this.locale), number(total, this.locale))
        : t.count(total, number(total, this.locale));
    const { isLoading, error } = this.#more;
    const load = () => void this.#more.load();
    return html`${error ? html`<div class="message">${failure(error, this.speech, load)}</div>` : nothing}
      <div class="foot">
        <span class="count" role="status">${text}</span>
        ${nextCursor && !error ? button({ label: t.loadMore, busy: isLoading, onClick: load }) : nothing}
      </div>`;
  }

  #empty(): TemplateResult {
    const { userTable: t } = this.messages;
    if (isNarrowed(this.filter)) {
      return html`<div role="status">
        ${emptyState('search', t.noMatchTitle, t.noMatchText, button({ label: t.clearFilters, onClick: () => this.#clear() }))}
      </div>`;
    }
    const canInvite = this.can('users:invite').allowed;
    return emptyState(
      'users',
      t.emptyTitle,
      t.emptyText,
      canInvite ? button({ label: t.invite, icon: 'user-plus', onClick: () => this.#invite() }) : undefined,
    );
  }

  get #roles(): readonly Role[] {
    return this.roles ?? this.catalogue?.roles ?? NO_ROLES;
  }

  /** Those who fit, in order: of people given by property all, else whom the server has answered so far. */
  private get rows(): LoadedRows<User> | undefined {
    return this.users ? this.#narrowed(this.users, this.filter, this.locale, this.#roles) : this.#list.state.data;
  }

  #opener(userId: string): HTMLElement | null {
    return this.renderRoot.querySelector(`tr[data-id="${CSS.escape(userId)}"] .open`);
  }

  #isForbidden(): boolean {
    return !this.users && this.state?.status === 'ready' && !this.can('users:view').allowed;
  }

  #type(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#narrow({ q: text }), DEBOUNCE_IN_MS);
  }

  #narrow(change: Partial<UserFilter>): void {
    this.filter = { ...this.filter, ...change };
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.text = '';
    this.filter = { ...EMPTY_FILTER, sort: this.filter.sort };
    this.focus();
  }

  #invite(): void {
    this.dispatchEvent(new RosterEvent<InviteStartDetail>(INVITE_START, {}));
  }

  async #retry(): Promise<void> {
    if (this.state?.status === 'error') await this.state.reload();
    else await this.#list.run();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-user-table': RosterUserTable;
  }
}
