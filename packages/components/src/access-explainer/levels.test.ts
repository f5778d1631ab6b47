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
      'Yes. On “Order status”, Emil Eder has the access level Manage and Publish.',
    ],
    [
      'F12',
      'design_and_edit',
      'Publish the assistant',
      "No. On “Order status”, the access level is Design and Edit, which doesn't include it. " +
        'Access levels that include it: Manage and Publish.',
    ],
    [
      'F12',
      'design_and_edit',
      'Save the assistant',
      'Yes. On “Order status”, Emil Eder has the access level Design and Edit.',
    ],
    [
      'F13',
      'viewer',
      'Test the AI module',
      "No. On “Order status”, the access level is Viewer, which doesn't include it. " +
        'Access levels that include it: Design and Edit and Manage and Publish.',
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
      'No. No access level is set on “Returns and refunds”, and the role Editor has no default. ' +
        'Access levels that include it: Manage and Publish.',
    );
    await expectAccessible(element);
    await button('Go to access level').click();
    expect(wanted).toEqual([
      { to: 'level', userId: id, resourceId: backend.resources.find(({ name }) => name === 'Returns and refunds')?.id },
    ]);
    element.userId = backend.users.find(({ email }) => email.startsWith('dana'))?.id ?? '';
    await answered(
      'Yes. On “Returns and refunds”, the default access level of the role Administrator applies: Manage and Publish.',
    );
  });

  test('the answer follows a change in another widget', async () => {
    const { backend, client, id } = await mount('flow', 'emil');
    await userEvent.selectOptions(question(), 'Publish the assistant');
    await userEvent.selectOptions(place(), 'Order status');
    await answered('No.');
    await client.grants.set(backend.resources[0]!.id, id, { accessLevel: 'manage_and_publish' }, { ifMatch: '*' });
    stateOf(client).notify('grants');
    await answered('Yes. On “Order status”, Emil Eder has the access level Manage and Publish.');
  });

  test('with hundreds of assistants, one is found by search and keyboard', async () => {
    const { element } = await mount('flow', 'dana', async ({ client }) => {
      for (let at = 0; at < 200; at += 1)
        await client.resources.create({ type: 'assistant', key: `shop-${at}`, name: `Shop ${at}` });
    });
    await userEvent.selectOptions(question(), 'Publish the assistant');
    const search = page.getByRole('searchbox', { name: 'Resource' });
    await expect.element(search).toHaveAccessibleDescription('Type the first letters of a name.');
    await userEvent.fill(search, 'nothing like it');
    await expect.element(page.getByText('Nothing matches “nothing like it”.')).toBeVisible();
    await userEvent.fill(search, 'shop');
    await expect.element(page.getByText('There are more results. Type more of the name.')).toBeVisible();
    await userEvent.fill(search, 'shop 123');
    await expect.element(button('Shop 123')).toBeVisible();
    await expectAccessible(element);
    await userEvent.keyboard('{Tab}{Enter}');
    await answered('Yes. On “Shop 123”, the default access level');
    await expectFocus(button('Choose another'));
    await userEvent.selectOptions(question(), 'View the AI module');
    await answered('Yes. On “Shop 123”, the default access level');
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
    await expect
      .element(page.getByText(/You don't have permission to see the access levels of other people/))
      .toBeVisible();
    await userEvent.selectOptions(question(), 'View channels');
    await answered('Yes.');
  });
});
