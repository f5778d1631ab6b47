import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queryWords } from '../../src/store/fold.js';
import { connect, type Connection } from '../../src/store/sql/connection/connect.js';
import { userConditions } from '../../src/store/sql/filters.js';
import { createSqlStore } from '../../src/store/sql/index.js';
import { makeTestDatabase, type TestDatabase, testServer } from '../../src/store/sql/test-database.js';
import type { Store } from '../../src/store/store.js';
import { makeOrganization, NOW, userRow } from '../../src/store/suite/fixture.js';
import { figure, scaled } from '../../src/testing/scale.js';

const server = testServer();
const PEOPLE = scaled(5_000, 100_000);
const PER_WRITE = 500;

const FIRST = ['Ada', 'Marie-Louise', 'Øystein', 'Chloé', 'J. R.', 'Konstantinos', 'Łukasz', 'Priya'];
const LAST = ['Dubois', 'O’Dea', 'Papadopoulos', 'Groß', 'Hartley', 'Smith', 'Çelik', 'Wojciechowski', 'Ng'];

function person(index: number) {
  const [first, last] = [FIRST[index % FIRST.length] ?? '', LAST[index % LAST.length] ?? ''];
  return userRow({
    name: `${first} ${last}`,
    email: `${first[0] ?? ''}.${last}.${index}@example.com`.replaceAll('’', ''),
  });
}

interface Scan {
  'Node Type'?: string;
  'Relation Name'?: string;
  'Index Name'?: string;
  /** What the index narrows by; a `Filter` is only looked at row by row. */
  'Index Cond'?: string;
}

/** Every reading of a table or of an index in a plan. */
function scansOf(plan: unknown): Scan[] {
  if (typeof plan !== 'object' || plan === null) return [];
  const own: Scan[] = 'Relation Name' in plan || 'Index Name' in plan ? [plan as Scan] : [];
  return [...own, ...Object.values(plan).flatMap(scansOf)];
}

describe.skipIf(!server)('P13 P14: search in a large organization on PostgreSQL', { timeout: 600_000 }, () => {
  let database: TestDatabase;
  let store: Store;
  let connection: Connection;
  let organizationId: string;
  beforeAll(async () => {
    database = await makeTestDatabase(server ?? '');
    store = await createSqlStore({ connectionString: database.connectionString });
    connection = await connect({ connectionString: database.connectionString });
    organizationId = await makeOrganization(store);
    const started = performance.now();
    for (let from = 0; from < PEOPLE; from += PER_WRITE)
      await store.write(organizationId, (tx) =>
        tx.insert('users', ...Array.from({ length: PER_WRITE }, (_, index) => person(from + index))),
      );
    // Otherwise the plan depends on whether the database has looked at its tables by now.
    await sql`analyze`.execute(connection.db);
    figure(`writing ${PEOPLE.toLocaleString('en')} people`, `${Math.round(performance.now() - started)} ms`);
  }, 600_000);
  afterAll(async () => {
    await connection?.close();
    await store?.close();
    await database?.drop();
  });

  test('the words of a person are few', async () => {
    const { words } = await connection.db
      .selectFrom('userWords')
      .select((eb) => eb.fn.countAll<number>().as('words'))
      .executeTakeFirstOrThrow();
    figure('search words per person', (words / PEOPLE).toFixed(1));
    expect(words / PEOPLE).toBeLessThan(40);
  });

  // What a small table costs least to read depends on the sample that the database drew of it. Whether an index serves the
  // search does not: where none does, the table is read even when that is discouraged.
  test.each(['ubois', 'o’dea 17', 'jr hartley', 'b@harbour.example', '%', 'wojc lukasz'])(
    'a search for %j reads the words by their index, not the table',
    async (typed) => {
      const filter = { words: queryWords(typed), now: NOW };
      const plan = await connection.db.transaction().execute(async (tx) => {
        await sql`set local enable_seqscan = off`.execute(tx);
        return tx.selectFrom('users').select('id').where(userConditions(organizationId, filter)).explain('json');
      });
      const scans = scansOf(plan);
      expect(
        scans.filter((scan) => scan['Relation Name'] === 'user_words' && scan['Node Type'] === 'Seq Scan'),
      ).toEqual([]);
      const narrowed = scans.filter((scan) => /word >=|user_id = users\.id/.test(scan['Index Cond'] ?? ''));
      expect(narrowed.length).toBeGreaterThanOrEqual(filter.words.length);
    },
  );
});
