import { ContextConsumer } from '@lit/context';
import type { CSSResultGroup, CSSResultOrNative } from 'lit';
import { property } from 'lit/decorators.js';
import type { Decision, RosterClient, Session } from '@roster-kit/sdk';
import { en } from '../../messages/en/index.js';
import type { Messages } from '../../messages/messages.js';
import { isServer } from '../platform/platform.js';
import { type Backend, EVERYTHING, type Offer } from '../state/capabilities.js';
import type { Catalogue, RosterState, Topic } from '../state/roster-state.js';
import { stateOf } from '../state/roster-state.js';
import { baseStyles } from '../styles/base.js';
import type { Speech } from '../templates/templates.js';
import { rosterContext } from './context.js';
import { ServedElement } from './served-element.js';
import { serverStyles, serverView } from './server-view.js';
import { type Theme, ThemeController } from './theme.js';

/**
 * Base of every widget: client and session of the provider around it or of its own `.client`, the message table, and a
 * hook for what other widgets changed.
 */
export abstract class RosterElement extends ServedElement {
  static override styles: CSSResultGroup = baseStyles;

  /** Without one of these, nothing of the element is left. */
  static readonly needed: readonly Offer[] = [];

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @property({ attribute: false }) client: RosterClient | undefined;

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @property({ reflect: true }) theme: Theme | undefined;

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

  protected get messages(): Messages {
    return this.#context.value?.messages ?? en;
  }

  protected get locale(): string {
    return this.#context.value?.locale ?? 'en';
  }

  /** Messages and locale, as templates take them. */
  protected get speech(): Speech {
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

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#state = undefined;
  }

  override requestUpdate(...args: Parameters<ServedElement['requestUpdate']>): void {
    super.requestUpdate(...args);
    if (args[0] === 'client') this.#follow();
  }

  /** Another widget changed something. A widget that shows it loads again. */
  protected onTopic(_topic: Topic): void {}

  #follow(): void {
    if (isServer || !this.isConnected) return;
    const state = this.client ? stateOf(this.client) : this.#context.value?.state;
    if (state !== this.#state) {
      this.#unsubscribe?.();
      this.#state = state;
      this.#unsubscribe = state?.subscribe((topic) => {
        if (topic !== 'state') this.onTopic(topic);
        this.requestUpdate();
      });
      void state?.load();
    }
    this.requestUpdate();
  }

  /** Nothing connects on a server, so nothing has asked for the provider's messages yet. */
  #renderOnServer(): unknown {
    this.#context.hostConnected?.();
    return serverView(this.serverHeading(), 'formAssociated' in this.constructor, this.messages);
  }
}
