/**
 * Measures the processor time of a call, compared with raw `fetch`, openapi-fetch and ky. There is no network: all use the same
 * `fetch`, which returns a new JSON response at once. The SDK uses retries, timeouts, token, headers, idempotency keys, hooks and a
 * logger; openapi-fetch uses none of them, not even the token. The contenders take turns and ratios are per round, so that other
 * load on the machine affects all of them equally. `--rounds`, `--calls`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import ky from 'ky';
import createClient from 'openapi-fetch';
import type { paths, User } from '@roster-kit/sdk';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '11' }, calls: { type: 'string', default: '2000' } },
});
const [rounds, calls] = [Number(values.rounds), Number(values.calls)];
const BUDGET = 1.6;

/** The SDK as it is published: tsx slows functions down, because it sets their names at each call. */
async function published(): Promise<typeof import('@roster-kit/sdk')> {
  const folder = mkdtempSync(join(tmpdir(), 'roster-bench-'));
  try {
    const outfile = join(folder, 'sdk.mjs');
    await build({ entryPoints: ['packages/sdk/src/index.ts'], bundle: true, format: 'esm', target: 'es2022', outfile });
    return (await import(pathToFileURL(outfile).href)) as typeof import('@roster-kit/sdk');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { createRosterClient } = await published();
const baseUrl = 'https://roster.test';
const token = 'rst_token';
const headers = { authorization: `Bearer ${token}` };
const invitation = { email: 'ann@example.com', roleId: 'editor' };
const id = 'usr_0198c0de-0000-7000-8000-000000000001';

const user: User = {
  id,
  email: 'ann.example@example.com',
  name: 'Ann Example',
  status: 'active',
  roleId: 'editor',
  twoFactorEnabled: true,
  avatarUrl: null,
  createdAt: '2026-01-01T08:00:00.000Z',
  lastActiveAt: '2026-03-01T08:00:00.000Z',
  invitation: null,
  etag: '"1"',
};
const page = { data: Array.from({ length: 50 }, () => user), page: { nextCursor: 'next' } };

type Call = () => Promise<unknown>;
type Calls = Record<'raw fetch' | 'openapi-fetch' | 'ky' | '@roster-kit/sdk', Call>;

const answering = (body: unknown, status = 200): typeof fetch => {
  const text = JSON.stringify(body);
  const init = { status, headers: { 'content-type': 'application/json' } };
  return async () => new Response(text, init);
};

const clientsOf = (stub: typeof fetch) => ({
  openapi: createClient<paths>({ baseUrl, fetch: stub }),
  kyClient: ky.create({ prefixUrl: baseUrl, fetch: stub, headers }),
  roster: createRosterClient({
    baseUrl,
    token,
    fetch: stub,
    headers: { 'x-team': 'people' },
    onRequest: () => undefined,
    onResponse: () => undefined,
    logger: { debug: () => undefined },
  }),
});

/** The same call, written by hand for each contender. */
function getById(): Calls {
  const stub = answering(user);
  const { openapi, kyClient, roster } = clientsOf(stub);
  return {
    'raw fetch': async () => (await stub(`${baseUrl}/v1/users/${encodeURIComponent(id)}`, { headers })).json(),
    'openapi-fetch': () => openapi.GET('/v1/users/{userId}', { params: { path: { userId: id } } }),
    ky: () => kyClient.get(`v1/users/${encodeURIComponent(id)}`).json(),
    '@roster-kit/sdk': () => roster.users.get(id),
  };
}

function listPage(): Calls {
  const stub = answering(page);
  const { openapi, kyClient, roster } = clientsOf(stub);
  const query = { role: ['editor'], limit: 50 };
  return {
    'raw fetch': async () => (await stub(`${baseUrl}/v1/users?role=editor&limit=50`, { headers })).json(),
    'openapi-fetch': () => openapi.GET('/v1/users', { params: { query } }),
    ky: () => kyClient.get('v1/users', { searchParams: { role: 'editor', limit: 50 } }).json(),
    '@roster-kit/sdk': () => roster.users.list(query),
  };
}

function postWithKey(): Calls {
  const stub = answering(user, 201);
  const { openapi, kyClient, roster } = clientsOf(stub);
  const withKey = () => ({ ...headers, 'idempotency-key': crypto.randomUUID() });
  return {
    'raw fetch': async () => {
      const init = {
        method: 'POST',
        headers: { ...withKey(), 'content-type': 'application/json' },
        body: JSON.stringify(invitation),
      };
      return (await stub(`${baseUrl}/v1/invitations`, init)).json();
    },
    'openapi-fetch': () => openapi.POST('/v1/invitations', { body: invitation }),
    ky: () => kyClient.post('v1/invitations', { json: invitation, headers: withKey() }).json(),
    '@roster-kit/sdk': () => roster.invitations.create(invitation),
  };
}

/** Microseconds of processor time per call. */
async function costOf(call: Call): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < calls; index += 1) await call();
  const { user: own, system } = process.cpuUsage(before);
  return (own + system) / calls;
}

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
const at = (numbers: readonly number[], part: number) =>
  sorted(numbers)[Math.round((numbers.length - 1) * part)] ?? NaN;
const summary = (numbers: readonly number[], digits: number) =>
  `${at(numbers, 0.5).toFixed(digits)} (${at(numbers, 0.25).toFixed(digits)}–${at(numbers, 0.75).toFixed(digits)})`;

async function measure(contenders: Calls): Promise<Map<string, number[]>> {
  const costs = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
  const order = Object.entries(contenders);
  for (const [, call] of order) await costOf(call);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, call] of order) costs.get(name)?.push(await costOf(call));
    // Rotate, so that no contender always follows the same one.
    order.push(...order.splice(0, 1));
  }
  return costs;
}

console.log(
  `Node ${process.versions.node}, ${rounds} rounds of ${calls} calls each: median (middle half of the rounds).\n`,
);
console.log(`${'µs of processor time per call'.padEnd(46)}× openapi-fetch`);
let worst = 0;
for (const [name, contenders] of Object.entries({
  'GET by id': getById(),
  'a page of 50': listPage(),
  'POST with body': postWithKey(),
})) {
  const costs = await measure(contenders);
  const baseline = costs.get('openapi-fetch') ?? [];
  for (const [contender, each] of costs) {
    const ratios = each.map((cost, round) => cost / (baseline[round] ?? NaN));
    console.log(`${name.padEnd(16)}${contender.padEnd(17)}${summary(each, 1).padEnd(22)}${summary(ratios, 2)}`);
    if (contender === '@roster-kit/sdk') worst = Math.max(worst, at(ratios, 0.5));
  }
}
console.log(`\nWorst ratio of the SDK: ${worst.toFixed(2)} × openapi-fetch; the limit is ${BUDGET}.`);
process.exitCode = worst <= BUDGET ? 0 : 1;
