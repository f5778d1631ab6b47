import './define.js';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { stateOf } from '../shared/state/roster-state.js';
import { expectAccessible } from '../testing/accessible.js';
import { expectFocus } from '../testing/focus.js';
import { focused } from '../testing/focused.js';
import { lastManager, weaken } from '../testing/managers.js';
import { EDITING } from '../testing/roles.js';
import { type SignedIn, signedIn } from '../testing/signed-in.js';
import type { RosterUserDetails } from './user-details.js';

type Session = SignedIn & { element: RosterUserDetails; id: string; fired: string[] };

const EVENTS = [
  'roster-role-change-request',
  'roster-role-changed',
  'roster-user-deleted',
  'roster-invitation-revoked',
  'roster-close',
] as const;

/** The details of the person whose address starts with `local`. */
async function mount(
  local: string,
  { catalogue = 'hub', role = 'owner' }: { catalogue?: 'hub' | 'flow'; role?: string } = {},
): Promise<Session> {
  const session = await signedIn(catalogue, role);
  return open(session, session.backend.users.find(({ email }) => email.startsWith(local))?.id ?? local);
}

/** The details of the last person who manages users, as an API key sees them. */
async function mountLastManager(): Promise<Session> {
  const session = await lastManager();
  return open(session, session.manager.id);
}

function open(session: SignedIn, id: string): Session {
  const element = session
    .show(html`<roster-user-details user-id=${id}></roster-user-details>`)
    .querySelector('roster-user-details') as RosterUserDetails;
  const fired: string[] = [];
  for (const type of EVENTS) element.addEventListener(type, () => fired.push(type));
  return { ...session, element, id, fired };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = (text: string) => page.getByRole('status').filter({ hasText: text });

describe('change role', () => {
  test('H2 H7: the three other roles are offered, and the chosen one is saved', async () => {
    const { client, element, id, fired } = await mount('emil');
    await expect.element(page.getByRole('radio', { name: 'Owner' })).toBeVisible();
    expect(page.getByRole('radio').elements()).toHaveLength(3);
    await expect.element(button('Change role')).toBeDisabled();
    await page.getByRole('radio', { name: 'Viewer' }).click();
    await button('Change role').click();
    await expect.element(status('The role is now Viewer.')).toBeVisible();
    // The button is off now, and the focus stays in the panel.
    expect(element.shadowRoot?.activeElement?.textContent).toBe('Change role');
    expect((await client.users.get(id)).roleId).toBe('viewer');
    expect(fired).toEqual(['roster-role-change-request', 'roster-role-changed']);
    await expectAccessible(element);
  });

  test('H7: the role of a pending account can be changed', async () => {
    const { client, id } = await mount('paula');
    await page.getByRole('radio', { name: 'Editor' }).click();
    await button('Change role').click();
    await expect.poll(async () => (await client.users.get(id)).roleId).toBe('editor');
  });

  test('H7 P2: the own account offers no role and no removal, and says why', async () => {
    const { element } = await mount('olivia');
    await expect
      .element(page.getByText("You can't change your own role. Someone else who manages access can."))
      .toBeVisible();
    await expect
      .element(page.getByText("You can't delete your own account. Someone else who manages access can."))
      .toBeVisible();
    expect(page.getByRole('radio').elements()).toHaveLength(0);
    expect(button('Delete account').elements()).toHaveLength(0);
    await expectAccessible(element);
  });

  test('P1: the last person who manages users keeps the role, and the reason shows next to the picker', async () => {
    const { client, id } = await mountLastManager();
    await page.getByRole('radio', { name: 'Viewer' }).click();
    await button('Change role').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('This is the last person who can manage access.');
    await expect.element(page.getByRole('radio', { name: 'Viewer' })).toBeChecked();
    expect((await client.users.get(id)).roleId).toBe('owner');
  });

  test('P3: a role with more permissions than the own role is refused with the reason', async () => {
    const session = await mount('emil');
    await page.getByRole('radio', { name: 'Owner' }).click();
    await weaken(session, [...EDITING, 'users:view', 'users:change_role']);
    await button('Change role').click();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent("You can't assign this role: it has permissions you don't have.");
    expect((await session.client.users.get(session.id)).roleId).toBe('editor');
  });

  test('P5: a change on stale data is refused as a conflict; the current role is shown and the choice stays', async () => {
    const { client, id, element } = await mount('emil');
    await page.getByRole('radio', { name: 'Tester' }).click();
    await client.users.changeRole(id, { roleId: 'viewer' }, { ifMatch: '*' });
    await button('Change role').click();
    await expect.element(status('Someone else changed this since you opened this.')).toBeVisible();
    await expect.element(page.getByText('Current role: Viewer')).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'Tester' })).toBeChecked();
    expect((await client.users.get(id)).roleId).toBe('viewer');
    await expectAccessible(element);
    await button('Change role').click();
    await expect.poll(async () => (await client.users.get(id)).roleId).toBe('tester');
  });

  test('the host can prevent the change, or make it itself', async () => {
    const { client, element, id, fired } = await mount('emil');
    await page.getByRole('radio', { name: 'Tester' }).click();
    element.addEventListener('roster-role-change-request', (event) => event.preventDefault(), { once: true });
    await button('Change role').click();
    expect(fired).toEqual(['roster-role-change-request']);
    const user = await client.users.get(id);
    element.addEventListener(
      'roster-role-change-request',
      (event) => event.respondWith(Promise.resolve({ ...user, roleId: event.detail.roleId })),
      { once: true },
    );
    await button('Change role').click();
    await expect.poll(() => fired).toContain('roster-role-changed');
    expect((await client.users.get(id)).roleId).toBe('editor');
  });
});

