import type { Locator } from 'playwright';
import { type Kit, Widget } from '../shared/widget.js';

/** `<roster-role-dialog>`: a new role, a copy, or another name. */
export class RoleDialog extends Widget {
  constructor(kit: Kit) {
    super(kit, kit.scope.locator('roster-role-dialog').getByRole('dialog'));
  }

  get name(): Locator {
    return this.named('textbox', this.messages.roleDialog.name);
  }

  /** The role that a new one starts from, by its name. */
  async startFrom(role: string): Promise<void> {
    await this.choose(this.messages.roleDialog.start, role);
  }

  /** Presses the button that creates or saves the role, and waits until the dialog has closed. */
  async save(name: string): Promise<void> {
    await this.name.fill(name);
    await this.locator.getByRole('button').last().click();
    await this.locator.waitFor({ state: 'hidden' });
  }
}
