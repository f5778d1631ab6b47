import { http } from 'msw';
import { setupServer } from 'msw/node';
import { expect, test } from 'vitest';
import { createMockBackend } from '@roster-kit/mocks';
import { flow, hub } from '@roster-kit/policy/catalogues';
import { byRule, checkConformance, type Report, type RuleId, rules, textReport, untestable } from '../src/index.js';
import { createHarness } from './backends/harness.js';
import { BASE_URL, RosterServer } from './backends/roster-server.js';
import { postgresServer, type StoreName, stores } from './backends/stores.js';

const long = process.env['ROSTER_PROVE'] === 'long';
/** Rules that depend on how the store locks and finds; the server's own suites test the others on every store. */
const decidedInStore: RuleId[] = ['H6', 'P1', 'P12'];

/** Prints what is wrong, which a list of rules does not tell. */
function expectKept(report: Report, except: RuleId[] = []): void {
  const wrong = byRule(report).filter(({ rule, outcome }) => outcome !== 'passed' && !except.includes(rule));
  expect(
    wrong.map(({ rule }) => rule),
    textReport(report),
  ).toEqual([]);
  expect(report.stopped).toBeUndefined();
}

const summed = Object.keys(untestable) as RuleId[];

test('every rule of docs/rules.md has a scenario, or a reason why it has none', async () => {
  const { store, stop } = await stores.memory();
  const server = await RosterServer.create(store);
  const report = await checkConformance({ baseUrl: BASE_URL, fetch: server.fetchWith() });
  await stop();
  expectKept(report, summed);
  const asked = new Set(report.scenarios.map(({ rule }) => rule));
  expect((Object.keys(rules) as RuleId[]).filter((rule) => !asked.has(rule))).toEqual(summed);
  console.log(
    `▸ ${asked.size} rules, ${report.scenarios.length} scenarios, ${report.durationInMs} ms on the memory store`,
  );
});

const others = ['PGlite', ...(postgresServer || process.env['CI'] === 'true' ? ['PostgreSQL'] : [])] as StoreName[];

test.each(others)('our server keeps every rule on %s', async (name) => {
  const { store, stop } = await stores[name]();
  const server = await RosterServer.create(store);
  const asked = long ? {} : { rules: decidedInStore };
  const report = await checkConformance({ baseUrl: BASE_URL, fetch: server.fetchWith(), ...asked });
  await stop();
  expectKept(report, summed);
  console.log(`▸ ${report.scenarios.length} scenarios, ${report.durationInMs} ms on ${name}`);
});

test('the mocks keep every rule, asked through MSW', async () => {
  const backend = await createMockBackend({ baseUrl: BASE_URL });
  const harness = createHarness({
    dependencies: backend.dependencies,
    catalogues: { hub, flow },
    mails: async () => backend.mails,
    advance: backend.clock.advance,
  });
  const worker = setupServer(
    http.all(`${BASE_URL}/harness`, ({ request }) => harness(request)),
    http.all(`${BASE_URL}/harness/*`, ({ request }) => harness(request)),
    ...backend.handlers,
  );
  worker.listen({ onUnhandledRequest: 'error' });
  const asked = long ? {} : { rules: ['contract', 'H3', 'P7'] as RuleId[] };
  const report = await checkConformance({ baseUrl: BASE_URL, ...asked }).finally(() => worker.close());
  expectKept(report, summed);
});
