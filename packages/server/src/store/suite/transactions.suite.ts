import { describe, expect, it } from 'vitest';
import type { ReadTx, WriteTx } from '../store.js';
import { addUsers, type Fixture, grantRow, makeOrganization, newId, NOW, resourceRow, userRow } from './fixture.js';

export function transactionsSuite(get: () => Fixture): void {
  describe('transactions', () => {
    it('undo everything when the work throws, derived rows included', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const kept = userRow({ name: 'Kept' });
      await addUsers(store, organizationId, kept);
      const email = `${newId('gone')}@example.com`;
      const failing = store.write(organizationId, async (tx) => {
        await tx.insert('users', userRow({ email, name: 'Gone' }));
        await tx.update('users', kept.id, { name: 'Changed' });
        await tx.updateOrganization({ name: 'Changed' });
        expect(await tx.countUsers({ now: NOW, words: ['gone'] })).toBe(1);
        throw new Error('on purpose');
      });
      await expect(failing).rejects.toThrow('on purpose');
      expect(await store.findAccounts(email)).toEqual([]);
      await store.read(organizationId, async (tx) => {
        expect(tx.organization.name).toBe('Acme');
        expect(await tx.find('users', {})).toEqual([kept]);
        expect(await tx.countUsers({ now: NOW, words: ['gone'] })).toBe(0);
      });
    });

    it('undo an attempt that throws, also inside another attempt, and go on', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const [kept, stays] = [userRow({ name: 'Kept' }), userRow({ name: 'Stays' })];
      const resource = resourceRow('Bot');
      await addUsers(store, organizationId, kept);
      await store.write(organizationId, async (tx) => {
        await tx.insert('resources', resource);
        await tx.insert('grants', grantRow(resource.id, kept.id));
      });
      const email = `${newId('gone')}@example.com`;
      const count = async (tx: WriteTx, cost: number) =>
        (await tx.countAttempts([{ key: 'mails', cost, windowInMs: 60_000 }], NOW))[0]?.count;
      const change = async (tx: WriteTx) => {
        await tx.insert('users', userRow({ email, name: 'Gone' }));
        await tx.update('users', kept.id, { name: 'Changed' });
        await tx.updateOrganization({ name: 'Changed' });
        await tx.remove('users', { id: kept.id });
        await tx.remove('resources', {});
        await tx.addChange({ at: NOW, action: 'users.delete', targetType: 'user', targetId: kept.id });
        await count(tx, 5);
        throw new Error('on purpose');
      };
      const snapshot = async (tx: ReadTx) => [
        tx.organization,
        await tx.find('users', { id: kept.id }),
        await tx.find('resources', {}),
        await tx.find('grants', {}),
        await tx.countUsers({ now: NOW, words: ['gone'] }),
      ];
      const before = await store.read(organizationId, snapshot);
      await store.write(organizationId, async (tx) => {
        expect(await tx.attempt(() => Promise.resolve('answer'))).toBe('answer');
        await expect(tx.attempt(() => change(tx))).rejects.toThrow('on purpose');
        expect(await snapshot(tx)).toEqual(before);
        expect(await count(tx, 1)).toBe(1);
        await tx.attempt(async () => {
          await tx.insert('users', stays);
          expect(await count(tx, 1)).toBe(2);
          await expect(tx.attempt(() => change(tx))).rejects.toThrow('on purpose');
        });
        await expect(tx.attempt(() => tx.attempt(() => change(tx)))).rejects.toThrow('on purpose');
        expect(await snapshot(tx)).toEqual(before);
        expect(await count(tx, 1)).toBe(3);
      });
      expect(await store.read(organizationId, snapshot)).toEqual(before);
      expect(await store.changesAfter(organizationId, 0, 1)).toEqual({ latest: 0, changes: [] });
      expect(await store.read(organizationId, (tx) => tx.get('users', stays.id))).toEqual(stays);
      expect(await store.findAccounts(email)).toEqual([]);
      expect(await store.findAccounts(kept.emailNormalized)).toEqual([{ organizationId, userId: kept.id }]);
    });

    it('undo a failed statement with its attempt', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const user = userRow();
      await store.write(organizationId, async (tx) => {
        await expect(tx.attempt(() => tx.insert('grants', grantRow('res_none', 'usr_none')))).rejects.toThrow();
        await tx.insert('users', user);
      });
      expect(await store.read(organizationId, (tx) => tx.get('users', user.id))).toEqual(user);
    });

    it('run one after another when they write one organization', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const user = userRow({ invitationGeneration: 0 });
      await addUsers(store, organizationId, user);
      const countUp = () =>
        store.write(organizationId, async (tx) => {
          const now = await tx.get('users', user.id);
          await new Promise((resolve) => setTimeout(resolve, 1));
          await tx.update('users', user.id, { invitationGeneration: (now?.invitationGeneration ?? 0) + 1 });
        });
      await Promise.all(Array.from({ length: 25 }, countUp));
      expect((await store.read(organizationId, (tx) => tx.get('users', user.id)))?.invitationGeneration).toBe(25);
    });

    it('read one snapshot each, many at once without a deadlock', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const counts = await Promise.all(
        Array.from({ length: 15 }, async (_, index) => {
          if (index % 3 === 0) await addUsers(store, organizationId, userRow());
          return store.read(organizationId, async (tx) => [
            await tx.countUsers({ now: NOW }),
            (await tx.find('users', {})).length,
          ]);
        }),
      );
      for (const [first, second] of counts) expect(first).toBe(second);
    });
  });
}
