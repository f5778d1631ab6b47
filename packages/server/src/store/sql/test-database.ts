import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** An empty database on the test server, for one test file. */
export interface TestDatabase {
  connectionString: string;
  drop(): Promise<void>;
}

/**
 * The PostgreSQL for tests: `TEST_DATABASE_URL`, a superuser's connection string. Without it, the tests that need one are
 * reported as skipped, except in CI, where that is an error.
 */
export function testServer(): string | undefined {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url && process.env['CI'] === 'true')
    throw new Error('TEST_DATABASE_URL is not set: nothing would be proven on PostgreSQL.');
  return url === '' ? undefined : url;
}

export async function makeTestDatabase(server: string): Promise<TestDatabase> {
  const name = `roster_test_${randomBytes(8).toString('hex')}`;
  await runOn(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { connectionString: url.href, drop: () => runOn(server, `drop database if exists ${name} with (force)`) };
}

async function runOn(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
