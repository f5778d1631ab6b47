import type { Locator } from 'playwright';
import { type Kit, Widget } from '../shared/widget.js';

/** `<roster-role-picker>`, as a list of radio buttons or, in its compact form, a select. */
export class RolePicker extends Widget {
  constructor(kit: Kit, within: Kit['scope'] = kit.scope) {
    super(kit, within.locator('roster-role-picker'));
  }

  /** The radio button of a role, by the role's name. */
  option(role: string): Locator {
    return this.named('radio', role);
  }

  /** Chooses a role by its name. */
  async pick(role: string): Promise<void> {
    const select = this.locator.getByRole('combobox');
    await this.option(role).or(select).first().waitFor();
    if (await select.isVisible()) await select.selectOption({ label: role });
    else await this.option(role).check();
  }
}
