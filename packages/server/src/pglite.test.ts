import { httpSuite, oneConnectionAreas } from './http.suite.js';
import { createSqlStore } from './store/sql/index.js';
import { isLong } from './testing/scale.js';

const makeStore = async () => {
  const store = await createSqlStore({ pglite: 'memory://' });
  return { store, stop: () => store.close() };
};
// The SQL is that of PostgreSQL, where more of the rules run each time.
httpSuite('the embedded database', makeStore, isLong ? undefined : oneConnectionAreas);
