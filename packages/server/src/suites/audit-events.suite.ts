import { describe, expect, test } from 'vitest';
import { grantId } from '../store/grant-id.js';
import type { World } from '../testing/fixture.js';

const MINUTE_IN_MS = 60_000;

export function auditEventsSuite(world: () => World): void {
  describe('audit events', () => {
    /** Three changes, a minute apart, by a person and by a key. */
    const busy = async () => {
      const organization = await world().organization('flow');
      const administrator = await organization.user({ roleId: 'administrator', name: 'Ada' });
      const editor = await organization.user({ roleId: 'editor', name: 'Emil' });
      const key = await organization.apiKey('administrator');
      const resourceId = await organization.resource('Order status', administrator);
      const path = { resourceId, userId: editor.id };
      world().pass(MINUTE_IN_MS);
      const afterFirst = world().iso;
      await key.ok('users.changeRole', { path, body: { roleId: 'administrator' } });
      world().pass(MINUTE_IN_MS);
      await administrator.ok('grants.set', { path, body: { accessLevel: 'viewer' } });
      return { organization, administrator, editor, key, resourceId, afterFirst };
    };
    const actions = (body: { data: { action: string }[] }) => body.data.map(({ action }) => action);

    test('P9: who, what, before, after and when, the newest first, with the names of today', async () => {
      const { administrator, editor, key, resourceId } = await busy();
      const { body } = await administrator.ok('auditEvents.list', { query: { include: 'total' } });
      expect(body.page).toEqual({ nextCursor: null, total: 3 });
      expect(body.data).toMatchObject([
        {
          at: world().iso,
          action: 'grants.set',
          actor: { kind: 'user', id: administrator.id, name: 'Ada' },
          target: { type: 'grant', id: grantId(resourceId, editor.id), name: 'Emil', resourceName: 'Order status' },
          before: { accessLevel: null },
          after: { accessLevel: 'viewer' },
        },
        {
          action: 'users.changeRole',
          actor: { kind: 'api_key', id: key.id, name: 'script' },
          target: { type: 'user', id: editor.id, name: 'Emil', resourceName: null },
          before: { roleId: 'editor' },
          after: { roleId: 'administrator' },
        },
        {
          action: 'resources.create',
          target: { type: 'resource', id: resourceId, name: 'Order status' },
          before: null,
        },
      ]);
    });

    test('H6: of what is gone no name is told, and no event keeps an address', async () => {
      const organization = await world().organization('hub');
      const owner = await organization.user({ roleId: 'owner', name: 'Olivia' });
      const { body: invited } = await owner.ok('invitations.create', {
        body: { email: 'gone@example.com', roleId: 'viewer' },
      });
      const before = (await owner.ok('auditEvents.list')).body;
      expect(before.data[0]?.target).toMatchObject({ id: invited.id, name: 'gone@example.com' });
      await owner.ok('users.delete', { path: { userId: invited.id } });
      const after = (await owner.ok('auditEvents.list')).body;
      expect(actions(after)).toEqual(['users.delete', 'invitations.create']);
      expect(after.data.map(({ target }) => target.name)).toEqual([null, null]);
      expect(JSON.stringify(after)).not.toContain('gone@example.com');
      expect((await owner.ok('auditEvents.export')).body).not.toContain('gone@example.com');
    });

    test('filters by actor, action, target and time', async () => {
      const { administrator, editor, key, afterFirst } = await busy();
      const found = async (query: Record<string, string | string[]>) =>
        actions((await administrator.ok('auditEvents.list', { query })).body);
      expect(await found({ actorId: key.id })).toEqual(['users.changeRole']);
      expect(await found({ action: 'grants.set' })).toEqual(['grants.set']);
      expect(await found({ action: ['grants.set', 'resources.create'] })).toEqual(['grants.set', 'resources.create']);
      expect(await found({ targetId: editor.id })).toEqual(['users.changeRole']);
      expect(await found({ from: afterFirst })).toEqual(['grants.set', 'users.changeRole']);
      expect(await found({ from: afterFirst.replace('.000Z', 'Z'), to: world().iso })).toEqual(['users.changeRole']);
      expect(await found({ action: 'nothing.known' })).toEqual([]);
    });

    test.each([
      'yesterday',
      '2026-02-30T00:00:00Z',
      '0001-01-01T00:00:00Z',
      '2026-03-01T23:59:60Z',
      '2026-03-01T10:00:00+02:00',
      '2026-03-01',
    ])('P10: %s is no time to filter by, and the answer says so', async (from) => {
      const organization = await world().organization('hub');
      const owner = await organization.user({ roleId: 'owner' });
      const { errors } = await owner.refused('auditEvents.list', 'validation_failed', { query: { from } });
      expect(errors?.[0]?.pointer).toBe('query.from');
    });

    test('pages hold every event once; a cursor belongs to its filters', async () => {
      const { administrator } = await busy();
      const first = (await administrator.ok('auditEvents.list', { query: { limit: 2 } })).body;
      const cursor = first.page.nextCursor ?? '';
      // What happens meanwhile stands before the first page.
      await administrator.ok('settings.updateContact', { body: { text: 'Ask Ada.' } });
      const second = (await administrator.ok('auditEvents.list', { query: { limit: 2, cursor } })).body;
      expect([...actions(first), ...actions(second)]).toEqual(['grants.set', 'users.changeRole', 'resources.create']);
      expect(second.page.nextCursor).toBeNull();
      await administrator.refused('auditEvents.list', 'invalid_cursor', {
        query: { limit: 2, cursor, action: 'grants.set' },
      });
      await administrator.refused('users.list', 'invalid_cursor', { query: { cursor } });
    });

    test('P4: the list, the export and every filter stop at the organization', async () => {
      const [own, other] = [await busy(), await busy()];
      const ids = async (query: Record<string, string>) =>
        (await own.administrator.ok('auditEvents.list', { query })).body.data.map(({ id }) => id);
      const theirs = (await other.administrator.ok('auditEvents.list')).body;
      expect(await ids({})).toHaveLength(3);
      expect((await ids({})).filter((id) => theirs.data.some((event) => event.id === id))).toEqual([]);
      for (const query of [
        { actorId: other.administrator.id },
        { actorId: other.key.id },
        { targetId: other.editor.id },
      ])
        expect(await ids(query)).toEqual([]);
      const exported = (await own.administrator.ok('auditEvents.export')).body;
      expect(exported).toContain(own.editor.id);
      for (const id of [other.editor.id, other.administrator.id, other.resourceId]) expect(exported).not.toContain(id);
      const first = (await own.administrator.ok('auditEvents.list', { query: { limit: 1 } })).body;
      await other.administrator.refused('auditEvents.list', 'invalid_cursor', {
        query: { limit: 1, cursor: first.page.nextCursor ?? '' },
      });
    });

    test.each([
      ['hub', 'editor'],
      ['hub', 'viewer'],
      ['hub', 'tester'],
      ['flow', 'editor'],
    ] as const)('H1 F3: %s %s neither sees nor exports it', async (catalogue, roleId) => {
      const organization = await world().organization(catalogue);
      const person = await organization.user({ roleId });
      for (const id of ['auditEvents.list', 'auditEvents.export', 'users.export'] as const)
        expect((await person.refused(id, 'forbidden')).reason).toBe('not_in_role');
    });
  });
}
