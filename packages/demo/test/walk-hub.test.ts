import { generateSync } from 'otplib';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DemoHarness } from './harness.js';

const OWNER = 'olivia.owen@harbour.example';
const INVITEE = 'ida.inkster@harbour.example';
const LATECOMER = 'luca.lento@harbour.example';
const demo = new DemoHarness();
let owner: Page;
let invitee: Page;

const rowOf = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });
const details = (page: Page) => page.locator('roster-user-details');

/** Searches the table for one person by e-mail address, and waits until it shows only that person. */
async function find(page: Page, email: string): Promise<void> {
  // An open dialog blocks the search field.
  await page.getByRole('dialog', { name: 'Invite a person' }).waitFor({ state: 'hidden' });
  await page.getByRole('searchbox').fill(email);
  await rowOf(page, email).waitFor();
  await expect.poll(() => page.locator('roster-user-table').getByRole('row').count()).toBe(2);
}

async function openAccount(page: Page, email: string): Promise<void> {
  await find(page, email);
  await rowOf(page, email).click();
  await details(page).getByRole('heading', { name: 'Change role' }).waitFor();
}

async function invite(page: Page, email: string, role: string): Promise<void> {
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Invite a person' });
  await dialog.getByLabel('E-mail address').fill(email);
  await dialog.getByRole('radio', { name: role }).check();
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
}

/** Accepts an invitation from an e-mail in a new browser context. */
async function accept(link: string, name: string): Promise<Page> {
  const page = await demo.open('/');
  await demo.follow(page, link);
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Accept invitation' }).click();
  await page.waitForURL(/\/(home|second-factor)$/);
  return page;
}

/** Sets up two-factor authentication with the key next to the QR code. Returns the recovery codes. */
async function setUpSecondFactor(page: Page): Promise<string[]> {
  const setup = page.locator('roster-two-factor-setup');
  await setup.getByRole('button', { name: 'Set up' }).click();
  await setup.getByRole('img', { name: /QR code/ }).waitFor();
  const secret = (await setup.locator('code').first().innerText()).replaceAll(/\s/g, '');
  await setup.getByLabel('Verification code').fill(generateSync({ secret, epoch: Math.floor(demo.now() / 1000) }));
  await setup.getByRole('button', { name: 'Verify' }).click();
  const codes = setup.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
  await codes.first().waitFor();
  const shown = await codes.allInnerTexts();
  await setup.getByLabel('I have saved these codes').check();
  await setup.getByRole('button', { name: 'Finish' }).click();
  return shown;
}

beforeAll(() => demo.start());
afterAll(() => demo.stop());

