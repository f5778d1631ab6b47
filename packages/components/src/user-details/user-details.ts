import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isRosterError, type RosterClient, type RosterPage, type User, type UserGrant } from '@roster-kit/sdk';
import type { AccessGoToDetail } from '../access-explainer/access-explainer.events.js';
import { RosterElement } from '../shared/element/roster-element.js';
import { requestClose } from '../shared/events/close-event.js';
import { whileSame } from '../shared/events/start-over.js';
import { contactQuery } from '../shared/loading/contact.js';
import { Query } from '../shared/loading/query.js';
import type { Offer } from '../shared/state/capabilities.js';
import type { Topic } from '../shared/state/roster-state.js';
import { baseStyles } from '../shared/styles/base.js';
import { strongerText } from '../shared/templates/problem-text.js';
import { failure, noAccess, notOffered } from '../shared/templates/templates.js';
import { Actions, etagFor, isUser } from './actions.js';
import { confirmation, confirmedChange } from './confirmation.js';
import { type DetailsView, nameOf, type Question } from './details-view.js';
import { NameEditor } from './name-editor.js';
import { invitationResendEvents, roleChangeEvents, userUpdateEvents } from './user-details.events.js';
import { english } from './user-details.messages.js';
import { needed } from './user-details.operations.js';
import { styles } from './user-details.styles.js';
import { bareHeader, content, skeleton } from './user-details.templates.js';

const GRANTS_SHOWN = 20;

/**
 * Shows one account and lets the signed-in person change what their role allows: name, role, invitation, two-factor
 * authentication, suspension and deletion. It is made for a sidebar; the page decides where to put it.
 *
 * @summary An account's details and the actions for it.
 * @tag roster-user-details
 * @event {RosterEvent} roster-close - The close button was pressed, or the account was deleted or its invitation revoked.
 * @event {RosterRequestEvent} roster-role-change-request - Before the role changes; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-role-changed - After the role changed; `detail.result` is the account now.
 * @event {RosterRequestEvent} roster-invitation-resend-request - Before a new link is sent; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-invitation-resent - After a new link was sent; `detail.result` is the account now.
 * @event {RosterRequestEvent} roster-invitation-revoke-request - Before the invitation is revoked; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-invitation-revoked - After the invitation was revoked.
 * @event {RosterRequestEvent} roster-user-suspend-request - Before the account is suspended; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-user-suspended - After the account was suspended; `detail.result` is the account now.
 * @event {RosterRequestEvent} roster-user-reactivate-request - Before the account is reactivated; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-user-reactivated - After the account was reactivated; `detail.result` is the account now.
 * @event {RosterRequestEvent} roster-user-delete-request - Before the account is deleted; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-user-deleted - After the account was deleted.
 * @event {RosterRequestEvent} roster-user-update-request - Before the name changes; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-user-updated - After the name changed; `detail.result` is the account now.
 * @event {RosterRequestEvent} roster-two-factor-reset-request - Before two-factor is reset; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-two-factor-reset - After two-factor authentication was reset.
 * @csspart base - The panel.
 * @csspart section - Each section of the panel.
 * @csspart close - The close button.
 */
export class RosterUserDetails extends RosterElement<keyof typeof english> {
  protected override readonly english = english;
  static override styles: CSSResultGroup = [baseStyles, styles];
  static override readonly needed: readonly Offer[] = needed;

  /** Id of the account to load and show. */
  @property({ attribute: 'user-id' }) userId = '';
  /** The account to show instead of loading it. */
  @property({ attribute: false }) user: User | undefined;

  @state() private pickedRole = '';
  @state() private question: Question | undefined;
  /** The answer to the last change: newer than `user` and than the loaded account. */
  @state() private fresh: User | undefined;
  /** The account when the role was picked; P5 compares with it. */
  @state() private pickedFrom: User | undefined;
  /** The account is being deleted or revoked and must not be loaded again. */
  @state() private isGone = false;

