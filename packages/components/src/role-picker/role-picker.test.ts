import './define.js';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { hub } from '@roster-kit/policy/catalogues';
import { formControlSuite } from '../shared/element/form-control.suite.js';
import { expectAccessible } from '../testing/accessible.js';
import { signedIn } from '../testing/signed-in.js';
import type { RosterRolePicker } from './role-picker.js';

const roles = hub.roles.map((role) => ({ ...role, permissions: [...role.permissions], etag: '"fixed"' }));
const nameOf = (id: string) => roles.find((role) => role.id === id)?.name ?? '';

formControlSuite({
  tag: 'roster-role-picker',
  feed: (element) => Object.assign(element, { roles }),
  values: ['editor', 'viewer'],
  pick: async (element, value) => {
    await page
      .elementLocator(element)
      .getByRole('radio', { name: nameOf(value) })
      .click();
    await element.updateComplete;
  },
});

test('H7: without the current role, three are offered, each with name and description', async () => {
  const element = document.createElement('roster-role-picker') as RosterRolePicker;
  element.roles = roles;
  element.current = 'viewer';
  document.body.replaceChildren(element);
  await element.updateComplete;
  expect(page.getByRole('radio').elements()).toHaveLength(3);
  await expect.element(page.getByRole('radio', { name: 'Tester' })).toHaveAccessibleDescription(/preview environment/);
  await userEvent.click(page.getByRole('radio', { name: 'Owner' }));
  expect(element.value).toBe('owner');
});

describe('with somebody signed in', () => {
  test('P3: a role with permissions the person does not have is disabled, with the reason', async () => {
    const { show } = await signedIn('hub', 'editor');
    show(html`<roster-role-picker></roster-role-picker>`);
    const owner = page.getByRole('radio', { name: 'Owner' });
    await expect.element(owner).toBeDisabled();
    await expect.element(owner).toHaveAccessibleDescription(/permissions you don't have/);
    await expect
      .element(page.getByText("You can't assign this role: it has permissions you don't have."))
      .toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'Tester' })).toBeEnabled();
  });

  test("P3: a default level above the person's own disables a role too", async () => {
    const { show } = await signedIn('flow', 'editor');
    const roles = [
      {
        id: 'rol_1',
        name: 'Publisher',
        description: '',
        permissions: [],
        defaultAccessLevel: 'manage_and_publish',
        system: false,
      },
    ];
    show(html`<roster-role-picker .roles=${roles}></roster-role-picker>`);
    await expect.element(page.getByRole('radio', { name: 'Publisher' })).toBeDisabled();
    await expect
      .element(page.getByText("You can't assign this role: its default access level is higher than yours."))
      .toBeVisible();
  });

  test('P3: the compact variant names the disabled roles, and why', async () => {
    const { show } = await signedIn('hub', 'viewer');
    show(html`<roster-role-picker variant="compact"></roster-role-picker>`);
    await expect
      .element(
        page.getByText("Tester, Editor, and Owner: You can't assign this role: it has permissions you don't have."),
      )
      .toBeVisible();
    await expect
      .element(page.getByRole('combobox', { name: 'Role' }))
      .toHaveAccessibleDescription(/Tester, Editor, and Owner/);
    await expect.element(page.getByRole('option', { name: 'Owner' })).toBeDisabled();
    await expect.element(page.getByRole('option', { name: 'Viewer' })).toBeEnabled();
  });

  test('offers every role if the choice grants nothing', async () => {
    const { show } = await signedIn('hub', 'viewer');
    show(html`<roster-role-picker variant="compact" .assignableOnly=${false}></roster-role-picker>`);
    await expect.element(page.getByRole('option', { name: 'Owner' })).toBeEnabled();
  });

  test('H7: an owner can choose each of the three others by keyboard', async () => {
    const { show } = await signedIn('hub', 'owner');
    const element = show(html`<roster-role-picker current="viewer"></roster-role-picker>`).querySelector(
      'roster-role-picker',
    ) as RosterRolePicker;
    await expect.element(page.getByRole('radio', { name: 'Tester' })).toBeEnabled();
    element.focus();
    await userEvent.keyboard(' {ArrowDown}{ArrowDown}');
    expect(element.value).toBe('owner');
    await expectAccessible(element);
  });

  test('waits for the catalogue, shows the failure, and tries again', async () => {
    const { backend, show } = await signedIn('hub', 'owner');
    backend.fail('roles.list', 'unavailable');
    show(html`<roster-role-picker></roster-role-picker>`);
    await expect.element(page.getByRole('alert')).toHaveTextContent("isn't available right now");
    backend.fail('roles.list', undefined);
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await expect.element(page.getByRole('radio', { name: 'Owner' })).toBeVisible();
  });

  test('keeps the value until the roles are loaded', async () => {
    const { backend, show } = await signedIn('hub', 'owner');
    backend.delay(100);
    show(html`<roster-role-picker variant="compact" value="editor"></roster-role-picker>`);
    await expect.element(page.getByRole('combobox')).toHaveValue('editor');
  });

  test('says so when there is no other role', async () => {
    const { show } = await signedIn('hub', 'owner');
    show(html`<roster-role-picker .roles=${roles.slice(0, 1)} current="tester"></roster-role-picker>`);
    await expect.element(page.getByText('There is no other role to choose.')).toBeVisible();
  });
});
