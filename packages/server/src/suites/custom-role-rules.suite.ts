import { describe, expect, test } from 'vitest';
import type { Client } from '../testing/client.js';
import type { Organization, World } from '../testing/fixture.js';

const MANAGING = ['users:view', 'users:invite', 'users:change_role', 'roles:create', 'roles:update', 'roles:delete'];

/** P1 to P9, tested against ways around them by custom roles. */
export function customRoleRuleSuite(world: () => World): void {
  const begin = async (catalogue: 'hub' | 'flow' = 'hub') => {
    const organization = await world().organization(catalogue);
    const owner = await organization.user({ roleId: catalogue === 'hub' ? 'owner' : 'administrator' });
    return { organization, owner };
  };
  /** Two people, each with a custom role of their own that manages users and roles. */
  const managers = async (organization: Organization, owner: Client) => {
    const roles = [];
    for (const name of ['Team A', 'Team B'])
      roles.push((await owner.ok('roles.create', { body: { name, permissions: MANAGING } })).body);
    const [first, second] = roles;
    if (!first || !second) throw new Error('The roles are missing.');
    return {
      first,
      second,
      anna: await organization.user({ roleId: first.id }),
      bert: await organization.user({ roleId: second.id }),
    };
  };

  describe('the rules, with custom roles', () => {
    test("P1: a change of a role cannot take the last manager's permission, not even by an API key", async () => {
      const { organization, owner } = await begin();
      const { first, anna } = await managers(organization, owner);
      const key = await organization.apiKey('owner');
      const path = { roleId: first.id };
      const body = { permissions: ['users:view'] };
      for (const { id } of (await owner.ok('users.list')).body.data)
        if (id !== anna.id) await organization.remove({ id });
      await organization.user({ roleId: 'owner', state: 'suspended' });
      const problem = await key.refused('roles.update', 'last_manager', { path, body });
      expect(problem.reason).toBe('last_manager');
      await key.ok('roles.update', { path, body: { permissions: ['users:view', 'users:change_role'] } });
      await organization.user({ roleId: 'owner' });
      await key.ok('roles.update', { path, body });
    });

    test('P1: a custom role that manages users counts; one that nobody active has can lose the permission', async () => {
      const { organization, owner } = await begin();
      const { second, anna, bert } = await managers(organization, owner);
      const key = await organization.apiKey('owner');
      await organization.remove(owner);
      await key.ok('users.delete', { path: { userId: bert.id } });
      await key.refused('users.delete', 'last_manager', { path: { userId: anna.id } });
      await key.refused('users.changeRole', 'last_manager', { path: { userId: anna.id }, body: { roleId: 'editor' } });
      await key.ok('roles.update', { path: { roleId: second.id }, body: { permissions: [] } });
    });

    test("P1: when two managers take the permissions from each other's role at the same moment, one manager stays", async () => {
      const { organization, owner } = await begin();
      const { first, second, anna, bert } = await managers(organization, owner);
      await organization.remove(owner);
      const body = { permissions: ['users:view'] };
      const answers = await Promise.all([
        anna.call('roles.update', { path: { roleId: second.id }, body }),
        bert.call('roles.update', { path: { roleId: first.id }, body }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
      const { data } = (await anna.ok('roles.list')).body;
      expect(
        data.filter(
          ({ id, permissions }) => [first.id, second.id].includes(id) && permissions.includes('users:change_role'),
        ),
      ).toHaveLength(1);
    });

    test('P2: nobody changes the permissions of their own role, up or down; they can change its name', async () => {
      const { organization, owner } = await begin('flow');
      const { body: role } = await owner.ok('roles.create', { body: { name: 'Leads', permissions: MANAGING } });
      const lead = await organization.user({ roleId: role.id });
      const path = { roleId: role.id };
      for (const body of [
        { permissions: [...MANAGING, 'settings:update'] },
        { permissions: [] },
        { name: 'X', defaultAccessLevel: 'viewer' },
      ]) {
        expect((await lead.refused('roles.update', 'own_role', { path, body })).reason).toBe('own_role');
      }
      expect(
        (
          await lead.ok('roles.update', {
            path,
            body: { name: 'Heads', permissions: [...MANAGING].reverse(), defaultAccessLevel: null },
          })
        ).body,
      ).toMatchObject({ name: 'Heads', permissions: role.permissions });
      await lead.refused('roles.delete', 'role_in_use', { path });
    });

    test('P2 P3: an API key can change its own role, but not beyond its own permissions', async () => {
      const { organization, owner } = await begin();
      const { body: role } = await owner.ok('roles.create', {
        body: { name: 'Robot', permissions: ['roles:update', 'users:view'] },
      });
      const key = await organization.apiKey(role.id);
      const path = { roleId: role.id };
      await key.refused('roles.update', 'role_exceeds_actor', {
        path,
        body: { permissions: ['roles:update', 'users:view', 'users:delete'] },
      });
      await key.ok('roles.update', { path, body: { permissions: ['users:view'] } });
      await key.refused('roles.update', 'forbidden', { path, body: { name: 'Again' } });
    });

    test("P3: a role is created and changed only within the caller's permissions, both before and after the change", async () => {
      const { organization, owner } = await begin();
      const { anna, second } = await managers(organization, owner);
      const problem = await anna.refused('roles.create', 'role_exceeds_actor', {
        body: { name: 'Above', permissions: ['users:view', 'settings:update'] },
      });
      expect(problem.reason).toBe('exceeds_permissions');
      await anna.refused('roles.update', 'role_exceeds_actor', {
        path: { roleId: second.id },
        body: { permissions: [...MANAGING, 'settings:update'] },
      });
      await owner.ok('roles.update', {
        path: { roleId: second.id },
        body: { permissions: [...MANAGING, 'settings:update'] },
      });
      for (const body of [{ permissions: ['users:view'] }, { name: 'Renamed' }])
        await anna.refused('roles.update', 'role_exceeds_actor', { path: { roleId: second.id }, body });
      const { body: within } = await anna.ok('roles.create', { body: { name: 'Within', permissions: ['users:view'] } });
      await anna.ok('roles.update', { path: { roleId: within.id }, body: { permissions: MANAGING } });
      await anna.refused('users.changeRole', 'role_exceeds_actor', {
        path: { userId: (await organization.user({ roleId: within.id })).id },
        body: { roleId: second.id },
      });
    });

    test("P3: a default access level above the caller's own is refused too, before and after the change", async () => {
      const { organization, owner } = await begin('flow');
      const make = async (name: string, permissions: string[], defaultAccessLevel: string) =>
        (await owner.ok('roles.create', { body: { name, permissions, defaultAccessLevel } })).body;
      const [leads, strong, weak] = [
        await make('Leads', MANAGING, 'design_and_edit'),
        await make('Strong', [], 'manage_and_publish'),
        await make('Weak', [], 'viewer'),
      ];
      const lead = await organization.user({ roleId: leads.id });
      const problem = await lead.refused('roles.create', 'role_exceeds_actor', {
        body: { name: 'Above', permissions: [], defaultAccessLevel: 'manage_and_publish' },
      });
      expect(problem.reason).toBe('exceeds_default_level');
      await lead.refused('roles.update', 'role_exceeds_actor', {
        path: { roleId: strong.id },
        body: { defaultAccessLevel: null },
      });
      await lead.refused('roles.update', 'role_exceeds_actor', {
        path: { roleId: weak.id },
        body: { defaultAccessLevel: 'manage_and_publish' },
      });
      await lead.ok('roles.update', { path: { roleId: weak.id }, body: { defaultAccessLevel: 'design_and_edit' } });
    });

    test("P4: another organization's role is unknown, and its name is free here", async () => {
      const [own, other] = [await begin(), await begin()];
      const { body: theirs } = await other.owner.ok('roles.create', { body: { name: 'Front desk', permissions: [] } });
      const path = { roleId: theirs.id };
      for (const [id, body] of [
        ['roles.get', {}],
        ['roles.update', { body: { name: 'Mine' } }],
        ['roles.delete', {}],
      ] as const)
        await own.owner.refused(id, 'not_found', { path, ...body });
      const editor = await own.organization.user({ roleId: 'editor' });
      await own.owner.refused('users.changeRole', 'unknown_role', {
        path: { userId: editor.id },
        body: { roleId: theirs.id },
      });
      await own.owner.refused('invitations.create', 'unknown_role', {
        body: { email: 'p4.role@example.com', roleId: theirs.id },
      });
      expect((await own.owner.ok('roles.list')).body.data.every(({ system }) => system)).toBe(true);
      await own.owner.ok('roles.create', { body: { name: 'Front desk', permissions: [] } });
    });

    test('P5: a change or deletion with a stale ETag is refused', async () => {
      const { owner } = await begin();
      const { body: role, etag } = await owner.ok('roles.create', { body: { name: 'Front desk', permissions: [] } });
      const path = { roleId: role.id };
      const { etag: newer } = await owner.ok('roles.update', {
        path,
        ifMatch: etag,
        body: { description: 'Welcomes.' },
      });
      await owner.refused('roles.update', 'precondition_failed', { path, ifMatch: etag, body: { name: 'Lost' } });
      await owner.refused('roles.delete', 'precondition_failed', { path, ifMatch: etag });
      await owner.refused('roles.update', 'precondition_required', { path, ifMatch: null, body: { name: 'Lost' } });
      expect((await owner.ok('roles.update', { path, ifMatch: newer, body: { description: 'Welcomes.' } })).etag).toBe(
        newer,
      );
      await owner.ok('roles.delete', { path, ifMatch: newer });
    });

    test('P6: a repeated request creates one role', async () => {
      const { owner } = await begin();
      const body = { name: 'Once', permissions: ['users:view'] };
      const answers = await Promise.all([1, 2].map(() => owner.ok('roles.create', { key: 'same', body })));
      expect(answers[0]?.body).toEqual(answers[1]?.body);
      await owner.refused('roles.create', 'idempotency_key_reused', { key: 'same', body: { ...body, name: 'Twice' } });
    });

    test('P9: every change of a role is recorded with before and after, and listed under its name', async () => {
      const { organization, owner } = await begin();
      const values = { name: 'Front desk', description: '', permissions: ['users:view'], defaultAccessLevel: null };
      const { body: role } = await owner.ok('roles.create', {
        body: { name: 'Front desk', permissions: ['users:view'] },
      });
      const path = { roleId: role.id };
      await owner.ok('roles.update', { path, body: { name: 'Desk', description: '', permissions: ['users:view'] } });
      const { body: list } = await owner.ok('auditEvents.list', { query: { targetId: role.id } });
      expect(list.data.map(({ target, actor }) => [target, actor.id])).toEqual(
        [1, 2].map(() => [{ type: 'role', id: role.id, name: 'Desk', resourceName: null }, owner.id]),
      );
      await owner.ok('roles.update', { path, body: { name: 'Desk' } });
      await owner.ok('roles.delete', { path });
      const change = async (action: string) =>
        (await organization.events(action)).map(({ before, after }) => [before, after]);
      expect(await change('roles.create')).toEqual([[null, values]]);
      expect(await change('roles.update')).toEqual([[{ name: 'Front desk' }, { name: 'Desk' }]]);
      expect(await change('roles.delete')).toEqual([[{ ...values, name: 'Desk' }, null]]);
    });
  });
}
