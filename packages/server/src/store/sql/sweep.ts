import { type Kysely, sql } from 'kysely';
import { SIGN_IN_REQUESTS_KEPT_IN_MS, type SweepOptions, type SweepRule, sweepRules } from '../retention.js';
import { addMilliseconds } from '../time.js';
import { anyTable, type Database } from './connection/database.js';
import { isRolledBack, retrying } from './connection/retry.js';

/** So many rows are locked at once, and for one short statement. */
const ROWS_PER_STATEMENT = 500;

/** Removes what is over, by organization and in small steps: nobody waits for a sweep, however much there is. */
export async function sweep(db: Kysely<Database>, now: string, options: SweepOptions): Promise<void> {
  const organizations = await db.selectFrom('organizations').select('id').orderBy('id').execute();
  for (const { id } of organizations)
    for (const rule of sweepRules(options)) {
      let removed = ROWS_PER_STATEMENT;
      while (removed === ROWS_PER_STATEMENT)
        removed = await retrying(() => removeSome(db, id, rule, now), isRolledBack);
    }
  const asked = addMilliseconds(now, -SIGN_IN_REQUESTS_KEPT_IN_MS);
  await retrying(() => db.deleteFrom('signInRequests').where('createdAt', '<=', asked).execute(), isRolledBack);
}

async function removeSome(
  db: Kysely<Database>,
  organizationId: string,
  { table, key, over }: SweepRule,
  now: string,
): Promise<number> {
  const due = anyTable(db)
    .selectFrom(table)
    .select(key)
    .where('organizationId', '=', organizationId)
    .where((eb) =>
      eb.or(
        over.map(({ column, keptInMs, minAttempts }) =>
          eb.and([
            eb(column, '<=', addMilliseconds(now, -keptInMs)),
            ...(minAttempts === undefined ? [] : [eb('attempts', '>=', minAttempts)]),
          ]),
        ),
      ),
    )
    .limit(ROWS_PER_STATEMENT);
  const { numDeletedRows } = await anyTable(db)
    .deleteFrom(table)
    .where('organizationId', '=', organizationId)
    .where(key, 'in', sql`(${due})`)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
