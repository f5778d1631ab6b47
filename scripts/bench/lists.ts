/**
 * Measures how long a page of users takes in a large organization, through the whole service except the network: median, 99th
 * percentile, and the ratio to the first page of the same run. `--users`, `--rounds`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assistantsFor, crowdFor } from '@roster-kit/mocks/crowd';
import { seedOrganization } from '@roster-kit/mocks/seed';
import { flow } from '@roster-kit/policy/catalogues';
import {
  createApp,
  createKeys,
  createSqlStore,
  type Dependencies,
  observeStore,
  type SqlStoreOptions,
  startSession,
} from '@roster-kit/server';
import { startPostgres } from '../lib/install/postgres.js';

const { values } = parseArgs({
  options: { users: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '200' } },
});
const [users, rounds] = [Number(values.users), Number(values.rounds)];
const WARM_UP = 10;
const PAGE = 50;

type Page = { data: unknown[]; page: { nextCursor: string | null; total?: number } };
type Ask = (query: string) => Promise<Page>;

/** The queries with their names. A deep page starts in the middle of the list. */
async function queries(ask: Ask): Promise<[name: string, query: string][]> {
  const deep = async (sort: string) => {
    let cursor: string | null = null;
    for (let seen = 0; seen < users / 2; seen += 200) {
      const { page }: Page = await ask(`sort=${sort}&limit=200${cursor === null ? '' : `&cursor=${cursor}`}`);
      cursor = page.nextCursor;
    }
    return `sort=${sort}&limit=${PAGE}&cursor=${cursor ?? ''}`;
  };
  const first = `limit=${PAGE}`;
  return [
    ['first page', first],
    ['deep page', await deep('name')],
    ['search, one word', `${first}&q=mar`],
    ['search, two words', `${first}&q=ada%20m`],
    ['search, an address', `${first}&q=ada.adler.1%40metropolis`],
    ['count of all', `${first}&include=total`],
    ['count of a search', `${first}&include=total&q=ad`],
    ['filter by role and status', `${first}&role=administrator&status=expired&status=pending`],
    ['sort by e-mail', `${first}&sort=-email`],
    ['sort by role', `${first}&sort=role`],
    ['sort by status', `${first}&sort=status`],
    ['sort by last active', `${first}&sort=-lastActiveAt`],
    ['deep page by last active', await deep('-lastActiveAt')],
    ['sort by creation', `${first}&sort=-createdAt`],
  ];
}

async function measure(ask: Ask, query: string): Promise<{ median: number; p99: number }> {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + rounds; round += 1) {
    const startedAt = performance.now();
    await ask(query);
    if (round >= WARM_UP) times.push(performance.now() - startedAt);
  }
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}

async function run(name: string, options: SqlStoreOptions): Promise<void> {
  const store = observeStore(await createSqlStore(options));
  try {
    const keys = await createKeys(['a secret of a benchmark, never of a server']);
    const seeded = await seedOrganization({
      store,
      keys,
      catalogue: flow,
      name: 'Crowd',
      domain: 'metropolis.example',
      now: Date.now(),
      people: crowdFor(flow, users),
      assistants: assistantsFor(1000),
    });
    // No real client sends requests this fast.
    const limits = { actorPerMinute: 1_000_000, organizationPerMinute: 1_000_000 };
    const dependencies: Dependencies = {
      store,
      keys,
      limits,
      catalogues: { flow },
      clock: Date.now,
      identity: { enabled: true, invitationUrl: 'https://host.example/i', signInUrl: 'https://host.example/s' },
    };
    const app = createApp(dependencies);
    const administrator = seeded.users[0];
    if (!administrator) throw new Error('The seed has no users.');
    const { token } = await store.write(seeded.organizationId, (tx) =>
      startSession(tx, administrator, new Date().toISOString()),
    );
    const ask: Ask = async (query) => {
      const response = await app.request(`/v1/users?${query}`, { headers: { authorization: `Bearer ${token}` } });
      if (response.status !== 200) throw new Error(`${query}: ${response.status} ${await response.text()}`);
      return (await response.json()) as Page;
    };
    console.log(`\n${name}, ${users.toLocaleString('en')} users, ${rounds} rounds\n`);
    console.log('query                      median ms    p99 ms    × first page');
    let first = 0;
    for (const [title, query] of await queries(ask)) {
      const { median, p99 } = await measure(ask, query);
      first ||= median;
      const ratio = (median / first).toFixed(1).padStart(15);
      console.log(`${title.padEnd(26)} ${median.toFixed(1).padStart(9)} ${p99.toFixed(1).padStart(9)} ${ratio}`);
    }
  } finally {
    await store.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'roster-bench-'));
const postgres = await startPostgres(console.log);
try {
  await run('PGlite', { pglite: join(folder, 'database') });
  await run('PostgreSQL', { connectionString: postgres.url });
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
