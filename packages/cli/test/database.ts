import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import type { SqlStoreOptions } from '@roster-kit/server';

export interface TestDatabase {
  /** Options to open it in this process. */
  store: SqlStoreOptions;
  /** Environment of a server that opens it. */
  env: Record<string, string>;
  drop(): Promise<void>;
}

async function ask(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** A database on the test PostgreSQL (`TEST_DATABASE_URL`), several times as fast as the embedded one in `folder`. */
export async function makeDatabase(folder: string): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  const env = { ROSTER_DATA_DIR: folder };
  if (!server) return { store: { pglite: join(folder, 'database') }, env, drop: () => Promise.resolve() };
  const name = `roster_test_${randomBytes(8).toString('hex')}`;
  await ask(server, `create database ${name}`);
  const { href } = Object.assign(new URL(server), { pathname: `/${name}` });
  return {
    store: { connectionString: href },
    env: { ...env, DATABASE_URL: href },
    drop: () => ask(server, `drop database if exists ${name} with (force)`),
  };
}
