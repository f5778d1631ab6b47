import { type CSSResultGroup, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { RosterClient, SessionToken } from '@roster-kit/sdk';
import { twoFactorSetupParts } from '../generated/parts.js';
import { FocusNext } from '../shared/controllers/focus-next.js';
import { LinkToken } from '../shared/controllers/link-token.js';
import { Parts } from '../shared/controllers/parts.js';
import { RosterElement } from '../shared/element/roster-element.js';
import { perform, Prevented } from '../shared/events/request-event.js';
import { CodeAttempt } from '../shared/one-time-code/code-attempt.js';
import { IncompleteCode, lengthOf } from '../shared/one-time-code/code-field.js';
import { baseStyles } from '../shared/styles/base.js';
import { cardStyles } from '../shared/styles/card.js';
import { faultAt } from '../shared/templates/field-errors.js';
import { notOffered } from '../shared/templates/templates.js';
import { addressFault } from '../shared/templates/typed-text.js';
import { type SignedInDetail, signInEvents, signInLinkEvents, verificationEvents } from './sign-in.events.js';
import { english } from './sign-in.messages.js';
import { styles } from './sign-in.styles.js';
import { codeStep, doneStep, emailStep, linkFaultOf, linkStep, sentStep, unusableLink } from './sign-in.templates.js';

/** A host can set `email`, `link` and `code`; `sent`, `setup` and `done` follow from what the person does. */
export type SignInStep = 'email' | 'link' | 'code' | 'sent' | 'setup' | 'done';

const SHORTEST_RECOVERY_CODE = 8;

/**
 * Signs a person in without a password: with a link by e-mail and, if required, a verification code. The token of the link
 * comes from the host or from the URL fragment `#token=…`, which the element removes. Only the button uses up the link.
 *
 * @summary Signs a person in with an e-mail link and, if required, a verification code.
 * @tag roster-sign-in
 * @slot - Shown when the person is signed in, for example a link to continue.
 * @event {RosterRequestEvent} roster-sign-in-link-request - Before a link is requested; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-sign-in-link-requested - After a link was requested.
 * @event {RosterRequestEvent} roster-sign-in-request - Before the link is exchanged for a session; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-signed-in - The link was exchanged; the client's `token` must now return that of `detail.session`.
 * @event {RosterRequestEvent} roster-verification-request - Before the verification code is checked; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-verified - The verification code was accepted.
 * @event {RosterEvent} roster-two-factor-set-up - The person has set up the required two-factor authentication.
 * @csspart card - The panel.
 */
export class RosterSignIn extends RosterElement<keyof typeof english> {
  protected override readonly english = english;
  static override styles: CSSResultGroup = [baseStyles, cardStyles, styles];

  /** The step to show: `email` to begin, `link` where a sign-in link leads, `code` for a session that needs a verification code. */
  @property({ reflect: true }) step: SignInStep = 'email';
  /** The token of the link; read from the URL fragment if not set. */
  @property({ attribute: false }) token: string | undefined;
  /** The initial e-mail address in the field. */
  @property() email = '';

  /** A person signs in who may not be the one of the session before. */
  protected override readonly startsOverForPerson: boolean = false;

  @state() private busy = false;
  @state() private invalid = '';
  @state() private error: unknown;
  @state() private sentAgain = false;
  @state() private recovery = false;

  readonly #link = new LinkToken(
    this,
    () => this.token === undefined && this.step !== 'code',
    () => this.#goTo('link', false),
  );
  readonly #parts = new Parts(this, () => this.speech);
  readonly #attempt = new CodeAttempt(this);
  readonly #focus = new FocusNext(this);

  get #token(): string | undefined {
    return this.token ?? this.#link.value;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('token') && this.token !== undefined) this.#goTo('link', false);
  }

  protected override serverHeading = (): string => this.messages.signIn.heading;

  override render() {
    return html`<section class="card" part="card" aria-labelledby="heading">${this.#content()}</section>`;
  }

  #content(): TemplateResult {
    const { busy, error } = this;
    const shared = { ...this.speech, busy, error };
    if (!this.isOffered) return notOffered(this.speech);
    switch (this.step) {
      case 'sent':
        return sentStep({
          ...shared,
          email: this.email,
          sentAgain: this.sentAgain,
          again: this.#sendAgain,
          back: () => this.#goTo('email'),
        });
      case 'link':
        return this.#linkContent();
      case 'code':
        return codeStep({
          ...this.speech,
          attempt: this.#attempt,
          recovery: this.recovery,
          submit: this.#verify,
          swap: this.has('identity.useRecoveryCode') ? this.#swap : undefined,
        });
      case 'setup':
        return this.#parts.section(
          'roster-two-factor-setup',
          html`<roster-two-factor-setup
            exportparts=${twoFactorSetupParts}
            bare
            .client=${this.client}
            @roster-two-factor-set-up=${() => this.#goTo('done')}
          ></roster-two-factor-setup>`,
        );
      case 'done':
        return doneStep(this.speech);
      default:
        return emailStep({
          ...shared,
          email: this.email,
          invalid: this.invalid,
          type: this.#type,
          submit: this.#submitEmail,
        });
    }
  }

  protected override get isOffered(): boolean {
    if (this.step === 'code') return this.has('identity.verifyCode');
    if (this.step === 'setup' || this.step === 'done') return true;
    return this.has(this.step === 'link' ? 'identity.redeemLink' : 'identity.requestLink');
  }

  #linkContent(): TemplateResult {
    const fault = linkFaultOf(this.error, this.speech);
    const newLink = this.has('identity.requestLink') ? () => this.#goTo('email') : undefined;
    if (fault || this.#token === undefined) return unusableLink(fault, this.speech, newLink);
    return linkStep({ ...this.speech, busy: this.busy, error: this.error, signIn: () => void this.#signIn() });
  }

  #goTo(step: SignInStep, moves = true): void {
    // A link decides itself where the person starts.
    if (moves) this.setOwn<RosterSignIn>({ step });
    else this.step = step;
    this.error = undefined;
    this.invalid = '';
    this.sentAgain = false;
    if (moves) this.#focus.to(step === 'email' ? '#email' : step === 'code' ? '#code' : '#heading');
  }

  readonly #type = (event: Event): void => {
    this.setOwn<RosterSignIn>({ email: (event.currentTarget as HTMLInputElement).value });
    this.invalid = '';
  };

  readonly #submitEmail = (event: Event): void => {
    event.preventDefault();
    this.invalid = addressFault(this.email, this.messages.signIn.emailInvalid, this.speech);
    this.setOwn<RosterSignIn>({ email: this.email.trim() });
    if (this.invalid) this.#focus.to('#email');
    else void this.#send().then((sent) => (sent ? this.#goTo('sent') : this.#refuseEmail()));
  };

  /** The server knows more about addresses than this field: its sentence is shown there. */
  #refuseEmail(): void {
    this.invalid = faultAt(this.error, 'email', this.messages.signIn.emailInvalid);
    if (!this.invalid) return;
    this.error = undefined;
    this.#focus.to('#email');
  }

  readonly #sendAgain = (): void => {
    this.sentAgain = false;
    void this.#send().then((sent) => (this.sentAgain = sent));
  };

  /** Returns whether the request was sent; the answer is the same for an address without an account. */
  #send(): Promise<boolean> {
    const detail = { email: this.email };
    return this.#try(() =>
      perform(
        this,
        signInLinkEvents,
        detail,
        async () => this.#client.identity.requestLink(detail),
        () => detail,
      ),
    );
  }

  async #signIn(): Promise<void> {
    const token = this.#token;
    if (token === undefined) return;
    let session: SessionToken | undefined;
    const done = await this.#try(async () => {
      session = await perform(
        this,
        signInEvents,
        { token },
        async () => this.#client.identity.redeemLink({ token }),
        (result): SignedInDetail => ({ session: result }),
      );
    });
    if (done) this.#follow(session);
    else if (linkFaultOf(this.error, this.speech)) this.#focus.to('#heading');
  }

  /** Shows what the new session still needs. */
  #follow(session: SessionToken | undefined): void {
    const next = { two_factor_code: 'code', two_factor_setup: 'setup' } as const;
    this.#goTo(session?.outstanding ? next[session.outstanding] : 'done');
    void this.state?.reload();
  }

  readonly #verify = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { code } = this.#attempt;
    const complete = this.recovery ? lengthOf(code) >= SHORTEST_RECOVERY_CODE : lengthOf(code) === 6;
    if (!complete) {
      this.#attempt.refuse(new IncompleteCode());
      return this.#focus.to('#code');
    }
    if (await this.#attempt.submit((typed) => this.#give(typed.trim()))) {
      this.#attempt.reset();
      this.#goTo('done');
      void this.state?.reload();
    } else {
      this.state?.observe(this.#attempt.error);
      this.#focus.to('#code');
    }
  };

  #give(code: string): Promise<void> {
    const kind = this.recovery ? 'recovery_code' : 'code';
    const act = () =>
      this.recovery ? this.#client.identity.useRecoveryCode({ code }) : this.#client.identity.verifyCode({ code });
    return perform(
      this,
      verificationEvents,
      { kind, code },
      async () => act(),
      () => ({ kind }),
    );
  }

  readonly #swap = (): void => {
    this.recovery = !this.recovery;
    this.#attempt.reset();
    this.#focus.to('#code');
  };

  get #client(): RosterClient {
    if (!this.state) throw new Prevented();
    return this.state.client;
  }

  /** Runs one change at a time; `error` holds its failure. */
  async #try(act: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.error = undefined;
    try {
      await act();
      return true;
    } catch (error) {
      if (!(error instanceof Prevented)) this.error = error;
      return false;
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-sign-in': RosterSignIn;
  }
}
