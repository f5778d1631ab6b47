import { describe, expect, it, vi } from 'vitest';
import { version } from '../generated/version.js';
import type { RequestDetails, ResponseDetails, RosterHooks } from '../index.js';
import { clientWith, settle, useFakeTime } from '../testing/fake-time.js';
import { failureOf, json, lostConnection, problem } from '../testing/scripted-fetch.js';

const page = { data: [], page: { nextCursor: null } };
const busy = problem(503, 'unavailable');

useFakeTime();

describe('headers', () => {
  it('of a call replace those of the client, which replace the SDK’s own; the token stays', async () => {
    const { client, sent } = clientWith([json({})], {
      headers: { 'X-Team': 'client', 'User-Agent': 'nightly/1', authorization: 'Basic no' },
    });
    await client.users.get('usr_1');
    await client.users.get('usr_1', { headers: new Headers({ 'x-team': 'call', authorization: 'Basic no' }) });
    await failureOf(settle(client.users.export({}, { headers: { 'x-team': 'export' }, maxRetries: 0 }).response()));
    await client.fetch('https://roster.test/own', { headers: { 'x-team': 'fetch' } });
    await client.raw.GET('/v1/users', { headers: { 'x-team': 'raw' } });
    const of = (name: string) => sent.map(({ headers }) => headers.get(name));
    expect(of('x-team')).toEqual(['client', 'call', 'export', 'fetch', 'raw']);
    expect(new Set(of('user-agent'))).toEqual(new Set(['nightly/1']));
    expect(new Set(of('authorization'))).toEqual(new Set(['Bearer rst_secret']));
    expect(new Set(of('roster-sdk-version'))).toEqual(new Set([version]));
  });
});

describe('withOptions', () => {
  it('is another client with other defaults and the same token and cache of can', async () => {
    const token = vi.fn(async () => 'rst_1');
    const { client, sent } = clientWith([busy], { token, maxRetries: 1, headers: { 'x-a': 'a', 'x-b': 'b' } });
    const other = client.withOptions({ maxRetries: 0, headers: { 'x-b': 'other' } });
    await failureOf(settle(other.users.get('usr_1')));
    expect(sent).toHaveLength(1);
    expect([sent[0]?.headers.get('x-a'), sent[0]?.headers.get('x-b')]).toEqual(['a', 'other']);
    await failureOf(settle(client.users.get('usr_1')));
    expect(sent).toHaveLength(3);
    expect(sent[2]?.headers.get('x-b')).toBe('b');
    expect(token).toHaveBeenCalledTimes(2);
    expect([other.can, other.baseUrl]).toEqual([client.can, client.baseUrl]);
    await failureOf(settle(other.withOptions({ timeoutInMs: 5 }).users.get('usr_1')));
    expect(sent).toHaveLength(4);
  });

  it('does not take what the clients share', () => {
    const { client } = clientWith([]);
    expect(() => client.withOptions({ token: 'rst_2' } as object)).toThrow('withOptions has no option token');
  });
});

describe('hooks', () => {
  it('see each attempt, by operation and path template, without token, query or body', async () => {
    const requests: RequestDetails[] = [];
    const responses: ResponseDetails[] = [];
    const slow = () => new Promise<Response>((resolve) => setTimeout(resolve, 30, problem(403, 'forbidden')));
    const { client } = clientWith([lostConnection, busy, json(page, { headers: { 'request-id': 'req_7' } }), slow], {
      onRequest: (details) => requests.push(details),
      onResponse: (details) => responses.push(details),
    });
    await settle(client.grants.listByUser('usr_secret', { level: ['edit'] } as object).firstPage());
    const { error } = await settle(client.raw.GET('/v1/users', { params: { query: { q: 'secret' } } }));
    expect(error?.code).toBe('forbidden');
    const call = { operationId: 'grants.listByUser', method: 'GET', path: '/v1/users/{userId}/grants' };
    expect(requests).toEqual([
      { ...call, attempt: 1 },
      { ...call, attempt: 2 },
      { ...call, attempt: 3 },
      { method: 'GET', path: '/v1/users', attempt: 1 },
    ]);
    expect(responses).toEqual([
      { ...call, attempt: 1, elapsedInMs: 0, code: 'network_error', retryInMs: 200 },
      { ...call, attempt: 2, elapsedInMs: 0, status: 503, code: 'unavailable', requestId: 'req_1', retryInMs: 400 },
      { ...call, attempt: 3, elapsedInMs: 0, status: 200, requestId: 'req_7' },
      { method: 'GET', path: '/v1/users', attempt: 1, elapsedInMs: 30, status: 403, code: 'invalid_response' },
    ]);
    expect(JSON.stringify([requests, responses])).not.toContain('secret');
  });

  it.each(['onRequest', 'onResponse', 'logger'] as const)('%s that throws or rejects breaks no call', async (name) => {
    const throwing = () => {
      throw new Error('disk full');
    };
    const rejecting = () => Promise.reject(new Error('disk full'));
    for (const fault of [throwing, rejecting]) {
      const hooks: RosterHooks = name === 'logger' ? { logger: { debug: fault, warn: fault } } : { [name]: fault };
      const { client, sent } = clientWith([busy, json(page)], hooks);
      await expect(settle(client.users.list().firstPage())).resolves.toEqual(page);
      expect(sent).toHaveLength(2);
    }
  });
});

describe('client.raw', () => {
  it('is what the methods go through: a middleware sees and changes their requests', async () => {
    const { client, sent } = clientWith([json({})]);
    const seen: string[] = [];
    client.raw.use({
      onRequest({ request, schemaPath }) {
        seen.push(`${request.method} ${schemaPath}`);
        return new Request(request, { headers: { ...Object.fromEntries(request.headers), 'x-trace': 't' } });
      },
      onResponse: ({ response }) => void seen.push(String(response.status)),
    });
    await client.users.suspend('usr_1');
    await client.invitations.create({ email: 'ann@example.com', roleId: 'editor' });
    expect(seen).toEqual(['POST /v1/users/{userId}/suspend', '200', 'POST /v1/invitations', '201']);
    expect(sent.map(({ headers }) => headers.get('x-trace'))).toEqual(['t', 't']);
    expect(sent[1]?.body).toBe('{"email":"ann@example.com","roleId":"editor"}');
    expect(sent[1]?.headers.get('idempotency-key')).toBeTruthy();
  });
});
