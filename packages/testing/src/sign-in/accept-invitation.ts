import type { Locator } from 'playwright';
import { type Kit, Widget } from '../shared/widget.js';

/** `<roster-accept-invitation>`, on the page that an invitation's link opens. */
export class AcceptInvitation extends Widget {
  constructor(kit: Kit) {
    super(kit, kit.scope.locator('roster-accept-invitation'));
  }

  get heading(): Locator {
    return this.locator.getByRole('heading').first();
  }

  async accept(name: string): Promise<void> {
    const words = this.messages.acceptInvitation;
    await this.named('textbox', words.nameLabel).fill(name);
    await this.press(words.accept);
  }
}
