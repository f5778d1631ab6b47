import { afterAll, beforeAll, describe } from 'vitest';
import type { Store } from './store.js';
import { attemptsSuite } from './suite/attempts.suite.js';
import { auditEventsSuite } from './suite/audit-events.suite.js';
import { changesSuite } from './suite/changes.suite.js';
import type { Fixture } from './suite/fixture.js';
import { listsSuite } from './suite/lists.suite.js';
import { pagingSuite } from './suite/paging.suite.js';
import { rowsSuite } from './suite/rows.suite.js';
import { signInRequestSuite } from './suite/sign-in-requests.suite.js';
import { transactionsSuite } from './suite/transactions.suite.js';
import { unlockedSuite } from './suite/unlocked.suite.js';

/** What every store must do; all its tests share one store. */
export function storeSuite(
  name: string,
  makeStore: () => Promise<Store>,
  { runs }: Pick<Fixture, 'runs'> = { runs: 15 },
): void {
  describe(name, () => {
    let store: Store;
    beforeAll(async () => {
      store = await makeStore();
    });
    afterAll(() => store.close());
    for (const part of [
      rowsSuite,
      transactionsSuite,
      listsSuite,
      pagingSuite,
      auditEventsSuite,
      attemptsSuite,
      unlockedSuite,
      changesSuite,
      signInRequestSuite,
    ])
      part(() => ({ store, runs }));
  });
}
