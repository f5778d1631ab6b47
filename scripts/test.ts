import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './ensure-chromium.js';
import { type RunningPostgres, startPostgres } from './ensure-postgres.js';
import { ensureRuntimes } from './ensure-runtimes.js';
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

const checkLimitInMs = 5 * 60_000;
const projectsLimitInMs = 12 * 60_000;

/** Each runs a local program, and its exit code is the verdict. */
const checks: Record<string, readonly string[]> = {
  generate: ['--import', 'tsx', 'scripts/generate.ts', '--check'],
  contract: ['node_modules/@redocly/cli/bin/cli.js', 'lint', '--config', 'openapi/redocly.yaml'],
  lint: ['node_modules/eslint/bin/eslint.js', '.'],
  types: ['node_modules/typescript/bin/tsc', '-p', '.'],
  docs: ['node_modules/typedoc/bin/typedoc', '--options', 'scripts/docs/typedoc.config.mjs', '--emit', 'none'],
  packages: ['--import', 'tsx', 'scripts/packages.ts'],
  size: ['node_modules/size-limit/bin.js'],
};

/** Vitest projects that share one run, and what a run needs first. */
const groups = [
  { projects: ['policy', 'sdk', 'server', 'mocks', 'cli', 'scripts'], postgres: true, chromium: false },
  { projects: ['runtimes'], postgres: false, chromium: true },
  { projects: ['components'], postgres: false, chromium: true },
  { projects: ['storybook'], postgres: false, chromium: true },
  { projects: ['demo'], postgres: false, chromium: true },
] as const;

const names = [...Object.keys(checks), ...groups.flatMap(({ projects }) => projects), 'axe'];
const only = parseArgs({ options: { only: { type: 'string' } } }).values.only?.split(',') ?? names;
const unknown = only.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(2);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

const reports = mkdtempSync(join(tmpdir(), 'roster-reports-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

const started = Date.now();
const wantedGroups = groups
  .map((group) => ({ ...group, projects: group.projects.filter((name) => only.includes(name)) }))
  .filter(({ projects }) => projects.length > 0);

// What is missing is fetched while the checks run.
const chromium =
  only.includes('axe') || wantedGroups.some((group) => group.chromium)
    ? settle(ensureChromium(console.log))
    : undefined;
const runtimes = only.includes('runtimes') ? settle(ensureRuntimes(console.log)) : undefined;
const postgres = wantedGroups.some(needsDatabase) ? settle(startPostgres(console.log)) : undefined;

const results: StepResult[] = await runChecks(Object.keys(checks).filter((name) => only.includes(name)));
for (const group of wantedGroups) results.push(...(await runGroup(group)));
if (only.includes('axe')) results.push(await proveAxe());
const database = await postgres;
if (typeof database === 'object') await database.stop();

const { lines, failed } = summary(process.env['CI'] === 'true' ? countSkippedAsFailed(results) : results);
console.log(`\nDone in ${Math.round((Date.now() - started) / 1000)} s.\n`);
console.log(lines.join('\n'));
process.exit(failed > 0 ? 1 : 0);

function needsDatabase(group: { readonly projects: readonly string[] }): boolean {
  return group.projects.some((name) => name === 'server' || name === 'cli');
}

/** The value, or in words why there is none: what could not be had fails the steps that need it, and no other. */
async function settle<T>(promise: Promise<T>): Promise<T | string> {
  try {
    return await promise;
  } catch (error) {
    return String(error);
  }
}

/** Two at a time: that is as many as the smallest machine has cores. */
async function runChecks(wanted: readonly string[]): Promise<StepResult[]> {
  const found = new Map<string, StepResult>();
  const queue = [...wanted];
  const work = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) found.set(name, await runCheck(name));
  };
  await Promise.all([work(), work()]);
  return wanted.flatMap((name) => found.get(name) ?? []);
}

async function runCheck(name: string): Promise<StepResult> {
  const { code, output } = await run(process.execPath, checks[name] ?? [], { limitInMs: checkLimitInMs });
  console.log(`${code === 0 ? '✓' : '✗'} ${name}`);
  // How large it is now is worth knowing before it is too large.
  if (code !== 0 || name === 'size') console.log(output.trimEnd().replace(/^/gm, '    '));
  return checkResult(name, code === 0);
}

async function runGroup(group: (typeof wantedGroups)[number]): Promise<StepResult[]> {
  const env: NodeJS.ProcessEnv = { ...process.env };
  if (group.chromium) {
    const found = (await chromium) ?? '';
    if (!existsSync(found)) return group.projects.map((name) => notRun(name, found));
    env['CHROMIUM_PATH'] = found;
  }
  // A runtime that could not be had is reported by its own test.
  if ((group.projects as readonly string[]).includes('runtimes')) await runtimes;
  const missing: StepResult[] = [];
  if (needsDatabase(group)) {
    const found: RunningPostgres | string | undefined = await postgres;
    if (typeof found === 'object') env['TEST_DATABASE_URL'] = found.url;
    else missing.push(notRun('server on PostgreSQL', found ?? 'there is none'));
  }
  return [...missing, ...(await runVitest(group.projects, env))];
}

/** That the stories pass means something only if a story with a violation fails: the same set-up is run on one that has one. */
async function proveAxe(): Promise<StepResult> {
  const found = (await chromium) ?? '';
  if (!existsSync(found)) return notRun('axe', found);
  const env = { ...process.env, CHROMIUM_PATH: found, STORYBOOK_CONFIG_DIR: 'scripts/axe-proof' };
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'storybook'];
  const { code, output } = await run(process.execPath, args, { env, limitInMs: checkLimitInMs });
  const proven = code !== 0 && output.includes('button-name');
  console.log(`${proven ? '✓' : '✗'} axe: a story with a violation fails the run`);
  if (!proven) console.log(output.trimEnd().replace(/^/gm, '    '));
  return checkResult('axe', proven);
}

async function runVitest(projects: readonly string[], env: NodeJS.ProcessEnv): Promise<StepResult[]> {
  console.log(`\n${projects.join(', ')} …`);
  const file = join(reports, `${projects.join('-')}.json`);
  const args = [
    ...['node_modules/vitest/vitest.mjs', 'run', '--allowOnly=false', '--passWithNoTests'],
    ...['--reporter=default', `--reporter=${join(repositoryRoot, 'scripts/lib/vitest-reporter.ts')}`],
    ...projects.flatMap((project) => ['--project', project]),
  ];
  const { code } = await run(process.execPath, args, {
    env: { ...env, VITEST_REPORT_FILE: file },
    stdio: ['ignore', 'inherit', 'inherit'],
    limitInMs: projectsLimitInMs,
  });
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined;
  return vitestResults(projects, report, code);
}
