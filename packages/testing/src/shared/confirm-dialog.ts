import { type Kit, Widget } from './widget.js';

/** The question before what cannot be undone. There is one at a time. */
export class ConfirmDialog extends Widget {
  constructor(kit: Kit, within = kit.scope) {
    super(kit, within.getByRole('alertdialog'));
  }

  /** Presses the button that carries the answer, and waits until the dialog is gone. */
  async confirm(): Promise<void> {
    await this.#buttons.last().click();
    await this.locator.waitFor({ state: 'hidden' });
  }

  async cancel(): Promise<void> {
    await this.press(this.messages.common.cancel);
    await this.locator.waitFor({ state: 'hidden' });
  }

  /** Cancel, then the answer. */
  get #buttons() {
    return this.locator.getByRole('button');
  }
}
