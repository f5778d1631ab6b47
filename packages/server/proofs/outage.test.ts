import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSqlStore } from '../src/store/sql/index.js';
import { makeTestDatabase, type TestDatabase, testServer } from '../src/store/sql/test-database.js';
import type { Store } from '../src/store/store.js';
import { type Person, World } from '../src/testing/fixture.js';
import { Wire } from '../src/testing/wire.js';

const server = testServer();

describe.skipIf(!server)('a database that goes away', { timeout: 60_000 }, () => {
  let database: TestDatabase;
  let wire: Wire;
  let store: Store;
  let world: World;
  let owner: Person;

  beforeAll(async () => {
    database = await makeTestDatabase(server ?? '');
    wire = Wire.to(database.connectionString, 5432);
    await wire.join();
    store = await createSqlStore({ connectionString: wire.through(database.connectionString) });
    world = await World.create(store);
    owner = await (await world.organization('hub')).user({ roleId: 'owner' });
  });
  afterAll(async () => {
    await store?.close();
    await wire?.cut();
    await database?.drop();
  });

  const invite = (email: string) => ({ key: email, body: { email, roleId: 'viewer' } });

  test('P10: reads, writes and readiness answer `unavailable` within seconds, and work again when it is back', async () => {
    await owner.ok('users.list');
    await wire.cut();
    const startedAt = Date.now();
    await Promise.all([
      owner.refused('users.list', 'unavailable'),
      owner.refused('invitations.create', 'unavailable', invite('a@example.com')),
      world.anybody.refused('service.ready', 'unavailable'),
    ]);
    expect(Date.now() - startedAt).toBeLessThan(15_000);
    await world.anybody.ok('service.health');
    expect(JSON.stringify(world.logged)).not.toContain(owner.token);
    await wire.join();
    await owner.ok('invitations.create', invite('a@example.com'));
    await world.anybody.ok('service.ready');
  });

  test('P6: after a cut in the middle of many writes, each repeated with its key, every invitation exists once', async () => {
    const emails = Array.from({ length: 20 }, (_, index) => `cut-${index}@example.com`);
    const pending = emails.map((email) => owner.call('invitations.create', invite(email)));
    await pending[0];
    await wire.cut();
    await Promise.all(pending);
    await wire.join();
    for (const email of emails) await owner.ok('invitations.create', invite(email));
    const { body } = await owner.ok('users.list', { query: { q: 'cut', include: 'total' } });
    expect(body.page.total).toBe(emails.length);
  });
});
