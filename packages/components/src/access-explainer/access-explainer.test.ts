import './define.js';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MockBackendOptions } from '@roster-kit/mocks';
import { flow } from '@roster-kit/policy/catalogues';
import { createRosterClient } from '@roster-kit/sdk';
import { stateOf } from '../shared/state/roster-state.js';
import { expectAccessible } from '../testing/accessible.js';
import { expectFocus } from '../testing/focus.js';
import { type SignedIn, signedIn } from '../testing/signed-in.js';
import type { AccessGoToDetail } from './access-explainer.events.js';

const strongest = { hub: 'owner', flow: 'administrator' };

/** Opened on the person whose address starts so, as whoever may see most. */
async function mount(
  catalogue: 'hub' | 'flow',
  local: string,
  prepare?: (session: SignedIn) => void | Promise<void>,
  source?: MockBackendOptions['catalogue'],
) {
  const session = await signedIn(source ?? catalogue, strongest[catalogue]);
  await prepare?.(session);
  const id = session.backend.users.find(({ email }) => email.startsWith(local))?.id ?? local;
  const root = session.show(
    html`<roster-access-explainer user-id=${id} open .offers=${['role', 'level']}></roster-access-explainer>`,
  );
  const wanted: AccessGoToDetail[] = [];
  const element = root.querySelector('roster-access-explainer')!;
  element.addEventListener('roster-access-go-to', ({ detail }) => wanted.push(detail));
  return { ...session, element, id, wanted };
}

const question = () => page.getByRole('combobox', { name: 'Check a permission' });
const place = () => page.getByRole('combobox', { name: 'Resource' });
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const answered = (text: string) =>
  expect.element(page.getByRole('status').filter({ hasText: /^\s*(Yes|No|Not yet)\./ })).toHaveTextContent(text);

/** Emil is the strongest but one. */
const people: Record<string, string> = {
  owner: 'olivia',
  'hub editor': 'emil',
  viewer: 'ayse',
  tester: 'juergen',
  administrator: 'dana',
  'flow editor': 'emil',
};

