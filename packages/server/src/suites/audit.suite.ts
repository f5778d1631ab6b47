import { describe, expect, test } from 'vitest';
import type { World } from '../testing/fixture.js';

export function auditSuite(world: () => World): void {
  describe('audit', () => {
    test('P9: every change to accounts records who, what, before, after and when', async () => {
      const organization = await world().organization('hub');
      const owner = await organization.user({ roleId: 'owner' });
      const editor = await organization.user({ roleId: 'editor', name: 'Emil' });
      const path = { userId: editor.id };
      await owner.ok('users.update', { path, body: { name: 'Emil E.' } });
      await owner.ok('users.changeRole', { path, body: { roleId: 'viewer' } });
      await owner.ok('users.delete', { path });
      const who = { actorKind: 'user', actorId: owner.id, targetType: 'user', targetId: editor.id, at: world().iso };
      expect(await organization.events('users.update')).toMatchObject([
        { ...who, before: { name: 'Emil' }, after: { name: 'Emil E.' } },
      ]);
      expect(await organization.events('users.changeRole')).toMatchObject([
        { ...who, before: { roleId: 'editor' }, after: { roleId: 'viewer' } },
      ]);
      expect(await organization.events('users.delete')).toMatchObject([
        { ...who, before: { name: 'Emil E.', roleId: 'viewer', state: 'active' }, after: null },
      ]);
    });

    test('P9: every change to invitations is recorded, by a person, a key or a link', async () => {
      const organization = await world().organization('hub');
      const key = await organization.apiKey('owner');
      const { body } = await key.ok('invitations.create', { body: { email: 'p9@example.com', roleId: 'viewer' } });
      const { body: other } = await key.ok('invitations.create', {
        body: { email: 'p9.too@example.com', roleId: 'viewer' },
      });
      expect(body.invitation?.invitedBy).toBeNull();
      world().pass(60_000);
      await key.ok('invitations.resend', { path: { userId: body.id } });
      await world().anybody.ok('invitations.accept', {
        body: { token: await organization.linkToken(body.id, 2), name: 'Paula' },
      });
      await key.ok('invitations.revoke', { path: { userId: other.id } });
      const by = { actorKind: 'api_key', actorId: key.id, targetType: 'user' };
      expect(await organization.events('invitations.create')).toMatchObject([
        { ...by, targetId: body.id, before: null, after: { roleId: 'viewer', state: 'pending' } },
        { ...by, targetId: other.id },
      ]);
      const [resent] = await organization.events('invitations.resend');
      expect(resent).toMatchObject({
        ...by,
        before: { sentAt: body.invitation?.sentAt },
        after: { sentAt: world().iso },
      });
      expect(await organization.events('invitations.accept')).toMatchObject([
        {
          actorKind: 'link',
          actorId: body.id,
          before: { state: 'pending' },
          after: { name: 'Paula', state: 'active' },
        },
      ]);
      expect(await organization.events('invitations.revoke')).toMatchObject([
        { ...by, targetId: other.id, after: null },
      ]);
    });

    test('P9: every change to resources, access levels and settings is recorded', async () => {
      const organization = await world().organization('flow');
      const administrator = await organization.user({ roleId: 'administrator' });
      const resourceId = await organization.resource('Order status', administrator);
      const path = { resourceId, userId: administrator.id };
      await administrator.ok('resources.update', { path, body: { name: 'Orders' } });
      await administrator.ok('grants.set', { path, body: { accessLevel: 'viewer' } });
      await administrator.ok('grants.set', { path, body: { accessLevel: 'design_and_edit' } });
      await administrator.ok('grants.remove', { path });
      await administrator.ok('resources.delete', { path });
      await administrator.ok('settings.updateSecurity', { body: { invitationLifetimeInMinutes: 5 } });
      await administrator.ok('settings.updateContact', { body: { text: 'Ask Ada.' } });
      const change = async (action: string) =>
        (await organization.events(action)).map(({ before, after }) => [before, after]);
      expect(await change('resources.create')).toEqual([
        [null, { type: 'assistant', key: 'order-status', name: 'Order status' }],
      ]);
      expect(await change('resources.update')).toEqual([[{ name: 'Order status' }, { name: 'Orders' }]]);
      expect(await change('grants.set')).toEqual([
        [{ accessLevel: null }, { accessLevel: 'viewer' }],
        [{ accessLevel: 'viewer' }, { accessLevel: 'design_and_edit' }],
      ]);
      expect(await change('grants.remove')).toEqual([[{ accessLevel: 'design_and_edit' }, { accessLevel: null }]]);
      expect(await change('resources.delete')).toEqual([
        [{ type: 'assistant', key: 'order-status', name: 'Orders' }, null],
      ]);
      const security = { twoFactorRequired: false, invitationLifetimeInMinutes: 10080, allowedEmailDomains: [] };
      expect(await change('settings.updateSecurity')).toEqual([
        [security, { ...security, invitationLifetimeInMinutes: 5 }],
      ]);
      expect(await change('settings.updateContact')).toEqual([[{ text: null }, { text: 'Ask Ada.' }]]);
    });

    test('P9: a request that is refused, repeated or changes nothing leaves no event', async () => {
      const organization = await world().organization('hub');
      const owner = await organization.user({ roleId: 'owner', name: 'Olivia' });
      const editor = await organization.user({ roleId: 'editor' });
      await editor.refused('users.delete', 'forbidden', { path: { userId: owner.id } });
      await owner.refused('users.delete', 'own_account', { path: { userId: owner.id } });
      await owner.ok('users.update', { path: { userId: owner.id }, body: { name: 'Olivia' } });
      await owner.ok('users.changeRole', { path: { userId: editor.id }, body: { roleId: 'editor' } });
      const events = await world().store.read(organization.id, (tx) => tx.find('auditEvents', {}));
      expect(events).toEqual([]);
    });
  });
}
