import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { InvitationCreate, User } from '@roster-kit/sdk';
import { rolePickerParts } from '../generated/parts.js';
import { Dialog } from '../shared/controllers/dialog.js';
import { RosterElement } from '../shared/element/roster-element.js';
import { perform, Prevented } from '../shared/events/request-event.js';
import type { Offer } from '../shared/state/capabilities.js';
import { baseStyles } from '../shared/styles/base.js';
import { dialogStyles } from '../shared/styles/dialog.js';
import { type FieldErrors, firstOf } from '../shared/templates/field-errors.js';
import { icon } from '../shared/templates/icon.js';
import { button, failure, notice, notOffered } from '../shared/templates/templates.js';
import { check, type FieldName, type Fields, invitationOf, NO_FIELDS, ORDER, refusedFields } from './fields.js';
import { type InviteDetail, inviteEvents } from './invite-dialog.events.js';
import { english } from './invite-dialog.messages.js';
import { needed } from './invite-dialog.operations.js';
import { styles } from './invite-dialog.styles.js';

/**
 * Invites one person by e-mail address and role. A refusal is shown at the field it is about, and what was typed stays.
 *
 * @summary Invites a person by e-mail address and role.
 * @tag roster-invite-dialog
 * @event {RosterRequestEvent} roster-invite-request - Before the invitation is sent; cancelable.
 * @event {RosterEvent} roster-invited - After the invitation was sent; `detail.result` is the pending account.
 * @event {RosterEvent} roster-close - The dialog closed: sent, canceled, or Esc.
 * @csspart dialog - The native dialog.
 */
export class RosterInviteDialog extends RosterElement<keyof typeof english> {
  protected override readonly english = english;
  static override styles: CSSResultGroup = [baseStyles, dialogStyles, styles];
  static override readonly needed: readonly Offer[] = needed;

  @property({ type: Boolean, reflect: true }) open = false;

  @state() private fields: Fields = NO_FIELDS;
  @state() private errors: FieldErrors<FieldName> = {};
  @state() private failure: unknown;
  @state() private isBusy = false;
  readonly #dialog = new Dialog(this, { isBusy: () => this.isBusy });

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') || this.open) return;
    this.fields = NO_FIELDS;
    this.errors = {};
    this.failure = undefined;
  }

  protected override serverHeading = (): string => (this.open ? this.messages.inviteDialog.title : '');

  override render() {
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      aria-describedby="intro"
      @cancel=${this.#dialog.onCancel}
      @close=${this.#dialog.onClose}
    >
      ${this.open ? this.#content() : nothing}
    </dialog>`;
  }

  #content(): TemplateResult {
    const { inviteDialog: t, common } = this.messages;
    const mayInvite = this.isOffered && (this.state?.status !== 'ready' || this.can('users:invite').allowed);
    const refusal = this.isOffered ? notice('warning', t.noAccess) : notOffered(this.speech);
    return html`<form novalidate @submit=${this.#submit}>
      <div class="dialog-header">
        <h2 class="dialog-title" id="title">${t.title}</h2>
        <button type="button" class="button button-icon" aria-label=${common.close} @click=${this.#dialog.close}>
          ${icon('x')}
        </button>
      </div>
      <div class="dialog-body">
        <p class="muted intro" id="intro" ?hidden=${!this.isOffered}>${t.intro}</p>
        ${mayInvite ? this.#form() : refusal} ${this.failure ? failure(this.failure, this.speech) : nothing}
      </div>
      <div class="dialog-footer">
        ${button({ label: this.isOffered ? common.cancel : common.close, onClick: this.#dialog.close })}
        ${
          this.isOffered
            ? button({
                label: t.invite,
                icon: 'send',
                kind: 'primary',
                type: 'submit',
                busy: this.isBusy,
                disabled: !mayInvite,
              })
            : nothing
        }
      </div>
    </form>`;
  }

  #form(): TemplateResult {
    const { inviteDialog: t } = this.messages;
    const error = this.errors.roleId;
    return html`${this.#text('email', html`${t.email}`)}
      ${this.#text('name', html`${t.name} <span class="hint">${t.optional}</span>`)}
      <div class="field">
        <span class="label">${t.role}</span>
        <roster-role-picker
          exportparts=${rolePickerParts}
          .client=${this.client}
          label=${t.role}
          required
          .value=${this.fields.roleId}
          @change=${(event: Event) => this.#set('roleId', (event.target as HTMLElement & { value: string }).value)}
        ></roster-role-picker>
        ${error ? html`<span class="field-error" role="alert">${error}</span>` : nothing}
      </div>`;
  }

  #text(name: 'email' | 'name', label: TemplateResult): TemplateResult {
    const error = this.errors[name];
    return html`<div class="field">
      <label class="label" for=${name}>${label}</label>
      <input
        class="input"
        id=${name}
        name=${name}
        type="text"
        inputmode=${name === 'email' ? 'email' : nothing}
        autocapitalize=${name === 'email' ? 'none' : nothing}
        maxlength=${name === 'email' ? 254 : 200}
        ?autofocus=${name === 'email'}
        ?required=${name === 'email'}
        autocomplete="off"
        spellcheck="false"
        .value=${this.fields[name]}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${error ? `${name}-error` : nothing}
        @input=${(event: InputEvent) => this.#set(name, (event.target as HTMLInputElement).value)}
      />
      ${error ? html`<span class="field-error" id="${name}-error">${error}</span>` : nothing}
    </div>`;
  }

  #set(name: FieldName, value: string): void {
    this.fields = { ...this.fields, [name]: value };
    this.errors = { ...this.errors, [name]: '' };
    this.failure = undefined;
  }

  #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.isBusy) return;
    this.failure = undefined;
    const errors = check(this.fields, this.speech);
    if (firstOf(errors, ORDER)) return this.#show(errors);
    this.isBusy = true;
    try {
      await this.#invite(invitationOf(this.fields));
    } catch (error) {
      if (!(error instanceof Prevented)) await this.#refused(error);
    } finally {
      this.isBusy = false;
    }
  };

  async #invite(invitation: InvitationCreate): Promise<void> {
    await perform<InviteDetail, User>(this, inviteEvents, { invitation }, async () =>
      this.connectedClient.invitations.create(invitation),
    );
    this.state?.notify('users');
    this.state?.announce({ kind: 'success', text: this.messages.inviteDialog.sent(invitation.email) });
    this.#dialog.close();
  }

  async #refused(error: unknown): Promise<void> {
    this.state?.observe(error);
    const errors = refusedFields(error, this.messages);
    if (firstOf(errors, ORDER)) await this.#show(errors);
    else this.failure = error;
  }

  /** Shows the errors and focuses the first field that has one. */
  async #show(errors: FieldErrors<FieldName>): Promise<void> {
    this.errors = errors;
    await this.updateComplete;
    const name = firstOf(errors, ORDER);
    this.renderRoot.querySelector<HTMLElement>(name === 'roleId' ? 'roster-role-picker' : `#${name}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-invite-dialog': RosterInviteDialog;
  }
}
