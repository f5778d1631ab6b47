import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRosterClient, RosterError } from '../index.js';
import { type Answer, failureOf, json, problem, scriptedFetch } from '../testing/scripted-fetch.js';

const page = { data: [{ id: 'usr_1' }], page: { nextCursor: null } };

function setUp(...answers: Answer[]) {
  const { fetch, sent } = scriptedFetch(...answers);
  return { client: createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_1', fetch, maxRetries: 0 }), sent };
}

describe('a call', () => {
  it('is sent once, at once, however often it is awaited', async () => {
    const { client, sent } = setUp(json({ id: 'usr_1' }));
    const call = client.users.get('usr_1');
    expect(sent).toHaveLength(1);
    expect(call).toBeInstanceOf(Promise);
    const [data, result, { data: same }] = await Promise.all([call, call.safe(), call.withResponse()]);
    expect(result).toEqual({ ok: true, data });
    expect(same).toBe(data);
    expect(sent).toHaveLength(1);
  });

  it('returns a failure as a result', async () => {
    const { client } = setUp(problem(403, 'forbidden'));
    const result = await client.users.get('usr_1').safe();
    expect(result).toMatchObject({ ok: false, error: { code: 'forbidden', operationId: 'users.get' } });
    expect(!result.ok && result.error).toBeInstanceOf(RosterError);
  });

  it('returns the response with the data', async () => {
    const { client } = setUp(json({ id: 'usr_1' }, { headers: { etag: '"7"' } }), problem(404, 'not_found'));
    const { data, response } = await client.users.get('usr_1').withResponse();
    expect([data.id, response.status, response.headers.get('etag'), response.bodyUsed]).toEqual([
      'usr_1',
      200,
      '"7"',
      true,
    ]);
    expect(await failureOf(client.users.get('usr_1').withResponse())).toMatchObject({ code: 'not_found' });
  });

  it('also serves first pages and operations that change who is signed in', async () => {
    const { client } = setUp(json(page), new Response(null, { status: 204 }), problem(429, 'rate_limited'));
    expect(await client.users.list().firstPage().safe()).toMatchObject({ ok: true, data: page });
    expect(await client.session.signOut().safe()).toEqual({ ok: true, data: undefined });
    expect(await client.identity.verifyCode({ code: '123456' }).safe()).toMatchObject({
      ok: false,
      error: { code: 'rate_limited' },
    });
  });

  it('that cannot be sent rejects with a RosterError too', async () => {
    const { client, sent } = setUp(json({}));
    const body: { email: string; roleId: string; self?: unknown } = { email: 'ann@example.com', roleId: 'r' };
    body.self = body;
    expect(await client.invitations.create(body).safe()).toMatchObject({
      ok: false,
      error: { code: 'invalid_argument', operationId: 'invitations.create' },
    });
    expect(sent).toEqual([]);
  });
});

describe('a failure', () => {
  const unhandled: unknown[] = [];
  const hear = (reason: unknown) => void unhandled.push(reason);
  let others: NodeJS.UnhandledRejectionListener[] = [];

  beforeEach(() => {
    unhandled.length = 0;
    others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', hear);
  });
  afterEach(() => {
    process.off('unhandledRejection', hear);
    for (const other of others) process.on('unhandledRejection', other);
    vi.restoreAllMocks();
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

  it('that .safe() or .withResponse() handles is not unhandled', async () => {
    const { client } = setUp(problem(403, 'forbidden'));
    await client.users.get('usr_1').safe();
    await client.users
      .get('usr_1')
      .withResponse()
      .catch(() => undefined);
    await client.users.list().firstPage().safe();
    await settled();
    expect(unhandled).toEqual([]);
  });

  it('that nobody handles is unhandled, as with any promise', async () => {
    const { client } = setUp(problem(403, 'forbidden'));
    void client.users.get('usr_1');
    await settled();
    expect(unhandled).toMatchObject([{ code: 'forbidden' }]);
  });
});
