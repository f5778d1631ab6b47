import { describe, expect, test } from 'vitest';
import { listUnsentMails } from '../core/unsent-mails.js';
import type { World } from '../testing/fixture.js';
import { Delivery } from '../testing/mail/delivery.js';

const MINUTE_IN_MS = 60_000;
const DAY_IN_MS = 24 * 60 * MINUTE_IN_MS;

export function mailReportSuite(world: () => World): void {
  describe('who learns what became of a mail', () => {
    const start = () => Delivery.start(world());

    test('P5 P10: the delivery is not part of the ETag, and every change of it is a notice in the change log', async () => {
      const delivery = await start();
      const { organization, owner, post } = delivery;
      const { id, email, etag } = await delivery.invite();
      const { latest } = await world().store.changesAfter(organization.id, 0, 1);
      post.refuse(email, 'deferred', false);
      await delivery.drain();
      post.answer(email, undefined);
      world().pass(MINUTE_IN_MS);
      await delivery.drain();
      expect((await owner.ok('users.get', { path: { userId: id } })).etag).toBe(etag);
      const { changes } = await world().store.changesAfter(organization.id, latest, 100);
      const notice = { action: 'invitations.deliver', targetType: 'user', targetId: id };
      expect(changes).toMatchObject([notice, notice]);
      await owner.ok('users.changeRole', { path: { userId: id }, body: { roleId: 'viewer' }, ifMatch: etag });
    });

    test('H4: the list and the export are filtered by delivery', async () => {
      const delivery = await start();
      const { organization, owner, post } = delivery;
      await organization.user({ roleId: 'viewer' });
      const [refused, later, sent] = [await delivery.invite(), await delivery.invite(), await delivery.invite()];
      post.refuse(refused.email, 'mailbox_full', true);
      post.refuse(later.email, 'deferred', false);
      await delivery.drain();
      const queued = await delivery.invite();
      const found = async (delivery: string | string[]) =>
        new Set(
          (await owner.ok('users.list', { query: { delivery, include: 'total' } })).body.data.map(({ id }) => id),
        );
      expect(await found('failed')).toEqual(new Set([refused.id]));
      expect(await found('retrying')).toEqual(new Set([later.id]));
      expect(await found('sent')).toEqual(new Set([sent.id]));
      expect(await found('queued')).toEqual(new Set([queued.id]));
      expect(await found(['failed', 'retrying'])).toEqual(new Set([refused.id, later.id]));
      const { body: csv } = await owner.ok('users.export', { query: { delivery: 'failed' } });
      expect(csv).toMatch(/"failed","mailbox_full"\r\n$/);
      expect(csv.trim().split('\r\n')).toHaveLength(2);
      await owner.refused('users.list', 'validation_failed', { query: { delivery: 'lost' } });
    });

    test('H6 P7 P10: log and operator learn why, in one bounded line without an address or a token', async () => {
      const delivery = await start();
      const { organization, owner, post } = delivery;
      const { id, email } = await delivery.invite();
      const token = await organization.linkToken(id);
      const [local = ''] = email.split('@');
      const words = `550-5.1.1 <${email}>\r\n550 5.1.1 ${local} unknown\u0000, see https://host.example/accept#token=${token} `;
      post.refuse(email, 'address_not_found', true, words + 'x'.repeat(5000));
      const logged = world().logged.length;
      await delivery.drain();
      const row = await delivery.row(id);
      const entries = world().logged.slice(logged);
      expect(entries).toMatchObject([
        {
          organizationId: organization.id,
          mailId: row?.id,
          kind: 'invitation',
          attempts: 1,
          reason: 'address_not_found',
          answer: row?.lastError,
        },
      ]);
      for (const text of [JSON.stringify(entries), JSON.stringify(row)]) {
        expect(text).not.toContain(local);
        expect(text).not.toContain('delivery.example');
        expect(text).not.toContain(token);
      }
      expect(row?.lastError).toMatch(
        /^550-5\.1\.1 <\(address\)> 550 5\.1\.1 \(address\) unknown , see .+token=\(removed\) x+$/,
      );
      expect(row?.lastError?.length).toBeLessThanOrEqual(500);
      expect(await listUnsentMails(world().dependencies, [organization.id])).toEqual([
        { organizationId: organization.id, row, status: 'failed' },
      ]);
      const { invitation } = (await owner.ok('users.get', { path: { userId: id } })).body;
      expect(JSON.stringify(invitation)).not.toContain('550');
    });

    test('P10: a failed sign-in mail tells the person nothing, and log and operator the reason', async () => {
      const delivery = await start();
      const { organization, post } = delivery;
      const email = delivery.newAddress();
      await organization.user({ roleId: 'editor', email });
      const request = () => world().anybody.ok('identity.requestLink', { body: { email } });
      const { body: before } = await request();
      post.refuse(email, 'server_refused', false);
      const logged = world().logged.length;
      await delivery.drain();
      expect(world().logged.slice(logged)).toMatchObject([{ kind: 'sign_in_link', reason: 'server_refused' }]);
      expect((await request()).body).toEqual(before);
      const [unsent] = await listUnsentMails(world().dependencies, [organization.id]);
      expect(unsent).toMatchObject({ status: 'retrying', row: { kind: 'sign_in_link', reason: 'server_refused' } });
      world().pass(DAY_IN_MS);
      await delivery.drain();
      expect(await listUnsentMails(world().dependencies, [organization.id])).toEqual([]);
    });

    test('an error of another kind counts as temporary, for an unknown reason', async () => {
      const delivery = await start();
      const { post } = delivery;
      const { id, email } = await delivery.invite();
      post.answer(email, () => {
        throw new TypeError('out of ideas');
      });
      await delivery.drain();
      expect(await delivery.of(id)).toMatchObject({ status: 'retrying', reason: 'unknown' });
      expect(await delivery.row(id)).toMatchObject({ lastError: 'out of ideas' });
    });

    test('P9: an invitation that a host’s sign-in or its link has accepted has no delivery', async () => {
      const delivery = await start();
      const { organization, owner } = delivery;
      const { id } = await delivery.invite();
      await delivery.drain();
      const token = await organization.linkToken(id);
      await world().anybody.ok('invitations.accept', { body: { token, name: 'Emil' } });
      const user = await world().store.read(organization.id, (tx) => tx.get('users', id));
      expect(user?.invitationDelivery).toBeNull();
      expect((await owner.ok('users.list', { query: { delivery: 'sent' } })).body.data).toEqual([]);
    });
  });
}
