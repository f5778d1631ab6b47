import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DemoHarness } from './harness.js';

const OWNER = 'olivia.owen@harbour.example';
const EMIL = 'emil.eder@harbour.example';
/** Within this time the other browsers show a change, without a reload. */
const SEEN_WITHIN = { timeout: 2_000 };
const demo = new DemoHarness();
let owner: Page;
/** Two more browsers of the owner: one shows the people, one the roles. */
let watcher: Page;
let rolesWatcher: Page;
let emil: Page;

const rowOf = (page: Page, name: string) =>
  page.locator('roster-user-table').getByRole('row').filter({ hasText: name });
const details = (page: Page) => page.locator('roster-user-details');
const bulk = (page: Page) => page.locator('roster-bulk-dialog').getByRole('dialog');
const goTo = (page: Page, tab: string) => page.getByRole('tab', { name: tab }).click();

async function openSettings(page: Page): Promise<void> {
  await page.goto(new URL('/settings', demo.server.url).href);
  await rowOf(page, 'Emil Eder').waitFor();
}

async function openAccount(page: Page, name: string): Promise<void> {
  await rowOf(page, name).click();
  await details(page).getByRole('heading', { name: 'Change role' }).waitFor();
}

/** Checks a permission in the sidebar, by its label. Returns the answer. */
async function ask(page: Page, permission: string): Promise<string> {
  const explainer = details(page).locator('roster-access-explainer');
  await explainer.getByText('What this person can do, and why').click();
  await explainer.getByRole('combobox', { name: 'Check a permission' }).selectOption({ label: permission });
  const answer = explainer.getByRole('status').filter({ hasText: /Yes\.|No\./ });
  await answer.waitFor();
  return answer.innerText();
}

beforeAll(async () => {
  await demo.start();
  owner = await demo.signIn(OWNER);
  await openSettings(owner);
  watcher = await demo.signIn(OWNER);
  await openSettings(watcher);
  rolesWatcher = await demo.signIn(OWNER);
  await openSettings(rolesWatcher);
  await goTo(rolesWatcher, 'Roles');
  await rolesWatcher.getByRole('columnheader', { name: /Owner/ }).waitFor();
});
afterAll(() => demo.stop());

