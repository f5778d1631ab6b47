import type { Locator } from 'playwright';
import { type Kit, rowWith, Widget } from '../shared/widget.js';
import { RolePicker } from './role-picker.js';

/** `<roster-bulk-dialog>`: choose, review, run, read the results. */
export class BulkDialog extends Widget {
  readonly role: RolePicker;

  constructor(kit: Kit) {
    super(kit, kit.scope.locator('roster-bulk-dialog').getByRole('dialog'));
    this.role = new RolePicker(kit, this.locator);
  }

  /** Checks what would change, before anything does. */
  review(): Promise<void> {
    return this.press(this.messages.bulkDialog.review);
  }

  /** One person in the review or in the results. */
  person(name: string | RegExp): Locator {
    return rowWith(this.locator.getByRole('listitem'), name);
  }

  /** Presses the button that carries the action, the last one of the dialog. */
  confirm(): Promise<void> {
    return this.locator.getByRole('button').last().click();
  }

  back(): Promise<void> {
    return this.press(this.messages.bulkDialog.back);
  }

  /** Closes the dialog by the button in its header. */
  async close(): Promise<void> {
    await this.named('button', this.messages.common.close).first().click();
    await this.locator.waitFor({ state: 'hidden' });
  }
}
