import type { Locator } from 'playwright';
import { type Kit, Widget } from '../shared/widget.js';

/** `<roster-sign-in>`: ask for a link, use it, give a verification code. */
export class SignIn extends Widget {
  constructor(kit: Kit) {
    super(kit, kit.scope.locator('roster-sign-in'));
  }

  get heading(): Locator {
    return this.locator.getByRole('heading').first();
  }

  /** Asks for a link by e-mail. */
  async requestLink(email: string): Promise<void> {
    const words = this.messages.signIn;
    await this.named('textbox', words.emailLabel).fill(email);
    await this.press(words.send);
  }

  /** On the page that a link opens: uses it. */
  useLink(): Promise<void> {
    return this.press(this.messages.signIn.linkAction);
  }

  /** Six digits from an authenticator app. */
  async verify(code: string): Promise<void> {
    await this.named('textbox', this.messages.oneTimeCode.label).fill(code);
    await this.press(this.messages.signIn.verify);
  }

  /** A recovery code, instead of one from an app. */
  async recover(code: string): Promise<void> {
    await this.press(this.messages.signIn.useRecovery);
    await this.named('textbox', this.messages.oneTimeCode.recoveryLabel).fill(code);
    await this.press(this.messages.signIn.verify);
  }
}