describe('the hub, walked through in a browser', () => {
  it('H1 H2: the owner signs in with a link and opens Users & permissions', async () => {
    owner = await demo.signIn(OWNER);
    await owner.getByRole('link', { name: 'Users & permissions' }).click();
    await owner.getByRole('heading', { name: 'Users & permissions' }).waitFor();
    await rowOf(owner, 'Ayşe Yılmaz').waitFor();
  });

  it('H3 H4: an invited address shows as pending, and its link activates the account', async () => {
    await invite(owner, INVITEE, 'Editor');
    await find(owner, INVITEE);
    expect(await rowOf(owner, INVITEE).innerText()).toMatch(/Pending/);
    const mail = await demo.mail.next(INVITEE);
    expect(mail.subject).toContain('Harbour Hotels');
    invitee = await accept(mail.link, 'Ida Inkster');
    await invitee.getByRole('heading', { name: 'Welcome, Ida Inkster' }).waitFor();
    await owner.reload();
    await find(owner, INVITEE);
    expect(await rowOf(owner, INVITEE).innerText()).toMatch(/Active/);
  });

  it('H1 H9c: the invited editor has no users page and reads who to contact', async () => {
    expect(await invitee.getByRole('link', { name: 'Users & permissions' }).count()).toBe(0);
    await invitee.getByText('Write to support@harbour.example to get access.').waitFor();
    await invitee.goto(new URL('/settings', demo.server.url).href);
    await invitee.getByText("You don't have access").waitFor();
    expect(await invitee.getByRole('row').count()).toBe(0);
  });

  it('H5 H7: a click opens the sidebar, where a role change is saved', async () => {
    await openAccount(owner, INVITEE);
    const panel = details(owner);
    const radios = panel.getByRole('radio');
    await expect.poll(() => radios.count()).toBe(3);
    await panel.getByRole('radio', { name: 'Viewer' }).check();
    await panel.getByRole('button', { name: 'Change role' }).click();
    await panel.getByText('The role is now Viewer.').waitFor();
    await owner.reload();
    await find(owner, INVITEE);
    expect(await rowOf(owner, INVITEE).innerText()).toMatch(/Viewer/);
  });

  it('H7 P2: the owner’s own row offers no role change and says why', async () => {
    await openAccount(owner, OWNER);
    await details(owner).getByText("You can't change your own role.", { exact: false }).waitFor();
    expect(await details(owner).getByRole('radio').count()).toBe(0);
    await owner.keyboard.press('Escape');
    await details(owner).waitFor({ state: 'detached' });
  });

  it('H8: General settings turn on two-factor authentication for all, and first say how many people have not set it up', async () => {
    await owner.getByRole('button', { name: 'General settings' }).click();
    const settings = owner.getByRole('dialog', { name: 'General settings' });
    await settings.getByLabel('Amount').fill('1');
    await settings.getByLabel('Unit').selectOption({ label: 'Minutes' });
    await settings.getByRole('button', { name: 'Save' }).first().click();
    await settings.getByText('Saved').first().waitFor();
    await settings.getByRole('switch').click();
    const confirmation = owner
      .getByRole('alertdialog')
      .or(owner.getByRole('dialog', { name: /Turn on two-factor/ }))
      .last();
    await confirmation.waitFor();
    expect(await confirmation.innerText()).toMatch(/\d+ people haven't set up two-factor authentication yet/);
    await confirmation.getByRole('button', { name: 'Turn on for all' }).click();
  });

  it('P8: the next request of a person without two-factor authentication leads to the setup, and then on', async () => {
    const ownerCodes = await setUpSecondFactor(owner);
    expect(ownerCodes.length).toBeGreaterThanOrEqual(8);
    await rowOf(owner, 'Ayşe Yılmaz').waitFor();
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
    await find(owner, LATECOMER);
    expect(await rowOf(owner, LATECOMER).innerText()).toMatch(/Expired/);
    await openAccount(owner, LATECOMER);
    await details(owner).getByRole('button', { name: 'Resend invitation' }).click();
    await details(owner).getByText(`A new link was sent to ${LATECOMER}.`).waitFor();
    const second = await demo.mail.next(LATECOMER, 1);
    const stranger = await demo.open('/');
    await demo.follow(stranger, first.link);
    await stranger.getByText('A newer invitation was sent').waitFor();
    const latecomer = await accept(second.link, 'Luca Lento');
    await latecomer.waitForURL(/second-factor$/);
  });

  it('H6: the invite dialog refuses the address of a deleted account and says why', async () => {
    await owner.reload();
    await openAccount(owner, LATECOMER);
    await details(owner).getByRole('button', { name: 'Delete account' }).click();
    const confirmation = owner
      .getByRole('alertdialog')
      .or(owner.getByRole('dialog', { name: /Delete the account/ }))
      .last();
    expect(await confirmation.innerText()).toContain("This address can't be invited again.");
    await confirmation.getByRole('button', { name: 'Delete account' }).click();
    await details(owner).waitFor({ state: 'detached' });
    await owner.reload();
    await invite(owner, LATECOMER, 'Editor');
    const dialog = owner.getByRole('dialog', { name: 'Invite a person' });
    await dialog.getByText("The address can't be invited again.", { exact: false }).waitFor();
    expect(await dialog.getByLabel('E-mail address').inputValue()).toBe(LATECOMER);
    expect(demo.mail.count(LATECOMER)).toBe(2);
  });

  it('no console shows an error under a strict content security policy', () => {
    expect(demo.complaints).toEqual([]);
  });
});
