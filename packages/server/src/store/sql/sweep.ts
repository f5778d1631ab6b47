import { type Expression, type ExpressionBuilder, type Kysely, sql, type SqlBool } from 'kysely';
import { SIGN_IN_REQUESTS_KEPT_IN_MS, type SweepOptions, type SweepRule, sweepRules } from '../retention.js';
import { addMilliseconds } from '../time.js';
import { type AnyTable, anyTable, type Database } from './connection/database.js';
import { isRolledBack, retrying } from './connection/retry.js';

/** So many rows are locked at once, and for one short statement. */
const ROWS_PER_STATEMENT = 500;

/** Removes what is over, by organization and in small steps: nobody waits for a sweep, however much there is. */
export async function sweep(db: Kysely<Database>, now: string, options: SweepOptions): Promise<void> {
  for (const rule of sweepRules(options))
    for (const organizationId of await organizationsWith(db, rule, now)) {
      let removed = ROWS_PER_STATEMENT;
      while (removed === ROWS_PER_STATEMENT)
        removed = await retrying(() => removeSome(db, organizationId, rule, now), isRolledBack);
    }
  const asked = addMilliseconds(now, -SIGN_IN_REQUESTS_KEPT_IN_MS);
  await retrying(() => db.deleteFrom('signInRequests').where('createdAt', '<=', asked).execute(), isRolledBack);
}

const isOver =
  ({ over }: SweepRule, now: string) =>
  (eb: ExpressionBuilder<AnyTable, string>): Expression<SqlBool> =>
    eb.or(over.map(({ column, keptInMs }) => eb(column, '<=', addMilliseconds(now, -keptInMs))));

/** Looks into each organization by its own index, and stops at the first row that is over. */
async function organizationsWith(db: Kysely<Database>, rule: SweepRule, now: string): Promise<string[]> {
  const first = anyTable(db)
    .selectFrom(rule.table)
    .select(sql`1`.as('found'))
    .whereRef('organizationId', '=', 'organizations.id')
    .where(isOver(rule, now));
  const found = await db
    .selectFrom('organizations')
    .select('id')
    .where(sql<SqlBool>`exists (${first})`)
    .orderBy('id')
    .execute();
  return found.map(({ id }) => id);
}

async function removeSome(db: Kysely<Database>, organizationId: string, rule: SweepRule, now: string): Promise<number> {
  const due = anyTable(db)
    .selectFrom(rule.table)
    .select(rule.key)
    .where('organizationId', '=', organizationId)
    .where(isOver(rule, now))
    .limit(ROWS_PER_STATEMENT);
  const { numDeletedRows } = await anyTable(db)
    .deleteFrom(rule.table)
    .where('organizationId', '=', organizationId)
    .where(rule.key, 'in', sql`(${due})`)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
