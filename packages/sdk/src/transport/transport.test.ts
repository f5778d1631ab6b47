import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRosterClient, isRosterError, type RosterClientOptions } from '../index.js';
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
    baseUrl: 'https://roster.test',
    token: 'rst_secret',
    fetch: script.fetch,
    ...options,
  });
  return { client, sent: script.sent };
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function settle<T>(call: Promise<T>): Promise<T> {
  const settled = call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  await vi.runAllTimersAsync();
  const outcome = await settled;
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

describe('retry', () => {
  it.each([408, 429, 500, 502, 503, 504])('tries a read again after %i', async (status) => {
    const { client, sent } = setUp([new Response('', { status }), json(page)]);
    await expect(settle(client.users.list().firstPage())).resolves.toEqual(page);
    expect(sent).toHaveLength(2);
  });

  it.each([400, 403, 404, 409, 410, 412, 422, 428, 501])('does not try again after %i', async (status) => {
    const { client, sent } = setUp([problem(status, 'some_code')]);
    await expect(settle(client.users.get('usr_1'))).rejects.toMatchObject({ status, code: 'some_code' });
    expect(sent).toHaveLength(1);
  });

  it('tries again after a lost connection and after a body that was cut short', async () => {
    const { client, sent } = setUp([lostConnection, new Response('{"data": ['), json(page)]);
    await expect(settle(client.users.list().firstPage())).resolves.toEqual(page);
    expect(sent).toHaveLength(3);
  });

  it('tries again after a 409 that says when, as for a key that is still being worked on', async () => {
    const { client, sent } = setUp([problem(409, 'in_flight', {}, { 'retry-after': '1' }), json({}, { status: 201 })]);
    await settle(client.invitations.create(invitation));
    expect(sent[0]?.headers.get('idempotency-key')).toBe(sent[1]?.headers.get('idempotency-key'));
  });

  it('gives up after maxRetries, of the client or of the call', async () => {
    const { client, sent } = setUp([busy]);
    await expect(settle(client.users.get('usr_1'))).rejects.toMatchObject({ code: 'unavailable' });
    expect(sent).toHaveLength(3);
    await expect(settle(client.users.get('usr_1', { maxRetries: 0 }))).rejects.toMatchObject({ code: 'unavailable' });
    expect(sent).toHaveLength(4);
  });

  it('waits exponentially with full jitter', async () => {
    const times: number[] = [];
    const { client } = setUp([() => (times.push(Date.now()), busy.clone())], { maxRetries: 3 });
    await expect(settle(client.users.get('usr_1'))).rejects.toMatchObject({ code: 'unavailable' });
    expect(times.map((time, index) => time - (times[index - 1] ?? time))).toEqual([0, 200, 400, 800]);
  });

  it.each([
    ['seconds', '7'],
    ['a date', new Date(Date.UTC(2026, 0, 1, 0, 0, 7)).toUTCString()],
  ])('honours Retry-After in %s', async (_, value) => {
    const { client, sent } = setUp([problem(429, 'rate_limited', {}, { 'retry-after': value }), json(page)]);
    const call = client.users.list().firstPage();
    await vi.advanceTimersByTimeAsync(6_999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
    await expect(call).resolves.toEqual(page);
  });

  it('answers at once when Retry-After lies beyond the budget', async () => {
    const { client, sent } = setUp([problem(429, 'rate_limited', {}, { 'retry-after': '46' })]);
    const error = await failureOf(client.users.get('usr_1'));
    expect(error).toMatchObject({ code: 'rate_limited', retryAfterInSeconds: 46 });
    expect(sent).toHaveLength(1);
  });

  it('P5 P6: tries a change made under If-Match again, with the same If-Match and key', async () => {
    const { client, sent } = setUp([lostConnection, json({ id: 'usr_1' })]);
    await settle(client.users.update('usr_1', { name: 'Ann' }, { ifMatch: '"7"' }));
    await settle(client.users.delete('usr_1', { ifMatch: '"8"', idempotencyKey: 'mine' }));
    expect(sent.map(({ headers }) => headers.get('if-match'))).toEqual(['"7"', '"7"', '"8"']);
    const keys = sent.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys).toEqual([expect.stringMatching(/./), keys[0], 'mine']);
  });

  it('P8: too many wrong codes are told at once', async () => {
    const { client, sent } = setUp([problem(429, 'rate_limited', {}, { 'retry-after': '1' })]);
    await expect(client.identity.verifyCode({ code: '000000' })).rejects.toMatchObject({
      code: 'rate_limited',
      retryAfterInSeconds: 1,
    });
    expect(sent).toHaveLength(1);
  });
});

describe('idempotency key', () => {
  it('P6: a POST carries the same key on each try, and a new one on each call', async () => {
    const { client, sent } = setUp([lostConnection, busy, json({ id: 'usr_1' }, { status: 201 })]);
    await settle(client.invitations.create(invitation));
    await settle(client.invitations.create(invitation));
    const keys = sent.map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys.slice(0, 3)).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys[3]).not.toBe(keys[0]);
    expect(sent.slice(0, 3).map(({ body }) => body)).toEqual(Array(3).fill(JSON.stringify(invitation)));
  });

  it('P6: the caller may give the key', async () => {
    const { client, sent } = setUp([json({}, { status: 201 })]);
    await client.invitations.create(invitation, { idempotencyKey: 'row-17' });
    expect(sent[0]?.headers.get('idempotency-key')).toBe('row-17');
  });

  it('works where randomUUID is missing, as on a page that was not loaded securely', async () => {
    vi.spyOn(crypto, 'randomUUID').mockImplementation(undefined as never);
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    const { client, sent } = setUp([json({}, { status: 201 })]);
    await client.invitations.create(invitation);
    Reflect.deleteProperty(crypto, 'randomUUID');
    expect(sent[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
  });

  it('P7: a public POST has neither token nor key and is not repeated', async () => {
    const token = vi.fn(() => 'rst_secret');
    const { client, sent } = setUp([lostConnection], { token });
    await expect(settle(client.invitations.accept({ token: 'abc', name: 'Ann' }))).rejects.toMatchObject({
      code: 'network_error',
    });
    expect(sent).toHaveLength(1);
    expect([...(sent[0]?.headers.keys() ?? [])]).toEqual(['content-type', 'user-agent']);
    expect(token).not.toHaveBeenCalled();
  });
});

describe('timeout and abort', () => {
  it('ends a try that stalls, tries again, and fails as a timeout', async () => {
    const { client, sent } = setUp([stalled], { timeoutInMs: 1_000 });
    const error = await failureOf(settle(client.users.get('usr_1')));
    expect(error).toMatchObject({ code: 'timeout', operationId: 'users.get' });
    expect(sent).toHaveLength(3);
    expect(sent.every(({ signal }) => signal.aborted)).toBe(true);
  });

  it('covers the body too', async () => {
    const never = () => new Response(new ReadableStream());
    const { client, sent } = setUp([never, json(page)], { timeoutInMs: 1_000 });
    await expect(settle(client.users.list().firstPage())).resolves.toEqual(page);
    expect(sent).toHaveLength(2);
  });

  it('that is longer than a timer can count is none', async () => {
    const { client } = setUp([json(page)], { timeoutInMs: 2 ** 31, totalTimeoutInMs: Infinity });
    await expect(client.users.list().firstPage()).resolves.toEqual(page);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps all tries within the total', async () => {
    const started = Date.now();
    const { client, sent } = setUp([stalled], { timeoutInMs: 1_000, totalTimeoutInMs: 1_500, maxRetries: 9 });
    await expect(settle(client.users.get('usr_1'))).rejects.toMatchObject({ code: 'timeout' });
    expect(sent).toHaveLength(2);
    expect(Date.now() - started).toBe(1_500);
  });

  it('gives up on a token that does not come', async () => {
    const { client, sent } = setUp([json(page)], { token: () => new Promise<string>(() => undefined) });
    await expect(settle(client.users.get('usr_1'))).rejects.toMatchObject({ code: 'timeout' });
    expect(sent).toHaveLength(0);
  });

  it('is aborted before, during, and between tries', async () => {
    const { client, sent } = setUp([stalled, busy]);
    await expect(client.users.get('usr_1', { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
    expect(sent).toHaveLength(0);

    const during = new AbortController();
    const stuck = failureOf(client.users.get('usr_1', { signal: during.signal }));
    await vi.advanceTimersByTimeAsync(10);
    during.abort();
    expect(await stuck).toMatchObject({ code: 'aborted' });
    expect(sent[0]?.signal.aborted).toBe(true);

    const inBody = new AbortController();
    const { client: reading } = setUp([() => new Response(new ReadableStream())]);
    const read = failureOf(reading.users.get('usr_1', { signal: inBody.signal }));
    await vi.advanceTimersByTimeAsync(10);
    inBody.abort();
    expect(await read).toMatchObject({ code: 'aborted' });

    const asking = new AbortController();
    const { client: waitingForToken, sent: none } = setUp([json(page)], {
      token: () => new Promise<string>(() => undefined),
    });
    const asked = failureOf(waitingForToken.users.get('usr_1', { signal: asking.signal }));
    await vi.advanceTimersByTimeAsync(10);
    asking.abort();
    expect(await asked).toMatchObject({ code: 'aborted' });
    expect(none).toEqual([]);

    const between = new AbortController();
    const waiting = failureOf(client.users.get('usr_1', { signal: between.signal }));
    await vi.advanceTimersByTimeAsync(10);
    between.abort();
    expect(await waiting).toMatchObject({ code: 'aborted' });
    await vi.runAllTimersAsync();
    expect(sent).toHaveLength(2);
  });

  it('leaves no timer and no listener behind', async () => {
    const { signal } = new AbortController();
    const removed = vi.spyOn(signal, 'removeEventListener');
    const added = vi.spyOn(signal, 'addEventListener');
    const { client } = setUp([json(page)]);
    await client.users.list().firstPage({ signal });
    expect(vi.getTimerCount()).toBe(0);
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
  });
});

describe('token', () => {
  it('is renewed once for all that were refused at the same time', async () => {
    let token = 'old';
    const provider = vi.fn(async ({ refresh }: { refresh: boolean }) => (refresh ? (token = 'new') : token));
    const answer: Answer = ({ headers }) =>
      headers.get('authorization') === 'Bearer new' ? json(page) : problem(401, 'unauthenticated');
    const { client, sent } = setUp([answer], { token: provider });
    await settle(Promise.all(Array.from({ length: 5 }, () => client.users.list().firstPage())));
    expect(provider.mock.calls.filter(([{ refresh }]) => refresh)).toHaveLength(1);
    expect(sent).toHaveLength(10);
  });

  it('is renewed once per call: a second refusal is the answer', async () => {
    let count = 0;
    const { client, sent } = setUp([problem(401, 'unauthenticated')], {
      token: ({ refresh }) => `t${refresh ? ++count : count}`,
    });
    await expect(settle(client.users.get('usr_1'))).rejects.toMatchObject({ code: 'unauthenticated', status: 401 });
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer t0', 'Bearer t1']);
  });

  it.each([
    ['a plain string', 'rst_fixed'],
    ['a provider with nothing newer', () => 'rst_fixed'],
    ['a provider that ran out', ({ refresh }: { refresh: boolean }) => (refresh ? undefined : 'rst_fixed')],
  ])('of %s is not tried twice', async (_, token) => {
    const { client, sent } = setUp([problem(401, 'unauthenticated')], { token });
    await expect(settle(client.users.get('usr_1'))).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(sent).toHaveLength(1);
  });

  it('that cannot be had is a RosterError with its cause', async () => {
    const cause = new Error('signed out');
    const { client } = setUp([json(page)], { token: () => Promise.reject(cause) });
    const error = await failureOf(client.users.get('usr_1'));
    expect(isRosterError(error, 'users.get')).toBe(true);
    expect(error).toMatchObject({ code: 'unauthenticated', cause });
  });

  it('keeps the idempotency key over a renewal', async () => {
    const { client, sent } = setUp([problem(401, 'unauthenticated'), json({}, { status: 201 })], {
      token: ({ refresh }) => (refresh ? 'new' : 'old'),
    });
    await client.invitations.create(invitation);
    expect(sent[0]?.headers.get('idempotency-key')).toBe(sent[1]?.headers.get('idempotency-key'));
  });
});

describe('logger', () => {
  it('that throws does not have a request repeated that went through', async () => {
    const fault = new Error('disk full');
    const { client, sent } = setUp([json(page)], {
      logger: {
        debug: () => {
          throw fault;
        },
      },
    });
    expect(await failureOf(client.users.list().firstPage())).toMatchObject({ cause: fault });
    expect(sent).toHaveLength(1);
  });

  it('hears of every try, without token, query or body', async () => {
    const lines: unknown[] = [];
    const logger = {
      debug: (...line: unknown[]) => void lines.push(line),
      warn: (...line: unknown[]) => void lines.push(line),
      error: (...line: unknown[]) => void lines.push(line),
    };
    const { client } = setUp([busy, json(page), problem(403, 'forbidden')], { logger });
    await settle(client.users.list({ q: 'ann@example.com' }).firstPage());
    await expect(client.users.get('usr_1')).rejects.toMatchObject({ code: 'forbidden' });
    expect(lines).toMatchObject([
      [
        'users.list will be tried again',
        { attempt: 1, status: 503, code: 'unavailable', retryInMs: 200, path: '/v1/users' },
      ],
      ['users.list answered', { attempt: 2, method: 'GET' }],
      ['users.get failed', { attempt: 1, status: 403, requestId: 'req_1' }],
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/secret|ann@/);
  });
});
