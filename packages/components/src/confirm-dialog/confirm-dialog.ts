import { type CSSResultGroup, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { Dialog } from '../shared/controllers/dialog.js';
import { RosterElement } from '../shared/element/roster-element.js';
import { baseStyles } from '../shared/styles/base.js';
import { dialogStyles } from '../shared/styles/dialog.js';
import { failure } from '../shared/templates/templates.js';
import type { ConfirmDialogEvent } from './confirm-dialog.events.js';
import { english } from './confirm-dialog.messages.js';
import { styles } from './confirm-dialog.styles.js';

/**
 * Asks before a change that is hard to undo, and says what will happen. It changes nothing itself and stays open until its
 * owner closes it.
 *
 * @summary Asks before a change and says what it will do.
 * @tag roster-confirm-dialog
 * @slot - More than the message, such as a list of what is affected.
 * @event {CustomEvent<null>} confirm - The person agreed.
 * @event {CustomEvent<null>} cancel - The person did not agree: the Cancel button or Esc.
 * @csspart dialog - The native dialog.
 */
export class RosterConfirmDialog extends RosterElement<keyof typeof english> {
  protected override readonly english = english;
  static override styles: CSSResultGroup = [baseStyles, dialogStyles, styles];

  @property({ type: Boolean, reflect: true }) open = false;
  /** The question, with the name of what it is about. */
  @property() heading = '';
  /** What will happen. */
  @property() message = '';
  /** The verb on the button that goes ahead; without one, there is nothing to confirm. */
  @property({ attribute: 'confirm-label' }) confirmLabel = '';
  /** The change cannot be undone: the button is red, and the focus starts on Cancel. */
  @property({ type: Boolean, reflect: true }) danger = false;
  /** The change is under way; buttons and Esc do nothing. */
  @property({ type: Boolean, reflect: true }) busy = false;
  /** Why it failed; shown above the buttons. */
  @property({ attribute: false }) error: unknown;

  /** Its owner closes it. */
  readonly #dialog = new Dialog(this, { isBusy: () => this.busy, close: () => this.#dispatch('cancel') });

  protected override serverHeading = (): string => (this.open ? this.heading : '');

  override render() {
    return html`<dialog
      part="dialog"
      role="alertdialog"
      aria-labelledby="title"
      aria-describedby="message"
      @cancel=${this.#dialog.onCancel}
      @close=${this.#dialog.onClose}
    >
      ${this.open ? this.#content() : nothing}
    </dialog>`;
  }

  #content() {
    const kind = this.danger ? 'button-danger is-final' : 'button-primary';
    return html`<div class="dialog-header"><h2 class="dialog-title" id="title">${this.heading}</h2></div>
      <div class="dialog-body">
        <p id="message">${this.message}</p>
        <slot></slot>
        ${this.error ? failure(this.error, this.speech) : nothing}
      </div>
      <div class="dialog-footer">
        <button
          type="button"
          class="button"
          ?autofocus=${this.danger}
          aria-disabled=${this.busy ? 'true' : nothing}
          @click=${this.#dialog.dismiss}
        >
          ${this.confirmLabel ? this.messages.common.cancel : this.messages.common.close}
        </button>
        ${
          this.confirmLabel
            ? html`<button
                type="button"
                class="button ${kind} ${this.busy ? 'is-busy' : ''}"
                ?autofocus=${!this.danger}
                aria-busy=${this.busy ? 'true' : nothing}
                @click=${this.#confirm}
              >
                <span>${this.confirmLabel}</span>
              </button>`
            : nothing
        }
      </div>`;
  }

  #confirm(): void {
    if (!this.busy) this.#dispatch('confirm');
  }

  #dispatch(type: ConfirmDialogEvent): void {
    this.dispatchEvent(new CustomEvent(type));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-confirm-dialog': RosterConfirmDialog;
  }
}
