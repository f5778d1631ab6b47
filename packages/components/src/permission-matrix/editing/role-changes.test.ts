import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MockBackend } from '@roster-kit/mocks';
import { expectAccessible } from '../../testing/accessible.js';
import { expectFocus } from '../../testing/focus.js';
import { lastManager, weaken } from '../../testing/managers.js';
import { box, button, mountMatrix, twoRoles } from '../../testing/matrix.js';
import { keeperOf, makeKeeper, makeRole } from '../../testing/roles.js';

const status = (text: string) =>
  expect.element(page.getByRole('status').filter({ hasText: text }).first()).toBeVisible();
const column = (name: RegExp) => page.getByRole('columnheader', { name });

describe('who may edit', () => {
  test('H9d: without the permission to edit roles there are only marks, and no way to create a role', async () => {
    const { element } = await mountMatrix(makeRole, { as: 'editor' });
    await expect.element(column(/Editor copy/)).toBeVisible();
    expect(element.shadowRoot?.querySelector('input, .role-name, .save-bar')).toBeNull();
    await expect.element(button('New role')).not.toBeInTheDocument();
  });

  test('H9d: custom roles have a checkbox in each cell, named by role and permission; built-in roles have marks', async () => {
    const { element } = await mountMatrix(makeRole);
    await expect.element(box('Editor copy: View conversations')).toBeChecked();
    await expect.element(box('Editor copy: Delete conversations')).not.toBeChecked();
    await expect.element(box('Editor: Delete conversations')).not.toBeInTheDocument();
    await expect.element(column(/^Tester Built in$/)).toBeVisible();
    await expect.element(column(/^Editor copy$/)).toBeVisible();
    await expectAccessible(element);
  });

  test('P2: the cells of the own role are disabled, with the reason', async () => {
    await mountMatrix(makeKeeper, { as: keeperOf });
    await expect.element(box('Role keeper: View statistics')).toBeDisabled();
    await expect
      .element(box('Role keeper: View statistics'))
      .toHaveAccessibleDescription('Someone else has to change it.');
    await button('Role keeper').click();
    await expect.element(page.getByRole('menuitem', { name: 'Rename' })).toBeVisible();
    await expect.element(page.getByRole('menuitem', { name: 'Delete' })).not.toBeInTheDocument();
  });

  test('P3: a permission the person does not have cannot be given, and a role with more cannot be changed; both say why', async () => {
    const { element } = await mountMatrix(makeKeeper, { as: keeperOf });
    await expect.element(box('Front desk: View statistics')).toBeEnabled();
    await expect.element(box('Front desk: Delete conversations')).toBeDisabled();
    await expect
      .element(box('Front desk: Delete conversations'))
      .toHaveAccessibleDescription("You don't have this permission");
    await expect.element(box('Moderator: View conversations')).toBeDisabled();
    await expect
      .element(box('Moderator: View conversations'))
      .toHaveAccessibleDescription("It has permissions you don't have.");
    await expectAccessible(element);
  });
});

