import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './lib/install/chromium.js';
import { ensureForeignTools } from './lib/install/foreign-tools.js';
import { type RunningPostgres, startPostgres } from './lib/install/postgres.js';
import { ensureRuntimes } from './lib/install/runtimes.js';
import {
  checkResult,
  countSkippedAsFailed,
  notRun,
  type StepResult,
  summary,
  type VitestReport,
  vitestResults,
} from './lib/results.js';
import { repositoryRoot, run } from './lib/run.js';
import { inPairs, runSteps, type Step } from './lib/steps.js';
import { contractSteps, generateStep, typesStep } from './lib/tools.js';

const axeLimitInMs = 5 * 60_000;
const projectsLimitInMs = 12 * 60_000;

const checks: readonly Step[] = [
  generateStep,
  ...contractSteps,
  { name: 'lint', args: ['--import', 'tsx', 'scripts/lint.ts'] },
  typesStep(),
  {
    name: 'docs',
    args: ['node_modules/typedoc/bin/typedoc', '--options', 'scripts/docs/typedoc.config.mjs', '--emit', 'none'],
  },
  // Always show the sizes, so that they are known before they reach their limits.
  { name: 'packages', args: ['--import', 'tsx', 'scripts/release.ts', '--dry-run'], verbose: true },
];

/** Vitest projects that share one run, what a run needs, and whether another run may go on beside it. */
const groups = [
  {
    projects: ['policy', 'sdk', 'server', 'mocks', 'cli', 'conformance', 'scripts'],
    chromium: false,
    beside: false,
  },
  // By itself, because it measures.
  { projects: ['measures'], chromium: false, beside: false },
  // The longest first, so that both lanes end together.
  { projects: ['components'], chromium: true, beside: true },
  { projects: ['proofs'], chromium: false, beside: true },
  { projects: ['demo'], chromium: true, beside: true },
  { projects: ['storybook'], chromium: true, beside: true },
  { projects: ['react-18', 'react-19', 'angular'], chromium: true, beside: true },
  { projects: ['runtimes'], chromium: true, beside: true },
  { projects: ['ssr'], chromium: true, beside: true },
  { projects: ['foreign'], chromium: false, beside: true },
] as const;

const names = [...checks.map(({ name }) => name), ...groups.flatMap(({ projects }) => projects), 'axe'];
const wanted = parseArgs({ options: { only: { type: 'string' } } }).values.only?.split(',') ?? names;
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(2);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

const reports = mkdtempSync(join(tmpdir(), 'roster-reports-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

const started = Date.now();
const wantedGroups = groups
  .map((group) => ({ ...group, projects: group.projects.filter((name) => wanted.includes(name)) }))
  .filter(({ projects }) => projects.length > 0);

// What is missing is installed while the checks run.
const chromium =
  wanted.includes('axe') || wantedGroups.some((group) => group.chromium)
    ? settle(ensureChromium(console.log))
    : undefined;
const runtimes = wanted.includes('runtimes') ? settle(ensureRuntimes(console.log)) : undefined;
const foreign = wanted.includes('foreign') ? settle(ensureForeignTools(console.log)) : undefined;
const postgres = wantedGroups.some(needsDatabase) ? settle(startPostgres(console.log)) : undefined;

const checked = await runSteps(checks.filter(({ name }) => wanted.includes(name)));
const results: StepResult[] = Object.entries(checked).map(([name, succeeded]) => checkResult(name, succeeded));
for (const group of wantedGroups.filter(({ beside }) => !beside)) results.push(...(await runGroup(group)));
// A browser and the tests that drive it take turns, and what waits needs little, so one group alone leaves half of the smallest
// machine idle.
const besides = wantedGroups.filter(({ beside }) => beside).map((group) => () => runGroup(group));
const proof = wanted.includes('axe') ? [async () => [await proveAxe()]] : [];
results.push(...(await inPairs([...besides, ...proof], (work) => work())).flat());
const database = await postgres;
if (typeof database === 'object') await database.stop();

const { lines, failed } = summary(process.env['CI'] === 'true' ? countSkippedAsFailed(results) : results);
console.log(`\nDone in ${Math.round((Date.now() - started) / 1000)} s.\n`);
console.log(lines.join('\n'));
process.exit(failed > 0 ? 1 : 0);

type WantedGroup = (typeof wantedGroups)[number];

function needsDatabase(group: { readonly projects: readonly string[] }): boolean {
  return group.projects.some((name) => ['server', 'cli', 'conformance', 'proofs', 'measures'].includes(name));
}

/** The value, or a text that says why there is none. Only the steps that need the value fail without it. */
async function settle<T>(promise: Promise<T>): Promise<T | string> {
  try {
    return await promise;
  } catch (error) {
    return String(error);
  }
}

async function runGroup(group: WantedGroup): Promise<StepResult[]> {
  const env: NodeJS.ProcessEnv = { ...process.env };
  if (group.chromium) {
    const found = (await chromium) ?? '';
    if (!existsSync(found)) return group.projects.map((name) => notRun(name, found));
    env['CHROMIUM_PATH'] = found;
  }
  // If a runtime or tool is missing, its own test reports it.
  if ((group.projects as readonly string[]).includes('runtimes')) await runtimes;
  if ((group.projects as readonly string[]).includes('foreign')) await foreign;
  const missing: StepResult[] = [];
  if (needsDatabase(group)) {
    const found: RunningPostgres | string | undefined = await postgres;
    if (typeof found === 'object') env['TEST_DATABASE_URL'] = found.url;
    else missing.push(notRun('server on PostgreSQL', found ?? 'there is none'));
  }
  return [...missing, ...(await runVitest(group, env))];
}

/** Proves that axe works: the same set-up runs on a story with a violation, and must fail. */
async function proveAxe(): Promise<StepResult> {
  const found = (await chromium) ?? '';
  if (!existsSync(found)) return notRun('axe', found);
  const env = { ...process.env, CHROMIUM_PATH: found, STORYBOOK_CONFIG_DIR: 'scripts/axe-proof' };
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'storybook'];
  const { code, output } = await run(process.execPath, args, { env, limitInMs: axeLimitInMs });
  const proven = code !== 0 && output.includes('button-name');
  console.log(`${proven ? '✓' : '✗'} axe: a story with a violation fails the run`);
  if (!proven) console.log(output.trimEnd().replace(/^/gm, '    '));
  return checkResult('axe', proven);
}

async function runVitest({ projects, chromium }: WantedGroup, env: NodeJS.ProcessEnv): Promise<StepResult[]> {
  console.log(`\n${projects.join(', ')} …`);
  const file = join(reports, `${projects.join('-')}.json`);
  const args = [
    ...['node_modules/vitest/vitest.mjs', 'run', '--allowOnly=false', '--passWithNoTests'],
    ...['--reporter=default', `--reporter=${join(repositoryRoot, 'scripts/lib/vitest-reporter.ts')}`],
    ...projects.flatMap((project) => ['--project', project]),
  ];
  const { code } = await run(process.execPath, args, {
    env: { ...env, VITEST_REPORT_FILE: file },
    // Two live displays in one terminal would overwrite each other.
    ...(chromium ? { echo: true } : { stdio: ['ignore', 'inherit', 'inherit'] }),
    limitInMs: projectsLimitInMs,
  });
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined;
  return vitestResults(projects, report, code);
}
