import type { Locator } from 'playwright';
import { ConfirmDialog } from '../shared/confirm-dialog.js';
import { type Kit, Widget } from '../shared/widget.js';

/** `<roster-two-factor-toggle>`, the one switch for all accounts. */
export class TwoFactorToggle extends Widget {
  readonly question: ConfirmDialog;

  constructor(kit: Kit) {
    super(kit, kit.scope.locator('roster-two-factor-toggle'));
    this.question = new ConfirmDialog(kit, this.locator);
  }

  get switch(): Locator {
    return this.named('switch', this.messages.twoFactorToggle.label);
  }

  /** Whether two-factor authentication is required of everybody. */
  async isOn(): Promise<boolean> {
    return (await this.switch.getAttribute('aria-checked')) === 'true';
  }

  /** Opens the question, to read it before it is answered. */
  async ask(): Promise<ConfirmDialog> {
    await this.switch.click();
    await this.question.locator.waitFor();
    return this.question;
  }

  turnOn(): Promise<void> {
    return this.#turn(true);
  }

  turnOff(): Promise<void> {
    return this.#turn(false);
  }

  async #turn(isOn: boolean): Promise<void> {
    await this.switch.waitFor();
    if ((await this.isOn()) !== isOn) await (await this.ask()).confirm();
  }
}
