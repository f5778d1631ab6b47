import { generateSync } from 'otplib';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InviteDialog, rosterPage, type UserDetails, type UserRow } from '@roster-kit/testing';
import { DemoHarness } from './harness.js';

const OWNER = 'olivia.owen@harbour.example';
const INVITEE = 'ida.inkster@harbour.example';
const LATECOMER = 'luca.lento@harbour.example';
const demo = new DemoHarness();
let owner: Page;
let invitee: Page;

/** Searches the table for one person by e-mail address, and waits until it shows only that person. */
async function find(page: Page, email: string): Promise<UserRow> {
  const { userTable, inviteDialog } = rosterPage(page);
  // An open dialog blocks the search field.
  await inviteDialog.locator.waitFor({ state: 'hidden' });
  await userTable.search(email);
  await userTable.row(email).locator.waitFor();
  await expect.poll(() => userTable.rows.count()).toBe(1);
  return userTable.row(email);
}

async function openAccount(page: Page, email: string): Promise<UserDetails> {
  await (await find(page, email)).open();
  const { userDetails } = rosterPage(page);
  await userDetails.locator.getByRole('heading', { name: 'Change role' }).waitFor();
  return userDetails;
}

/** Fills in the invite dialog and sends it. What the server refuses stays in the dialog. */
async function invite(page: Page, email: string, role: string): Promise<InviteDialog> {
  const { userTable, inviteDialog } = rosterPage(page);
  await userTable.startInvite();
  await inviteDialog.fill({ email, role });
  await inviteDialog.send();
  return inviteDialog;
}

/** Accepts an invitation from an e-mail in a new browser context. */
async function accept(link: string, name: string): Promise<Page> {
  const page = await demo.open('/');
  await demo.follow(page, link);
  await rosterPage(page).acceptInvitation.accept(name);
  await page.waitForURL(/\/(home|second-factor)$/);
  return page;
}

/** Sets up two-factor authentication with the key next to the QR code. Returns the recovery codes. */
async function setUpSecondFactor(page: Page): Promise<string[]> {
  const { twoFactorSetup } = rosterPage(page);
  const secret = await twoFactorSetup.start();
  const codes = await twoFactorSetup.verify(generateSync({ secret, epoch: Math.floor(demo.now() / 1000) }));
  await twoFactorSetup.finish();
  return codes;
}

beforeAll(() => demo.start());
afterAll(() => demo.stop());

describe('the hub, walked through in a browser', () => {
  it('H1 H2: the owner signs in with a link and opens Users & permissions', async () => {
    owner = await demo.signIn(OWNER);
    await owner.getByRole('link', { name: 'Users & permissions' }).click();
    const { userTable, usersAndPermissions } = rosterPage(owner);
    await usersAndPermissions.heading.filter({ hasText: 'Users & permissions' }).waitFor();
    await userTable.row('Ayşe Yılmaz').locator.waitFor();
  });

  it('H3 H4: an invited address shows as pending, and its link activates the account', async () => {
    await invite(owner, INVITEE, 'Editor');
    await (await find(owner, INVITEE)).shows('Pending');
    const mail = await demo.mail.next(INVITEE);
    expect(mail.subject).toContain('Harbour Hotels');
    invitee = await accept(mail.link, 'Ida Inkster');
    await invitee.getByRole('heading', { name: 'Welcome, Ida Inkster' }).waitFor();
    await owner.reload();
    await (await find(owner, INVITEE)).shows('Active');
  });

  it('H1 H9c: the invited editor has no users page and reads who to contact', async () => {
    expect(await invitee.getByRole('link', { name: 'Users & permissions' }).count()).toBe(0);
    await invitee.getByText('Write to support@harbour.example to get access.').waitFor();
    await invitee.goto(new URL('/settings', demo.server.url).href);
    await rosterPage(invitee).usersAndPermissions.noAccess.waitFor();
    expect(await invitee.getByRole('row').count()).toBe(0);
  });

  it('H5 H7: a click opens the sidebar, where a role change is saved', async () => {
    const details = await openAccount(owner, INVITEE);
    await expect.poll(() => details.role.locator.getByRole('radio').count()).toBe(3);
    await details.changeRole('Viewer');
    await details.locator.getByText('The role is now Viewer.').waitFor();
    await owner.reload();
    await (await find(owner, INVITEE)).shows('Viewer');
  });

  it('H7 P2: the owner’s own row offers no role change and says why', async () => {
    const { locator } = await openAccount(owner, OWNER);
    await locator.getByText("You can't change your own role.", { exact: false }).waitFor();
    expect(await locator.getByRole('radio').count()).toBe(0);
    await owner.keyboard.press('Escape');
    await locator.waitFor({ state: 'detached' });
  });

  it('H8: General settings turn on two-factor authentication for all, and first say how many people have not set it up', async () => {
    const { usersAndPermissions, securitySettings } = rosterPage(owner);
    await usersAndPermissions.openSettings();
    await securitySettings.setLifetime(1, 'minutes');
    const question = await securitySettings.twoFactor.ask();
    expect(await question.locator.innerText()).toMatch(/\d+ people haven't set up two-factor authentication yet/);
    await question.confirm();
  });

  it('P8: the next request of a person without two-factor authentication leads to the setup, and then on', async () => {
    const ownerCodes = await setUpSecondFactor(owner);
    expect(ownerCodes.length).toBeGreaterThanOrEqual(8);
    // The screen keeps what was searched for before the setup.
    const { userTable } = rosterPage(owner);
    await expect.poll(() => userTable.rows.count()).toBe(1);
    await userTable.search('');
    await userTable.row('Ayşe Yılmaz').locator.waitFor();
    await invitee.goto(new URL('/home', demo.server.url).href);
    await invitee.waitForURL(/second-factor$/);
    expect(new Set(await setUpSecondFactor(invitee)).size).toBeGreaterThanOrEqual(8);
    await invitee.getByRole('heading', { name: 'Welcome, Ida Inkster' }).waitFor();
  });

  it('H4 H5 P7: an invitation expires; after a resend the old link is refused and the new one works', async () => {
    await invite(owner, LATECOMER, 'Editor');
    const first = await demo.mail.next(LATECOMER);
    demo.advance(2 * 60_000);
    await owner.reload();
    await (await find(owner, LATECOMER)).shows('Expired');
    const details = await openAccount(owner, LATECOMER);
    await details.resendInvitation();
    await details.locator.getByText(`A new link was sent to ${LATECOMER}.`).waitFor();
    const second = await demo.mail.next(LATECOMER, 1);
    const stranger = await demo.open('/');
    await demo.follow(stranger, first.link);
    await stranger.getByText('A newer invitation was sent').waitFor();
    const latecomer = await accept(second.link, 'Luca Lento');
    await latecomer.waitForURL(/second-factor$/);
  });

  it('H6: the invite dialog refuses the address of a deleted account and says why', async () => {
    await owner.reload();
    const details = await openAccount(owner, LATECOMER);
    const question = await details.ask('delete');
    expect(await question.locator.innerText()).toContain("This address can't be invited again.");
    await question.confirm();
    await details.locator.waitFor({ state: 'detached' });
    await owner.reload();
    const dialog = await invite(owner, LATECOMER, 'Editor');
    await dialog.locator.getByText("The address can't be invited again.", { exact: false }).waitFor();
    expect(await dialog.email.inputValue()).toBe(LATECOMER);
    expect(demo.mail.count(LATECOMER)).toBe(2);
  });

  it('no console shows an error under a strict content security policy', () => {
    expect(demo.complaints).toEqual([]);
  });
});
