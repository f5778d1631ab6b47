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
    const { lifetimeAmount, lifetimeUnit, [unit]: unitName } = this.messages.securitySettings;
    await this.named('textbox', lifetimeAmount).fill(String(amount));
    await this.choose(lifetimeUnit, unitName);
    await this.#save(lifetimeAmount);
  }

  /** The e-mail domains that can be invited; none allows every domain. */
  async setDomains(domains: readonly string[]): Promise<void> {
    const { domainsLabel } = this.messages.securitySettings;
    await this.named('textbox', domainsLabel).fill(domains.join('\n'));
    await this.#save(domainsLabel);
  }

  async setContact(text: string): Promise<void> {
    const { contactLabel } = this.messages.securitySettings;
    await this.named('textbox', contactLabel).fill(text);
    await this.#save(contactLabel);
  }

  close(): Promise<void> {
    return this.named('button', this.messages.common.close).first().click();
  }

  /** Presses the Save button of the section with this field, and waits for "Saved". A section is a form without a name. */
  async #save(field: string): Promise<void> {
    const has = this.locator.page().getByRole('textbox', { name: field, exact: true });
    const form = this.locator.locator('form').filter({ has });
    await this.press(this.messages.common.save, form);
    await form.getByRole('status').filter({ hasText: this.messages.securitySettings.saved }).waitFor();
  }
}
