import { describe, expect, it } from 'vitest';
import { type Store, UnknownOrganization } from '../store.js';
import { at, type Fixture, makeOrganization, newId, NOW } from './fixture.js';

const change = (targetId: string, time = NOW) => ({ at: time, action: 'users.update', targetType: 'user', targetId });

const add = (store: Store, organizationId: string, ...targets: string[]) =>
  store.write(organizationId, async (tx) => {
    for (const target of targets) await tx.addChange(change(target));
  });

export function changesSuite(get: () => Fixture): void {
  describe('the change log', () => {
    it('numbers the changes of each organization by one, independent of others', async () => {
      const { store } = get();
      const [first, second] = [await makeOrganization(store), await makeOrganization(store)];
      expect(await store.changesAfter(first, 0, 10)).toEqual({ latest: 0, changes: [] });
      await add(store, first, 'a', 'b');
      await add(store, second, 'x');
      await add(store, first, 'c');
      expect(await store.changesAfter(first, 0, 10)).toEqual({
        latest: 3,
        changes: [
          { ...change('a'), number: 1 },
          { ...change('b'), number: 2 },
          { ...change('c'), number: 3 },
        ],
      });
      expect(await store.changesAfter(second, 0, 10)).toEqual({ latest: 1, changes: [{ ...change('x'), number: 1 }] });
    });

    it('is read after a number, up to a limit', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      await add(store, organizationId, 'a', 'b', 'c', 'd');
      const after = async (number: number, limit: number) =>
        (await store.changesAfter(organizationId, number, limit)).changes.map((row) => row.targetId);
      expect(await after(1, 2)).toEqual(['b', 'c']);
      expect(await after(4, 2)).toEqual([]);
      expect(await store.changesAfter(organizationId, 9, 2)).toEqual({ latest: 4, changes: [] });
      await expect(store.changesAfter(newId('org'), 0, 1)).rejects.toThrow(UnknownOrganization);
    });

    it('belongs to its transaction: one that fails uses no number', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const failing = store.write(organizationId, async (tx) => {
        await tx.addChange(change('never'));
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      await add(store, organizationId, 'a');
      expect((await store.changesAfter(organizationId, 0, 10)).changes).toEqual([{ ...change('a'), number: 1 }]);
    });

    it('has no gap under concurrent writers, and no change is seen before the one with the number before it', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      let writing = true;
      const seen: number[] = [];
      const reader = (async () => {
        while (writing) {
          const { changes } = await store.changesAfter(organizationId, seen.at(-1) ?? 0, 1000);
          seen.push(...changes.map((row) => row.number));
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
      })();
      await Promise.all(Array.from({ length: 40 }, (_, index) => add(store, organizationId, String(index))));
      writing = false;
      await reader;
      seen.push(...(await store.changesAfter(organizationId, seen.at(-1) ?? 0, 1000)).changes.map((row) => row.number));
      expect(seen).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    });

    it('is swept after a day and continues its numbers', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      await store.write(organizationId, async (tx) => {
        await tx.addChange(change('over', at(-24 * 60)));
        await tx.addChange(change('kept', at(1 - 24 * 60)));
      });
      await store.sweep(NOW);
      await add(store, organizationId, 'new');
      expect(
        (await store.changesAfter(organizationId, 0, 10)).changes.map((row) => [row.number, row.targetId]),
      ).toEqual([
        [2, 'kept'],
        [3, 'new'],
      ]);
    });
  });
}
