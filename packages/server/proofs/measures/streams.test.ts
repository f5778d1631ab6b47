import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSqlStore } from '../../src/store/sql/index.js';
import { makeTestDatabase, type TestDatabase, testServer } from '../../src/store/sql/test-database.js';
import type { Store } from '../../src/store/store.js';
import { type Organization, type Person, SECRET, World } from '../../src/testing/fixture.js';
import { cpuTimeOf, hasProcessFigures } from '../../src/testing/process-figures.js';
import { figure, scaled } from '../../src/testing/scale.js';
import { type ServerProcess, startServerProcess } from '../../src/testing/server-process.js';

const ACTORS = scaled(10, 20);
const STREAMS_OF_EACH = 20;
const CHANGES = 20;
const PAUSE_IN_MS = 100;
/** Of the server's CPU, for one notice on one stream. */
const MOST_FOR_A_NOTICE_IN_MS = 1;

const postgres = testServer();
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe.skipIf(!postgres || !hasProcessFigures)('P14: many event streams of one organization', () => {
  let folder: string;
  let database: TestDatabase;
  let store: Store;
  let server: ServerProcess;
  let organization: Organization;
  let owner: Person;
  let neighbor: Person;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roster-streams-'));
    database = await makeTestDatabase(postgres ?? '');
    store = await createSqlStore({ connectionString: database.connectionString });
    const world = await World.create(store);
    world.now = Date.now();
    organization = await world.organization('hub');
    owner = await organization.user({ roleId: 'owner' });
    neighbor = await (await world.organization('hub')).user({ roleId: 'owner' });
    const settings = { DATABASE_URL: database.connectionString, ROSTER_SECRET: SECRET, ROSTER_DATA_DIR: folder };
    server = await startServerProcess({ ...settings, LOG_LEVEL: 'info' });
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    await store?.close();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Counts the notices that arrive. Node's own client, because it costs this process less than fetch. */
  const listen = async ({ token }: Person) => {
    let [text, notices] = ['', 0];
    const stream = request(`${server.url}/v1/events`, { headers: { authorization: `Bearer ${token ?? ''}` } });
    const ready = new Promise<void>((resolve, reject) => {
      stream.on('error', reject).on('response', (response) =>
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
          const blocks = text.split('\n\n');
          text = blocks.pop() ?? '';
          for (const block of blocks) if (block.includes('event: change')) notices += 1;
          resolve();
        }),
      );
    });
    stream.end();
    await ready;
    return { notices: () => notices, close: () => stream.destroy() };
  };
  const rename = (name: string) =>
    fetch(`${server.url}/v1/users/${owner.id}`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${owner.token ?? ''}`, 'content-type': 'application/json', 'if-match': '*' },
      body: JSON.stringify({ name }),
    }).then((response) => response.arrayBuffer());
  const latency = async () => {
    const startedAt = performance.now();
    const headers = { authorization: `Bearer ${neighbor.token ?? ''}` };
    await (await fetch(`${server.url}/v1/users`, { headers })).arrayBuffer();
    return performance.now() - startedAt;
  };

  test(`${ACTORS * STREAMS_OF_EACH} streams take ${CHANGES} changes for little, and the neighbor is served`, async () => {
    const quiet: number[] = [];
    for (let turn = 0; turn < 40; turn += 1) quiet.push(await latency());
    const people = await Promise.all(Array.from({ length: ACTORS }, () => organization.user({ roleId: 'owner' })));
    const streams: Awaited<ReturnType<typeof listen>>[] = [];
    for (const person of people)
      streams.push(...(await Promise.all(Array.from({ length: STREAMS_OF_EACH }, () => listen(person)))));
    const before = cpuTimeOf(server.pid);
    const busy: number[] = [];
    let isOver = false;
    const asking = (async () => {
      while (!isOver) busy.push(await latency());
    })();
    for (let change = 0; change < CHANGES; change += 1) {
      await rename(`Olga ${change}`);
      await sleep(PAUSE_IN_MS);
    }
    await expect
      .poll(() => streams.filter(({ notices }) => notices() === CHANGES).length, { timeout: 60_000 })
      .toBe(streams.length);
    const usedInMs = cpuTimeOf(server.pid) - before;
    isOver = true;
    await asking;
    for (const stream of streams) stream.close();
    figure(
      `${streams.length} streams × ${CHANGES} changes`,
      `${(usedInMs / 1000).toFixed(1)} s of CPU, with ${busy.length} requests of the neighbor`,
    );
    figure(
      'median of the neighbor',
      `${median(quiet).toFixed(0)} ms quiet, ${median(busy).toFixed(0)} ms beside the streams`,
    );
    // The test shares the machine with others, and with the clients of all these streams.
    expect(median(busy)).toBeLessThan(5 * median(quiet) + 20);
    const ofNeighbor = busy.length * 10;
    expect(usedInMs - ofNeighbor).toBeLessThan(streams.length * CHANGES * MOST_FOR_A_NOTICE_IN_MS);
  });
});
