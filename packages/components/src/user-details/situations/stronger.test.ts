import '../define.js';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '../../testing/accessible.js';
import { lastManager } from '../../testing/managers.js';
import { keeperOf, makePeopleManager } from '../../testing/roles.js';
import { type SignedIn, signedIn, signedInWith } from '../../testing/signed-in.js';
import { managerOf } from '../../testing/story.js';
import type { RosterUserDetails } from '../user-details.js';

function open(session: SignedIn, id: string): RosterUserDetails {
  return session
    .show(html`<roster-user-details user-id=${id}></roster-user-details>`)
    .querySelector('roster-user-details') as RosterUserDetails;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('somebody stronger', () => {
  test.each(['an owner', 'an invited owner'])(
    'P11: nothing is offered for %s, who is stronger, and one reason says why',
    async (who) => {
      const { backend } = await signedIn('hub', 'owner');
      const { data } = await (await managerOf(backend)).users.list({ role: ['owner'], status: ['active'] }).firstPage();
      const invited = await (await managerOf(backend)).invitations.create({ email: 'o@example.com', roleId: 'owner' });
      await makePeopleManager(backend);
      const session = signedInWith(backend, await backend.tokenFor(keeperOf(backend)));
      const element = open(session, who === 'an owner' ? (data[0]?.id ?? '') : invited.id);
      await expect
        .element(page.getByText("You can't change this person: their role has permissions you don't have."))
        .toBeVisible();
      expect(page.getByRole('radio').elements()).toHaveLength(0);
      const actions = [
        'Change role',
        'Edit name',
        'Suspend account',
        'Delete account',
        'Revoke invitation',
        'Resend invitation',
      ];
      for (const name of actions) expect(button(name).elements(), name).toHaveLength(0);
      await expectAccessible(element);
    },
  );

  test('P11: a person who became stronger since the page was opened is refused, and then shown as such', async () => {
    const { backend } = await signedIn('hub', 'owner');
    await makePeopleManager(backend);
    const session = signedInWith(backend, await backend.tokenFor(keeperOf(backend)));
    const target = backend.users.find(({ roleId, state }) => roleId === 'viewer' && state === 'active');
    const id = target?.id ?? '';
    const element = open(session, id);
    await button('Suspend account').click();
    await (await managerOf(backend)).users.changeRole(id, { roleId: 'owner' }, { ifMatch: '*' });
    await page.getByRole('alertdialog').getByRole('button', { name: 'Suspend account' }).click();
    const reason = "You can't change this person: their role has permissions you don't have.";
    await expect.element(page.getByRole('alert')).toHaveTextContent(reason);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
    await expect.element(page.getByText(reason)).toBeVisible();
    expect(button('Suspend account').elements()).toHaveLength(0);
    expect((await session.client.users.get(id)).status).toBe('active');
    await expectAccessible(element);
  });

  test('P12: the last person with the strongest role keeps it, though somebody else manages access', async () => {
    const session = await lastManager();
    const role = await session.client.roles.create({
      name: 'Managers',
      permissions: ['users:view', 'users:change_role'],
    });
    const viewer = session.backend.users.find(({ roleId, state }) => roleId === 'viewer' && state === 'active');
    await session.client.users.changeRole(viewer?.id ?? '', { roleId: role.id }, { ifMatch: '*' });
    open(session, session.manager.id);
    await page.getByRole('radio', { name: 'Viewer' }).click();
    await button('Change role').click();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('This is the last person with the strongest role. Give someone else that role first.');
    expect((await session.client.users.get(session.manager.id)).roleId).toBe('owner');
  });
});
