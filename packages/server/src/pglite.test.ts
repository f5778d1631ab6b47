import { httpSuite } from './http.suite.js';
import { createSqlStore } from './store/sql/index.js';

httpSuite('the embedded database', async () => {
  const store = await createSqlStore({ pglite: 'memory://' });
  return { store, stop: () => store.close() };
});
