import { describe, expect, it } from 'vitest';
import type { SignInRequestRow, Store } from '../store.js';
import { at, NOW } from './fixture.js';

/** The clock of these tests, far from that of the others, whose store they share. */
const day = (minutes: number): string => at(minutes + 100 * 24 * 60);

export function signInRequestSuite(get: () => { store: Store }): void {
  describe('requests for sign-in links', () => {
    let made = 0;
    const rowOf = (changes: Partial<SignInRequestRow> = {}): SignInRequestRow => ({
      id: `keyed hash ${(made += 1)}`,
      address: `sealed ${made}`,
      createdAt: day(0),
      availableAt: day(0),
      ...changes,
    });
    const drain = async (
      now: string,
      handle: (row: SignInRequestRow) => Promise<void> = async () => undefined,
      limit = 100,
    ) => {
      const seen: SignInRequestRow[] = [];
      const counted = await get().store.drainSignInRequests(now, limit, (row) => {
        seen.push(row);
        return handle(row);
      });
      return { seen, ...counted };
    };

    it('P7: one address has one row, which is handed out once it is due and removed when it is done', async () => {
      const { store } = get();
      const [first, second] = [rowOf(), rowOf({ availableAt: day(1) })];
      await Promise.all(
        [first, { ...first, address: 'sealed anew' }, first, second].map((row) => store.addSignInRequest(row)),
      );
      const { seen, done, failed } = await drain(day(0));
      expect([seen.map(({ id, createdAt }) => ({ id, createdAt })), done, failed]).toEqual([
        [{ id: first.id, createdAt: day(0) }],
        1,
        0,
      ]);
      expect((await drain(day(0.5))).seen).toEqual([]);
      await store.addSignInRequest({ ...first, createdAt: day(1), availableAt: day(1) });
      expect((await drain(day(1))).seen.map(({ id }) => id).toSorted()).toEqual([first.id, second.id].toSorted());
    });

    it('what failed, or was claimed by a process that ended, is handed out again after a minute; the others are not held up', async () => {
      const { store } = get();
      const rows = [rowOf(), rowOf(), rowOf()];
      for (const row of rows) await store.addSignInRequest(row);
      const failing = async ({ id }: SignInRequestRow) => {
        if (id === rows[1]?.id) throw new Error('no database');
      };
      expect(await drain(day(10), failing)).toMatchObject({ done: 2, failed: 1 });
      expect((await drain(day(10.9))).seen).toEqual([]);
      expect((await drain(day(11))).seen.map(({ id }) => id)).toEqual([rows[1]?.id]);
    });

    it('two who drain at once never get the same request, and neither gets more than asked for', async () => {
      const { store } = get();
      const rows = Array.from({ length: 30 }, () => rowOf());
      for (const row of rows) await store.addSignInRequest(row);
      const rounds = await Promise.all(Array.from({ length: 6 }, () => drain(day(20), undefined, 5)));
      const seen = rounds.flatMap((round) => round.seen.map(({ id }) => id));
      expect(Math.max(...rounds.map((round) => round.seen.length))).toBeLessThanOrEqual(5);
      expect(new Set(seen).size).toBe(seen.length);
      const rest = await drain(day(20));
      expect([...seen, ...rest.seen.map(({ id }) => id)].toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
    });

    it('sweeps a request that nobody could work on for a quarter of an hour', async () => {
      const { store } = get();
      const [old, young] = [
        rowOf({ createdAt: day(30), availableAt: day(30) }),
        rowOf({ createdAt: day(31), availableAt: day(31) }),
      ];
      for (const row of [old, young]) await store.addSignInRequest(row);
      await store.sweep(day(45));
      expect((await drain(day(45))).seen.map(({ id }) => id)).toEqual([young.id]);
      expect(NOW < day(0)).toBe(true);
    });
  });
}
