import { describe, expect, it } from 'vitest';
import { type Rows, UniqueViolation, UnknownOrganization } from '../store.js';
import {
  addUsers,
  at,
  type Fixture,
  grantRow,
  makeOrganization,
  newId,
  NOW,
  organizationRow,
  outboxRow,
  query,
  resourceRow,
  roleRow,
  sessionRow,
  userRow,
} from './fixture.js';

export function rowsSuite(get: () => Fixture): void {
  describe('rows', () => {
    it('answers every kind of row exactly as it was written', async () => {
      const { store } = get();
      const settings = { contactText: 'Ask Ada.\n“Really”', allowedEmailDomains: ['bücher.example', 'example.com'] };
      const organizationId = await makeOrganization(store, settings);
      const user = userRow({
        name: 'Zoë',
        avatarUrl: 'https://example.com/a.png',
        state: 'pending',
        invitationSentAt: NOW,
        invitationExpiresAt: at(1),
        invitationDelivery: { status: 'retrying', at: NOW, reason: 'deferred', nextAttemptAt: at(1) },
        invitedBy: 'usr_x',
        lastActiveAt: at(-1),
      });
      const resource = resourceRow('Bot');
      const rows: Rows = {
        users: user,
        roles: {
          ...roleRow('Desk'),
          description: 'Line\n“two”',
          permissions: ['users:view', 'users:invite'],
          defaultAccessLevel: 'viewer',
        },
        twoFactors: {
          id: user.id,
          secret: null,
          pendingSecret: 's',
          pendingExpiresAt: at(5),
          lastUsedStep: 5_000_000_000,
          recoveryCodes: ['a', 'b'],
          wrongCodes: 3,
          pausedUntil: at(7),
        },
        sessions: sessionRow(user.id, {
          twoFactorVerifiedAt: NOW,
          apiKeyId: 'key_x',
          origin: 'https://app.example.com',
        }),
        hostIdentities: { id: 'hash', issuer: 'https://sign-in.example', userId: user.id, createdAt: NOW },
        apiKeys: { id: newId('key'), name: 'Script', roleId: 'owner', tokenHash: 'k', createdAt: NOW },
        signInLinks: { id: newId('lnk'), userId: user.id, expiresAt: at(1), usedAt: null },
        barredAddresses: { id: 'keyed', deletedAt: NOW },
        resources: resource,
        grants: grantRow(resource.id, user.id),
        auditEvents: {
          id: newId('evt'),
          at: NOW,
          actorKind: 'user' as const,
          actorId: user.id,
          viaKeyId: 'key_x',
          ipAddress: '2001:db8::1',
          action: 'users.update',
          targetType: 'user',
          targetId: user.id,
          before: null,
          after: { someName: 'x', list: [1, { innerKey: null }] },
        },
        outbox: outboxRow({ failedAt: NOW, reason: 'rejected', lastError: '554' }),
        idempotency: {
          id: 'idem',
          requestHash: 'h',
          status: 201,
          body: ['text', 1, null, { aKey: true }],
          etag: null,
          subjectId: null,
          createdAt: NOW,
        },
      };
      const idempotentText = { ...rows.idempotency, id: 'text', body: 'just text' };
      await store.write(organizationId, async (tx) => {
        for (const table of Object.keys(rows) as (keyof typeof rows)[])
          await tx.insert<typeof table>(table, rows[table]);
        await tx.insert('idempotency', idempotentText);
      });
      await store.read(organizationId, async (tx) => {
        expect(tx.organization).toEqual(organizationRow({ id: organizationId, ...settings }));
        for (const table of Object.keys(rows) as (keyof typeof rows)[])
          expect(await tx.get(table, rows[table].id)).toEqual(rows[table]);
        expect(await tx.get('idempotency', 'text')).toEqual(idempotentText);
      });
    });

    it('P4: another organization’s rows do not exist', async () => {
      const { store } = get();
      const [mine, other] = [await makeOrganization(store), await makeOrganization(store)];
      const user = userRow({ email: 'ann@example.com', name: 'Ann' });
      const resource = resourceRow('Bot', { key: 'bot' });
      const session = sessionRow(user.id);
      await store.write(mine, async (tx) => {
        await tx.insert('users', user);
        await tx.insert('resources', resource);
        await tx.insert('grants', grantRow(resource.id, user.id));
        await tx.insert('sessions', session);
      });
      await store.write(other, async (tx) => {
        expect(await tx.get('users', user.id)).toBeUndefined();
        expect(await tx.find('users', {})).toEqual([]);
        expect(await tx.listUsers(query({ words: ['ann'] }))).toEqual([]);
        expect(await tx.countUsers({ now: NOW })).toBe(0);
        expect(await tx.listResources({ levelOf: user.id, limit: 5 })).toEqual([]);
        expect(await tx.countGrants({ resourceId: resource.id, roleIds: ['editor'] })).toBe(0);
        await tx.remove('users', { id: user.id });
        await expect(tx.update('users', user.id, { name: 'Eve' })).rejects.toThrow();
      });
      expect(await store.findSession(other, session.tokenHash)).toBeUndefined();
      await store.write(other, (tx) => tx.remove('sessions', { id: session.id }));
      await store.touchUser(other, user.id, NOW);
      expect(await store.findSession(mine, session.tokenHash)).toEqual(session);
      expect(await store.read(mine, (tx) => tx.get('users', user.id))).toEqual(user);
      // The same address is free in another organization: an account belongs to one organization.
      await addUsers(store, other, userRow({ email: 'ann@example.com' }));
    });

    it('refuses a second row with the same id, address, key or token; the transaction goes on', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const first = userRow({ email: 'Ann@example.com' });
      const second = userRow({ email: 'ben@example.com' });
      const resource = resourceRow('Bot', { key: 'one' });
      await store.write(organizationId, async (tx) => {
        await tx.insert('users', first);
        await expect(tx.insert('users', userRow({ email: 'ann@EXAMPLE.com' }))).rejects.toThrow(UniqueViolation);
        await expect(tx.insert('users', userRow({ id: first.id }))).rejects.toThrow(UniqueViolation);
        await tx.insert('users', second);
        await expect(tx.update('users', second.id, { emailNormalized: first.emailNormalized })).rejects.toThrow(
          UniqueViolation,
        );
        await tx.update('users', first.id, { emailNormalized: first.emailNormalized });
        await tx.insert('resources', resource);
        await expect(tx.insert('resources', resourceRow('Other', { key: 'one' }))).rejects.toThrow(UniqueViolation);
        await tx.insert('resources', resourceRow('Other', { key: 'one', type: 'page' }));
        await tx.insert('roles', roleRow('Desk'));
        await expect(tx.insert('roles', roleRow('DESK'))).rejects.toThrow(UniqueViolation);
        await tx.insert('sessions', sessionRow(first.id, { tokenHash: 'same' }));
        await expect(tx.insert('sessions', sessionRow(second.id, { tokenHash: 'same' }))).rejects.toThrow(
          UniqueViolation,
        );
      });
      expect(await store.read(organizationId, (tx) => tx.countUsers({ now: NOW }))).toBe(2);
      await expect(makeOrganization(store, { id: organizationId })).rejects.toThrow(UniqueViolation);
    });

    it('removes everything that belongs to a user or a resource with it', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const [ann, ben] = [userRow({ email: `${newId('a')}@example.com`, name: 'Ann' }), userRow({ name: 'Ben' })];
      const [bot, page] = [resourceRow('Bot'), resourceRow('Page')];
      await addUsers(store, organizationId, ann, ben);
      await store.write(organizationId, async (tx) => {
        for (const resource of [bot, page]) {
          await tx.insert('resources', resource);
          for (const user of [ann, ben]) await tx.insert('grants', grantRow(resource.id, user.id));
        }
        await tx.insert('sessions', sessionRow(ann.id));
        await tx.insert('signInLinks', { id: newId('lnk'), userId: ann.id, expiresAt: at(1), usedAt: null });
        await tx.insert('hostIdentities', {
          id: 'hash',
          issuer: 'https://sign-in.example',
          userId: ann.id,
          createdAt: NOW,
        });
        await tx.insert('twoFactors', {
          id: ann.id,
          secret: 's',
          pendingSecret: null,
          pendingExpiresAt: null,
          lastUsedStep: 1,
          recoveryCodes: [],
          wrongCodes: 0,
          pausedUntil: null,
        });
      });
      await store.write(organizationId, async (tx) => {
        await tx.remove('users', { id: ann.id });
        await tx.remove('resources', { id: bot.id });
      });
      expect(await store.findAccounts(ann.emailNormalized)).toEqual([]);
      await store.read(organizationId, async (tx) => {
        expect(await tx.find('grants', {})).toEqual([grantRow(page.id, ben.id)]);
        for (const table of ['sessions', 'signInLinks', 'twoFactors', 'hostIdentities'] as const)
          expect(await tx.find(table, {})).toEqual([]);
        expect(await tx.countUsers({ now: NOW, words: ['ann'] })).toBe(0);
        expect(await tx.countResources({ words: ['bot'] })).toBe(0);
      });
      // After the removal the same address is free again.
      await addUsers(store, organizationId, userRow({ email: ann.email }));
    });

    it('finds by several columns and by null, and refuses a column without a value', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const [ann, ben] = [userRow({ roleId: 'owner' }), userRow({ roleId: 'owner', state: 'suspended', name: 'Ben' })];
      await addUsers(store, organizationId, ann, ben);
      await store.write(organizationId, async (tx) => {
        expect(await tx.find('users', { roleId: 'owner', state: 'active' })).toEqual([ann]);
        expect(await tx.find('users', { name: null })).toEqual([ann]);
        const careless = { id: undefined } as unknown as { id: string };
        await expect(tx.remove('users', careless)).rejects.toThrow(TypeError);
        await tx.updateOrganization({ twoFactorRequired: true });
        expect(tx.organization.twoFactorRequired).toBe(true);
      });
    });

    it('lists the organizations, and refuses an unknown one', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      expect((await store.listOrganizations()).map((row) => row.id)).toContain(organizationId);
      await expect(store.read('org_none', async () => 1)).rejects.toThrow(UnknownOrganization);
      await expect(store.write('org_none', async () => 1)).rejects.toThrow(UnknownOrganization);
      await store.ping();
    });

    it('finds the accounts of an address in all organizations, also after an address changed', async () => {
      const { store } = get();
      const [first, second] = [await makeOrganization(store), await makeOrganization(store)];
      const email = `${newId('x')}@example.com`;
      const [one, two] = [userRow({ email }), userRow({ email })];
      await addUsers(store, first, one);
      await addUsers(store, second, two);
      const found = await store.findAccounts(one.emailNormalized);
      expect(found.map((account) => account.userId).sort()).toEqual([one.id, two.id].sort());
      await store.write(first, (tx) =>
        tx.update('users', one.id, { email: `new-${email}`, emailNormalized: `new-${email}` }),
      );
      expect(await store.findAccounts(email)).toEqual([{ organizationId: second, userId: two.id }]);
      expect(await store.findAccounts(`new-${email}`)).toEqual([{ organizationId: first, userId: one.id }]);
    });
  });
}
