import '../access-list/define.js';
import '../bulk-dialog/define.js';
import '../user-details/define.js';
import '../users-and-permissions/define.js';
import { html } from 'lit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { MockBackend } from '@roster-kit/mocks';
import { type Capabilities, createRosterClient } from '@roster-kit/sdk';
import { type SignedIn, signedIn, signedInWith } from '../testing/signed-in.js';
import { deep } from '../testing/story.js';

const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });
const noFailure = () => expect(deep(document, '.notice-danger')).toEqual([]);

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** A session whose requests are written down as `GET /v1/users?limit=50`. */
async function watched(role = 'owner', catalogue: 'hub' | 'flow' = 'hub') {
  const session = await signedIn(catalogue, role);
  const { fetch } = session.backend;
  const asked: string[] = [];
  const backend: MockBackend = {
    ...session.backend,
    fetch: (input, init) => {
      const request = new Request(input, init);
      asked.push(`${request.method} ${request.url.replace(session.backend.baseUrl, '')}`);
      return fetch(request);
    },
  };
  return { asked, ...signedInWith(backend, await backend.tokenFor(role)) };
}

/** The backend's own answer, with these limits. */
async function limit({ client }: SignedIn, limits: Capabilities['limits']): Promise<void> {
  const answer = await client.capabilities.get();
  vi.spyOn(client.capabilities, 'get').mockResolvedValue({ ...answer, limits });
}

describe('what the backend has is read', () => {
  test('once for all elements, next to the session, so that the first rows wait for no further answer', async () => {
    const { asked, backend, show } = await watched();
    backend.delay(60);
    show(html`<roster-users-and-permissions></roster-users-and-permissions>`);
    await expect.poll(() => asked.length).toBe(2);
    expect(asked.sort()).toEqual(['GET /v1/capabilities', 'GET /v1/session']);
    await expect.element(row('Emil Eder')).toBeVisible();
    expect(asked.filter((path) => path.includes('capabilities'))).toHaveLength(1);
    expect(asked.findIndex((path) => path.startsWith('GET /v1/users'))).toBe(5);
  });

  test.each(['unknown_operation', 'not_found', 'internal_error', 'network'] as const)(
    'and after %s it is taken to have everything',
    async (failure) => {
      const session = await watched();
      session.backend.fail('capabilities.get', failure);
      session.show(html`<roster-user-table></roster-user-table>`);
      await expect.element(row('Emil Eder')).toBeVisible();
      await expect.element(page.getByRole('button', { name: 'Invite' })).toBeVisible();
      noFailure();
    },
  );
});

describe('limits', () => {
  test('a page has at most as many rows as the backend gives', async () => {
    const session = await watched();
    await limit(session, { pageItems: 10 });
    session.show(html`<roster-user-table></roster-user-table>`);
    await expect.element(row('Bruno Baptista')).toBeVisible();
    (page.getByRole('button', { name: 'Load more' }).element() as HTMLElement).click();
    const limits = () => session.asked.flatMap((path) => /users\?.*limit=(\d+)/.exec(path)?.[1] ?? []);
    await expect.poll(limits).toEqual(['10', '10']);
  });

  test('a batch has at most as many items as the backend takes', async () => {
    const session = await watched();
    await limit(session, { batchItems: 2 });
    const batch = vi.spyOn(session.client.users, 'suspendBatch');
    const { data } = await session.client.users.list({ status: ['active'], limit: 5 }).firstPage();
    const root = session.show(html`<roster-bulk-dialog action="suspend" .users=${data} open></roster-bulk-dialog>`);
    await expect.poll(() => deep(root, '.is-final').length).toBe(1);
    expect(batch.mock.calls.map(([{ items }]) => items.length)).toEqual([2, 2, 1]);
  });
});

describe('an operation that is not there', () => {
  test('is not missed when a level is removed: the list is read instead of the one grant', async () => {
    const session = await watched('administrator', 'flow');
    session.backend.lack('grants.get');
    const [resource] = session.backend.resources;
    const root = session.show(html`<roster-access-list resource-id=${resource!.id}></roster-access-list>`);
    const remove = () => deep(root, '[aria-label="Remove the access level of Emil Eder"]');
    await expect.poll(() => remove().length).toBe(1);
    remove()[0]!.click();
    await expect.poll(() => remove().length).toBe(0);
    noFailure();
    expect(session.asked.filter((path) => /GET .*grants\/usr_/.test(path))).toEqual([]);
  });

  test('P5: is not missed after a conflict: the sidebar shows the person of the list', async () => {
    const session = await watched();
    session.backend.lack('users.get');
    session.backend.fail('users.update', 'precondition_failed');
    session.show(html`<roster-users-and-permissions></roster-users-and-permissions>`);
    await row('Emil Eder').click();
    await page.getByRole('button', { name: 'Edit name' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Emil the First');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByText('Someone else changed this', { exact: false })).toBeVisible();
    noFailure();
    expect(session.asked.filter((path) => /GET \/v1\/users\/usr_[^/]+$/.test(path))).toEqual([]);
  });

  test('is told calmly by a backend that did not say so before, even if it is the session', async () => {
    const session = await watched();
    session.backend.fail('capabilities.get', 'not_found');
    session.backend.fail('session.get', 'unknown_operation');
    const root = session.show(html`<roster-user-table></roster-user-table>`);
    await expect.poll(() => deep(root, '.notice-info').length).toBe(1);
    noFailure();
    expect(page.getByRole('button', { name: 'Try again' }).elements()).toEqual([]);
  });

  test('P3 P11: without access levels, nobody is refused because of one', async () => {
    const session = await watched('administrator', 'flow');
    session.backend.lack('grants');
    const root = session.show(html`<roster-users-and-permissions></roster-users-and-permissions>`);
    await row('Dana Dvořák').click();
    await expect.element(page.getByRole('radio', { name: 'Editor' })).toBeEnabled();
    expect(deep(root, '.refusal, .reason')).toEqual([]);
  });

  test('opens no stream of events', async () => {
    const session = await watched();
    session.backend.lack('events');
    const stream = vi.spyOn(session.client, 'events');
    session.show(html`<roster-user-table></roster-user-table>`, { live: true });
    await expect.element(row('Emil Eder')).toBeVisible();
    expect(stream).not.toHaveBeenCalled();
  });
});

test('an element alone, with its own client, leaves out what is not there', async () => {
  const { backend } = await watched();
  backend.lack('users.export');
  const { baseUrl, fetch } = backend;
  const client = createRosterClient({ baseUrl, fetch, token: await backend.tokenFor('owner'), maxRetries: 0 });
  const table = document.createElement('roster-user-table');
  table.client = client;
  document.body.append(table);
  await expect.element(row('Emil Eder')).toBeVisible();
  expect(page.getByRole('button', { name: 'Export' }).elements()).toEqual([]);
});
