import './define.js';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createRosterClient } from '@roster-kit/sdk';
import { stateOf } from '../shared/state/roster-state.js';
import { expectAccessible } from '../testing/accessible.js';
import { expectFocus } from '../testing/focus.js';
import { weaken } from '../testing/managers.js';
import { keeperOf, makeKeeper, makeRole } from '../testing/roles.js';
import { type SignedIn, signedIn } from '../testing/signed-in.js';
import type { RosterRoleDialog } from './role-dialog.js';

async function mount(
  session: SignedIn,
  properties: Partial<RosterRoleDialog> = {},
): Promise<{ element: RosterRoleDialog; fired: string[] }> {
  const element = session
    .show(html`<roster-role-dialog .client=${session.client}></roster-role-dialog>`)
    .querySelector('roster-role-dialog') as RosterRoleDialog;
  const fired: string[] = [];
  for (const type of [
    'roster-role-create-request',
    'roster-role-created',
    'roster-role-updated',
    'roster-close',
  ] as const)
    element.addEventListener(type, () => fired.push(type));
  await expect.poll(() => element['catalogue']).toBeDefined();
  Object.assign(element, { ...properties, open: true });
  await expect.element(name()).toBeVisible();
  return { element, fired };
}

const name = () => page.getByRole('textbox', { name: 'Name' });
const create = () => page.getByRole('button', { name: 'Create role' }).click();
const rename = () => page.getByRole('button', { name: 'Save' }).click();

test('creates a role without permissions, with name and description', async () => {
  const session = await signedIn('hub', 'owner');
  const { element, fired } = await mount(session);
  await expectFocus(name());
  await expectAccessible(element);
  await name().fill(' Front desk ');
  await page.getByRole('textbox', { name: 'Description' }).fill('Answers the phone.');
  await create();
  await expect.poll(() => fired).toEqual(['roster-role-create-request', 'roster-role-created', 'roster-close']);
  const role = (await session.client.roles.list()).data.find((each) => each.name === 'Front desk');
  expect(role).toMatchObject({
    description: 'Answers the phone.',
    permissions: [],
    defaultAccessLevel: null,
    system: false,
  });
});

test('a copy starts with a free name and with the permissions and the level of its original', async () => {
  const session = await signedIn('flow', 'administrator');
  await makeRole(session.backend, { name: 'Administrator copy', permissions: [] });
  await mount(session, { sourceId: 'administrator' });
  await expect.element(page.getByRole('dialog', { name: 'Duplicate Administrator' })).toBeVisible();
  await expect.element(name()).toHaveValue('Administrator copy 2');
  await create();
  await expect.element(name()).not.toBeInTheDocument();
  const roles = (await session.client.roles.list()).data;
  const original = roles.find(({ id }) => id === 'administrator');
  expect(roles.find((each) => each.name === 'Administrator copy 2')).toMatchObject({
    permissions: original?.permissions,
    defaultAccessLevel: original?.defaultAccessLevel,
  });
});

