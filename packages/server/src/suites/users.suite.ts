import { describe, expect, test } from 'vitest';
import { createApp, createKeys } from '../core/index.js';
import { Client } from '../testing/client.js';
import { SECRET, type World } from '../testing/fixture.js';

export function userSuite(world: () => World): void {
  describe('users', () => {
    const hub = async () => {
      const organization = await world().organization('hub');
      return { organization, owner: await organization.user({ roleId: 'owner', name: 'Olivia Owen' }) };
    };

    test.each(['tester', 'viewer', 'editor'])('H1: the role %s cannot see accounts, the owner can', async (roleId) => {
      const { organization, owner } = await hub();
      const other = await organization.user({ roleId });
      const problem = await other.refused('users.list', 'forbidden');
      expect(problem.reason).toBe('not_in_role');
      await other.refused('users.get', 'forbidden', { path: { userId: owner.id } });
      await other.refused('settings.getSecurity', 'forbidden');
      expect((await owner.ok('users.list')).body.data).toHaveLength(2);
    });

    test('H2: the owner can invite, change roles and change settings, an editor none of these', async () => {
      const { organization, owner } = await hub();
      const editor = await organization.user({ roleId: 'editor' });
      const path = { userId: editor.id };
      const invitation = { email: 'h2@example.com', roleId: 'viewer' };
      await editor.refused('invitations.create', 'forbidden', { body: invitation });
      await editor.refused('users.changeRole', 'forbidden', { path: { userId: owner.id }, body: { roleId: 'viewer' } });
      await editor.refused('settings.updateSecurity', 'forbidden', { body: { twoFactorRequired: true } });
      await owner.ok('invitations.create', { body: invitation });
      await owner.ok('users.changeRole', { path, body: { roleId: 'viewer' } });
      await owner.ok('settings.updateSecurity', { body: { invitationLifetimeInMinutes: 60 } });
    });

    test('H6: a deleted account disappears, its session ends, and its address is barred forever', async () => {
      const { organization, owner } = await hub();
      const editor = await organization.user({ roleId: 'editor', email: 'Gone@Example.com' });
      await editor.ok('session.get');
      await owner.ok('users.delete', { path: { userId: editor.id }, ifMatch: await organization.etag(editor) });
      await editor.refused('session.get', 'unauthenticated');
      await owner.refused('users.get', 'not_found', { path: { userId: editor.id } });
      expect((await owner.ok('users.list')).body.data.map(({ id }) => id)).toEqual([owner.id]);
      for (const email of ['gone@example.com', ' GONE@example.com ']) {
        await owner.refused('invitations.create', 'address_deleted', { body: { email, roleId: 'viewer' } });
      }
      await owner.ok('invitations.create', { body: { email: 'gone.too@example.com', roleId: 'viewer' } });
    });

    test('H6: only a keyed hash of a deleted address remains, and it still bars the address after a rotation', async () => {
      const { organization, owner } = await hub();
      const editor = await organization.user({ roleId: 'editor', email: 'hashed@example.com', name: 'Hilda' });
      await owner.ok('users.delete', { path: { userId: editor.id } });
      const [barred, events] = await world().store.read(
        organization.id,
        async (tx) => [await tx.find('barredAddresses', {}), await tx.find('auditEvents', {})] as const,
      );
      expect(barred).toHaveLength(1);
      expect(JSON.stringify([barred, events])).not.toContain('hashed@');
      const keys = await createKeys(['a newer secret, also thirty-two characters', SECRET]);
      const rotated = new Client(createApp({ ...world().dependencies, keys }), owner.token);
      await rotated.refused('invitations.create', 'address_deleted', {
        body: { email: 'hashed@example.com', roleId: 'viewer' },
      });
    });

    test('accounts are found by parts of words in name and address, and by role, status and factor', async () => {
      const { organization, owner } = await hub();
      const names = [
        ['Änne Müller', 'anne@acme.example', 'editor'],
        ['Björn Ångström', 'bear@acme.example', 'viewer'],
        ['Mona Lisa', 'ml@other.example', 'viewer'],
      ] as const;
      for (const [name, email, roleId] of names)
        await organization.user({ name, email, roleId, twoFactorEnabled: roleId === 'editor' });
      await owner.ok('invitations.create', { body: { email: 'paula@acme.example', roleId: 'editor' } });
      const found = async (query: string) =>
        (await owner.ok('users.list', { query })).body.data.map(({ email }) => email);
      expect(await found('?q=mull')).toEqual(['anne@acme.example']);
      expect(await found('?q=ang%20BJ')).toEqual(['bear@acme.example']);
      expect(await found('?q=isa')).toEqual(['ml@other.example']);
      expect(await found('?q=sia')).toEqual([]);
      expect(await found('?q=acme&sort=email')).toEqual([
        'anne@acme.example',
        'bear@acme.example',
        'paula@acme.example',
      ]);
      expect(await found('?role=viewer&role=editor&status=active&sort=-name')).toEqual([
        'ml@other.example',
        'bear@acme.example',
        'anne@acme.example',
      ]);
      expect(await found('?twoFactor=on')).toEqual(['anne@acme.example']);
      expect(await found('?status=pending')).toEqual(['paula@acme.example']);
      expect(await found('?q=%25_')).toEqual([]);
      await owner.refused('users.list', 'validation_failed', { query: '?q=%00' });
    });

    test('sorting by role follows the catalogue, and every order can be reversed', async () => {
      const { organization, owner } = await hub();
      for (const roleId of ['viewer', 'tester', 'editor']) await organization.user({ roleId });
      const roles = async (sort: string) =>
        (await owner.ok('users.list', { query: { sort } })).body.data.map(({ roleId }) => roleId);
      expect(await roles('role')).toEqual(['tester', 'viewer', 'editor', 'owner']);
      expect(await roles('-role')).toEqual(['owner', 'editor', 'viewer', 'tester']);
      for (const sort of ['name', 'email', 'status', 'lastActiveAt', 'createdAt']) {
        const order = async (query: string) =>
          (await owner.ok('users.list', { query: { sort: query } })).body.data.map(({ id }) => id);
        expect((await order(sort)).sort()).toEqual((await order(`-${sort}`)).sort());
      }
    });

    test('a name can be changed, is trimmed, and cannot be blank', async () => {
      const { organization, owner } = await hub();
      const editor = await organization.user({ roleId: 'editor', name: 'Before' });
      const path = { userId: editor.id };
      expect((await owner.ok('users.update', { path, body: { name: ' After ' } })).body.name).toBe('After');
      expect((await owner.ok('users.get', { path })).body.name).toBe('After');
      for (const name of ['', '   ', 'a\u0000b', 'x'.repeat(201)])
        await owner.refused('users.update', 'validation_failed', { path, body: { name } });
      await editor.refused('users.update', 'forbidden', { path, body: { name: 'Mine' } });
    });

    test('the time of the last request is stored to the minute, outside the ETag', async () => {
      const { organization, owner } = await hub();
      const before = await organization.etag(owner);
      await owner.ok('session.get');
      const { body, etag } = await owner.ok('users.get', { path: { userId: owner.id } });
      expect(body.lastActiveAt).toBe(`${world().iso.slice(0, 16)}:00.000Z`);
      expect(etag).toBe(before);
    });
  });
}
