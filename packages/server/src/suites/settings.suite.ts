import { describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../generated/operations.js';
import type { World } from '../testing/fixture.js';

export function settingsSuite(world: () => World): void {
  describe('settings', () => {
    const hub = async () => {
      const organization = await world().organization('hub');
      const owner = await organization.user({ roleId: 'owner', twoFactorEnabled: true, verified: true });
      return { organization, owner };
    };

    test('H8: a caller who may change settings requires a second factor of all accounts at once', async () => {
      const { organization, owner } = await hub();
      const editor = await organization.user({ roleId: 'editor' });
      await editor.refused('settings.updateSecurity', 'forbidden', { body: { twoFactorRequired: true } });
      expect((await owner.ok('settings.getSecurity')).body).toMatchObject({
        twoFactorRequired: false,
        accountsWithoutTwoFactor: 1,
      });
      await editor.ok('roles.list');
      await owner.ok('settings.updateSecurity', { body: { twoFactorRequired: true } });
      await editor.refused('roles.list', 'two_factor_setup_required');
      await owner.ok('roles.list');
      await owner.ok('settings.updateSecurity', { body: { twoFactorRequired: false } });
      await editor.ok('roles.list');
    });

    test('H8: there is no switch for a single account', async () => {
      const { organization, owner } = await hub();
      const editor = await organization.user({ roleId: 'editor' });
      for (const field of ['twoFactorRequired', 'twoFactorEnabled']) {
        await owner.refused('users.update', 'validation_failed', {
          path: { userId: editor.id },
          body: { name: 'E', [field]: true },
        });
      }
    });

    test('P8: when a second factor is required, a person is told what is outstanding, and an API key is not concerned', async () => {
      const { organization, owner } = await hub();
      await owner.ok('settings.updateSecurity', { body: { twoFactorRequired: true } });
      const without = await organization.user({ roleId: 'owner' });
      const unverified = await organization.user({ roleId: 'owner', twoFactorEnabled: true });
      await unverified.refused('users.delete', 'two_factor_required', { path: { userId: without.id } });
      await without.refused('users.delete', 'two_factor_setup_required', { path: { userId: unverified.id } });
      expect((await without.ok('session.get')).body).toMatchObject({
        outstanding: 'two_factor_setup',
        twoFactor: { required: true, enabled: false, verified: false },
      });
      expect((await unverified.ok('session.get')).body).toMatchObject({
        outstanding: 'two_factor_code',
        twoFactor: { required: true, enabled: true, verified: false },
      });
      await (await organization.apiKey('owner')).ok('users.list');
    });

    test('H10: nobody can make themselves an owner: no operation without a token creates an account', async () => {
      const open = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].permission === 'public');
      expect(open.sort()).toEqual([
        'capabilities.get',
        'identity.redeemLink',
        'identity.requestLink',
        'invitations.accept',
        'invitations.preview',
        'service.getOpenApi',
        'service.health',
        'service.ready',
      ]);
      const { organization } = await hub();
      const editor = await organization.user({ roleId: 'editor' });
      await editor.refused('users.changeRole', 'forbidden', { path: { userId: editor.id }, body: { roleId: 'owner' } });
    });

    test("H10: people without the permission can read the contact, in the host's words or the catalogue's", async () => {
      const { organization, owner } = await hub();
      const tester = await organization.user({ roleId: 'tester' });
      const { body, etag } = await tester.ok('settings.getContact');
      expect(body.text).toContain('customer success');
      await tester.refused('settings.updateContact', 'forbidden', { body: { text: 'Me' } });
      await owner.ok('settings.updateContact', { ifMatch: etag, body: { text: 'Write to admin@example.com.' } });
      expect((await tester.ok('settings.getContact')).body.text).toBe('Write to admin@example.com.');
      await owner.ok('settings.updateContact', { body: { text: null } });
      expect((await tester.ok('settings.getContact')).body.text).toBe(body.text);
      await owner.refused('settings.updateContact', 'validation_failed', { body: { text: 'a\u0000' } });
    });
  });
}
