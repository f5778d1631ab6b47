import { describe, expect, test } from 'vitest';
import { drainMail, MailFailure } from '../core/index.js';
import type { World } from '../testing/fixture.js';
import { Delivery } from '../testing/mail/delivery.js';

const MINUTE_IN_MS = 60_000;
const DAY_IN_MS = 24 * 60 * MINUTE_IN_MS;
const MAX_ATTEMPTS = 10;

export function mailDeliverySuite(world: () => World): void {
  describe('what becomes of a mail', () => {
    const start = () => Delivery.start(world());

    test('P10: an invitation is queued, and sent once a mail server has taken it', async () => {
      const delivery = await start();
      const { id, invitation } = await delivery.invite();
      const queued = { status: 'queued', at: world().iso, reason: null, nextAttemptAt: null };
      expect(invitation?.delivery).toEqual(queued);
      await delivery.row(id);
      world().pass(1000);
      await delivery.drain();
      expect(await delivery.of(id)).toEqual({ ...queued, status: 'sent', at: world().iso });
      expect(await delivery.row(id)).toMatchObject({ sentAt: world().iso });
    });

    test('P10: a refused mail is told with its reason, is not tried again, and a resend starts anew', async () => {
      const delivery = await start();
      const { owner, post } = delivery;
      const { id, email } = await delivery.invite();
      post.refuse(email, 'address_not_found', true);
      await delivery.drain();
      const failed = { status: 'failed', at: world().iso, reason: 'address_not_found', nextAttemptAt: null };
      expect(await delivery.of(id)).toEqual(failed);
      expect(await delivery.row(id)).toMatchObject({ failedAt: world().iso, attempts: 1 });
      world().pass(3 * DAY_IN_MS);
      await delivery.drain();
      expect(post.attempts(email)).toBe(1);
      const { body: resent } = await owner.ok('invitations.resend', { path: { userId: id } });
      expect(resent.invitation?.delivery).toMatchObject({ status: 'queued', at: world().iso, reason: null });
      post.answer(email, undefined);
      await delivery.drain();
      expect(await delivery.of(id)).toMatchObject({ status: 'sent', at: world().iso });
      await delivery.row(id, 2);
    });

    test('P10 P14: a mail that cannot be sent now is tried again with pauses that grow, and given up after the last', async () => {
      const delivery = await start();
      const { post } = delivery;
      const { id, email } = await delivery.invite();
      const since = world().iso;
      post.refuse(email, 'deferred', false);
      const pauses: number[] = [];
      for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt += 1) {
        await delivery.drain();
        expect(post.attempts(email)).toBe(attempt);
        const now = await delivery.of(id);
        expect(now).toMatchObject({ status: 'retrying', at: since, reason: 'deferred' });
        await delivery.row(id);
        const pause = Date.parse(now?.nextAttemptAt ?? '') - world().now;
        pauses.push(pause);
        world().pass(pause - 1);
        await delivery.drain();
        expect(post.attempts(email)).toBe(attempt);
        world().pass(1);
      }
      expect(pauses[0]).toBe(30_000);
      for (const [index, pause] of pauses.slice(1).entries()) expect(pause).toBe((pauses[index] ?? 0) * 2);
      await delivery.drain();
      expect(await delivery.of(id)).toEqual({
        status: 'failed',
        at: world().iso,
        reason: 'deferred',
        nextAttemptAt: null,
      });
      await delivery.row(id);
      world().pass(DAY_IN_MS);
      await delivery.drain();
      expect(post.attempts(email)).toBe(MAX_ATTEMPTS);
    });

    test('P10: a mail that leaves at a later attempt is sent, and nothing of the failure stays', async () => {
      const delivery = await start();
      const { post } = delivery;
      const { id, email } = await delivery.invite();
      post.refuse(email, 'server_unreachable', false);
      await delivery.drain();
      post.answer(email, undefined);
      world().pass(MINUTE_IN_MS);
      await delivery.drain();
      expect(await delivery.of(id)).toEqual({
        status: 'sent',
        at: world().iso,
        reason: null,
        nextAttemptAt: null,
      });
      expect(await delivery.row(id)).toMatchObject({ lastError: null, attempts: 2 });
    });

    test.each(['refused', 'sent'])('P6: a late result of an earlier invitation changes nothing: %s', async (result) => {
      const delivery = await start();
      const { owner, post } = delivery;
      const { id, email } = await delivery.invite();
      let queuedAt = '';
      post.answer(email, async () => {
        world().pass(1000);
        queuedAt = world().iso;
        await owner.ok('invitations.resend', { path: { userId: id } });
        // The second mail has the other end, so that it cannot be taken for the first one's.
        if (result === 'sent') return post.refuse(email, 'mailbox_full', true);
        post.answer(email, undefined);
        throw new MailFailure('550', { reason: 'address_not_found', isPermanent: true });
      });
      await delivery.drain();
      const now = await delivery.of(id);
      expect(now).toMatchObject({ at: queuedAt });
      expect(['queued', result === 'sent' ? 'failed' : 'sent']).toContain(now?.status);
      await delivery.drain();
      expect((await delivery.of(id))?.reason).toBe(result === 'sent' ? 'mailbox_full' : null);
      await delivery.row(id, 2);
    });

    test('P6: a result that comes after the invitation was accepted or revoked changes nothing', async () => {
      const delivery = await start();
      const { organization, owner, post } = delivery;
      const [accepted, revoked] = [await delivery.invite(), await delivery.invite()];
      const token = await organization.linkToken(accepted.id);
      post.answer(accepted.email, async () => {
        await world().anybody.ok('invitations.accept', { body: { token, name: 'Emil' } });
        throw new MailFailure('550', { reason: 'address_not_found', isPermanent: true });
      });
      post.answer(revoked.email, async () => {
        await owner.ok('invitations.revoke', { path: { userId: revoked.id } });
        throw new MailFailure('550', { reason: 'address_not_found', isPermanent: true });
      });
      await delivery.drain();
      expect((await owner.ok('users.get', { path: { userId: accepted.id } })).body).toMatchObject({
        status: 'active',
        invitation: null,
      });
      await owner.refused('users.get', 'not_found', { path: { userId: revoked.id } });
    });

    test('P6: a process that dies before it writes the result leaves mail and invitation as they were', async () => {
      const delivery = await start();
      const { organization, post } = delivery;
      const { id, email } = await delivery.invite();
      const { store } = world();
      const dying = new Proxy(store, {
        get: (target, name) =>
          name === 'write'
            ? (organizationId: string, work: Parameters<typeof store.write>[1]) =>
                store.write(organizationId, async (tx) => {
                  await work(tx);
                  if (organizationId === organization.id) throw new Error('the process ends here');
                })
            : (Reflect.get(target, name) as unknown),
      });
      post.refuse(email, 'address_not_found', true);
      await expect(drainMail({ ...world().dependencies, store: dying }, post)).rejects.toThrow('ends here');
      expect(await delivery.of(id)).toMatchObject({ status: 'queued', reason: null });
      expect(await delivery.row(id)).toMatchObject({ sentAt: null, failedAt: null, reason: null });
      world().pass(5 * MINUTE_IN_MS);
      await delivery.drain();
      expect(post.attempts(email)).toBe(2);
      expect(await delivery.of(id)).toMatchObject({ status: 'failed', reason: 'address_not_found' });
    });

    test('P6 P14: a mail whose processes die at every attempt is given up, too', async () => {
      const delivery = await start();
      const { organization, post } = delivery;
      const { id, email } = await delivery.invite();
      const row = await delivery.row(id);
      await world().store.write(organization.id, (tx) =>
        tx.update('outbox', row?.id ?? '', { attempts: MAX_ATTEMPTS, availableAt: world().iso }),
      );
      await delivery.drain();
      expect(post.attempts(email)).toBe(0);
      expect(await delivery.of(id)).toMatchObject({ status: 'failed', reason: 'unknown' });
      await delivery.row(id);
    });

    test('P10: a link that expired before its mail could leave is told as not delivered', async () => {
      const delivery = await start();
      const { organization, post } = delivery;
      const [never, tried] = [await delivery.invite(), await delivery.invite()];
      post.refuse(tried.email, 'server_unreachable', false);
      post.refuse(never.email, 'deferred', false);
      await world().store.write(organization.id, async (tx) => {
        const [waiting] = (await tx.find('outbox', {})).filter(({ payload }) => payload['userId'] === never.id);
        await tx.update('outbox', waiting?.id ?? '', { availableAt: new Date(world().now + DAY_IN_MS).toISOString() });
      });
      await delivery.drain();
      world().pass(8 * DAY_IN_MS);
      await delivery.drain();
      expect(await delivery.of(never.id)).toMatchObject({ status: 'failed', reason: 'expired' });
      expect(await delivery.of(tried.id)).toMatchObject({ status: 'failed', reason: 'server_unreachable' });
      expect([post.attempts(never.email), post.attempts(tried.email)]).toEqual([0, 1]);
      await delivery.row(never.id);
    });
  });
}
