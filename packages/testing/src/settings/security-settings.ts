import type { Locator } from 'playwright';
import { type Kit, Widget } from '../shared/widget.js';
import { TwoFactorToggle } from './two-factor-toggle.js';

/** `<roster-security-settings>`, the general settings. */
export class SecuritySettings extends Widget {
  readonly twoFactor: TwoFactorToggle;

  constructor(kit: Kit) {
    super(kit, kit.scope.locator('roster-security-settings'));
    this.twoFactor = new TwoFactorToggle({ ...kit, scope: this.locator });
  }

  /** How long invitations are valid from now on. */
  async setLifetime(amount: number, unit: 'minutes' | 'hours' | 'days'): Promise<void> {
    const { lifetimeAmount, lifetimeUnit, lifetimeLabel, [unit]: unitName } = this.messages.securitySettings;
    await this.named('textbox', lifetimeAmount).fill(String(amount));
    await this.choose(lifetimeUnit, unitName);
    await this.#save(this.named('group', lifetimeLabel));
  }

  /** The e-mail domains that can be invited; none allows every domain. */
  async setDomains(domains: readonly string[]): Promise<void> {
    const field = this.named('textbox', this.messages.securitySettings.domainsLabel);
    await field.fill(domains.join('\n'));
    await this.#save(field);
  }

  async setContact(text: string): Promise<void> {
    const field = this.named('textbox', this.messages.securitySettings.contactLabel);
    await field.fill(text);
    await this.#save(field);
  }

  close(): Promise<void> {
    return this.named('button', this.messages.common.close).first().click();
  }

  /** Presses the Save button that follows a field, and waits for "Saved". */
  async #save(field: Locator): Promise<void> {
    const form = this.locator.locator('form').filter({ has: field });
    await this.press(this.messages.common.save, form);
    await form.getByRole('status').filter({ hasText: this.messages.securitySettings.saved }).waitFor();
  }
}
