import '../define.js';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '../../testing/accessible.js';
import { expectFocus } from '../../testing/focus.js';
import { lastManager } from '../../testing/managers.js';
import { type SignedIn, signedIn } from '../../testing/signed-in.js';

const EVENTS = [
  'roster-user-suspend-request',
  'roster-user-suspended',
  'roster-user-reactivate-request',
  'roster-user-reactivated',
] as const;

/** The details of the person whose address starts with `local`, as an owner sees them. */
async function mount(local: string) {
  const session = await signedIn('hub', 'owner');
  return open(session, session.backend.users.find(({ email }) => email.startsWith(local))?.id ?? local);
}

function open<Session extends SignedIn>(session: Session, id: string) {
  const element = session.show(html`<roster-user-details user-id=${id}></roster-user-details>`);
  const fired: string[] = [];
  for (const type of EVENTS) element.addEventListener(type, () => fired.push(type));
  return { ...session, element, id, fired };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = (text: string) => page.getByRole('status').filter({ hasText: text });

describe('suspension', () => {
  const dialog = (name: string) => page.getByRole('alertdialog', { name });

  test('suspending names the account and says what will happen; the role stays, and the account can be reactivated', async () => {
    const { backend, client, element, id, fired } = await mount('emil');
    const theirs = await backend.tokenFor(id);
    const me = () => backend.fetch(`${backend.baseUrl}/v1/session`, { headers: { authorization: `Bearer ${theirs}` } });
    await button('Suspend account').click();
    const question = dialog('Suspend the account of Emil Eder?');
    await expect.element(question).toHaveAccessibleDescription(/emil.eder@example.com is signed out immediately/);
    await expectFocus(question.getByRole('button', { name: 'Cancel' }));
    await expectAccessible(element);
    await question.getByRole('button', { name: 'Suspend account' }).click();
    await expect.element(status('The account is suspended.')).toBeVisible();
    await expect.element(page.getByText('Suspended', { exact: true })).toBeVisible();
    expect(await client.users.get(id)).toMatchObject({ status: 'suspended', roleId: 'editor' });
    expect((await me()).status).toBe(401);
    await expectFocus(button('Reactivate account'));
    await expectAccessible(element);
    await button('Reactivate account').click();
    await dialog('Reactivate the account of Emil Eder?').getByRole('button', { name: 'Reactivate account' }).click();
    await expect.element(status('The account is active again.')).toBeVisible();
    expect((await client.users.get(id)).status).toBe('active');
    expect(fired).toEqual([
      'roster-user-suspend-request',
      'roster-user-suspended',
      'roster-user-reactivate-request',
      'roster-user-reactivated',
    ]);
  });

  test('P2: the own account cannot be suspended, and the button says why', async () => {
    const { element } = await mount('olivia');
    await expect.element(button('Suspend account')).toBeDisabled();
    await expect
      .element(button('Suspend account'))
      .toHaveAccessibleDescription("You can't suspend your own account. Someone else who manages access can.");
    await expectAccessible(element);
  });

  test('P1: suspending the last person who manages users is refused, with the reason in the dialog', async () => {
    const session = await lastManager();
    const { client, id } = open(session, session.manager.id);
    await button('Suspend account').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Suspend account' }).click();
    await expect
      .element(page.getByRole('alertdialog').getByRole('alert'))
      .toHaveTextContent('last person who can manage access');
    expect((await client.users.get(id)).status).toBe('active');
  });

  test('P10: an account that someone else suspended first says so in the dialog', async () => {
    const { client, id } = await mount('emil');
    await button('Suspend account').click();
    await client.users.suspend(id);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Suspend account' }).click();
    await expect
      .element(page.getByRole('alertdialog').getByRole('alert'))
      .toHaveTextContent("The account isn't active.");
  });

  test('an invitation is revoked, not suspended', async () => {
    await mount('paula');
    await expect.element(button('Revoke invitation')).toBeVisible();
    expect(button('Suspend account').elements()).toHaveLength(0);
  });

  test('the host can prevent the change, or make it itself', async () => {
    const { client, element, id, fired } = await mount('emil');
    const confirm = () => page.getByRole('alertdialog').getByRole('button', { name: 'Suspend account' }).click();
    element.addEventListener('roster-user-suspend-request', (event) => event.preventDefault(), { once: true });
    await button('Suspend account').click();
    await confirm();
    expect(fired).toEqual(['roster-user-suspend-request']);
    const user = await client.users.get(id);
    element.addEventListener(
      'roster-user-suspend-request',
      (event) => event.respondWith(Promise.resolve({ ...user, status: 'suspended' })),
      { once: true },
    );
    await confirm();
    await expect.poll(() => fired).toContain('roster-user-suspended');
    expect(page.getByRole('alertdialog').elements()).toHaveLength(0);
    expect((await client.users.get(id)).status).toBe('active');
  });
});
