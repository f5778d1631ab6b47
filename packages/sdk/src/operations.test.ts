import { expect, it } from 'vitest';
import { type OperationId, operations } from './generated/operations.js';
import { createRosterClient } from './index.js';
import { answerTo } from './testing/answers.js';
import { calls, change } from './testing/calls.js';
import { failureOf, json, scriptedFetch } from './testing/scripted-fetch.js';

it.each(Object.keys(operations) as OperationId[])('%s is sent as the contract defines it', async (id) => {
  const { fetch, sent } = scriptedFetch(answerTo(id));
  await calls[id](createRosterClient({ baseUrl: 'https://roster.test/base/', token: 'rst_1', fetch }));
  const { method, path, permission } = operations[id];
  const request = sent[0]!;
  expect(sent).toHaveLength(1);
  expect(`${request.method} ${request.path}`).toBe(
    `${method} /base${path.replace('{userId}', 'a%20b').replace('{resourceId}', 'c%2Fd').replace('{roleId}', 'e%3Ff')}`,
  );
  expect(request.headers.has('authorization')).toBe(permission !== 'public');
  expect(request.headers.has('idempotency-key')).toBe(method !== 'GET' && permission !== 'public');
  expect(request.headers.has('if-match')).toBe(['PATCH', 'PUT', 'DELETE'].includes(method));
});

it.each([
  ['', '""'],
  ['.', '"."'],
  ['..', '".."'],
  [undefined, 'undefined'],
  [null, 'null'],
  [101, '101'],
  [{ userId: 'usr_1' }, 'Object'],
])('the id %j is rejected before anything is sent', async (id, shown) => {
  const { fetch, sent } = scriptedFetch(json({}));
  const client = createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_1', fetch });
  const expected = {
    code: 'invalid_argument',
    operationId: 'users.delete',
    title: `userId must be a non-empty string, not ${shown}`,
  };
  expect(await failureOf(client.users.delete(id as string, change))).toMatchObject(expected);
  const raw = client.raw.GET('/v1/users/{userId}', { params: { path: { userId: id as string } } });
  expect(await failureOf(raw)).toMatchObject({ message: expected.title });
  expect(sent).toEqual([]);
});

it('an array in a query is repeated, and undefined is not sent', async () => {
  const { fetch, sent } = scriptedFetch(json({ data: [], page: { nextCursor: null } }));
  const client = createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_1', fetch });
  await client.users.list({ q: 'ann & co', role: ['a', 'b/c'], status: [], limit: 5, cursor: undefined as never });
  expect(sent[0]?.path).toBe('/v1/users?q=ann%20%26%20co&role=a&role=b%2Fc&limit=5');
});
