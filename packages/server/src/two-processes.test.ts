import { afterAll, describe, expect } from 'vitest';
import { httpSuite } from './http.suite.js';
import { createSqlStore } from './store/sql/index.js';
import { makeTestDatabase, testServer } from './store/sql/test-database.js';
import { Spread } from './testing/spread.js';

const server = testServer();

// Whatever one process keeps to itself and another needs shows here: no request knows where the one before it went.
describe.skipIf(!server)('two processes on one PostgreSQL server, each request at one of them by chance', () => {
  let spread: Spread;
  httpSuite('two processes', async () => {
    const database = await makeTestDatabase(server ?? '');
    const store = await createSqlStore({ connectionString: database.connectionString });
    spread = await Spread.over(2, database.connectionString);
    return {
      store,
      serve: (world) => spread.serve(world),
      async stop() {
        await spread.stop();
        await store.close();
        await database.drop();
      },
    };
  });
  // About half each, or nothing was proven; of a few chosen tests that says little.
  afterAll(() => {
    const total = spread.answered.reduce((sum, answered) => sum + answered, 0);
    expect(Math.min(...spread.answered)).toBeGreaterThan(total / 4 - 10);
  });
});
