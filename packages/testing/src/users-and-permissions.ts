import type { Locator } from 'playwright';
import { type Kit, Widget } from './shared/widget.js';

export type Tab = 'people' | 'roles' | 'activity';

/** `<roster-users-and-permissions>`, the one-tag screen. What is in it has page objects of its own. */
export class UsersAndPermissions extends Widget {
  constructor(kit: Kit) {
    super(kit, kit.scope.locator('roster-users-and-permissions'));
  }

  get heading(): Locator {
    return this.locator.getByRole('heading', { level: 1 });
  }

  tab(tab: Tab): Locator {
    return this.named('tab', this.messages.usersAndPermissions[tab]);
  }

  goTo(tab: Tab): Promise<void> {
    return this.tab(tab).click();
  }

  /** Opens the general settings. */
  openSettings(): Promise<void> {
    return this.press(this.messages.usersAndPermissions.settings);
  }

  /** The sidebar with the selected account. */
  get sidebar(): Locator {
    return this.named('complementary', this.messages.usersAndPermissions.details);
  }

  /** Shown to a person who may not manage access. */
  get noAccess(): Locator {
    return this.locator.getByText(this.messages.common.noAccess, { exact: true });
  }

  get signedOut(): Locator {
    return this.locator.getByText(this.messages.usersAndPermissions.signedOutTitle, { exact: true });
  }
}
