import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requireSameSecret } from '../../core/credentials/secret-check.js';
import { createKeys, observeStore } from '../../core/index.js';
import { SECRET, World } from '../../testing/fixture.js';
import { createMemoryStore } from '../memory/index.js';
import { DatabaseUnfit, type Store } from '../store.js';
import { makeOrganization } from '../suite/fixture.js';
import { createSqlStore } from './index.js';
import { makeTestDatabase, type TestDatabase, testServer } from './test-database.js';

const server = testServer();

describe.skipIf(!server)('what the service needs of its database', () => {
  let database: TestDatabase;
  let roles: string[];
  beforeEach(async () => {
    database = await makeTestDatabase(server ?? '');
    roles = [];
  });
  afterEach(async () => {
    await database.drop();
    for (const role of roles) await admin(`drop role if exists ${role}`, server);
  });

  const admin = async (statements: string, url: string | undefined = database.connectionString) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return await client.query<Record<string, unknown>>(statements);
    } finally {
      await client.end();
    }
  };
  const role = async (grants: (name: string) => string): Promise<string> => {
    const name = `roster_role_${randomBytes(6).toString('hex')}`;
    roles.push(name);
    await admin(`create role ${name} login password 'secret'; ${grants(name)}`);
    const url = new URL(database.connectionString);
    url.username = name;
    url.password = 'secret';
    return url.href;
  };
  const open = async (url = database.connectionString) => createSqlStore({ connectionString: url });
  const refusal = async (url?: string): Promise<string> => {
    const error = await open(url).then(
      (store) => store.close(),
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(DatabaseUnfit);
    return (error as Error).message;
  };
  const migrated = async () => (await open()).close();

  test('P14: a database that cannot hold every name is refused, with what to create instead', async () => {
    const name = `${new URL(database.connectionString).pathname.slice(1)}_ascii`;
    await admin(`create database ${name} encoding 'SQL_ASCII' template template0 lc_collate 'C' lc_ctype 'C'`);
    const url = new URL(database.connectionString);
    url.pathname = `/${name}`;
    try {
      expect(await refusal(url.href)).toMatch(/has the encoding SQL_ASCII.*encoding 'UTF8' template template0/);
    } finally {
      await admin(`drop database ${name} with (force)`);
    }
  });

  test('P14: a schema that hides the one with the tables is named, and so is that one', async () => {
    await migrated();
    await admin(`create schema postgres; alter database ${new URL(database.connectionString).pathname.slice(1)}
      set search_path = "$user", public`);
    expect(await refusal()).toMatch(
      /are in the schema "public", but .* makes new ones in "postgres"\. Set it to "public"/,
    );
  });

  test("P14: another product's table with one of our names is not taken for ours, at the first start or later", async () => {
    await admin('create table users (id integer)');
    expect(await refusal()).toMatch(/schema "public" has a table "users" already, which is not Roster Kit's/);
    await admin('create schema roster');
    const url = new URL(database.connectionString);
    url.searchParams.set('options', '-c search_path=roster');
    await (await open(url.href)).close();
    url.searchParams.set('options', '-c search_path=roster,public');
    await (await open(url.href)).close();
    // In front of ours, theirs is the one that is found.
    await admin('create schema first; create table first.grants (id integer)');
    url.searchParams.set('options', '-c search_path=first,roster');
    expect(await refusal(url.href)).toMatch(/tables of Roster Kit are in the schema "roster"/);
  });

  test('P14: no schema to make tables in is said', async () => {
    const url = new URL(database.connectionString);
    url.searchParams.set('options', '-c search_path=missing');
    expect(await refusal(url.href)).toMatch(/No schema of the search_path \(missing\) exists/);
  });

  test('P14: a role that may not make tables starts where none are due, and is told which are due otherwise', async () => {
    const limited = await role(
      (name) => `revoke create on schema public from public; grant usage on schema public to ${name}`,
    );
    expect(await refusal(limited)).toMatch(/may not change the tables.*Due: 0001_first_tables, .*\d{4}_\w+\.$/);
    await migrated();
    await admin(`grant select, insert, update, delete on all tables in schema public to ${roles[0] ?? ''}`);
    const store = await open(limited);
    await makeOrganization(store);
    await store.ping();
    await store.close();
    await admin(`delete from roster_migration where name = '0009_outbox_lanes'`);
    expect(await refusal(limited)).toMatch(/may not change the tables.*Due: 0009_outbox_lanes/);
  });

  test('P14: a database of a newer release is refused by the older one, naming what it does not know', async () => {
    await migrated();
    await admin(`insert into roster_migration (name, timestamp) values ('9999_later', 'now')`);
    expect(await refusal()).toMatch(/newer release has migrated this database \(9999_later\)\. Start that release/);
  });

  test('P14: a database that is read-only is unavailable, says so in readiness, and is used again afterwards', async () => {
    const name = new URL(database.connectionString).pathname.slice(1);
    const readOnly = (value: 'on' | 'off') =>
      admin(`alter database ${name} set default_transaction_read_only = ${value}`, server);
    await readOnly('on');
    expect(await refusal()).toMatch(/read-only, and there are migrations to run/);
    await readOnly('off');
    await migrated();
    const before = await open();
    const world = await World.create(before);
    const owner = await (await world.organization('hub')).user({ roleId: 'owner' });
    await before.close();

    await readOnly('on');
    const store = await open();
    const standby = new World(observeStore(store), await createKeys([SECRET]));
    const { detail } = await standby.anybody.refused('service.ready', 'unavailable');
    expect(detail).toMatch(/database is read-only: it is a standby, or default_transaction_read_only is on/);
    const response = await standby.app.request('/v1/users', {
      headers: { authorization: `Bearer ${owner.token ?? ''}` },
    });
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    await store.close();

    await readOnly('off');
    const again = await open();
    await new World(observeStore(again), await createKeys([SECRET])).anybody.ok('service.ready');
    await again.close();
  });

  test('P14: what the database cannot do now is unavailable; what is our fault is not', async () => {
    const store = await open();
    const withCode = (code: string) => Object.assign(new Error('refused'), { code });
    const busy = ['08006', '57P01', '57014', '53100', '53300', '55P03', '25006', '25P03', '40001', '40P01', '58030'];
    for (const code of [...busy, 'ECONNRESET', 'ENOSPC', 'EROFS'])
      expect(store.isUnavailable(withCode(code)), code).toBe(true);
    for (const code of ['23505', '42P01', '22P02', '42501', 'EACCES', 'ERR_INVALID_ARG_TYPE', '5308'])
      expect(store.isUnavailable(withCode(code)), code).toBe(false);
    expect(store.isUnavailable(new Error('57014'))).toBe(false);
    await store.close();
  });

  test('P14: a write that waits too long for another process gives its connection back, and is unavailable', async () => {
    const [store, other] = [await open(), await open()];
    const organizationId = await makeOrganization(store);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const holding = other.write(organizationId, () => {
      begin();
      return held;
    });
    await begun;
    const error = await store.write(organizationId, async () => 'done').catch((reason: unknown) => reason);
    expect(store.isUnavailable(error), String(error)).toBe(true);
    release();
    await holding;
    expect(await store.write(organizationId, async () => 'done')).toBe('done');
    await Promise.all([store.close(), other.close()]);
  });
});

describe('the secret that a database was used with', () => {
  const OTHER = 'another secret of at least thirty-two characters';
  const check = async (store: Store, ...secrets: string[]) =>
    requireSameSecret({ store: observeStore(store), keys: await createKeys(secrets) });

  test('P14: another secret is refused, with how to mend it; a rotation is not, nor its end', async () => {
    const store = createMemoryStore();
    await check(store, SECRET);
    await check(store, SECRET);
    await expect(check(store, OTHER)).rejects.toThrow(/ROSTER_SECRET is not the secret .* Put the earlier secret back/);
    await check(store, OTHER, SECRET);
    await check(store, OTHER);
    await expect(check(store, SECRET)).rejects.toBeInstanceOf(DatabaseUnfit);
  });

  test('P14: readiness says it of a database that was exchanged while the service runs', async () => {
    const world = await World.create(createMemoryStore());
    await world.anybody.ok('service.ready');
    await world.store.setNote('secret_check', await (await createKeys([OTHER])).sign('secret-check', 'roster-kit'));
    const { detail } = await world.anybody.refused('service.ready', 'unavailable');
    expect(detail).toMatch(/ROSTER_SECRET is not the secret/);
  });
});
