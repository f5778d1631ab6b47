import { setupServer } from 'msw/node';
import { describe, expect, it } from 'vitest';
import { flow, hub } from '@roster-kit/policy/catalogues';
import { createApiKey } from '@roster-kit/server/core';
import { createMockBackend, type MockBackend } from './backend.js';

async function get(backend: MockBackend, path: string, role: string, send: typeof fetch = backend.fetch) {
  const response = await send(`${backend.baseUrl}${path}`, {
    headers: { authorization: `Bearer ${await backend.tokenFor(role)}` },
  });
  return {
    status: response.status,
    body: (await response.json()) as { data: { roleId: string; status: string }[]; code?: string },
  };
}

interface Problem {
  requestId: string;
  detail: string;
  reason?: string;
  errors?: unknown[];
}

const pick = ({ headers }: Response, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, headers.get(name)]));

const valuesOf = <T>(values: T[]) => [...new Set(values)].sort();

describe.each([
  { name: 'hub', catalogue: hub, strongest: 'owner' },
  { name: 'flow', catalogue: flow, strongest: 'administrator' },
] as const)('seeded with $name', ({ name, catalogue, strongest }) => {
  it('has people of every role and every status', async () => {
    const { status, body } = await get(await createMockBackend({ catalogue: name }), '/v1/users?limit=200', strongest);
    expect(status).toBe(200);
    expect(valuesOf(body.data.map((user) => user.status))).toEqual(['active', 'expired', 'pending', 'suspended']);
    expect(valuesOf(body.data.map((user) => user.roleId))).toEqual(valuesOf(catalogue.roles.map((role) => role.id)));
  });
});

it('refuses by the server’s own rules', async () => {
  const { status, body } = await get(await createMockBackend({ catalogue: 'hub' }), '/v1/users', 'editor');
  expect([status, body.code]).toEqual([403, 'forbidden']);
});

it('answers the same through MSW as through fetch', async () => {
  const backend = await createMockBackend({ catalogue: 'hub' });
  const worker = setupServer(...backend.handlers);
  worker.listen({ onUnhandledRequest: 'error' });
  try {
    const through = await get(backend, '/v1/users?limit=3', 'owner', (input, init) => fetch(input, init));
    const direct = await get(backend, '/v1/users?limit=3', 'owner');
    expect(through.body.data).toEqual(direct.body.data);
  } finally {
    worker.close();
  }
});

it('lacks operations and areas on demand, says so, and has them again', async () => {
  const backend = await createMockBackend({ catalogue: 'hub' });
  const areas = async () => {
    const response = await backend.fetch(`${backend.baseUrl}/v1/capabilities`);
    return ((await response.json()) as { areas: Record<string, string[]> }).areas;
  };
  backend.lack('audit', 'users.export');
  expect([(await areas())['audit'], (await areas())['users']?.includes('users.export')]).toEqual([undefined, false]);
  for (const path of ['/v1/audit-events', '/v1/users/export']) {
    const { status, body } = await get(backend, path, 'owner');
    expect([status, body.code]).toEqual([404, 'unknown_operation']);
  }
  expect((await get(backend, '/v1/users', 'owner')).status).toBe(200);
  backend.lack();
  expect((await get(backend, '/v1/audit-events', 'owner')).status).toBe(200);
});

it('fails one operation on demand, and answers it again', async () => {
  const backend = await createMockBackend({ catalogue: 'hub' });
  backend.fail('users.list', 'unavailable');
  expect((await get(backend, '/v1/users', 'owner')).body.code).toBe('unavailable');
  expect((await get(backend, '/v1/session', 'owner')).status).toBe(200);
  backend.fail('users.list', 'network');
  await expect(get(backend, '/v1/users', 'owner')).rejects.toThrow(TypeError);
  backend.fail('users.list', undefined);
  expect((await get(backend, '/v1/users', 'owner')).status).toBe(200);
});

