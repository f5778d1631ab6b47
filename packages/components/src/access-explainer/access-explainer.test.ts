import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { flow } from '@roster-kit/policy/catalogues';
import { createRosterClient } from '@roster-kit/sdk';
import { stateOf } from '../shared/state/roster-state.js';
import { expectAccessible } from '../testing/accessible.js';
import { expectFocus } from '../testing/focus.js';
import { signedIn } from '../testing/signed-in.js';
import { answered, button, mount, place, question } from './access-explainer.fixture.js';

/** A person of each role. Emil's role has the second most permissions in both catalogues. */
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

  test('the list is grouped by page, works by keyboard, and is accessible with its answer', async () => {
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

  test('P2: the own account shows no button to its role', async () => {
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

describe('an account that cannot use its permissions', () => {
  test.each([
    ['H4: an invitation', 'pia', 'Not yet. After they accept the invitation. The role'],
    [
      'H4: an expired invitation',
      'erik',
      'Not yet. After they accept a new invitation. The last one has expired. The role',
    ],
    ['A suspended account', 'quentin', 'No. This account is suspended. Reactivate it to restore access. The role'],
  ])('%s says so before the reason', async (_what, local, text) => {
    const everybody = {
      ...flow,
      roles: flow.roles.map((role) => ({ ...role, permissions: flow.roles[0]!.permissions })),
    };
    const { element } = await mount('flow', local, undefined, everybody);
    await userEvent.selectOptions(question(), 'View channels');
    await answered(text);
    await expectAccessible(element);
  });

  test('P8: missing two-factor authentication that is required says so', async () => {
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
  test('H9d: everything a person can do, page by page, folded at first', async () => {
    const { element } = await mount('hub', 'emil');
    await expect.element(page.getByText('Everything this person can do')).toBeVisible();
    await page.getByText('Everything this person can do').click();
    const permissions = page.getByRole('list', { name: 'Conversations' });
    await expect
      .element(permissions.getByRole('listitem').filter({ hasText: 'Edit conversations' }))
      .toHaveTextContent('Can');
    await expect
      .element(permissions.getByRole('listitem').filter({ hasText: 'Delete conversations' }))
      .toHaveTextContent("Can't");
    await expectAccessible(element);
  });

  test('folded, it asks the server nothing; unfolded by keyboard, it asks again', async () => {
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

  test('P10: if the assistants fail to load, the question stays and can be tried again', async () => {
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

  test('P10: an answer that could not be loaded again is removed', async () => {
    const { backend, client } = await mount('flow', 'emil');
    await userEvent.selectOptions(question(), 'Publish the assistant');
    await userEvent.selectOptions(place(), 'Order status');
    await answered('No. On “Order status”');
    backend.fail('access.listByUser', 'network');
    stateOf(client).notify('grants');
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(page.getByText('No. On “Order status”').elements()).toHaveLength(0);
  });

  test('H1 H10 F3: without permission to see accounts, the person reads whom to contact', async () => {
    const session = await signedIn('flow', 'editor');
    session.show(
      html`<roster-access-explainer user-id=${session.backend.users[0]!.id} open></roster-access-explainer>`,
    );
    await expect.element(page.getByText('Write to it@example.com to get access.')).toBeVisible();
  });
});
