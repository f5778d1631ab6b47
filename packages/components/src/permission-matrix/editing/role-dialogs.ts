import { html, type LitElement, type TemplateResult } from 'lit';
import type { Role, RosterClient } from '@roster-kit/sdk';
import { roleDeleteDialogParts, roleDialogParts } from '../../generated/parts.js';
import { Parts } from '../../shared/controllers/parts.js';
import type { RosterEvent } from '../../shared/events/request-event.js';
import { scrollIntoView } from '../../shared/platform/platform.js';
import type { FailureSpeech } from '../../shared/templates/templates.js';
import type { RoleAction } from './column.js';

/** The dialogs that create, rename and delete a role, and where the focus goes when one closes. */
export class RoleDialogs {
  #open: { action: RoleAction | 'create'; roleId: string } | undefined;
  /** Id of a role that is new or has moved with its name; empty after one was deleted. */
  #focusNext: string | undefined;

  readonly #parts: Parts;

  constructor(
    private readonly host: LitElement,
    speech: () => FailureSpeech,
  ) {
    this.#parts = new Parts(host, speech);
  }

  startOver(): void {
    this.#open = this.#focusNext = undefined;
  }

  open(action: RoleAction | 'create', roleId = ''): void {
    this.#open = { action, roleId };
    this.host.requestUpdate();
  }

  render(client: RosterClient | undefined): TemplateResult {
    const { action, roleId = '' } = this.#open ?? {};
    const isDeleting = action === 'delete';
    const isEditing = action !== undefined && !isDeleting;
    const onCancel = () => void this.#leave();
    return html`${this.#parts.dialog(
      'roster-role-dialog',
      { isOpen: isEditing, onCancel },
      html`<roster-role-dialog
        exportparts=${roleDialogParts}
        .client=${client}
        .roleId=${action === 'rename' ? roleId : ''}
        .sourceId=${action === 'duplicate' ? roleId : ''}
        ?open=${isEditing}
        @roster-role-created=${this.#onResult}
        @roster-role-updated=${this.#onResult}
        @roster-close=${this.#onClose}
      ></roster-role-dialog>`,
    )}${this.#parts.dialog(
      'roster-role-delete-dialog',
      { isOpen: isDeleting, onCancel },
      html`<roster-role-delete-dialog
        exportparts=${roleDeleteDialogParts}
        .client=${client}
        .roleId=${isDeleting ? roleId : ''}
        ?open=${isDeleting}
        @roster-role-deleted=${() => (this.#focusNext = '')}
        @roster-close=${this.#onClose}
      ></roster-role-delete-dialog>`,
    )}`;
  }

  #onResult = (event: RosterEvent<{ result: Role | undefined }>): void => {
    this.#focusNext = event.detail.result?.id ?? '';
  };

  /** The dialog returns the focus to where it came from; then a role that is new or has moved takes it. */
  #onClose = async (event: Event): Promise<void> => {
    event.stopPropagation();
    await this.#leave();
  };

  async #leave(): Promise<void> {
    this.#open = undefined;
    this.host.requestUpdate();
    await this.host.updateComplete;
    await this.host.renderRoot.querySelector<LitElement>('roster-role-dialog')?.updateComplete;
    const roleId = this.#focusNext;
    this.#focusNext = undefined;
    if (roleId !== undefined) this.#focusRole(roleId);
  }

  /** Focuses the header of this role, or the table if the role is gone. */
  #focusRole(roleId: string): void {
    const { renderRoot } = this.host;
    const header = renderRoot.querySelector(`th[data-role=${JSON.stringify(roleId)}]`);
    if (header) scrollIntoView(header, { inline: 'center', block: 'nearest' });
    const target = header?.querySelector('button') ?? renderRoot.querySelector<HTMLElement>('.scroll');
    target?.focus({ preventScroll: true });
  }
}
