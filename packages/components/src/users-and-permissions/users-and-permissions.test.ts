import './define.js';
import { html, render } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createRosterClient } from '@roster-kit/sdk';
import { expectAccessible } from '../testing/accessible.js';
import { expectFocus } from '../testing/focus.js';
import { type SignedIn, signedIn } from '../testing/signed-in.js';
import type { RosterUsersAndPermissions } from './users-and-permissions.js';

type Session = SignedIn & { element: RosterUsersAndPermissions };

async function mount(
  catalogue: 'hub' | 'flow' = 'hub',
  role = 'owner',
  prepare: (session: SignedIn) => Promise<void> = async () => undefined,
): Promise<Session> {
  const session = await signedIn(catalogue, role);
  await prepare(session);
  const element = session
    .show(html`<roster-users-and-permissions></roster-users-and-permissions>`)
    .querySelector('roster-users-and-permissions') as RosterUsersAndPermissions;
  return { ...session, element };
}

const opener = (name: string) => page.getByRole('button', { name: `Show details of ${name}` });
const drawer = () => page.getByRole('complementary', { name: 'Person details' });

async function requireTwoFactor({ backend }: SignedIn): Promise<void> {
  const manager = createRosterClient({
    baseUrl: backend.baseUrl,
    fetch: backend.fetch,
    token: await backend.tokenFor('owner'),
  });
  await manager.settings.updateSecurity({ twoFactorRequired: true }, { ifMatch: '*' });
}

describe('who has access', () => {
  test.each(['tester', 'viewer', 'editor'])(
    'H1 H9a H9b H9c H10: as %s there is no access, and whom to contact',
    async (role) => {
      const { element } = await mount('hub', role);
      await expect.element(page.getByText("You don't have access")).toBeVisible();
      await expect.element(page.getByText('Write to it@example.com to get access.')).toBeVisible();
      expect(page.getByRole('table').elements()).toHaveLength(0);
      expect(page.getByRole('button', { name: 'General settings' }).elements()).toHaveLength(0);
      await expectAccessible(element);
    },
  );

  test('F3: an editor of flow has no access to the users page', async () => {
    await mount('flow', 'editor');
    await expect.element(page.getByText("You don't have access")).toBeVisible();
  });

  test('signed out, it says so and shows the slot of the host', async () => {
    const { backend } = await signedIn('hub', 'owner');
    const client = createRosterClient({
      baseUrl: backend.baseUrl,
      fetch: backend.fetch,
      token: 'rst_unknown',
      maxRetries: 0,
    });
    render(
      html`<roster-users-and-permissions .client=${client}
        ><a slot="signed-out" href="#in">Sign in</a></roster-users-and-permissions
      >`,
      document.body,
    );
    await expect.element(page.getByText("You're signed out")).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
    document.body.replaceChildren();
  });

  test('P10: a failure can be tried again', async () => {
    const { backend } = await mount('hub', 'owner', async ({ backend: own }) => own.fail('session.get', 'network'));
    await expect.element(page.getByRole('alert')).toHaveTextContent("We couldn't reach the service");
    backend.fail('session.get', undefined);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(opener('Emil Eder')).toBeVisible();
  });
});

describe('everything in one place', () => {
  test('H1 H2: people, roles and settings are in one place', async () => {
    const { element } = await mount();
    await expect.element(page.getByRole('heading', { name: 'Users & permissions' })).toBeVisible();
    await expect.element(opener('Emil Eder')).toBeVisible();
    await expectAccessible(element);
    await page.getByRole('tab', { name: 'People' }).click();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('tab', { name: 'Roles' })).toHaveAttribute('aria-selected', 'true');
    await expect.element(page.getByRole('table').first()).toBeVisible();
  });

  test('P9: a person with permission finds the activity there', async () => {
    const { element } = await mount();
    await page.getByRole('tab', { name: 'Activity' }).click();
    await expect.element(page.getByRole('listitem').first()).toBeVisible();
    await expectAccessible(element);
  });

  test('H3 H4: an invited person appears in the list as Pending', async () => {
    await mount();
    await page.getByRole('button', { name: 'Invite' }).click();
    await page.getByRole('textbox', { name: 'E-mail address' }).fill('aa.new@example.com');
    await page.getByRole('radio', { name: 'Editor' }).click();
    await page.getByRole('button', { name: 'Send invitation' }).click();
    await expect.element(page.getByRole('row', { name: /aa\.new@example\.com/ })).toHaveTextContent(/Editor.*Pending/);
  });

  test('H8: the cogwheel at the top opens the general settings, with one switch for all accounts', async () => {
    const { element } = await mount();
    await page.getByRole('button', { name: 'General settings' }).click();
    await expect.element(page.getByRole('dialog', { name: 'General settings' })).toBeVisible();
    await expect.poll(() => page.getByRole('switch').elements().length).toBe(1);
    await expectAccessible(element);
    await userEvent.keyboard('{Escape}');
    await expectFocus(page.getByRole('button', { name: 'General settings' }));
  });
});

