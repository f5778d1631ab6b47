import { describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../generated/operations.js';
import type { World } from '../testing/fixture.js';
import { requests, Target } from './access-matrix.requests.js';

/** Written by hand, so that a mistake in the contract does not change what is tested. */
const PUBLIC: OperationId[] = [
  'identity.redeemLink',
  'identity.requestLink',
  'invitations.accept',
  'invitations.preview',
  'service.getOpenApi',
  'service.health',
  'service.ready',
];
/** What a person needs to give a second factor or to leave. */
const OPEN_WITHOUT_FACTOR: OperationId[] = [
  'identity.useRecoveryCode',
  'identity.verifyCode',
  'session.createToken',
  'session.get',
  'session.signOut',
  'twoFactor.confirmSetup',
  'twoFactor.get',
  'twoFactor.startSetup',
];
const GATED: OperationId[] = [
  'access.evaluate',
  'access.listByUser',
  'accessLevels.list',
  'auditEvents.export',
  'auditEvents.list',
  'events.stream',
  'grants.get',
  'grants.list',
  'grants.listByUser',
  'grants.remove',
  'grants.removeBatch',
  'grants.set',
  'grants.setBatch',
  'invitations.create',
  'invitations.createBatch',
  'invitations.resend',
  'invitations.resendBatch',
  'invitations.revoke',
  'invitations.revokeBatch',
  'permissions.list',
  'resources.create',
  'resources.delete',
  'resources.get',
  'resources.list',
  'resources.update',
  'roles.create',
  'roles.delete',
  'roles.get',
  'roles.list',
  'roles.update',
  'settings.getContact',
  'settings.getSecurity',
  'settings.updateContact',
  'settings.updateSecurity',
  'tokens.create',
  'twoFactor.regenerateRecoveryCodes',
  'twoFactor.reset',
  'users.changeRole',
  'users.changeRoleBatch',
  'users.delete',
  'users.deleteBatch',
  'users.export',
  'users.get',
  'users.list',
  'users.reactivate',
  'users.reactivateBatch',
  'users.suspend',
  'users.suspendBatch',
  'users.update',
];

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

    test('P8: when a second factor is required, every operation but the exempt ones refuses until it is given', async () => {
      const { organization, owner } = await hub();
      await owner.ok('settings.updateSecurity', { body: { twoFactorRequired: true } });
      const without = await organization.user({ roleId: 'owner' });
      const unverified = await organization.user({ roleId: 'owner', twoFactorEnabled: true });
      const target = new Target(organization, 'hub');
      for (const id of GATED) {
        const request = await requests[id](target);
        await without.refused(id, 'two_factor_setup_required', request);
        await unverified.refused(id, 'two_factor_required', request);
      }
      // A new operation must be put into one of the lists, by hand.
      expect(Object.keys(operations).sort()).toEqual([...GATED, ...OPEN_WITHOUT_FACTOR, ...PUBLIC].sort());
      expect((await without.ok('session.get')).body).toMatchObject({
        outstanding: 'two_factor_setup',
        twoFactor: { required: true, enabled: false, verified: false },
      });
      expect((await unverified.ok('session.get')).body.outstanding).toBe('two_factor_code');
      await (await organization.apiKey('owner')).ok('users.list');
    });

    test('H10: nobody can make themselves an owner: no operation without a token creates an account', async () => {
      const open = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].permission === 'public');
      expect(open.sort()).toEqual([...PUBLIC]);
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
