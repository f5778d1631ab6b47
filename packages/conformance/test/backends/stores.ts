import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { createSqlStore } from '@roster-kit/server';
import type { Store } from '@roster-kit/server/core';
import { createMemoryStore } from '@roster-kit/server/memory';

/** A store for one test. */
export interface TestStore {
  store: Store;
  stop(): Promise<void>;
}

async function ask(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** The PostgreSQL for tests, a superuser's connection string. */
export const postgresServer = process.env['TEST_DATABASE_URL'];

async function openPostgres(): Promise<TestStore> {
  const server = postgresServer ?? '';
  const name = `roster_test_${randomBytes(8).toString('hex')}`;
  await ask(server, `create database ${name}`);
  const store = await createSqlStore({
    connectionString: Object.assign(new URL(server), { pathname: `/${name}` }).href,
  });
  return {
    store,
    async stop() {
      await store.close();
      await ask(server, `drop database if exists ${name} with (force)`);
    },
  };
}

export const stores: Record<'memory' | 'PGlite' | 'PostgreSQL', () => Promise<TestStore>> = {
  async memory() {
    const store = createMemoryStore();
    return { store, stop: () => store.close() };
  },
  async PGlite() {
    const store = await createSqlStore({ pglite: 'memory://' });
    return { store, stop: () => store.close() };
  },
  PostgreSQL: openPostgres,
};

export type StoreName = keyof typeof stores;
