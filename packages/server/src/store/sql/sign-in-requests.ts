import type { Kysely } from 'kysely';
import { SIGN_IN_REQUEST_LEASE_IN_MS } from '../retention.js';
import type { SignInRequestRow, Store } from '../store.js';
import { addMilliseconds } from '../time.js';
import type { Database } from './connection/database.js';
import { isRolledBack, retrying } from './connection/retry.js';

/** The same statement for an address with an account and for one without: it takes the same time and leaves the same row. */
export async function add(db: Kysely<Database>, row: SignInRequestRow): Promise<void> {
  await db
    .insertInto('signInRequests')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** As the outbox: claims in one statement, works outside any transaction, then removes. */
export async function drain(
  db: Kysely<Database>,
  ...[now, limit, handle]: Parameters<Store['drainSignInRequests']>
): Promise<{ done: number; failed: number }> {
  const rows = await retrying(() => claim(db, now, limit), isRolledBack);
  let done = 0;
  // One after another, so that a flood of requests takes one connection and not all of them.
  for (const row of rows) {
    try {
      await handle(row);
    } catch {
      continue;
    }
    await retrying(() => db.deleteFrom('signInRequests').where('id', '=', row.id).execute(), isRolledBack);
    done += 1;
  }
  return { done, failed: rows.length - done };
}

function claim(db: Kysely<Database>, now: string, limit: number): Promise<SignInRequestRow[]> {
  return db
    .updateTable('signInRequests')
    .set({ availableAt: addMilliseconds(now, SIGN_IN_REQUEST_LEASE_IN_MS) })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('signInRequests')
        .select('id')
        .where('availableAt', '<=', now)
        .orderBy('availableAt')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'address', 'createdAt', 'availableAt'])
    .execute();
}
