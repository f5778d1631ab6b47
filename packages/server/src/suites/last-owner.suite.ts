import { describe, expect, test } from 'vitest';
import type { Catalogue, CatalogueRole } from '@roster-kit/policy/catalogues';
import { appointOwner, newRevision } from '../core/index.js';
import type { RoleRow } from '../store/store.js';
import { outcomes, runBatch } from '../testing/batches.js';
import { Client } from '../testing/client.js';
import type { Organization, Person, World } from '../testing/fixture.js';

const MANAGING = ['users:view', 'users:suspend', 'users:change_role', 'users:delete', 'roles:update'];

/** P12: the last active user with the strongest role stays. P1 would be content with anybody who manages users. */
export function lastOwnerSuite(world: () => World): void {
  describe('the strongest role', () => {
    /** An owner, somebody else who manages users, and an API key as strong as the owner. */
    const hub = async () => {
      const organization = await world().organization('hub');
      const key = await organization.apiKey('owner');
      const { body: role } = await key.ok('roles.create', { body: { name: 'Managers', permissions: MANAGING } });
      return {
        organization,
        key,
        managerRole: role.id,
        manager: await organization.user({ roleId: role.id }),
        owner: await organization.user({ roleId: 'owner' }),
      };
    };
    const removals = (userId: string, roleId = 'editor') =>
      [
        ['users.changeRole', { path: { userId }, body: { roleId } }],
        ['users.suspend', { path: { userId } }],
        ['users.delete', { path: { userId } }],
      ] as const;

    test('P12: the last owner can be neither demoted, suspended nor deleted, though others manage users', async () => {
      const { organization, key, managerRole, owner } = await hub();
      for (const [id, options] of removals(owner.id, managerRole)) {
        expect(await key.refused(id, 'last_owner', options)).toMatchObject({ status: 409, reason: 'last_owner' });
      }
      await organization.user({ roleId: 'owner' });
      for (const [id, options] of removals(owner.id, managerRole).slice(0, 1)) await key.ok(id, options);
    });

    test.each([
      ['users.changeRoleBatch', { roleId: 'editor', ifMatch: '*' }, 200],
      ['users.suspendBatch', {}, 200],
      ['users.deleteBatch', { ifMatch: '*' }, 204],
    ] as const)('P12: %s keeps the last owner, in any order of the items', async (id, item, done) => {
      const { organization, key, owner } = await hub();
      const viewer = await organization.user({ roleId: 'viewer' });
      const second = await organization.user({ roleId: 'owner' });
      const items = [owner, viewer, second].map(({ id: userId }) => ({ userId, ...item }));
      const expected = [done, done, 'last_owner'];
      expect(outcomes(await runBatch(key, id, items, { dryRun: true }))).toEqual(expected);
      expect(outcomes(await runBatch(key, id, items))).toEqual(expected);
    });

    test('P12: pending and suspended owners and API keys do not count', async () => {
      const { organization, key, owner } = await hub();
      await organization.user({ roleId: 'owner', state: 'pending' });
      const resting = await organization.user({ roleId: 'owner', state: 'suspended' });
      await organization.apiKey('owner');
      await key.refused('users.delete', 'last_owner', { path: { userId: owner.id } });
      await key.ok('users.delete', { path: { userId: resting.id } });
      await organization.user({ roleId: 'owner', state: 'suspended' });
      await key.refused('users.suspend', 'last_owner', { path: { userId: owner.id } });
    });

    test('P12: a custom role that grants the same is as strong: the owner may get it, and then its holder stays', async () => {
      const { key, owner } = await hub();
      const { permissions } = (await key.ok('roles.get', { path: { roleId: 'owner' } })).body;
      const { body: twin } = await key.ok('roles.create', { body: { name: 'Founders', permissions } });
      const path = { userId: owner.id };
      await key.ok('users.changeRole', { path, body: { roleId: twin.id } });
      await key.refused('users.changeRole', 'last_owner', { path, body: { roleId: 'editor' } });
      const lowered = permissions.filter((permission) => permission !== 'bot_settings:view');
      await key.refused('roles.update', 'last_owner', {
        path: { roleId: twin.id },
        body: { permissions: lowered },
      });
      await key.ok('roles.update', { path: { roleId: twin.id }, body: { name: 'First people' } });
      await key.ok('users.changeRole', { path, body: { roleId: 'owner' } });
      await key.ok('roles.update', { path: { roleId: twin.id }, body: { permissions: lowered } });
    });

    test('P12 P1: where nobody active has the strongest role, nothing is kept but a manager', async () => {
      const { organization, key, managerRole, manager, owner } = await hub();
      await organization.remove(owner);
      const second = await organization.user({ roleId: managerRole });
      const [demote, suspend, remove] = removals(second.id);
      await key.ok(...demote);
      await key.ok(...suspend);
      await key.ok(...remove);
      await key.refused('users.delete', 'last_manager', { path: { userId: manager.id } });
      await organization.user({ roleId: 'owner' });
      await key.ok('users.delete', { path: { userId: manager.id } });
    });

    test('P12: when two owners take each other down at the same moment, one stays', async () => {
      const { organization, managerRole, owner: anna } = await hub();
      for (const index of [0, 1, 2]) {
        const bert = await organization.user({ roleId: 'owner' });
        const [onBert, onAnna] = [removals(bert.id, managerRole)[index]!, removals(anna.id, managerRole)[index]!];
        const answers = await Promise.all([anna.call(onBert[0], onBert[1]), bert.call(onAnna[0], onAnna[1])]);
        expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
        const left = await world().store.read(organization.id, (tx) =>
          tx.find('users', { roleId: 'owner', state: 'active' }),
        );
        expect(left).toHaveLength(1);
        if (left[0]?.id !== anna.id) break;
      }
    });

    test('P12: the operator can: who had the strongest custom role may be appointed to the strongest of the catalogue', async () => {
      const { organization, chief, at } = await odd();
      const email = (await at.store.read(organization.id, (tx) => tx.get('users', chief.id)))?.email ?? '';
      const appointed = await appointOwner(at.dependencies, { organizationId: organization.id, email });
      expect(appointed.roleId).toBe('lead');
    });

    const role = (id: string, permissions: string[]): CatalogueRole => ({
      id,
      name: id,
      description: '',
      permissions,
      defaultAccessLevel: null,
      system: true,
    });

    /** An organization whose strongest role is a custom one, Chief: no shipped role deletes conversations. */
    const odd = async () => {
      const { hub: shipped } = world().dependencies.catalogues;
      const weaker = (shipped?.roles.find(({ id }) => id === 'owner')?.permissions ?? []).filter(
        (permission) => permission !== 'conversations:delete',
      );
      const organization = await world().organization('hub');
      const hubWithLead = { ...shipped, roles: [role('lead', weaker), role('guest', ['hub:access'])] } as Catalogue;
      const at = world().with({ catalogues: { hub: hubWithLead } });
      const row: RoleRow = {
        id: 'rol_chief',
        name: 'Chief',
        description: '',
        permissions: [...weaker, 'conversations:delete'],
        defaultAccessLevel: null,
        sortName: 'chief',
        createdAt: world().iso,
        revision: newRevision(),
      };
      await at.store.write(organization.id, (tx) => tx.insert('roles', row));
      const here = ({ token }: Person | Client) => new Client(at.app, token);
      return {
        organization,
        at,
        chief: await organization.user({ roleId: row.id }),
        lead: await organization.user({ roleId: 'lead' }),
        key: here(await organization.apiKey(row.id)),
      };
    };

    test('P12: a custom role can be the strongest: its last holder stays, and it cannot be lowered below others', async () => {
      const { organization, chief, lead, key } = await odd();
      const permissions = (await key.ok('roles.get', { path: { roleId: 'rol_chief' } })).body.permissions;
      for (const [id, options] of removals(chief.id, 'lead')) await key.refused(id, 'last_owner', options);
      const lower = { path: { roleId: 'rol_chief' }, body: { permissions: ['roles:update', 'users:change_role'] } };
      await organization.remove(lead);
      await key.refused('roles.update', 'last_owner', lower);
      await organization.user({ roleId: 'lead' });
      // Lowered, it leaves the lead's role as the strongest, which somebody active has.
      await key.ok('roles.update', { ...lower, body: { permissions: permissions.slice(0, -1) } });
    });

    test('P12: of several strongest roles that cannot be compared, one with an active holder is enough', async () => {
      const organization: Organization = await world().organization('hub');
      const { hub: shipped } = world().dependencies.catalogues;
      const roles = [role('writers', [...MANAGING, 'content:edit']), role('readers', [...MANAGING, 'statistics:view'])];
      const at = world().with({ catalogues: { hub: { ...shipped, roles } as Catalogue } });
      const [writer, reader] = [
        await organization.user({ roleId: 'writers' }),
        await organization.user({ roleId: 'readers' }),
      ];
      const key = new Client(at.app, (await organization.apiKey('readers')).token);
      await key.refused('users.delete', 'target_exceeds_actor', { path: { userId: writer.id } });
      await key.ok('users.delete', { path: { userId: reader.id } });
      const other = new Client(at.app, (await organization.apiKey('writers')).token);
      await other.refused('users.suspend', 'last_manager', { path: { userId: writer.id } });
    });
  });
}
