import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { isWaiting, loadNow } from '../loading/later.js';
import { isServer, toggleModal } from '../platform/platform.js';
import { failure, type FailureSpeech } from '../templates/templates.js';

type PartsHost = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

interface DialogPart {
  isOpen: boolean;
  /** The person no longer wants it. */
  onCancel: (event: Event) => void;
}

/**
 * Parts of a widget, each of them an element whose code is loaded when it is first needed: a skeleton until then, and if it
 * cannot be loaded the failure with a button to try again. Where the element is registered already, neither is ever shown.
 */
export class Parts implements ReactiveController {
  readonly #loading = new Map<string, Promise<void>>();
  readonly #errors = new Map<string, unknown>();

  constructor(
    private readonly host: PartsHost,
    private readonly speech: () => FailureSpeech,
  ) {
    host.addController(this);
  }

  /** Resolves when the part is there, or cannot be loaded. */
  async loaded(tag: string): Promise<void> {
    await this.#loading.get(tag);
    await this.host.updateComplete;
  }

  /** Loads a part ahead, because a person is about to need it. A failure is of no interest until they do. */
  prefetch(tag: string): void {
    loadNow(tag).catch(() => {});
  }

  /** A part that is a piece of the page: needed as soon as it is rendered. */
  section(tag: string, template: TemplateResult): TemplateResult {
    return isWaiting(tag) ? this.#waiting(tag) : template;
  }

  /** A part that is a dialog: needed once it is open. */
  dialog(tag: string, { isOpen, onCancel }: DialogPart, template: TemplateResult): TemplateResult | typeof nothing {
    // The focus returns to where it came from, before the real dialog takes it.
    const shown = this.#dialogOf(tag);
    if (shown && (!isOpen || !isWaiting(tag))) toggleModal(shown, false);
    if (!isWaiting(tag)) return template;
    if (!isOpen) {
      this.#errors.delete(tag);
      return nothing;
    }
    return html`<dialog
      class="part-dialog"
      data-part=${tag}
      aria-label=${this.speech().messages.common.loading}
      @cancel=${(event: Event) => {
        event.preventDefault();
        onCancel(event);
      }}
    >
      ${this.#waiting(tag)}
    </dialog>`;
  }

  hostUpdated(): void {
    for (const dialog of this.host.renderRoot.querySelectorAll<HTMLDialogElement>('dialog.part-dialog:not([open])'))
      toggleModal(dialog, true);
  }

  #dialogOf(tag: string): HTMLDialogElement | null {
    return isServer ? null : this.host.renderRoot.querySelector<HTMLDialogElement>(`dialog[data-part="${tag}"]`);
  }

  #waiting(tag: string): TemplateResult {
    if (this.#errors.has(tag)) return failure(this.#errors.get(tag), this.speech(), () => this.#retry(tag));
    if (!isServer && !this.#loading.has(tag)) this.#loading.set(tag, this.#load(tag));
    return html`<div class="part-skeleton delayed">
      <span class="visually-hidden" role="status">${this.speech().messages.common.loading}</span
      ><span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span>
    </div>`;
  }

  async #load(tag: string): Promise<void> {
    try {
      await loadNow(tag);
    } catch (error) {
      this.#errors.set(tag, error);
    }
    this.#loading.delete(tag);
    this.host.requestUpdate();
  }

  #retry(tag: string): void {
    this.#errors.delete(tag);
    this.host.requestUpdate();
  }
}