describe('changes', () => {
  test('are a draft: marked, counted, reviewed, and saved for each role', async () => {
    const { element, fired, stored } = await mountMatrix(twoRoles);
    await box('Editor copy: Delete conversations').click();
    await box('Editor copy: View conversations').click();
    await box('Support lead: View statistics').click();
    await status('3 unsaved changes in 2 roles');
    await expect.element(box('Editor copy: Delete conversations')).toHaveAccessibleDescription('Not saved yet');
    await expect.element(column(/Editor copy.*2 unsaved/)).toBeVisible();
    expect((await stored()).permissions).toEqual(['hub:access', 'conversations:view']);
    await button('Review').click();
    await expect
      .element(page.getByRole('list', { name: 'Review' }))
      .toHaveTextContent(
        /Editor copy.*Allow: Delete conversations.*No longer allow: View conversations.*Support lead.*No longer allow: View statistics/s,
      );
    await expectAccessible(element);
    await button('Save changes').click();
    await status('Changes saved.');
    await expectFocus(box('Support lead: View statistics'));
    expect((await stored()).permissions.toSorted()).toEqual(['conversations:delete', 'hub:access']);
    expect((await stored('Support lead')).permissions).toEqual(['hub:access']);
    expect(fired).toEqual([
      'roster-role-update-request',
      'roster-role-updated',
      'roster-role-update-request',
      'roster-role-updated',
    ]);
    expect(element.shadowRoot?.querySelector('.is-changed')).toBeNull();
  });

  test('can be discarded one by one, by role, or all at once, and the discard can be undone', async () => {
    await mountMatrix(twoRoles);
    await box('Editor copy: Delete conversations').click();
    await box('Editor copy: Delete conversations').click();
    await expect.element(button('Save changes')).not.toBeInTheDocument();
    await box('Editor copy: Delete conversations').click();
    await box('Support lead: View statistics').click();
    await button('Review').click();
    await button('Discard the changes to Editor copy').click();
    await status('1 unsaved change in 1 role');
    await button('Discard').click();
    await expect.element(box('Support lead: View statistics')).toBeChecked();
    await expectFocus(button('Undo'));
    await userEvent.keyboard('{Enter}');
    await status('1 unsaved change in 1 role');
    await expect.element(box('Support lead: View statistics')).not.toBeChecked();
  });

  test('survive a reload of the roles, and the browser asks before leaving the page', async () => {
    const { element } = await mountMatrix(makeRole);
    const leave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).toBe(true);
    await box('Editor copy: Delete conversations').click();
    await element['state']?.reloadRoles();
    await status('1 unsaved change in 1 role');
    await expect.element(box('Editor copy: Delete conversations')).toBeChecked();
    expect(leave()).toBe(false);
    element.remove();
    expect(leave()).toBe(true);
  });

  test('P5: a change to an older version is refused, kept, and shown next to what the other person changed', async () => {
    const { element, client, stored } = await mountMatrix(makeRole);
    await box('Editor copy: Delete conversations').click();
    await client.roles.update(
      (await stored()).id,
      { permissions: ['hub:access', 'statistics:view'] },
      { ifMatch: '*' },
    );
    await button('Save changes').click();
    await status('Someone else changed this role since you opened this');
    await status('Now allowed: View statistics.');
    await status('No longer allowed: View conversations.');
    await expect.element(column(/Conflict/)).toBeVisible();
    await expect.element(box('Editor copy: View statistics')).toBeChecked();
    await expect.element(box('Editor copy: View statistics')).toHaveAccessibleDescription('Changed by someone else');
    await expect.element(box('Editor copy: Delete conversations')).toBeChecked();
    await expectAccessible(element);
    expect((await stored()).permissions.toSorted()).toEqual(['hub:access', 'statistics:view']);
    await button('Save changes').click();
    await status('Changes saved.');
    expect((await stored()).permissions.toSorted()).toEqual(['conversations:delete', 'hub:access', 'statistics:view']);
  });

  test('P5: a role that someone else deleted leaves the table', async () => {
    const { client, stored } = await mountMatrix(twoRoles);
    await box('Editor copy: Delete conversations').click();
    await client.roles.delete((await stored()).id, { ifMatch: '*' });
    await button('Save changes').click();
    await expect.element(column(/Editor copy/)).not.toBeInTheDocument();
    await expect.element(button('Save changes')).not.toBeInTheDocument();
  });

  test('P1: a change that would leave nobody who manages users is refused, kept, and explained at its role', async () => {
    const session = await lastManager();
    const permissions = ['hub:access', 'users:view', 'users:change_role'];
    const { id } = await session.client.roles.create({ name: 'Only manager', description: '', permissions });
    // P12 would keep the last owner.
    const { dependencies, organizationId } = session.backend;
    await dependencies.store.write(organizationId, (tx) => tx.update('users', session.manager.id, { roleId: id }));
    const { element } = await mountMatrix(async () => undefined, { session });
    await box('Only manager: Change roles').click();
    await button('Save changes').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(/No one could manage access any more/);
    await expect.element(column(/Only manager.*1 unsaved.*Refused/)).toBeVisible();
    await expect.element(box('Only manager: Change roles')).not.toBeChecked();
    await expectAccessible(element);
  });

  test.each([
    ['P3', 'role_exceeds_actor', /permissions you don't have/],
    ['P10', 'internal_error', /service had a problem/],
  ] as const)('%s: a change refused with %s is kept, and explained at its role', async (_rule, code, words) => {
    const mounted = await mountMatrix(makeRole);
    if (code === 'role_exceeds_actor') await weaken(mounted, ['hub:access', 'users:view', 'roles:update']);
    else mounted.backend.fail('roles.update', code);
    await box('Editor copy: Delete conversations').click();
    await button('Save changes').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(words);
    await expect.element(column(/Editor copy.*1 unsaved.*Refused/)).toBeVisible();
    await expect.element(box('Editor copy: Delete conversations')).toBeChecked();
    await expectAccessible(mounted.element);
  });

  test('to the other roles are saved after one refusal', async () => {
    const { element, stored } = await mountMatrix(twoRoles);
    element.addEventListener(
      'roster-role-update-request',
      (event) => event.respondWith(Promise.reject(new Error('no'))),
      { once: true },
    );
    await box('Editor copy: Delete conversations').click();
    await box('Support lead: View statistics').click();
    await button('Save changes').click();
    await status('1 unsaved change in 1 role');
    expect((await stored('Support lead')).permissions).toEqual(['hub:access']);
    await expect.element(page.getByRole('alert')).toBeVisible();
  });

  test('stay drafts if the host stops them', async () => {
    const { element, stored } = await mountMatrix(makeRole);
    element.addEventListener('roster-role-update-request', (event) => event.preventDefault());
    await box('Editor copy: Delete conversations').click();
    await button('Save changes').click();
    await expect.element(button('Save changes')).not.toHaveAttribute('aria-busy');
    await status('1 unsaved change in 1 role');
    expect((await stored()).permissions).not.toContain('conversations:delete');
  });
});

describe('levels', () => {
  const prepare = (backend: MockBackend) =>
    makeRole(backend, { permissions: ['resources:view'], defaultAccessLevel: 'viewer' });
  const level = () => page.getByRole('combobox', { name: 'Default access level, Editor copy' });

  test('F1: the default level of a custom role is chosen, and shown in the table before it is saved', async () => {
    const { element, stored } = await mountMatrix(prepare, { catalogue: 'flow', as: 'administrator' });
    await userEvent.selectOptions(level(), 'Design and Edit');
    await status('1 unsaved change in 1 role');
    await expect.element(column(/Editor copy.*Default: Design and Edit/)).toBeVisible();
    await button('Review').click();
    await expect.element(page.getByText('Default access level: Design and Edit instead of Viewer')).toBeVisible();
    await expectAccessible(element);
    await button('Save changes').click();
    await status('Changes saved.');
    expect((await stored()).defaultAccessLevel).toBe('design_and_edit');
  });
});
