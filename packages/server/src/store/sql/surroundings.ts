import { type Kysely, sql } from 'kysely';
import { DatabaseUnfit } from '../store.js';
import { type Database, tableNames } from './connection/database.js';

interface Surroundings {
  encoding: string;
  database: string;
  /** Where new tables are made: the first schema of the search_path that exists. */
  schema: string | null;
  searchPath: string;
  /** The schema whose migrations are reached by the search_path. */
  home: string | null;
  /** Tables with our names that are reached by the search_path, each with its schema. */
  tables: { name: string; schema: string }[];
}

/** The table of the migrations that were run. */
export const MIGRATIONS = 'roster_migration';
const quoted = (name: string): string => `"${name}"`;

/** In one statement, so that another process's first migration is seen as a whole or not at all. */
async function look(db: Kysely<Database>): Promise<Surroundings> {
  const reached = sql`
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and pg_catalog.pg_table_is_visible(c.oid)`;
  const { rows } = await sql<Surroundings>`select
    current_setting('server_encoding') as encoding,
    current_database()::text as database,
    current_schema()::text as schema,
    current_setting('search_path') as search_path,
    (select n.nspname::text ${reached} and c.relname = ${MIGRATIONS}) as home,
    (select coalesce(json_agg(json_build_object('name', c.relname, 'schema', n.nspname)), '[]')
      ${reached} and c.relname = any(${tableNames}::text[])) as tables`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('The database did not say what it is.');
  return row;
}

/**
 * What this service takes for granted of its database, before it makes or uses a table.
 * @throws DatabaseUnfit
 */
export async function requireFit(db: Kysely<Database>): Promise<void> {
  const { encoding, database, schema, searchPath, home, tables } = await look(db);
  if (encoding !== 'UTF8')
    throw new DatabaseUnfit(
      `The database ${quoted(database)} has the encoding ${encoding}, which cannot hold every name. Make one with UTF8: ` +
        `create database ${database}_utf8 encoding 'UTF8' template template0.`,
    );
  if (schema === null)
    throw new DatabaseUnfit(
      `No schema of the search_path (${searchPath}) exists, or this role may not use it. Create one, or set the role's ` +
        'search_path with "alter role … set search_path".',
    );
  const own = 'Give Roster Kit a schema of its own, and set it alone with "alter role … set search_path".';
  if (home !== null && home !== schema)
    throw new DatabaseUnfit(
      `The tables of Roster Kit are in the schema ${quoted(home)}, but the search_path (${searchPath}) makes new ones in ` +
        `${quoted(schema)}. Set it to ${quoted(home)} with "alter role … set search_path".`,
    );
  const foreign = tables.find((table) => (home === null ? table.schema === schema : table.schema !== home));
  if (foreign)
    throw new DatabaseUnfit(
      home === null
        ? `The schema ${quoted(schema)} has a table ${quoted(foreign.name)} already, which is not Roster Kit's. ${own}`
        : `The search_path (${searchPath}) reaches ${quoted(foreign.name)} of the schema ${quoted(foreign.schema)} instead ` +
            `of the one in ${quoted(home)}. ${own}`,
    );
}

/** The names of the migrations that were run. */
export async function migrationsRun(db: Kysely<Database>): Promise<string[]> {
  if ((await look(db)).home === null) return [];
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(MIGRATIONS)} order by name`.execute(db);
  return rows.map(({ name }) => name);
}

/** @throws DatabaseUnfit where every write would be refused: a standby, or a database or role that was set read-only */
export async function requireWritable(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ readOnly: string }>`select
    current_setting('transaction_read_only') as read_only`.execute(db);
  if (rows[0]?.readOnly === 'on')
    throw new DatabaseUnfit(
      'The database is read-only: it is a standby, or default_transaction_read_only is on. Connect to the primary, or turn ' +
        'that off.',
    );
}
