import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rosterPage, type UserDetails } from '@roster-kit/testing';
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

const rowOf = (page: Page, name: string) => rosterPage(page).userTable.row(name);

async function openSettings(page: Page): Promise<void> {
  await page.goto(new URL('/settings', demo.server.url).href);
  await rowOf(page, 'Emil Eder').locator.waitFor();
}

async function openAccount(page: Page, name: string): Promise<UserDetails> {
  await rowOf(page, name).open();
  const { userDetails } = rosterPage(page);
  await userDetails.locator.getByRole('heading', { name: 'Change role' }).waitFor();
  return userDetails;
}

beforeAll(async () => {
  await demo.start();
  owner = await demo.signIn(OWNER);
  await openSettings(owner);
  watcher = await demo.signIn(OWNER);
  await openSettings(watcher);
  rolesWatcher = await demo.signIn(OWNER);
  await openSettings(rolesWatcher);
  const { usersAndPermissions, permissionMatrix } = rosterPage(rolesWatcher);
  await usersAndPermissions.goTo('roles');
  await permissionMatrix.column(/Owner/).waitFor();
});
afterAll(() => demo.stop());

describe('changes to a team in one browser appear in another', () => {
  it('H7 P2: several roles change at once, after a review of the changes', async () => {
    const { userTable, bulkDialog } = rosterPage(owner);
    await expect.poll(() => rowOf(owner, 'Olivia Owen').checkbox.isDisabled()).toBe(true);
    for (const name of ['Emil Eder', 'Jürgen Groß', 'Ayşe Yılmaz']) await rowOf(owner, name).select();
    await userTable.selection.getByText('3 selected').waitFor();
    await userTable.act('changeRole');
    await bulkDialog.role.pick('Viewer');
    await bulkDialog.review();
    await bulkDialog.locator.getByText('2 will change', { exact: true }).waitFor();
    await bulkDialog.locator.getByText('1 unchanged', { exact: true }).waitFor();
    expect(await bulkDialog.person('Emil Eder').innerText()).toMatch(/Editor[\s\S]*Viewer/);
    expect(await rowOf(watcher, 'Emil Eder').locator.innerText()).toMatch(/Editor/);
    await bulkDialog.confirm();
    await bulkDialog.locator.getByText('2 roles changed.').first().waitFor();
    await rowOf(watcher, 'Emil Eder').shows('Viewer', SEEN_WITHIN);
    await rowOf(watcher, 'Jürgen Groß').shows('Viewer', SEEN_WITHIN);
    await bulkDialog.close();
  });

  it('exports the filtered people to a file', async () => {
    const { userTable } = rosterPage(owner);
    await userTable.search('eder');
    await expect.poll(() => userTable.rows.count()).toBe(1);
    const download = await userTable.export();
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    const [head, ...rows] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(head).toContain('"email","name","status","roleId"');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(`"${EMIL}","Emil Eder","active","viewer"`);
    await userTable.search('');
    await rowOf(owner, 'Jürgen Groß').locator.waitFor();
  });

  it('H9d: a role is duplicated and edited in the matrix, which shows unsaved changes', async () => {
    const { usersAndPermissions, permissionMatrix: own } = rosterPage(owner);
    const { permissionMatrix: watched } = rosterPage(rolesWatcher);
    await usersAndPermissions.goTo('roles');
    await own.act('Editor', 'duplicate');
    await own.dialog.locator.getByRole('heading', { name: 'Duplicate Editor' }).waitFor();
    await own.dialog.save('Team lead');
    await own.column(/Team lead/).waitFor();
    await watched.column(/Team lead/).waitFor(SEEN_WITHIN);
    for (const permission of ['View users', 'Change roles']) await own.cell('Team lead', permission).check();
    await own.bar.getByText('2 unsaved changes in 1 role').waitFor();
    expect(await watched.cell('Team lead', 'View users').isChecked()).toBe(false);
    await own.save();
    await expect.poll(() => watched.cell('Team lead', 'Change roles').isChecked(), SEEN_WITHIN).toBe(true);
  });

  it('H7: the new role is assigned, and the other browser shows it', async () => {
    await rosterPage(owner).usersAndPermissions.goTo('people');
    const details = await openAccount(owner, 'Emil Eder');
    await details.changeRole('Team lead');
    await details.locator.getByText('The role is now Team lead.').waitFor();
    await rowOf(watcher, 'Emil Eder').shows('Team lead', SEEN_WITHIN);
  });

  it('P3: a person with this role cannot assign a role with more permissions, and reads why', async () => {
    emil = await demo.signIn(EMIL);
    await openSettings(emil);
    const { role } = await openAccount(emil, 'Jürgen Groß');
    await role.option('Editor').waitFor();
    expect(await role.option('Owner').isDisabled()).toBe(true);
    await role.locator
      .locator('label')
      .filter({ hasText: 'Owner' })
      .getByText("You can't assign this role: it has permissions you don't have.")
      .waitFor();
  });

  it('H9d: the sidebar says why a person cannot do something, and which role could', async () => {
    const answer = await rosterPage(owner).userDetails.explainer.ask('Delete conversations');
    expect(answer).toContain("No. The role Team lead doesn't include it.");
    expect(answer).toContain('Roles that include it: Owner.');
  });

  it('a suspended person’s next request is refused, and the other browser shows the status', async () => {
    const { userDetails } = rosterPage(owner);
    await userDetails.suspend();
    await userDetails.locator.getByText('The account is suspended.').waitFor();
    await rowOf(watcher, 'Emil Eder').shows('Suspended', SEEN_WITHIN);
    await rosterPage(emil).usersAndPermissions.signedOut.waitFor();
    await emil.reload();
    await emil.waitForURL(new URL('/', demo.server.url).href);
  });

  it('a reactivated person signs in again with the same role', async () => {
    const { userDetails } = rosterPage(owner);
    await userDetails.reactivate();
    await userDetails.locator.getByText('The account is active again.').waitFor();
    await rowOf(watcher, 'Emil Eder').shows('Active', SEEN_WITHIN);
    const again = await demo.signIn(EMIL);
    await openSettings(again);
    await rowOf(again, 'Emil Eder').shows('Team lead');
  });

  it('P9: the activity shows every change', async () => {
    const { usersAndPermissions, activityLog } = rosterPage(owner);
    await usersAndPermissions.goTo('activity');
    for (const text of [/suspended/i, /reactivated/i, /Team lead/]) await activityLog.entry(text).waitFor();
  });

  it('no console shows an error under a strict content security policy', () => {
    expect(demo.complaints).toEqual([]);
  });
});
