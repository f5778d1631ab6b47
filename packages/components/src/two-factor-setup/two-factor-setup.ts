import { type CSSResultGroup, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isRosterError, type TwoFactorSetup } from '@roster-kit/sdk';
import { FocusNext } from '../shared/controllers/focus-next.js';
import { RosterElement } from '../shared/element/roster-element.js';
import { RosterEvent } from '../shared/events/request-event.js';
import { whileSame } from '../shared/events/start-over.js';
import { CodeAttempt } from '../shared/one-time-code/code-attempt.js';
import { IncompleteCode, lengthOf } from '../shared/one-time-code/code-field.js';
import type { Offer } from '../shared/state/capabilities.js';
import { baseStyles } from '../shared/styles/base.js';
import { cardStyles } from '../shared/styles/card.js';
import { failure, notOffered } from '../shared/templates/templates.js';
import { Clipboard } from './clipboard.js';
import { english } from './two-factor-setup.messages.js';
import { needed } from './two-factor-setup.operations.js';
import { styles } from './two-factor-setup.styles.js';
import { codesStep, doneStep, expiredStep, scanStep, setupSkeleton, whyStep } from './two-factor-setup.templates.js';

type Step = 'why' | 'scan' | 'expired' | 'codes' | 'done' | 'already';

/**
 * Leads the signed-in person through the setup of two-factor authentication: the reason, the QR code and key, the first
 * verification code, and the recovery codes. It is not active before the first code is confirmed.
 *
 * @summary Sets up two-factor authentication for the signed-in person.
 * @tag roster-two-factor-setup
 * @event {RosterEvent} roster-two-factor-set-up - The setup is complete, and the person has saved the recovery codes.
 * @csspart card - The panel.
 * @csspart qr - The QR code.
 */
export class RosterTwoFactorSetup extends RosterElement<keyof typeof english> {
  protected override readonly english = english;
  static override styles: CSSResultGroup = [baseStyles, cardStyles, styles];
  static override readonly needed: readonly Offer[] = needed;

  /** Without a border and space around it, for use inside another panel. */
  @property({ type: Boolean, reflect: true }) bare = false;

  @state() private step: Step = 'why';
  @state() private busy = false;
  @state() private error: unknown;
  @state() private setup: TwoFactorSetup | undefined;
  @state() private codes: readonly string[] = [];
  @state() private saved = false;
  @state() private missing = false;

  readonly #attempt = new CodeAttempt(this);
  readonly #clipboard = new Clipboard(this);
  readonly #focus = new FocusNext(this);
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watchExpiry();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override startOver(): void {
    clearTimeout(this.#timer);
  }

  protected override serverHeading = (): string => this.messages.twoFactorSetup.whyHeading;

  override render() {
    return html`<section class="card ${this.bare ? 'is-bare' : ''}" part="card" aria-labelledby="heading">
      ${this.#content()}
    </section>`;
  }

  #content(): TemplateResult {
    const { state, session, step } = this;
    // After the first step, no change of the session may remove the secret or the recovery codes from the screen.
    if (step !== 'why') return this.#step(step);
    if (!this.isOffered) return notOffered(this.speech);
    if (state?.status === 'error') return failure(state.error, this.speech, () => void state.reload());
    if (!session) return setupSkeleton(this.speech);
    return session.twoFactor.enabled ? doneStep(this.speech, true) : this.#step(step);
  }

  #step(step: Step): TemplateResult {
    const begin = { ...this.speech, busy: this.busy, error: this.#failure(), start: () => void this.#start() };
    if (step === 'why')
      return whyStep({
        ...begin,
        organization: this.session?.twoFactor.required ? this.session.organization.name : undefined,
      });
    if (step === 'expired') return expiredStep(begin);
    if (step === 'scan' && this.setup) return this.#scan(this.setup);
    if (step === 'codes') return this.#recovery();
    return doneStep(this.speech, step === 'already');
  }

  #scan(setup: TwoFactorSetup): TemplateResult {
    const copy = () => void this.#clipboard.copy(setup.secret);
    return scanStep({
      ...this.speech,
      setup,
      attempt: this.#attempt,
      copied: this.#clipboard.copied,
      copy,
      submit: this.#confirm,
    });
  }

  #recovery(): TemplateResult {
    return codesStep({
      ...this.speech,
      codes: this.codes,
      copied: this.#clipboard.copied,
      missing: this.missing,
      copy: () => void this.#clipboard.copy(this.codes.join('\n')),
      download: () => this.#download(),
      tick: this.#tick,
      finish: this.#finish,
    });
  }

  #failure(): TemplateResult | undefined {
    return this.error === undefined ? undefined : failure(this.error, this.speech);
  }

  async #start(): Promise<void> {
    const client = this.state?.client;
    if (this.busy || !client) return;
    this.busy = true;
    this.error = undefined;
    try {
      this.setup = await whileSame(this, client.twoFactor.startSetup());
      this.#attempt.reset();
      this.#goTo('scan');
      this.#watchExpiry();
    } catch (error) {
      this.#refused(error);
    } finally {
      this.busy = false;
    }
  }

  readonly #confirm = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (lengthOf(this.#attempt.code) !== 6) {
      this.#attempt.refuse(new IncompleteCode());
      this.#focus.to('#code');
      return;
    }
    const taken = await this.#attempt.submit(async (code) => {
      const client = this.state?.client;
      if (client) this.codes = (await whileSame(this, client.twoFactor.confirmSetup({ code }))).recoveryCodes;
    });
    if (taken) {
      clearTimeout(this.#timer);
      this.setup = undefined;
      this.#goTo('codes');
    } else {
      this.#refused(this.#attempt.error);
    }
  };

  /** Decides what follows a failure; a wrong code is reported at its field. */
  #refused(error: unknown): void {
    if (!isRosterError(error)) this.error = error;
    else if (error.code === 'setup_not_started') this.#goTo('expired');
    else if (error.code === 'two_factor_already_set_up') this.#finished('already');
    else if (this.step === 'scan') this.#focus.to('#code');
    else this.error = error;
    this.state?.observe(error);
  }

  readonly #tick = (event: Event): void => {
    this.saved = (event.currentTarget as HTMLInputElement).checked;
    if (this.saved) this.missing = false;
  };

  /** Reloads the session only now: the page may then remove this element, and the recovery codes with it. */
  readonly #finish = (event: Event): void => {
    event.preventDefault();
    this.missing = !this.saved;
    if (this.missing) return;
    this.codes = [];
    this.#finished('done');
    this.dispatchEvent(new RosterEvent('roster-two-factor-set-up', null));
  };

  #finished(step: 'done' | 'already'): void {
    this.#goTo(step);
    void this.state?.reload();
  }

  #goTo(step: Step): void {
    this.step = step;
    this.error = undefined;
    this.#focus.to('#heading');
  }

  /** The secret is valid for 15 minutes; after that every code fails, so the setup starts again. */
  #watchExpiry(): void {
    clearTimeout(this.#timer);
    if (this.step !== 'scan' || !this.setup) return;
    this.#timer = setTimeout(
      () => this.#goTo('expired'),
      Math.max(0, new Date(this.setup.expiresAt).getTime() - Date.now()),
    );
  }

  #download(): void {
    const words = this.messages.twoFactorSetup;
    const text = words.fileText(
      this.session?.organization.name ?? '',
      this.session?.user?.email ?? '',
      this.codes.join('\n'),
    );
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    link.download = words.fileName;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-two-factor-setup': RosterTwoFactorSetup;
  }
}
