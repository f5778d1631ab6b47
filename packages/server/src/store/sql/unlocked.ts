import { type Kysely, sql } from 'kysely';
import { CHANGES_KEPT_IN_MS, IDEMPOTENCY_KEPT_IN_MS, MAIL_KEPT_IN_MS } from '../retention.js';
import type { ChangesAfter, Count, Counted, SessionRow } from '../store.js';
import { addMilliseconds, MINUTE_IN_MS } from '../time.js';
import { columnsOf, type Database } from './connection/database.js';
import { isForeignKeyViolation } from './connection/retry.js';

// Work without the organization's lock: single statements that do not depend on rows read earlier.

export async function touch(db: Kysely<Database>, organizationId: string, userId: string, at: string): Promise<void> {
  await db
    .updateTable('users')
    .set({ lastActiveAt: at })
    .where('organizationId', '=', organizationId)
    .where('id', '=', userId)
    .where((eb) =>
      eb.or([eb('lastActiveAt', 'is', null), eb('lastActiveAt', '<=', addMilliseconds(at, -MINUTE_IN_MS))]),
    )
    .execute();
}

/** One statement, so that two counts at the same moment are both counted. */
export async function count(
  db: Kysely<Database>,
  organizationId: string,
  counts: readonly Count[],
  now: string,
): Promise<Counted[]> {
  // Sorted, so that two statements lock their rows in the same order and cannot deadlock.
  const rows = [...counts].sort((a, b) => (a.key < b.key ? -1 : 1));
  const counted = await db
    .insertInto('attempts')
    .values(
      rows.map(({ key, cost, windowInMs }) => ({
        organizationId,
        key,
        count: cost,
        resetsAt: addMilliseconds(now, windowInMs),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['organizationId', 'key']).doUpdateSet({
        count: sql`case when attempts.resets_at <= ${now}::timestamptz then excluded.count else attempts.count + excluded.count end`,
        resetsAt: sql`case when attempts.resets_at <= ${now}::timestamptz then excluded.resets_at else attempts.resets_at end`,
      }),
    )
    .returning(['attempts.key', 'attempts.count', 'attempts.resetsAt'])
    .execute();
  return counts.map(({ key }) => {
    const row = counted.find((one) => one.key === key);
    if (!row) throw new Error('The database did not return a counted row.');
    return { count: row.count, resetsAt: row.resetsAt };
  });
}

export async function forget(db: Kysely<Database>, organizationId: string, key: string): Promise<void> {
  await db.deleteFrom('attempts').where('organizationId', '=', organizationId).where('key', '=', key).execute();
}

/** Inserts nothing if the session has ended. */
export async function addToken(
  db: Kysely<Database>,
  organizationId: string,
  row: SessionRow & { parentId: string },
): Promise<void> {
  const parent = await db
    .selectFrom('sessions')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('id', '=', row.parentId)
    .executeTakeFirst();
  if (!parent) return;
  try {
    await db
      .insertInto('sessions')
      .values({ organizationId, ...row })
      .execute();
  } catch (error) {
    // The user was deleted between the two statements; its token is not needed.
    if (!isForeignKeyViolation(error)) throw error;
  }
}

export async function end(db: Kysely<Database>, organizationId: string, sessionId: string): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where('organizationId', '=', organizationId)
    .where((eb) => eb.or([eb('id', '=', sessionId), eb('parentId', '=', sessionId)]))
    .execute();
}

export async function sessionByHash(db: Kysely<Database>, organizationId: string, tokenHash: string) {
  return db
    .selectFrom('sessions')
    .select(columnsOf('sessions'))
    .where('organizationId', '=', organizationId)
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst();
}

export async function apiKeyByHash(db: Kysely<Database>, organizationId: string, tokenHash: string) {
  return db
    .selectFrom('apiKeys')
    .select(columnsOf('apiKeys'))
    .where('organizationId', '=', organizationId)
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst();
}

/** One statement, so that number and rows are of one moment; undefined if there is no such organization. */
export async function changesAfter(
  db: Kysely<Database>,
  organizationId: string,
  number: number,
  limit: number,
): Promise<ChangesAfter | undefined> {
  const rows = await db
    .selectFrom('organizations')
    .leftJoin('changes', (join) =>
      join.onRef('changes.organizationId', '=', 'organizations.id').on('changes.number', '>', number),
    )
    .select([
      'organizations.changeNumber',
      'changes.number',
      'changes.at',
      'changes.action',
      'changes.targetType',
      'changes.targetId',
    ])
    .where('organizations.id', '=', organizationId)
    .orderBy('changes.number')
    .limit(limit)
    .execute();
  const [first] = rows;
  if (!first) return undefined;
  const changes = rows.flatMap(({ number: own, at, action, targetType, targetId }) =>
    own === null || at === null || action === null || targetType === null || targetId === null
      ? []
      : [{ number: own, at, action, targetType, targetId }],
  );
  return { latest: first.changeNumber, changes };
}

export async function sweep(db: Kysely<Database>, now: string): Promise<void> {
  await db.deleteFrom('sessions').where('expiresAt', '<=', now).execute();
  await db
    .deleteFrom('signInLinks')
    .where((eb) => eb.or([eb('expiresAt', '<=', now), eb('usedAt', 'is not', null)]))
    .execute();
  await db.deleteFrom('idempotency').where('createdAt', '<=', addMilliseconds(now, -IDEMPOTENCY_KEPT_IN_MS)).execute();
  await db.deleteFrom('changes').where('at', '<=', addMilliseconds(now, -CHANGES_KEPT_IN_MS)).execute();
  const settled = addMilliseconds(now, -MAIL_KEPT_IN_MS);
  await db
    .deleteFrom('outbox')
    .where((eb) => eb.or([eb('sentAt', '<=', settled), eb('failedAt', '<=', settled)]))
    .execute();
  await db.deleteFrom('attempts').where('resetsAt', '<=', now).execute();
}
