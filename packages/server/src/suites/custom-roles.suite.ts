import { describe, expect, test } from 'vitest';
import { createApiKey } from '../core/index.js';
import type { Mail } from '../core/mail/mailer.js';
import { drainMail } from '../core/mail/senders.js';
import { Client } from '../testing/client.js';
import type { World } from '../testing/fixture.js';

export function customRoleSuite(world: () => World): void {
  const begin = async (catalogue: 'hub' | 'flow' | 'studio' = 'hub') => {
    const organization = await world().organization(catalogue);
    const owner = await organization.user({ roleId: catalogue === 'hub' ? 'owner' : 'administrator' });
    return { organization, owner };
  };

  describe('custom roles', () => {
    test('H9d F1: owners and administrators create, change and delete roles; nobody else does', async () => {
      for (const [catalogue, weaker] of [
        ['hub', 'editor'],
        ['hub', 'viewer'],
        ['hub', 'tester'],
        ['flow', 'editor'],
      ] as const) {
        const { organization, owner } = await begin(catalogue);
        const person = await organization.user({ roleId: weaker });
        await person.refused('roles.create', 'forbidden', { body: { name: 'Mine', permissions: [] } });
        const { body: role, etag } = await owner.ok('roles.create', {
          body: { name: '  Support ', description: ' Helps. ', permissions: [] },
        });
        expect(role).toEqual({
          id: role.id,
          name: 'Support',
          description: 'Helps.',
          permissions: [],
          defaultAccessLevel: null,
          system: false,
          etag,
        });
        expect(role.id).toMatch(/^rol_[0-9a-f-]{36}$/);
        const path = { roleId: role.id };
        expect((await person.ok('roles.get', { path })).body).toEqual(role);
        await person.refused('roles.update', 'forbidden', { path, body: { name: 'Mine' } });
        await person.refused('roles.delete', 'forbidden', { path });
        const { body: renamed, etag: newer } = await owner.ok('roles.update', { path, body: { name: 'Helpers' } });
        expect(renamed).toEqual({ ...role, name: 'Helpers', etag: newer });
        expect(newer).not.toBe(etag);
        await owner.ok('roles.delete', { path });
        await owner.refused('roles.get', 'not_found', { path });
      }
    });

    test("the catalogue's roles come first and are fixed; custom roles follow by name, with permissions in its order", async () => {
      const { owner } = await begin('studio');
      for (const name of ['Zoo', 'äpfel', 'Berlin'])
        await owner.ok('roles.create', { body: { name, permissions: ['users:invite', 'users:view', 'users:invite'] } });
      const { data } = (await owner.ok('roles.list')).body;
      expect(data.map(({ name }) => name)).toEqual([
        'Administrator',
        'Editor',
        'Coordinator',
        'Embedder',
        'Publisher',
        'äpfel',
        'Berlin',
        'Zoo',
      ]);
      expect(data.map(({ system }) => system)).toEqual([true, true, true, true, true, false, false, false]);
      expect(data.at(-1)?.permissions).toEqual(['users:view', 'users:invite']);
      const path = { roleId: 'coordinator' };
      expect((await owner.ok('roles.get', { path })).body).toEqual(data[2]);
      const problem = await owner.refused('roles.update', 'role_fixed', { path, body: { name: 'Boss' } });
      expect(problem.detail).toContain('Coordinator');
      await owner.refused('roles.delete', 'role_fixed', { path });
    });

    test('H7 H9d: an assigned custom role decides, and a change of it applies from the next request on', async () => {
      const { organization, owner } = await begin();
      const editor = await organization.user({ roleId: 'editor' });
      const { body: role } = await owner.ok('roles.create', {
        body: { name: 'Front desk', permissions: ['hub:access', 'users:view'] },
      });
      await editor.refused('users.list', 'forbidden');
      await owner.ok('users.changeRole', { path: { userId: editor.id }, body: { roleId: role.id } });
      expect((await editor.ok('users.list', { query: { role: [role.id] } })).body.data.map(({ id }) => id)).toEqual([
        editor.id,
      ]);
      const { body: session } = await editor.ok('session.get');
      expect(session).toMatchObject({ role, permissions: role.permissions });
      const checks = [{ permission: 'users:view' }, { permission: 'content:edit' }];
      expect((await editor.ok('access.evaluate', { body: { checks } })).body.data.map(({ reason }) => reason)).toEqual([
        'granted_by_role',
        'not_in_role',
      ]);
      expect(
        (await owner.ok('access.evaluate', { body: { userId: editor.id, checks } })).body.data.map(
          ({ allowed }) => allowed,
        ),
      ).toEqual([true, false]);
      await owner.ok('roles.update', { path: { roleId: role.id }, body: { permissions: ['hub:access'] } });
      const problem = await editor.refused('users.list', 'forbidden');
      expect(problem.detail).toContain('Front desk');
    });

    test('F10: the default level of a custom role applies where no level is set', async () => {
      const { organization, owner } = await begin('flow');
      const resourceId = await organization.resource('Order status', owner);
      const body = { name: 'Designers', permissions: ['resources:view'], defaultAccessLevel: 'design_and_edit' };
      const { body: role } = await owner.ok('roles.create', { body });
      const person = await organization.user({ roleId: role.id });
      expect((await person.ok('resources.get', { path: { resourceId } })).body).toMatchObject({
        effectiveAccessLevel: 'design_and_edit',
        source: 'role',
      });
      const listed = async () =>
        (await owner.ok('grants.list', { path: { resourceId } })).body.data.map(({ user, effectiveAccessLevel }) => [
          user.id,
          effectiveAccessLevel,
        ]);
      expect(await listed()).toContainEqual([person.id, 'design_and_edit']);
      const checks = [
        { permission: 'assistant:save', resourceId },
        { permission: 'assistant:publish', resourceId },
      ];
      expect((await person.ok('access.evaluate', { body: { checks } })).body.data.map(({ reason }) => reason)).toEqual([
        'granted_by_default_level',
        'not_in_level',
      ]);
      await owner.ok('roles.update', { path: { roleId: role.id }, body: { defaultAccessLevel: null } });
      await person.refused('resources.get', 'not_found', { path: { resourceId } });
      expect((await listed()).map(([id]) => id)).toEqual([owner.id]);
    });

    test('H3 H4: people are invited, listed and exported with a custom role, under its name', async () => {
      const { organization, owner } = await begin();
      const { body: role } = await owner.ok('roles.create', { body: { name: 'Front desk', permissions: [] } });
      const { body: invited } = await owner.ok('invitations.create', {
        body: { email: 'custom.role@example.com', roleId: role.id },
      });
      expect(
        (await world().anybody.ok('invitations.preview', { body: { token: await organization.linkToken(invited.id) } }))
          .body.roleName,
      ).toBe('Front desk');
      await organization.user({ roleId: 'tester' });
      expect((await owner.ok('users.list', { query: { sort: 'role' } })).body.data.map(({ roleId }) => roleId)).toEqual(
        ['tester', 'owner', role.id],
      );
      expect((await owner.ok('users.export')).body).toContain(`,"${role.id}","Front desk",`);
      const mails: Mail[] = [];
      await drainMail(world().dependencies, { send: async (mail) => void mails.push(mail) });
      expect(mails.find(({ to }) => to === 'custom.role@example.com')?.text).toContain('Your role will be Front desk.');
    });

    test('an API key can have a custom role, which then cannot be deleted', async () => {
      const { organization, owner } = await begin();
      const { body: role } = await owner.ok('roles.create', { body: { name: 'Reader', permissions: ['users:view'] } });
      const { token } = await createApiKey(world().dependencies, {
        organizationId: organization.id,
        name: 'Report',
        roleId: role.id,
      });
      const key = new Client(world().app, token);
      await key.ok('users.list');
      await key.refused('invitations.create', 'forbidden', { body: { email: 'x@example.com', roleId: role.id } });
      const problem = await owner.refused('roles.delete', 'role_in_use', { path: { roleId: role.id } });
      expect(problem.detail).toBe('1 API key has this role. Only the operator of the service can revoke API keys.');
    });

    test('a role cannot be deleted while an account has it, invited and suspended ones included', async () => {
      const { organization, owner } = await begin();
      const { body: role } = await owner.ok('roles.create', { body: { name: 'Used', permissions: [] } });
      const path = { roleId: role.id };
      const { body: invited } = await owner.ok('invitations.create', {
        body: { email: 'in.use@example.com', roleId: role.id },
      });
      expect((await owner.refused('roles.delete', 'role_in_use', { path })).detail).toBe(
        '1 account has this role. Give them another role first.',
      );
      const suspended = await organization.user({ roleId: role.id, state: 'suspended' });
      await owner.refused('roles.delete', 'role_in_use', { path });
      await owner.ok('invitations.revoke', { path: { userId: invited.id } });
      await owner.refused('roles.delete', 'role_in_use', { path });
      await owner.ok('users.changeRole', { path: { userId: suspended.id }, body: { roleId: 'viewer' } });
      await owner.ok('roles.delete', { path });
      await owner.refused('users.changeRole', 'unknown_role', {
        path: { userId: suspended.id },
        body: { roleId: role.id },
      });
    });

    test('a name is unique, also among the catalogue’s roles, regardless of case and accents', async () => {
      const { owner } = await begin();
      const { body: role } = await owner.ok('roles.create', { body: { name: 'Café  crew', permissions: [] } });
      const { body: other } = await owner.ok('roles.create', { body: { name: 'Other', permissions: [] } });
      for (const name of ['cafe CREW', ' Owner', 'EDITOR']) {
        const problem = await owner.refused('roles.create', 'role_name_taken', { body: { name, permissions: [] } });
        expect(problem.errors?.[0]?.pointer).toBe('/name');
        await owner.refused('roles.update', 'role_name_taken', { path: { roleId: other.id }, body: { name } });
      }
      expect(
        (await owner.ok('roles.update', { path: { roleId: role.id }, body: { name: 'CAFÉ crew' } })).body.name,
      ).toBe('CAFÉ crew');
      await owner.ok('roles.delete', { path: { roleId: role.id } });
      await owner.ok('roles.update', { path: { roleId: other.id }, body: { name: 'Cafe crew' } });
    });

    test('P10: permissions and levels that a role cannot have are named one by one', async () => {
      const { owner } = await begin('flow');
      const { body: role } = await owner.ok('roles.create', { body: { name: 'Plain', permissions: [] } });
      const permissions = ['users:view', 'assistant:publish', 'nothing:here'];
      for (const [id, path] of [
        ['roles.create', {}],
        ['roles.update', { roleId: role.id }],
      ] as const) {
        const problem = await owner.refused(id, 'unknown_permission', { path, body: { name: 'Odd', permissions } });
        expect(problem.errors).toEqual([
          { pointer: '/permissions/1', message: 'permissions[1] is decided by an access level, not by a role.' },
          { pointer: '/permissions/2', message: 'permissions[2] is not a permission of this organization.' },
        ]);
        const level = await owner.refused(id, 'unknown_access_level', {
          path,
          body: { name: 'Odd', permissions: [], defaultAccessLevel: 'retired' },
        });
        expect(level.errors?.[0]?.pointer).toBe('/defaultAccessLevel');
      }
      await owner.refused('roles.create', 'validation_failed', { body: { name: ' ', permissions: [] } });
      await owner.refused('roles.create', 'validation_failed', { body: { name: 'No permissions given' } });
      await owner.refused('roles.update', 'validation_failed', { path: { roleId: role.id }, body: {} });
    });

    test('an organization has at most a hundred custom roles', async () => {
      const { organization, owner } = await begin();
      await world().store.write(organization.id, async (tx) => {
        for (let count = 1; count < 100; count += 1) {
          await tx.insert('roles', {
            id: `rol_${count}`,
            name: `Role ${count}`,
            sortName: `role ${count}`,
            description: '',
            permissions: [],
            defaultAccessLevel: null,
            createdAt: world().iso,
            revision: '1',
          });
        }
      });
      await owner.ok('roles.create', { body: { name: 'The hundredth', permissions: [] } });
      await owner.refused('roles.create', 'too_many_roles', { body: { name: 'One more', permissions: [] } });
      await owner.ok('roles.delete', { path: { roleId: 'rol_7' } });
      await owner.ok('roles.create', { body: { name: 'One more', permissions: [] } });
    });

    test('a role does not show what a later catalogue removed or leaves to access levels', async () => {
      const { owner } = await begin('studio');
      const body = {
        name: 'Everything',
        permissions: ['users:view', 'channels:view', 'code_station:view'],
        defaultAccessLevel: 'design_and_edit',
      };
      const { body: role } = await owner.ok('roles.create', { body });
      const { studio, ...others } = world().dependencies.catalogues;
      if (!studio) throw new Error('The fixture has no studio.');
      const permissions = studio.permissions
        .filter(({ id }) => id !== 'channels:view')
        .map((permission) =>
          permission.id === 'code_station:view' ? { ...permission, decidedBy: 'level' as const } : permission,
        );
      const later = world().with({
        catalogues: {
          ...others,
          studio: {
            ...studio,
            permissions,
            accessLevels: studio.accessLevels.filter(({ id }) => id !== 'design_and_edit'),
          },
        },
      });
      const client = new Client(later.app, owner.token);
      expect((await client.ok('roles.get', { path: { roleId: role.id } })).body).toMatchObject({
        permissions: ['users:view'],
        defaultAccessLevel: null,
      });
      await client.ok('roles.update', { path: { roleId: role.id }, body: { name: 'Less' } });
      expect((await owner.ok('roles.get', { path: { roleId: role.id } })).body).toMatchObject({
        ...body,
        name: 'Less',
      });
    });
  });
}