describe('invitation', () => {
  test.each([
    ['a pending', 'paula'],
    ['an expired', 'erik'],
  ])('H4 H5: %s invitation can be resent from the sidebar', async (_state, local) => {
    const { backend, client, element, id } = await mount(local);
    await expect.element(button('Resend invitation')).toBeVisible();
    await expectAccessible(element);
    await button('Resend invitation').click();
    await expect.element(status('A new link was sent to')).toBeVisible();
    await expect.poll(() => backend.mails.length).toBe(1);
    expect((await client.users.get(id)).status).toBe('pending');
  });

  test('H5: an active account has no invitation to resend', async () => {
    await mount('emil');
    await expect.element(button('Delete account')).toBeVisible();
    expect(button('Resend invitation').elements()).toHaveLength(0);
  });

  test('H6: revoking asks first, and the address can be invited again', async () => {
    const { client, fired } = await mount('paula');
    await button('Revoke invitation').click();
    const dialog = page.getByRole('alertdialog', { name: 'Revoke the invitation of paula.pahl@example.com?' });
    await expect.element(dialog).toHaveAccessibleDescription(/can invite the address again/);
    await dialog.getByRole('button', { name: 'Revoke invitation' }).click();
    await expect.poll(() => fired).toEqual(['roster-invitation-revoked', 'roster-close']);
    await expect(
      client.invitations.create({ email: 'paula.pahl@example.com', roleId: 'viewer' }),
    ).resolves.toMatchObject({ status: 'pending' });
  });
});

