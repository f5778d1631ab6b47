import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { flow } from '@roster-kit/policy/catalogues';
import { stateOf } from '../shared/state/roster-state.js';
import { expectAccessible } from '../testing/accessible.js';
import { expectFocus } from '../testing/focus.js';
import { answered, button, mount, place, question } from './access-explainer.fixture.js';

describe('what a level decides', () => {
  test.each([
    [
      'F11',
      'manage_and_publish',
      'Publish the assistant',
      'Yes. The level Manage and Publish is set for Emil Eder on “Order status”.',
    ],
    [
      'F12',
      'design_and_edit',
      'Publish the assistant',
      'No. On “Order status” the level Design and Edit is set, which does not include it. Levels that do: Manage and Publish.',
    ],
    ['F12', 'design_and_edit', 'Save the assistant', 'Yes. The level Design and Edit is set'],
    [
      'F13',
      'viewer',
      'Test the AI module',
      'No. On “Order status” the level Viewer is set, which does not include it. Levels that do: Design and Edit and Manage and Publish.',
    ],
  ])('%s F10: at %s: %s', async (_rule, accessLevel, permission, text) => {
    const { backend, client, id } = await mount('flow', 'emil');
    await client.grants.set(backend.resources[0]!.id, id, { accessLevel }, { ifMatch: '*' });
    await userEvent.selectOptions(question(), permission);
    await userEvent.selectOptions(place(), 'Order status');
    await answered(text);
  });

  test('F10: the same question on another assistant, with the default level and without a level', async () => {
    const { element, wanted, id, backend } = await mount('flow', 'emil');
    await userEvent.selectOptions(question(), 'Publish the assistant');
    expect(page.getByText('No.', { exact: true }).elements()).toHaveLength(0);
    await userEvent.selectOptions(place(), 'Returns and refunds');
    await answered(
      'No. No level is set on “Returns and refunds”, and the role Editor brings none. Levels that do: Manage and Publish.',
    );
    await expectAccessible(element);
    await button('Go to the access level').click();
    expect(wanted).toEqual([
      { to: 'level', userId: id, resourceId: backend.resources.find(({ name }) => name === 'Returns and refunds')?.id },
    ]);
    element.userId = backend.users.find(({ email }) => email.startsWith('dana'))?.id ?? '';
    await answered(
      'Yes. No level is set on “Returns and refunds”, and the role Administrator brings Manage and Publish.',
    );
  });

  test('the answer follows a change in another widget', async () => {
    const { backend, client, id } = await mount('flow', 'emil');
    await userEvent.selectOptions(question(), 'Publish the assistant');
    await userEvent.selectOptions(place(), 'Order status');
    await answered('No.');
    await client.grants.set(backend.resources[0]!.id, id, { accessLevel: 'manage_and_publish' }, { ifMatch: '*' });
    stateOf(client).notify('grants');
    await answered('Yes. The level Manage and Publish');
  });

  test('with hundreds of assistants, one is found by search and keyboard', async () => {
    const { element } = await mount('flow', 'dana', async ({ client }) => {
      for (let at = 0; at < 200; at += 1)
        await client.resources.create({ type: 'assistant', key: `shop-${at}`, name: `Shop ${at}` });
    });
    await userEvent.selectOptions(question(), 'Publish the assistant');
    const search = page.getByRole('searchbox', { name: 'On which one?' });
    await expect.element(search).toHaveAccessibleDescription('Type the beginning of a name.');
    await userEvent.fill(search, 'nothing like it');
    await expect.element(page.getByText('Nothing matches “nothing like it”.')).toBeVisible();
    await userEvent.fill(search, 'shop');
    await expect.element(page.getByText('There are more. Type more of the name.')).toBeVisible();
    await userEvent.fill(search, 'shop 123');
    await expect.element(button('Shop 123')).toBeVisible();
    await expectAccessible(element);
    await userEvent.keyboard('{Tab}{Enter}');
    await answered('Yes. No level is set on “Shop 123”');
    await expectFocus(button('Choose another'));
    await userEvent.selectOptions(question(), 'View the AI module');
    await answered('Yes. No level is set on “Shop 123”');
    await button('Choose another').click();
    await expectFocus(search);
  });

  test("F4: without permission to see others' levels, the person reads why, and still gets answers from the role", async () => {
    const source = {
      ...flow,
      roles: flow.roles.map((role) => ({
        ...role,
        permissions: role.permissions.filter((id) => id !== 'access_levels:view'),
      })),
    };
    await mount('flow', 'emil', undefined, source);
    await userEvent.selectOptions(question(), 'Publish the assistant');
    await expect.element(page.getByText(/your role does not include seeing the access levels of others/)).toBeVisible();
    await userEvent.selectOptions(question(), 'View channels');
    await answered('Yes.');
  });
});
