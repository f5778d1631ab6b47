import '../user-table/define.js';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { User } from '@roster-kit/sdk';
import { expectAccessible } from '../testing/accessible.js';
import { expectFocus } from '../testing/focus.js';
import { lastManager, weaken } from '../testing/managers.js';
import { EDITING } from '../testing/roles.js';
import { type SignedIn, signedIn } from '../testing/signed-in.js';
import type { BulkAction, BulkItemResult } from './bulk-dialog.events.js';
import type { RosterBulkDialog } from './bulk-dialog.js';

/** The dialog alone, for the people whose addresses start with these names. */
async function open(action: BulkAction, ...people: string[]) {
  return openIn(await signedIn('hub', 'owner'), action, ...people);
}

async function openIn<Session extends SignedIn>(session: Session, action: BulkAction, ...people: string[]) {
  const { data } = await session.client.users.list({ limit: 200 }).firstPage();
  const users = people.map((local) => data.find(({ email }) => email.startsWith(local)) as User);
  const element = session
    .show(html`<roster-bulk-dialog .action=${action} .users=${users}></roster-bulk-dialog>`)
    .querySelector('roster-bulk-dialog') as RosterBulkDialog;
  const fired: string[] = [];
  for (const type of ['roster-bulk-change-request', 'roster-bulk-changed', 'roster-close'])
    element.addEventListener(type, () => fired.push(type));
  return { ...session, element, users, fired, start: () => (element.open = true) };
}

const dialog = page.getByRole('dialog');
const button = (name: string | RegExp) => dialog.getByRole('button', { name, exact: true });
const item = (text: RegExp) => dialog.getByRole('listitem').filter({ hasText: text });
const toViewer = async () => {
  await dialog.getByRole('radio', { name: 'Viewer' }).click();
  await button('Review changes').click();
};

describe('in the table', () => {
  async function select(...names: string[]) {
    const session = await signedIn('hub', 'owner');
    const { users } = session.client;
    const list = users.list.bind(users);
    // A short list is enough, and quick to check.
    users.list = (query, options) => list({ ...query, limit: 8 }, options);
    session.show(html`<roster-user-table selectable></roster-user-table>`);
    for (const name of names) await page.getByRole('checkbox', { name: `Select ${name}`, exact: true }).click();
    return session;
  }

  test('H7: the roles of many people are changed after a review, and the results follow', async () => {
    const { client } = await select('Emil Eder', 'Ayşe Yılmaz', 'erik.ende@example.com');
    await page.getByRole('button', { name: 'Change role…' }).click();
    await expectFocus(dialog.getByRole('heading', { name: 'Change the role of 3 people' }));
    await expect.element(button('Review changes')).toBeDisabled();
    await expectAccessible(dialog.element());
    await toViewer();
    await expect.element(item(/Emil Eder/)).toHaveTextContent(/Editor becomes Viewer/);
    await expect.element(item(/Ayşe Yılmaz/)).not.toHaveTextContent('becomes');
    await expect
      .element(dialog.getByRole('status').filter({ hasText: '2 will change 1 unchanged' }))
      .toBeInTheDocument();
    await expectFocus(dialog.getByRole('heading', { name: 'Change the role of 3 people' }));
    await expectAccessible(dialog.element());
    expect((await client.users.list({ q: 'emil' }).firstPage()).data[0]?.roleId).toBe('editor');
    await button('Change 2 roles').click();
    await expect.element(dialog.getByText('2 roles changed.').last()).toBeVisible();
    await expectAccessible(dialog.element());
    expect((await client.users.list({ q: 'emil' }).firstPage()).data[0]?.roleId).toBe('viewer');
    await button('Close').last().click();
    await expect.element(page.getByRole('row', { name: /Emil Eder/ })).toHaveTextContent('Viewer');
    expect(page.getByRole('group', { name: 'Selected people' }).elements()).toHaveLength(0);
    await expectFocus(page.getByRole('checkbox', { name: 'Select all people shown' }));
  });

  test('H6: a deletion says that the addresses are barred, in red, and bars them', async () => {
    const { client } = await select('Emil Eder', 'Elif Demir');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: 'Delete…' }).click();
    await expect.element(dialog.getByText('Their addresses can never be invited again.')).toBeVisible();
    await expect.element(item(/Emil Eder/)).toHaveTextContent('Active becomes Deleted');
    await expectAccessible(dialog.element());
    expect(button('Delete 2 accounts').element().className).toContain('button-danger');
    await button('Delete 2 accounts').click();
    await button('Close').last().click();
    expect(page.getByRole('row', { name: /Emil Eder/ }).elements()).toHaveLength(0);
    await expectFocus(page.getByRole('checkbox', { name: 'Select all people shown' }));
    await expect(client.invitations.create({ email: 'emil.eder@example.com', roleId: 'viewer' })).rejects.toMatchObject(
      { code: 'address_deleted' },
    );
  });

  test('Esc changes nothing, and the focus returns to the bar', async () => {
    await select('Emil Eder');
    await page.getByRole('button', { name: 'Change role…' }).click();
    await expect.element(dialog).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(dialog.elements()).toHaveLength(0);
    await expectFocus(page.getByRole('button', { name: 'Change role…' }));
  });
});

