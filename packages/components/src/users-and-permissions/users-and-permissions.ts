import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { cache } from 'lit/directives/cache.js';
import { isRosterError, type User } from '@roster-kit/sdk';
import { userTableParts } from '../generated/parts.js';
import { Modal } from '../shared/controllers/modal.js';
import type { RosterEvent } from '../shared/events/request-event.js';
import { contactQuery } from '../shared/loading/contact.js';
import { baseStyles } from '../shared/styles/base.js';
import { dialogStyles } from '../shared/styles/dialog.js';
import { icon } from '../shared/templates/icon.js';
import { button, emptyState, failure, noAccess, notice, notOffered } from '../shared/templates/templates.js';
import type { RosterUserDetails } from '../user-details/user-details.js';
import type { UserSelectDetail } from '../user-table/user-table.events.js';
import type { RosterUserTable } from '../user-table/user-table.js';
import { Drawer } from './drawer.js';
import { ScreenParts, type TabId } from './screen-parts.js';
import { ScreenView } from './screen-view.js';
import { type Tab, tabList } from './tabs.js';
import { styles } from './users-and-permissions.styles.js';

/**
 * The whole user management on one page: the list of people, a sidebar with the selected account, the roles, the activity
 * (with the permission `audit:view`), and the general settings behind the cogwheel. A person who may not manage users reads
 * whom to contact instead.
 *
 * @summary User management on one page.
 * @tag roster-users-and-permissions
 * @slot signed-out - Shown when nobody is signed in, for example a link to the host's own sign-in.
 * @slot second-factor - Shown when the host must ask for two-factor authentication, for example a link to its page for that.
 * @slot actions - The host's own buttons, before Export and Invite.
 * @event {RosterEvent} roster-user-select - A row was pressed; `detail.user` is the person.
 * @event {RosterEvent} roster-view-change - A person changed tab, person, search, filter or sort order; `detail.view` has them all.
 * @event {RosterEvent} roster-invite-start - Invite was pressed.
 * @event {RosterEvent} roster-user-selection-change - The selection changed; `detail.users` lists everyone selected.
 * @event {CustomEvent} roster-user-details-closed - The sidebar was closed.
 * @csspart header - Title and cogwheel.
 * @csspart drawer - The sidebar with the selected account.
 * @csspart settings - The dialog with the general settings.
 * @cssproperty --roster-drawer-top - Distance of the sidebar from the top of what scrolls, for example the height of the host's header.
 */
export class RosterUsersAndPermissions extends ScreenView {
  static override styles: CSSResultGroup = [baseStyles, dialogStyles, styles];

  /** Title of the page; "Users & permissions" in the current language by default. */
  @property() heading = '';

