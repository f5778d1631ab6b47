import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isRosterError, type SecuritySettings } from '@roster-kit/sdk';
import { confirmDialogParts } from '../generated/parts.js';
import { Parts } from '../shared/controllers/parts.js';
import { RosterElement } from '../shared/element/roster-element.js';
import { perform, Prevented } from '../shared/events/request-event.js';
import { whileSame } from '../shared/events/start-over.js';
import { Query } from '../shared/loading/query.js';
import type { Offer } from '../shared/state/capabilities.js';
import type { Topic } from '../shared/state/roster-state.js';
import { baseStyles } from '../shared/styles/base.js';
import { number } from '../shared/templates/format.js';
import { icon } from '../shared/templates/icon.js';
import { failure, notice, notOffered } from '../shared/templates/templates.js';
import { type TwoFactorRequirementChangeDetail, twoFactorRequirementEvents } from './two-factor-toggle.events.js';
import { english } from './two-factor-toggle.messages.js';
import { needed } from './two-factor-toggle.operations.js';
import { styles } from './two-factor-toggle.styles.js';

/**
 * Requires two-factor authentication for all accounts, or stops requiring it. A confirmation first says how many accounts have
 * not set it up yet. There is no such switch for a single account.
 *
 * @summary The one switch for two-factor authentication, for all accounts.
 * @tag roster-two-factor-toggle
 * @event {RosterRequestEvent} roster-two-factor-requirement-change-request - Before the change; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-two-factor-requirement-changed - After the change; `detail.result` is the settings now.
 * @csspart switch - The switch.
 */
export class RosterTwoFactorToggle extends RosterElement<keyof typeof english> {
  protected override readonly english = english;
  static override styles: CSSResultGroup = [baseStyles, styles];
  static override readonly needed: readonly Offer[] = needed;

  /** The settings to show; loaded by the client if not set. */
  @property({ attribute: false }) settings: SecuritySettings | undefined;

  /** The new state of the switch, while the person is asked to confirm it. */
  @state() private asked: boolean | undefined;
  @state() private busy = false;
  @state() private error: unknown;
  /** Newer than `settings`: the answer to a change, or what a conflict loaded. */
  @state() private latest: SecuritySettings | undefined;
  /** Someone else made the same change first: the state they set. */
  @state() private changedByOther: boolean | undefined;

