import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSqlStore } from '../../src/store/sql/index.js';
import { makeTestDatabase, type TestDatabase, testServer } from '../../src/store/sql/test-database.js';
import type { Store } from '../../src/store/store.js';
import { type Organization, type Person, SECRET, World } from '../../src/testing/fixture.js';
import { figure, isLong, scaled } from '../../src/testing/scale.js';
import { type ServerProcess, startServerProcess } from '../../src/testing/server-process.js';

const server = testServer();
/** Beyond what the short form's few samples and a busy machine explain. */
const ALLOWED_RATIO = scaled(20, 3);
const FLOOR_IN_MS = scaled(400, 50);
const MEASURED_IN_MS = scaled(1_200, 20_000);

interface Measured {
  durations: number[];
  refused: number[];
}

const percentile = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

describe.skipIf(!server)('an organization beside one that does all it can', () => {
  let folder: string;
  let database: TestDatabase;
  let store: Store;
  let world: World;
  let process: ServerProcess;
  let quiet: Person;
  let noisy: Organization;
  let attackers: Person[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roster-noisy-'));
    database = await makeTestDatabase(server ?? '');
    store = await createSqlStore({ connectionString: database.connectionString });
    // No limit of requests: what is left is how the work is shared out.
    const unlimited = Object.fromEntries(
      ['ACTOR', 'ORGANIZATION', 'RECIPIENTS', 'ADDRESS'].map((name) => [`ROSTER_LIMIT_${name}`, '900000000']),
    );
    process = await startServerProcess({
      DATABASE_URL: database.connectionString,
      ROSTER_SECRET: SECRET,
      ROSTER_DATA_DIR: folder,
      LOG_LEVEL: 'info',
      ...unlimited,
    });
    world = await World.create(store);
    world.now = Date.now();
    const calm = await world.organization('hub', 'Quiet');
    quiet = await calm.user({ roleId: 'owner', name: 'Quiet Owner' });
    for (let index = 0; index < 30; index += 1) await calm.user({ roleId: 'viewer', name: `Person ${index}` });
    noisy = await world.organization('hub', 'Noisy');
    attackers = await Promise.all(Array.from({ length: 20 }, () => noisy.user({ roleId: 'owner' })));
  });
  afterAll(async () => {
    await process?.stop();
    await store?.close();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const send = (actor: Person, method: string, path: string, body?: object, signal?: AbortSignal): Promise<Response> =>
    fetch(`${process.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${actor.token ?? ''}`,
        'if-match': '*',
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });

  /** Reads and writes of the quiet organization, one after another, until the attack is over and the time is up. */
  const measure = async (attack: (signal: AbortSignal) => Promise<unknown>): Promise<Measured> => {
    const measured: Measured = { durations: [], refused: [] };
    const over = new AbortController();
    const attacking = attack(over.signal);
    const startedAt = Date.now();
    for (let round = 0; Date.now() - startedAt < MEASURED_IN_MS; round += 1) {
      const before = performance.now();
      const response =
        round % 3 === 2
          ? await send(quiet, 'PATCH', `/v1/users/${quiet.id}`, { name: `Quiet Owner ${round}` })
          : await send(quiet, 'GET', '/v1/users?limit=25');
      await response.arrayBuffer();
      measured.durations.push(performance.now() - before);
      if (!response.ok) measured.refused.push(response.status);
      await sleep(5);
    }
    over.abort();
    await attacking;
    return measured;
  };

  const answered = new Map<number, number>();
  /** Repeats a request until the attack ends, so many at once. What it is answered does not matter. */
  const repeat = async (signal: AbortSignal, atOnce: number, request: (index: number) => Promise<Response>) => {
    let sent = 0;
    const work = async () => {
      while (!signal.aborted) {
        const response = await request(sent++).catch(() => undefined);
        if (!response) await sleep(20);
        answered.set(response?.status ?? 0, (answered.get(response?.status ?? 0) ?? 0) + 1);
        await response?.arrayBuffer().catch(() => undefined);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  };
  const attacker = (index: number): Person => attackers[index % attackers.length] ?? quiet;
  const invitations = (round: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({ email: `p${round}-${index}@example.com`, roleId: 'viewer' }));

  const attacks: Record<string, (signal: AbortSignal) => Promise<unknown>> = {
    '30 parallel dry runs of 500': (signal) =>
      repeat(signal, 30, (index) =>
        send(
          attacker(index),
          'POST',
          '/v1/invitations/batch/create',
          { items: invitations(index, 500), dryRun: true },
          signal,
        ),
      ),
    'bulk invitations, 8 at once': (signal) =>
      repeat(signal, 8, (index) =>
        send(attacker(index), 'POST', '/v1/invitations/batch/create', { items: invitations(index, 200) }, signal),
      ),
    'a flood of reads, 24 at once': (signal) =>
      repeat(signal, 24, (index) =>
        send(attacker(index), 'GET', '/v1/users?limit=100&include=total', undefined, signal),
      ),
    'a flood of single writes, 24 at once': (signal) =>
      repeat(signal, 24, (index) =>
        send(attacker(index), 'PATCH', `/v1/users/${attacker(index).id}`, { name: `N ${index}` }, signal),
      ),
    '60 streams, each told of every change': async (signal) => {
      const listen = async (index: number) => {
        const response = await send(attacker(index), 'GET', '/v1/events', undefined, signal).catch(() => undefined);
        // Read as a browser would, until the attack ends.
        await response?.arrayBuffer().catch(() => undefined);
      };
      const streams = Promise.all(Array.from({ length: 60 }, (_, index) => listen(index)));
      await repeat(signal, 4, (index) =>
        send(attacker(index), 'PATCH', `/v1/users/${attacker(index).id}`, { name: `S ${index}` }, signal),
      );
      await streams;
    },
  };

  test(`P14: another organization's p99 stays within ${ALLOWED_RATIO} × its quiet value, and nothing is refused`, async () => {
    await measure(async () => undefined);
    const calm = await measure(async () => undefined);
    const calmP99 = percentile(calm.durations, 0.99);
    figure('quiet neighbor', `p50 ${percentile(calm.durations, 0.5).toFixed(0)} ms, p99 ${calmP99.toFixed(0)} ms`);
    const results: { attack: string; ratio: number; refused: number[] }[] = [];
    for (const [attack, run] of Object.entries(attacks)) {
      answered.clear();
      const { durations, refused } = await measure(run);
      const [p50, p99] = [percentile(durations, 0.5), percentile(durations, 0.99)];
      figure(
        `under ${attack}`,
        `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms (${(p99 / calmP99).toFixed(1)} ×), ` +
          `${refused.length} of ${durations.length} refused; the attack was answered ` +
          [...answered].map(([status, count]) => `${count} × ${status}`).join(', '),
      );
      // Otherwise the attack was none: it never got as far as the database.
      expect(
        [...answered.keys()].filter((status) => ![0, 200, 429, 503].includes(status)),
        attack,
      ).toEqual([]);
      results.push({ attack, ratio: p99 / Math.max(calmP99, FLOOR_IN_MS), refused });
      // What the attack left in the queues is worked off, or given up, before the next one.
      await sleep(isLong ? 5000 : 500);
    }
    expect(results.filter(({ refused }) => refused.length > 0)).toEqual([]);
    expect(results.filter(({ ratio }) => ratio > ALLOWED_RATIO)).toEqual([]);
  });
});
