import './define.js';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '../testing/accessible.js';
import { giveRole, makeRole } from '../testing/roles.js';
import { signedIn } from '../testing/signed-in.js';
import type { RosterRoleDeleteDialog } from './role-delete-dialog.js';

async function mount() {
  const session = await signedIn('hub', 'owner');
  const role = await makeRole(session.backend);
  const element = session
    .show(html`<roster-role-delete-dialog></roster-role-delete-dialog>`)
    .querySelector('roster-role-delete-dialog') as RosterRoleDeleteDialog;
  const fired: string[] = [];
  for (const type of ['roster-role-delete-request', 'roster-role-deleted', 'roster-close'] as const)
    element.addEventListener(type, () => fired.push(type));
  await expect.poll(() => element['catalogue']).toBeDefined();
  Object.assign(element, { roleId: role.id, open: true });
  await expect.element(page.getByRole('alertdialog', { name: 'Delete the role Editor copy?' })).toBeVisible();
  return { ...session, role, element, fired };
}

const confirm = () => page.getByRole('button', { name: 'Delete role' }).click();

test('asks first, then deletes the role', async () => {
  const { client, element, fired } = await mount();
  await expectAccessible(element);
  await confirm();
  await expect.poll(() => fired).toEqual(['roster-role-delete-request', 'roster-role-deleted', 'roster-close']);
  expect((await client.roles.list()).data.some(({ system }) => !system)).toBe(false);
  expect(element['catalogue']?.roles.some(({ system }) => !system)).toBe(false);
});

test('a role that somebody has stays, and the dialog names who needs another one', async () => {
  const { backend, role, element, fired } = await mount();
  await giveRole(backend, role);
  await confirm();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Someone still has this role.');
  await expect
    .element(page.getByRole('list', { name: 'Give these people another role first' }))
    .toHaveTextContent('Emil Eder');
  expect(fired).toEqual(['roster-role-delete-request']);
  await expectAccessible(element);
});

test('if no account has the role, it says that an API key does', async () => {
  const { backend } = await mount();
  backend.fail('roles.delete', 'role_in_use');
  await confirm();
  await expect.element(page.getByText(/An API key uses this role/)).toBeVisible();
});

test('P5: a role that someone else changed first is deleted only at the second attempt', async () => {
  const { client, role, fired } = await mount();
  await client.roles.update(role.id, { permissions: [] }, { ifMatch: '*' });
  await confirm();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Someone else changed this');
  await confirm();
  await expect.poll(() => fired.at(-1)).toBe('roster-close');
});

test('a role that is already gone counts as deleted', async () => {
  const { client, role, element, fired } = await mount();
  await client.roles.delete(role.id, { ifMatch: '*' });
  await confirm();
  await expect.poll(() => fired.at(-1)).toBe('roster-close');
  expect(element['catalogue']?.roles.some(({ id }) => id === role.id)).toBe(false);
});