describe('deletion and two-factor reset', () => {
  test('H6: deleting names the account, says that the address is barred, and puts the focus on Cancel', async () => {
    const { client, element, id, fired } = await mount('emil');
    await button('Delete account').click();
    const dialog = page.getByRole('alertdialog', { name: 'Delete the account of Emil Eder?' });
    await expect
      .element(dialog)
      .toHaveAccessibleDescription(
        /emil.eder@example.com loses access immediately. This address can't be invited again./,
      );
    await expectFocus(dialog.getByRole('button', { name: 'Cancel' }));
    await expectAccessible(element);
    await dialog.getByRole('button', { name: 'Delete account' }).click();
    await expect.poll(() => fired).toEqual(['roster-user-deleted', 'roster-close']);
    await expect.element(status('The account of Emil Eder was deleted')).toBeVisible();
    await expect(client.users.get(id)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('P1: deleting the last person who manages users is refused, with the reason in the dialog', async () => {
    const { client, id } = await mountLastManager();
    await button('Delete account').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete account' }).click();
    await expect
      .element(page.getByRole('alertdialog').getByRole('alert'))
      .toHaveTextContent('last person who can manage access');
    expect((await client.users.get(id)).roleId).toBe('owner');
  });

  test('P5: a deletion on stale data is refused, and the question must be asked again', async () => {
    const { client, id } = await mount('emil');
    await button('Delete account').click();
    await client.users.update(id, { name: 'Emil Ederer' }, { ifMatch: '*' });
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete account' }).click();
    await expect.element(status('Someone else changed this since you opened this.')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Emil Ederer' })).toBeVisible();
    expect((await client.users.get(id)).name).toBe('Emil Ederer');
  });

  test('P8: a manager can reset two-factor authentication; there is no switch for one account', async () => {
    const { client, id } = await mount('emil');
    await button('Reset two-factor authentication').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Reset two-factor authentication' }).click();
    await expect.element(status('Two-factor authentication was reset.')).toBeVisible();
    expect((await client.users.get(id)).twoFactorEnabled).toBe(false);
    expect(page.getByRole('switch').elements()).toHaveLength(0);
  });
});

describe('name', () => {
  test('is edited in place: Enter saves, and the focus returns', async () => {
    const { client, id } = await mount('emil');
    await button('Edit name').click();
    const field = page.getByRole('textbox', { name: 'Name' });
    await expectFocus(field);
    await field.fill('Emil Ederer');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Emil Ederer' })).toBeVisible();
    await expectFocus(button('Edit name'));
    expect((await client.users.get(id)).name).toBe('Emil Ederer');
  });

  test('an empty name is refused at the field, and Esc cancels', async () => {
    const { element } = await mount('emil');
    await button('Edit name').click();
    const field = page.getByRole('textbox', { name: 'Name' });
    await field.fill(' ');
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveAccessibleDescription('Enter a name of at most 200 characters.');
    await expectAccessible(element);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('heading', { name: 'Emil Eder' })).toBeVisible();
  });

  test('P5: a stale rename keeps what was typed', async () => {
    const { client, id } = await mount('emil');
    await button('Edit name').click();
    const field = page.getByRole('textbox', { name: 'Name' });
    await field.fill('My version');
    await client.users.update(id, { name: 'Their version' }, { ifMatch: '*' });
    await userEvent.keyboard('{Enter}');
    await expect.element(status('Someone else changed this')).toBeVisible();
    await expect.element(field).toHaveValue('My version');
    expect((await client.users.get(id)).name).toBe('Their version');
  });
});

describe('states', () => {
  test('H1 H10: without permission to see accounts, the person reads whom to contact', async () => {
    await mount('emil', { role: 'viewer' });
    await expect.element(page.getByText('Write to it@example.com to get access.')).toBeVisible();
  });

  test('P4 P10: an unknown account is reported, and the panel can be closed', async () => {
    const { fired } = await mount('usr_01890000-0000-7000-8000-000000000000');
    await expect.element(page.getByRole('alert')).toBeVisible();
    await button('Close').click();
    expect(fired).toEqual(['roster-close']);
  });

  test('F4: each access level says where it comes from', async () => {
    const { element } = await mount('ayse', { catalogue: 'flow', role: 'administrator' });
    await expect.element(page.getByRole('heading', { name: 'Access levels' })).toBeVisible();
    await expect.element(page.getByText('Custom').first()).toBeVisible();
    await expectAccessible(element);
  });

  test('F4: the permission check is one folded line, and leads to the role or level that decides', async () => {
    const { element, backend } = await mount('emil', { catalogue: 'flow', role: 'administrator' });
    const question = page.getByRole('combobox', { name: 'Check a permission' });
    await expect.element(page.getByText('What this person can do, and why')).toBeVisible();
    expect(question.elements()).toHaveLength(0);
    await page.getByText('What this person can do, and why').click();
    await userEvent.selectOptions(question, 'Delete channels');
    await page.getByRole('button', { name: 'Go to role' }).click();
    await expect.poll(() => focused()?.getAttribute('type')).toBe('radio');
    await userEvent.selectOptions(question, 'Publish the assistant');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Resource' }), 'Order status');
    await expect.element(status('No. On “Order status”, the access level is Viewer')).toBeVisible();
    await expectAccessible(element);
    await page.getByRole('button', { name: 'Go to access level' }).click();
    await expect.poll(() => focused()?.getAttribute('data-resource')).toBe(backend.resources[0]?.id);
  });

  test('an account that was deleted elsewhere is reported, and offers no more actions', async () => {
    const { client, id } = await mount('emil');
    await expect.element(button('Delete account')).toBeVisible();
    await client.users.delete(id, { ifMatch: '*' });
    stateOf(client).notify('users');
    await expect.element(page.getByRole('alert')).toHaveTextContent('This account no longer exists.');
    expect(button('Delete account').elements()).toHaveLength(0);
    await expect.element(button('Close')).toBeVisible();
  });

  test('set by property it loads nothing, and without permissions it offers nothing', async () => {
    const { client, backend } = await signedIn('hub', 'owner');
    const user = await client.users.get(backend.users[1]!.id);
    const element = Object.assign(document.createElement('roster-user-details'), { user });
    document.body.replaceChildren(element);
    await expect.element(page.getByRole('heading', { name: 'Emil Eder' })).toBeVisible();
    expect(page.getByRole('button').elements()).toHaveLength(1);
  });
});
