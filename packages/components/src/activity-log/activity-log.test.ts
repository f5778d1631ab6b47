import './define.js';
import { html } from 'lit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AUDITED_ACTIONS, AUDITED_FIELDS } from '@roster-kit/mocks';
import { en } from '../messages/en/index.js';
import { expectAccessible } from '../testing/accessible.js';
import { downloads } from '../testing/downloads.js';
import { type SignedIn, signedIn } from '../testing/signed-in.js';
import type { RosterActivityLog } from './activity-log.js';
import { byDay, changesOf, daysAgo, difference, EMPTY_FILTER, KINDS, toQuery } from './activity-log.model.js';

type Session = SignedIn & { element: RosterActivityLog };

async function mount(
  catalogue: 'hub' | 'flow' = 'hub',
  role = 'owner',
  prepare: (session: SignedIn) => void | Promise<void> = () => undefined,
  pageSize = 50,
): Promise<Session> {
  const session = await signedIn(catalogue, role);
  await prepare(session);
  const element = session
    .show(html`<roster-activity-log page-size=${pageSize}></roster-activity-log>`)
    .querySelector('roster-activity-log') as RosterActivityLog;
  return { ...session, element };
}

const event = (text: string | RegExp) => page.getByRole('listitem').filter({ hasText: text });
/** The text without the direction marks around names. */
const said = (element: RosterActivityLog) =>
  [...(element.shadowRoot?.querySelectorAll('.what p') ?? [])].map((each) =>
    (each.textContent ?? '').replaceAll(/[\u2068\u2069]/g, ''),
  );

afterEach(() => vi.restoreAllMocks());

