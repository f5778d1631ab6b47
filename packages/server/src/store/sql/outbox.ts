import { type Kysely, sql } from 'kysely';
import { OUTBOX_LEASE_IN_MS } from '../retention.js';
import type { OutboxRow, Store } from '../store.js';
import { addMilliseconds } from '../time.js';
import { columnsOf, type Database } from './connection/database.js';
import { isRolledBack, retrying } from './connection/retry.js';

type Deliver = Parameters<Store['drainOutbox']>[2];
type Claimed = OutboxRow & { organizationId: string };

/** Other processes and senders look at the same rows; who loses one takes the next. */
const CANDIDATES_PER_MAIL = 4;

/**
 * Claims rows by moving their time past the longest delivery, and sends outside any transaction. Rows
 * of a process that dies while sending are due again when that time is over.
 */
export async function drainSqlOutbox(
  db: Kysely<Database>,
  now: string,
  limit: number,
  deliver: Deliver,
  lane?: number,
): Promise<{ sent: number; failed: number }> {
  const rows = await claim(db, now, limit, lane);
  const results = await Promise.all(rows.map(({ organizationId, ...row }) => deliver(organizationId, row)));
  const sent = results.filter(Boolean).length;
  return { sent, failed: results.length - sent };
}

/** Reads due rows without a lock, and takes each by an update that only one can win: no transaction spans organizations. */
async function claim(db: Kysely<Database>, now: string, limit: number, lane: number | undefined): Promise<Claimed[]> {
  const claimed: Claimed[] = [];
  for (const due of await dueRows(db, now, limit * CANDIDATES_PER_MAIL, lane)) {
    if (claimed.length === limit) break;
    const row = await retrying(() => take(db, due, now), isRolledBack);
    if (row) claimed.push(row);
  }
  return claimed;
}

type Due = Pick<Claimed, 'organizationId' | 'id' | 'attempts'>;

/** The oldest of each organization first, then the second of each, and so on. */
function dueRows(db: Kysely<Database>, now: string, limit: number, lane: number | undefined): Promise<Due[]> {
  const turn = sql<number>`row_number() over (partition by organization_id order by available_at, id)`;
  let due = db
    .selectFrom('outbox')
    .select(['organizationId', 'id', 'attempts', 'availableAt', turn.as('turn')])
    .where('sentAt', 'is', null)
    .where('failedAt', 'is', null)
    .where('availableAt', '<=', now);
  if (lane !== undefined) due = due.where('lane', '=', lane);
  return db
    .selectFrom(due.as('due'))
    .select(['organizationId', 'id', 'attempts'])
    .orderBy('turn')
    .orderBy('availableAt')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** `undefined` where another took it since it was read. */
function take(db: Kysely<Database>, { organizationId, id, attempts }: Due, now: string): Promise<Claimed | undefined> {
  return db
    .updateTable('outbox')
    .set({ availableAt: addMilliseconds(now, OUTBOX_LEASE_IN_MS), attempts: attempts + 1 })
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .where('sentAt', 'is', null)
    .where('failedAt', 'is', null)
    .where('availableAt', '<=', now)
    .where('attempts', '=', attempts)
    .returning(['organizationId', ...columnsOf('outbox')])
    .executeTakeFirst();
}
