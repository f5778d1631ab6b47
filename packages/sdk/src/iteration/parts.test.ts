import { afterEach, expect, it, vi } from 'vitest';
import { createRosterClient } from '../index.js';
import { json, scriptedFetch } from '../testing/scripted-fetch.js';
import { parts } from './parts.js';

const original = { ...parts };
afterEach(() => void Object.assign(parts, original));

const setUp = () => {
  const { fetch, sent } = scriptedFetch(json({ data: [] }));
  return { sent, client: createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_1', fetch }) };
};

const uses: Record<keyof typeof parts, (client: ReturnType<typeof setUp>['client']) => Promise<unknown>> = {
  actor: (client) => client.can('users:view'),
  bulk: (client) => client.users.suspendMany([{ userId: 'usr_1' }]).run(),
  download: (client) => client.users.export().text(),
  events: (client) => client.events().next(),
  fetch: (client) => client.fetch('https://roster.test/v1/session'),
  walk: (client) => client.users.list().toArray({ max: 1 }),
};

it.each(Object.entries(uses))('%s is loaded when it is first used, and a failure says so', async (name, use) => {
  const { client, sent } = setUp();
  const cause = new TypeError('Failed to fetch dynamically imported module');
  const part = vi.fn(() => Promise.reject(cause));
  Object.assign(parts, { [name]: part });
  expect(part).not.toHaveBeenCalled();
  const code = 'network_error';
  await expect(use(client)).rejects.toMatchObject({ code, title: expect.stringContaining(cause.message) as string });
  expect(part).toHaveBeenCalledTimes(1);
  expect(sent).toEqual([]);
});

it('eager loads all of them at once', async () => {
  await import('../eager.js');
  const loaded = Object.entries(parts);
  for (const [name, part] of loaded) {
    expect(part, name).not.toBe(original[name as keyof typeof parts]);
    expect(await part()).toBe(await original[name as keyof typeof parts]());
  }
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