describe('what is shown', () => {
  test('P9: who did what to whom, day by day, with the values before and after', async () => {
    const { element } = await mount('hub', 'owner', async ({ client: own }) => {
      const emil = (await own.users.list({ q: 'emil' }).first())!;
      await own.users.changeRole(emil.id, { roleId: 'viewer' }, { ifMatch: emil.etag });
    });
    await expect.element(page.getByRole('heading', { name: 'Today' })).toBeVisible();
    await expect
      .element(event('changed the role of').first())
      .toHaveTextContent(/Role\s*Before: Editor\s*After: Viewer/);
    expect(said(element)[0]).toBe('Olivia Owen changed the role of Emil Eder');
    expect(said(element)).toContain('Olivia Owen deleted Gustav Gone');
    expect(said(element)).toContain('The operator appointed Olivia Owen to manage access');
    await expectAccessible(element);
  });

  test('P9: sign-ins, a pause, and by which key and from where somebody acted', async () => {
    const { element } = await mount();
    await expect.poll(() => said(element)).toContain('Olivia Owen entered too many wrong verification codes');
    const rename = event('With a token of a revoked API key');
    await expect.element(rename).toHaveTextContent(/changed the name of.*From .?203\.0\.113\.7/);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind of change' }), 'Sign-ins');
    await expect
      .poll(() => said(element).filter((line) => line.startsWith('Olivia')))
      .toEqual(['Olivia Owen entered too many wrong verification codes', 'Olivia Owen signed in with an e-mail link']);
    const paused = event('too many wrong verification codes');
    await expect.element(paused).toHaveTextContent(/Wrong codes\s*After: 10/);
    await expect.element(paused).toHaveTextContent(/No code accepted until\s*After: \w+/);
  });

  test('access levels show their name and their resource', async () => {
    const { element } = await mount('flow', 'administrator');
    await expect.poll(() => said(element)).toContain('Olivia Owen set the access level of Ayşe Yılmaz on Order status');
    await expect
      .element(event('set the access level of').first())
      .toHaveTextContent(/Access level\s*Before: Viewer\s*After: Design and Edit/);
  });

  test('a duration shows in its largest unit', async () => {
    await mount();
    await expect
      .element(event('changed the security settings'))
      .toHaveTextContent(/Invitations are valid for\s*Before: 3 days\s*After: 7 days/);
    await expect
      .element(event('changed the security settings'))
      .toHaveTextContent(/can be invited\s*Before: example.com, example.org\s*After: Any domain/);
  });

  test('H9d: a changed role names its added and removed permissions, and its default access level', async () => {
    const { element } = await mount('flow', 'administrator', async ({ client }) => {
      const role = await client.roles.create({
        name: 'Night shift',
        permissions: ['users:view', 'channels:view'],
        defaultAccessLevel: 'viewer',
      });
      await client.roles.update(
        role.id,
        { permissions: ['users:view', 'channels:create'], defaultAccessLevel: 'design_and_edit' },
        { ifMatch: role.etag! },
      );
    });
    await expect.poll(() => said(element)).toContain('Olivia Owen created the role Night shift');
    await expect
      .element(event('created the role').first())
      .toHaveTextContent(/Permissions\s*After: View users, View channels/);
    const changed = event('changed the role').first();
    await expect
      .element(changed)
      .toHaveTextContent(
        new RegExp(
          'Now allowed\\s*Add channels\\s*No longer allowed\\s*View channels\\s*' +
            'Default access level\\s*Before: Viewer\\s*After: Design and Edit',
        ),
      );
    await expect.element(changed).not.toHaveTextContent('View users');
    expect(said(element)).toEqual(
      expect.arrayContaining([
        'Olivia Owen deleted the role Reception',
        'Olivia Owen suspended Ayşe Yılmaz',
        'Olivia Owen reactivated Ayşe Yılmaz',
      ]),
    );
    await expectAccessible(element);
  });

  test('many names are folded; a deleted role is named as deleted', async () => {
    const { element } = await mount('hub', 'owner', async ({ client }) => {
      const permissions = (await client.roles.list()).data.find(({ id }) => id === 'owner')!.permissions.slice(0, 8);
      const role = await client.roles.create({ name: 'Passing', permissions });
      const emil = (await client.users.list({ q: 'emil' }).first())!;
      const moved = await client.users.changeRole(emil.id, { roleId: role.id }, { ifMatch: emil.etag });
      await client.users.changeRole(emil.id, { roleId: 'viewer' }, { ifMatch: moved.etag });
      await client.roles.delete(role.id, { ifMatch: role.etag! });
    });
    await expect
      .element(event('changed the role of').first())
      .toHaveTextContent(/Role\s*Before: A deleted role\s*After: Viewer/);
    const names = event(/created the role .Passing/).getByRole('group');
    await expect.element(names).not.toHaveAttribute('open');
    await names.getByText('8 in total').click();
    await expect.element(names.getByText('View statistics')).toBeVisible();
    await expectAccessible(element);
  });

  test('H1 H10: without permission to see it, the person reads whom to contact', async () => {
    const { element } = await mount('hub', 'viewer');
    await expect.element(page.getByText("You don't have access")).toBeVisible();
    await expect.element(page.getByText('Write to it@example.com to get access.')).toBeVisible();
    expect(page.getByRole('button', { name: 'Export' }).elements()).toHaveLength(0);
    await expectAccessible(element);
  });

  test('events given by property need no client; an unknown action is still shown', async () => {
    const session = await signedIn('hub', 'owner');
    const future = {
      id: 'evt_1',
      at: new Date().toISOString(),
      action: 'things.change',
      actor: { kind: 'user' as const, id: 'usr_1', name: null },
      target: { type: 'thing', id: 'x', name: 'X', resourceName: null },
      before: null,
      after: { size: { of: 1 } },
    };
    const element = session
      .show(html`<roster-activity-log .events=${[future]}></roster-activity-log>`)
      .querySelector('roster-activity-log') as RosterActivityLog;
    await expect.poll(() => said(element)).toEqual(['Someone who was deleted: things.change X']);
    expect(page.getByRole('combobox').elements()).toHaveLength(0);
  });
});

