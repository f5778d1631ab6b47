import { describe, expect, it, vi } from 'vitest';
import { isRosterError } from '../index.js';
import { clientWith, settle, useFakeTime } from '../testing/fake-time.js';
import { type Answer, failureOf, json, problem, stalled } from '../testing/scripted-fetch.js';

const page = { data: [], page: { nextCursor: null } };
const invitation = { email: 'ann@example.com', roleId: 'editor' };
const busy = problem(503, 'unavailable');

useFakeTime();

describe('timeout and abort', () => {
  it('ends an attempt that stalls, retries, and fails with timeout', async () => {
    const { client, sent } = clientWith([stalled], { timeoutInMs: 1_000 });
    const error = await failureOf(settle(client.users.get('usr_1')));
    expect(error).toMatchObject({ code: 'timeout', operationId: 'users.get' });
    expect(sent).toHaveLength(3);
    expect(sent.every(({ signal }) => signal.aborted)).toBe(true);
  });

  it('includes the body', async () => {
    const never = () => new Response(new ReadableStream());
    const { client, sent } = clientWith([never, json(page)], { timeoutInMs: 1_000 });
    await expect(settle(client.users.list().firstPage())).resolves.toEqual(page);
    expect(sent).toHaveLength(2);
  });

  it('longer than a timer supports means none', async () => {
    const { client } = clientWith([json(page)], { timeoutInMs: 2 ** 31, totalTimeoutInMs: Infinity });
    await expect(client.users.list().firstPage()).resolves.toEqual(page);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps all attempts within the total', async () => {
    const started = Date.now();
    const { client, sent } = clientWith([stalled], { timeoutInMs: 1_000, totalTimeoutInMs: 1_500, maxRetries: 9 });
    await expect(settle(client.users.get('usr_1'))).rejects.toMatchObject({ code: 'timeout' });
    expect(sent).toHaveLength(2);
    expect(Date.now() - started).toBe(1_500);
  });

  it('gives up on a token that never comes', async () => {
    const { client, sent } = clientWith([json(page)], { token: () => new Promise<string>(() => undefined) });
    await expect(settle(client.users.get('usr_1'))).rejects.toMatchObject({ code: 'timeout' });
    expect(sent).toHaveLength(0);
  });

  it('aborts before, during and between attempts', async () => {
    const { client, sent } = clientWith([stalled, busy]);
    await expect(client.users.get('usr_1', { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
    expect(sent).toHaveLength(0);

    const during = new AbortController();
    const stuck = failureOf(client.users.get('usr_1', { signal: during.signal }));
    await vi.advanceTimersByTimeAsync(10);
    during.abort();
    expect(await stuck).toMatchObject({ code: 'aborted' });
    expect(sent[0]?.signal.aborted).toBe(true);

    const inBody = new AbortController();
    const { client: reading } = clientWith([() => new Response(new ReadableStream())]);
    const read = failureOf(reading.users.get('usr_1', { signal: inBody.signal }));
    await vi.advanceTimersByTimeAsync(10);
    inBody.abort();
    expect(await read).toMatchObject({ code: 'aborted' });

    const asking = new AbortController();
    const { client: waitingForToken, sent: none } = clientWith([json(page)], {
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
    const { client } = clientWith([json(page)]);
    await client.users.list().firstPage({ signal });
    expect(vi.getTimerCount()).toBe(0);
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
  });
});

describe('token', () => {
  it('is renewed once for requests that are refused at the same time', async () => {
    let token = 'old';
    const provider = vi.fn(async ({ refresh }: { refresh: boolean }) => (refresh ? (token = 'new') : token));
    const answer: Answer = ({ headers }) =>
      headers.get('authorization') === 'Bearer new' ? json(page) : problem(401, 'unauthenticated');
    const { client, sent } = clientWith([answer], { token: provider });
    await settle(Promise.all(Array.from({ length: 5 }, () => client.users.list().firstPage())));
    expect(provider.mock.calls.filter(([{ refresh }]) => refresh)).toHaveLength(1);
    expect(sent).toHaveLength(10);
  });

  it('is renewed once per call: a second refusal fails the call', async () => {
    let count = 0;
    const { client, sent } = clientWith([problem(401, 'unauthenticated')], {
      token: ({ refresh }) => `t${refresh ? ++count : count}`,
    });
    await expect(settle(client.users.get('usr_1'))).rejects.toMatchObject({ code: 'unauthenticated', status: 401 });
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer t0', 'Bearer t1']);
  });

  it.each([
    ['a plain string', 'rst_fixed'],
    ['a provider without a newer token', () => 'rst_fixed'],
    [
      'a provider that returns nothing on refresh',
      ({ refresh }: { refresh: boolean }) => (refresh ? undefined : 'rst_fixed'),
    ],
  ])('from %s is not sent twice', async (_, token) => {
    const { client, sent } = clientWith([problem(401, 'unauthenticated')], { token });
    await expect(settle(client.users.get('usr_1'))).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(sent).toHaveLength(1);
  });

  it('that cannot be obtained is a RosterError with its cause', async () => {
    const cause = new Error('signed out');
    const { client } = clientWith([json(page)], { token: () => Promise.reject(cause) });
    const error = await failureOf(client.users.get('usr_1'));
    expect(isRosterError(error, 'users.get')).toBe(true);
    expect(error).toMatchObject({ code: 'unauthenticated', cause });
  });

  it('keeps the idempotency key when the token is renewed', async () => {
    const { client, sent } = clientWith([problem(401, 'unauthenticated'), json({}, { status: 201 })], {
      token: ({ refresh }) => (refresh ? 'new' : 'old'),
    });
    await client.invitations.create(invitation);
    expect(sent[0]?.headers.get('idempotency-key')).toBe(sent[1]?.headers.get('idempotency-key'));
  });
});

describe('logger', () => {
  it('gets every attempt, without token, query or body', async () => {
    const lines: unknown[] = [];
    const logger = {
      debug: (...line: unknown[]) => void lines.push(line),
      warn: (...line: unknown[]) => void lines.push(line),
      error: (...line: unknown[]) => void lines.push(line),
    };
    const { client } = clientWith([busy, json(page), problem(403, 'forbidden')], { logger });
    await settle(client.users.list({ q: 'ann@example.com' }).firstPage());
    await expect(client.users.get('usr_1')).rejects.toMatchObject({ code: 'forbidden' });
    expect(lines).toMatchObject([
      [
        'users.list will be retried',
        { attempt: 1, status: 503, code: 'unavailable', retryInMs: 200, elapsedInMs: 0, path: '/v1/users' },
      ],
      ['users.list succeeded', { attempt: 2, method: 'GET' }],
      ['users.get failed', { attempt: 1, status: 403, requestId: 'req_1' }],
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/secret|ann@/);
  });
});
