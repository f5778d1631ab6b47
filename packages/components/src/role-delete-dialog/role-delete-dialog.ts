import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isRosterError, type Role, type User } from '@roster-kit/sdk';
import { confirmDialogParts } from '../generated/parts.js';
import { RosterElement } from '../shared/element/roster-element.js';
import { closeDialog } from '../shared/events/close-event.js';
import { perform, Prevented } from '../shared/events/request-event.js';
import { whileSame } from '../shared/events/start-over.js';
import type { Offer } from '../shared/state/capabilities.js';
import { baseStyles } from '../shared/styles/base.js';
import { number } from '../shared/templates/format.js';
import { person } from '../shared/templates/templates.js';
import { type RoleDeleteDetail, roleDeleteEvents } from './role-delete-dialog.events.js';
import { english } from './role-delete-dialog.messages.js';
import { needed } from './role-delete-dialog.operations.js';
import { styles } from './role-delete-dialog.styles.js';

/** The first people with the role, and how many there are. */
interface Holders {
  users: User[];
  total: number;
}

const SHOWN = 5;

/**
 * Asks before a custom role is deleted. A role that somebody has cannot be deleted: the dialog names who needs another role.
 *
 * @summary Deletes a custom role.
 * @tag roster-role-delete-dialog
 * @event {RosterRequestEvent} roster-role-delete-request - Before the role is deleted; cancelable.
 * @event {RosterEvent} roster-role-deleted - After the role was deleted.
 * @event {RosterEvent} roster-close - The dialog closed: deleted, canceled, or Esc.
 */
export class RosterRoleDeleteDialog extends RosterElement<keyof typeof english> {
  protected override readonly english = english;
  static override styles: CSSResultGroup = [baseStyles, styles];
  static override readonly needed: readonly Offer[] = needed;

  @property({ type: Boolean, reflect: true }) open = false;
  /** Id of the role to delete. */
  @property({ attribute: 'role-id' }) roleId = '';

  @state() private isBusy = false;
  @state() private failure: unknown;
  @state() private holders: Holders | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    this.failure = undefined;
    this.holders = undefined;
  }

  protected override serverHeading = (): string => (this.open ? this.messages.roleDeleteDialog.confirm : '');

  override render() {
    const { roleDeleteDialog: t, problems } = this.messages;
    return html`<roster-confirm-dialog
      exportparts=${confirmDialogParts}
      .client=${this.client}
      ?open=${this.open}
      danger
      .heading=${t.title(this.#role?.name ?? '')}
      .message=${this.isOffered ? t.text : problems.byCode.unknown_operation}
      .confirmLabel=${this.isOffered ? t.confirm : ''}
      .busy=${this.isBusy}
      .error=${this.failure}
      @confirm=${this.#delete}
      @cancel=${this.#close}
      >${this.holders ? this.#people(this.holders) : nothing}</roster-confirm-dialog
    >`;
  }

  get #role(): Role | undefined {
    return this.catalogue?.roles.find(({ id }) => id === this.roleId);
  }

  #people({ users, total }: Holders): TemplateResult {
    const { roleDeleteDialog: t } = this.messages;
    const more = total - users.length;
    if (total === 0) return html`<div class="people"><p>${t.noPeople}</p></div>`;
    return html`<div class="people">
      <p id="people">${t.people}</p>
      <ul role="list" aria-labelledby="people">
        ${users.map((user) => html`<li>${person(user, user.id === this.session?.user?.id, this.speech)}</li>`)}
      </ul>
      ${more > 0 ? html`<span class="hint">${t.more(more, number(more, this.locale))}</span>` : nothing}
    </div>`;
  }

  #delete = async (): Promise<void> => {
    const role = this.#role;
    if (!role) return this.#close();
    this.isBusy = true;
    this.failure = undefined;
    this.holders = undefined;
    try {
      await perform<RoleDeleteDetail, void>(this, roleDeleteEvents, { roleId: role.id }, async () =>
        this.connectedClient.roles.delete(role.id, { ifMatch: role.etag }),
      );
      this.#done(role);
    } catch (error) {
      if (!(error instanceof Prevented)) await this.#refused(error, role);
    } finally {
      this.isBusy = false;
    }
  };

  #done(role: Role): void {
    this.state?.changeRoles((roles) => roles.filter(({ id }) => id !== role.id));
    this.state?.announce({ kind: 'success', text: this.messages.roleDeleteDialog.deleted(role.name) });
    this.#close();
  }

  async #refused(error: unknown, role: Role): Promise<void> {
    this.state?.observe(error);
    const code = isRosterError(error) ? error.code : '';
    if (code === 'not_found') return this.#done(role);
    if (code === 'role_in_use') this.holders = await whileSame(this, this.#whoHas(role));
    // Loads what is stored now, so that the next attempt is about that (P5).
    if (code === 'precondition_failed')
      await whileSame(this, Promise.resolve(this.state?.reloadRoles().catch(() => undefined)));
    this.failure = error;
  }

  /** Undefined if the person may not see accounts: then only the refusal is shown. */
  async #whoHas({ id }: Role): Promise<Holders | undefined> {
    if (!this.state || !this.may('users:view', 'users.list')) return undefined;
    try {
      const { data, page } = await this.state.client.users
        .list({ role: [id], limit: Math.min(SHOWN, this.limits.pageItems), include: 'total' })
        .firstPage();
      return { users: data, total: page.total ?? data.length };
    } catch {
      return undefined;
    }
  }

  #close = (): void => closeDialog(this);
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-role-delete-dialog': RosterRoleDeleteDialog;
  }
}
