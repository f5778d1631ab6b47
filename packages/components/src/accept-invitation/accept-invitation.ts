import { type CSSResultGroup, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AcceptedInvitation } from '@roster-kit/sdk';
import { FocusNext } from '../shared/controllers/focus-next.js';
import { LinkToken } from '../shared/controllers/link-token.js';
import { RosterElement } from '../shared/element/roster-element.js';
import { perform, Prevented } from '../shared/events/request-event.js';
import { Query } from '../shared/loading/query.js';
import type { Offer } from '../shared/state/capabilities.js';
import { baseStyles } from '../shared/styles/base.js';
import { cardStyles } from '../shared/styles/card.js';
import { faultAt } from '../shared/templates/field-errors.js';
import { notOffered } from '../shared/templates/templates.js';
import { nameFault } from '../shared/templates/typed-text.js';
import {
  acceptInvitationEvents,
  type InvitationAcceptDetail,
  type InvitationAcceptedDetail,
} from './accept-invitation.events.js';
import { english } from './accept-invitation.messages.js';
import { needed } from './accept-invitation.operations.js';
import { styles } from './accept-invitation.styles.js';
import {
  accepted,
  invitation,
  invitationSkeleton,
  isLinkFault,
  missing,
  refusal,
} from './accept-invitation.templates.js';

/**
 * The page for the link of an invitation. It shows who invites to what, asks for a name, and activates the account when the
 * person presses the button, not before. The token of the link comes from the host or from the URL fragment `#token=…`,
 * which the element removes.
 *
 * @summary Accepts an invitation from its link.
 * @tag roster-accept-invitation
 * @slot - Shown when the invitation is accepted, for example a link to continue.
 * @event {RosterRequestEvent} roster-invitation-accept-request - Before the invitation is accepted; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-invitation-accepted - After it was accepted; the host stores the token of `detail.session`, if there is one.
 * @csspart card - The panel.
 */
export class RosterAcceptInvitation extends RosterElement<keyof typeof english> {
  protected override readonly english = english;
  static override styles: CSSResultGroup = [baseStyles, cardStyles, styles];
  static override readonly needed: readonly Offer[] = needed;

  /** The token of the link; read from the URL fragment if not set. */
  @property({ attribute: false }) token: string | undefined;
  /** URL of the host's sign-in; offered if the invitation was accepted before, or if accepting it started no session. */
  @property({ attribute: 'sign-in-url' }) signInUrl = '';

  /** The session that accepting starts may be another person's than the one before. */
  protected override readonly startsOverForPerson: boolean = false;

  @state() private name: string | undefined;
  @state() private busy = false;
  @state() private invalid = '';
  @state() private error: unknown;
  /** Empty if a host accepted the invitation itself and answered nothing. */
  @state() private result: Partial<AcceptedInvitation> | undefined;

  readonly #link = new LinkToken(
    this,
    () => this.token === undefined,
    () => this.#begin(),
  );
  readonly #focus = new FocusNext(this);
  readonly #query = new Query(this, {
    args: () => {
      const token = this.#token;
      const isReady = this.state?.isBackendKnown && this.isOffered && !this.result;
      return token !== undefined && this.state && isReady ? ([this.state.client, token] as const) : undefined;
    },
    load: ([client, token], signal) => client.invitations.preview({ token }, { signal }),
  });

  get #token(): string | undefined {
    return this.token ?? this.#link.value;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('token') && changed.get('token') !== undefined) this.#begin();
  }

  protected override serverHeading = (): string => this.messages.acceptInvitation.accept;

  override render() {
    return html`<section class="card" part="card" aria-labelledby="heading">${this.#content()}</section>`;
  }

  #content(): TemplateResult {
    const { status, data, error } = this.#query.state;
    if (!this.isOffered) return notOffered(this.speech);
    if (this.result)
      return accepted(data?.organizationName ?? '', Boolean(this.result.session), this.signInUrl, this.speech);
    if (this.#token === undefined) return missing(this.speech);
    if (isLinkFault(this.error, this.speech)) return refusal(this.error, this.signInUrl, this.speech, () => undefined);
    if (status === 'error') return refusal(error, this.signInUrl, this.speech, () => void this.#query.run());
    if (status === 'ready' && data) {
      const { busy, invalid } = this;
      return invitation({
        ...this.speech,
        preview: data,
        name: this.name ?? data.name ?? '',
        busy,
        invalid,
        error: this.error,
        type: this.#type,
        submit: this.#submit,
      });
    }
    return invitationSkeleton(this.speech);
  }

  /** Starts over for another link: nothing of the previous one is kept. */
  #begin(): void {
    this.name = undefined;
    this.invalid = '';
    this.error = undefined;
    this.result = undefined;
  }

  readonly #type = (event: Event): void => {
    this.name = (event.currentTarget as HTMLInputElement).value;
    this.invalid = '';
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const name = (this.name ?? this.#query.state.data?.name ?? '').trim();
    const token = this.#token;
    if (this.busy || token === undefined) return;
    this.error = undefined;
    this.invalid = nameFault(name, this.messages.acceptInvitation.nameMissing, this.speech);
    if (this.invalid) return this.#focus.to('#name');
    this.busy = true;
    try {
      this.result = (await this.#accept(token, name)) ?? {};
      this.#focus.to('#heading');
    } catch (error) {
      this.#refused(error);
    } finally {
      this.busy = false;
    }
  };

  #accept(token: string, name: string): Promise<AcceptedInvitation | undefined> {
    return perform<InvitationAcceptDetail, AcceptedInvitation | undefined>(
      this,
      acceptInvitationEvents,
      { token, name },
      async () => {
        if (!this.state) throw new Prevented();
        return this.state.client.invitations.accept({ token, name });
      },
      // The token is used up; only the result goes into the event.
      (result): InvitationAcceptedDetail => ({ user: result?.user, session: result?.session ?? null }),
    );
  }

  #refused(error: unknown): void {
    if (error instanceof Prevented) return;
    this.invalid = faultAt(error, 'name', this.messages.acceptInvitation.nameInvalid);
    if (this.invalid) return this.#focus.to('#name');
    this.error = error;
    if (isLinkFault(error, this.speech)) this.#focus.to('#heading');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-accept-invitation': RosterAcceptInvitation;
  }
}
