import { beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../core/lib/ids.js';
import type { OperationId } from '../generated/operations.js';
import { MINUTE_IN_MS } from '../store/time.js';
import type { Problem } from '../testing/client.js';
import type { World } from '../testing/fixture.js';
import { GateWorld, ROLE_PERMISSIONS } from './gates.requests.js';
import { type Gate, gates } from './gates.table.js';

type Row = [OperationId, Gate];
const rows = Object.entries(gates) as Row[];
const only = (wanted: (gate: Gate) => boolean) => rows.filter(([, gate]) => wanted(gate));
const withToken = only(({ who }) => who !== 'nobody');
const OUTSTANDING = ['two_factor_required', 'two_factor_setup_required'];

const codeOf = (body: unknown) => (body as Partial<Problem> | undefined)?.code;
const itemCodes = (body: unknown) =>
  (body as { data: { problem: Problem | null }[] }).data.map(({ problem }) => problem?.code);

export function gateSuite(world: () => World): void {
  describe('the gates of every operation', () => {
    let opened: Promise<GateWorld> | undefined;
    const open = () => (opened ??= GateWorld.open(world()));
    let locked: Promise<GateWorld> | undefined;
    const openLocked = () => (locked ??= GateWorld.open(world(), { twoFactorRequired: true }));
    // The tests share an organization, and none may use up what another needs.
    beforeEach(() => world().pass(MINUTE_IN_MS));

    test('every operation of the contract has its row', async () => {
      const { paths } = (await world().anybody.ok('service.getOpenApi')).body as { paths?: Record<string, object> };
      const inContract = Object.values(paths ?? {}).flatMap((methods) =>
        Object.values(methods).flatMap((operation: { operationId?: string }) => operation.operationId ?? []),
      );
      expect(inContract.sort()).toEqual(rows.map(([id]) => id).sort());
      expect(rows).toHaveLength(65);
    });

    test.each(withToken)('P4: %s changes and tells nothing without a token that is valid', async (id) => {
      const gate = await open();
      const options = await gate.request(id);
      const before = await gate.everything();
      const forged = `Bearer ${gate.manager.token?.slice(0, -3)}abc`;
      for (const headers of [{}, { authorization: 'Bearer ' }, { authorization: forged }])
        await world().anybody.refused(id, 'unauthenticated', { ...options, headers });
      expect(await gate.everything()).toBe(before);
    });

    test.each(only(({ who }) => who === 'nobody'))('P4: %s needs no token', async (id) => {
      const { body } = await world().anybody.call(id, await (await open()).request(id));
      expect(codeOf(body)).not.toBe('unauthenticated');
    });

    test.each(only(({ who }) => who.includes(':')).map(([id, { who }]) => [id, who] as const))(
      'H1 F3: %s needs %s, and no other permission',
      async (id, permission) => {
        const gate = await open();
        const others = await gate.person(ROLE_PERMISSIONS.filter((other) => other !== permission));
        const options = await gate.request(id, others);
        const before = await gate.everything();
        await others.refused(id, 'forbidden', options);
        expect(await gate.everything()).toBe(before);
        const alone = await gate.person([permission]);
        const { status, body } = await alone.call(id, await gate.request(id, alone));
        // Only API keys make tokens for others, whatever a person may do.
        const expected = id === 'tokens.create' ? 'api_key_required' : undefined;
        expect([status < 300, codeOf(body)]).toEqual([expected === undefined, expected]);
      },
    );

    test.each(only(({ who }) => who === 'anybody'))('P4: %s needs no permission', async (id) => {
      const gate = await open();
      const nothing = await gate.person([]);
      const { body } = await nothing.call(id, await gate.request(id, nothing));
      expect(codeOf(body)).not.toBe('forbidden');
    });

    test.each(withToken.filter(([, { open: why }]) => why === undefined))(
      'P8: %s refuses while a second factor is outstanding, and changes nothing',
      async (id) => {
        const gate = await openLocked();
        const without = await gate.person('administrator');
        const unverified = await gate.person('administrator', { twoFactorEnabled: true });
        const options = await gate.request(id);
        const before = await gate.everything();
        await without.refused(id, 'two_factor_setup_required', options);
        await unverified.refused(id, 'two_factor_required', options);
        expect(await gate.everything()).toBe(before);
        const verified = await gate.person('administrator', { twoFactorEnabled: true, verified: true });
        for (const caller of [verified, gate.key])
          expect(OUTSTANDING).not.toContain(codeOf((await caller.call(id, await gate.request(id))).body));
      },
    );

    test.each(withToken.filter(([, { open: why }]) => why !== undefined).map(([id, { open: why }]) => [id, why]))(
      'P8: %s works while a second factor is outstanding, because %s',
      async (id) => {
        const gate = await openLocked();
        for (const twoFactorEnabled of [false, true]) {
          const caller = await gate.person('administrator', { twoFactorEnabled });
          const { body } = await caller.call(id as OperationId, await gate.request(id as OperationId));
          expect(OUTSTANDING).not.toContain(codeOf(body));
        }
      },
    );

    test.each(only(({ ifMatch }) => ifMatch === 'request'))('P5: %s refuses outdated data', async (id) => {
      const gate = await open();
      const { caller, options } = await gate.effect(id);
      const before = await gate.everything();
      await caller.refused(id, 'precondition_required', { ...options, ifMatch: null });
      for (const ifMatch of ['"stale"', '""', `"${newId('rev')}"`])
        await caller.refused(id, 'precondition_failed', { ...options, ifMatch });
      expect(await gate.everything()).toBe(before);
      await caller.ok(id as 'users.get', options as object);
    });

    test.each(only(({ ifMatch }) => ifMatch === 'items'))('P5: %s refuses each item with outdated data', async (id) => {
      const gate = await open();
      const [missing, stale, good] = await gate.batch(id, 3);
      const { ifMatch: _, ...without } = missing ?? {};
      const before = await gate.everything();
      const refused = await gate.manager.call(id, { body: { items: [without, { ...stale, ifMatch: '"stale"' }] } });
      expect(itemCodes(refused.body)).toEqual(['precondition_required', 'precondition_failed']);
      expect(await gate.everything()).toBe(before);
      const mixed = await gate.manager.call(id, { body: { items: [without, good] } });
      expect(itemCodes(mixed.body)).toEqual(['precondition_required', undefined]);
    });

    test.each(only(({ ifMatch }) => ifMatch === undefined))('P5: %s needs no If-Match', async (id) => {
      const gate = await open();
      const { caller, options } = await gate.effect(id);
      const { body } = await caller.call(id, { ...options, ifMatch: null });
      expect(codeOf(body)).not.toBe('precondition_required');
    });

    test.each(only(({ key }) => key !== undefined))('P6: %s has one effect for one Idempotency-Key', async (id) => {
      const gate = await open();
      const { caller, options } = await gate.effect(id);
      const first = await caller.call(id, { ...options, key: `once ${id}` });
      expect(first.status, JSON.stringify(first.body)).toBeLessThan(300);
      const after = await gate.everything();
      const again = await caller.call(id, { ...options, key: `once ${id}` });
      if (gates[id].key === 'refusal') expect(codeOf(again.body)).toBe('idempotency_key_reused');
      else expect([again.status, again.body, again.etag]).toEqual([first.status, first.body, first.etag]);
      expect(await gate.everything()).toBe(after);
    });
  });
}
