import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRosterClient, type RosterError } from '@roster-kit/sdk';
import { openFaultProxy, type FaultProxy } from './fault-proxy.js';
import { faults } from './faults.js';
import { DOMAIN, startTestServer, type StoreName, type TestServer } from './organization.js';
import { Script } from './script.js';
import { snapshotOf } from './snapshot.js';
import { run } from './steps.js';

// `FAULT_SEED=… FAULT_CALLS=… npx vitest run --project sdk packages/sdk/test/faults.test.ts` runs others, or one again.
const seed = process.env['FAULT_SEED'] ?? '1';
const calls = Number(process.env['FAULT_CALLS'] ?? 10_000);
const STORE = (process.env['FAULT_STORE'] ?? 'memory') as StoreName;
const SHARE = 0.2;
const SCRIPTS = 20;
const PEOPLE = 12;
const TIMEOUT_IN_MS = 1500;

const scriptNames = Array.from({ length: SCRIPTS }, (_, index) => `s${String(index).padStart(2, '0')}`);
const locals = scriptNames.flatMap((name) => Array.from({ length: PEOPLE }, (_, index) => `${name}.p${String(index).padStart(2, '0')}`));

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => void process.off('unhandledRejection', note));

interface Outcome {
  state: Awaited<ReturnType<typeof snapshotOf>>;
  mails: Record<string, number>;
  requests: number;
  failures: Map<string, number>;
  proxy: FaultProxy;
  inSeconds: number;
  cpu: number;
}

/** One script on a line of its own. What reaches it must be what the line met last. */
function scriptOn(name: string, { token, people, mails }: TestServer, proxy: FaultProxy, failures: Map<string, number>) {
  const line = proxy.line(name);
  const client = createRosterClient({ baseUrl: line.baseUrl, token, timeoutInMs: TIMEOUT_IN_MS });
  const onFailure = (error: RosterError) => {
    // A machine that is busy makes a timeout of what did no harm.
    const expected = line.last?.code ?? 'timeout';
    if (error.code !== expected) throw new Error(`${line.last?.name ?? 'Nothing'} surfaced as ${error.code} in place of ${expected}.`, { cause: error });
    failures.set(error.code, (failures.get(error.code) ?? 0) + 1);
  };
  const mailsTo = (email: string) => mails.filter(({ to }) => to === email).length;
  const script = new Script({ name, client, mailsTo, onFailure, ownsSettings: name === scriptNames[0] });
  return { line, script, people };
}

async function play(storeName: StoreName, share: number): Promise<Outcome> {
  const server = await startTestServer(storeName, locals);
  const proxy = await openFaultProxy({ target: server.url, seed, share, timeoutInMs: TIMEOUT_IN_MS });
  try {
    const failures = new Map<string, number>();
    const all = scriptNames.map((name) => scriptOn(name, server, proxy, failures));
    const direct = createRosterClient({ baseUrl: server.url, token: server.token });
    for await (const user of direct.users.list({ limit: 200 })) {
      const owner = all.find(({ script }) => user.email.startsWith(`${script.options.name}.`) && user.email.endsWith(DOMAIN));
      owner?.script.add(user);
    }
    const before = process.cpuUsage();
    const started = performance.now();
    await Promise.all(all.map(async ({ script }) => {
      await run(script, calls / SCRIPTS);
      for (const person of script.people) await script.mailed(person);
    }));
    const inSeconds = (performance.now() - started) / 1000;
    const used = process.cpuUsage(before);
    const cpu = (used.user + used.system) / 1e6;
    const requests = all.reduce((sum, { line }) => sum + line.requests, 0);
    await proxy.close();
    const names = new Map(all.flatMap(({ script }) => [...script.names]));
    const mails: Record<string, number> = {};
    for (const { to } of server.mails) mails[to] = (mails[to] ?? 0) + 1;
    return { state: await snapshotOf(direct, names), mails, requests, failures, proxy, inSeconds, cpu };
  } finally {
    await server.close();
  }
}

const report = ({ requests, inSeconds, cpu, failures }: Outcome) =>
  `${requests} requests in ${inSeconds.toFixed(1)} s (${cpu.toFixed(1)} s of the processor), failures that surfaced: ${[...failures].map(([code, count]) => `${code} ${count}`).join(', ') || 'none'}`;

test(`P6: ${calls} calls at ${SHARE * 100} % faults leave what they leave without any (seed ${seed})`, { timeout: 300_000 }, async () => {
  const clean = await play(STORE, 0);
  console.info(`without faults: ${report(clean)}`);
  const faulty = await play(STORE, SHARE);
  console.info(`with faults: ${report(faulty)}`);
  console.info([...faulty.proxy.played].map(([name, count]) => `${String(count).padStart(5)} ${name}`).join('\n'));
  expect([...faulty.proxy.broken, ...unhandled]).toEqual([]);
  expect(clean.failures.size).toBe(0);
  expect([...faulty.proxy.played.keys()].sort()).toEqual(faults.map(({ name }) => name).sort());
  expect(faulty.state).toEqual(clean.state);
  expect(faulty.mails).toEqual(clean.mails);
});