describe('changes to a team in one browser appear in another', () => {
  it('H7 P2: several roles change at once, after a review of the changes', async () => {
    await expect.poll(() => owner.getByRole('checkbox', { name: 'Select Olivia Owen' }).isDisabled()).toBe(true);
    for (const name of ['Emil Eder', 'Jürgen Groß', 'Ayşe Yılmaz'])
      await owner.getByRole('checkbox', { name: `Select ${name}` }).check();
    await owner.getByRole('group', { name: 'Selected people' }).getByText('3 selected').waitFor();
    await owner.getByRole('button', { name: 'Change role…' }).click();
    await bulk(owner).getByRole('radio', { name: 'Viewer' }).check();
    await bulk(owner).getByRole('button', { name: 'Review changes' }).click();
    await bulk(owner).getByText('2 will change', { exact: true }).waitFor();
    await bulk(owner).getByText('1 unchanged', { exact: true }).waitFor();
    const change = bulk(owner).getByRole('listitem').filter({ hasText: 'Emil Eder' });
    expect(await change.innerText()).toMatch(/Editor[\s\S]*Viewer/);
    expect(await rowOf(watcher, 'Emil Eder').innerText()).toMatch(/Editor/);
    await bulk(owner).getByRole('button', { name: 'Change 2 roles' }).click();
    await bulk(owner).getByText('2 roles changed.').first().waitFor();
    await rowOf(watcher, 'Emil Eder').filter({ hasText: 'Viewer' }).waitFor(SEEN_WITHIN);
    await rowOf(watcher, 'Jürgen Groß').filter({ hasText: 'Viewer' }).waitFor(SEEN_WITHIN);
    await bulk(owner).getByRole('button', { name: 'Close' }).last().click();
  });

  it('exports the filtered people to a file', async () => {
    await owner.getByRole('searchbox', { name: 'Search people' }).fill('eder');
    await expect.poll(() => owner.locator('roster-user-table').getByRole('row').count()).toBe(2);
    const [download] = await Promise.all([
      owner.waitForEvent('download'),
      owner.getByRole('button', { name: 'Export' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    const [head, ...rows] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(head).toContain('"email","name","status","roleId"');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(`"${EMIL}","Emil Eder","active","viewer"`);
    await owner.getByRole('searchbox', { name: 'Search people' }).fill('');
    await rowOf(owner, 'Jürgen Groß').waitFor();
  });

  it('H9d: a role is duplicated and edited in the matrix, which shows unsaved changes', async () => {
    await goTo(owner, 'Roles');
    await owner.locator('roster-permission-matrix').getByRole('button', { name: 'Editor', exact: true }).click();
    await owner.getByRole('menu', { name: 'Actions for Editor' }).getByRole('menuitem', { name: 'Duplicate' }).click();
    const dialog = owner.getByRole('dialog', { name: 'Duplicate Editor' });
    await dialog.getByLabel('Name').fill('Team lead');
    await dialog.getByRole('button', { name: 'Create role' }).click();
    await owner.getByRole('columnheader', { name: /Team lead/ }).waitFor();
    await rolesWatcher.getByRole('columnheader', { name: /Team lead/ }).waitFor(SEEN_WITHIN);
    for (const permission of ['View users', 'Change roles'])
      await owner.getByRole('checkbox', { name: `Team lead: ${permission}` }).check();
    await owner.getByText('2 unsaved changes in 1 role').waitFor();
    expect(await rolesWatcher.getByRole('checkbox', { name: 'Team lead: View users' }).isChecked()).toBe(false);
    await owner.getByRole('button', { name: 'Save changes' }).click();
    await owner.getByText('Changes saved.').waitFor();
    await expect
      .poll(() => rolesWatcher.getByRole('checkbox', { name: 'Team lead: Change roles' }).isChecked(), SEEN_WITHIN)
      .toBe(true);
  });

  it('H7: the new role is assigned, and the other browser shows it', async () => {
    await goTo(owner, 'People');
    await openAccount(owner, 'Emil Eder');
    await details(owner).getByRole('radio', { name: 'Team lead' }).check();
    await details(owner).getByRole('button', { name: 'Change role' }).click();
    await details(owner).getByText('The role is now Team lead.').waitFor();
    await rowOf(watcher, 'Emil Eder').filter({ hasText: 'Team lead' }).waitFor(SEEN_WITHIN);
  });

  it('P3: a person with this role cannot assign a role with more permissions, and reads why', async () => {
    emil = await demo.signIn(EMIL);
    await openSettings(emil);
    await openAccount(emil, 'Jürgen Groß');
    const picker = details(emil).locator('roster-role-picker');
    await picker.getByRole('radio', { name: 'Editor' }).waitFor();
    expect(await picker.getByRole('radio', { name: 'Owner' }).isDisabled()).toBe(true);
    await picker
      .locator('label')
      .filter({ hasText: 'Owner' })
      .getByText("You can't assign this role: it has permissions you don't have.")
      .waitFor();
  });

  it('H9d: the sidebar says why a person cannot do something, and which role could', async () => {
    const answer = await ask(owner, 'Delete conversations');
    expect(answer).toContain("No. The role Team lead doesn't include it.");
    expect(answer).toContain('Roles that include it: Owner.');
  });

  it('a suspended person’s next request is refused, and the other browser shows the status', async () => {
    await details(owner).getByRole('button', { name: 'Suspend account' }).click();
    await owner.getByRole('alertdialog').getByRole('button', { name: 'Suspend account' }).click();
    await details(owner).getByText('The account is suspended.').waitFor();
    await rowOf(watcher, 'Emil Eder').filter({ hasText: 'Suspended' }).waitFor(SEEN_WITHIN);
    await emil.getByText("You're signed out").waitFor();
    await emil.reload();
    await emil.waitForURL(new URL('/', demo.server.url).href);
  });

  it('a reactivated person signs in again with the same role', async () => {
    await details(owner).getByRole('button', { name: 'Reactivate account' }).click();
    await owner.getByRole('alertdialog').getByRole('button', { name: 'Reactivate account' }).click();
    await details(owner).getByText('The account is active again.').waitFor();
    await rowOf(watcher, 'Emil Eder').filter({ hasText: 'Active' }).waitFor(SEEN_WITHIN);
    const again = await demo.signIn(EMIL);
    await openSettings(again);
    expect(await rowOf(again, 'Emil Eder').innerText()).toMatch(/Team lead/);
  });

  it('P9: the activity shows every change', async () => {
    await goTo(owner, 'Activity');
    const log = owner.locator('roster-activity-log');
    for (const text of [/suspended/i, /reactivated/i, /Team lead/]) await log.getByText(text).first().waitFor();
  });

  it('no console shows an error under a strict content security policy', () => {
    expect(demo.complaints).toEqual([]);
  });
});
