import type { Locator } from 'playwright';
import { type Kit, Widget } from '../shared/widget.js';

/** `<roster-two-factor-setup>`: the key, the first code, the recovery codes. */
export class TwoFactorSetup extends Widget {
  constructor(kit: Kit) {
    super(kit, kit.scope.locator('roster-two-factor-setup'));
  }

  get qrCode(): Locator {
    return this.named('img', this.messages.twoFactorSetup.qrLabel);
  }

  /** Starts, and resolves to the key in Base32, from which a test makes its codes. */
  async start(): Promise<string> {
    await this.press(this.messages.twoFactorSetup.start);
    await this.qrCode.waitFor();
    return (await this.locator.getByRole('code').innerText()).replaceAll(/\s/g, '');
  }

  /** Gives the first code, and resolves to the recovery codes. */
  async verify(code: string): Promise<string[]> {
    const words = this.messages.twoFactorSetup;
    await this.named('textbox', this.messages.oneTimeCode.label).fill(code);
    await this.press(words.verify);
    const codes = this.named('list', words.codesList).getByRole('listitem');
    await codes.first().waitFor();
    return codes.allInnerTexts();
  }

  /** Says that the codes are saved, and ends the setup. */
  async finish(): Promise<void> {
    const words = this.messages.twoFactorSetup;
    await this.named('checkbox', words.savedLabel).check();
    await this.press(words.finish);
  }
}
