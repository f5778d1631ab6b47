import { describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../generated/operations.js';
import { problems } from '../generated/problems.js';
import { Client, type Problem } from '../testing/client.js';
import { World } from '../testing/fixture.js';

const withToken = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].permission !== 'public');
const withPermission = withToken.filter((id) => operations[id].permission.includes(':'));
const withBody = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].hasBody);
const path = {
  userId: 'usr_01930000-0000-7000-8000-0000000000ff',
  resourceId: 'res_01930000-0000-7000-8000-0000000000ff',
};

/** A valid body, from the contract's examples. */
function exampleBody(document: object, id: OperationId): unknown {
  const { path: route, method } = operations[id];
  const content = (
    document as {
      paths: Record<
        string,
        Record<
          string,
          {
            requestBody?: { content: Record<string, { examples: Record<string, { value?: unknown; $ref?: string }> }> };
          }
        >
      >;
    }
  ).paths[route]?.[method.toLowerCase()]?.requestBody?.content['application/json'];
  const [example] = Object.values(content?.examples ?? {});
  const name = example?.$ref?.split('/').at(-1) ?? '';
  return (
    example?.value ??
    (document as { components: { examples: Record<string, { value: unknown }> } }).components.examples[name]?.value
  );
}

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

    test.each(withBody)('P10: %s accepts only JSON, only known fields, and at most 1 MiB', async (id) => {
      const good = exampleBody(await contract(), id) as object;
      const send = (body: unknown, headers = {}) => ({ path, body, headers });
      await world().anybody.refused(
        id,
        'unsupported_media_type',
        send('a=b', { 'content-type': 'application/x-www-form-urlencoded' }),
      );
      await world().anybody.refused(id, 'malformed_request', send('{"a":'));
      await world().anybody.refused(id, 'payload_too_large', send({ ...good, more: 'x'.repeat(1024 * 1024) }));
      const { errors } = await world().anybody.refused(id, 'validation_failed', send({ ...good, more: 1 }));
      expect(errors).toEqual([{ pointer: '/more', message: 'more is not a known field.' }]);
    });

    test('P10: an error names its field, by pointer and by message', async () => {
      const owner = await (await world().organization('hub')).user({ roleId: 'owner' });
      const list = await owner.refused('users.list', 'validation_failed', {
        query: '?limit=0&sort=age&color=red&role=UPPER',
      });
      expect(list.errors).toEqual(
        expect.arrayContaining([
          { pointer: 'query.limit', message: 'limit must be at least 1.' },
          { pointer: 'query.color', message: 'color is not a known parameter.' },
          { pointer: 'query.role.0', message: 'role[0] does not have the required format.' },
        ]),
      );
      expect(
        (await owner.refused('users.get', 'validation_failed', { path: { userId: 'x' } })).errors?.[0]?.pointer,
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
        ['GET', '/v1/nothing', 404, 'not_found'],
        ['GET', '/', 404, 'not_found'],
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

    test('pages of allowed origins may call, with the headers that the SDK needs', async () => {
      const { app } = world().with({ allowedOrigins: ['https://host.example'] });
      const from = (origin: string, init = {}) =>
        app.request('/v1/health', { ...init, headers: { origin, 'access-control-request-method': 'PUT' } });
      const preflight = await from('https://host.example', { method: 'OPTIONS' });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-headers')?.toLowerCase()).toBe(
        'authorization,if-match,idempotency-key,content-type,last-event-id',
      );
      const answer = await from('https://host.example');
      expect(answer.headers.get('access-control-allow-origin')).toBe('https://host.example');
      expect(answer.headers.get('access-control-expose-headers')).toContain('ETag,Idempotency-Replayed');
      expect((await from('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
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
