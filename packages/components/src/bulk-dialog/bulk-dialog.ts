import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { User } from '@roster-kit/sdk';
import { Dialog } from '../shared/controllers/dialog.js';
import { FocusNext } from '../shared/controllers/focus-next.js';
import { RosterElement } from '../shared/element/roster-element.js';
import { baseStyles } from '../shared/styles/base.js';
import { dialogStyles } from '../shared/styles/dialog.js';
import { icon } from '../shared/templates/icon.js';
import { notOffered } from '../shared/templates/templates.js';
import { BATCHES } from './batches.js';
import type { BulkAction } from './bulk-dialog.events.js';
import { english } from './bulk-dialog.messages.js';
import { styles } from './bulk-dialog.styles.js';
import { announcement, body, type BulkView, counted, footer } from './bulk-dialog.templates.js';
import { BulkRun } from './bulk-run.js';

/**
 * Applies one action to many people. It first shows what will change for each person, then the result for each. People who
 * cannot be changed are listed first, with the reason, and can be tried again.
 *
 * @summary Changes many accounts at once, after a review of what will change.
 * @tag roster-bulk-dialog
 * @event {RosterRequestEvent} roster-bulk-change-request - Before the accounts are changed; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-bulk-changed - After the change; `detail.result.data` has one result for each account.
 * @event {RosterEvent} roster-close - The dialog closed: finished, canceled, or Esc.
 * @csspart dialog - The native dialog element.
 */
export class RosterBulkDialog extends RosterElement<keyof typeof english> {
  protected override readonly english = english;
  static override styles: CSSResultGroup = [baseStyles, dialogStyles, styles];

  /** Whether the dialog is open. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** The action to apply; read when the dialog opens. */
  @property() action: BulkAction = 'changeRole';
  /** The people to apply it to, as they are shown; read when the dialog opens. */
  @property({ attribute: false }) users: readonly User[] = [];

  /** Stays open while accounts are changed; otherwise nobody would see the results. */
  readonly #dialog = new Dialog(this, { isBusy: () => this.#isRunning });
  #run: BulkRun;
  #isStarted = false;
  #focus: FocusNext;

  constructor() {
    super();
    this.#focus = new FocusNext(this);
    this.#run = new BulkRun(this, {
      client: () => this.connectedClient,
      batchItems: () => this.limits.batchItems,
      canRead: () => this.has('users.get'),
      onError: (error) => this.state?.observe(error),
      onStep: () => this.#focus.to('#heading'),
      onDone: () => this.state?.notify('users'),
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open')) this.#isStarted = false;
    if (!this.open) return this.#run.cancel();
    if (this.#isStarted || !this.isOffered || this.state?.isBackendKnown === false) return;
    this.#isStarted = true;
    this.#run.start(this.action, this.users);
  }

  protected override startOver(): void {
    this.#isStarted = false;
  }

  protected override serverHeading = (): string =>
    this.open ? counted(this.messages.bulkDialog.title[this.action], this.users.length, this.speech) : '';

  override render() {
    return html`<dialog
      part="dialog"
      aria-labelledby="heading"
      @cancel=${this.#dialog.onCancel}
      @close=${this.#dialog.onClose}
    >
      ${this.open ? this.#content() : nothing}
    </dialog>`;
  }

  protected override get isOffered(): boolean {
    return this.has(...BATCHES[this.action].needed);
  }

  #content(): TemplateResult {
    const view = this.#view();
    const { action, users } = this.#isStarted ? this.#run : this;
    return html`<div class="dialog-header">
        <h2 class="dialog-title" id="heading" tabindex="-1">
          ${counted(view.messages.bulkDialog.title[action], users.length, view)}
        </h2>
        <button
          type="button"
          class="button button-icon"
          aria-label=${view.messages.common.close}
          aria-disabled=${this.#isRunning ? 'true' : nothing}
          @click=${this.#dialog.dismiss}
        >
          ${icon('x')}
        </button>
      </div>
      ${
        this.#isStarted
          ? html`<span class="visually-hidden" role="status">${announcement(view)}</span>
              ${body(view)}
              <div class="dialog-footer">${footer(view)}</div>`
          : html`<div class="dialog-body">${this.isOffered ? nothing : notOffered(view)}</div>`
      }`;
  }

  #view(): BulkView {
    return {
      ...this.speech,
      client: this.client,
      run: this.#run,
      selfId: this.session?.user?.id,
      roleName: (id) => this.catalogue?.roles.find((role) => role.id === id)?.name ?? id,
      on: {
        close: this.#dialog.dismiss,
        pickRole: (roleId) => {
          this.#run.roleId = roleId;
          this.requestUpdate();
        },
      },
    };
  }

  get #isRunning(): boolean {
    return this.#run.phase === 'running';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-bulk-dialog': RosterBulkDialog;
  }
}
