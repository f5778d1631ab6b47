import { describe, expect, test } from 'vitest';
import type { OperationId } from '../generated/operations.js';
import { grantId } from '../store/grant-id.js';
import { addMilliseconds, DAY_IN_MS, MINUTE_IN_MS } from '../store/time.js';
import { batchIds } from '../testing/batches.js';
import type { CallOptions } from '../testing/client.js';
import type { World } from '../testing/fixture.js';
import { type Effect, GateWorld } from './gates.requests.js';
import { gates } from './gates.table.js';

type Values = Record<string, unknown> | null;

/** What the request is about, and when it is made. */
interface About {
  userId: string;
  resourceId: string;
  roleId: string;
  email: string;
  name: string;
  key: string;
  now: string;
}

interface Recorded {
  targetType: string;
  /** Left out where the request creates the target, and where callers act on their own account. */
  targetId?: string;
  before: Values;
  after: Values;
}

const onUser = (before: (about: About) => Values, after: (about: About) => Values) => (about: About) => ({
  targetType: 'user',
  targetId: about.userId,
  before: before(about),
  after: after(about),
});
const onGrant = (before: Values, after: Values) => (about: About) => ({
  targetType: 'grant',
  targetId: grantId(about.resourceId, about.userId),
  before,
  after,
});
const nothing = () => null;
const weekAfter = (now: string) => addMilliseconds(now, 7 * DAY_IN_MS);

// Written by hand: who reads the log must see each changed field as it was and as it became.
const recorded: Record<string, (about: About) => Recorded> = {
  'users.update': onUser(
    () => ({ name: null }),
    () => ({ name: 'Ada' }),
  ),
  'users.changeRole': onUser(
    () => ({ roleId: expect.stringMatching(/^rol_/) as string }),
    ({ roleId }) => ({ roleId }),
  ),
  'users.suspend': onUser(
    () => ({ state: 'active' }),
    () => ({ state: 'suspended' }),
  ),
  'users.reactivate': onUser(
    () => ({ state: 'suspended' }),
    () => ({ state: 'active' }),
  ),
  'users.delete': onUser(
    () => ({ name: null, roleId: expect.stringMatching(/^rol_/) as string, state: 'active' }),
    nothing,
  ),
  'invitations.create': ({ roleId, now }) => ({
    targetType: 'user',
    before: null,
    after: { name: null, roleId, state: 'pending', expiresAt: weekAfter(now) },
  }),
  'invitations.resend': onUser(
    () => ({ sentAt: null, expiresAt: null }),
    ({ now }) => ({ sentAt: now, expiresAt: weekAfter(now) }),
  ),
  'invitations.revoke': onUser(
    () => ({ name: null, roleId: expect.stringMatching(/^rol_/) as string, state: 'pending' }),
    nothing,
  ),
  'invitations.accept': () => ({
    targetType: 'user',
    before: { name: null, state: 'pending' },
    after: { name: 'Ada', state: 'active' },
  }),
  'roles.create': ({ name }) => ({
    targetType: 'role',
    before: null,
    after: { name, description: '', permissions: ['roles:create'], defaultAccessLevel: null },
  }),
  'roles.update': ({ roleId }) => ({
    targetType: 'role',
    targetId: roleId,
    before: { description: '' },
    after: { description: 'Sees everyone.' },
  }),
  'roles.delete': ({ roleId }) => ({
    targetType: 'role',
    targetId: roleId,
    before: { name: roleId, description: '', permissions: [], defaultAccessLevel: null },
    after: null,
  }),
  'resources.create': ({ key }) => ({
    targetType: 'resource',
    before: null,
    after: { type: 'assistant', key, name: 'Order status' },
  }),
  'resources.update': ({ resourceId }) => ({
    targetType: 'resource',
    targetId: resourceId,
    before: { name: 'Order status' },
    after: { name: 'Returns' },
  }),
  'resources.delete': ({ resourceId }) => ({
    targetType: 'resource',
    targetId: resourceId,
    before: { type: 'assistant', key: resourceId, name: 'Order status' },
    after: null,
  }),
  'grants.set': onGrant({ accessLevel: 'viewer' }, { accessLevel: 'design_and_edit' }),
  'grants.remove': onGrant({ accessLevel: 'viewer' }, { accessLevel: null }),
  'settings.updateSecurity': () => ({
    targetType: 'settings',
    targetId: 'security',
    before: { invitationLifetimeInMinutes: 7 * 24 * 60 },
    after: { invitationLifetimeInMinutes: 60 },
  }),
  'settings.updateContact': () => ({
    targetType: 'settings',
    targetId: 'contact',
    before: { text: null },
    after: { text: 'Ask Ada.' },
  }),
  'twoFactor.confirmSetup': () => ({
    targetType: 'user',
    before: { twoFactorEnabled: false },
    after: { twoFactorEnabled: true },
  }),
  'twoFactor.regenerateRecoveryCodes': () => ({
    targetType: 'user',
    before: { recoveryCodesLeft: 10 },
    after: { recoveryCodesLeft: 10 },
  }),
  'twoFactor.reset': onUser(
    () => ({ twoFactorEnabled: true }),
    () => ({ twoFactorEnabled: false }),
  ),
  'session.signOut': () => ({ targetType: 'user', before: null, after: null }),
  'tokens.create': onUser(nothing, ({ now }) => ({
    origin: 'https://host.example',
    expiresAt: addMilliseconds(now, 10 * MINUTE_IN_MS),
    twoFactorVerified: false,
  })),
  'identity.redeemLink': ({ now }) => ({
    targetType: 'user',
    before: null,
    after: { expiresAt: addMilliseconds(now, 7 * DAY_IN_MS) },
  }),
  'identity.verifyCode': () => ({
    targetType: 'user',
    // The setup has verified the session already.
    before: { twoFactorVerified: true },
    after: { twoFactorVerified: true },
  }),
  'identity.useRecoveryCode': () => ({
    targetType: 'user',
    before: { recoveryCodesLeft: 10 },
    after: { recoveryCodesLeft: 9 },
  }),
};

