import '../role-picker/define.js';
import './define.js';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MockBackend } from '@roster-kit/mocks';
import { createRosterClient, type Role } from '@roster-kit/sdk';
import { expectAccessible } from '../testing/accessible.js';
import { expectFocus } from '../testing/focus.js';
import { keeperOf, makeKeeper, makeRole } from '../testing/roles.js';
import { type SignedIn, signedIn } from '../testing/signed-in.js';
import type { RosterPermissionMatrix } from './permission-matrix.js';

interface Mounted extends SignedIn {
  element: RosterPermissionMatrix;
  told: string[];
  /** The custom role as it is stored. */
  stored: (name?: string) => Promise<Role>;
}

async function mount(
  prepare: (backend: MockBackend) => Promise<unknown>,
  {
    catalogue = 'hub',
    as = 'owner',
  }: { catalogue?: 'hub' | 'flow'; as?: string | ((backend: MockBackend) => string) } = {},
): Promise<Mounted> {
  const session = await signedIn(catalogue, typeof as === 'string' ? as : 'owner');
  await prepare(session.backend);
  const { backend } = session;
  const client =
    typeof as === 'string'
      ? session.client
      : createRosterClient({
          baseUrl: backend.baseUrl,
          fetch: backend.fetch,
          token: await backend.tokenFor(as(backend)),
          maxRetries: 0,
        });
  const element = session
    .show(html`<roster-permission-matrix .client=${client}></roster-permission-matrix>`)
    .querySelector('roster-permission-matrix') as RosterPermissionMatrix;
  const told: string[] = [];
  for (const type of [
    'roster-role-update-request',
    'roster-role-updated',
    'roster-role-created',
    'roster-role-deleted',
  ] as const)
    element.addEventListener(type, () => told.push(type));
  await expect.poll(() => element.shadowRoot?.querySelector('table')).not.toBeNull();
  const stored = async (name = 'Editor copy') =>
    (await session.client.roles.list()).data.find((role) => role.name === name) as Role;
  return { ...session, client, element, told, stored };
}

const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = (text: string) =>
  expect.element(page.getByRole('status').filter({ hasText: text }).first()).toBeVisible();
const column = (name: RegExp) => page.getByRole('columnheader', { name });

async function twoRoles(backend: MockBackend): Promise<void> {
  await makeRole(backend);
  await makeRole(backend, { name: 'Support lead', permissions: ['hub:access', 'statistics:view'] });
}

