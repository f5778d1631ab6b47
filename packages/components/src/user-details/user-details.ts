import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { RosterClient, RosterPage, User, UserGrant } from '@roster-kit/sdk';
import { isRosterError } from '@roster-kit/sdk';
import type { AccessGoToDetail } from '../access-explainer/access-explainer.events.js';
import { RosterElement } from '../shared/element/roster-element.js';
import { requestClose } from '../shared/events/close-event.js';
import { contactQuery } from '../shared/loading/contact.js';
import { Query } from '../shared/loading/query.js';
import type { Topic } from '../shared/state/roster-state.js';
import { baseStyles } from '../shared/styles/base.js';
import { failure, noAccess, notice } from '../shared/templates/templates.js';
import { Actions, isUser } from './actions.js';
import { confirmation } from './confirmation.js';
import { NameEditor } from './name-editor.js';
import {
  type EventPair,
  invitationResendEvents,
  invitationRevokeEvents,
  roleChangeEvents,
  twoFactorResetEvents,
  userDeleteEvents,
  userReactivateEvents,
  userSuspendEvents,
  userUpdateEvents,
} from './user-details.events.js';
import { styles } from './user-details.styles.js';
import {
  accessSection,
  bareHeader,
  dangerSection,
  type DetailsView,
  explanationSection,
  facts,
  header,
  invitationSection,
  nameOf,
  type Question,
  roleSection,
  skeleton,
  suspensionSection,
  twoFactorSection,
} from './user-details.templates.js';

const GRANTS_SHOWN = 20;

/** P5: newer data shows by itself; where it is the very thing that the person is about to change, they are told before it is overwritten. */
const etagFor = (field: 'name' | 'roleId', before: User | undefined, now: User): string =>
  before && before[field] !== now[field] ? before.etag : now.etag;

/**
 * One account: its state, and what the signed-in person may do about it. Made for a sidebar; where it stands is the
 * page's business.
 *
 * @summary An account's details, role, invitation and removal.
 * @tag roster-user-details
 * @event {RosterEvent} roster-close - The close button was pressed, or the account is gone.
 * @event {RosterRequestEvent} roster-role-change-request - Before the role changes; cancelable.
 * @event {RosterEvent} roster-role-changed - After it.
 * @event {RosterRequestEvent} roster-invitation-resend-request - Before a new link is sent; cancelable.
 * @event {RosterEvent} roster-invitation-resent - After it.
 * @event {RosterRequestEvent} roster-invitation-revoke-request - Before the invitation is revoked; cancelable.
 * @event {RosterEvent} roster-invitation-revoked - After it.
 * @event {RosterRequestEvent} roster-user-suspend-request - Before the account is suspended; cancelable.
 * @event {RosterEvent} roster-user-suspended - After it.
 * @event {RosterRequestEvent} roster-user-reactivate-request - Before a suspended account is reactivated; cancelable.
 * @event {RosterEvent} roster-user-reactivated - After it.
 * @event {RosterRequestEvent} roster-user-delete-request - Before the account is deleted; cancelable.
 * @event {RosterEvent} roster-user-deleted - After it.
 * @event {RosterRequestEvent} roster-user-update-request - Before the name changes; cancelable.
 * @event {RosterEvent} roster-user-updated - After it.
 * @event {RosterRequestEvent} roster-two-factor-reset-request - Before the second factor is reset; cancelable.
 * @event {RosterEvent} roster-two-factor-reset - After it.
 * @csspart base - The panel.
 * @csspart section - Each part of it with a heading.
 * @csspart close - The close button.
 */
export class RosterUserDetails extends RosterElement {
  static override styles: CSSResultGroup = [baseStyles, styles];

  /** Id of the account to load. */
  @property({ attribute: 'user-id' }) userId = '';
  /** The account itself, instead of loading it. */
  @property({ attribute: false }) user: User | undefined;

  @state() private pickedRole = '';
  @state() private question: Question | undefined;
  /** Newer than the property: what the server answered to a change. */
  @state() private fresh: User | undefined;
  /** The account as it was when the role was picked. */
  private pickedFrom: User | undefined;
  /** The account is being removed: nothing of it is loaded again. */
  private isGone = false;

