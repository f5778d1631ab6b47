import { httpSuite, sharedAreas } from './http.suite.js';
import { createSqlStore } from './store/sql/index.js';
import { isLong } from './testing/scale.js';

const makeStore = async () => {
  const store = await createSqlStore({ pglite: 'memory://' });
  return { store, stop: () => store.close() };
};
// The SQL is that of PostgreSQL, where all rules run each time.
httpSuite('the embedded database', makeStore, isLong ? undefined : sharedAreas);
