import { describe } from 'vitest';
import { httpSuite, storedAreas } from './http.suite.js';
import { createSqlStore } from './store/sql/index.js';
import { makeTestDatabase, testServer } from './store/sql/test-database.js';
import { isLong } from './testing/scale.js';

const server = testServer();

describe.skipIf(!server)('with a PostgreSQL server', () => {
  const makeStore = async () => {
    const database = await makeTestDatabase(server ?? '');
    const store = await createSqlStore({ connectionString: database.connectionString });
    return {
      store,
      async stop() {
        await store.close();
        await database.drop();
      },
    };
  };
  httpSuite('PostgreSQL', makeStore, isLong ? undefined : storedAreas);
});
