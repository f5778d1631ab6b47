import { describe, expect, it } from 'vitest';
import type { OutboxRow } from '../store.js';
import { addUsers, at, type Fixture, makeOrganization, newId, NOW, outboxRow, sessionRow, userRow } from './fixture.js';

const HOUR = 60;
const DAY = 24 * HOUR;

export function unlockedSuite(get: () => Fixture): void {
  describe('outside the lock', () => {
    it('records activity at most once a minute and keeps the revision', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const user = userRow({ revision: 'r7' });
      await addUsers(store, organizationId, user);
      const touchAt = async (time: string) => {
        await store.touchUser(organizationId, user.id, time);
        return store.read(organizationId, (tx) => tx.get('users', user.id));
      };
      expect(await touchAt(NOW)).toEqual({ ...user, lastActiveAt: NOW });
      expect((await touchAt(at(0.9)))?.lastActiveAt).toBe(NOW);
      expect((await touchAt(at(1)))?.lastActiveAt).toBe(at(1));
      await store.touchUser(organizationId, 'usr_none', NOW);
    });

    it('finds a session or an API key by its token’s hash, and adds a token only to a session that exists', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const user = userRow();
      const [session, stays] = [sessionRow(user.id), sessionRow(user.id)];
      const key = { id: newId('key'), name: 'Script', roleId: 'editor', tokenHash: 'key hash', createdAt: NOW };
      await addUsers(store, organizationId, user);
      await store.write(organizationId, async (tx) => {
        await tx.insert('sessions', session);
        await tx.insert('sessions', stays);
        await tx.insert('apiKeys', key);
      });
      const short = { ...sessionRow(user.id), parentId: session.id };
      await store.addShortLivedToken(organizationId, short);
      expect(await store.findSession(organizationId, short.tokenHash)).toEqual(short);
      expect(await store.findApiKey(organizationId, 'key hash')).toEqual(key);
      expect(await store.findApiKey(organizationId, session.tokenHash)).toBeUndefined();
      await store.write(organizationId, async (tx) => {
        await tx.remove('sessions', { id: session.id });
        await tx.remove('sessions', { parentId: session.id });
      });
      await store.addShortLivedToken(organizationId, { ...sessionRow(user.id), parentId: session.id });
      expect(await store.read(organizationId, (tx) => tx.find('sessions', {}))).toEqual([stays]);
    });

    it('P6: hands out a mail when it is due, counts the attempt, and not again once it is sent or given up', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const row = outboxRow({ availableAt: at(1) });
      await store.write(organizationId, (tx) => tx.insert('outbox', row));
      const seen: OutboxRow[] = [];
      const drain = (now: string, changes: Partial<OutboxRow>) =>
        store.drainOutbox(now, 100, async (ofOrganization, mail) => {
          if (ofOrganization !== organizationId) return true;
          seen.push(mail);
          await store.write(organizationId, (tx) => tx.update('outbox', mail.id, changes));
          return changes.sentAt !== undefined;
        });
      await drain(NOW, { sentAt: NOW });
      expect(seen).toEqual([]);
      const failed = { lastError: 'mailbox full', reason: 'mailbox_full' as const };
      expect((await drain(at(1), { ...failed, availableAt: at(5) })).failed).toBe(1);
      expect(seen[0]).toMatchObject({ id: row.id, payload: row.payload, messageId: row.messageId, attempts: 1 });
      await drain(at(4.9), { sentAt: NOW });
      expect(seen).toHaveLength(1);
      await drain(at(5), { availableAt: at(6), failedAt: at(5) });
      expect(seen[1]).toMatchObject({ ...failed, attempts: 2 });
      await drain(at(365 * DAY), { sentAt: NOW });
      await store.write(organizationId, (tx) => tx.update('outbox', row.id, { failedAt: null }));
      await drain(at(365 * DAY), { sentAt: at(365 * DAY) });
      expect(seen[2]).toMatchObject({ failedAt: null, attempts: 3 });
      await drain(at(400 * DAY), { sentAt: NOW });
      expect(seen).toHaveLength(3);
    });

    it('P14: the organizations take turns, and a lane leaves the others alone', async () => {
      const { store } = get();
      const [many, few] = [await makeOrganization(store), await makeOrganization(store)];
      // A lane of this test alone, and mail due long before that of other tests.
      const lane = 7;
      const due = (minutes: number) => outboxRow({ lane, availableAt: at(minutes) });
      const rows = Array.from({ length: 30 }, (_, index) => due(index - 500));
      await store.write(many, (tx) => tx.insert('outbox', ...rows));
      await store.write(few, (tx) => tx.insert('outbox', due(-10), due(-9), outboxRow({ lane: lane + 1 })));
      const taken: string[] = [];
      const drain = (limit: number, of: number) =>
        store.drainOutbox(
          NOW,
          limit,
          async (organizationId, { id }) => {
            taken.push(organizationId);
            await store.write(organizationId, (tx) => tx.update('outbox', id, { sentAt: NOW }));
            return true;
          },
          of,
        );
      await drain(4, lane);
      expect(taken.toSorted()).toEqual([many, many, few, few].toSorted());
      expect(await drain(100, lane)).toEqual({ sent: 28, failed: 0 });
      expect(taken.slice(4)).toEqual(Array.from({ length: 28 }, () => many));
      expect(await drain(100, lane + 1)).toEqual({ sent: 1, failed: 0 });
    });

    it('P6: two processes never claim the same mail, and mail of one that died is sent later', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const rows = Array.from({ length: 12 }, () => outboxRow());
      await store.write(organizationId, async (tx) => {
        for (const row of rows) await tx.insert('outbox', row);
      });
      const taken: string[] = [];
      const drain = (now: string) =>
        store.drainOutbox(now, 100, async (ofOrganization, mail) => {
          if (ofOrganization !== organizationId) return true;
          taken.push(mail.id);
          await store.write(organizationId, (tx) => tx.update('outbox', mail.id, { sentAt: now }));
          return true;
        });
      // The first delivery never ends, as if its process had died.
      let stuck = '';
      const claimed = new Promise<void>((resolve) => {
        void store.drainOutbox(NOW, 1, (_, mail) => {
          stuck = mail.id;
          resolve();
          return new Promise<boolean>(() => undefined);
        });
      });
      await claimed;
      await Promise.all([drain(NOW), drain(NOW), drain(NOW)]);
      expect([...taken, stuck].sort()).toEqual(rows.map((row) => row.id).sort());
      await drain(at(60));
      expect(taken.at(-1)).toBe(stuck);
      await drain(at(DAY));
      expect(taken).toHaveLength(12);
    });

    it('sweeps expired rows and nothing else', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const user = userRow();
      const link = (id: string, expiresAt: string, usedAt: string | null) => ({
        id,
        userId: user.id,
        expiresAt,
        usedAt,
      });
      const answer = (id: string, createdAt: string) => ({
        id,
        requestHash: 'h',
        status: 200,
        body: null,
        etag: null,
        subjectId: null,
        createdAt,
      });
      await addUsers(store, organizationId, user);
      await store.write(organizationId, async (tx) => {
        await tx.insert('sessions', sessionRow(user.id, { id: 'ses_kept', expiresAt: at(1) }));
        await tx.insert('sessions', sessionRow(user.id, { id: 'ses_over', expiresAt: NOW }));
        await tx.insert('signInLinks', link('kept', at(1), null));
        await tx.insert('signInLinks', link('used', at(1), at(-1)));
        await tx.insert('signInLinks', link('over', NOW, null));
        await tx.insert('idempotency', answer('kept', at(1 - DAY)));
        await tx.insert('idempotency', answer('over', at(-DAY)));
        await tx.insert('outbox', outboxRow({ id: 'kept', sentAt: at(-DAY) }));
        await tx.insert('outbox', outboxRow({ id: 'over', sentAt: at(-8 * DAY) }));
        await tx.insert('outbox', outboxRow({ id: 'given up', failedAt: at(-DAY) }));
        await tx.insert('outbox', outboxRow({ id: 'long given up', failedAt: at(-8 * DAY) }));
        await tx.insert('outbox', outboxRow({ id: 'unsent', createdAt: at(-90 * DAY), attempts: 9 }));
      });
      await store.sweep(NOW);
      await store.read(organizationId, async (tx) => {
        const ids = async (table: 'sessions' | 'signInLinks' | 'idempotency' | 'outbox') =>
          (await tx.find(table, {})).map((row) => row.id);
        expect(await ids('sessions')).toEqual(['ses_kept']);
        expect(await ids('signInLinks')).toEqual(['kept']);
        expect(await ids('idempotency')).toEqual(['kept']);
        expect(await ids('outbox')).toEqual(['given up', 'kept', 'unsent']);
      });
    });

    it('P14: sweeps any number of rows, and audit events only when told for how many days they are kept', async () => {
      const { store } = get();
      const [organizationId, other] = [await makeOrganization(store), await makeOrganization(store)];
      const event = (minutes: number) => ({
        id: newId('evt'),
        at: at(minutes),
        actorKind: 'operator' as const,
        actorId: null,
        viaKeyId: null,
        ipAddress: null,
        action: 'users.update',
        targetType: 'user',
        targetId: 'usr_a',
        before: null,
        after: null,
      });
      const old = Array.from({ length: 1203 }, (_, index) => event(-31 * DAY - index));
      await store.write(organizationId, (tx) => tx.insert('auditEvents', ...old, event(-30 * DAY), event(-29 * DAY)));
      await store.write(other, (tx) => tx.insert('auditEvents', event(-40 * DAY), event(-1)));
      const left = (id: string) => store.read(id, (tx) => tx.countAuditEvents({}));
      await store.sweep(NOW);
      expect(await Promise.all([left(organizationId), left(other)])).toEqual([1205, 2]);
      await store.sweep(NOW, { auditKeptInDays: 30 });
      expect(await Promise.all([left(organizationId), left(other)])).toEqual([1, 1]);
    });
  });
}
