import { describe, expect, it, vi } from 'vitest';
import { clientWith, settle, useFakeTime } from '../testing/fake-time.js';
import { failureOf, json, lostConnection, problem, stalled } from '../testing/scripted-fetch.js';

const page = { data: [], page: { nextCursor: null } };
const invitation = { email: 'ann@example.com', roleId: 'editor' };
const busy = problem(503, 'unavailable');

useFakeTime();

describe('retry', () => {
  it.each([408, 429, 500, 502, 503, 504])('retries a read after %i', async (status) => {
    const { client, sent } = clientWith([new Response('', { status }), json(page)]);
    await expect(settle(client.users.list().firstPage())).resolves.toEqual(page);
    expect(sent).toHaveLength(2);
  });

  it.each([400, 403, 404, 409, 410, 412, 422, 428, 501])('does not retry after %i', async (status) => {
    const { client, sent } = clientWith([problem(status, 'some_code')]);
    await expect(settle(client.users.get('usr_1'))).rejects.toMatchObject({ status, code: 'some_code' });
    expect(sent).toHaveLength(1);
  });

  it('retries after a lost connection and after a truncated body', async () => {
    const { client, sent } = clientWith([lostConnection, new Response('{"data": ['), json(page)]);
    await expect(settle(client.users.list().firstPage())).resolves.toEqual(page);
    expect(sent).toHaveLength(3);
  });

  it('retries a 409 with Retry-After, as for a key still in progress', async () => {
    const { client, sent } = clientWith([
      problem(409, 'in_flight', {}, { 'retry-after': '1' }),
      json({}, { status: 201 }),
    ]);
    await settle(client.invitations.create(invitation));
    expect(sent[0]?.headers.get('idempotency-key')).toBe(sent[1]?.headers.get('idempotency-key'));
  });

  it('gives up after maxRetries of the client or the call', async () => {
    const { client, sent } = clientWith([busy]);
    await expect(settle(client.users.get('usr_1'))).rejects.toMatchObject({ code: 'unavailable' });
    expect(sent).toHaveLength(3);
    await expect(settle(client.users.get('usr_1', { maxRetries: 0 }))).rejects.toMatchObject({ code: 'unavailable' });
    expect(sent).toHaveLength(4);
  });

  it('waits exponentially with full jitter', async () => {
    const times: number[] = [];
    const { client } = clientWith([() => (times.push(Date.now()), busy.clone())], { maxRetries: 3 });
    await expect(settle(client.users.get('usr_1'))).rejects.toMatchObject({ code: 'unavailable' });
    expect(times.map((time, index) => time - (times[index - 1] ?? time))).toEqual([0, 200, 400, 800]);
  });

  it.each([
    ['seconds', '7'],
    ['a date', new Date(Date.UTC(2026, 0, 1, 0, 0, 7)).toUTCString()],
  ])('honours Retry-After in %s', async (_, value) => {
    const { client, sent } = clientWith([problem(429, 'rate_limited', {}, { 'retry-after': value }), json(page)]);
    const call = client.users.list().firstPage();
    await vi.advanceTimersByTimeAsync(6_999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
    await expect(call).resolves.toEqual(page);
  });

  it('fails at once when Retry-After exceeds the budget', async () => {
    const { client, sent } = clientWith([problem(429, 'rate_limited', {}, { 'retry-after': '46' })]);
    const error = await failureOf(client.users.get('usr_1'));
    expect(error).toMatchObject({ code: 'rate_limited', retryAfterInSeconds: 46 });
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['rate_limited', 429],
    ['unavailable', 503],
  ])('P14: %s waits as Retry-After says, at most as long as the call may take', async (code, status) => {
    const waits = ['40', '4', '1', '3600', '99999999999'].map(async (seconds) => {
      const { client, sent } = clientWith([problem(status, code, {}, { 'retry-after': seconds })], { maxRetries: 9 });
      const startedAt = Date.now();
      const error = await failureOf(client.users.list().firstPage());
      expect(error).toMatchObject({ code, retryAfterInSeconds: Number(seconds) });
      return [sent.length, Date.now() - startedAt];
    });
    await vi.runAllTimersAsync();
    for (const [sent, tookInMs] of await Promise.all(waits)) {
      expect(tookInMs).toBeLessThan(45_000);
      expect(sent).toBeLessThanOrEqual(10);
    }
    expect((await waits[3]!)[0]).toBe(1);
  });

  it.each([
    ['a response that never comes', stalled],
    ['a body that never ends', () => new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }))],
  ])('P14: %s ends the call with `timeout`, after all its attempts', async (_, answer) => {
    const { client, sent } = clientWith([answer]);
    const startedAt = Date.now();
    const failure = failureOf(client.users.list().firstPage());
    await vi.runAllTimersAsync();
    expect(await failure).toMatchObject({ code: 'timeout' });
    expect(Date.now() - startedAt).toBeLessThanOrEqual(45_000);
    expect(sent.length).toBeLessThanOrEqual(3);
    expect(sent.every(({ signal }) => signal.aborted)).toBe(true);
  });

  it('P14: a token provider that never answers fails the call, and the next call asks it anew', async () => {
    const answers = [() => new Promise<string>(() => undefined), () => 'rst_new'];
    const token = vi.fn(({ refresh }: { refresh: boolean }) => (refresh ? answers.shift()!() : 'rst_old'));
    const { client } = clientWith(
      [
        ({ headers }) =>
          headers.get('authorization') === 'Bearer rst_new' ? json(page) : problem(401, 'unauthenticated'),
      ],
      { token },
    );
    const failure = failureOf(client.users.list().firstPage());
    await vi.runAllTimersAsync();
    expect(await failure).toMatchObject({ code: 'timeout' });
    await expect(settle(client.users.list().firstPage())).resolves.toEqual(page);
  });

  it('P5 P6: retries a change with the same If-Match and key', async () => {
    const { client, sent } = clientWith([lostConnection, json({ id: 'usr_1' })]);
    await settle(client.users.update('usr_1', { name: 'Ann' }, { ifMatch: '"7"' }));
    await settle(client.users.delete('usr_1', { ifMatch: '"8"', idempotencyKey: 'mine' }));
    expect(sent.map(({ headers }) => headers.get('if-match'))).toEqual(['"7"', '"7"', '"8"']);
    const keys = sent.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys).toEqual([expect.stringMatching(/./), keys[0], 'mine']);
  });

  it('P8: too many wrong codes fail at once', async () => {
    const { client, sent } = clientWith([problem(429, 'rate_limited', {}, { 'retry-after': '1' })]);
    await expect(client.identity.verifyCode({ code: '000000' })).rejects.toMatchObject({
      code: 'rate_limited',
      retryAfterInSeconds: 1,
    });
    expect(sent).toHaveLength(1);
  });
});

