import '../eager.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRosterClient } from '../index.js';
import { type Answer, json, problem, scriptedFetch } from '../testing/scripted-fetch.js';

const role = {
  id: 'r',
  name: 'R',
  description: '',
  permissions: ['users:view'],
  defaultAccessLevel: 'weak',
  system: true,
};
const pages = {
  data: [
    {
      id: 'p',
      label: 'P',
      permissions: [
        permission('users:view', 'role'),
        permission('assistant:view', 'level'),
        permission('assistant:save', 'level'),
      ],
    },
  ],
};
const levels = {
  data: [
    { id: 'weak', permissions: ['assistant:view'] },
    { id: 'strong', permissions: ['assistant:view', 'assistant:save'] },
  ],
};

function permission(id: string, decidedBy: 'role' | 'level') {
  return { id, decidedBy, label: id, description: '' };
}

const answers: Record<string, unknown> = {
  '/v1/session': { role },
  '/v1/permissions': pages,
  '/v1/access-levels': levels,
};
const answer: Answer = ({ path }) => json(answers[path] ?? {});

function setUp(scripted: Answer = answer) {
  const { fetch, sent } = scriptedFetch(scripted);
  return {
    client: createRosterClient<'assistant:view' | 'assistant:save'>({
      baseUrl: 'https://roster.test',
      token: 'rst_1',
      fetch,
      maxRetries: 0,
    }),
    sent,
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('client.can', () => {
  it('decides by role, by default level and by the level on the resource', async () => {
    const { client } = setUp();
    expect(await client.can('users:view')).toEqual({ allowed: true, reason: 'granted_by_role' });
    expect(await client.can('users:delete')).toMatchObject({ allowed: false, reason: 'unknown_permission' });
    expect(await client.can('assistant:view')).toEqual({ allowed: false, reason: 'resource_required' });
    expect(await client.can('assistant:view', { accessLevel: null })).toEqual({
      allowed: true,
      reason: 'granted_by_default_level',
    });
    expect(await client.can('assistant:save', { accessLevel: null })).toEqual({
      allowed: false,
      reason: 'not_in_level',
    });
    expect(await client.can('assistant:save', { accessLevel: 'strong' })).toEqual({
      allowed: true,
      reason: 'granted_by_level',
    });
  });

  it('loads once for many questions, even concurrent ones', async () => {
    const { client, sent } = setUp();
    await Promise.all([client.can('users:view'), client.can('users:view'), client.actor()]);
    await client.can('users:view');
    expect(sent.map(({ path }) => path).sort()).toEqual(['/v1/access-levels', '/v1/permissions', '/v1/session']);
  });

  it('uses a given session, and loads only the rest', async () => {
    const { client, sent } = setUp();
    const session = await client.session.get();
    expect(await client.actor(session)).toMatchObject({ session: { role }, role, pages: pages.data });
    expect(await client.can('users:view')).toMatchObject({ allowed: true });
    expect(sent.map(({ path }) => path)).toEqual(['/v1/session', '/v1/permissions', '/v1/access-levels']);
  });

  it('loads again when it is no longer fresh, and after forget()', async () => {
    const { client, sent } = setUp();
    await client.can('users:view');
    await vi.advanceTimersByTimeAsync(29_999);
    await client.can('users:view');
    expect(sent).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(1);
    await client.can('users:view');
    expect(sent).toHaveLength(6);
    client.forget();
    await client.can('users:view');
    expect(sent).toHaveLength(9);
  });

  it('forgets after an operation that changes who is signed in', async () => {
    const { client, sent } = setUp();
    for (const change of [
      () => client.session.signOut(),
      () => client.identity.verifyCode({ code: '123456' }),
      () => client.identity.redeemLink({ token: 't' }),
    ]) {
      await client.actor();
      await change();
      const before = sent.length;
      await client.actor();
      expect(sent.length).toBe(before + 3);
    }
  });

  it('does not cache a failure', async () => {
    let refused = true;
    const { client } = setUp((request) =>
      refused ? problem(403, 'two_factor_required') : (answer as (r: typeof request) => Response)(request),
    );
    await expect(client.can('users:view')).rejects.toMatchObject({ code: 'two_factor_required' });
    refused = false;
    await expect(client.can('users:view')).resolves.toMatchObject({ allowed: true });
  });

  it('does not cache a load that started before forget()', async () => {
    let name = 'before';
    const { client } = setUp(async (request) => {
      const asked = name;
      await Promise.resolve();
      return request.path === '/v1/session' ? json({ role: { ...role, name: asked } }) : json(answers[request.path]);
    });
    const first = client.actor();
    await Promise.resolve();
    name = 'after';
    client.forget();
    await first;
    expect((await client.actor()).session.role.name).toBe('after');
  });
});

describe('on a backend without a catalogue', () => {
  const unknown: Answer = (request) =>
    request.path === '/v1/session' ? answer(request) : problem(404, 'unknown_operation');

  it('the permissions of the role are all that count', async () => {
    const { client } = setUp(unknown);
    expect(await client.can('users:view')).toEqual({ allowed: true, reason: 'granted_by_role' });
    expect(await client.can('assistant:view', { accessLevel: 'weak' })).toEqual({
      allowed: false,
      reason: 'unknown_permission',
    });
  });

  it('only what it has is loaded', async () => {
    const { client, sent } = setUp();
    const session = await client.session.get();
    const { catalogue, pages: shown } = await client.actor(session, (operation) => operation === 'permissions.list');
    expect(sent.map(({ path }) => path)).toEqual(['/v1/session', '/v1/permissions']);
    expect([catalogue.accessLevels, shown]).toEqual([[], pages.data]);
  });

  it('any other failure is one', async () => {
    const { client } = setUp((request) =>
      request.path === '/v1/session' ? answer(request) : problem(403, 'forbidden'),
    );
    await expect(client.can('users:view')).rejects.toMatchObject({ code: 'forbidden' });
  });
});
