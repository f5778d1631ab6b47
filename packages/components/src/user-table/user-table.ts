import type { Role, RosterClient, RosterPage, User } from '@roster-kit/sdk';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { atLeast } from '../shared/at-least.js';
import { contactQuery } from '../shared/contact.js';
import { CsvExport } from '../shared/csv-export.js';
import { number } from '../shared/format.js';
import { MoreRows } from '../shared/more-rows.js';
import { Query } from '../shared/query.js';
import { RosterEvent } from '../shared/request-event.js';
import { RosterElement } from '../shared/roster-element.js';
import type { Topic } from '../shared/roster-state.js';
import { baseStyles } from '../shared/styles/base.js';
import { menuStyles } from '../shared/styles/menu.js';
import { button, emptyState, failure, noAccess } from '../shared/templates.js';
import { Bulk } from './bulk.js';
import { applyFilter, EMPTY_FILTER, isNarrowed, nextSort, toExportQuery, toQuery, type UserFilter } from './filter.js';
import { selectionStyles } from './selection.styles.js';
import { INVITE_START, USER_SELECT, type InviteStartDetail, type UserSelectDetail } from './user-table.events.js';
import { styles } from './user-table.styles.js';
import { skeleton, table, toolbar, type TableView } from './user-table.templates.js';

const DEBOUNCE_IN_MS = 250;
const PAGE = 50;
const LARGEST_PAGE = 200;

/**
 * Active accounts and open invitations in one list, to search, filter and sort. Pressing a row tells the page which
 * person it is. With `selectable`, people can be selected and changed together, after a look at what will change.
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
  #timer: ReturnType<typeof setTimeout> | undefined;

  #list = new Query<RosterPage<User>, readonly [RosterClient, UserFilter]>(this, {
    args: () => {
      const state = this.state;
      return state?.status === 'ready' && !this.users && this.can('users:view').allowed ? ([state.client, this.filter] as const) : undefined;
    },
    load: (args, signal) => {
      const [client, filter] = args;
      const shown = (): number => this.#list.dataFor(args)?.data.length ?? 0;
      const limit = Math.min(LARGEST_PAGE, Math.max(PAGE, shown()));
      return atLeast(shown, (cursor) => client.users.list({ ...toQuery(filter), limit, ...(cursor !== undefined && { cursor }) }).firstPage({ signal }));
    },
    onError: (error) => this.state?.observe(error),
  });
  #more = new MoreRows(this, {
    list: () => this.#list,
    load: ([client, filter], cursor) => client.users.list({ ...toQuery(filter), limit: PAGE, cursor }).firstPage(),
    onError: (error) => this.state?.observe(error),
  });
  #export = new CsvExport(this, {
    name: 'users',
    open: (signal) => this.state?.client.users.export(toExportQuery(this.filter), { signal }),
    onError: (error) => this.state?.observe(error),
  });
  #bulk = new Bulk(this, {
    isOffered: () => this.selectable,
    can: (permission) => this.can(permission).allowed,
    rows: () => this.#shown,
    selfId: () => this.session?.user?.id,
  });
  #contact = contactQuery(this, () => this.state, () => this.#isForbidden());

  override willUpdate(): void {
    const { role } = this.filter;
    // Nobody can have a role that was deleted, and the filter could no longer say its name.
    if (role && this.#roles.length > 0 && !this.#roles.some(({ id }) => id === role)) this.filter = { ...this.filter, role: '' };
    const page = this.#list.state.data;
    if (this.users) this.#bulk.selection.renew('', this.users, true);
    else if (page) this.#bulk.selection.renew(this.filter, page.data, page.page.nextCursor === null);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** Puts the focus on the search. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input[type="search"]')?.focus(options);
  }

  /** Puts the focus on a person's row; false when it is not shown. */
  focusRow(userId: string): boolean {
    const opener = this.renderRoot.querySelector<HTMLElement>(`tr[data-id="${CSS.escape(userId)}"] .open`);
    opener?.focus();
    return opener !== null;
  }

  /** A row that moves to another place leaves the document for a moment, and the focus with it. */
  protected override update(changed: PropertyValues): void {
    const focused = this.shadowRoot?.activeElement?.closest<HTMLElement>('tr[data-id]')?.dataset['id'];
    super.update(changed);
    if (focused !== undefined && !this.shadowRoot?.activeElement) this.renderRoot.querySelector<HTMLElement>(`tr[data-id="${CSS.escape(focused)}"] .open`)?.focus({ preventScroll: true });
  }

  protected override onTopic(topic: Topic): void {
    if (topic === 'users') void this.#list.run();
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
    if (this.users) {
      const shown = this.#shown;
      return shown.length > 0 ? html`${table(this.#view(shown))}${this.#foot(shown.length, shown.length)}` : this.#empty();
    }
    const { status, data, error } = this.#list.state;
    const shared = this.state?.status === 'error' ? this.state.error : undefined;
    const problem = shared ?? (status === 'error' ? error : undefined);
    const warning = problem ? html`<div class="message">${failure(problem, this.speech, () => void this.#retry())}</div>` : nothing;
    if (!data) return problem ? html`${warning}` : skeleton(this.#view([]));
    if (data.data.length === 0 && status === 'ready') return this.#empty();
    return html`${warning}${table(this.#view(data.data, status === 'loading'))}${this.#foot(data.data.length, data.page.total, data)}`;
  }

  #view(users: readonly User[], isReloading = false): TableView {
    return {
      messages: this.messages,
      locale: this.locale,
      users,
      isReloading,
      selection: this.#bulk.view,
      roleName: (id) => this.#roleName(id),
      selectedId: this.selectedId,
      selfId: this.session?.user?.id,
      sort: this.filter.sort,
      onSort: (key) => this.#narrow({ sort: nextSort(this.filter.sort, key) }),
      onSelect: (user) => this.dispatchEvent(new RosterEvent<UserSelectDetail>(USER_SELECT, { user })),
    };
  }

  #foot(shown: number, total = shown, page?: RosterPage<User>): TemplateResult {
    const { userTable: t } = this.messages;
    const text = shown < total ? t.countOf(number(shown, this.locale), number(total, this.locale)) : t.count(total, number(total, this.locale));
    const { isLoading, error } = this.#more;
    return html`<div class="foot">
      <span class="count" role="status">${text}</span>
      ${page?.page.nextCursor ? button({ label: t.loadMore, busy: isLoading, onClick: () => void this.#more.load() }) : nothing}
    </div>${error ? html`<div class="message">${failure(error, this.speech)}</div>` : nothing}`;
  }

  #empty(): TemplateResult {
    const { userTable: t } = this.messages;
    if (isNarrowed(this.filter)) {
      return html`<div role="status">${emptyState('search', t.noMatchTitle, t.noMatchText, button({ label: t.clearFilters, onClick: () => this.#clear() }))}</div>`;
    }
    const canInvite = this.can('users:invite').allowed;
    return emptyState('users', t.emptyTitle, t.emptyText, canInvite ? button({ label: t.invite, icon: 'user-plus', onClick: () => this.#invite() }) : undefined);
  }

  get #roles(): readonly Role[] {
    return this.roles ?? this.catalogue?.roles ?? [];
  }

  get #shown(): readonly User[] {
    return this.users ? applyFilter(this.users, this.filter, this.locale, (id) => this.#roleName(id)) : (this.#list.state.data?.data ?? []);
  }

  #roleName(id: string): string {
    return this.#roles.find((role) => role.id === id)?.name ?? id;
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
