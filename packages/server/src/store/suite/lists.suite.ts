import { describe, expect, it } from 'vitest';
import { queryWords } from '../fold.js';
import {
  addUsers,
  allUsers,
  at,
  type Fixture,
  grantRow,
  makeOrganization,
  newId,
  NOW,
  query,
  resourceRow,
  userRow,
} from './fixture.js';

export function listsSuite(get: () => Fixture): void {
  describe('lists', () => {
    it('H4: tells a pending invitation from an expired one only by the clock', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const rows = {
        active: userRow({ invitationExpiresAt: at(-10) }),
        pending: userRow({ state: 'pending', invitationExpiresAt: at(1) }),
        expired: userRow({ state: 'pending', invitationExpiresAt: NOW }),
        suspended: userRow({ state: 'suspended', invitationExpiresAt: at(-10) }),
        endless: userRow({ state: 'pending' }),
      };
      await addUsers(store, organizationId, ...Object.values(rows));
      await store.read(organizationId, async (tx) => {
        const ids = async (now: string, ...statuses: ('active' | 'pending' | 'expired' | 'suspended')[]) =>
          (await tx.listUsers(query({ statuses, now }))).map(({ user }) => user.id).sort();
        expect(await ids(NOW, 'pending')).toEqual([rows.pending.id, rows.endless.id].sort());
        expect(await ids(NOW, 'expired')).toEqual([rows.expired.id]);
        expect(await ids(at(1), 'expired')).toEqual([rows.pending.id, rows.expired.id].sort());
        expect(await ids(NOW, 'active', 'suspended')).toEqual([rows.active.id, rows.suspended.id].sort());
        expect(await ids(NOW)).toEqual([]);
        expect(await tx.countUsers({ statuses: ['expired'], now: at(1) })).toBe(2);
      });
    });

    it('filters by role and second factor, separately and together', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const rows = [
        userRow({ roleId: 'owner', twoFactorEnabled: true }),
        userRow({ roleId: 'owner' }),
        userRow({ roleId: 'viewer', twoFactorEnabled: true }),
      ];
      await addUsers(store, organizationId, ...rows);
      await store.read(organizationId, async (tx) => {
        expect(await tx.countUsers({ now: NOW, roleIds: ['owner'] })).toBe(2);
        expect(await tx.countUsers({ now: NOW, roleIds: [] })).toBe(0);
        expect(await tx.countUsers({ now: NOW, twoFactorEnabled: false })).toBe(1);
        expect(
          (await tx.listUsers(query({ roleIds: ['owner', 'viewer'], twoFactorEnabled: true, sort: 'role' }))).map(
            ({ user }) => user.roleId,
          ),
        ).toEqual(['viewer', 'owner']);
      });
    });

    it('P13: finds users by parts of words in name and address, however they are typed', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      await addUsers(
        store,
        organizationId,
        userRow({ id: 'usr_jose', name: 'José Ángel O’Brien-Núñez', email: 'jose.angel+work@big-corp.example' }),
        userRow({ id: 'usr_istanbul', name: 'İpek Işık', email: 'IPEK@example.com' }),
        userRow({ id: 'usr_strasse', name: 'Groß 100%_\\x', email: 'gross@example.com' }),
        userRow({ id: 'usr_greek', name: 'Οδυσσεύς 田中', email: 'odysseus@example.com' }),
        userRow({ id: 'usr_nameless', email: 'Someone.Else@example.org' }),
      );
      const find = (typed: string) =>
        store.read(organizationId, async (tx) =>
          (await tx.listUsers(query({ words: queryWords(typed) }))).map(({ user }) => user.id),
        );
      expect(await find('jose')).toEqual(['usr_jose']);
      expect(await find('ÁNG josé')).toEqual(['usr_jose']);
      expect(await find('nun')).toEqual(['usr_jose']);
      expect(await find('o’br')).toEqual(['usr_jose']);
      expect(await find('jose.angel+work@big')).toEqual(['usr_jose']);
      expect(await find('big-c')).toEqual(['usr_jose']);
      expect(await find('g-corp')).toEqual([]);
      expect(await find('corp')).toEqual(['usr_jose']);
      expect(await find('work')).toEqual(['usr_jose']);
      expect(await find('ose')).toEqual(['usr_jose']);
      expect(await find('orp')).toEqual([]);
      expect(await find('jose ipek')).toEqual([]);
      for (const typed of ['ipek', 'İPEK', 'IPEK', 'isik', 'IŞIK', 'ışık'])
        expect(await find(typed)).toEqual(['usr_istanbul']);
      expect(await find('gross')).toEqual(['usr_strasse']);
      expect(await find('100%_\\x')).toEqual(['usr_strasse']);
      for (const typed of ['%', '_', '\\', '@', '2%']) expect(await find(typed)).toEqual([]);
      expect(await find('ΟΔΥΣΣΕΥΣ')).toEqual(['usr_greek']);
      for (const typed of ['田', '中']) expect(await find(typed)).toEqual(['usr_greek']);
      expect(await find('else')).toEqual(['usr_nameless']);
      expect(await find('  ')).toHaveLength(5);
    });

    it('finds a renamed user by the new name and no longer by the old one', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const user = userRow({ name: 'Before', email: 'stays@example.com' });
      await addUsers(store, organizationId, user);
      await store.write(organizationId, (tx) => tx.update('users', user.id, { name: 'After', sortName: 'after' }));
      await store.read(organizationId, async (tx) => {
        expect(await tx.countUsers({ now: NOW, words: ['before'] })).toBe(0);
        expect(await tx.countUsers({ now: NOW, words: ['after', 'stays'] })).toBe(1);
      });
    });

    it('sorts by code point, the same on every database and machine', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const names = ['', '-', 'Z', 'a', 'a b', 'ab', 'z', 'é', '中', '\uFFFD', '😀'];
      await addUsers(store, organizationId, ...names.map((name) => userRow({ name, sortName: name })).reverse());
      expect((await allUsers(store, organizationId, query({ limit: 3 }))).map((user) => user.sortName)).toEqual(names);
      expect(
        (await allUsers(store, organizationId, query({ limit: 4, direction: 'desc' }))).map((user) => user.sortName),
      ).toEqual([...names].reverse());
    });

    it('puts users who were never active last in both directions', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const rows = [
        userRow(),
        userRow({ lastActiveAt: at(1) }),
        userRow(),
        userRow({ lastActiveAt: at(2) }),
        userRow(),
      ];
      await addUsers(store, organizationId, ...rows);
      const never = rows.filter((row) => row.lastActiveAt === null).map((row) => row.id);
      for (const limit of [1, 2, 3, 10]) {
        const ascending = await allUsers(store, organizationId, query({ sort: 'lastActiveAt', limit }));
        expect(ascending.map((user) => user.id)).toEqual([rows[1]?.id, rows[3]?.id, ...[...never].sort()]);
        const descending = await allUsers(
          store,
          organizationId,
          query({ sort: 'lastActiveAt', direction: 'desc', limit }),
        );
        expect(descending.map((user) => user.id)).toEqual([rows[3]?.id, rows[1]?.id, ...[...never].sort().reverse()]);
      }
    });

    it('lists resources with the access level of one user, page by page', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const [ann, ben] = [userRow(), userRow()];
      const rows = ['Ärger', 'bot', 'Bot', 'Zeta'].map((name) => resourceRow(name));
      const page = resourceRow('A page', { type: 'page' });
      const grant = grantRow(rows[1]?.id ?? '', ann.id, 'design_and_edit');
      await addUsers(store, organizationId, ann, ben);
      await store.write(organizationId, async (tx) => {
        for (const row of [...rows, page]) await tx.insert('resources', row);
        await tx.insert('grants', grant);
      });
      await store.read(organizationId, async (tx) => {
        const first = await tx.listResources({ type: 'assistant', levelOf: ann.id, limit: 2 });
        expect(first.map(({ resource }) => resource.name)).toEqual(['Ärger', 'bot']);
        expect(first.map((row) => row.grant)).toEqual([undefined, grant]);
        const second = await tx.listResources({
          type: 'assistant',
          levelOf: null,
          limit: 2,
          after: { value: 'bot', id: rows[1]?.id ?? '' },
        });
        expect(second.map(({ resource }) => resource)).toEqual([rows[2], rows[3]]);
        expect(
          (await tx.listResources({ id: rows[0]?.id ?? '', levelOf: null, limit: 9 })).map(({ resource }) => resource),
        ).toEqual([rows[0]]);
        expect(
          (await tx.listResources({ levelOf: ann.id, grantedTo: ann.id, limit: 9 })).map(({ resource }) => resource),
        ).toEqual([rows[1]]);
        expect(await tx.countResources({ grantedTo: ben.id })).toBe(0);
        expect(await tx.countResources({})).toBe(5);
        expect(await tx.countResources({ words: ['arg'] })).toBe(1);
      });
      await store.write(organizationId, (tx) =>
        tx.update('resources', page.id, { name: 'Renamed', sortName: 'renamed' }),
      );
      expect(await store.read(organizationId, (tx) => tx.countResources({ words: ['ren'] }))).toBe(1);
    });

    it('lists the users with an access level on a resource, explicit or by their role’s default', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const [ann, ben, cleo, dan] = [
        userRow({ name: 'Ann' }),
        userRow({ name: 'Ben', roleId: 'owner' }),
        userRow({ name: 'Cleo' }),
        userRow({ name: 'Dan', roleId: 'owner' }),
      ];
      const [bot, other] = [resourceRow('Bot'), resourceRow('Other')];
      await addUsers(store, organizationId, ann, ben, cleo, dan);
      await store.write(organizationId, async (tx) => {
        for (const row of [bot, other]) await tx.insert('resources', row);
        for (const row of [grantRow(bot.id, ann.id), grantRow(bot.id, dan.id), grantRow(other.id, cleo.id)])
          await tx.insert('grants', row);
      });
      await store.read(organizationId, async (tx) => {
        const all = await tx.listGrants({ resourceId: bot.id, roleIds: ['owner'], limit: 9 });
        expect(all).toEqual([
          { user: ann, grant: grantRow(bot.id, ann.id) },
          { user: ben, grant: undefined },
          { user: dan, grant: grantRow(bot.id, dan.id) },
        ]);
        const rest = await tx.listGrants({
          resourceId: bot.id,
          roleIds: ['owner'],
          limit: 9,
          after: { value: ann.sortName, id: ann.id },
        });
        expect(rest.map(({ user }) => user.name)).toEqual(['Ben', 'Dan']);
        expect(await tx.countGrants({ resourceId: bot.id, roleIds: [] })).toBe(2);
        expect(await tx.countGrants({ resourceId: bot.id, roleIds: ['owner'], words: ['ben'] })).toBe(1);
        expect(await tx.countGrants({ resourceId: newId('res'), roleIds: [] })).toBe(0);
      });
    });
  });
}
