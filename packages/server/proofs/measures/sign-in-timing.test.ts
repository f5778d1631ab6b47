import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dependencies } from '../../src/core/operation/dependencies.js';
import { type RunningServer, startServer } from '../../src/node/server.js';
import { World } from '../../src/testing/fixture.js';
import { figure, isLong, scaled } from '../../src/testing/scale.js';

const PAIRS = scaled(60, 600);
const LARGEST_RATIO = isLong ? 1.5 : 2.5;

let folder: string;
let server: RunningServer;

const known = (index: number) => `person-${index}@known.example`;
const unknown = (index: number) => `person-${index}@other.example`;

/** Half of the addresses belong to active users. No address is asked for twice, so no limit per address is met. */
async function seed({ store, keys, catalogues, identity }: Dependencies): Promise<void> {
  const world = new World(store, keys, { catalogues, identity });
  const organization = await world.organization();
  for (let index = 0; index < PAIRS; index += 1) await organization.user({ roleId: 'viewer', email: known(index) });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roster-sign-in-'));
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  server = await startServer({ env: { PORT: '0', ROSTER_DATA_DIR: folder }, logger: silent, prepare: seed });
}, 120_000);
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function timeOf(send: () => Promise<Response>): Promise<number> {
  const startedAt = performance.now();
  const response = await send();
  await response.arrayBuffer();
  return performance.now() - startedAt;
}

/** The time of the request for a link, and of the next request, which has to wait for whatever the first one left to do. */
async function sample(email: string): Promise<{ request: number; next: number }> {
  const headers = { 'content-type': 'application/json' };
  const post = { method: 'POST', headers, body: JSON.stringify({ email }) };
  const request = await timeOf(() => fetch(`${server.url}/v1/identity/links`, post));
  const next = await timeOf(() => fetch(`${server.url}/v1/ready`));
  return { request, next };
}

function medianOf(times: number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

test(`P7: neither a request for a sign-in link nor the next one takes longer for a known address, ${PAIRS} pairs`, async () => {
  // Not measured: the first requests compile code and fill caches.
  for (let index = 0; index < 10; index += 1) await sample(`warm-up-${index}@other.example`);
  const times = { known: { request: [], next: [] }, unknown: { request: [], next: [] } } as Record<
    'known' | 'unknown',
    Record<'request' | 'next', number[]>
  >;
  for (let index = 0; index < PAIRS; index += 1) {
    // Which one comes first changes, so that nothing that grows or repeats with time favours one of them.
    const order = index % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const);
    for (const kind of order) {
      const { request, next } = await sample(kind === 'known' ? known(index) : unknown(index));
      times[kind].request.push(request);
      times[kind].next.push(next);
      await sleep(20);
    }
  }
  const ratios = (['request', 'next'] as const).map((what) => {
    const [one, other] = [medianOf(times.known[what]), medianOf(times.unknown[what])];
    figure(`sign-in link, ${what}`, `${one.toFixed(1)} ms known, ${other.toFixed(1)} ms unknown (median of ${PAIRS})`);
    return Math.max(one, other) / Math.min(one, other);
  });
  expect(Math.max(...ratios)).toBeLessThanOrEqual(LARGEST_RATIO);
}, 180_000);
