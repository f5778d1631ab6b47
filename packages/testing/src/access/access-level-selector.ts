import type { Locator } from 'playwright';
import { type Kit, Widget } from '../shared/widget.js';

/** `<roster-access-level-selector>`. */
export class AccessLevelSelector extends Widget {
  constructor(kit: Kit, within: Kit['scope'] = kit.scope) {
    super(kit, within.locator('roster-access-level-selector'));
  }

  get select(): Locator {
    return this.locator.getByRole('combobox');
  }

  /** Chooses a level by its name. */
  async pick(level: string): Promise<void> {
    await this.select.selectOption({ label: level });
  }
}
