import { describe, expect, test } from 'vitest';
import { drainMail } from '../core/index.js';
import type { Table } from '../store/store.js';
import type { Organization, World } from '../testing/fixture.js';
import { codeOf, setUpFactor, signIn } from '../testing/identity.js';

const tables: readonly Table[] = [
  'users',
  'twoFactors',
  'sessions',
  'apiKeys',
  'signInLinks',
  'barredAddresses',
  'resources',
  'grants',
  'auditEvents',
  'outbox',
  'idempotency',
];
const HOUR_IN_MS = 60 * 60_000;

export function forgettingSuite(world: () => World): void {
  describe('what remains of a deleted account', () => {
    const everything = (organization: Organization, except?: Table) =>
      world().store.read(organization.id, async (tx) =>
        JSON.stringify(
          await Promise.all(tables.filter((table) => table !== except).map((table) => tx.find(table, {}))),
        ),
      );

    const invited = async () => {
      const organization = await world().organization();
      const owner = await organization.user({ roleId: 'owner', name: 'Olivia Owen' });
      const call = { key: 'invite', body: { email: 'leaving@gone.example', roleId: 'viewer', name: 'Lea Leaving' } };
      const {
        body: { id },
      } = await owner.ok('invitations.create', call);
      await owner.ok('invitations.resend', { key: 'again', path: { userId: id } });
      return { organization, owner, call, path: { userId: id } };
    };

    test('H6: no table keeps the address of a deleted account, and only audit events keep its name', async () => {
      const { organization, owner, path } = await invited();
      const refusing = { send: () => Promise.reject(new Error('550 <leaving@gone.example>: no such user')) };
      await drainMail(world().dependencies, refusing);
      await world().anybody.ok('invitations.accept', {
        body: { token: await organization.linkToken(path.userId, 2), name: 'Lea Leaving' },
      });
      await world().anybody.ok('identity.requestLink', { body: { email: 'leaving@gone.example' } });
      expect(await everything(organization)).toContain('leaving@gone.example');
      await owner.ok('users.delete', { path });
      expect(await everything(organization)).not.toContain('leaving@gone.example');
      expect(await everything(organization, 'auditEvents')).not.toContain('Leaving');
      expect(await world().store.findAccounts('leaving@gone.example')).toEqual([]);
      await drainMail(world().dependencies, { send: async ({ to }) => expect(to).not.toBe('leaving@gone.example') });
    });

    test('H6 P6: a request that invited a revoked account is not carried out again, and its answer is gone', async () => {
      const { organization, owner, call, path } = await invited();
      await owner.ok('invitations.revoke', { path });
      expect(await everything(organization)).not.toContain('leaving@gone.example');
      const { detail } = await owner.refused('invitations.create', 'idempotency_key_reused', call);
      expect(detail).toContain('carried out');
      await owner.ok('invitations.create', { ...call, key: 'another' });
    });

    test('H6: kept answers to changes of the account and its access levels lose the address and the name', async () => {
      const organization = await world().organization('flow');
      const administrator = await organization.user({ roleId: 'administrator' });
      const resourceId = await organization.resource('Order status', administrator);
      const { id: userId } = await organization.user({ roleId: 'editor', email: 'leaving@gone.example' });
      const path = { userId, resourceId };
      await administrator.ok('users.update', { path, key: 'name', body: { name: 'Lea Leaving' } });
      await administrator.ok('grants.set', { path, key: 'level', body: { accessLevel: 'viewer' } });
      await administrator.ok('users.delete', { path, key: 'delete' });
      expect(await everything(organization)).not.toContain('leaving@gone.example');
      expect(await everything(organization, 'auditEvents')).not.toContain('Leaving');
      await administrator.ok('users.delete', { path, key: 'delete' });
      await administrator.refused('grants.set', 'idempotency_key_reused', {
        path,
        key: 'level',
        body: { accessLevel: 'viewer' },
      });
    });

    test('H6: mail that cannot be delivered is given up, and removed a week later', async () => {
      const { organization } = await invited();
      for (let tries = 0; tries < 12; tries += 1) {
        await drainMail(world().dependencies, { send: () => Promise.reject(new Error('down')) });
        world().pass(5 * HOUR_IN_MS);
      }
      expect(await organization.mails()).not.toEqual([]);
      world().pass(8 * 24 * HOUR_IN_MS);
      await world().store.sweep(world().iso);
      expect(await organization.mails()).toEqual([]);
    });

    test('H6: spellings that are equal after lower case and NFC are one address', async () => {
      const organization = await world().organization();
      const owner = await organization.user({ roleId: 'owner' });
      const {
        body: { id },
      } = await owner.ok('invitations.create', { body: { email: '\u1eca\u0307x@gone.example', roleId: 'viewer' } });
      await owner.ok('users.delete', { path: { userId: id } });
      await owner.refused('invitations.create', 'address_deleted', {
        body: { email: '\u1ecb\u0307x@gone.example', roleId: 'viewer' },
      });
    });

    test('P8 P6: an answer replayed for its key verifies no other session', async () => {
      const organization = await world().organization();
      const owner = await organization.user({ roleId: 'owner' });
      const { secret } = await setUpFactor(world(), owner);
      await owner.ok('settings.updateSecurity', { body: { twoFactorRequired: true } });
      const [one, two] = [await signIn(world(), owner.email), await signIn(world(), owner.email)];
      const call = { key: 'same', body: { code: codeOf(world(), secret) } };
      await one.ok('identity.verifyCode', call);
      await two.refused('identity.verifyCode', 'idempotency_key_reused', call);
      await two.refused('roles.list', 'two_factor_required');
      await one.ok('identity.verifyCode', call);
    });
  });
}
