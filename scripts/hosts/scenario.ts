import type { Page } from 'playwright';
import { expect } from 'vitest';
import { rosterPage } from '@roster-kit/testing';
import type { HostBackend } from './backend.js';

/** What a step of the scenario works with. The page may be driven by a mouse, by keys alone, or in another engine. */
export interface Stage {
  readonly page: Page;
  readonly backend: HostBackend;
}

interface Step {
  readonly name: string;
  run(stage: Stage): Promise<void>;
}

const INVITEE = 'ida.inkster@acme.example';
const DELETED = 'juergen.gross@acme.example';

/** The accessible name, or the text, of what has the focus; shadow roots are looked into. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });

async function userOf({ backend }: Stage, email: string) {
  const { data } = await backend.otherSession.users.list({ q: email }).firstPage();
  return data[0];
}

async function open({ page }: Stage, email: string): Promise<void> {
  const { userTable, userDetails } = rosterPage(page);
  await userTable.search(email);
  await userTable.row(email).open();
  await userDetails.heading.filter({ hasText: /./ }).waitFor();
}

/** What every host app lets a person do, in the order they would do it. */
export const scenario: readonly Step[] = [
  {
    name: 'rows are on the screen, with the title of the place',
    async run({ page }) {
      const { userTable, usersAndPermissions } = rosterPage(page);
      await usersAndPermissions.heading.filter({ hasText: 'Users & permissions' }).waitFor();
      await userTable.row('emil.eder').shows('Editor');
    },
  },
  {
    name: 'an invitation is sent, announced and pending, and the focus is back on Invite',
    async run({ page }) {
      const { userTable, inviteDialog, toast } = rosterPage(page);
      await userTable.startInvite();
      await inviteDialog.invite({ email: INVITEE, role: 'Editor' });
      await toast.says(`Invitation sent to ${INVITEE}`);
      await expect.poll(() => focused(page)).toBe('Invite');
      await userTable.search(INVITEE);
      await userTable.row(INVITEE).shows('Pending');
    },
  },
  {
    name: 'a changed role is saved, in the row, and told to the host',
    async run(stage) {
      const { userTable, userDetails } = rosterPage(stage.page);
      await open(stage, 'emil.eder');
      await userDetails.changeRole('Team lead');
      await userDetails.locator.getByText('The role is now Team lead.').waitFor();
      await userTable.row('emil.eder').shows('Team lead');
      await stage.page.getByText('Emil Eder has another role.').waitFor();
    },
  },
  {
    name: 'a role that another session changed meanwhile is not overwritten',
    async run(stage) {
      const { userDetails } = rosterPage(stage.page);
      await userDetails.role.pick('Editor');
      const before = await userOf(stage, 'emil.eder');
      const { changeRole } = stage.backend.otherSession.users;
      await changeRole(before!.id, { roleId: 'administrator' }, { ifMatch: before!.etag });
      await userDetails.saveRole();
      await userDetails.conflict.waitFor();
      await userDetails.locator.getByText('Current role: Administrator').waitFor();
      expect((await userOf(stage, 'emil.eder'))?.roleId).toBe('administrator');
      await userDetails.changeRole('Editor');
      await userDetails.locator.getByText('The role is now Editor.').waitFor();
    },
  },
  {
    name: 'Escape closes the sidebar, and the focus is back on the row',
    async run({ page }) {
      const { userDetails } = rosterPage(page);
      await page.keyboard.press('Escape');
      await userDetails.locator.waitFor({ state: 'detached' });
      await expect.poll(() => focused(page)).toBe('Show details of Emil Eder');
    },
  },
  {
    name: 'two-factor authentication is turned on for all after a question',
    async run({ page, backend }) {
      const { usersAndPermissions, securitySettings } = rosterPage(page);
      await usersAndPermissions.openSettings();
      const question = await securitySettings.twoFactor.ask();
      await question.locator.getByText(/people haven't set up two-factor authentication yet/).waitFor();
      await question.confirm();
      await expect.poll(() => securitySettings.twoFactor.isOn()).toBe(true);
      expect((await backend.otherSession.settings.getSecurity()).twoFactorRequired).toBe(true);
      await page.keyboard.press('Escape');
      await securitySettings.locator.waitFor({ state: 'detached' });
      await expect.poll(() => focused(page)).toBe('General settings');
    },
  },
  {
    name: 'a person gets an access level on an assistant, and then a higher one',
    async run(stage) {
      const { accessList, toast } = rosterPage(stage.page);
      await accessList.add('Emil Eder', 'Viewer');
      await toast.says('Emil Eder now has Viewer.');
      await expect.poll(() => focused(stage.page)).toBe('Add person');
      await accessList.search('emil');
      await accessList.row('Emil Eder').level.pick('Design and Edit');
      await accessList.row('Emil Eder').locator.getByText('Custom').waitFor();
      const [assistant] = (await stage.backend.otherSession.resources.list({ limit: 1 }).firstPage()).data;
      const user = await userOf(stage, 'emil.eder');
      const { grants } = stage.backend.otherSession;
      await expect.poll(async () => (await grants.get(assistant!.id, user!.id)).accessLevel).toBe('design_and_edit');
    },
  },
  {
    name: 'an account is deleted after a question, and the focus is in the search',
    async run(stage) {
      const { userDetails, toast } = rosterPage(stage.page);
      await open(stage, DELETED);
      const question = await userDetails.ask('delete');
      await question.locator.getByText("This address can't be invited again.").waitFor();
      await question.confirm();
      await toast.says('The account of Jürgen Groß was deleted');
      await userDetails.locator.waitFor({ state: 'detached' });
      await expect.poll(() => focused(stage.page)).toBe('Search people');
      expect(await userOf(stage, DELETED)).toBeUndefined();
    },
  },
];