  #loaded = new Query<User, readonly [RosterClient, string]>(this, {
    args: () => {
      const state = this.state;
      return state?.status === 'ready' && this.userId && !this.user && this.#mayView
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
      const hasLevels = (this.catalogue?.accessLevels.length ?? 0) > 0 && this.can('access_levels:view').allowed;
      return this.state && id && hasLevels ? ([this.state.client, id] as const) : undefined;
    },
    load: async ([client, id], signal) => ({
      id,
      page: await client.grants.listByUser(id, { limit: GRANTS_SHOWN, include: 'total' }).firstPage({ signal }),
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
    onDone: () => this.state?.notify('users'),
  });
  #name = new NameEditor(this, this.#actions, (name, opened) => this.#rename(name, opened));

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('userId') && !changed.has('user')) return;
    const before = changed.get('user')?.id ?? changed.get('userId');
    if (before !== (this.user?.id ?? this.userId)) this.#startOver();
    if (changed.has('user')) this.fresh = undefined;
  }

  /** Puts the focus on the panel, so that a screen reader starts at its name. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.panel')?.focus(options);
  }

  protected override onTopic(topic: Topic): void {
    if (topic === 'users' && !this.isGone) void this.#loaded.run();
    if (topic === 'grants' || (topic === 'users' && !this.isGone)) void this.#grants.run();
  }

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
    const { user, isSelf } = view;
    const tag = isSelf ? html`<span class="tag">${this.messages.common.you}</span>` : nothing;
    return html`${header(view, this.#name.render(user, view.can('users:update'), tag, view))}
    ${this.#actions.isConflict ? html`<div class="message">${notice('warning', this.messages.problems.byCode.precondition_failed)}</div>` : nothing}
    ${facts(view)}${invitationSection(view)}${roleSection(view)}${accessSection(view)}${explanationSection(view)}${twoFactorSection(view)}${suspensionSection(view)}${dangerSection(view)}
    ${confirmation(view, this.question, { confirm: (question) => void this.#confirm(question), cancel: () => (this.question = undefined) })}`;
  }

  #placeholder(): TemplateResult {
    const bare = { messages: this.messages, on: { close: () => this.#close() } };
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
    return {
      ...this.speech,
      user,
      isSelf: this.session?.user?.id === user.id,
      role: this.catalogue?.roles.find(({ id }) => id === user.roleId),
      levelName: (id) => this.catalogue?.accessLevels.find((level) => level.id === id)?.name ?? id ?? '',
      can: (permission) => this.can(permission).allowed,
      actions: this.#actions,
      pickedRole: this.pickedRole === user.roleId ? '' : this.pickedRole,
      grants: own ? { rows: own.data, total: own.page.total ?? own.data.length } : undefined,
      grantsError: grants.status === 'error' ? grants.error : undefined,
      on: {
        close: () => this.#close(),
        pickRole: (roleId) => this.#pick(roleId),
        changeRole: () => void this.#changeRole(),
        resend: () => void this.#resend(),
        ask: (question) => this.#ask(question),
        reloadGrants: () => void this.#grants.run(),
        goTo: ({ detail }) => this.#goTo(detail),
      },
    };
  }

  /** What the server answered last, else what the page gave, else what was loaded; never another account's, and nothing once it was removed. */
  get #current(): User | undefined {
    const { status, error } = this.#loaded.state;
    if (status === 'error' && isRosterError(error) && error.code === 'not_found') return undefined;
    const id = this.user?.id ?? this.userId;
    return [this.fresh, this.user, this.#loaded.state.data].find((user) => user?.id === id);
  }

  get #mayView(): boolean {
    return this.can('users:view').allowed;
  }

  get #isForbidden(): boolean {
    return !this.user && this.state?.status === 'ready' && !this.#mayView;
  }

  #startOver(): void {
    this.#actions.reset();
    this.#name.reset();
    this.pickedRole = '';
    this.question = undefined;
    this.fresh = undefined;
    this.isGone = false;
  }

  /** Takes what a change was answered with; a host that took it over may have answered nothing. */
  async #show(answer: unknown): Promise<void> {
    if (isUser(answer)) this.fresh = answer;
    else await this.#reload();
  }

  async #reload(): Promise<void> {
    const { state } = this;
    const id = this.#current?.id;
    if (!state || !id) return;
    try {
      this.fresh = await state.client.users.get(id);
    } catch (error) {
      state.observe(error);
    }
  }

  #pick(roleId: string): void {
    this.#actions.reset();
    this.pickedRole = roleId;
    this.pickedFrom = this.#current;
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
    // Told of the other change, whoever saves again knows what they do.
    if (this.#actions.isConflict) this.pickedFrom = undefined;
    if (!outcome) return;
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
    const options = { ifMatch: user.etag };
    const changes: Record<Question, { events: EventPair; act: () => Promise<unknown> }> = {
      suspend: { events: userSuspendEvents, act: async () => this.connectedClient.users.suspend(user.id) },
      reactivate: { events: userReactivateEvents, act: async () => this.connectedClient.users.reactivate(user.id) },
      revoke: {
        events: invitationRevokeEvents,
        act: async () => this.connectedClient.invitations.revoke(user.id, options),
      },
      remove: { events: userDeleteEvents, act: async () => this.connectedClient.users.delete(user.id, options) },
      resetTwoFactor: {
        events: twoFactorResetEvents,
        act: async () => this.connectedClient.twoFactor.reset(user.id, options),
      },
    };
    const { events, act } = changes[question];
    this.isGone = question === 'revoke' || question === 'remove';
    const outcome = await this.#actions.run(question, events, { user }, act);
    if (!outcome) this.isGone = false;
    // A conflict closes the question: what it asked about is no longer what is there.
    if (outcome || this.#actions.isConflict) this.question = undefined;
    if (!outcome) return;
    if (question === 'revoke' || question === 'remove') this.#leave(user, question);
    else await this.#show(outcome.value);
  }

  #leave(user: User, question: 'revoke' | 'remove'): void {
    const { deleted, revoked } = this.messages.userDetails;
    this.state?.announce({
      kind: 'success',
      text: question === 'remove' ? deleted(nameOf(user)) : revoked(nameOf(user)),
    });
    this.#close();
  }

  /** From the answer to what decides it. */
  #goTo({ to, resourceId }: AccessGoToDetail): void {
    const place = to === 'role' ? 'roster-role-picker' : `[data-resource="${CSS.escape(resourceId ?? '')}"]`;
    const target =
      this.renderRoot.querySelector<HTMLElement>(place) ??
      this.renderRoot.querySelector<HTMLElement>('#heading-access');
    target?.focus();
  }

  #close(): void {
    requestClose(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-user-details': RosterUserDetails;
  }
}
