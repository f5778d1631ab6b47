import { afterAll, describe, expect } from 'vitest';
import { httpSuite, sharedAreas } from './http.suite.js';
import { createSqlStore } from './store/sql/index.js';
import { makeTestDatabase, testServer } from './store/sql/test-database.js';
import type { World } from './testing/fixture.js';
import { isLong } from './testing/scale.js';
import { Spread } from './testing/spread.js';

const server = testServer();

// Requests go to one process or the other by chance, so state that a process keeps in memory only makes a test fail.
describe.skipIf(!server)('two processes on one PostgreSQL server, each request to one of them by chance', () => {
  let spread: Spread;
  const makeStore = async () => {
    const database = await makeTestDatabase(server ?? '');
    const store = await createSqlStore({ connectionString: database.connectionString });
    spread = await Spread.over(2, database.connectionString);
    return {
      store,
      serve: (world: World) => spread.serve(world),
      async stop() {
        await spread.stop();
        await store.close();
        await database.drop();
      },
    };
  };
  httpSuite('two processes', makeStore, isLong ? undefined : sharedAreas);
  // Each must have answered about half; a run of only a few tests has some tolerance.
  afterAll(() => {
    const total = spread.answered.reduce((sum, answered) => sum + answered, 0);
    expect(Math.min(...spread.answered)).toBeGreaterThan(total / 4 - 10);
  });
});
