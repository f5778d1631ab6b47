import { ContextConsumer } from '@lit/context';
import {
  type CSSResultGroup,
  type CSSResultOrNative,
  html,
  type LitElement,
  nothing,
  type PropertyValues,
  type ReactiveController,
  render,
} from 'lit';
import { property } from 'lit/decorators.js';
import memoizeOne from 'memoize-one';
import type { Decision, RosterClient, Session } from '@roster-kit/sdk';
import { common } from '../../messages/en/common.js';
import { markLanguage } from '../../messages/language.js';
import { mergeMessages } from '../../messages/merge.js';
import type { Messages, Table } from '../../messages/messages.js';
import { reportFailure } from '../events/error-event.js';
import { forgetWaits } from '../events/host-answer.js';
import { dropAwaited, type StartsOver } from '../events/start-over.js';
import { tellView } from '../events/view-change.js';
import { isServer } from '../platform/platform.js';
import { type Backend, EVERYTHING, type Offer } from '../state/capabilities.js';
import type { Catalogue, RosterState, Topic } from '../state/roster-state.js';
import { stateOf } from '../state/roster-state.js';
import { baseStyles } from '../styles/base.js';
import type { SpeechWith } from '../templates/speech.js';
import { rosterContext } from './context.js';
import { internalState, OwnChanges } from './own-changes.js';
import { ServedElement } from './served-element.js';
import { serverStyles, serverView } from './server-view.js';
import { type Theme, ThemeController } from './theme.js';
import { showWaiting } from './waiting.js';

/**
 * Base of every widget: client and session of the provider around it or of its own `.client`, the message table, and a
 * hook for what other widgets changed. With another client, or another person, it starts over: at once and for good, nothing
 * of the former is left.
 *
 * @event {RosterEvent} roster-error - Something went wrong inside; cancelable by a page that logs `detail.error` itself.
 */
export abstract class RosterElement<Used extends Table = never> extends ServedElement {
  static override styles: CSSResultGroup = baseStyles;

  /** Without one of these, nothing of the element is left. */
  static readonly needed: readonly Offer[] = [];

  /** The string properties that a person changes by using the element, and a host may keep, such as in its URL. */
  static readonly view: readonly string[] = [];

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @property({ attribute: false }) client: RosterClient | undefined;

  /** Whether it starts over when the same client is used by another person. A sign-in goes on. */
  protected readonly startsOverForPerson: boolean = true;

  #keepers: StartsOver[] = [];
  #isNotifying = false;
  #own = new OwnChanges(this);
  #initial: ReadonlyMap<keyof LitElement, unknown> | undefined;
  /** Whose data is on the screen. */
  #shown: readonly [state: RosterState, person: number] | undefined;

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @property({ reflect: true }) theme: Theme | undefined;

  /** The English tables of the texts it shows. */
  protected abstract readonly english: Pick<Messages, Used>;