  /** The pressed person, as the list has them. */
  @state() private selected: User | undefined;
  @state() private isInviting = false;
  @state() private isInSettings = false;
  @query('roster-user-table') private readonly table!: RosterUserTable | null;
  @query('roster-user-details') private readonly details!: RosterUserDetails | null;
  @query('dialog.settings') private readonly dialog!: HTMLDialogElement | null;
  readonly #drawer = new Drawer(this, () => this.#closeDrawer());
  readonly #parts = new ScreenParts(this, () => this.speech);
  #contact = contactQuery(
    this,
    () => this.state,
    () => this.#isForbidden,
  );

  constructor() {
    super();
    new Modal(
      this,
      () => this.dialog,
      () => this.isInSettings,
    );
  }

  protected override serverHeading = (): string => this.heading || this.messages.usersAndPermissions.title;

  override render(): TemplateResult {
    const { state, session } = this;
    if (!state || state.status === 'idle') return this.#skeleton();
    if (!session) return state.status === 'error' ? this.#failure(state.error) : this.#skeleton();
    if (session.outstanding === 'two_factor_setup') return this.#parts.setup(this.client);
    if (session.outstanding === 'two_factor_code') return this.#parts.code(this.client);
    if (session.outstanding === 'two_factor_at_host') return this.#askedByHost();
    if (state.status === 'error') return this.#failure(state.error);
    if (this.#tabs.length === 0) return html`${this.#header()}${notOffered(this.speech)}${this.#settings()}`;
    if (this.#isForbidden)
      return html`${this.#header()}${noAccess(this.messages.usersAndPermissions.noAccess, this.#contact.state.data, this.speech)}`;
    return this.#screen();
  }

  /** Closes the dialogs when two-factor authentication comes first. */
  override willUpdate(): void {
    if (!this.session?.outstanding) return;
    this.isInSettings = false;
    this.isInviting = false;
  }

  override async updated(changed: PropertyValues): Promise<void> {
    // Who is open from the start, such as by a link, takes the focus from nobody.
    if (!changed.has('userId') || this.selected?.id !== this.userId) return;
    await this.#parts.loaded('roster-user-details');
    await this.details?.updateComplete;
    this.details?.focus({ preventScroll: true });
  }

  get #isForbidden(): boolean {
    return this.state?.status === 'ready' && this.session?.outstanding === null && !this.can('users:view').allowed;
  }

  /** The tabs that the backend and the person's role offer. */
  get #tabs(): readonly Tab<TabId>[] {
    const { usersAndPermissions: t } = this.messages;
    return [
      ...(this.has('users.list') ? [{ id: 'people' as const, label: t.people }] : []),
      ...(this.has('roles.list', 'permissions.list') ? [{ id: 'roles' as const, label: t.roles }] : []),
      ...(this.may('audit:view', 'auditEvents.list') ? [{ id: 'activity' as const, label: t.activity }] : []),
    ];
  }

  #screen(): TemplateResult {
    const tabs = this.#tabs;
    const offered = tabs.find(({ id }) => id === this.tab);
    const shown = (offered ?? tabs[0])?.id ?? 'people';
    const isAlone = tabs.length < 2;
    const label = this.messages.usersAndPermissions.sections;
    const sidebar = this.userId && shown === 'people' ? this.#sidebar(this.userId) : nothing;
    const isElsewhere = this.tab !== '' && !offered;
    return html`${this.#header()}
      ${isElsewhere ? notice('info', this.messages.usersAndPermissions.tabNotOffered) : nothing}
      ${isAlone ? nothing : tabList({ label, tabs, selected: shown, onSelect: (id) => this.#show(id), onIntent: this.#parts.prefetchTab })}
      <div
        class="layout ${sidebar !== nothing && this.#drawer.isBeside ? 'is-beside' : ''}"
        @keydown=${this.#drawer.onKeydown}
      >
        <div
          class="main"
          id="panel"
          role=${isAlone ? nothing : 'tabpanel'}
          aria-labelledby=${isAlone ? nothing : `tab-${shown}`}
        >
          ${cache(this.#panel(shown))}
        </div>
        ${sidebar}
      </div>
      ${this.has('invitations.create') ? this.#parts.invite(this.client, this.isInviting, this.#closeInvite) : nothing}
      ${this.#settings()}`;
  }

  #header(): TemplateResult {
    const { usersAndPermissions: t } = this.messages;
    const hasAny = this.has('settings.getSecurity') || this.has('settings.getContact');
    const maySee = hasAny && this.can('settings:view').allowed;
    return html`<header class="header" part="header">
      <h1>${this.heading || t.title}</h1>
      ${
        maySee
          ? html`<button
              type="button"
              class="button button-icon"
              aria-label=${t.settings}
              title=${t.settings}
              aria-haspopup="dialog"
              @click=${() => (this.isInSettings = true)}
              @pointerenter=${this.#parts.prefetchSettings}
              @focus=${this.#parts.prefetchSettings}
            >
              ${icon('settings')}
            </button>`
          : nothing
      }
    </header>`;
  }

  /** A hidden tab keeps its state, including filters and unsaved changes to roles. */
  #panel(tab: TabId): TemplateResult {
    return tab === 'people' ? this.#people() : this.#parts.tab(tab, this.client);
  }

  #people(): TemplateResult {
    return html`<roster-user-table
      exportparts=${userTableParts}
      .client=${this.client}
      selectable
      selected-id=${this.userId}
      .search=${this.search}
      .roleFilter=${this.roleFilter}
      .statusFilter=${this.statusFilter}
      .twoFactorFilter=${this.twoFactorFilter}
      .sort=${this.sort}
      @roster-view-change=${this.onTable}
      @roster-user-select=${this.#select}
      @pointerover=${this.#parts.prefetchPeople}
      @focusin=${this.#parts.prefetchPeople}
      @roster-invite-start=${() => (this.isInviting = true)}
      ><slot name="actions" slot="actions"></slot
    ></roster-user-table>`;
  }

  /** Without an operation for one person, the sidebar shows the person as the list has them. */
  #sidebar(userId: string): TemplateResult {
    const user = this.selected?.id === userId ? this.selected : undefined;
    const given = this.has('users.get') ? undefined : user;
    const content = this.#parts.details(this.client, userId, given, this.#closeDetails);
    return this.#drawer.render(this.messages.usersAndPermissions.details, content);
  }

  #settings(): TemplateResult {
    return html`<dialog
      class="settings"
      part="settings"
      aria-label=${this.messages.usersAndPermissions.settings}
      @close=${() => (this.isInSettings = false)}
    >
      ${this.isInSettings ? this.#parts.settings(this.client, this.#closeSettings) : nothing}
    </dialog>`;
  }

  #skeleton(): TemplateResult {
    return html`${this.#header()}
      <div class="waiting delayed">
        <span class="visually-hidden" role="status">${this.messages.common.loading}</span><span class="skeleton"></span
        ><span class="skeleton"></span><span class="skeleton"></span>
      </div>`;
  }

  #failure(error: unknown): TemplateResult {
    const { signedOutTitle, signedOutText } = this.messages.usersAndPermissions;
    if (!isRosterError(error) || error.code !== 'unauthenticated')
      return html`${this.#header()}${failure(error, this.speech, () => void this.state?.reload())}`;
    return emptyState('log-out', signedOutTitle, signedOutText, html`<slot name="signed-out"></slot>`);
  }

  /** Only the host can ask for two-factor authentication; the person continues once the host's token confirms it. */
  #askedByHost(): TemplateResult {
    const { usersAndPermissions: t, common } = this.messages;
    const action = html`<slot name="second-factor"></slot
      >${button({ label: common.retry, onClick: () => void this.state?.reload() })}`;
    return html`${this.#header()}${emptyState('shield', t.secondFactorTitle, t.secondFactorText, action)}`;
  }

  #show(tab: TabId): void {
    this.changeView<RosterUsersAndPermissions>({ tab, userId: '' });
  }

  #select = (event: RosterEvent<UserSelectDetail>): void => {
    this.selected = event.detail.user;
    this.changeView<RosterUsersAndPermissions>({ userId: event.detail.user.id });
  };

  /** Handles the panel's `roster-close` here; the page hears `roster-user-details-closed` instead. */
  #closeDetails = (event: Event): void => {
    event.stopPropagation();
    this.#closeDrawer();
  };

  #closeDrawer(): void {
    const { userId } = this;
    this.changeView<RosterUsersAndPermissions>({ userId: '' });
    this.#drawer.close();
    // An open question lets nothing else take the focus, and goes with the drawer.
    this.performUpdate();
    // If the row is gone with its account, the focus moves to the search.
    if (!this.table?.focusRow(userId)) this.table?.focus();
    this.dispatchEvent(new CustomEvent('roster-user-details-closed', { bubbles: true, composed: true }));
  }

  #closeInvite = (event: Event): void => {
    event.stopPropagation();
    this.isInviting = false;
  };

  #closeSettings = (event: Event): void => {
    event.stopPropagation();
    this.isInSettings = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-users-and-permissions': RosterUsersAndPermissions;
  }
}