describe('the sidebar', () => {
  test('H5: a row opens it at the inline end; Esc closes it and the focus returns to the row', async () => {
    const { element } = await mount();
    await opener('Emil Eder').click();
    await expect.element(drawer()).toBeVisible();
    const [table, panel] = ['roster-user-table', '.drawer'].map((selector) =>
      element.shadowRoot!.querySelector(selector)!.getBoundingClientRect(),
    );
    expect(panel!.left).toBeGreaterThanOrEqual(table!.right);
    expect(Math.round(panel!.width)).toBe(400);
    await expectAccessible(element);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => drawer().elements()).toHaveLength(0);
    await expectFocus(opener('Emil Eder'));
  });

  test('H5: with the keyboard alone, Enter opens the row, the focus moves into the sidebar and returns on Esc', async () => {
    await mount();
    await expect.element(opener('Emil Eder')).toBeVisible();
    (opener('Emil Eder').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expectFocus(page.getByRole('region', { name: 'Details of Emil Eder' }));
    await userEvent.keyboard('{Tab}');
    await expectFocus(page.getByRole('button', { name: 'Edit name' }));
    await userEvent.keyboard('{Escape}');
    await expectFocus(opener('Emil Eder'));
  });

  test('H5: next to a host’s navigation the list is still a table, with its toolbar on two lines', async () => {
    const { element } = await mount();
    element.style.inlineSize = '1000px';
    await opener('Emil Eder').click();
    await expect.element(drawer()).toBeVisible();
    const inner = element.shadowRoot!.querySelector('roster-user-table')!.shadowRoot!;
    expect(getComputedStyle(inner.querySelector('tbody tr')!).display).toBe('table-row');
    const [search, filter, invite] = ['.search', '.filter', '[part~="invite"]'].map((selector) =>
      inner.querySelector(selector)!.getBoundingClientRect(),
    );
    expect(filter!.top).toBeGreaterThan(search!.bottom);
    expect(invite!.top).toBeCloseTo(filter!.top, 0);
    expect(invite!.width).toBeLessThan(120);
  });

  test('H5: in a right-to-left page it opens on the left', async () => {
    document.documentElement.dir = 'rtl';
    const { element } = await mount();
    await opener('Emil Eder').click();
    await expect.element(drawer()).toBeVisible();
    const [table, panel] = ['roster-user-table', '.drawer'].map((selector) =>
      element.shadowRoot!.querySelector(selector)!.getBoundingClientRect(),
    );
    document.documentElement.dir = '';
    expect(panel!.right).toBeLessThanOrEqual(table!.left);
  });

  test('H7: a role changed there is shown in the list at once', async () => {
    await mount();
    await opener('Emil Eder').click();
    await page.getByRole('radio', { name: 'Viewer' }).click();
    await page.getByRole('button', { name: 'Change role', exact: true }).click();
    await expect.element(page.getByRole('row', { name: /Emil Eder/ })).toHaveTextContent('Viewer');
  });

  test('H6: a deleted account leaves the list, the sidebar closes, and the focus is in the search', async () => {
    const { element } = await mount();
    await opener('Emil Eder').click();
    await page.getByRole('button', { name: 'Delete account' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete account' }).click();
    await expect.poll(() => drawer().elements()).toHaveLength(0);
    await expect.poll(() => opener('Emil Eder').elements()).toHaveLength(0);
    const table = element.shadowRoot?.querySelector('roster-user-table');
    await expect.poll(() => table?.shadowRoot?.activeElement?.getAttribute('type')).toBe('search');
  });

  test('Esc in a dialog above the sidebar closes only the dialog', async () => {
    await mount();
    await opener('Emil Eder').click();
    await page.getByRole('button', { name: 'Delete account' }).click();
    await expect.element(page.getByRole('alertdialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => page.getByRole('alertdialog').elements()).toHaveLength(0);
    await expect.element(drawer()).toBeVisible();
  });
});

describe('when two-factor authentication is outstanding', () => {
  test('P8: a person without two-factor authentication is led to the setup', async () => {
    const { element } = await mount('hub', 'owner', requireTwoFactor);
    await expect.poll(() => element.shadowRoot?.querySelector('roster-two-factor-setup')).not.toBeNull();
    expect(element.shadowRoot?.querySelector('roster-user-table')).toBeNull();
  });

  test('P8: a person who has not entered a code in this session is asked for it', async () => {
    const { element } = await mount('hub', 'editor', requireTwoFactor);
    await expect.poll(() => element.shadowRoot?.querySelector('roster-sign-in')?.getAttribute('step')).toBe('code');
  });

  test('P8: a person whom the host signed in without it is sent to the host, and continues once the host has asked', async () => {
    const session = await signedIn('hub', 'owner');
    await requireTwoFactor(session);
    const { backend } = session;
    let token = await backend.tokenFor('owner', { byHost: true });
    const client = createRosterClient({
      baseUrl: backend.baseUrl,
      fetch: backend.fetch,
      token: () => token,
      maxRetries: 0,
    });
    const element = session.show(
      html`<roster-users-and-permissions .client=${client}
        ><a slot="second-factor" href="#there">Give it there</a></roster-users-and-permissions
      >`,
    );
    await expect.element(page.getByText('Two-factor authentication is required')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Give it there' })).toBeVisible();
    await expectAccessible(element);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByText('Enter your verification code where you signed in')).toBeVisible();
    token = await backend.tokenFor('owner', { byHost: true, twoFactorVerified: true });
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(opener('Emil Eder')).toBeVisible();
  });
});
