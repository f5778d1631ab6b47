import { describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../generated/operations.js';
import { problems } from '../generated/problems.js';
import { type CallOptions, Client, type Problem } from '../testing/client.js';
import { exampleBody } from '../testing/example-body.js';
import { World } from '../testing/fixture.js';

const withToken = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].permission !== 'public');
const withPermission = withToken.filter((id) => operations[id].permission.includes(':'));
const withBody = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].hasBody);
const path = {
  userId: 'usr_01930000-0000-7000-8000-0000000000ff',
  resourceId: 'res_01930000-0000-7000-8000-0000000000ff',
};

export function protocolSuite(world: () => World): void {
  describe('protocol', () => {
    const contract = async () => (await world().anybody.ok('service.getOpenApi')).body as object;
    const anyBody = async (id: OperationId) =>
      operations[id].hasBody ? { body: exampleBody(await contract(), id) } : {};

    test.each(withToken)('P10: %s without a valid token answers a problem with its code and a sentence', async (id) => {
      for (const headers of [{}, { authorization: 'Bearer rst_unknown' }, { authorization: 'Basic eDp5' }]) {
        const problem = await world().anybody.refused(id, 'unauthenticated', { path, headers, ...(await anyBody(id)) });
        expect(problem).toMatchObject({
          type: 'urn:roster-kit:problem:unauthenticated',
          status: 401,
          title: problems.unauthenticated.title,
        });
        expect(problem.detail).toMatch(/\.$/);
      }
    });

    test.each(withPermission)(
      'P10: %s answers `forbidden` with the reason to a role without the permission',
      async (id) => {
        const organization = await world().organization('hub');
        const tester = await organization.user({ roleId: 'tester' });
        const problem = await tester.refused(id, 'forbidden', { path, ...(await anyBody(id)) });
        expect(problem.reason).toBe(
          operations[id].permission.match(/^(resources|access_levels)/) ? 'unknown_permission' : 'not_in_role',
        );
        expect(problem.detail).toMatch(/^You don't have the permission ".+"\. Your role is Tester\. .+\.$/);
      },
    );

    test.each(withBody)('P10 P14: %s accepts only JSON, only known fields, and at most its own bytes', async (id) => {
      const good = exampleBody(await contract(), id) as object;
      const owner = await (await world().organization('hub')).user({ roleId: 'owner' });
      const send = (body: unknown, headers = {}) => ({ path, body, headers });
      await owner.refused(
        id,
        'unsupported_media_type',
        send('a=b', { 'content-type': 'application/x-www-form-urlencoded' }),
      );
      await owner.refused(id, 'malformed_request', send('{"a":'));
      await owner.refused(
        id,
        'payload_too_large',
        send({ ...good, more: 'x'.repeat(operations[id].bodyLimitInBytes) }),
      );
      const { errors } = await owner.refused(id, 'validation_failed', send({ ...good, more: 1 }));
      expect(errors).toEqual([{ pointer: '/more', message: 'more is not a known field.' }]);
    });

    test.each(withToken.filter((id) => operations[id].hasBody))(
      'P14: %s reads no byte of an unknown caller’s body, nor of a caller beyond the limit',
      async (id) => {
        const service = world().with({ limits: { actorPerMinute: 1 } });
        const owner = await (await service.organization('hub')).user({ roleId: 'owner' });
        await owner.ok('session.get');
        const url = operations[id].path.replaceAll(/\{(\w+)\}/g, (_, name: keyof typeof path) => path[name]);
        for (const [token, status] of [
          ['rst_unknown', 401],
          [owner.token ?? '', 429],
        ] as const) {
          let parts = 0;
          const body = new ReadableStream({ pull: () => void (parts += 1) }, { highWaterMark: 0 });
          const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
          const init = { method: operations[id].method, headers, body, duplex: 'half' };
          expect((await service.app.request(url, init)).status).toBe(status);
          expect(parts).toBe(0);
        }
      },
    );

    test('P14: a body in too many parts is refused, however small they are', async () => {
      const owner = await (await world().organization('hub')).user({ roleId: 'owner' });
      let parts = 0;
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          parts += 1;
          controller.enqueue(new Uint8Array([32]));
        },
      });
      const headers = { authorization: `Bearer ${owner.token ?? ''}`, 'content-type': 'application/json' };
      const init = { method: 'POST', headers, body, duplex: 'half' };
      expect((await world().with({}).app.request('/v1/invitations', init)).status).toBe(413);
      expect(parts).toBeLessThan(5000);
    });

    test('P14: of many wrong fields only the first are named, and a list that is too long is refused for its length', async () => {
      const owner = await (await world().organization('hub')).user({ roleId: 'owner' });
      const evaluate = async (checks: unknown[]) =>
        (await owner.refused('access.evaluate', 'validation_failed', { body: { checks } })).errors;
      expect(await evaluate(Array.from({ length: 100 }, () => 0))).toHaveLength(20);
      expect(await evaluate(Array.from({ length: 101 }, () => 0))).toEqual([
        { pointer: '/checks', message: 'checks must have at most 100 entries.' },
      ]);
      const unknown = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, 1]));
      expect(await evaluate([unknown])).toEqual([
        { pointer: '/checks/0', message: 'checks[0] must have at most 18 fields.' },
      ]);
      const { errors } = await owner.refused('invitations.create', 'validation_failed', {
        body: { email: `${'a@'.repeat(500)}b`, roleId: 'viewer' },
      });
      expect(errors).toEqual([{ pointer: '/email', message: 'email must have at most 254 characters.' }]);
    });

    test('P10: an error names its field, by pointer and by message', async () => {
      const owner = await (await world().organization('hub')).user({ roleId: 'owner' });
      const list = await owner.refused('users.list', 'validation_failed', {
        query: '?limit=0&sort=age&color=red&role=',
      });
      expect(list.errors).toEqual(
        expect.arrayContaining([
          { pointer: 'query.limit', message: 'limit must be at least 1.' },
          { pointer: 'query.color', message: 'color is not a known parameter.' },
          { pointer: 'query.role.0', message: 'role[0] must not be empty.' },
        ]),
      );
      expect(
        (await owner.refused('users.get', 'validation_failed', { path: { userId: 'x'.repeat(201) } })).errors?.[0]
          ?.pointer,
      ).toBe('path.userId');
      expect((await owner.refused('session.get', 'validation_failed', { query: '?a=1' })).errors).toEqual([
        { pointer: 'query.a', message: 'a is not a known parameter.' },
      ]);
      const body = { email: 'no', roleId: 5, name: '' };
      const { errors, detail } = await owner.refused('invitations.create', 'validation_failed', { body });
      expect(errors).toEqual(
        expect.arrayContaining([
          { pointer: '/email', message: 'email must be an e-mail address such as name@example.com.' },
          { pointer: '/roleId', message: 'roleId must be a text.' },
          { pointer: '/name', message: 'name must not be empty.' },
        ]),
      );
      expect(detail).toContain('email must be an e-mail address');
      const { errors: nested } = await owner.refused('access.evaluate', 'validation_failed', {
        body: { checks: [{}] },
      });
      expect(nested).toEqual([{ pointer: '/checks/0/permission', message: 'checks[0].permission is required.' }]);
    });

    test('P10: an unknown path or method answers a problem too, and Allow lists the methods', async () => {
      for (const [method, url, status, code] of [
        ['GET', '/v1/nothing', 404, 'unknown_operation'],
        ['GET', '/', 404, 'unknown_operation'],
        ['GET', '/v1/v1/users', 404, 'unknown_operation'],
        ['POST', '/v1/users', 405, 'method_not_allowed'],
        ['GET', '/v1/invitations/preview', 405, 'method_not_allowed'],
      ] as const) {
        const response = await world().app.request(url, { method });
        expect(response.status).toBe(status);
        expect(response.headers.get('content-type')).toBe('application/problem+json');
        const problem = (await response.json()) as Problem;
        expect(problem).toMatchObject({ code, status, requestId: response.headers.get('request-id') });
      }
      expect((await world().app.request('/v1/users/x', { method: 'POST' })).headers.get('allow')).toBe(
        'GET, PATCH, DELETE',
      );
    });

    test('P10: an internal error is described only in the log, which holds no secret', async () => {
      const organization = await world().organization('hub');
      const owner = await organization.user({ roleId: 'owner' });
      const broken = world().with({ catalogues: {} });
      const response = await broken.app.request('/v1/users', {
        headers: { authorization: `Bearer ${owner.token ?? ''}` },
      });
      const problem = (await response.json()) as Problem;
      expect(problem).toMatchObject({ code: 'internal_error', status: 500 });
      expect(JSON.stringify(problem)).not.toContain('catalogue');
      expect(broken.logged).toMatchObject([
        {
          requestId: problem.requestId,
          operationId: 'users.list',
          error: { message: 'The catalogue "hub" is not configured.' },
        },
      ]);
      expect(JSON.stringify(broken.logged)).not.toContain(owner.token);
    });

    test('the log says which user or API key of which organization sent a request, and holds no token', async () => {
      const organization = await world().organization('hub');
      const [owner, key] = [await organization.user({ roleId: 'owner' }), await organization.apiKey('owner')];
      const lines: unknown[] = [];
      const note = (fields: object) => void lines.push(fields);
      const { app } = world().with({ logger: { info: note, warn: note, error: note } });
      for (const { token } of [owner, key, world().anybody])
        await app.request('/v1/users?limit=0', { headers: { authorization: `Bearer ${token ?? 'rst_unknown'}` } });
      const of = { operationId: 'users.list', organizationId: organization.id };
      expect(lines).toMatchObject([
        { ...of, status: 422, actorKind: 'user', actorId: owner.id },
        { ...of, status: 422, actorKind: 'api_key', actorId: key.id },
        { operationId: 'users.list', status: 401 },
      ]);
      expect(lines.map((line) => Object.keys(line as object).includes('actorId'))).toEqual([true, true, false]);
      for (const { token } of [owner, key]) expect(JSON.stringify(lines)).not.toContain(token);
    });

    test('every answer has its own request id, and headers against caching and sniffing', async () => {
      const answers = await Promise.all(
        ['/v1/health', '/v1/health', '/v1/nothing'].map((url) => world().app.request(url)),
      );
      expect(new Set(answers.map(({ headers }) => headers.get('request-id'))).size).toBe(3);
      for (const { headers } of answers) {
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('cache-control')).toBe('no-store');
        expect(headers.get('access-control-allow-origin')).toBeNull();
      }
    });

    test('pages of allowed origins may call, with the headers of the SDK and of tools for tracing', async () => {
      const { app } = world().with({ allowedOrigins: ['https://host.example'] });
      const wanted =
        'authorization,baggage,content-type,idempotency-key,if-match,if-none-match,last-event-id,sentry-trace,' +
        'traceparent,tracestate,x-correlation-id,x-datadog-trace-id,x-request-id';
      const from = (origin: string, init = {}) => {
        const asked = { 'access-control-request-method': 'PUT', 'access-control-request-headers': wanted };
        return app.request('/v1/health', { ...init, headers: { origin, ...asked } });
      };
      const preflight = await from('https://host.example', { method: 'OPTIONS' });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-headers')).toBe(wanted);
      expect(preflight.headers.get('vary')).toContain('Access-Control-Request-Headers');
      const elsewhere = await from('https://evil.example', { method: 'OPTIONS' });
      expect(elsewhere.headers.get('access-control-allow-origin')).toBeNull();
      const answer = await from('https://host.example');
      expect(answer.headers.get('access-control-allow-origin')).toBe('https://host.example');
      expect(answer.headers.get('access-control-expose-headers')).toContain('ETag,Idempotency-Replayed');
      expect((await from('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    });

    test('capabilities are the operations of the contract by area, and the limits that hold', async () => {
      const { body, headers } = await world().anybody.ok('capabilities.get');
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(Object.values(body.areas).flat().sort()).toEqual(Object.keys(operations).sort());
      expect(body.areas).toMatchObject({ tokens: ['tokens.create'], events: ['events.stream'] });
      const etag = headers.get('etag') ?? '';
      const again = await world().app.request('/v1/capabilities', { headers: { 'if-none-match': etag } });
      expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'no-cache']);

      const owner = await (await world().organization('hub')).user({ roleId: 'owner' });
      const many = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
      const { pageItems = 0, batchItems = 0, accessChecks = 0, emailDomains = 0, bodyBytes = 0 } = body.limits;
      const attempts: [OperationId, (count: number) => CallOptions, number][] = [
        ['users.list', (limit) => ({ query: { limit } }), pageItems],
        ['users.suspendBatch', (count) => ({ body: { dryRun: true, items: many(count, {}) } }), batchItems],
        ['access.evaluate', (count) => ({ body: { checks: many(count, { permission: 'users:view' }) } }), accessChecks],
        [
          'settings.updateSecurity',
          (count) => ({ body: { allowedEmailDomains: many(count, 'example.com') } }),
          emailDomains,
        ],
      ];
      for (const [id, options, limit] of attempts) {
        await owner.ok(id, options(limit) as object);
        await owner.refused(id, 'validation_failed', options(limit + 1));
      }
      const padded = (bytes: number) => ({ body: `{"items":[${' '.repeat(bytes - 12)}]}` });
      await owner.refused('users.changeRoleBatch', 'validation_failed', padded(bodyBytes));
      await owner.refused('users.changeRoleBatch', 'payload_too_large', padded(bodyBytes + 1));
    });

    test('a service that leaves sign-in to the host does not list it', async () => {
      const { identity } = world().dependencies;
      const hosted = world().with({ identity: { ...identity, enabled: false } });
      const { areas } = (await hosted.anybody.ok('capabilities.get')).body;
      const { identity: _absent, ...others } = (await world().anybody.ok('capabilities.get')).body.areas;
      expect(areas).toEqual(others);
    });

    test('the service answers its health, its readiness and its contract', async () => {
      expect((await world().anybody.ok('service.health')).body).toEqual({ status: 'ok' });
      expect((await world().anybody.ok('service.ready')).body).toEqual({ status: 'ok' });
      expect(await contract()).toMatchObject({ openapi: '3.1.0', paths: { '/v1/users': {} } });
      const store: World['store'] = Object.assign(Object.create(world().store) as World['store'], {
        ping: () => Promise.reject(new Error('down')),
      });
      const down = new World(store, world().dependencies.keys);
      await down.anybody.refused('service.ready', 'unavailable');
    });

    test('P10: while the database cannot be reached the answer is `unavailable`, not `internal_error`', async () => {
      const owner = await (await world().organization('hub')).user({ roleId: 'owner' });
      const lost = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
      const changes = { findSession: () => Promise.reject(lost), isUnavailable: (error: unknown) => error === lost };
      const down = new World(
        Object.assign(Object.create(world().store) as World['store'], changes),
        world().dependencies.keys,
      );
      const problem = await new Client(down.app, owner.token).refused('users.list', 'unavailable');
      expect(JSON.stringify(problem)).not.toContain('ECONNREFUSED');
    });
  });
}
