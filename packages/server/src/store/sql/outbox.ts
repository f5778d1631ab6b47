import { type Kysely, sql } from 'kysely';
import { describeError, OUTBOX_LEASE_IN_MS, OUTBOX_MAX_ATTEMPTS, outboxPauseInMs } from '../retention.js';
import type { OutboxRow, Store } from '../store.js';
import { addMilliseconds } from '../time.js';
import { columnsOf, type Database } from './connection/database.js';
import { isUndone, retrying } from './connection/retry.js';

type Deliver = Parameters<Store['drainOutbox']>[2];
type Claimed = OutboxRow & { organizationId: string };

/**
 * Claims in a short transaction by moving the rows' time beyond the longest sending, sends outside any transaction, then
 * notes what became of it. A process that dies while sending leaves rows that come up again when that time is over.
 */
export async function drainSqlOutbox(
  db: Kysely<Database>,
  now: string,
  limit: number,
  deliver: Deliver,
): Promise<{ sent: number; failed: number }> {
  const rows = await retrying(() => claim(db, now, limit), isUndone);
  const results = await Promise.all(rows.map((row) => send(db, row, now, deliver)));
  const sent = results.filter(Boolean).length;
  return { sent, failed: results.length - sent };
}

function claim(db: Kysely<Database>, now: string, limit: number): Promise<Claimed[]> {
  return db.transaction().execute(async (tx) => {
    const due = await tx
      .selectFrom('outbox')
      .select(['organizationId', 'id'])
      .where('sentAt', 'is', null)
      .where('availableAt', '<=', now)
      .where('attempts', '<', OUTBOX_MAX_ATTEMPTS)
      .orderBy('availableAt')
      .limit(limit)
      .forUpdate()
      .skipLocked()
      .execute();
    const claimed: Claimed[] = [];
    for (const { organizationId, id } of due) {
      const row = await tx
        .updateTable('outbox')
        .set({ availableAt: addMilliseconds(now, OUTBOX_LEASE_IN_MS), attempts: sql`attempts + 1` })
        .where('organizationId', '=', organizationId)
        .where('id', '=', id)
        .returning(['organizationId', ...columnsOf('outbox')])
        .executeTakeFirstOrThrow();
      claimed.push(row);
    }
    return claimed;
  });
}

async function send(db: Kysely<Database>, claimed: Claimed, now: string, deliver: Deliver): Promise<boolean> {
  const { organizationId, ...row } = claimed;
  const failure = await deliver(organizationId, row).then(
    () => undefined,
    (error: unknown) => ({ message: describeError(error) }),
  );
  const mark = db.updateTable('outbox').where('organizationId', '=', organizationId).where('id', '=', row.id);
  if (!failure) await retrying(() => mark.set({ sentAt: now, lastError: null }).execute(), isUndone);
  else {
    const again = { lastError: failure.message, availableAt: addMilliseconds(now, outboxPauseInMs(row.attempts)) };
    // A row whose lease ran out belongs to whoever claimed it after us, which its attempts tell.
    await retrying(
      () => mark.set(again).where('sentAt', 'is', null).where('attempts', '=', row.attempts).execute(),
      isUndone,
    );
  }
  return !failure;
}