describe('review', () => {
  test('P10: people who cannot be changed are listed first, with the reason', async () => {
    const { start, element } = await open('suspend', 'emil', 'paula', 'quentin');
    start();
    await expect.element(item(/paula/)).toHaveTextContent("The account isn't active.");
    expect(dialog.getByRole('listitem').elements()[0]?.textContent).toMatch(/paula/);
    await expect.element(dialog.getByText("2 can't change", { exact: true })).toBeVisible();
    await expectAccessible(element);
    await expect.element(button('Suspend 1 account')).toBeVisible();
  });

  test('if nothing can be changed, there is nothing to confirm', async () => {
    const { start } = await open('reactivate', 'emil', 'paula');
    start();
    await expect.element(dialog.getByText('Nothing can be changed here.')).toBeVisible();
    expect(button(/^Reactivate/).elements()).toHaveLength(0);
  });

  test('P1: the last person who manages users is refused, and the others are not', async () => {
    const session = await lastManager();
    const { start } = await openIn(session, 'remove', session.manager.email, 'emil');
    start();
    await expect
      .element(item(new RegExp(session.manager.email)))
      .toHaveTextContent('last person who can manage access');
    await expect.element(button('Delete 1 account')).toBeVisible();
  });

  test('P3: a role with more permissions than the own role is refused with the reason', async () => {
    const { start, ...session } = await open('changeRole', 'emil');
    start();
    await dialog.getByRole('radio', { name: 'Owner' }).click();
    await weaken(session, [...EDITING, 'users:view', 'users:change_role']);
    await button('Review changes').click();
    await expect
      .element(item(/Emil Eder/))
      .toHaveTextContent("You can't assign this role: it has permissions you don't have.");
    expect(button(/^Change 1 role/).elements()).toHaveLength(0);
  });

  test('P2: the server refuses the own account also in a batch', async () => {
    const { start } = await open('remove', 'olivia', 'emil');
    start();
    await expect.element(item(/Olivia Owen/)).toHaveTextContent("You can't do this to your own account.");
    await expect.element(button('Delete 1 account')).toBeVisible();
  });

  test('P5: an account that someone else changed is not overwritten; Check again reads it', async () => {
    const { start, client, users } = await open('changeRole', 'emil');
    await client.users.update(users[0]!.id, { name: 'Emil Ederer' }, { ifMatch: '*' });
    start();
    await toViewer();
    await expect
      .element(dialog.getByText('Someone else changed 1 of these accounts since you opened this.'))
      .toBeVisible();
    expect(button(/^Change 1 role/).elements()).toHaveLength(0);
    await button('Check again').click();
    await expect.element(item(/Emil Ederer/)).toHaveTextContent('Editor becomes Viewer');
    await expect.element(button('Change 1 role')).toBeVisible();
  });

  test.each([
    ['internal_error', 'Nothing was changed.'],
    ['rate_limited', 'Too many requests.'],
    ['network', "couldn't reach"],
  ] as const)('%s is reported, and can be tried again', async (failure, text) => {
    const { start, backend, element } = await open('suspend', 'emil');
    backend.fail('users.suspendBatch', failure);
    start();
    await expect.element(dialog.getByRole('alert')).toHaveTextContent(text);
    await expectAccessible(element);
    backend.fail('users.suspendBatch', undefined);
    await button('Try again').click();
    await expect.element(button('Suspend 1 account')).toBeVisible();
  });

  test('the dialog can be canceled while the check runs', async () => {
    const { start, backend, fired } = await open('suspend', 'emil');
    backend.delay(600_000);
    start();
    await expect.element(dialog.getByText('Checking the changes')).toBeInTheDocument();
    await button('Cancel').click();
    expect(dialog.elements()).toHaveLength(0);
    expect(fired).toEqual(['roster-close']);
  });
});