it.each([
  ['unauthenticated', '/v1/session', undefined],
  ['forbidden', '/v1/users', 'editor'],
  ['validation_failed', '/v1/users?limit=0', 'owner'],
] as const)('fails with %s exactly as the server does', async (code, path, role) => {
  const backend = await createMockBackend({ catalogue: 'hub' });
  const headers = role === undefined ? undefined : { authorization: `Bearer ${await backend.tokenFor(role)}` };
  const answer = async () => {
    const response = await backend.fetch(`${backend.baseUrl}${path}`, headers && { headers });
    const { requestId, detail, reason: _reason, errors: _errors, ...rest } = (await response.json()) as Problem;
    expect([requestId, detail]).toEqual([response.headers.get('request-id'), expect.stringMatching(/\.$/)]);
    return { ...rest, status: response.status, ...pick(response, 'content-type', 'www-authenticate') };
  };
  const real = await answer();
  backend.fail(path.startsWith('/v1/users') ? 'users.list' : 'session.get', code);
  expect(await answer()).toEqual(real);
  expect(real).toMatchObject({ code, type: `urn:roster-kit:problem:${code}` });
});

it('says how long to wait when it fails with rate_limited', async () => {
  const backend = await createMockBackend({ catalogue: 'hub' });
  backend.fail('session.get', 'rate_limited');
  const response = await backend.fetch(`${backend.baseUrl}/v1/session`);
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '50']);
});

it('answers below an address with a path, with bodies and failures', async () => {
  const backend = await createMockBackend({ baseUrl: 'https://host.test/api/roster/' });
  expect((await get(backend, '/v1/users', 'owner')).status).toBe(200);
  const headers = { authorization: `Bearer ${await backend.tokenFor('owner')}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ checks: [{ permission: 'users:view' }] });
  const evaluated = await backend.fetch(`${backend.baseUrl}/v1/access/evaluate`, { method: 'POST', headers, body });
  expect(await evaluated.json()).toMatchObject({ data: [{ allowed: true }] });
  backend.fail('users.list', 'network');
  await expect(get(backend, '/v1/users', 'owner')).rejects.toThrow('Failed to fetch');
});

it('fails only with what the operation may answer', async () => {
  const backend = await createMockBackend();
  expect(() => backend.fail('users.list', 'last_owner')).toThrow('users.list never answers last_owner');
});

it('answers a gateway through MSW too, and leaves the other paths of its address to the host', async () => {
  const backend = await createMockBackend();
  const worker = setupServer(...backend.handlers);
  worker.listen({ onUnhandledRequest: 'error' });
  try {
    const key = await createApiKey(backend.dependencies, {
      organizationId: backend.organizationId,
      name: 'gateway',
      roleId: 'owner',
    });
    const [owner] = backend.users;
    const response = await fetch(`${backend.baseUrl}/access/v1/evaluation`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        subject: { type: 'user', id: owner?.email },
        action: { name: 'users:invite' },
        resource: { type: 'organization', id: backend.organizationId },
      }),
    });
    expect(await response.json()).toEqual({ decision: true });
    await expect(fetch(`${backend.baseUrl}/pricing`)).rejects.toThrow();
  } finally {
    worker.close();
  }
});

it('delays an answer until its caller gives up', async () => {
  const backend = await createMockBackend({ catalogue: 'hub' });
  backend.delay(Infinity);
  const answer = backend.fetch(`${backend.baseUrl}/v1/health`, { signal: AbortSignal.timeout(50) });
  await expect(answer).rejects.toMatchObject({ name: 'TimeoutError' });
});

it('moves its clock, so that an invitation expires', async () => {
  const backend = await createMockBackend({ catalogue: 'hub' });
  const pending = async () => (await get(backend, '/v1/users?status=pending', 'owner')).body.data.length;
  expect(await pending()).toBeGreaterThan(0);
  backend.clock.advance(6.9 * 24 * 60 * 60_000);
  expect(await pending()).toBe(0);
});

it('names the role or account that it cannot sign in', async () => {
  await expect((await createMockBackend({ catalogue: 'hub' })).tokenFor('nobody')).rejects.toThrow(
    'No active account nobody',
  );
});
