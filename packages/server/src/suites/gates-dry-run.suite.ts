import { describe, expect, test } from 'vitest';
import { newId } from '../core/lib/ids.js';
import { type BatchId, outcomes, runBatch } from '../testing/batches.js';
import type { World } from '../testing/fixture.js';
import { GateWorld } from './gates.requests.js';

// By hand, so that a batch that the contract forgets to call one is missed.
const batches = [
  'users.changeRoleBatch',
  'users.suspendBatch',
  'users.reactivateBatch',
  'users.deleteBatch',
  'invitations.createBatch',
  'invitations.resendBatch',
  'invitations.revokeBatch',
  'grants.setBatch',
  'grants.removeBatch',
] as const satisfies BatchId[];

/** The values of the items' changes, which a dry run tells as the real run does. */
const changesOf = ({ data }: Awaited<ReturnType<typeof runBatch>>) => data.map(({ change }) => change);

export function dryRunSuite(world: () => World): void {
  describe('a dry run of every batch', () => {
    test.each(batches.flatMap((id) => [1, 2, 7].map((count) => [id, count] as const)))(
      'P5 P9: of %s with %i items, it answers what would happen and changes nothing',
      async (id, count) => {
        const gate = await GateWorld.open(world());
        const items = await gate.batch(id, count);
        const [before, noticesBefore] = [await gate.everything(), world().mailNotices];
        for (const key of [undefined, 'dry']) {
          const options = { dryRun: true, ...(key !== undefined && { key }) };
          const dry = await runBatch(gate.manager, id, items, options);
          expect(dry).toMatchObject({ dryRun: true, summary: { succeeded: count, failed: 0 } });
          expect(dry.data.map(({ etag }) => etag)).toEqual(items.map(() => null));
          expect(await gate.everything()).toBe(before);
        }
        expect(world().mailNotices).toBe(noticesBefore);
        const dry = await runBatch(gate.manager, id, items, { dryRun: true });
        const real = await runBatch(gate.manager, id, items);
        expect([outcomes(dry), changesOf(dry).map((change) => change?.after)]).toEqual([
          outcomes(real),
          changesOf(real).map((change) => change?.after),
        ]);
        expect(await gate.everything()).not.toBe(before);
      },
    );

    test.each(batches)('P5: of %s, refused items and good ones in any order change nothing', async (id) => {
      const gate = await GateWorld.open(world());
      const [first, second] = await gate.batch(id, 2);
      const bad = { ...first, userId: newId('usr'), roleId: 'none', email: 'no address' };
      const before = await gate.everything();
      for (const items of [[bad], [first, bad], [bad, first], [first, bad, second]]) {
        const { summary } = await runBatch(gate.manager, id, items as object[], { dryRun: true });
        expect(summary).toEqual({ succeeded: items.length - 1, failed: 1 });
        expect(await gate.everything()).toBe(before);
      }
    });
  });
}