test('P3: a copy leaves out the permissions the person does not have, and names them', async () => {
  const session = await signedIn('hub', 'owner');
  await makeKeeper(session.backend);
  const { backend } = session;
  const client = createRosterClient({
    baseUrl: backend.baseUrl,
    fetch: backend.fetch,
    token: await backend.tokenFor(keeperOf(backend)),
    maxRetries: 0,
  });
  const moderator = (await client.roles.list()).data.find((role) => role.name === 'Moderator');
  const { element } = await mount({ ...session, client }, { sourceId: moderator?.id ?? '' });
  await expect
    .element(page.getByRole('combobox', { name: 'Start from' }))
    .toHaveAccessibleDescription(/Permissions you don't have are left out: Delete conversations\./);
  await expectAccessible(element);
  await create();
  await expect.element(name()).not.toBeInTheDocument();
  const copy = (await client.roles.list()).data.find((role) => role.name === 'Moderator copy');
  expect(copy?.permissions.toSorted()).toEqual(['conversations:view', 'hub:access']);
});

test('a missing or taken name is shown at its field, and what was typed stays', async () => {
  const { element } = await mount(await signedIn('hub', 'owner'));
  await create();
  await expect.element(name()).toHaveAccessibleDescription('Enter a name.');
  await name().fill('editor');
  await create();
  await expect.element(name()).toHaveAccessibleDescription('Another role already has this name.');
  await expect.element(name()).toHaveValue('editor');
  await expectFocus(name());
  await expectAccessible(element);
});

test('P3: a copy with permissions that the person has lost since is refused, and the dialog stays as it was', async () => {
  const session = await signedIn('hub', 'owner');
  await mount(session, { sourceId: 'editor' });
  await weaken(session, ['hub:access', 'users:view', 'roles:create']);
  await name().fill('Front desk');
  await create();
  await expect.element(page.getByRole('alert')).toHaveTextContent("permissions you don't have");
  await expect.element(name()).toHaveValue('Front desk');
});

test('P10: a refusal keeps the dialog as it was', async () => {
  const session = await signedIn('hub', 'owner');
  await mount(session);
  await name().fill('Front desk');
  session.backend.fail('roles.create', 'too_many_roles');
  await create();
  await expect.element(page.getByRole('alert')).toHaveTextContent('too many custom roles');
  await expect.element(name()).toHaveValue('Front desk');
});

test('sends only the fields that changed', async () => {
  const session = await signedIn('hub', 'owner');
  const { id } = await makeRole(session.backend);
  const { element, fired } = await mount(session, { roleId: id });
  let change: unknown;
  element.addEventListener('roster-role-update-request', (event) => (change = event.detail.change));
  await expect.element(page.getByRole('combobox')).not.toBeInTheDocument();
  await name().fill('Front desk');
  await rename();
  await expect.poll(() => fired).toEqual(['roster-role-updated', 'roster-close']);
  expect(change).toEqual({ name: 'Front desk' });
  expect(await session.client.roles.get(id)).toMatchObject({
    name: 'Front desk',
    description: 'Edits, and tidies up.',
  });
});

test('P5: a role that someone else renamed first is a conflict, and the next save overwrites it', async () => {
  const session = await signedIn('hub', 'owner');
  const { id } = await makeRole(session.backend);
  const { element } = await mount(session, { roleId: id });
  await name().fill('Front desk');
  await session.client.roles.update(id, { name: 'Second editor' }, { ifMatch: '*' });
  await rename();
  await expect.element(page.getByText(/Its name is now Second editor/)).toBeVisible();
  await expect.element(name()).toHaveValue('Front desk');
  await expectAccessible(element);
  await rename();
  await expect.element(name()).not.toBeInTheDocument();
  expect((await session.client.roles.get(id)).name).toBe('Front desk');
});

test('P5: what someone else wrote while the dialog was open stays, unless this person overwrites it after seeing it', async () => {
  const session = await signedIn('hub', 'owner');
  const { id } = await makeRole(session.backend);
  await mount(session, { roleId: id });
  await session.client.roles.update(id, { name: 'Second editor' }, { ifMatch: '*' });
  await stateOf(session.client).reloadRoles();
  await page.getByRole('textbox', { name: 'Description' }).fill('Answers the phone.');
  await rename();
  await expect.element(name()).not.toBeInTheDocument();
  expect(await session.client.roles.get(id)).toMatchObject({
    name: 'Second editor',
    description: 'Answers the phone.',
  });
});

test('P5: a name that someone else changed under the open dialog is a conflict', async () => {
  const session = await signedIn('hub', 'owner');
  const { id } = await makeRole(session.backend);
  await mount(session, { roleId: id });
  await name().fill('Front desk');
  await session.client.roles.update(id, { name: 'Second editor' }, { ifMatch: '*' });
  await stateOf(session.client).reloadRoles();
  await rename();
  await expect.element(page.getByText(/Its name is now Second editor/)).toBeVisible();
  await expect.element(name()).toHaveValue('Front desk');
  await rename();
  await expect.element(name()).not.toBeInTheDocument();
  expect((await session.client.roles.get(id)).name).toBe('Front desk');
});

test('P5: a role that someone else deleted cannot be saved', async () => {
  const session = await signedIn('hub', 'owner');
  const { id } = await makeRole(session.backend);
  await mount(session, { roleId: id });
  await session.client.roles.delete(id, { ifMatch: '*' });
  await name().fill('Front desk');
  await rename();
  await expect.element(page.getByRole('alert')).toHaveTextContent('This role was deleted since you opened this.');
  await expect.element(page.getByRole('button', { name: 'Save' })).toBeDisabled();
});

test('Esc closes it, and the next time it is empty', async () => {
  const { element, fired } = await mount(await signedIn('hub', 'owner'));
  await name().fill('Half a na');
  await userEvent.keyboard('{Escape}');
  expect(fired).toEqual(['roster-close']);
  element.open = true;
  await expect.element(name()).toHaveValue('');
});

test('the host can stop it, or create the role itself', async () => {
  const session = await signedIn('hub', 'owner');
  const { element, fired } = await mount(session);
  element.addEventListener('roster-role-create-request', (event) => event.preventDefault(), { once: true });
  await name().fill('Front desk');
  await create();
  expect(fired).toEqual(['roster-role-create-request']);
  const own = {
    id: 'rol_own',
    name: 'Front desk',
    description: '',
    permissions: [],
    defaultAccessLevel: null,
    system: false,
    etag: '"1"',
  };
  element.addEventListener('roster-role-create-request', (event) => event.respondWith(Promise.resolve(own)), {
    once: true,
  });
  await create();
  await expect.poll(() => fired.at(-1)).toBe('roster-close');
  expect((await session.client.roles.list()).data.some(({ system }) => !system)).toBe(false);
});

test.each([
  ['\u2066Night desk', /Remove LEFT-TO-RIGHT ISOLATE \(U\+2066\)/],
  ['\u2063\u2063', /INVISIBLE SEPARATOR \(U\+2063\). It is character 1\./],
  ['Ｎight\u00addesk', /SOFT HYPHEN \(U\+00AD\). It is character 6\./],
] as const)('P13: the name %j is refused at its field, which names the character', async (typed, words) => {
  const { fired } = await mount(await signedIn('hub', 'owner'));
  await name().fill(typed);
  await create();
  await expect.element(name()).toHaveAccessibleDescription(words);
  expect(fired).toEqual([]);
});
