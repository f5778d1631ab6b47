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

    it('finds a session or an API key by its token’s hash, and ends a session with the tokens made from it', async () => {
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
      await store.endSession(organizationId, session.id);
      expect(await store.read(organizationId, (tx) => tx.find('sessions', {}))).toEqual([stays]);
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
  });
}
