import { describe, expect, it } from 'vitest';
import { addUsers, at, type Fixture, makeOrganization, NOW, userRow } from './fixture.js';

const AT_ONCE = 200;
const MINUTE_IN_MS = 60_000;

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

export function attemptsSuite(get: () => Fixture): void {
  describe('counting', () => {
    const counter = async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const count = async (now: string, key = 'code', cost = 1) => {
        const [counted] = await store.countAttempts(organizationId, [{ key, cost, windowInMs: MINUTE_IN_MS }], now);
        return counted;
      };
      return { store, organizationId, count };
    };

    it(`P8: ${AT_ONCE} attempts at the same moment are counted exactly, each with its own number`, async () => {
      const { count } = await counter();
      const counted = await Promise.all(upTo(AT_ONCE).map(() => count(NOW)));
      expect(counted.map((one) => one?.count).sort((a = 0, b = 0) => a - b)).toEqual(upTo(AT_ONCE));
      expect(await count(at(0.5))).toEqual({ count: AT_ONCE + 1, resetsAt: at(1) });
    });

    it('a window ends at the time it named, for its own key only', async () => {
      const { store, organizationId, count } = await counter();
      expect(await count(NOW)).toEqual({ count: 1, resetsAt: at(1) });
      expect(await count(at(0.5), 'other')).toEqual({ count: 1, resetsAt: at(1.5) });
      expect(await count(at(1), 'code', 500)).toEqual({ count: 500, resetsAt: at(2) });
      expect(await count(at(1.1), 'code', 3)).toEqual({ count: 503, resetsAt: at(2) });
      await store.write(organizationId, (tx) => tx.forgetAttempts('code'));
      expect((await count(at(1.2)))?.count).toBe(1);
      expect((await count(at(1.2), 'other'))?.count).toBe(2);
    });

    it('P4: the same key in two organizations has two counts', async () => {
      const [here, there] = [await counter(), await counter()];
      await here.count(NOW);
      expect((await there.count(NOW))?.count).toBe(1);
    });

    it('one call counts several keys, and callers who name them in different orders never block each other', async () => {
      const { store, organizationId } = await counter();
      const keys = ['actor', 'organization', 'third'];
      const countAll = (names: string[]) =>
        store.countAttempts(
          organizationId,
          names.map((key) => ({ key, cost: 1, windowInMs: MINUTE_IN_MS })),
          NOW,
        );
      await Promise.all(upTo(60).map((turn) => countAll(turn % 2 ? keys : keys.toReversed())));
      const last = await store.countAttempts(
        organizationId,
        [
          { key: 'third', cost: 2, windowInMs: MINUTE_IN_MS },
          { key: 'actor', cost: 1, windowInMs: 2 * MINUTE_IN_MS },
        ],
        NOW,
      );
      expect(last).toEqual([
        { count: 62, resetsAt: at(1) },
        { count: 61, resetsAt: at(1) },
      ]);
    });

    it('in a transaction that fails, the count is undone', async () => {
      const { store, organizationId, count } = await counter();
      const spend = (cost: number, fail = false) =>
        store.write(organizationId, async (tx) => {
          const [first] = await tx.countAttempts([{ key: 'recipients', cost, windowInMs: MINUTE_IN_MS }], NOW);
          if (fail) throw new Error('refused');
          return first?.count;
        });
      await expect(spend(7, true)).rejects.toThrow('refused');
      expect(await spend(5)).toBe(5);
      await expect(spend(7, true)).rejects.toThrow('refused');
      expect(await Promise.all(upTo(20).map(() => spend(1)))).toHaveLength(20);
      expect((await count(NOW, 'recipients'))?.count).toBe(26);
    });

    it('a count is forgotten with the transaction that forgets it, and not without it', async () => {
      const { store, organizationId, count } = await counter();
      await count(NOW);
      await count(NOW, 'other');
      const forget = (fail: boolean) =>
        store.write(organizationId, async (tx) => {
          await tx.forgetAttempts('code');
          await tx.forgetAttempts('never counted');
          if (fail) throw new Error('refused');
        });
      await expect(forget(true)).rejects.toThrow('refused');
      expect((await count(NOW))?.count).toBe(2);
      await forget(false);
      expect((await count(NOW))?.count).toBe(1);
      expect((await count(NOW, 'other'))?.count).toBe(2);
    });

    it('sweeps windows that have ended and keeps open ones', async () => {
      const { store, organizationId, count } = await counter();
      await addUsers(store, organizationId, userRow());
      await count(NOW, 'over');
      await count(at(0.5), 'open');
      await store.sweep(at(1));
      expect((await count(at(0.9), 'over'))?.count).toBe(1);
      expect((await count(at(0.9), 'open'))?.count).toBe(2);
    });
  });
}
