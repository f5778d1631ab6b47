import { type Kit, Widget } from './widget.js';

/** What `<roster-provider>` announces at the foot of the page after a change. */
export class Toast extends Widget {
  constructor(kit: Kit) {
    super(kit, kit.scope.locator('roster-provider').getByRole('status'));
  }

  /** Waits until it says this. */
  async says(text: string | RegExp): Promise<void> {
    await this.locator.filter({ hasText: text }).last().waitFor();
  }
}
