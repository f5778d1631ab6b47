import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { CamelCasePlugin, Kysely, PGliteDialect, PostgresAdapter, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Collision } from '../../store.js';
import type { Database } from './database.js';
import { lockFolder } from './folder-lock.js';

export type SqlStoreOptions =
  /** Embedded: a folder for one process, or `memory://` for a database that ends with the store. */
  (
    | { pglite: string }
    /** A PostgreSQL server. */
    | { connectionString: string; maxConnections?: number; onError?: (error: Error) => void }
  ) & {
    /** Two stored rows that an older release told apart have become one name or address. */
    onCollision?: (collision: Collision) => void;
  };

export interface Connection {
  db: Kysely<Database>;
  close(): Promise<void>;
}

const CONNECTION_TIMEOUT_IN_MS = 8_000;
const INT8 = pg.types.builtins.INT8;
const TIMESTAMPTZ = pg.types.builtins.TIMESTAMPTZ;

/** The two drivers read int8 and times differently; with these parsers both answer what the row types say. */
const parsers: Record<number, (text: string) => unknown> = {
  [INT8]: Number,
  [TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
};

export async function connect(options: SqlStoreOptions): Promise<Connection> {
  return 'pglite' in options ? embedded(options.pglite) : networked(options);
}

// Keys inside jsonb are data and must not be renamed.
const plugins = () => [new CamelCasePlugin({ maintainNestedObjectKeys: true })];

async function embedded(folder: string): Promise<Connection> {
  const inMemory = folder.startsWith('memory://');
  if (!inMemory) await mkdir(folder, { recursive: true });
  const release = inMemory ? () => Promise.resolve() : await lockFolder(folder);
  try {
    const pglite = await PGlite.create(inMemory ? folder : join(folder, 'database'), { parsers });
    const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }), plugins: plugins() });
    const close = async () => {
      await db.destroy();
      await release();
    };
    return { db, close };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Leaves out Kysely's session advisory lock; migrate.ts locks a row instead. */
class RowLockAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}
class RowLockPostgresDialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return new RowLockAdapter();
  }
}

async function networked({
  connectionString,
  maxConnections = 10,
  onError,
}: Extract<SqlStoreOptions, { connectionString: string }>): Promise<Connection> {
  const types = {
    getTypeParser: (...[oid, format]: Parameters<typeof pg.types.getTypeParser>) =>
      parsers[oid] ?? pg.types.getTypeParser(oid, format),
  };
  const pool = new pg.Pool({
    connectionString,
    max: maxConnections,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_IN_MS,
    keepAlive: true,
    types,
  });
  // An error event without a listener would end this process. The pool reports a connection that breaks while it is idle,
  // but not one that breaks between two statements of a transaction; there the next statement fails.
  const report = (error: Error) => onError?.(error);
  pool.on('error', report);
  pool.on('connect', (client) => void client.on('error', report));
  const db = new Kysely<Database>({ dialect: new RowLockPostgresDialect({ pool }), plugins: plugins() });
  return { db, close: () => db.destroy() };
}
