import { describe, expect, test } from 'vitest';
import type { Client } from '../testing/client.js';
import type { World } from '../testing/fixture.js';

export function cursorSuite(world: () => World): void {
  describe('pages', () => {
    const crowd = async () => {
      const organization = await world().organization('hub');
      const owner = await organization.user({ roleId: 'owner', name: 'Zoe' });
      for (const [index, name] of ['Anna', 'anna', 'Ärne', 'Bert', 'Cleo', 'Dora'].entries()) {
        await organization.user({ roleId: index % 2 ? 'editor' : 'viewer', name });
      }
      // The owner is active in this minute now, so later requests do not move them in that order.
      await owner.ok('session.get');
      return { organization, owner };
    };
    const walk = async (client: Client, query: Record<string, string>, limit: number) => {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { body }: Awaited<ReturnType<typeof client.ok<'users.list'>>> = await client.ok('users.list', {
          query: { ...query, limit, ...(cursor && { cursor }) },
        });
        seen.push(...body.data.map(({ id }) => id));
        cursor = body.page.nextCursor;
      }
      return seen;
    };

    test.each([
      'name',
      '-name',
      'email',
      'role',
      '-role',
      'status',
      'lastActiveAt',
      '-lastActiveAt',
      'createdAt',
      '-createdAt',
    ])('pages by %s hold every account once, in the order of one large page', async (sort) => {
      const { owner } = await crowd();
      const whole = (await owner.ok('users.list', { query: { sort } })).body.data.map(({ id }) => id);
      expect(whole).toHaveLength(7);
      for (const limit of [1, 3, 7]) expect(await walk(owner, { sort }, limit)).toEqual(whole);
    });

    test('a cursor is refused when it was changed, or with another query, sort or operation', async () => {
      const { owner } = await crowd();
      const { body } = await owner.ok('users.list', { query: { limit: 2, role: ['viewer', 'editor'] } });
      const cursor = body.page.nextCursor ?? '';
      const query = { limit: 2, role: ['viewer', 'editor'], cursor };
      await owner.ok('users.list', { query });
      await owner.ok('users.list', { query: { ...query, limit: 3, include: 'total' } });
      const others = [
        { ...query, role: 'viewer' },
        { ...query, sort: '-name' },
        { ...query, q: 'a' },
        { cursor },
        { ...query, cursor: `${cursor}A` },
        { ...query, cursor: `${cursor}.A` },
        { ...query, cursor: 'abc' },
        { ...query, cursor: `A${cursor}` },
        { ...query, cursor: '.' },
      ];
      for (const other of others) await owner.refused('users.list', 'invalid_cursor', { query: other });
    });

    test('the total is counted only where it is asked for', async () => {
      const { owner } = await crowd();
      expect((await owner.ok('users.list', { query: { limit: 2 } })).body.page).not.toHaveProperty('total');
      expect((await owner.ok('users.list', { query: { limit: 2, include: 'total' } })).body.page.total).toBe(7);
    });

    test('a cursor of one resource is refused for another', async () => {
      const organization = await world().organization('flow');
      const administrator = await organization.user({ roleId: 'administrator' });
      await organization.user({ roleId: 'administrator' });
      const [one, two] = [
        await organization.resource('One', administrator),
        await organization.resource('Two', administrator),
      ];
      const { body } = await administrator.ok('grants.list', { path: { resourceId: one }, query: { limit: 1 } });
      const cursor = body.page.nextCursor ?? '';
      await administrator.refused('grants.list', 'invalid_cursor', {
        path: { resourceId: two },
        query: { limit: 1, cursor },
      });
      expect(
        (await administrator.ok('grants.list', { path: { resourceId: one }, query: { limit: 1, cursor } })).body.page
          .nextCursor,
      ).toBeNull();
      const resources = await administrator.ok('resources.list', { query: { limit: 1 } });
      const next = await administrator.ok('resources.list', {
        query: { limit: 1, cursor: resources.body.page.nextCursor ?? '' },
      });
      expect([...resources.body.data, ...next.body.data].map(({ id }) => id)).toEqual([one, two]);
    });

    test('the first page fixes "now", so that no status changes between pages', async () => {
      const organization = await world().organization('hub');
      const owner = await organization.user({ roleId: 'owner' });
      for (const index of [1, 2, 3])
        await owner.ok('invitations.create', { body: { email: `p${index}@example.com`, roleId: 'viewer' } });
      const query = { status: 'pending', limit: 2 };
      const first = await owner.ok('users.list', { query });
      world().pass(8 * 24 * 60 * 60_000);
      const second = await owner.ok('users.list', { query: { ...query, cursor: first.body.page.nextCursor ?? '' } });
      expect([...first.body.data, ...second.body.data].map(({ status }) => status)).toEqual([
        'pending',
        'pending',
        'pending',
      ]);
      expect((await owner.ok('users.list', { query })).body.data).toEqual([]);
    });

    test('the longest name makes a cursor that is accepted', async () => {
      const organization = await world().organization('hub');
      const owner = await organization.user({ roleId: 'owner', name: '\u{1F600}'.repeat(200) });
      await organization.user({ roleId: 'viewer', name: '\u{1F601}'.repeat(200) });
      const cursor = (await owner.ok('users.list', { query: { limit: 1 } })).body.page.nextCursor ?? '';
      expect((await owner.ok('users.list', { query: { limit: 1, cursor } })).body.data).toHaveLength(1);
    });
  });
}