describe('who may edit', () => {
  test('H9d: without the right to edit roles there are marks alone, and no way to make a role', async () => {
    const { element } = await mount(makeRole, { as: 'editor' });
    await expect.element(column(/Editor copy/)).toBeVisible();
    expect(element.shadowRoot?.querySelector('input, .role-name, .save-bar')).toBeNull();
    await expect.element(button('New role')).not.toBeInTheDocument();
  });

  test('H9d: custom roles have a checkbox in each cell, named by role and permission; built-in roles stay as they are', async () => {
    const { element } = await mount(makeRole);
    await expect.element(box('Editor copy: View conversations')).toBeChecked();
    await expect.element(box('Editor copy: Delete conversations')).not.toBeChecked();
    await expect.element(box('Editor: Delete conversations')).not.toBeInTheDocument();
    await expect.element(column(/^Tester Built in$/)).toBeVisible();
    await expect.element(column(/^Editor copy$/)).toBeVisible();
    await expectAccessible(element);
  });

  test('P2: the cells of one’s own role are disabled, with the reason', async () => {
    await mount(makeKeeper, { as: keeperOf });
    await expect.element(box('Role keeper: View statistics')).toBeDisabled();
    await expect
      .element(box('Role keeper: View statistics'))
      .toHaveAccessibleDescription('Someone else has to change it.');
    await button('Role keeper').click();
    await expect.element(page.getByRole('menuitem', { name: 'Rename' })).toBeVisible();
    await expect.element(page.getByRole('menuitem', { name: 'Delete' })).not.toBeInTheDocument();
  });

  test('P3: what one does not hold cannot be given, nor a role with more than one holds be changed, and both say why', async () => {
    const { element } = await mount(makeKeeper, { as: keeperOf });
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
    const { element, told, stored } = await mount(twoRoles);
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
    expect(told).toEqual([
      'roster-role-update-request',
      'roster-role-updated',
      'roster-role-update-request',
      'roster-role-updated',
    ]);
    expect(element.shadowRoot?.querySelector('.is-changed')).toBeNull();
  });

  test('can be taken back one by one, by role, or all at once, and that be undone', async () => {
    await mount(twoRoles);
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

  test('survive that the roles are read anew, and keep somebody from leaving the page unasked', async () => {
    const { element } = await mount(makeRole);
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

  test('P5: made on an older version are refused, kept, and shown beside what the other person changed', async () => {
    const { element, client, stored } = await mount(makeRole);
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

  test('P5: a role that was deleted meanwhile leaves the table, and that is said', async () => {
    const { client, stored } = await mount(twoRoles);
    await box('Editor copy: Delete conversations').click();
    await client.roles.delete((await stored()).id, { ifMatch: '*' });
    await button('Save changes').click();
    await expect.element(column(/Editor copy/)).not.toBeInTheDocument();
    await expect.element(button('Save changes')).not.toBeInTheDocument();
  });

  test.each([
    ['P1', 'last_manager', /No one could manage access any more/],
    ['P3', 'role_exceeds_actor', /permissions you don't have/],
    ['P10', 'internal_error', /service had a problem/],
  ] as const)('%s: refused with %s are kept, and say so at their role', async (_rule, code, words) => {
    const { backend, element } = await mount(makeRole);
    backend.fail('roles.update', code);
    await box('Editor copy: Delete conversations').click();
    await button('Save changes').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(words);
    await expect.element(column(/Editor copy.*1 unsaved.*Refused/)).toBeVisible();
    await expect.element(box('Editor copy: Delete conversations')).toBeChecked();
    await expectAccessible(element);
  });

  test('one refusal does not keep the other roles from being saved', async () => {
    const { element, stored } = await mount(twoRoles);
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

  test('the host can stop a change; it stays a draft', async () => {
    const { element, stored } = await mount(makeRole);
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

  test('F1: the level where none is set is chosen for a custom role, and shown in the table before it is saved', async () => {
    const { element, stored } = await mount(prepare, { catalogue: 'flow', as: 'administrator' });
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

describe('whole roles', () => {
  test('a new role is copied from another, its column has the focus, and every picker offers it', async () => {
    const { element, client, told, stored } = await mount(async () => undefined);
    await expect.element(page.getByText(/Built-in roles can't be changed/)).toBeVisible();
    const picker = Object.assign(document.createElement('roster-role-picker'), { client, variant: 'compact' as const });
    document.body.append(picker);
    await button('Editor').click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await page.getByRole('button', { name: 'Create role' }).click();
    await expectFocus(button('Editor copy'));
    await expect.element(box('Editor copy: View content')).toBeChecked();
    expect((await stored()).permissions).toContain('content:view');
    expect(told).toEqual(['roster-role-created']);
    await expect
      .poll(() => [...(picker.shadowRoot?.querySelectorAll('option') ?? [])].map(({ text }) => text))
      .toContain('Editor copy');
    await expectAccessible(element);
  });

  test('a role is renamed and deleted from its menu, by the keyboard alone', async () => {
    const { told, stored } = await mount(makeRole);
    await expect.element(button('Editor copy')).toBeVisible();
    (button('Editor copy').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expectFocus(page.getByRole('menuitem', { name: 'Duplicate' }));
    await userEvent.keyboard('{ArrowDown}');
    await expectFocus(page.getByRole('menuitem', { name: 'Rename' }));
    await userEvent.keyboard('{Enter}');
    await expectFocus(page.getByRole('textbox', { name: 'Name' }));
    await userEvent.keyboard('{Control>}a{/Control}Front desk{Enter}');
    await expectFocus(button('Front desk'));
    await userEvent.keyboard('{Enter}');
    await expectFocus(page.getByRole('menuitem', { name: 'Duplicate' }));
    await userEvent.keyboard('{End}{Enter}');
    await expect.element(page.getByRole('alertdialog', { name: 'Delete the role Front desk?' })).toBeVisible();
    await userEvent.keyboard('{Tab}{Enter}');
    await expectFocus(page.getByRole('region', { name: 'What each role can do' }));
    expect(await stored('Front desk')).toBeUndefined();
    expect(told.filter((type) => !type.endsWith('request'))).toEqual(['roster-role-updated', 'roster-role-deleted']);
  });

  test('the menu closes with Esc and gives the focus back', async () => {
    await mount(makeRole);
    await button('Editor copy').click();
    await expectFocus(page.getByRole('menuitem', { name: 'Duplicate' }));
    await userEvent.keyboard('{ArrowUp}');
    await expectFocus(page.getByRole('menuitem', { name: 'Delete' }));
    await userEvent.keyboard('{Escape}');
    await expectFocus(button('Editor copy'));
  });

  test('arrow keys move between checkboxes, past what cannot be changed', async () => {
    await mount(twoRoles);
    await expect.element(box('Editor copy: Open the Hub')).toBeVisible();
    (box('Editor copy: Open the Hub').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expectFocus(box('Support lead: Open the Hub'));
    await userEvent.keyboard('{ArrowDown} ');
    await expectFocus(box('Support lead: View statistics'));
    await expect.element(box('Support lead: View statistics')).not.toBeChecked();
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}{ArrowLeft}');
    await expectFocus(box('Editor copy: Open the Hub'));
  });

  test('at the width of a phone the save bar stands below the table, and nothing is wider than the page', async () => {
    await page.viewport(390, 700);
    const { element } = await mount(twoRoles);
    await box('Editor copy: Open the Hub').click();
    const rectOf = (selector: string) =>
      (element.shadowRoot?.querySelector(selector) as HTMLElement).getBoundingClientRect();
    await expect.element(button('Save changes')).toBeVisible();
    expect(rectOf('.save-bar').top).toBeGreaterThanOrEqual(rectOf('.scroll').bottom - 1);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    await page.viewport(1280, 800);
  });
});