  readonly #merge = memoizeOne(mergeMessages<Pick<Messages, Used>>);
  #context = new ContextConsumer(this, { context: rosterContext, subscribe: true, callback: () => this.#follow() });
  #state: RosterState | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    new ThemeController(this);
    if (isServer) this.render = () => this.#renderOnServer();
  }

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles(isServer ? serverStyles : styles);
  }

  /** Heading of what a server renders in its place; empty as long as nothing of it is to be seen. */
  protected serverHeading = (): string => '';

  /** The shared state; undefined for a widget that has no client. */
  protected get state(): RosterState | undefined {
    return this.#state;
  }

  /** The client that makes the changes. */
  protected get connectedClient(): RosterClient {
    if (!this.#state)
      throw new TypeError(
        'Give the widget a client, put it in a <roster-provider>, or answer its requests with respondWith().',
      );
    return this.#state.client;
  }

  protected get session(): Session | undefined {
    return this.#state?.session;
  }

  protected get catalogue(): Catalogue | undefined {
    return this.#state?.catalogue;
  }

  /** Its texts: the provider's, and English where the provider has none. They are the same object until something changes. */
  protected get messages(): Pick<Messages, Used> {
    return this.#merge(this.english, this.#context.value?.messages);
  }

  protected get locale(): string {
    return this.#context.value?.locale ?? 'en';
  }

  /** Messages and locale, as templates take them. */
  protected get speech(): SpeechWith<Used> {
    return { messages: this.messages, locale: this.locale };
  }

  /** Denies until session and catalogue are loaded. */
  protected can(permission: string, resource?: { accessLevel: string | null }): Decision {
    return this.#state?.can(permission, resource) ?? { allowed: false, reason: 'malformed' };
  }

  /** Whether the backend has all of these. Without a client, and until the backend is known, yes. */
  protected has(...offers: Offer[]): boolean {
    return offers.every((offer) => this.#state?.backend.has(offer) ?? true);
  }

  /** The backend's limits; the contract's, until they are known. */
  protected get limits(): Pick<Backend, 'pageItems' | 'batchItems'> {
    return this.#state?.backend ?? EVERYTHING;
  }

  /** Whether the backend has all of these, and the person the permission for them. */
  protected may(permission: string, ...offers: Offer[]): boolean {
    return this.has(...offers) && this.can(permission).allowed;
  }

  /** Whether the backend has what the element needs. */
  protected get isOffered(): boolean {
    return this.has(...(this.constructor as typeof RosterElement).needed);
  }

  override addController(controller: ReactiveController | StartsOver): void {
    super.addController(controller);
    if ('hostStartOver' in controller) this.#keepers.push(controller);
  }

  override connectedCallback(): void {
    this.#initial ??= internalState(this);
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#state = undefined;
    // Only the provider around its next place may give it a client.
    delete this.#context.value;
  }

  /** Waits for the texts of the provider's language, so that no other language flashes up before. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const ready = this.hasUpdated ? undefined : this.#context.value?.ready;
    return ready ? ready.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** The texts may be in another language than the page around them, and be written in another direction. */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    // What a slot shows is the host's.
    const isOwn = (child: Element) => child instanceof HTMLElement && !(child instanceof HTMLSlotElement);
    showWaiting(this, { ...this.speech, messages: { common, ...this.messages } });
    markLanguage(this, [...this.renderRoot.children].filter(isOwn) as HTMLElement[], this.locale);
  }

  /** Whatever goes wrong inside one widget shows a sentence there, and leaves the page and the other widgets alone. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      const { failed } = mergeMessages(common, this.#context.value?.messages?.common);
      render(html`<p role="alert">${failed}</p>`, this.renderRoot, this.renderOptions);
      reportFailure(this, error);
    }
  }

  override requestUpdate(...args: Parameters<ServedElement['requestUpdate']>): void {
    super.requestUpdate(...args);
    if (args[0] === 'client') this.#follow();
  }

  /** Another widget changed something. A widget that shows it loads again. */
  protected onTopic(_topic: Topic): void {}

  /** Tells the other widgets what was changed. This one shows the answer already, and does not load it again. */
  protected notifyOthers(topic: Topic): void {
    this.#isNotifying = true;
    this.#state?.notify(topic);
    this.#isNotifying = false;
  }

  /** Sets public properties as a person does who uses the element. With another client, they return to what the host gave. */
  protected setOwn<Host extends object>(change: Partial<Host>): void {
    this.#own.set(change);
  }

  /** Changes properties of the view as a person does, and tells the host once. Without a change, it tells nothing. */
  protected changeView<Host extends object>(change: Partial<Host>): void {
    const now = this as unknown as Partial<Host>;
    const changed = Object.keys(change).filter((name) => change[name as keyof Host] !== now[name as keyof Host]);
    this.setOwn(change);
    if (changed.length > 0) tellView(this, this.#view, changed);
  }

  get #view(): readonly string[] {
    return (this.constructor as typeof RosterElement).view;
  }

  /**
   * Drops everything of the former client: internal state, what controllers keep, changes of a person to public properties, and
   * the whole content. An element that keeps more drops that too.
   */
  protected startOver(): void {}

  #startOver(): void {
    dropAwaited(this);
    forgetWaits(this);
    for (const keeper of this.#keepers) keeper.hostStartOver();
    for (const [name, value] of this.#initial ?? []) Object.assign(this, { [name]: value });
    const reverted = this.#own.undo().filter((name) => this.#view.includes(name));
    this.startOver();
    if (reverted.length > 0) tellView(this, this.#view, reverted);
    // The new content shares no element with the old one, not even a field with a text.
    if (this.hasUpdated) render(nothing, this.renderRoot, this.renderOptions);
  }

  #startOverForOthers(): void {
    const now = this.#state && ([this.#state, this.#state.person] as const);
    const before = this.#shown;
    this.#shown = now;
    const isOther = before?.[0] !== now?.[0] || (this.startsOverForPerson && before?.[1] !== now?.[1]);
    if (before && isOther) this.#startOver();
  }

  #follow(): void {
    if (isServer || !this.isConnected) return;
    const state = this.client ? stateOf(this.client) : this.#context.value?.state;
    if (state !== this.#state) {
      this.#unsubscribe?.();
      this.#state = state;
      this.#unsubscribe = state?.subscribe((topic) => {
        this.#startOverForOthers();
        if (topic !== 'state' && !this.#isNotifying) this.onTopic(topic);
        this.requestUpdate();
      });
      void state?.load();
    }
    this.#startOverForOthers();
    this.requestUpdate();
  }

  /** Nothing connects on a server, so nothing has asked for the provider's messages yet. */
  #renderOnServer(): unknown {
    this.#context.hostConnected?.();
    const texts = mergeMessages(common, this.#context.value?.messages?.common);
    return serverView(this.serverHeading(), 'formAssociated' in this.constructor, texts);
  }
}
