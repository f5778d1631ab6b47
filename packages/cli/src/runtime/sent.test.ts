import { expect, test } from 'vitest';
import { SentChanges } from './sent.js';

const json = (status: number) => new Response('{}', { status, headers: { 'content-type': 'application/json' } });
const url = (path: string) => `https://roster.test${path}`;
const post = { method: 'POST', body: '{"dryRun":true}' };

test.each([
  ['a read', '/v1/users', {}, false],
  ['a check that is a POST', '/v1/access/evaluate', { method: 'POST', body: '{}' }, false],
  ['a dry run', '/v1/invitations/batch/create', post, false],
  ['a change below a path of its own', '/api/v1/users/1/suspend', { method: 'POST' }, true],
  ['a change', '/v1/invitations', post, true],
])('%s counts as sent: %s %j %s', async (_, path, init, counts) => {
  const sent = new SentChanges();
  await sent.watch(() => Promise.resolve(json(200)))(url(path), init);
  expect({ done: sent.done, unknown: sent.unknown }).toEqual({ done: counts, unknown: false });
  await expect(sent.watch(() => Promise.reject(new TypeError('terminated')))(url(path), init)).rejects.toThrow();
  expect(sent.unknown).toBe(counts);
});

test('a request that waits for its turn settles nothing that was sent before', async () => {
  const sent = new SentChanges();
  const answers = [() => Promise.reject(new TypeError('terminated')), () => Promise.resolve(json(429))];
  const init = { ...post, headers: { 'idempotency-key': 'one' } };
  const fetch = sent.watch(() => answers.shift()?.() ?? Promise.resolve(json(201)));
  await expect(fetch(url('/v1/invitations'), init)).rejects.toThrow();
  await fetch(url('/v1/invitations'), init);
  expect(sent.unknown).toBe(true);
  await fetch(url('/v1/invitations'), init);
  expect({ done: sent.done, unknown: sent.unknown }).toEqual({ done: true, unknown: false });
});

test('a request is sent with its body, whichever form it has', async () => {
  const bodies: string[] = [];
  const fetch = new SentChanges().watch(async (input, init) => {
    bodies.push(await new Request(input, init).text());
    return json(200);
  });
  await fetch(url('/v1/users/batch/suspend'), post);
  await fetch(new Request(url('/v1/users/batch/suspend'), post));
  expect(bodies).toEqual([post.body, post.body]);
});
