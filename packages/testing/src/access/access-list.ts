import type { Locator } from 'playwright';
import { type Kit, rowWith, Widget } from '../shared/widget.js';
import { AccessLevelSelector } from './access-level-selector.js';

/** One person's row in the access list. */
export class AccessRow extends Widget {
  readonly level: AccessLevelSelector;

  constructor(kit: Kit, locator: Locator) {
    super(kit, locator);
    this.level = new AccessLevelSelector(kit, locator);
  }

  /** Removes the person's own level, so that the role's default applies. */
  remove(name: string): Promise<void> {
    return this.press(this.messages.accessList.removeOf(name));
  }

  /** After a conflict: sets the chosen level although somebody else set another. */
  setAnyway(level: string): Promise<void> {
    return this.press(this.messages.accessList.setAnyway(level));
  }

  /** After a conflict: keeps what somebody else set. */
  keep(): Promise<void> {
    return this.press(this.messages.accessList.keep);
  }
}

/** `<roster-access-list>`: who has which access level on one resource. */
export class AccessList extends Widget {
  constructor(kit: Kit) {
    super(kit, kit.scope.locator('roster-access-list'));
  }

  /** The row that has this text: a name, an address, or a part of one. */
  row(person: string | RegExp): AccessRow {
    return new AccessRow(this.kit, rowWith(this.locator.getByRole('listitem'), person));
  }

  search(text: string): Promise<void> {
    return this.named('searchbox', this.messages.accessList.search).fill(text);
  }

  /** Gives a person an access level: finds them by name or address, and chooses the level by its name. */
  async add(person: string, level: string): Promise<void> {
    const words = this.messages.accessList;
    await this.press(words.add);
    const form = this.named('form', words.addTitle);
    await this.named('searchbox', words.addFind, form).fill(person);
    await form.getByRole('listitem').getByRole('button').filter({ hasText: person }).click();
    await this.choose(this.messages.accessLevelSelector.label, level, form);
    await this.press(words.addSubmit, form);
    await form.waitFor({ state: 'hidden' });
  }
}
