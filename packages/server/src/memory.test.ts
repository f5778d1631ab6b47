import { httpSuite } from './http.suite.js';
import { createMemoryStore } from './store/memory/index.js';

httpSuite('the memory store', async () => {
  const store = createMemoryStore();
  return { store, stop: () => store.close() };
});