describe('idempotency key', () => {
  it('P6: a POST sends the same key on each attempt, and a new one on each call', async () => {
    const { client, sent } = clientWith([lostConnection, busy, json({ id: 'usr_1' }, { status: 201 })]);
    await settle(client.invitations.create(invitation));
    await settle(client.invitations.create(invitation));
    const keys = sent.map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys.slice(0, 3)).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys[3]).not.toBe(keys[0]);
    expect(sent.slice(0, 3).map(({ body }) => body)).toEqual(Array(3).fill(JSON.stringify(invitation)));
  });

  it('P6: the caller can set the key', async () => {
    const { client, sent } = clientWith([json({}, { status: 201 })]);
    await client.invitations.create(invitation, { idempotencyKey: 'row-17' });
    expect(sent[0]?.headers.get('idempotency-key')).toBe('row-17');
  });

  it('works without randomUUID, as on a page that was not loaded securely', async () => {
    vi.spyOn(crypto, 'randomUUID').mockImplementation(undefined as never);
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    const { client, sent } = clientWith([json({}, { status: 201 })]);
    await client.invitations.create(invitation);
    Reflect.deleteProperty(crypto, 'randomUUID');
    expect(sent[0]?.headers.get('idempotency-key')).toMatch(/^\d+(-\d+){3}$/);
  });

  it('P7: a public POST has neither token nor key and is not retried', async () => {
    const token = vi.fn(() => 'rst_secret');
    const { client, sent } = clientWith([lostConnection], { token });
    await expect(settle(client.invitations.accept({ token: 'abc', name: 'Ann' }))).rejects.toMatchObject({
      code: 'network_error',
    });
    expect(sent).toHaveLength(1);
    expect([...(sent[0]?.headers.keys() ?? [])]).toEqual(['content-type', 'roster-sdk-version', 'user-agent']);
    expect(token).not.toHaveBeenCalled();
  });
});
