import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { rosterPage } from '@roster-kit/testing';
import { DemoHarness } from './harness.js';

/** Takes the README's pictures from the running demo: `npm run screenshots`. */
const FOLDER = join(import.meta.dirname, '../screenshots');
const OWNER = 'olivia.owen@harbour.example';
const ADMINISTRATOR = 'olivia.owen@flowline.example';
const LOOKS = [
  { name: 'light', width: 1280, colorScheme: 'light' },
  { name: 'dark', width: 1280, colorScheme: 'dark' },
  { name: 'phone', width: 390, colorScheme: 'light' },
] as const;

const demo = new DemoHarness();

async function goto(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, demo.server.url).href);
}

async function shoot(page: Page, name: string): Promise<void> {
  // Wait for skeletons, images and motion to end.
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`${name}.png`);
}

async function hub(look: (typeof LOOKS)[number]): Promise<void> {
  const page = await demo.signIn(OWNER, look);
  await goto(page, '/settings');
  const { userTable, userDetails, usersAndPermissions, securitySettings, permissionMatrix } = rosterPage(page);
  await userTable.row('Ayşe Yılmaz').locator.waitFor();
  await shoot(page, `people-${look.name}`);
  await userTable.row('Emil Eder').open();
  await userDetails.role.option('Viewer').waitFor();
  await shoot(page, `sidebar-${look.name}`);
  await page.keyboard.press('Escape');
  await userTable.startInvite();
  await shoot(page, `invite-${look.name}`);
  await page.keyboard.press('Escape');
  await usersAndPermissions.openSettings();
  await securitySettings.twoFactor.switch.waitFor();
  await shoot(page, `settings-${look.name}`);
  await page.keyboard.press('Escape');
  await usersAndPermissions.goTo('roles');
  await permissionMatrix.locator.getByText('View conversations').first().waitFor();
  await shoot(page, `roles-${look.name}`);
  await usersAndPermissions.goTo('activity');
  await page.getByText('Olivia Owen').last().waitFor();
  await shoot(page, `activity-${look.name}`);
  await page.context().close();
}

async function flow(look: (typeof LOOKS)[number]): Promise<void> {
  const page = await demo.signIn(ADMINISTRATOR, look);
  await goto(page, '/assistants');
  await page.getByRole('button', { name: 'Order status' }).click();
  await rosterPage(page).accessList.row('Emil Eder').level.select.waitFor();
  await shoot(page, `access-${look.name}`);
  await page.context().close();
}

await mkdir(FOLDER, { recursive: true });
await demo.start();
try {
  for (const look of LOOKS) {
    await hub(look);
    await flow(look);
  }
} finally {
  await demo.stop();
}
