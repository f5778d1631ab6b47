import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isRosterError, type Role } from '@roster-kit/sdk';
import { Dialog } from '../shared/controllers/dialog.js';
import { RosterElement } from '../shared/element/roster-element.js';
import { perform, Prevented } from '../shared/events/request-event.js';
import { whileSame } from '../shared/events/start-over.js';
import type { Offer } from '../shared/state/capabilities.js';
import { baseStyles } from '../shared/styles/base.js';
import { dialogStyles } from '../shared/styles/dialog.js';
import { type FieldErrors, firstOf } from '../shared/templates/field-errors.js';
import { icon } from '../shared/templates/icon.js';
import { button, failure, notice, notOffered } from '../shared/templates/templates.js';
import {
  changedFields,
  check,
  type FieldName,
  type Fields,
  freeName,
  NO_FIELDS,
  ORDER,
  refusedFields,
  startFrom,
} from './fields.js';
import {
  type RoleCreateDetail,
  roleCreateEvents,
  type RoleUpdateDetail,
  roleUpdateEvents,
} from './role-dialog.events.js';
import { english } from './role-dialog.messages.js';
import { needed } from './role-dialog.operations.js';
import { styles } from './role-dialog.styles.js';
import { type FormView, startField, textFields } from './role-dialog.templates.js';

/**
 * Creates a custom role, empty or as a copy of another, or renames one. Permissions that the person does not have are left
 * out of a copy and named. A refusal is shown at the field it is about, and what was typed stays.
 *
 * @summary Creates, duplicates or renames a custom role.
 * @tag roster-role-dialog
 * @event {RosterRequestEvent} roster-role-create-request - Before a role is created; cancelable.
 * @event {RosterEvent} roster-role-created - After a role was created; `detail.result` is the role.
 * @event {RosterRequestEvent} roster-role-update-request - Before name or description change; cancelable.
 * @event {RosterEvent} roster-role-updated - After name or description changed; `detail.result` is the role as it is now.
 * @event {RosterEvent} roster-close - The dialog closed: saved, canceled, or Esc.
 * @csspart dialog - The native dialog.
 */
export class RosterRoleDialog extends RosterElement<keyof typeof english> {
  protected override readonly english = english;
  static override styles: CSSResultGroup = [baseStyles, dialogStyles, styles];
  static override readonly needed: readonly Offer[] = needed;

  @property({ type: Boolean, reflect: true }) open = false;
  /** Id of the role to rename; without it, a new role is created. */
  @property({ attribute: 'role-id' }) roleId = '';
  /** Id of the role that a new one copies; the person may choose another. */
  @property({ attribute: 'source-id' }) sourceId = '';

