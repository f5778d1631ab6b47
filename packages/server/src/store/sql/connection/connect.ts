import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { CamelCasePlugin, Kysely } from 'kysely';
import pg from 'pg';
import type { Collision } from '../../store.js';
import type { Database } from './database.js';
import { EmbeddedDialect } from './embedded-dialect.js';
import { lockFolder } from './folder-lock.js';
import { LimitedDialect, LimitedPool } from './limited-pool.js';
import { CONNECT_IN_MS, KEEP_ALIVE_AFTER_IN_MS, MIGRATING, SERVING } from './limits.js';

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
  /** How much of it requests may use at once. What is left is for mail, readiness and the like: requests never wait for those. */
  forRequests: number;
  /** Runs work that may take long, before the first request. */
  patiently<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const HOUSEKEEPING = 2;
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
    const db = new Kysely<Database>({ dialect: new EmbeddedDialect(pglite), plugins: plugins() });
    const close = async () => {
      await db.destroy();
      await release();
    };
    return { db, forRequests: 1, patiently: (work) => work(), close };
  } catch (error) {
    await release();
    throw error;
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
    connectionTimeoutMillis: CONNECT_IN_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_AFTER_IN_MS,
    types,
  });
  // An error event without a listener would end this process. The pool reports a connection that breaks while it is idle,
  // but not one that breaks between two statements of a transaction; there the next statement fails.
  const report = (error: Error) => onError?.(error);
  pool.on('error', report);
  pool.on('connect', (client) => void client.on('error', report));
  const limited = new LimitedPool(pool);
  const db = new Kysely<Database>({ dialect: new LimitedDialect(limited), plugins: plugins() });
  return {
    db,
    forRequests: Math.max(1, maxConnections - HOUSEKEEPING),
    async patiently(work) {
      limited.limits = MIGRATING;
      try {
        return await work();
      } finally {
        limited.limits = SERVING;
      }
    },
    close: () => db.destroy(),
  };
}