const audited = Object.entries(gates).flatMap(([id, { audit }]) =>
  audit === undefined ? [] : [[id as OperationId, audit] as const],
);
const unaudited = Object.entries(gates).flatMap(([id, { audit }]) => (audit === undefined ? [id as OperationId] : []));

/** The tables whose every change an event tells. */
const TOLD = ['users', 'roles', 'resources', 'grants'] as const;

const aboutOf = ({ path, body }: CallOptions, now: string): About => {
  const { items, ...fields } = { ...(body as { items?: object[] }) };
  return { ...path, ...fields, ...items?.[0], now } as About;
};

const actorOf = (gate: GateWorld, caller: Effect['caller']) => {
  if (!('id' in caller)) return { actorKind: 'link' };
  return { actorKind: caller === gate.key ? 'api_key' : 'user', actorId: caller.id };
};

export function auditGateSuite(world: () => World): void {
  describe('the audit event of every operation', () => {
    const withoutActivity = (rows: string) => rows.replace(/"lastActiveAt":("[^"]*"|null)/g, '');
    const eventsOf = async ({ organization }: GateWorld) =>
      (await world().store.read(organization.id, (tx) => tx.find('auditEvents', {}))).sort((a, b) =>
        a.id < b.id ? -1 : 1,
      );

    test('every action is described here, and no other', () => {
      expect([...new Set(audited.map(([, action]) => action))].sort()).toEqual(Object.keys(recorded).sort());
    });

    test.each(audited)('P9: %s leaves one event "%s" with each changed field before and after', async (id, action) => {
      const gate = await GateWorld.open(world());
      const { caller, options } = await gate.effect(id);
      const earlier = await eventsOf(gate);
      const { status, body } = await caller.call(id, options);
      expect(status, JSON.stringify(body)).toBeLessThan(300);
      const expected = recorded[action]?.(aboutOf(options, world().iso));
      const actor = actorOf(gate, caller);
      const events = (await eventsOf(gate)).slice(earlier.length);
      expect(events).toMatchObject([{ action, at: world().iso, ...actor, ...expected }]);
      if (id.startsWith('twoFactor.') || id.startsWith('identity.') || id === 'invitations.accept')
        expect(expected?.targetId ?? events[0]?.actorId).toBe(events[0]?.targetId);
      for (const side of ['before', 'after'] as const)
        if (expected?.[side] === null) expect(events[0]?.[side]).toBeNull();
    });

    test.each(audited.filter(([id]) => batchIds.some((batch) => batch === id)))(
      'P9: %s leaves one event "%s" for each item',
      async (id, action) => {
        const gate = await GateWorld.open(world());
        const items = await gate.batch(id, 3);
        const earlier = await eventsOf(gate);
        await gate.manager.ok(id as 'users.suspendBatch', { body: { items } as never });
        const events = (await eventsOf(gate)).slice(earlier.length);
        expect(events).toMatchObject(
          items.map((item) => ({ action, ...recorded[action]?.(aboutOf({ body: item }, world().iso)) })),
        );
      },
    );

    test.each(unaudited)('P9: %s changes nothing that an event must tell', async (id) => {
      const gate = await GateWorld.open(world());
      world().pass(MINUTE_IN_MS);
      const { caller, options } = await gate.effect(id);
      const tables = async () =>
        world().store.read(gate.organization.id, async (tx) => {
          const tables = await Promise.all(TOLD.map((table) => tx.find(table, {})));
          return withoutActivity(JSON.stringify([tx.organization, tables]));
        });
      const [earlier, before] = [(await eventsOf(gate)).length, await tables()];
      await caller.call(id, options);
      expect(await tables()).toBe(before);
      expect(await eventsOf(gate)).toHaveLength(earlier);
    });
  });
}
