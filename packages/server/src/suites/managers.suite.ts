import { describe, expect, test } from 'vitest';
import type { World } from '../testing/fixture.js';

export function managerSuite(world: () => World): void {
  describe('managers', () => {
    test('P1: the last active owner can be neither demoted nor deleted, not even by an API key', async () => {
      const organization = await world().organization('hub');
      const owner = await organization.user({ roleId: 'owner' });
      const key = await organization.apiKey('owner');
      const path = { userId: owner.id };
      const problem = await key.refused('users.changeRole', 'last_manager', { path, body: { roleId: 'editor' } });
      expect(problem.reason).toBe('last_manager');
      await key.refused('users.delete', 'last_manager', { path });
      await organization.user({ roleId: 'owner' });
      await key.ok('users.changeRole', { path, body: { roleId: 'editor' } });
      await key.ok('users.delete', { path });
    });

    test('P1: pending and suspended owners and API keys do not count', async () => {
      const organization = await world().organization('hub');
      const owner = await organization.user({ roleId: 'owner' });
      const key = await organization.apiKey('owner');
      await organization.user({ roleId: 'owner', state: 'suspended' });
      const { body: invited } = await key.ok('invitations.create', {
        body: { email: 'p1@example.com', roleId: 'owner' },
      });
      await key.refused('users.delete', 'last_manager', { path: { userId: owner.id } });
      await key.ok('users.changeRole', { path: { userId: invited.id }, body: { roleId: 'viewer' } });
    });

    test('P1: any role with the permission to change roles counts, with any name', async () => {
      const organization = await world().organization('studio');
      const administrator = await organization.user({ roleId: 'administrator' });
      const coordinator = await organization.user({ roleId: 'coordinator' });
      await organization.remove(administrator);
      const key = await organization.apiKey('administrator');
      const path = { userId: coordinator.id };
      await key.refused('users.changeRole', 'last_manager', { path, body: { roleId: 'editor' } });
      await key.ok('users.changeRole', { path, body: { roleId: 'coordinator' } });
      await organization.user({ roleId: 'administrator' });
      await key.ok('users.changeRole', { path, body: { roleId: 'editor' } });
    });

    test('P1: when two owners demote, suspend or delete each other at the same moment, one stays', async () => {
      for (const operation of ['users.changeRole', 'users.suspend', 'users.delete'] as const) {
        const organization = await world().organization('hub');
        const [anna, bert] = [
          await organization.user({ roleId: 'owner' }),
          await organization.user({ roleId: 'owner' }),
        ];
        const body = operation === 'users.changeRole' ? { body: { roleId: 'editor' } } : {};
        const answers = await Promise.all([
          anna.call(operation, { path: { userId: bert.id }, ...body }),
          bert.call(operation, { path: { userId: anna.id }, ...body }),
        ]);
        expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
        const owners = await world().store.read(organization.id, (tx) =>
          tx.find('users', { roleId: 'owner', state: 'active' }),
        );
        expect(owners).toHaveLength(1);
      }
    });
  });
}
