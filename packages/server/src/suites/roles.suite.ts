import { describe, expect, test } from 'vitest';
import { Client } from '../testing/client.js';
import type { World } from '../testing/fixture.js';

export function roleSuite(world: () => World): void {
  describe('roles', () => {
    const hub = async () => {
      const organization = await world().organization('hub');
      return { organization, owner: await organization.user({ roleId: 'owner' }) };
    };
    const studio = async () => {
      const organization = await world().organization('studio');
      const [administrator, coordinator, editor] = [
        await organization.user({ roleId: 'administrator' }),
        await organization.user({ roleId: 'coordinator' }),
        await organization.user({ roleId: 'editor' }),
      ];
      return { organization, administrator, coordinator, editor };
    };

    test('H7: the role of every other account can be changed, invited and expired ones included', async () => {
      const { organization, owner } = await hub();
      const editor = await organization.user({ roleId: 'editor' });
      const { body: invited } = await owner.ok('invitations.create', {
        body: { email: 'h7@example.com', roleId: 'viewer' },
      });
      for (const { id } of [editor, invited]) {
        const { body, etag } = await owner.ok('users.changeRole', { path: { userId: id }, body: { roleId: 'tester' } });
        expect(body.roleId).toBe('tester');
        expect(body.etag).toBe(etag);
      }
      world().pass(8 * 24 * 60 * 60_000);
      const { body } = await owner.ok('users.changeRole', { path: { userId: invited.id }, body: { roleId: 'owner' } });
      expect(body).toMatchObject({ status: 'expired', roleId: 'owner' });
      const problem = await owner.refused('users.changeRole', 'own_account', {
        path: { userId: owner.id },
        body: { roleId: 'editor' },
      });
      expect(problem.reason).toBe('own_account');
    });

    test('H7: a new role applies from the next request on', async () => {
      const { organization, owner } = await hub();
      const editor = await organization.user({ roleId: 'editor' });
      await editor.refused('users.list', 'forbidden');
      await owner.ok('users.changeRole', { path: { userId: editor.id }, body: { roleId: 'owner' } });
      await editor.ok('users.list');
    });

    test('P2: nobody can change their own role, not even to the same one, or delete themselves', async () => {
      const { organization, owner } = await hub();
      await organization.user({ roleId: 'owner' });
      const path = { userId: owner.id };
      for (const roleId of ['owner', 'viewer'])
        await owner.refused('users.changeRole', 'own_account', { path, body: { roleId } });
      await owner.refused('users.delete', 'own_account', { path });
      expect((await owner.ok('session.get')).body.role.id).toBe('owner');
      await owner.ok('users.update', { path, body: { name: 'Own name' } });
    });

    test("P3: a role with more permissions than the caller's cannot be assigned, one with fewer can", async () => {
      const { organization, coordinator } = await studio();
      const path = { userId: (await organization.user({ roleId: 'a role of an older catalogue' })).id };
      const problem = await coordinator.refused('users.changeRole', 'role_exceeds_actor', {
        path,
        body: { roleId: 'administrator' },
      });
      expect(problem.reason).toBe('exceeds_permissions');
      await coordinator.refused('invitations.create', 'role_exceeds_actor', {
        body: { email: 'p3@example.com', roleId: 'administrator' },
      });
      await coordinator.ok('users.changeRole', { path, body: { roleId: 'coordinator' } });
      await coordinator.ok('invitations.create', { body: { email: 'p3@example.com', roleId: 'coordinator' } });
    });

    test("P3: a role with a default access level above the caller's cannot be assigned either", async () => {
      const organization = await world().organization('studio');
      const { hub: _hub, studio: catalogue, ...others } = world().dependencies.catalogues;
      if (!catalogue) throw new Error('The fixture has no studio.');
      const roles = catalogue.roles.map((role) =>
        role.id === 'coordinator' ? { ...role, permissions: [...role.permissions, 'resources:view'] } : role,
      );
      const wider = world().with({ catalogues: { ...others, studio: { ...catalogue, roles } } });
      const coordinator = new Client(wider.app, (await organization.user({ roleId: 'coordinator' })).token);
      const person = await organization.user({ roleId: 'coordinator' });
      const problem = await coordinator.refused('users.changeRole', 'role_exceeds_actor', {
        path: { userId: person.id },
        body: { roleId: 'publisher' },
      });
      expect(problem.reason).toBe('exceeds_default_level');
    });

    test('an unknown role is refused with its pointer', async () => {
      const { organization, owner } = await hub();
      const editor = await organization.user({ roleId: 'editor' });
      const problem = await owner.refused('users.changeRole', 'unknown_role', {
        path: { userId: editor.id },
        body: { roleId: 'administrator' },
      });
      expect(problem.errors).toEqual([{ pointer: '/roleId', message: 'roleId is not a role of this organization.' }]);
    });

    test('the catalogue is data: roles in order, permissions by page, access levels from weak to strong', async () => {
      const { owner } = await hub();
      expect((await owner.ok('roles.list')).body.data.map(({ id }) => id)).toEqual([
        'tester',
        'viewer',
        'editor',
        'owner',
      ]);
      const { body } = await owner.ok('permissions.list');
      expect(body.data.flatMap(({ permissions }) => permissions).map(({ id }) => id)).toContain('conversations:delete');
      expect((await owner.ok('accessLevels.list')).body.data).toEqual([]);
      const { administrator } = await studio();
      expect((await administrator.ok('accessLevels.list')).body.data.map(({ id }) => id)).toEqual([
        'viewer',
        'design_and_edit',
        'manage_and_publish',
      ]);
    });

    test('the session holds account, organization, role and permissions; an API key has no account', async () => {
      const { organization, owner } = await hub();
      const { body } = await owner.ok('session.get');
      expect(body).toMatchObject({
        actor: { kind: 'user', id: owner.id },
        user: { id: owner.id },
        organization: { id: organization.id, catalogue: 'hub' },
        outstanding: null,
      });
      expect(body.permissions).toEqual(body.role.permissions);
      const key = await organization.apiKey('viewer');
      expect((await key.ok('session.get')).body).toMatchObject({
        actor: { kind: 'api_key', id: key.id },
        user: null,
        role: { id: 'viewer' },
      });
    });
  });
}