describe('filters and pages', () => {
  test('filters by kind, person and day; without a match all filters can be cleared', async () => {
    const { element } = await mount();
    await expect.poll(() => said(element).length).toBeGreaterThan(8);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind of change' }), 'Two-factor');
    await expect.poll(() => said(element)).toEqual(['Emil Eder set up two-factor authentication']);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind of change' }), 'All changes');
    await page.getByRole('button', { name: /Show only what .*Emil Eder.* did/ }).click();
    await expect.poll(() => said(element)).toEqual(['Emil Eder set up two-factor authentication']);
    await page.getByLabelText('From').fill('2900-01-01');
    await expect.element(page.getByText('No matches')).toBeVisible();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => said(element).length).toBeGreaterThan(8);
  });

  test('Load more adds events at the end', async () => {
    const { element } = await mount('hub', 'owner', undefined, 3);
    await expect.poll(() => said(element).length).toBe(3);
    await page.getByRole('button', { name: 'Load more' }).click();
    await expect.poll(() => said(element).length).toBe(6);
  });

  test('days are in the reader’s time zone, and the last one counts in full', () => {
    const query = toQuery(
      { ...EMPTY_FILTER, kind: 'access', from: '2026-03-01', to: '2026-03-01', actor: { id: 'usr_1', name: 'A' } },
      'usr_2',
    );
    expect(query).toEqual({
      action: ['grants.set', 'grants.remove'],
      from: new Date(2026, 2, 1).toISOString(),
      to: new Date(2026, 2, 2).toISOString(),
      actorId: 'usr_1',
      targetId: 'usr_2',
    });
    const at = (time: Date) => ({ at: time.toISOString() }) as never;
    const days = byDay([at(new Date(2026, 2, 2, 0, 1)), at(new Date(2026, 2, 1, 23, 59)), at(new Date(2026, 2, 1, 1))]);
    expect(days.map(({ day, events }) => [daysAgo(day, new Date(2026, 2, 2, 12).getTime()), events.length])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(changesOf({ before: { a: 1, b: 2 }, after: { a: 1, b: null, c: 3 } })).toEqual([
      { field: 'b', before: 2, after: null },
      { field: 'c', before: undefined, after: 3 },
    ]);
    expect(difference({ field: 'permissions', before: ['a', 'b'], after: ['b', 'c'] })).toEqual({
      added: ['c'],
      removed: ['a'],
    });
  });

  test('P9: every action that the server records has its sentence, every field its label, and every kind its name', () => {
    const { actions, fields, kinds } = en.activityLog;
    expect(Object.keys(actions).toSorted()).toEqual([...AUDITED_ACTIONS].toSorted());
    expect(Object.keys(fields).toSorted()).toEqual([...AUDITED_FIELDS].toSorted());
    expect(Object.keys(kinds)).toEqual(Object.keys(KINDS));
    // An organization is created once, before anyone can see its activity.
    const filtered = Object.values(KINDS).flat();
    expect([...filtered, 'organizations.create'].toSorted()).toEqual([...AUDITED_ACTIONS].toSorted());
  });
});

describe('export', () => {
  test('saves a file with the filters that are set', async () => {
    const saved = downloads();
    const { element } = await mount();
    await expect.poll(() => said(element).length).toBeGreaterThan(8);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind of change' }), 'Two-factor');
    await page.getByRole('button', { name: 'Export' }).click();
    await expect.poll(() => saved.length).toBe(1);
    expect(saved[0]?.name).toMatch(/^activity-\d{4}-\d\d-\d\d\.csv$/);
    const text = await saved[0]!.blob.text();
    expect(text.trimEnd().split('\r\n')).toHaveLength(2);
    expect(text).toContain('twoFactor.confirmSetup');
  });
});

describe('failures', () => {
  test('P10: a failure says what happened, and can be tried again', async () => {
    const { backend, element } = await mount('hub', 'owner', ({ backend: own }) =>
      own.fail('auditEvents.list', 'internal_error'),
    );
    await expect.element(page.getByRole('alert')).toHaveTextContent("We couldn't load this. Try again.");
    await expectAccessible(element);
    backend.fail('auditEvents.list', undefined);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByRole('listitem').first()).toBeVisible();
  });
});
