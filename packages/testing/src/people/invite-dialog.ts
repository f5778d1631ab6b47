import type { Locator } from 'playwright';
import { type Kit, Widget } from '../shared/widget.js';
import { RolePicker } from './role-picker.js';

export interface Invitation {
  readonly email: string;
  /** The role's name. */
  readonly role: string;
  readonly name?: string;
}

/** `<roster-invite-dialog>`. */
export class InviteDialog extends Widget {
  readonly role: RolePicker;

  constructor(kit: Kit) {
    super(kit, kit.scope.getByRole('dialog', { name: kit.messages.inviteDialog.title, exact: true }));
    this.role = new RolePicker(kit, this.locator);
  }

  get email(): Locator {
    return this.named('textbox', this.messages.inviteDialog.email);
  }

  get name(): Locator {
    const { name, optional } = this.messages.inviteDialog;
    return this.named('textbox', `${name} ${optional}`);
  }

  async fill({ email, role, name }: Invitation): Promise<void> {
    await this.email.fill(email);
    if (name !== undefined) await this.name.fill(name);
    await this.role.pick(role);
  }

  /** Sends what is filled in. The dialog stays open if the server refuses it. */
  send(): Promise<void> {
    return this.press(this.messages.inviteDialog.invite);
  }

  /** Fills in the form, sends it, and waits until the dialog has closed. */
  async invite(invitation: Invitation): Promise<void> {
    await this.fill(invitation);
    await this.send();
    await this.locator.waitFor({ state: 'hidden' });
  }

  cancel(): Promise<void> {
    return this.press(this.messages.common.cancel);
  }
}
