import { setupServer } from 'msw/node';
import { describe, expect, it } from 'vitest';
import { flow, hub } from '@roster-kit/policy/catalogues';
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

it('answers the same through MSW', async () => {
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

it('fails one operation on demand, and mends it', async () => {
  const backend = await createMockBackend({ catalogue: 'hub' });
  backend.fail('users.list', 'unavailable');
  expect((await get(backend, '/v1/users', 'owner')).body.code).toBe('unavailable');
  expect((await get(backend, '/v1/session', 'owner')).status).toBe(200);
  backend.fail('users.list', 'network');
  await expect(get(backend, '/v1/users', 'owner')).rejects.toThrow(TypeError);
  backend.fail('users.list', undefined);
  expect((await get(backend, '/v1/users', 'owner')).status).toBe(200);
});

it('lets an answer wait until its caller gives up', async () => {
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

it('names whom it cannot sign in', async () => {
  await expect((await createMockBackend({ catalogue: 'hub' })).tokenFor('nobody')).rejects.toThrow(
    'No active account nobody',
  );
});