describe('acting', () => {
  test('P5: an account that changed after the review fails alone, and can be tried again alone', async () => {
    const { start, client, users } = await open('changeRole', 'emil', 'bruno', 'chloe');
    start();
    await dialog.getByRole('radio', { name: 'Tester' }).click();
    await button('Review changes').click();
    await expect.element(item(/Emil Eder/)).toBeVisible();
    await client.users.update(users[0]!.id, { name: 'Emil Ederer' }, { ifMatch: '*' });
    await button(/^Change \d/).click();
    await expect.element(dialog.getByText("1 wasn't changed.").last()).toBeVisible();
    await expect.element(item(/Emil Eder/)).toHaveTextContent('Someone else changed this since you opened this.');
    await button('Try 1 again').click();
    await expect.element(item(/Emil Ederer/)).toHaveTextContent('Editor becomes Tester');
    await button('Change 1 role').click();
    await expect.element(dialog.getByText('1 role changed.').last()).toBeVisible();
    expect((await client.users.get(users[0]!.id)).roleId).toBe('tester');
  });

  test('a failed call changes nothing, and the review can be confirmed again', async () => {
    const { start, backend, client, users, fired } = await open('suspend', 'emil');
    start();
    await expect.element(button('Suspend 1 account')).toBeVisible();
    backend.fail('users.suspendBatch', 'network');
    await button('Suspend 1 account').click();
    await expect.element(dialog.getByRole('alert')).toHaveTextContent("We couldn't reach the service.");
    expect((await client.users.get(users[0]!.id)).status).toBe('active');
    backend.fail('users.suspendBatch', undefined);
    await button('Suspend 1 account').click();
    await expect.element(dialog.getByText('1 account suspended.').last()).toBeVisible();
    expect(fired).toEqual(['roster-bulk-change-request', 'roster-bulk-change-request', 'roster-bulk-changed']);
  });

  test('the dialog stays open while the change runs', async () => {
    const { start, backend, element } = await open('suspend', 'emil');
    start();
    await expect.element(button('Suspend 1 account')).toBeVisible();
    backend.delay(600_000);
    await button('Suspend 1 account').click();
    await expect.element(button('Suspend 1 account')).toHaveAttribute('aria-busy', 'true');
    await userEvent.keyboard('{Escape}');
    expect(element.open).toBe(true);
    await expect.element(dialog).toBeVisible();
  });

  test('more than 500 are sent in chunks of 500, with progress; the run can be stopped between them', async () => {
    const { start, client, element, users } = await open('suspend', 'emil');
    element.users = Array.from({ length: 1_200 }, (_, index) => ({ ...users[0]!, id: `usr_${index}` }));
    const sizes: number[] = [];
    let release = () => {};
    client.users.suspendBatch = (async ({ items, dryRun = false }) => {
      sizes.push(items.length);
      if (!dryRun) await new Promise<void>((resolve) => (release = resolve));
      const data = items.map(({ userId }, index) => ({
        index,
        id: userId,
        status: 200,
        etag: null,
        change: { before: {}, after: {} },
        problem: null,
      }));
      return { dryRun, data, summary: { succeeded: items.length, failed: 0 } };
    }) as typeof client.users.suspendBatch;
    start();
    await button('Suspend 1,200 accounts').click();
    await expect.element(dialog.getByText('0 of 1,200')).toBeVisible();
    release();
    await expect.element(dialog.getByText('500 of 1,200')).toBeVisible();
    await expectAccessible(element);
    await button('Stop').click();
    release();
    await expect.element(dialog.getByText('1,000 accounts suspended.').last()).toBeVisible();
    await expect.element(dialog.getByText("200 weren't changed.").last()).toBeVisible();
    expect(sizes).toEqual([500, 500, 200, 500, 500]);
  });

  test('the host can prevent the change, or make it itself and answer for each account', async () => {
    const { start, client, element, users } = await open('suspend', 'emil', 'ayse');
    start();
    element.addEventListener('roster-bulk-change-request', (event) => event.preventDefault(), { once: true });
    await button('Suspend 2 accounts').click();
    await expect.element(button('Suspend 2 accounts')).toBeVisible();
    const asked: unknown[] = [];
    element.addEventListener(
      'roster-bulk-change-request',
      (event) => {
        asked.push(event.detail.action, ...event.detail.items);
        const data = event.detail.items.map(({ userId }, index): BulkItemResult => ({
          id: userId,
          change: index === 0 ? { before: {}, after: {} } : null,
          problem: index === 0 ? null : { code: 'forbidden' },
        }));
        event.respondWith(Promise.resolve({ data }));
      },
      { once: true },
    );
    await button('Suspend 2 accounts').click();
    await expect.element(dialog.getByText('1 account suspended.').last()).toBeVisible();
    await expect.element(item(/Ayşe/)).toHaveTextContent("You don't have permission to do this.");
    expect(asked).toEqual(['suspend', { userId: users[0]!.id }, { userId: users[1]!.id }]);
    expect((await client.users.get(users[0]!.id)).status).toBe('active');
  });

  test('H5: open invitations are resent, each by e-mail', async () => {
    const { start, backend } = await open('resend', 'paula', 'erik', 'emil');
    start();
    await expect.element(item(/emil/)).toHaveTextContent('The account is already active.');
    expect(backend.mails).toHaveLength(0);
    await button('Resend 2 invitations').click();
    await expect.element(dialog.getByText('2 invitations resent.').last()).toBeVisible();
    await expect.poll(() => backend.mails.length).toBe(2);
  });
});
