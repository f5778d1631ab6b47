import '../eager.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRosterClient, type RosterClientOptions } from '../index.js';
import {
  type Answer,
  failureOf,
  json,
  lostConnection,
  problem,
  scriptedFetch,
  stalled,
} from '../testing/scripted-fetch.js';

const page = { data: [], page: { nextCursor: null } };
const invitation = { email: 'ann@example.com', roleId: 'editor' };
const busy = problem(503, 'unavailable');

function setUp(answers: Answer[], options: Partial<RosterClientOptions> = {}) {
  const script = scriptedFetch(...answers);
  const client = createRosterClient({
    baseUrl: 'https://roster.test/base/',
    token: 'rst_secret',
    fetch: script.fetch,
    ...options,
  });
  return { client, raw: client.raw, sent: script.sent };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function settle<T>(call: Promise<T>): Promise<T> {
  call.catch(() => undefined);
  await vi.runAllTimersAsync();
  return call;
}

describe('client.fetch', () => {
  it('sends the token, retries, and returns the platform’s response', async () => {
    const { client, sent } = setUp([busy, json(page)]);
    const response = await settle(client.fetch('https://roster.test/base/v1/users', { headers: { 'X-Mine': '1' } }));
    expect(await response.json()).toEqual(page);
    expect(sent).toHaveLength(2);
    expect([sent[1]?.headers.get('authorization'), sent[1]?.headers.get('x-mine')]).toEqual(['Bearer rst_secret', '1']);
  });

  it('returns an error response, the last of several attempts', async () => {
    const { client, sent } = setUp([busy, problem(403, 'forbidden', { detail: 'No' })]);
    const response = await settle(client.fetch(new URL('https://roster.test/base/v1/users')));
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'forbidden', detail: 'No' });
    expect(sent).toHaveLength(2);
  });

  it('rejects with a RosterError without a response, even if an earlier attempt had one', async () => {
    const { client } = setUp([busy, lostConnection]);
    expect(await failureOf(settle(client.fetch('https://roster.test/base/v1/users')))).toMatchObject({
      code: 'network_error',
      cause: lostConnection,
    });
  });

  it('aborts with its signal', async () => {
    const abort = new AbortController();
    const { client, sent } = setUp([stalled]);
    const call = failureOf(client.fetch(new Request('https://roster.test/base/v1/users', { signal: abort.signal })));
    await vi.advanceTimersByTimeAsync(5);
    abort.abort();
    expect(await call).toMatchObject({ code: 'aborted' });
    expect(sent[0]?.signal.aborted).toBe(true);
  });

  it.each([
    'https://elsewhere.test/base/v1/users',
    'https://roster.test/other',
    'https://roster.test/base/../other',
    'https://roster.test/base/%2e%2e/other',
    'https://roster.test.evil/base/',
  ])('sends nothing to %s', async (url) => {
    const { client, sent } = setUp([json(page)]);
    expect(await failureOf(client.fetch(url))).toMatchObject({ code: 'invalid_argument' });
    expect(sent).toEqual([]);
  });
});

describe('client.raw', () => {
  it('returns data, error and response without throwing, with the same token and retries', async () => {
    const { raw, sent } = setUp([busy, json(page), problem(403, 'forbidden')]);
    const read = await settle(raw.GET('/v1/users', { params: { query: { role: ['editor'] } } }));
    expect(read.data).toEqual(page);
    expect(sent.map(({ path }) => path)).toEqual(['/base/v1/users?role=editor', '/base/v1/users?role=editor']);
    expect(sent[1]?.headers.get('authorization')).toBe('Bearer rst_secret');
    const refused = await raw.GET('/v1/users');
    expect(refused.response.status).toBe(403);
    expect(refused.error).toMatchObject({ code: 'forbidden' });
  });

  it('sends a body, and retries a change only with the caller’s key', async () => {
    const { raw, sent } = setUp([busy]);
    const body = invitation;
    expect((await settle(raw.POST('/v1/invitations', { body }))).response.status).toBe(503);
    expect(sent).toHaveLength(1);
    await settle(raw.POST('/v1/invitations', { body, params: { header: { 'Idempotency-Key': 'mine' } } }));
    expect(sent).toHaveLength(4);
    await settle(
      raw.DELETE('/v1/users/{userId}', { params: { path: { userId: 'usr_1' }, header: { 'If-Match': '"7"' } } }),
    );
    expect(sent).toHaveLength(5);
    expect(await new Response(sent[3]?.body).json()).toEqual(invitation);
    expect(sent[3]?.headers.get('content-type')).toBe('application/json');
  });
});
