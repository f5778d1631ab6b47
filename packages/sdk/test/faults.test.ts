import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createRosterClient, type RosterError } from '@roster-kit/sdk';
import { openFaultProxy, type FaultProxy, type Line } from './fault-proxy.js';
import { faults } from './faults.js';
import { startTestServer, type StoreName, type TestServer } from './organization.js';
import { Script } from './script.js';
import { snapshotOf } from './snapshot.js';
import { run } from './steps.js';

// `FAULT_SEED=7 FAULT_CALLS=1000 npx vitest run --project sdk packages/sdk/test/faults.test.ts` draws other faults, for fewer calls.
const seed = process.env['FAULT_SEED'] ?? '1';
const callsOf = (calls: number) => Number(process.env['FAULT_CALLS'] ?? calls);
const SHARE = 0.2;
const PEOPLE = 10;
const TIMEOUT_IN_MS = 2_000;
/** Of the waiting between tries: it is jittered, so short is as true as long. */
const WAITING = 0.2;

/** On which store so many scripts make so many calls. */
interface Plan {
  store: StoreName;
  calls: number;
  scripts: number;
}

const scriptNames = (count: number) => Array.from({ length: count }, (_, index) => `s${String(index).padStart(2, '0')}`);
const peopleOf = (name: string) => Array.from({ length: PEOPLE }, (_, index) => `${name}.p${index}`);

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => void process.off('unhandledRejection', note));
const draw = Math.random;
beforeEach(() => void vi.spyOn(Math, 'random').mockImplementation(() => draw() * WAITING));
afterEach(() => void vi.restoreAllMocks());

interface Outcome {
  state: Awaited<ReturnType<typeof snapshotOf>>;
  mails: [address: string, count: number][];
  requests: number;
  /** What came through to the scripts, by code. */
  surfaced: Map<string, number>;
  inSeconds: number;
}

/** A call fails by what its last try met, or for the time that a busy machine took. */
function requireTrue({ code }: RosterError, { last }: Line, inMs: number): void {
  if (code !== last?.code && !(code === 'timeout' && inMs >= TIMEOUT_IN_MS)) throw new Error(`${last?.name ?? 'No fault'} surfaced as ${code}.`);
}

/** Each script on a line of its own; without a proxy there is no way on which anything could happen. */
function scriptsOf(plan: Plan, { url, fetch, token, mailsTo }: TestServer, proxy: FaultProxy | undefined) {
  const surfaced = new Map<string, number>();
  const lines: Line[] = [];
  const scripts = scriptNames(plan.scripts).map((name, index) => {
    const line = proxy?.line(name);
    if (line) lines.push(line);
    const onFailure = (error: RosterError, inMs: number) => {
      if (!line) throw error;
      requireTrue(error, line, inMs);
      surfaced.set(error.code, (surfaced.get(error.code) ?? 0) + 1);
    };
    const client = createRosterClient(line ? { baseUrl: line.baseUrl, token, timeoutInMs: TIMEOUT_IN_MS } : { baseUrl: url, token, fetch, timeoutInMs: Infinity });
    return new Script({ name, client, mailsTo: (email) => mailsTo.get(email) ?? 0, onFailure, ownsSettings: index === 0 });
  });
  return { scripts, lines, surfaced };
}

async function play(plan: Plan, server: TestServer, proxy?: FaultProxy): Promise<Outcome> {
  const { scripts, lines, surfaced } = scriptsOf(plan, server, proxy);
  const direct = createRosterClient({ baseUrl: server.url, token: server.token });
  for await (const user of direct.users.list({ limit: 200, sort: 'email' })) scripts.find(({ options }) => user.email.startsWith(`${options.name}.`))?.add(user);
  const started = performance.now();
  await Promise.all(scripts.map(async (script) => {
    await run(script, plan.calls / plan.scripts);
    for (const person of script.people) await script.mailed(person);
  }));
  const inSeconds = (performance.now() - started) / 1000;
  await proxy?.close();
  const names = new Map(scripts.flatMap((script) => [...script.names]));
  const requests = lines.reduce((sum, line) => sum + line.requests, 0);
  return { state: await snapshotOf(direct, names), mails: [...server.mailsTo].sort(), requests, surfaced, inSeconds };
}

async function onServer(plan: Plan, work: (server: TestServer) => Promise<Outcome>): Promise<Outcome> {
  const server = await startTestServer(plan.store, scriptNames(plan.scripts).flatMap(peopleOf));
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

const counts = (of: ReadonlyMap<string, number>) => [...of].sort().map(([name, count]) => `${name} ${count}`).join(', ');

const plans: Plan[] = [
  { store: 'memory', calls: callsOf(10_000), scripts: 40 },
  // Slower by far, and what it has to show are its transactions.
  { store: 'pglite', calls: callsOf(240), scripts: 6 },
];

test.each(plans)('P6: $calls calls, a fifth of the requests harmed, leave on the $store store what they leave unharmed', { timeout: 600_000 }, async (plan) => {
  const clean = await onServer({ ...plan, store: 'memory' }, (server) => play(plan, server));
  const played = new Map<string, number>();
  const broken: string[] = [];
  const faulty = await onServer(plan, async (server) => {
    const proxy = await openFaultProxy({ target: server.url, seed, share: SHARE, timeoutInMs: TIMEOUT_IN_MS, played, broken });
    return play(plan, server, proxy);
  });
  const times = `${clean.inSeconds.toFixed(1)} s unharmed; ${faulty.inSeconds.toFixed(1)} s and ${faulty.requests} requests harmed`;
  console.info(`seed ${seed}: ${times}\nharm: ${counts(played)}\ncame through: ${counts(faulty.surfaced)}`);
  expect([...broken, ...unhandled]).toEqual([]);
  if (plan.calls >= 5_000) expect([...played.keys()].sort()).toEqual(faults.map(({ name }) => name).sort());
  expect(faulty.state).toEqual(clean.state);
  expect(faulty.mails).toEqual(clean.mails);
});
