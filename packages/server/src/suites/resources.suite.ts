import { describe, expect, test } from 'vitest';
import type { World } from '../testing/fixture.js';

export function resourceSuite(world: () => World): void {
  describe('resources and levels', () => {
    const flow = async () => {
      const organization = await world().organization('flow');
      const administrator = await organization.user({ roleId: 'administrator', name: 'Ada' });
      const editor = await organization.user({ roleId: 'editor', name: 'Emil' });
      return {
        organization,
        administrator,
        editor,
        resourceId: await organization.resource('Order status', administrator),
      };
    };

    test('F3: an editor cannot see accounts, invite or change a role', async () => {
      const { administrator, editor } = await flow();
      await editor.refused('users.list', 'forbidden');
      await editor.refused('invitations.create', 'forbidden', { body: { email: 'f3@example.com', roleId: 'editor' } });
      await editor.refused('users.changeRole', 'forbidden', {
        path: { userId: administrator.id },
        body: { roleId: 'editor' },
      });
      await administrator.ok('invitations.create', { body: { email: 'f3@example.com', roleId: 'editor' } });
    });

    test("F4: an editor cannot add, rename or delete an assistant, nor see or set anyone's access level", async () => {
      const { administrator, editor, resourceId } = await flow();
      const [path, both] = [{ resourceId }, { resourceId, userId: editor.id }];
      await editor.refused('resources.create', 'forbidden', { body: { type: 'assistant', key: 'k', name: 'N' } });
      await editor.refused('resources.update', 'forbidden', { path, body: { name: 'N' } });
      await editor.refused('resources.delete', 'forbidden', { path });
      await editor.refused('grants.list', 'forbidden', { path });
      await editor.refused('grants.listByUser', 'forbidden', { path: { userId: editor.id } });
      await editor.refused('grants.set', 'forbidden', { path: both, body: { accessLevel: 'manage_and_publish' } });
      await editor.refused('grants.remove', 'forbidden', { path: both });
      await administrator.ok('resources.update', { path, body: { name: 'Order tracking' } });
      await administrator.ok('grants.set', { path: both, body: { accessLevel: 'viewer' } });
      await administrator.ok('resources.delete', { path });
    });

    test('F4: an editor sees only the assistants they have an access level on', async () => {
      const { organization, administrator, editor, resourceId } = await flow();
      const other = await organization.resource('Returns', administrator);
      expect((await editor.ok('resources.list', { query: { include: 'total' } })).body).toMatchObject({
        data: [],
        page: { total: 0 },
      });
      await editor.refused('resources.get', 'not_found', { path: { resourceId } });
      await administrator.ok('grants.set', {
        path: { resourceId, userId: editor.id },
        body: { accessLevel: 'design_and_edit' },
      });
      const { body } = await editor.ok('resources.list');
      expect(body.data).toMatchObject([
        { id: resourceId, accessLevel: 'design_and_edit', effectiveAccessLevel: 'design_and_edit', source: 'explicit' },
      ]);
      await editor.ok('resources.get', { path: { resourceId } });
      await editor.refused('resources.get', 'not_found', { path: { resourceId: other } });
      expect((await administrator.ok('resources.list')).body.data).toMatchObject([
        { id: resourceId, accessLevel: null, effectiveAccessLevel: 'manage_and_publish', source: 'role' },
        { id: other, source: 'role' },
      ]);
    });

    test("F1 F10: an explicit level decides for every role; an administrator can set anyone's, also their own", async () => {
      const { administrator, editor, resourceId } = await flow();
      const path = { resourceId, userId: administrator.id };
      const { body } = await administrator.ok('grants.set', { path, body: { accessLevel: 'viewer' } });
      expect(body).toMatchObject({ accessLevel: 'viewer', effectiveAccessLevel: 'viewer', source: 'explicit' });
      const publish = { checks: [{ permission: 'assistant:publish', resourceId }] };
      expect((await administrator.ok('access.evaluate', { body: publish })).body.data[0]).toMatchObject({
        allowed: false,
        reason: 'not_in_level',
      });
      await administrator.ok('grants.remove', { path });
      expect((await administrator.ok('access.evaluate', { body: publish })).body.data[0]).toMatchObject({
        allowed: true,
        reason: 'granted_by_default_level',
      });
      await administrator.ok('grants.set', {
        path: { resourceId, userId: editor.id },
        body: { accessLevel: 'manage_and_publish' },
      });
      expect((await editor.ok('access.evaluate', { body: publish })).body.data[0]).toMatchObject({
        allowed: true,
        reason: 'granted_by_level',
      });
    });

    test("F10: a resource's list holds everyone with a level, explicit or by role; a person's list every resource", async () => {
      const { organization, administrator, editor, resourceId } = await flow();
      await organization.user({ roleId: 'editor', name: 'Without' });
      await administrator.ok('grants.set', {
        path: { resourceId, userId: editor.id },
        body: { accessLevel: 'viewer' },
      });
      const { body } = await administrator.ok('grants.list', { path: { resourceId }, query: { include: 'total' } });
      expect(
        body.data.map(({ user, effectiveAccessLevel, source }) => [user.name, effectiveAccessLevel, source]),
      ).toEqual([
        ['Ada', 'manage_and_publish', 'role'],
        ['Emil', 'viewer', 'explicit'],
      ]);
      expect(body.page.total).toBe(2);
      expect(
        (await administrator.ok('grants.list', { path: { resourceId }, query: { q: 'em' } })).body.data,
      ).toHaveLength(1);
      await organization.resource('Returns', administrator);
      const { body: mine } = await administrator.ok('grants.listByUser', {
        path: { userId: editor.id },
        query: { include: 'total' },
      });
      expect(mine.data.map(({ resource, accessLevel, source }) => [resource.name, accessLevel, source])).toEqual([
        ['Order status', 'viewer', 'explicit'],
        ['Returns', null, 'none'],
      ]);
      expect(mine.page.total).toBe(2);
    });

    test("F10 P5: one person's level on one resource, explicit or by role, comes with the ETag that its change needs", async () => {
      const { administrator, editor, resourceId } = await flow();
      const path = { resourceId, userId: editor.id };
      const none = await administrator.ok('grants.get', { path });
      expect(none).toMatchObject({
        etag: '"none"',
        body: {
          user: { id: editor.id },
          accessLevel: null,
          effectiveAccessLevel: null,
          source: 'none',
          etag: '"none"',
        },
      });
      const set = await administrator.ok('grants.set', { path, ifMatch: none.etag, body: { accessLevel: 'viewer' } });
      expect(await administrator.ok('grants.get', { path })).toMatchObject({ etag: set.etag, body: set.body });
      await administrator.refused('grants.set', 'precondition_failed', {
        path,
        ifMatch: none.etag,
        body: { accessLevel: 'viewer' },
      });
      const own = await administrator.ok('grants.get', { path: { resourceId, userId: administrator.id } });
      expect(own.body).toMatchObject({ accessLevel: null, effectiveAccessLevel: 'manage_and_publish', source: 'role' });
      await editor.refused('grants.get', 'forbidden', { path });
      await administrator.refused('grants.get', 'not_found', {
        path: { resourceId, userId: 'usr_01930000-0000-7000-8000-0000000000ff' },
      });
      const stranger = await (await world().organization('flow')).user({ roleId: 'administrator' });
      await stranger.refused('grants.get', 'not_found', { path });
      await administrator.ok('resources.delete', { path });
      await administrator.refused('grants.get', 'not_found', { path });
    });

    test("the host's key of a resource is unique for each type, and a level must be in the catalogue", async () => {
      const { administrator, editor, resourceId } = await flow();
      const same = { type: 'assistant', key: 'order-status', name: 'Another name' };
      await administrator.refused('resources.create', 'resource_key_taken', { body: same });
      await administrator.refused('resources.create', 'unknown_resource_type', { body: { ...same, type: 'toaster' } });
      await administrator.refused('grants.set', 'unknown_access_level', {
        path: { resourceId, userId: editor.id },
        body: { accessLevel: 'boss' },
      });
      await administrator.refused('grants.remove', 'not_found', { path: { resourceId, userId: editor.id } });
      expect(
        (await administrator.ok('resources.list', { query: { type: 'assistant', q: 'order' } })).body.data,
      ).toHaveLength(1);
      expect((await administrator.ok('resources.list', { query: { type: 'toaster' } })).body.data).toEqual([]);
    });

    test('access levels are removed with their resource and with their user', async () => {
      const { organization, administrator, editor, resourceId } = await flow();
      const second = await organization.resource('Returns', administrator);
      for (const id of [resourceId, second])
        await administrator.ok('grants.set', {
          path: { resourceId: id, userId: editor.id },
          body: { accessLevel: 'viewer' },
        });
      await administrator.ok('resources.delete', { path: { resourceId } });
      expect(await world().store.read(organization.id, (tx) => tx.find('grants', {}))).toHaveLength(1);
      await administrator.ok('users.delete', { path: { userId: editor.id } });
      expect(await world().store.read(organization.id, (tx) => tx.find('grants', {}))).toEqual([]);
    });
  });
}
