import { type Kysely, type Migration, sql } from 'kysely';
import { DatabaseUnfit } from '../../store.js';
import type { Database } from '../connection/database.js';
import { codeOf, isRolledBack, retrying } from '../connection/retry.js';
import { MIGRATIONS, migrationsRun, requireFit } from '../surroundings.js';
import { migrations } from './index.js';

const LOCK_TABLE = 'roster_migration_lock';
const LOCK_ROW = 'migration_lock';
/** What each row of the table of migrations says. */
const RUN = sql`name varchar(255) primary key, timestamp varchar(255) not null`;

/**
 * Migrates the tables, all in one transaction. Two processes may start at once: the second waits for the row that the first has
 * locked. Kysely's migrator locks a session instead, which does not work everywhere: a pooler shares sessions, some engines have
 * no such lock. Its tables are these, since databases of earlier releases have them.
 */
export async function migrate(db: Kysely<Database>, known: Record<string, Migration> = migrations): Promise<void> {
  await requireFit(db);
  const run = await migrationsRun(db);
  const newer = run.filter((name) => !Object.hasOwn(known, name));
  if (newer.length > 0)
    throw new DatabaseUnfit(
      `A newer release has migrated this database (${newer.join(', ')}). Start that release, or a later one.`,
    );
  const due = Object.keys(known).filter((name) => !run.includes(name));
  // A role without the right to make tables can start, as long as there are none to make.
  if (due.length === 0) return;
  try {
    await runMigrations(db, known);
  } catch (error) {
    const reason = refusals[codeOf(error)];
    if (reason === undefined) throw error;
    throw new DatabaseUnfit(`${reason} Due: ${due.join(', ')}.`, { cause: error });
  }
}

/** Why a database refuses to be migrated, by SQLSTATE. */
const refusals: Partial<Record<string, string>> = {
  '42501':
    'This role may not change the tables, and there are migrations to run. Start once with the role that owns them, or ' +
    'grant it "create" on the schema.',
  '25006': 'The database is read-only, and there are migrations to run. Start once with the primary.',
};

async function runMigrations(db: Kysely<Database>, known: Record<string, Migration>): Promise<void> {
  await retrying(() => makeLock(db), isCreatedByAnother);
  await retrying(
    () =>
      db.transaction().execute(async (tx) => {
        await sql`select from ${sql.table(LOCK_TABLE)} for update`.execute(tx);
        await sql`create table if not exists ${sql.table(MIGRATIONS)} (${RUN})`.execute(tx);
        const run = await migrationsRun(tx);
        for (const name of Object.keys(known).sort()) {
          if (run.includes(name)) continue;
          await known[name]?.up(tx.withoutPlugins());
          const row = sql`${name}, ${new Date().toISOString()}`;
          await sql`insert into ${sql.table(MIGRATIONS)} (name, timestamp) values (${row})`.execute(tx);
        }
      }),
    isRolledBack,
  );
}

/** Before the transaction, so that there is a row to lock. */
async function makeLock(db: Kysely<Database>): Promise<void> {
  const columns = sql`id varchar(255) primary key, is_locked integer not null default 0`;
  await sql`create table if not exists ${sql.table(LOCK_TABLE)} (${columns})`.execute(db);
  await sql`insert into ${sql.table(LOCK_TABLE)} (id) values (${LOCK_ROW}) on conflict do nothing`.execute(db);
}

/** `if not exists` still fails when two processes create the same table at the same moment. */
const isCreatedByAnother = (error: unknown): boolean =>
  isRolledBack(error) || ['23505', '42P07', '42710'].includes(codeOf(error));
