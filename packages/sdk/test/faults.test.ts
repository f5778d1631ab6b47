import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createRosterClient, type RosterError } from '@roster-kit/sdk';
import { type FaultProxy, type Line, openFaultProxy } from './fault-proxy.js';
import { faults } from './faults.js';
import { startTestServer, type StoreName, type TestServer } from './organization.js';
import { Script } from './script.js';
import { snapshotOf } from './snapshot.js';
import { run } from './steps/run.js';

// Other faults and fewer calls: `FAULT_SEED=7 FAULT_CALLS=500 npx vitest run --project sdk packages/sdk/test/faults.test.ts`.
const seed = process.env['FAULT_SEED'] ?? '1';
const callsOf = (calls: number) => Number(process.env['FAULT_CALLS'] ?? calls);
const SHARE = 0.2;
const PEOPLE = 10;
const TIMEOUT_IN_MS = 2_000;
/** Share of the wait between attempts. Waits are jittered, so short ones are just as real. */
const WAITING = 0.2;

/** How many calls are made on which store, by the scripts of how many organizations. */
interface Plan {
  store: StoreName;
  calls: number;
  organizations: number;
}

const SCRIPTS = 2;
const organizationsOf = ({ organizations }: Plan) =>
  Array.from({ length: organizations }, (_, at) =>
    Array.from({ length: SCRIPTS }, (_script, index) => `s${String(at * SCRIPTS + index).padStart(2, '0')}`),
  );
const peopleOf = (name: string) => Array.from({ length: PEOPLE }, (_, index) => `${name}.p${index}`);

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => void process.off('unhandledRejection', note));
const draw = Math.random;
beforeEach(() => void vi.spyOn(Math, 'random').mockImplementation(() => draw() * WAITING));
afterEach(() => void vi.restoreAllMocks());

interface Outcome {
  /** One per organization. */
  states: Awaited<ReturnType<typeof snapshotOf>>[];
  mails: [address: string, count: number][];
  requests: number;
  /** Errors that reached the scripts, by code. */
  surfaced: Map<string, number>;
  inSeconds: number;
}

/** A call must fail with the code of its last fault, or with a timeout if the machine was busy. */
function expectCode({ code }: RosterError, { last }: Line, inMs: number): void {
  if (code !== last?.code && !(code === 'timeout' && inMs >= TIMEOUT_IN_MS))
    throw new Error(`${last?.name ?? 'No fault'} surfaced as ${code}.`);
}

interface Stage {
  plan: Plan;
  server: TestServer;
  /** Without a proxy there are no faults. */
  proxy?: FaultProxy;
  lines: Line[];
  surfaced: Map<string, number>;
}

/** A script with its own line. */
function scriptOf(
  name: string,
  token: string,
  ownsSettings: boolean,
  { server, proxy, lines, surfaced }: Stage,
): Script {
  const line = proxy?.line(name);
  if (line) lines.push(line);
  const onFailure = (error: RosterError, inMs: number) => {
    if (!line) throw error;
    expectCode(error, line, inMs);
    surfaced.set(error.code, (surfaced.get(error.code) ?? 0) + 1);
  };
  const client = createRosterClient(
    line
      ? { baseUrl: line.baseUrl, token, timeoutInMs: TIMEOUT_IN_MS }
      : { baseUrl: server.url, token, fetch: server.fetch, timeoutInMs: Infinity },
  );
  return new Script({ name, client, mailsTo: (email) => server.mailsTo.get(email) ?? 0, onFailure, ownsSettings });
}

/** The state after the scripts of one organization. */
async function playIn(names: readonly string[], token: string, stage: Stage): Promise<Outcome['states'][number]> {
  const {
    server: { url, fetch },
    plan: { calls, organizations },
  } = stage;
  const direct = createRosterClient({ baseUrl: url, token, fetch });
  const scripts = names.map((name, index) => scriptOf(name, token, index === 0, stage));
  for await (const user of direct.users.list({ limit: 200, sort: 'email' }))
    scripts.find(({ options }) => user.email.startsWith(`${options.name}.`))?.add(user);
  await Promise.all(
    scripts.map(async (script) => {
      await run(script, calls / organizations / SCRIPTS);
      for (const person of script.people) await script.mailed(person);
    }),
  );
  await stage.proxy?.settled();
  return snapshotOf(direct, new Map(scripts.flatMap((script) => [...script.names])));
}

async function play(plan: Plan, server: TestServer, proxy?: FaultProxy): Promise<Outcome> {
  const stage: Stage = { plan, server, lines: [], surfaced: new Map(), ...(proxy && { proxy }) };
  const started = performance.now();
  const states = await Promise.all(
    organizationsOf(plan).map((names, index) => playIn(names, server.tokens[index] ?? '', stage)),
  );
  await proxy?.close();
  const requests = stage.lines.reduce((sum, line) => sum + line.requests, 0);
  return {
    states,
    mails: [...server.mailsTo].sort(),
    requests,
    surfaced: stage.surfaced,
    inSeconds: (performance.now() - started) / 1000,
  };
}

async function onServer(plan: Plan, work: (server: TestServer) => Promise<Outcome>): Promise<Outcome> {
  const server = await startTestServer(
    plan.store,
    organizationsOf(plan).map((names) => names.flatMap(peopleOf)),
  );
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

const counts = (of: ReadonlyMap<string, number>) =>
  [...of]
    .sort()
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

const plans: Plan[] = [
  { store: 'memory', calls: callsOf(process.env['ROSTER_PROVE'] === 'long' ? 10_000 : 1_500), organizations: 20 },
  // Much slower, and only its transactions matter here.
  { store: 'pglite', calls: callsOf(240), organizations: 3 },
];

test.each(plans)(
  'P6: $calls calls with faults in a fifth of the requests leave the same state on the $store store as without faults',
  { timeout: 600_000 },
  async (plan) => {
    const clean = await onServer({ ...plan, store: 'memory' }, (server) => play(plan, server));
    const played = new Map<string, number>();
    const broken: string[] = [];
    const faulty = await onServer(plan, async (server) => {
      const proxy = await openFaultProxy({
        target: server.url,
        seed,
        share: SHARE,
        timeoutInMs: TIMEOUT_IN_MS,
        played,
        broken,
      });
      return play(plan, server, proxy);
    });
    const seconds = [clean, faulty].map(({ inSeconds }) => inSeconds.toFixed(1));
    const times = `${seconds[0]} s without faults; ${seconds[1]} s and ${faulty.requests} requests with faults`;
    console.info(`seed ${seed}: ${times}\nfaults: ${counts(played)}\nerrors: ${counts(faulty.surfaced)}`);
    expect([...broken, ...unhandled]).toEqual([]);
    if (plan.calls >= 5_000) expect([...played.keys()].sort()).toEqual(faults.map(({ name }) => name).sort());
    expect(faulty.states).toEqual(clean.states);
    expect(faulty.mails).toEqual(clean.mails);
  },
);
