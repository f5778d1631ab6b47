import { html } from 'lit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { en } from '../messages/en/index.js';
import { expectAccessible } from '../testing/accessible.js';
import { downloads } from '../testing/downloads.js';
import { signedIn, type SignedIn } from '../testing/signed-in.js';
import { byDay, changesOf, daysAgo, EMPTY_FILTER, KINDS, toQuery } from './activity-log.model.js';
import type { RosterActivityLog } from './activity-log.js';
import './define.js';

type Session = SignedIn & { element: RosterActivityLog };

async function mount(catalogue: 'hub' | 'flow' = 'hub', role = 'owner', prepare: (session: SignedIn) => void | Promise<void> = () => undefined, pageSize = 50): Promise<Session> {
  const session = await signedIn(catalogue, role);
  await prepare(session);
  const element = session.show(html`<roster-activity-log page-size=${pageSize}></roster-activity-log>`).querySelector('roster-activity-log') as RosterActivityLog;
  return { ...session, element };
}

const event = (text: string | RegExp) => page.getByRole('listitem').filter({ hasText: text });
/** Without the marks that keep a name's direction. */
const said = (element: RosterActivityLog) => [...(element.shadowRoot?.querySelectorAll('.what p') ?? [])].map((each) => (each.textContent ?? '').replaceAll(/[\u2068\u2069]/g, ''));

afterEach(() => vi.restoreAllMocks());

describe('what is shown', () => {
  test('P9: who did what to whom, day by day, with what was there before and what after', async () => {
    const { client, element } = await mount('hub', 'owner', async ({ client: own }) => {
      const emil = (await own.users.list({ q: 'emil' }).first())!;
      await own.users.changeRole(emil.id, { roleId: 'viewer' }, { ifMatch: emil.etag });
    });
    await expect.element(page.getByRole('heading', { name: 'Today' })).toBeVisible();
    await expect.element(event('changed the role of').first()).toHaveTextContent(/Role\s*Before: Editor\s*After: Viewer/);
    expect(said(element)[0]).toBe('Olivia Owen changed the role of Emil Eder');
    expect(said(element)).toContain('Olivia Owen deleted Gustav Gone');
    expect(said(element)).toContain('The operator appointed Olivia Owen to manage users');
    expect(client).toBeDefined();
    await expectAccessible(element);
  });

  test('levels are told by name, with the resource they are on', async () => {
    const { element } = await mount('flow', 'administrator');
    await expect.poll(() => said(element)).toContain('Olivia Owen set the access level of Ayşe Yılmaz on Order status');
    await expect.element(event('set the access level of').first()).toHaveTextContent(/Access level\s*Before: Viewer\s*After: Design and Edit/);
  });

  test('a span of time is told in its largest unit', async () => {
    await mount();
    await expect.element(event('changed the security settings')).toHaveTextContent(/Invitations last\s*Before: 3 days\s*After: 7 days/);
  });

  test('H1 H10: a role that may not see it reads whom to contact', async () => {
    const { element } = await mount('hub', 'viewer');
    await expect.element(page.getByText('You do not have access')).toBeVisible();
    await expect.element(page.getByText('Write to it@example.com to get access.')).toBeVisible();
    expect(page.getByRole('button', { name: 'Export' }).elements()).toHaveLength(0);
    await expectAccessible(element);
  });

  test('events given by property need no client; an action that is not known yet is still told', async () => {
    const session = await signedIn('hub', 'owner');
    const future = { id: 'evt_1', at: new Date().toISOString(), action: 'things.change', actor: { kind: 'user' as const, id: 'usr_1', name: null }, target: { type: 'thing', id: 'x', name: 'X', resourceName: null }, before: null, after: { size: { of: 1 } } };
    const element = session.show(html`<roster-activity-log .events=${[future]}></roster-activity-log>`).querySelector('roster-activity-log') as RosterActivityLog;
    await expect.poll(() => said(element)).toEqual(['Someone whose account is gone: things.change X']);
    expect(page.getByRole('combobox').elements()).toHaveLength(0);
  });
});

describe('filters and pages', () => {
  test('by kind, by person and by day; none fits, and all are cleared', async () => {
    const { element } = await mount();
    await expect.poll(() => said(element).length).toBeGreaterThan(8);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind of change' }), 'Two-factor');
    await expect.poll(() => said(element)).toEqual(['Emil Eder set up two-factor authentication']);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind of change' }), 'All changes');
    await page.getByRole('button', { name: /Show only what .*Emil Eder.* did/ }).click();
    await expect.poll(() => said(element)).toEqual(['Emil Eder set up two-factor authentication']);
    await page.getByLabelText('From').fill('2900-01-01');
    await expect.element(page.getByText('Nothing matches')).toBeVisible();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => said(element).length).toBeGreaterThan(8);
  });

  test('more are loaded on demand, after those that are there', async () => {
    const { element } = await mount('hub', 'owner', undefined, 3);
    await expect.poll(() => said(element).length).toBe(3);
    await page.getByRole('button', { name: 'Load more' }).click();
    await expect.poll(() => said(element).length).toBe(6);
  });

  test('days are the reader’s, and the last one counts in full', () => {
    const query = toQuery({ ...EMPTY_FILTER, kind: 'access', from: '2026-03-01', to: '2026-03-01', actor: { id: 'usr_1', name: 'A' } }, 'usr_2');
    expect(query).toEqual({ action: ['grants.set', 'grants.remove'], from: new Date(2026, 2, 1).toISOString(), to: new Date(2026, 2, 2).toISOString(), actorId: 'usr_1', targetId: 'usr_2' });
    const at = (time: Date) => ({ at: time.toISOString() }) as never;
    const days = byDay([at(new Date(2026, 2, 2, 0, 1)), at(new Date(2026, 2, 1, 23, 59)), at(new Date(2026, 2, 1, 1))]);
    expect(days.map(({ day, events }) => [daysAgo(day, new Date(2026, 2, 2, 12).getTime()), events.length])).toEqual([[0, 1], [1, 2]]);
    expect(changesOf({ before: { a: 1, b: 2 }, after: { a: 1, b: null, c: 3 } })).toEqual([{ field: 'b', before: 2, after: null }, { field: 'c', before: undefined, after: 3 }]);
  });

  test('every action that can be filtered by has its words', () => {
    for (const actions of Object.values(KINDS)) for (const action of actions) expect(Object.keys(en.activityLog.actions)).toContain(action);
  });
});

describe('export', () => {
  test('gives a file with the filters that are set', async () => {
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
    const { backend, element } = await mount('hub', 'owner', ({ backend: own }) => own.fail('auditEvents.list', 'internal_error'));
    await expect.element(page.getByRole('alert')).toHaveTextContent('The service had a problem.');
    await expectAccessible(element);
    backend.fail('auditEvents.list', undefined);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByRole('listitem').first()).toBeVisible();
  });
});