describe('what the role decides', () => {
  test.each([
    ['H9a', 'hub', 'tester', 'Use the preview', 'Yes. The role Tester includes it.'],
    [
      'H9a',
      'hub',
      'tester',
      'Open the Hub',
      "No. The role Tester doesn't include it. Roles that include it: Viewer, Editor, and Owner.",
    ],
    ['H9b', 'hub', 'viewer', 'View statistics', 'Yes. The role Viewer includes it.'],
    [
      'H9b',
      'hub',
      'viewer',
      'Edit conversations',
      "No. The role Viewer doesn't include it. Roles that include it: Editor and Owner.",
    ],
    ['H9c', 'hub', 'hub editor', 'Create topics', 'Yes. The role Editor includes it.'],
    [
      'H9c',
      'hub',
      'hub editor',
      'View bot settings',
      "No. The role Editor doesn't include it. Roles that include it: Owner.",
    ],
    ['H9d', 'hub', 'owner', 'Delete conversations', 'Yes. The role Owner includes it.'],
    ['F1', 'flow', 'administrator', 'Copy assistants', 'Yes. The role Administrator includes it.'],
    [
      'F5',
      'flow',
      'flow editor',
      'Delete AI sources',
      "No. The role Editor doesn't include it. Roles that include it: Administrator.",
    ],
    ['F6', 'flow', 'flow editor', 'Edit channels', "No. The role Editor doesn't include it."],
    ['F7', 'flow', 'flow editor', 'Add integrations', 'Yes. The role Editor includes it.'],
    ['F8', 'flow', 'flow editor', 'View Code Station', "No. The role Editor doesn't include it."],
    ['F9', 'flow', 'flow editor', 'Filter conversation analyses', "No. The role Editor doesn't include it."],
  ] as const)('%s: in %s, %s: %s', async (_rule, catalogue, who, permission, text) => {
    await mount(catalogue, people[who] ?? '');
    await userEvent.selectOptions(question(), permission);
    await answered(text);
  });

  test('a page at a time in the list, by keyboard, and accessible with its answer', async () => {
    const { element, wanted, id } = await mount('hub', 'emil');
    await expect.element(question()).toBeVisible();
    expect(question().element().querySelectorAll('optgroup').length).toBeGreaterThan(4);
    (question().element() as HTMLElement).focus();
    await userEvent.keyboard('Delete conv');
    await answered('No. The role Editor');
    await userEvent.keyboard('{Tab}');
    await expectFocus(button('Go to role'));
    await userEvent.keyboard('{Enter}');
    expect(wanted).toEqual([{ to: 'role', userId: id, resourceId: null }]);
    await expectAccessible(element);
  });

  test('P2: on the own account no way to the role is shown', async () => {
    await mount('hub', 'olivia');
    await userEvent.selectOptions(question(), 'View users');
    await answered('Yes.');
    expect(button('Go to role').elements()).toHaveLength(0);
  });

  test("a role of the host's own is named as the catalogue names it", async () => {
    const source = {
      ...flow,
      roles: flow.roles.map((role) => (role.id === 'editor' ? { ...role, name: 'Bot smith' } : role)),
    };
    await mount('flow', 'emil', undefined, source);
    await userEvent.selectOptions(question(), 'View channels');
    await answered('Yes. The role Bot smith includes it.');
  });
});

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

  test('F10: the same question on another assistant, by default level and with none', async () => {
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

  test('the answer follows a change that another widget made', async () => {
    const { backend, client, id } = await mount('flow', 'emil');
    await userEvent.selectOptions(question(), 'Publish the assistant');
    await userEvent.selectOptions(place(), 'Order status');
    await answered('No.');
    await client.grants.set(backend.resources[0]!.id, id, { accessLevel: 'manage_and_publish' }, { ifMatch: '*' });
    stateOf(client).notify('grants');
    await answered('Yes. On “Order status”, Emil Eder has the access level Manage and Publish.');
  });

  test('of hundreds of assistants one is searched for, by keyboard', async () => {
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

  test("F4: who may not see the levels of others is told so, and the role's part is answered", async () => {
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

describe('an account that cannot use its rights', () => {
  test.each([
    ['H4: an invitation', 'pia', 'Not yet. After they accept the invitation. The role'],
    [
      'H4: an invitation that ran out',
      'erik',
      'Not yet. After they accept a new invitation. The last one has expired. The role',
    ],
    ['A suspended account', 'quentin', 'No. This account is suspended. Reactivate it to restore access. The role'],
  ])('%s says so before it says why', async (_what, local, text) => {
    const everybody = {
      ...flow,
      roles: flow.roles.map((role) => ({ ...role, permissions: flow.roles[0]!.permissions })),
    };
    const { element } = await mount('flow', local, undefined, everybody);
    await userEvent.selectOptions(question(), 'View channels');
    await answered(text);
    await expectAccessible(element);
  });

  test('P8: a required second factor that is missing says so', async () => {
    const { backend, client } = await signedIn('hub', 'owner');
    await client.settings.updateSecurity({ twoFactorRequired: true }, { ifMatch: '*' });
    const user = backend.users.find(({ email }) => email.startsWith('juergen'))!;
    const verified = createRosterClient({
      baseUrl: backend.baseUrl,
      fetch: backend.fetch,
      token: await backend.tokenFor(
        backend.users.find((each) => each.roleId === 'owner' && each.twoFactorEnabled)!.id,
        { twoFactorVerified: true },
      ),
    });
    document.body.replaceChildren(
      Object.assign(document.createElement('roster-access-explainer'), {
        client: verified,
        userId: user.id,
        open: true,
      }),
    );
    await userEvent.selectOptions(question(), 'Use the preview');
    await answered('Not yet. After they set up two-factor authentication. The role Tester includes it.');
  });
});

describe('states', () => {
  test('H9d: everything a person can do, page by page, folded until wanted', async () => {
    const { element } = await mount('hub', 'emil');
    await expect.element(page.getByText('Everything this person can do')).toBeVisible();
    await page.getByText('Everything this person can do').click();
    const rights = page.getByRole('list', { name: 'Conversations' });
    await expect
      .element(rights.getByRole('listitem').filter({ hasText: 'Edit conversations' }))
      .toHaveTextContent('Can');
    await expect
      .element(rights.getByRole('listitem').filter({ hasText: 'Delete conversations' }))
      .toHaveTextContent("Can't");
    await expectAccessible(element);
  });

  test('folded it asks the server nothing; unfolded, by keyboard, it asks anew', async () => {
    const { backend, element } = await mount('hub', 'emil', ({ backend: { fail } }) =>
      fail('access.listByUser', 'internal_error'),
    );
    await expect.element(page.getByRole('alert')).toBeVisible();
    element.open = false;
    backend.fail('access.listByUser', undefined);
    await expect.poll(() => page.getByRole('alert').elements().length).toBe(0);
    element.renderRoot.querySelector('summary')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => element.open).toBe(true);
    await expect.element(question()).toBeVisible();
  });

  test('P10: a failure of the assistants keeps the question and can be tried again', async () => {
    const { backend } = await mount('flow', 'emil');
    await expect.element(question()).toBeVisible();
    backend.fail('access.listByUser', 'network');
    await userEvent.selectOptions(question(), 'Publish the assistant');
    await expect.element(page.getByRole('alert')).toHaveTextContent("couldn't reach");
    backend.fail('access.listByUser', undefined);
    await button('Try again').click();
    await userEvent.selectOptions(place(), 'Order status');
    await answered('No. On “Order status”');
  });

  test('P10: an answer that could not be read again is taken back until it can', async () => {
    const { backend, client } = await mount('flow', 'emil');
    await userEvent.selectOptions(question(), 'Publish the assistant');
    await userEvent.selectOptions(place(), 'Order status');
    await answered('No. On “Order status”');
    backend.fail('access.listByUser', 'network');
    stateOf(client).notify('grants');
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(page.getByText('No. On “Order status”').elements()).toHaveLength(0);
  });

  test('H1 H10 F3: who may not see accounts reads whom to contact', async () => {
    const session = await signedIn('flow', 'editor');
    session.show(
      html`<roster-access-explainer user-id=${session.backend.users[0]!.id} open></roster-access-explainer>`,
    );
    await expect.element(page.getByText('Write to it@example.com to get access.')).toBeVisible();
  });
});
