import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../store.js';
import { storeSuite } from '../store.suite.js';
import { addUsers, at, makeOrganization, NOW, outboxRow, userRow } from '../suite/fixture.js';
import { createSqlStore } from './index.js';
import { makeTestDatabase, type TestDatabase, testServer } from './test-database.js';

const server = testServer();

describe.skipIf(!server)('PostgreSQL', () => {
  let database: TestDatabase;
  const open = () => createSqlStore({ connectionString: database.connectionString });
  beforeAll(async () => {
    database = await makeTestDatabase(server ?? '');
  });
  afterAll(() => database.drop());

  it('migrates once when several processes start at the same moment', async () => {
    const stores = await Promise.all(Array.from({ length: 5 }, open));
    const organizationId = await makeOrganization(stores[0] as Store);
    for (const store of stores)
      expect((await store.listOrganizations()).map((row) => row.id)).toContain(organizationId);
    await Promise.all(stores.map((store) => store.close()));
  });

  storeSuite('SQL store', open);

  describe('two processes', () => {
    let stores: [Store, Store];
    beforeAll(async () => {
      stores = [await open(), await open()];
    });
    afterAll(() => Promise.all(stores.map((store) => store.close())));

    it('P1: when two managers demote each other at the same moment, one stays, 200 times', async () => {
      const rounds = Array.from({ length: 200 }, (_, index) => index);
      // Ten rounds at a time, each in its own organization: as many as the pools have connections.
      const perTurn = 10;
      const managers: number[] = [];
      for (let begin = 0; begin < rounds.length; begin += perTurn)
        managers.push(...(await Promise.all(rounds.slice(begin, begin + perTurn).map(() => mutualDemotion(stores)))));
      expect(managers).toHaveLength(200);
      expect(managers.filter((count) => count !== 1)).toEqual([]);
    });

    it('P6: they never claim the same mail at once', async () => {
      const organizationId = await makeOrganization(stores[0]);
      await stores[0].write(organizationId, async (tx) => {
        for (let index = 0; index < 40; index += 1) await tx.insert('outbox', outboxRow());
      });
      const taken: string[] = [];
      // Other tests of this database leave mail behind.
      const drain = (store: Store) =>
        store.drainOutbox(NOW, 7, async (owner, row) => owner !== organizationId || taken.push(row.id) > 0);
      for (let turn = 0; turn < 6; turn += 1) await Promise.all(stores.map(drain));
      expect(taken).toHaveLength(40);
      expect(new Set(taken).size).toBe(40);
    });

    it('wait for each other’s writes and read what the other has committed', async () => {
      const organizationId = await makeOrganization(stores[0]);
      const user = userRow();
      await addUsers(stores[0], organizationId, user);
      const countUp = (store: Store) =>
        store.write(organizationId, async (tx) => {
          const row = await tx.get('users', user.id);
          await tx.update('users', user.id, { invitationGeneration: (row?.invitationGeneration ?? 0) + 1 });
        });
      await Promise.all(Array.from({ length: 60 }, (_, index) => countUp(stores[index % 2] as Store)));
      expect((await stores[1].read(organizationId, (tx) => tx.get('users', user.id)))?.invitationGeneration).toBe(60);
    });

    it('count together and exactly, also while one holds the organization’s lock', async () => {
      const organizationId = await makeOrganization(stores[0]);
      const counts = [
        { key: 'actor', cost: 1, windowInMs: 60_000 },
        { key: 'organization', cost: 1, windowInMs: 60_000 },
      ];
      const counted = await stores[0].write(organizationId, async (tx) => {
        await tx.insert('users', userRow());
        const inTransaction = tx.countAttempts([{ key: 'recipients', cost: 3, windowInMs: 60_000 }], NOW);
        expect(await inTransaction).toMatchObject([{ count: 3 }]);
        return stores[1].countAttempts(organizationId, counts, NOW);
      });
      expect(counted.map(({ count }) => count)).toEqual([1, 1]);
      const rest = await Promise.all(
        Array.from({ length: 199 }, (_, index) =>
          (stores[index % 2] as Store).countAttempts(organizationId, counts, NOW),
        ),
      );
      expect(rest.map(([, organization]) => organization?.count ?? 0).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 199 }, (_, index) => index + 2),
      );
    });

    it('keep a read on one snapshot while the other writes', async () => {
      const organizationId = await makeOrganization(stores[0]);
      await stores[0].read(organizationId, async (tx) => {
        expect(await tx.countUsers({ now: NOW })).toBe(0);
        // Outside this call chain, as another process is.
        await stores[1].write(organizationId, (other) => other.insert('users', userRow()));
        expect(await tx.countUsers({ now: NOW })).toBe(0);
      });
      expect(await stores[0].read(organizationId, (tx) => tx.countUsers({ now: at(1) }))).toBe(1);
    });
  });

  it('runs a write again that the database rolled back, and not one whose own work failed', async () => {
    const store = await open();
    const organizationId = await makeOrganization(store);
    let runs = 0;
    await store.write(organizationId, async (tx) => {
      await tx.insert('users', userRow());
      runs += 1;
      if (runs < 3) throw Object.assign(new Error('could not serialize access'), { code: '40001' });
    });
    expect(runs).toBe(3);
    expect(await store.read(organizationId, (tx) => tx.countUsers({ now: NOW }))).toBe(1);
    const failing = store.write(organizationId, async () => {
      runs += 1;
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect(runs).toBe(4);
    await store.close();
  });

  it('works again after the server closed its connections', async () => {
    const store = await open();
    const organizationId = await makeOrganization(store);
    await Promise.all([1, 2, 3].map(() => store.ping()));
    const client = new pg.Client({ connectionString: server ?? '' });
    await client.connect();
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
      new URL(database.connectionString).pathname.slice(1),
    ]);
    await client.end();
    await addUsers(store, organizationId, userRow());
    expect(await store.read(organizationId, (tx) => tx.countUsers({ now: NOW }))).toBe(1);
    await store.close();
  });

  it('begins every key and index of an organization’s table with the organization', async () => {
    const client = new pg.Client({ connectionString: database.connectionString });
    await client.connect();
    const { rows } = await client.query<{ table: string; definition: string }>(
      `select tablename as table, indexdef as definition from pg_indexes where schemaname = 'public'`,
    );
    await client.end();
    const exceptions = [
      'organizations',
      'account_directory',
      'service_notes',
      'sign_in_requests',
      'roster_migration',
      'roster_migration_lock',
    ];
    const others = rows.filter(
      (row) => !exceptions.includes(row.table) && !row.definition.includes('(organization_id, '),
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(others).toEqual([]);
  });
});

/** Both read that there are two managers and demote the other; answers how many managers are left. */
async function mutualDemotion(stores: [Store, Store]): Promise<number> {
  const organizationId = await makeOrganization(stores[0]);
  const [ann, ben] = [userRow({ roleId: 'owner' }), userRow({ roleId: 'owner' })];
  await addUsers(stores[0], organizationId, ann, ben);
  let open: () => void = () => undefined;
  const barrier = new Promise<void>((resolve) => (open = resolve));
  const demote = async (store: Store, actorId: string, targetId: string) => {
    await barrier;
    await store.write(organizationId, async (tx) => {
      const managers = await tx.find('users', { roleId: 'owner', state: 'active' });
      const actorManages = managers.some((row) => row.id === actorId);
      if (actorManages && managers.length > 1) await tx.update('users', targetId, { roleId: 'viewer' });
    });
  };
  const both = [demote(stores[0], ann.id, ben.id), demote(stores[1], ben.id, ann.id)];
  open();
  await Promise.all(both);
  return stores[0].read(organizationId, async (tx) => (await tx.find('users', { roleId: 'owner' })).length);
}
