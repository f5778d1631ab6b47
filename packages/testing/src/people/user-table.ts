import type { Download, Locator, Page } from 'playwright';
import { type Kit, rowWith, Widget } from '../shared/widget.js';

/** What the bar under a selection can do. */
export type BulkAction = keyof Kit['messages']['userSelection']['action'];

/** One person's row. */
export class UserRow extends Widget {
  /** Opens the person, as a press on the row does. */
  open(): Promise<void> {
    return this.locator.getByRole('button').first().click();
  }

  /** The checkbox of the row; there is one where the table is selectable. */
  get checkbox(): Locator {
    return this.locator.getByRole('checkbox');
  }

  select(): Promise<void> {
    return this.checkbox.check();
  }

  /** Waits until the row shows a text, such as a role or a status. */
  async shows(text: string | RegExp, options?: { timeout?: number }): Promise<void> {
    await this.locator.filter({ hasText: text }).waitFor(options);
  }
}

/** `<roster-user-table>`. */
export class UserTable extends Widget {
  constructor(kit: Kit) {
    super(kit, kit.scope.locator('roster-user-table'));
  }

  /** The rows that are drawn, without the head: a long list draws those in sight. */
  get rows(): Locator {
    const { caption } = this.messages.userTable;
    return this.named('table', caption).getByRole('rowgroup').nth(1).getByRole('row');
  }

  /** The row that has this text: a name, an address, or a part of one. */
  row(person: string | RegExp): UserRow {
    return new UserRow(this.kit, rowWith(this.rows, person));
  }

  get searchField(): Locator {
    return this.named('searchbox', this.messages.userTable.search);
  }

  search(text: string): Promise<void> {
    return this.searchField.fill(text);
  }

  filterByRole(role: string): Promise<void> {
    return this.#filter(this.messages.userTable.role, role);
  }

  filterByStatus(status: string): Promise<void> {
    return this.#filter(this.messages.userTable.status, status);
  }

  async filterByTwoFactor(isOn: boolean): Promise<void> {
    const { twoFactor, twoFactorOn, twoFactorOff } = this.messages.userTable;
    await this.#filter(twoFactor, isOn ? twoFactorOn : twoFactorOff);
  }

  /** Where no one matches. */
  clearFilters(): Promise<void> {
    return this.press(this.messages.userTable.clearFilters);
  }

  /** Sorts by a column, by a press on its head. */
  sortBy(column: 'person' | 'role' | 'status' | 'lastActive'): Promise<void> {
    const name = this.messages.userTable[column];
    return this.press(name, this.named('table', this.messages.userTable.caption));
  }

  /** How many people there are, in words. */
  get count(): Locator {
    return this.locator.getByRole('status').last();
  }

  loadMore(): Promise<void> {
    return this.press(this.messages.userTable.loadMore);
  }

  /** Presses Invite. The dialog is `inviteDialog` on the one-tag screen, and the host's own otherwise. */
  startInvite(): Promise<void> {
    return this.press(this.messages.userTable.invite);
  }

  /** Exports the people that match the search and the filters. */
  async export(): Promise<Download> {
    const downloaded = pageOf(this.kit.scope).waitForEvent('download');
    await this.press(this.messages.common.export);
    return downloaded;
  }

  selectAll(): Promise<void> {
    return this.named('checkbox', this.messages.userSelection.allShown).check();
  }

  /** The bar with the actions for the people who are selected. */
  get selection(): Locator {
    return this.named('group', this.messages.userSelection.label);
  }

  clearSelection(): Promise<void> {
    return this.press(this.messages.userSelection.clear, this.selection);
  }

  /** Opens the dialog of an action for the people who are selected. */
  async act(action: BulkAction): Promise<void> {
    const { actions, action: names } = this.messages.userSelection;
    if (action !== 'changeRole') await this.press(actions, this.selection);
    await this.press(names[action], this.selection);
  }

  /** The filters are folded where the table is narrow. */
  async #filter(name: string, option: string): Promise<void> {
    const filters = this.named('group', this.messages.userTable.filters);
    const unfold = filters.getByRole('button', { expanded: false });
    if (await unfold.isVisible()) await unfold.click();
    await this.choose(name, option, filters);
  }
}

const pageOf = (scope: Page | Locator): Page => ('page' in scope ? scope.page() : scope);