  @state() private fields: Fields = NO_FIELDS;
  @state() private errors: FieldErrors<FieldName> = {};
  @state() private failure: unknown;
  /** Someone else changed it first. What was typed stays, and the person may save it over that change (P5). */
  @state() private hasConflict = false;
  @state() private isBusy = false;
  /** The role to rename as the person last saw it. Others may change it while the dialog is open. */
  #seen: Role | undefined;
  readonly #dialog = new Dialog(this, { isBusy: () => this.isBusy });

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    this.#seen = this.open ? this.#role(this.roleId) : undefined;
    this.fields = this.open ? this.#initial() : NO_FIELDS;
    this.errors = {};
    this.failure = undefined;
    this.hasConflict = false;
  }

  protected override startOver(): void {
    this.#seen = undefined;
  }

  protected override serverHeading = (): string => (this.open ? this.#title() : '');

  override render() {
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      @cancel=${this.#dialog.onCancel}
      @close=${this.#dialog.onClose}
    >
      ${this.open ? this.#content() : nothing}
    </dialog>`;
  }

  protected override get isOffered(): boolean {
    return this.has('roles.list', this.roleId ? 'roles.update' : 'roles.create');
  }

  #content(): TemplateResult {
    const { roleDialog: t, common } = this.messages;
    const view: FormView = {
      ...this.speech,
      fields: this.fields,
      errors: this.errors,
      onInput: (name, value) => this.#set(name, value),
    };
    const { roles = [], accessLevels = [] } = this.catalogue ?? {};
    const isGone = this.isOffered && this.roleId !== '' && !this.#role(this.roleId);
    return html`<form novalidate @submit=${this.#submit}>
      <div class="dialog-header">
        <h2 class="dialog-title" id="title">${this.#title()}</h2>
        <button type="button" class="button button-icon" aria-label=${common.close} @click=${this.#dialog.close}>
          ${icon('x')}
        </button>
      </div>
      <div class="dialog-body">
        ${
          this.isOffered
            ? html`${textFields(view)} ${this.roleId ? nothing : startField(view, roles, accessLevels, this.#start())}`
            : notOffered(this.speech)
        }
        ${isGone ? notice('danger', t.gone) : nothing}
        ${this.hasConflict && !isGone ? notice('warning', t.conflict(this.#role(this.roleId)?.name ?? '')) : nothing}
        ${this.failure ? failure(this.failure, this.speech) : nothing}
      </div>
      <div class="dialog-footer">
        ${button({ label: this.isOffered ? common.cancel : common.close, onClick: this.#dialog.close })}
        ${
          this.isOffered
            ? button({
                label: this.roleId ? common.save : t.create,
                kind: 'primary',
                type: 'submit',
                busy: this.isBusy,
                disabled: isGone,
              })
            : nothing
        }
      </div>
    </form>`;
  }

  #title(): string {
    const { newTitle, duplicateTitle, renameTitle } = this.messages.roleDialog;
    const name = this.#role(this.roleId || this.sourceId)?.name ?? '';
    if (this.roleId) return renameTitle(name);
    return this.sourceId ? duplicateTitle(name) : newTitle;
  }

  #role(id: string): Role | undefined {
    return this.catalogue?.roles.find((role) => role.id === id);
  }

  #start() {
    return startFrom(this.#role(this.fields.startId), this.state?.actor);
  }

  #initial(): Fields {
    const role = this.#role(this.roleId);
    if (role) return { ...NO_FIELDS, name: role.name, description: role.description };
    const source = this.#role(this.sourceId);
    if (!source) return NO_FIELDS;
    const name = freeName(this.messages.roleDialog.copyOf(source.name), this.catalogue?.roles ?? []);
    return { name, description: source.description, startId: source.id };
  }

  #set(name: keyof Fields, value: string): void {
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
      await (this.roleId ? this.#rename() : this.#create());
    } catch (error) {
      if (!(error instanceof Prevented)) await this.#refused(error);
    } finally {
      this.isBusy = false;
    }
  };

  async #create(): Promise<void> {
    const { permissions, defaultAccessLevel } = this.#start();
    const role = {
      name: this.fields.name.trim(),
      description: this.fields.description.trim(),
      permissions,
      defaultAccessLevel,
    };
    const created = await perform<RoleCreateDetail, Role | undefined>(this, roleCreateEvents, { role }, async () =>
      this.connectedClient.roles.create(role),
    );
    await this.#place(created);
    this.#done(this.messages.roleDialog.created(created?.name ?? role.name));
  }

  async #rename(): Promise<void> {
    const [role, seen] = [this.#role(this.roleId), this.#seen];
    if (!role || !seen) return;
    const change = changedFields(seen, this.fields);
    if (Object.keys(change).length === 0) return this.#dialog.close();
    // Another person's change is not overwritten before this person has seen it (P5).
    const isSeen = (Object.keys(change) as FieldName[]).every((name) => role[name] === seen[name]);
    const detail = { roleId: role.id, change };
    const renamed = await perform<RoleUpdateDetail, Role | undefined>(this, roleUpdateEvents, detail, async () =>
      this.connectedClient.roles.update(role.id, change, { ifMatch: (isSeen ? role : seen).etag }),
    );
    await this.#place(renamed);
    // The session holds the name of the person's own role.
    if (role.id === this.session?.role.id) void this.state?.reload();
    this.#done(this.messages.roleDialog.renamed(renamed?.name ?? change.name ?? role.name));
  }

  /** A host that made the change may have answered nothing: then only the list of roles knows the role. */
  async #place(role: Role | undefined): Promise<void> {
    const { state } = this;
    const placed = role ? state?.placeRole(role) : state?.reloadRoles().catch((error: unknown) => state.observe(error));
    await whileSame(this, Promise.resolve(placed));
  }

  #done(text: string): void {
    this.state?.announce({ kind: 'success', text });
    this.#dialog.close();
  }

  async #refused(error: unknown): Promise<void> {
    this.state?.observe(error);
    const errors = refusedFields(error, this.messages);
    if (firstOf(errors, ORDER)) return this.#show(errors);
    if (this.roleId && isRosterError(error) && ['precondition_failed', 'not_found'].includes(error.code))
      return this.#reload(error);
    this.failure = error;
  }

  /** Loads what is stored now. If that fails too, the refusal itself is shown. */
  async #reload(error: unknown): Promise<void> {
    try {
      await whileSame(this, Promise.resolve(this.state?.reloadRoles()));
      const now = this.#role(this.roleId);
      if (now && this.#seen)
        this.fields = {
          ...this.fields,
          name: now.name,
          description: now.description,
          ...changedFields(this.#seen, this.fields),
        };
      this.#seen = now;
      this.hasConflict = true;
    } catch {
      this.failure = error;
    }
  }

  /** Shows the errors and focuses the first field that has one. */
  async #show(errors: FieldErrors<FieldName>): Promise<void> {
    this.errors = errors;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${firstOf(errors, ORDER)}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-role-dialog': RosterRoleDialog;
  }
}
