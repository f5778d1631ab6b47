import { describe, expect, test } from 'vitest';
import type { World } from '../testing/fixture.js';

const DAY_IN_MS = 24 * 60 * 60_000;

export function invitationSuite(world: () => World): void {
  describe('invitations', () => {
    const hub = async () => {
      const organization = await world().organization('hub');
      return { organization, owner: await organization.user({ roleId: 'owner', name: 'Olivia Owen' }) };
    };
    const invitation = { email: 'Paula@Example.com', roleId: 'editor' };

    test('H3: a person is invited by address and role, and gets one mail with a link that activates the account', async () => {
      const { organization, owner } = await hub();
      const noticesBefore = world().mailNotices;
      const { body, etag, status } = await owner.ok('invitations.create', {
        body: { ...invitation, email: ` ${invitation.email} ` },
      });
      expect(status).toBe(201);
      expect(etag).toBe(body.etag);
      expect(body).toMatchObject({
        email: invitation.email,
        roleId: 'editor',
        status: 'pending',
        name: null,
        invitation: { invitedBy: owner.id },
      });
      const mails = await organization.mails();
      expect(mails).toHaveLength(1);
      expect(mails[0]).toMatchObject({ kind: 'invitation', payload: { userId: body.id, generation: 1 } });
      expect(world().mailNotices).toBe(noticesBefore + 1);
      const token = await organization.linkToken(body.id);
      const { body: accepted } = await world().anybody.ok('invitations.accept', {
        body: { token, name: 'Paula Pahl' },
      });
      expect(accepted.user).toMatchObject({
        id: body.id,
        status: 'active',
        name: 'Paula Pahl',
        invitation: null,
        roleId: 'editor',
      });
    });

    test('H3: nothing is sent without a role or a valid address', async () => {
      const { organization, owner } = await hub();
      const wrong = [
        {},
        { email: 'a@b.de' },
        { roleId: 'editor' },
        { email: 'nobody', roleId: 'editor' },
        { email: 'a@b.de, c@d.de', roleId: 'editor' },
        { ...invitation, role: 'owner' },
      ];
      for (const body of wrong) await owner.refused('invitations.create', 'validation_failed', { body });
      await owner.refused('invitations.create', 'unknown_role', { body: { ...invitation, roleId: 'chief' } });
      expect(await organization.mails()).toEqual([]);
    });

    test('H4: the list shows an invitation with the active accounts, pending until it expires', async () => {
      const { owner } = await hub();
      const { body: invited } = await owner.ok('invitations.create', { body: invitation });
      const statuses = async (query = '') =>
        (await owner.ok('users.list', { query })).body.data.map(({ id, status }) => [id, status]);
      expect(await statuses('?sort=status')).toEqual([
        [owner.id, 'active'],
        [invited.id, 'pending'],
      ]);
      world().pass(7 * DAY_IN_MS - 1);
      expect(await statuses('?status=pending')).toEqual([[invited.id, 'pending']]);
      world().pass(1);
      expect(await statuses('?status=expired')).toEqual([[invited.id, 'expired']]);
      expect(await statuses('?status=pending')).toEqual([]);
    });

    test('H4: expiry by time does not change the ETag', async () => {
      const { owner } = await hub();
      const { body } = await owner.ok('invitations.create', { body: invitation });
      world().pass(8 * DAY_IN_MS);
      const again = await owner.ok('users.get', { path: { userId: body.id } });
      expect(again.body.status).toBe('expired');
      expect(again.etag).toBe(body.etag);
    });

    test.each([
      ['pending', 0],
      ['expired', 8],
    ])('H5: a %s invitation can be resent, with a new link and a new expiry', async (_status, days) => {
      const { organization, owner } = await hub();
      const { body: before } = await owner.ok('invitations.create', { body: invitation });
      world().pass(days * DAY_IN_MS + 60_000);
      const { body } = await owner.ok('invitations.resend', { path: { userId: before.id } });
      expect(body.status).toBe('pending');
      expect(body.etag).not.toBe(before.etag);
      expect(body.invitation?.expiresAt).toBe(new Date(world().now + 7 * DAY_IN_MS).toISOString());
      expect((await organization.mails()).map(({ payload }) => payload['generation']).sort()).toEqual([1, 2]);
      await world().anybody.ok('invitations.accept', {
        body: { token: await organization.linkToken(before.id, 2), name: 'Paula' },
      });
    });

    test('H5: an active account cannot be resent or revoked, and an editor may do neither', async () => {
      const { organization, owner } = await hub();
      const editor = await organization.user({ roleId: 'editor' });
      const { body: invited } = await owner.ok('invitations.create', { body: invitation });
      for (const operation of ['invitations.resend', 'invitations.revoke'] as const) {
        await owner.refused(operation, 'not_pending', { path: { userId: editor.id } });
        await editor.refused(operation, 'forbidden', { path: { userId: invited.id } });
      }
    });

    test('revoking removes everything: the link is invalid and the address is free', async () => {
      const { organization, owner } = await hub();
      const { body } = await owner.ok('invitations.create', { body: invitation });
      await owner.ok('invitations.revoke', { path: { userId: body.id }, ifMatch: body.etag });
      await owner.refused('users.get', 'not_found', { path: { userId: body.id } });
      await world().anybody.refused('invitations.accept', 'link_invalid', {
        body: { token: await organization.linkToken(body.id), name: 'Paula' },
      });
      await owner.ok('invitations.create', { body: invitation });
    });

    test('H6: deleting an invited account bars its address, unlike revoking it', async () => {
      const { organization, owner } = await hub();
      const { body } = await owner.ok('invitations.create', { body: invitation });
      await owner.ok('users.delete', { path: { userId: body.id } });
      await world().anybody.refused('invitations.preview', 'link_invalid', {
        body: { token: await organization.linkToken(body.id) },
      });
      await owner.refused('invitations.create', 'address_deleted', { body: invitation });
    });

    test('an address has one account in any spelling; in another organization it has its own', async () => {
      const { owner } = await hub();
      await owner.ok('invitations.create', { body: invitation });
      await owner.refused('invitations.create', 'address_taken', {
        body: { ...invitation, email: 'paula@EXAMPLE.com' },
      });
      await owner.refused('invitations.create', 'address_taken', { body: { ...invitation, email: owner.email } });
      await owner.ok('invitations.create', { body: { ...invitation, email: 'Jürgen@exämple.de'.normalize('NFC') } });
      await owner.refused('invitations.create', 'address_taken', {
        body: { ...invitation, email: 'jürgen@exämple.de'.normalize('NFD') },
      });
      const other = await hub();
      await other.owner.ok('invitations.create', { body: invitation });
    });

    test('a new lifetime applies to new invitations', async () => {
      const { owner } = await hub();
      await owner.ok('settings.updateSecurity', { body: { invitationLifetimeInMinutes: 1 } });
      const { body } = await owner.ok('invitations.create', { body: invitation });
      expect(body.invitation?.expiresAt).toBe(new Date(world().now + 60_000).toISOString());
      await owner.refused('settings.updateSecurity', 'validation_failed', { body: { invitationLifetimeInMinutes: 0 } });
    });

    test('P6: the same key twice makes one invitation and one mail; with another body it is refused', async () => {
      const { organization, owner } = await hub();
      const first = await owner.ok('invitations.create', { body: invitation, key: 'k' });
      const second = await owner.ok('invitations.create', {
        body: { roleId: invitation.roleId, email: invitation.email },
        key: 'k',
      });
      expect(second).toMatchObject({ status: 201, etag: first.etag, body: first.body });
      await owner.refused('invitations.create', 'idempotency_key_reused', {
        body: { ...invitation, roleId: 'viewer' },
        key: 'k',
      });
      expect(await organization.mails()).toHaveLength(1);
      await owner.ok('invitations.resend', { path: { userId: first.body.id }, key: 'k' });
      await owner.ok('invitations.resend', { path: { userId: first.body.id }, key: 'k' });
      expect(await organization.mails()).toHaveLength(2);
    });

    test('P6: two equal requests at the same moment get the same invitation', async () => {
      const { organization, owner } = await hub();
      const both = await Promise.all(
        [1, 2].map(() => owner.ok('invitations.create', { body: invitation, key: 'same' })),
      );
      expect(both[0]?.body.id).toBe(both[1]?.body.id);
      expect(await organization.mails()).toHaveLength(1);
    });
  });
}