  readonly #parts = new Parts(this, () => this.speech);
  readonly #query = new Query(this, {
    args: () => {
      const { state, session } = this;
      const maySee = session?.outstanding === null && this.can('settings:view').allowed;
      return this.settings === undefined && state?.status === 'ready' && maySee && this.isOffered
        ? ([state.client] as const)
        : undefined;
    },
    load: async ([client], signal) => {
      const settings = await client.settings.getSecurity({ signal });
      this.latest = undefined;
      return settings;
    },
    onError: (error) => this.state?.observe(error),
  });

  get #current(): SecuritySettings | undefined {
    return this.latest ?? this.settings ?? this.#query.state.data;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('settings')) this.latest = undefined;
  }

  protected override onTopic(topic: Topic): void {
    if (topic !== 'settings' && topic !== 'users') return;
    if (this.settings === undefined) void this.#query.run();
  }

  protected override get isOffered(): boolean {
    return this.has('two-factor') && (this.settings !== undefined || this.has('settings.getSecurity'));
  }

  protected override serverHeading = (): string => this.messages.twoFactorToggle.label;

  override render() {
    if (!this.isOffered) return notOffered(this.speech);
    const settings = this.#current;
    if (settings) return this.#ready(settings);
    const failed =
      this.#query.state.status === 'error'
        ? this.#query.state.error
        : this.state?.status === 'error'
          ? this.state.error
          : undefined;
    if (failed) return failure(failed, this.speech, () => this.#retry());
    if (this.state?.status === 'ready' && !this.can('settings:view').allowed)
      return notice('info', this.messages.twoFactorToggle.mayNotSee);
    return this.#skeleton();
  }

  #retry(): void {
    if (this.state?.status === 'error') void this.state.reload();
    else void this.#query.run();
  }

  #skeleton(): TemplateResult {
    return html`<div class="row delayed" role="status">
      <span class="visually-hidden">${this.messages.common.loading}</span>
      <div class="text">
        <span class="skeleton title-skeleton"></span>
        <span class="skeleton text-skeleton"></span>
        <span class="skeleton state-skeleton"></span>
      </div>
      <span class="skeleton switch-skeleton"></span>
    </div>`;
  }

  #ready(settings: SecuritySettings): TemplateResult {
    const words = this.messages.twoFactorToggle;
    const mayChange = this.may('settings:update', 'settings.updateSecurity');
    const refusal = this.has('settings.updateSecurity') ? words.mayNotChange : this.messages.notOffered.fixed;
    const on = settings.twoFactorRequired;
    return html`
      <div class="row">
        <div class="text">
          <span class="title" id="label">${words.label}</span>
          <span class="hint" id="description">${words.description}</span>
          ${this.#count(settings)} ${mayChange ? nothing : html`<span class="hint" id="refusal">${refusal}</span>`}
        </div>
        <div class="control">
          <span class="word" aria-hidden="true">${on ? words.on : words.off}</span>
          <button
            type="button"
            class="switch"
            part="switch"
            role="switch"
            aria-checked=${on ? 'true' : 'false'}
            aria-labelledby="label"
            aria-describedby=${mayChange ? 'description count' : 'description count refusal'}
            ?disabled=${!mayChange}
            @click=${this.#ask}
            @pointerenter=${this.#prefetch}
            @focus=${this.#prefetch}
          ></button>
        </div>
      </div>
      ${this.changedByOther === undefined ? nothing : notice('info', this.changedByOther ? words.alreadyOn : words.alreadyOff)}
      ${this.#dialog(settings)}
    `;
  }

  #count({ accountsWithoutTwoFactor: count }: SecuritySettings): TemplateResult {
    const words = this.messages.twoFactorToggle;
    const safe = count === 0;
    return html`<span class="hint state ${safe ? 'is-safe' : 'is-lacking'}" id="count">
      ${icon(safe ? 'shield-check' : 'triangle-alert')}<span
        >${safe ? words.noneLacking : words.lacking(count, number(count, this.locale))}</span
      >
    </span>`;
  }

  #dialog(settings: SecuritySettings): TemplateResult | typeof nothing {
    const words = this.messages.twoFactorToggle;
    const turnsOn = this.asked ?? !settings.twoFactorRequired;
    const isOpen = this.asked !== undefined;
    return this.#parts.dialog(
      'roster-confirm-dialog',
      { isOpen, onCancel: () => this.#cancel() },
      html`<roster-confirm-dialog
        exportparts=${confirmDialogParts}
        .open=${isOpen}
        .heading=${turnsOn ? words.turnOnHeading : words.turnOffHeading}
        .message=${turnsOn ? this.#consequence(settings.accountsWithoutTwoFactor) : words.turnOffText}
        .confirmLabel=${turnsOn ? words.turnOn : words.turnOff}
        .danger=${!turnsOn}
        .busy=${this.busy}
        .error=${this.error}
        @confirm=${this.#confirm}
        @cancel=${this.#cancel}
      ></roster-confirm-dialog>`,
    );
  }

  #consequence(count: number): string {
    const words = this.messages.twoFactorToggle;
    if (count === 0) return words.turnOnNone;
    const text = words.turnOnSome(count, number(count, this.locale));
    const own = this.session?.user && !this.session.twoFactor.enabled ? ` ${words.turnOnSelf}` : '';
    return text + own;
  }

  readonly #prefetch = (): void => this.#parts.prefetch('roster-confirm-dialog');

  #ask(): void {
    this.error = undefined;
    this.changedByOther = undefined;
    this.asked = !this.#current?.twoFactorRequired;
  }

  #cancel(): void {
    if (!this.busy) this.asked = undefined;
  }

  async #confirm(): Promise<void> {
    const settings = this.#current;
    const required = this.asked;
    if (this.busy || required === undefined || !settings) return;
    this.busy = true;
    this.error = undefined;
    try {
      await this.#save(required, settings.etag);
      this.asked = undefined;
    } catch (error) {
      await this.#refused(error, required);
    } finally {
      this.busy = false;
    }
  }

  async #save(required: boolean, etag: string): Promise<void> {
    const detail: TwoFactorRequirementChangeDetail = { required };
    this.latest = await perform(this, twoFactorRequirementEvents, detail, async () => {
      const client = this.state?.client;
      if (!client) throw new Prevented();
      return client.settings.updateSecurity({ twoFactorRequired: required }, { ifMatch: etag });
    });
    // The change may apply to this session too: then the person's own setup comes next.
    const { state } = this;
    const tell = () => (this.latest ? this.notifyOthers('settings') : state?.notify('settings'));
    void whileSame(this, Promise.resolve(state?.reload())).then(tell);
  }

  async #refused(error: unknown, required: boolean): Promise<void> {
    if (error instanceof Prevented) {
      this.asked = undefined;
      return;
    }
    this.state?.observe(error);
    if (isRosterError(error) && error.code === 'precondition_failed') return this.#conflict(error, required);
    this.error = error;
  }

  /** P5: shows the current state. The person decides again, unless it is already what they wanted. */
  async #conflict(conflict: unknown, required: boolean): Promise<void> {
    try {
      if (!this.has('settings.getSecurity')) throw conflict;
      const latest = await whileSame(this, this.connectedClient.settings.getSecurity());
      this.latest = latest;
      this.state?.notify('settings');
      if (latest.twoFactorRequired === required) {
        this.asked = undefined;
        this.changedByOther = required;
      } else {
        this.error = conflict;
      }
    } catch (error) {
      this.error = error;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-two-factor-toggle': RosterTwoFactorToggle;
  }
}
