import { type Kysely, sql } from 'kysely';
import { OUTBOX_LEASE_IN_MS } from '../retention.js';
import type { OutboxRow, Store } from '../store.js';
import { addMilliseconds } from '../time.js';
import { columnsOf, type Database } from './connection/database.js';
import { isRolledBack, retrying } from './connection/retry.js';

type Deliver = Parameters<Store['drainOutbox']>[2];
type Claimed = OutboxRow & { organizationId: string };

/**
 * Claims rows in a short transaction by moving their time past the longest delivery, and sends outside
 * any transaction. Rows of a process that dies while sending are due again when that time is over.
 */
export async function drainSqlOutbox(
  db: Kysely<Database>,
  now: string,
  limit: number,
  deliver: Deliver,
): Promise<{ sent: number; failed: number }> {
  const rows = await retrying(() => claim(db, now, limit), isRolledBack);
  const results = await Promise.all(rows.map(({ organizationId, ...row }) => deliver(organizationId, row)));
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
      .where('failedAt', 'is', null)
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