  #loaded = new Query<User, readonly [RosterClient, string]>(this, {
    args: () => {
      const state = this.state;
      return state?.status === 'ready' && this.userId && !this.user && this.isOffered && this.can('users:view').allowed
        ? ([state.client, this.userId] as const)
        : undefined;
    },
    load: async ([client, id], signal) => {
      const user = await client.users.get(id, { signal });
      this.fresh = undefined;
      return user;
    },
    onError: (error) => this.state?.observe(error),
  });
  #grants = new Query<{ id: string; page: RosterPage<UserGrant> }, readonly [RosterClient, string]>(this, {
    args: () => {
      const id = this.#current?.id;
      const hasLevels = this.catalogue?.accessLevels.length && this.may('access_levels:view', 'grants.listByUser');
      return this.state && id && hasLevels ? ([this.state.client, id] as const) : undefined;
    },
    load: async ([client, id], signal) => ({
      id,
      page: await client.grants
        .listByUser(id, { limit: Math.min(GRANTS_SHOWN, this.limits.pageItems), include: 'total' })
        .firstPage({ signal }),
    }),
    onError: (error) => this.state?.observe(error),
  });
  #contact = contactQuery(
    this,
    () => this.state,
    () => this.#isForbidden,
  );
  #actions = new Actions(this, {
    reload: async () => {
      await this.#reload();
      this.state?.notify('users');
    },
    onError: (error) => this.state?.observe(error),
    onDone: () => void (this.notifyOthers('users'), this.#grants.run()),
  });
  #name = new NameEditor(
    this,
    this.#actions,
    (name, opened) => this.#rename(name, opened),
    () => this.speech,
  );

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('userId') && !changed.has('user')) return;
    const before = changed.get('user')?.id ?? changed.get('userId');
    if (before !== (this.user?.id ?? this.userId)) this.#startOver();
    if (changed.has('user')) this.fresh = undefined;
  }

  /** Moves the focus to the panel, so that a screen reader starts at its name. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.panel')?.focus(options);
  }

  protected override onTopic(topic: Topic): void {
    if (topic === 'users' && !this.isGone) void this.#loaded.run();
    if (topic === 'grants' || (topic === 'users' && !this.isGone)) void this.#grants.run();
  }

  protected override serverHeading = (): string => (this.user || this.userId ? this.messages.userDetails.heading : '');

  override render() {
    const user = this.#current;
    return html`<section
      class="panel"
      part="base"
      tabindex="-1"
      aria-label=${user ? this.messages.userDetails.panel(nameOf(user)) : nothing}
    >
      ${user ? this.#content(this.#view(user)) : this.#placeholder()}
    </section>`;
  }

  #content(view: DetailsView): TemplateResult {
    const tag = view.isSelf ? html`<span class="tag">${this.messages.common.you}</span>` : nothing;
    const nameLine = this.#name.render(view.user, view.mayChange('users:update', 'users.update'), tag, view);
    const answers = {
      confirm: (question: Question) => void this.#confirm(question),
      cancel: () => (this.question = undefined),
    };
    return html`${content(view, nameLine)}${confirmation(view, this.question, answers)}`;
  }

  #placeholder(): TemplateResult {
    const bare = { messages: this.messages, on: { close: () => requestClose(this) } };
    if (!this.isOffered) return html`${bareHeader(bare)}${notOffered(this.speech)}`;
    if (this.#isForbidden) return noAccess(this.messages.userDetails.noAccess, this.#contact.state.data, this.speech);
    const { status, error } = this.#loaded.state;
    const problem = this.state?.status === 'error' ? this.state.error : status === 'error' ? error : undefined;
    if (!problem) return skeleton(bare);
    const isGone = isRosterError(problem) && problem.code === 'not_found';
    const retry = () => void (this.state?.status === 'error' ? this.state.reload() : this.#loaded.run());
    return html`${bareHeader(bare)}
      <div class="message">${failure(problem, this.speech, isGone ? undefined : retry)}</div>`;
  }

  #view(user: User): DetailsView {
    const grants = this.#grants.state;
    const own = grants.data?.id === user.id ? grants.data.page : undefined;
    const excess = this.state?.excessOf(user);
    return {
      ...this.speech,
      client: this.client,
      user,
      isSelf: this.session?.user?.id === user.id,
      role: this.catalogue?.roles.find(({ id }) => id === user.roleId),
      levelName: (id) => this.catalogue?.accessLevels.find((level) => level.id === id)?.name ?? id ?? '',
      has: (...offers) => this.has(...offers),
      may: (permission, ...offers) => this.may(permission, ...offers),
      stronger: excess ? strongerText(excess, this.messages.changeProblems) : '',
      mayChange: (permission, ...offers) => !excess && this.may(permission, ...offers),
      actions: this.#actions,
      pickedRole: this.pickedRole === user.roleId ? '' : this.pickedRole,
      grants: own ? { rows: own.data, total: own.page.total ?? own.data.length } : undefined,
      grantsError: grants.status === 'error' ? grants.error : undefined,
      on: {
        close: () => requestClose(this),
        pickRole: (roleId) => this.#pick(roleId),
        changeRole: () => void this.#changeRole(),
        resend: () => void this.#resend(),
        ask: (question) => this.#ask(question),
        reloadGrants: () => void this.#grants.run(),
        goTo: (detail) => this.#goTo(detail),
      },
    };
  }

  /**
   * The newest known state of the account: the last answer, else the property, else what was loaded. Undefined once it is
   * deleted, and never another account.
   */
  get #current(): User | undefined {
    const { status, error } = this.#loaded.state;
    if (status === 'error' && isRosterError(error) && error.code === 'not_found') return undefined;
    const id = this.user?.id ?? this.userId;
    return [this.fresh, this.user, this.#loaded.state.data].find((user) => user?.id === id);
  }

  get #isForbidden(): boolean {
    return !this.user && this.state?.status === 'ready' && !this.can('users:view').allowed;
  }

  #startOver(): void {
    this.#actions.reset();
    this.#name.reset();
    this.pickedRole = '';
    this.question = undefined;
    this.fresh = undefined;
    this.isGone = false;
  }

  /** Shows the answer to a change; reads the account again if a host handled the change and answered nothing. */
  async #show(answer: unknown): Promise<void> {
    if (isUser(answer)) this.fresh = answer;
    else await this.#reload();
  }

  async #reload(): Promise<void> {
    const [state, id] = [this.state, this.#current?.id];
    if (!state || !id || !this.isOffered) return;
    try {
      this.fresh = await whileSame(this, state.client.users.get(id));
    } catch (error) {
      state.observe(error);
    }
  }

  #pick(roleId: string): void {
    this.#actions.reset();
    [this.pickedRole, this.pickedFrom] = [roleId, this.#current];
  }

  #ask(question: Question): void {
    this.#actions.reset();
    this.question = question;
  }

  async #changeRole(): Promise<void> {
    const [user, roleId] = [this.#current, this.pickedRole];
    if (!user || !roleId) return;
    const outcome = await this.#actions.run('changeRole', roleChangeEvents, { user, roleId }, async () =>
      this.connectedClient.users.changeRole(user.id, { roleId }, { ifMatch: etagFor('roleId', this.pickedFrom, user) }),
    );
    // The person has now seen the other change: saving again overwrites it knowingly.
    if (this.#actions.isConflict) this.pickedFrom = undefined;
    if (!outcome) return;
    // The button is off as soon as nothing is picked, and would drop the focus.
    if (this.matches(':focus-within')) this.renderRoot.querySelector<HTMLElement>('#heading-role')?.focus();
    this.pickedRole = '';
    await this.#show(outcome.value);
  }

  async #rename(name: string, opened: User | undefined): Promise<boolean> {
    const user = this.#current;
    if (!user) return false;
    const outcome = await this.#actions.run('rename', userUpdateEvents, { user, name }, async () =>
      this.connectedClient.users.update(user.id, { name }, { ifMatch: etagFor('name', opened, user) }),
    );
    if (outcome) await this.#show(outcome.value);
    return outcome !== undefined;
  }

  async #resend(): Promise<void> {
    const user = this.#current;
    if (!user) return;
    const outcome = await this.#actions.run('resend', invitationResendEvents, { user }, async () =>
      this.connectedClient.invitations.resend(user.id),
    );
    if (outcome) await this.#show(outcome.value);
  }

  async #confirm(question: Question): Promise<void> {
    const user = this.#current;
    if (!user) return;
    const { events, act } = confirmedChange(question, user);
    this.isGone = question === 'revoke' || question === 'remove';
    const outcome = await this.#actions.run(question, events, { user }, async () => act(this.connectedClient));
    if (!outcome) this.isGone = false;
    // A conflict closes the question: the account is not the one it asked about any more.
    if (outcome || this.#actions.isConflict) this.question = undefined;
    if (outcome && (question === 'revoke' || question === 'remove')) this.#leave(user, question);
    else if (outcome) await this.#show(outcome.value);
  }

  #leave(user: User, question: 'revoke' | 'remove'): void {
    const { deleted, revoked } = this.messages.userDetails;
    this.state?.announce({ kind: 'success', text: (question === 'remove' ? deleted : revoked)(nameOf(user)) });
    requestClose(this);
  }

  #goTo({ to, resourceId }: AccessGoToDetail): void {
    const place = to === 'role' ? 'roster-role-picker' : `[data-resource=${JSON.stringify(resourceId)}]`;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    (find(place) ?? find('#heading-access'))?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-user-details': RosterUserDetails;
  }
}
