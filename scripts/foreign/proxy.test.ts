import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMockBackend, type MockBackend } from '@roster-kit/mocks';
import { flow } from '@roster-kit/policy/catalogues';
import { newId, type OperationId, operations } from '@roster-kit/server/core';
import { sampleOf, type SampleRequest, send } from '../checks/sample-requests.js';
import { ensureForeignTools } from '../lib/install/foreign-tools.js';
import { repositoryRoot, run } from '../lib/run.js';
import { figure, isLong, type LiveServer, startLive } from './live.js';
import { type Prism, startProxy } from './prism.js';

// Prism stands between callers and the server, and refuses every request and every answer that breaks the contract.

const ids = Object.keys(operations) as OperationId[];
const limitInMs = 120_000;

let live: LiveServer;
let prism: Prism;

beforeAll(async () => {
  await ensureForeignTools(console.log);
  live = await startLive();
  prism = await startProxy(live.url);
}, 700_000);
afterAll(async () => {
  await prism?.close();
  await live?.close();
});

/** A seeded organization that answers behind Prism. */
async function fresh(): Promise<MockBackend> {
  const mock = await createMockBackend({ catalogue: 'flow', baseUrl: prism.url });
  live.answerWith(mock);
  return mock;
}

/** Sends a request; what Prism refuses fails here, with what it says. */
async function exchange(mock: MockBackend, id: OperationId, given?: SampleRequest): Promise<[number, string]> {
  const response = await send(mock, id, given);
  const text = await response.text();
  expect(text, `${id}, with ${JSON.stringify(given)}`).not.toContain('stoplight.io/prism/errors');
  return [response.status, text];
}

test('a sample request of each operation succeeds', async () => {
  for (const id of ids) {
    const [status, text] = await exchange(await fresh(), id);
    expect([id, status, text]).toEqual([id, operations[id].successStatus, text]);
  }
});

test('P5 P10: a batch with bad rows answers a result for each row', async () => {
  for (const id of ids.filter((id) => operations[id].batchOf !== null)) {
    const mock = await fresh();
    const sample = await sampleOf(mock, id);
    const { items } = sample.body as { items: [Record<string, unknown>] };
    const [good] = items;
    const numbers = Object.fromEntries(Object.keys(good).map((name) => [name, 5]));
    const bad = [{}, numbers, { ...good, unknown: true }, { ...good, [Object.keys(good)[0] ?? '']: '' }];
    const [status, text] = await exchange(mock, id, { ...sample, body: { items: [...bad, good] } });
    expect([id, status]).toEqual([id, 200]);
    const { data } = JSON.parse(text) as { data: { status: number }[] };
    expect([id, data.map((row) => row.status < 300)]).toEqual([id, [...bad.map(() => false), true]]);
  }
});

if (isLong)
  test('P4 P5 P10: refusals keep to the contract: no permission, no such id, a stale ETag', async () => {
    const editor = flow.roles.find(({ id }) => id === 'editor');
    const unknown = { userId: newId('usr'), roleId: 'nobody', resourceId: newId('res') };
    const met: string[] = [];
    for (const id of ids) {
      const { permission, path, ifMatch } = operations[id];
      const mock = await fresh();
      const sample = await sampleOf(mock, id);
      const refusals: [boolean, code: string, () => Promise<Partial<SampleRequest>> | Partial<SampleRequest>][] = [
        [
          permission.includes(':') && !editor?.permissions.includes(permission),
          'forbidden',
          async () => ({ token: await mock.tokenFor('editor') }),
        ],
        [path.includes('{'), 'not_found', () => ({ path: unknown })],
        [ifMatch, 'precondition_failed', () => ({ ifMatch: '"stale"' })],
      ];
      for (const [applies, code, change] of refusals) {
        if (!applies) continue;
        const [, text] = await exchange(mock, id, { ...sample, ...(await change()) });
        expect({ id, ...(JSON.parse(text) as object) }).toMatchObject({ id, code });
        met.push(code);
      }
    }
    const counts = [...new Set(met)].map((code) => `${code} ${met.filter((each) => each === code).length}`);
    figure('Prism: refusals', counts.join(', '));
  });

test('P10: the problems that an operation may answer keep to the contract', async () => {
  let count = 0;
  for (const [index, id] of ids.entries()) {
    const mock = await fresh();
    const sample = await sampleOf(mock, id);
    const { problems } = operations[id];
    // The short form takes another one for each operation.
    const some = [problems[index % problems.length] as (typeof problems)[number]];
    for (const code of isLong ? problems : some) {
      mock.fail(id, code);
      const [, text] = await exchange(mock, id, sample);
      expect({ id, ...(JSON.parse(text) as object) }).toMatchObject({ id, code });
      count += 1;
    }
  }
  figure('Prism: problems of all operations', count);
});

test("the SDK's examples pass, one after another", async () => {
  live.answerWith(undefined);
  const folder = await mkdtemp(join(tmpdir(), 'roster-examples-'));
  const file = join(folder, 'people.csv');
  const people = Array.from({ length: 20 }, (_, index) => `person-${index}@example.com,editor`);
  await writeFile(file, ['email,role', ...people, 'no address,viewer', 'king@example.com,king', ''].join('\n'));
  const env = { ...process.env, ROSTER_BASE_URL: prism.url, ROSTER_API_KEY: await live.organization() };
  const example = async (name: string, ...args: string[]) => {
    const path = join(repositoryRoot, 'packages/sdk/examples', name);
    const { code, output } = await run(process.execPath, ['--import', 'tsx', path, ...args], { env, limitInMs });
    expect(`${code} ${output}`).toMatch(/^0 /);
    return output;
  };
  try {
    expect(await example('invite-from-csv.mts', file)).toMatch(
      /Row 21, no address: validation_failed\nRow 22, king@example\.com: unknown_role\n20 invited\n$/,
    );
    expect(await example('migrate-role.mts', '--from', 'editor', '--to', 'viewer', '--apply')).toMatch(/ changed\n$/);
    expect(await example('access-review.mts')).toMatch(/^email,role,status/);
    expect(await example('expiring-invitations.mts', '--resend')).toMatch(/ of \d+ resent\n$/);
    expect(await example('offboard.mts', '--delete', 'person-3@example.com')).toBe('person-3@example.com: deleted\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('in all of it, Prism met every operation and no violation', async () => {
  // Only its end flushes the log.
  await prism.close();
  expect(prism.violations).toEqual([]);
  const met = new Set(prism.received);
  expect(ids.filter((id) => !met.has(id))).toEqual([]);
  figure('Prism: exchanges', `${prism.received.length}, ${met.size} operations, ${prism.violations.length} violations`);
});
