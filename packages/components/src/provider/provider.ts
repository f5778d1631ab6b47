import { ContextProvider } from '@lit/context';
import { type CSSResultGroup, html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { RosterClient } from '@roster-kit/sdk';
import { markLanguage } from '../messages/language.js';
import type { PartialMessages } from '../messages/messages.js';
import { rosterContext } from '../shared/element/context.js';
import { ServedElement } from '../shared/element/served-element.js';
import { type Theme, ThemeController } from '../shared/element/theme.js';
import { hidePopover, isServer, showPopover } from '../shared/platform/platform.js';
import { type Announcement, stateOf } from '../shared/state/roster-state.js';
import { controls } from '../shared/styles/controls.js';
import { tokens } from '../shared/styles/tokens.js';
import { icon } from '../shared/templates/icon.js';
import { listenForChanges } from './live-updates.js';
import { styles } from './provider.styles.js';
import { Texts } from './texts.js';

const TOAST_IN_MS = 6_000;

const toast = ({ kind, text }: Announcement) =>
  html`<div class="toast toast-${kind}" part="toast">
    ${icon(kind === 'success' ? 'circle-check' : 'circle-alert')}${text}
  </div>`;

/**
 * Gives the widgets inside it one client, one session and catalogue, and the message table.
 *
 * @summary Client, session and messages for every widget inside.
 * @tag roster-provider
 * @slot - The widgets, anywhere below.
 * @csspart toast - A short confirmation at the foot of the page.
 */
export class RosterProvider extends ServedElement {
  static override styles: CSSResultGroup = [tokens, controls, styles];

  /** The SDK client, from `createRosterClient`. */
  @property({ attribute: false }) client: RosterClient | undefined;
  /**
   * Texts of the host's own: a whole language, or some texts in the place of the kit's. State their `language`, unless it
   * is the kit's.
   */
  @property({ attribute: false }) messages: PartialMessages | undefined;
  /**
   * BCP 47 tag of the language: the kit's texts in it are loaded if there are any (`ar`, `de`, `es`, `fr`, `tr`), else they
   * are English. Dates, numbers and lists follow it as long as the texts are in that language. Without one, the texts are
   * English, and the variant of English is the page's.
   */
  @property() locale = '';
  /** `compact`, `default` or `comfortable`. */
  @property({ reflect: true }) density: 'compact' | 'default' | 'comfortable' = 'default';
  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @property({ reflect: true }) theme: Theme | undefined;

  /** Shows other people's changes as they happen, if the backend sends events; `live="off"` turns it off. */
  @property({ converter: (value) => value !== 'off' && value !== 'false' }) live = true;

  @state() private toast: Announcement | undefined;
  #provider = new ContextProvider(this, {
    context: rosterContext,
    initialValue: { state: undefined, messages: undefined, ready: undefined, locale: 'en' },
  });
  readonly #texts = new Texts(() => this.isConnected && this.#provide());
  #unsubscribe: (() => void) | undefined;
  #release: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isInTopLayer = false;

  constructor() {
    super();
    new ThemeController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provide();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#isInTopLayer = false;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#release?.();
    this.#release = undefined;
    clearTimeout(this.#timer);
    this.toast = undefined;
  }

  /** Another client holds at once, not with the next render: nothing of the former may be painted any more. */
  override requestUpdate(...args: Parameters<ServedElement['requestUpdate']>): void {
    super.requestUpdate(...args);
    if (args[0] === 'client' && this.isConnected) this.#provide();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') || changed.has('messages') || changed.has('locale') || changed.has('live'))
      this.#provide();
  }

  override render() {
    return html`<slot></slot>
      <div class="toasts" role="status" popover="manual">${this.toast ? toast(this.toast) : ''}</div>`;
  }

  override updated(): void {
    if (this.isConnected && !this.#isInTopLayer) showPopover(this.#toasts);
    this.#isInTopLayer = this.isConnected;
    markLanguage(this, [...this.renderRoot.querySelectorAll<HTMLElement>('.toasts')], this.#provider.value.locale);
  }

  #provide(): void {
    const state = this.client ? stateOf(this.client) : undefined;
    if (state !== this.#provider.value.state) this.toast = undefined;
    this.#texts.use(this.locale, this.messages);
    const { messages, ready } = this.#texts;
    const locale = this.#texts.localeFor(this.locale || (globalThis.document?.documentElement?.lang ?? ''));
    this.#provider.setValue({ state, messages, ready, locale });
    if (isServer) return;
    this.#unsubscribe?.();
    this.#unsubscribe = state?.subscribe((_topic, announcement) => {
      if (announcement) this.#show(announcement);
    });
    // Hold before release: with the same client, the stream stays open.
    const release = this.#release;
    this.#release = state && this.live ? listenForChanges(state) : undefined;
    release?.();
    void state?.load();
  }

  get #toasts(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.toasts')!;
  }

  #show(announcement: Announcement): void {
    // Above a dialog that was opened since.
    hidePopover(this.#toasts);
    showPopover(this.#toasts);
    this.toast = announcement;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.toast = undefined), TOAST_IN_MS);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-provider': RosterProvider;
  }
}
