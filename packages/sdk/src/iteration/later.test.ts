import { afterEach, expect, it, vi } from 'vitest';
import { createRosterClient } from '../index.js';
import { json, scriptedFetch } from '../testing/scripted-fetch.js';
import { more } from './later.js';

const original = more.load;
afterEach(() => void (more.load = original));

const setUp = () => {
  const { fetch, sent } = scriptedFetch(json({ data: [] }));
  return { sent, client: createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_1', fetch }) };
};

const uses: Record<string, (client: ReturnType<typeof setUp>['client']) => Promise<unknown>> = {
  can: (client) => client.can('users:view'),
  bulk: (client) => client.users.suspendMany([{ userId: 'usr_1' }]).run(),
  download: (client) => client.users.export().text(),
  events: (client) => client.events().next(),
  fetch: (client) => client.fetch('https://roster.test/v1/session'),
  walk: (client) => client.users.list().toArray({ max: 1 }),
};

it.each(Object.entries(uses))('what %s needs is loaded when it is used, and a failure says so', async (_name, use) => {
  const { client, sent } = setUp();
  const cause = new TypeError('Failed to fetch dynamically imported module');
  more.load = vi.fn(() => Promise.reject(cause));
  await expect(use(client)).rejects.toMatchObject({
    code: 'network_error',
    title: expect.stringContaining(cause.message) as string,
  });
  expect(more.load).toHaveBeenCalledTimes(1);
  expect(sent).toEqual([]);
});

it('a call loads nothing more', async () => {
  const { client } = setUp();
  more.load = vi.fn(original);
  await client.roles.list();
  expect(more.load).not.toHaveBeenCalled();
});

it('eager loads it at once', async () => {
  const loaded = await original();
  await import('../eager.js');
  expect(more.load).not.toBe(original);
  expect(await more.load()).toBe(loaded);
});

it('every batch operation has a method for any number of rows', () => {
  const { users, invitations, grants } = setUp().client;
  const many = [users, invitations, grants].flatMap((area) =>
    Object.keys(area).filter((name) => name.endsWith('Many')),
  );
  expect(many.sort()).toEqual(
    ['changeRole', 'create', 'delete', 'reactivate', 'remove', 'resend', 'revoke', 'set', 'suspend', 'update'].map(
      (name) => `${name}Many`,
    ),
  );
});
