import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './lib/install/browsers.js';
import { ensureChromium } from './lib/install/chromium.js';
import { ensureForeignTools } from './lib/install/foreign-tools.js';
import { type RunningPostgres, startPostgres } from './lib/install/postgres.js';
import { ensureRuntimes } from './lib/install/runtimes.js';
import { ensureShells } from './lib/install/shells.js';
import { chooseProofs, figuresIn, type Need, type Proof } from './lib/proofs.js';
import { checkResult, notRun, type StepResult, summary, type VitestReport, vitestResults } from './lib/results.js';
import { repositoryRoot, run } from './lib/run.js';

// The long forms of all that measures, races, kills, fuzzes or mutates, one after another, because they measure. `npm test`
// runs the short forms. Words choose steps (`npm run prove mutation engines`) or files of proofs (`npm run prove races`).

const HOURS_IN_MS = 60 * 60_000;

const { chosen, files } = chooseProofs(parseArgs({ allowPositionals: true }).positionals);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
const reports = mkdtempSync(join(tmpdir(), 'roster-proofs-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

const env: NodeJS.ProcessEnv = { ...process.env, ROSTER_PROVE: 'long' };
let postgres: RunningPostgres | undefined;
const provide: Record<Need, () => Promise<void>> = {
  async chromium() {
    env['CHROMIUM_PATH'] = await ensureChromium(console.log);
  },
  async postgres() {
    postgres = await startPostgres(console.log);
    env['TEST_DATABASE_URL'] = postgres.url;
  },
  runtimes: () => ensureRuntimes(console.log),
  foreign: () => ensureForeignTools(console.log),
  shells: () => ensureShells(console.log),
  browsers: () => ensureBrowsers(console.log),
};
const missing = new Map<Need, string>();
for (const need of new Set(chosen.flatMap((proof) => proof.needs)))
  await provide[need]().catch((error: unknown) => missing.set(need, String(error)));

const results: StepResult[] = [];
const told: string[] = [];
for (const proof of chosen) {
  const lacks = proof.needs.flatMap((need) => missing.get(need) ?? []);
  if (lacks.length > 0) {
    results.push(notRun(proof.name, lacks.join(' ')));
    continue;
  }
  console.log(`\n${proof.name}: ${proof.what} …`);
  const started = Date.now();
  const { result, output } = await prove(proof);
  results.push(...result);
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  told.push(`${proof.name} (${minutes} min)`, ...figuresIn(output));
}
await postgres?.stop();
const { lines, failed } = summary(results);
console.log(['', 'Figures', ...told, '', ...lines].join('\n'));
process.exit(failed > 0 ? 1 : 0);

async function prove({ name, args, projects }: Proof): Promise<{ result: StepResult[]; output: string }> {
  const file = join(reports, `${name.replace(':', '-')}.json`);
  const reporters = ['--reporter=verbose', `--reporter=${join(repositoryRoot, 'scripts/lib/vitest-reporter.ts')}`];
  const { code, output } = await run(
    process.execPath,
    [...args, ...(projects ? [...reporters, ...(name === 'proofs' ? files : [])] : [])],
    { env: { ...env, VITEST_REPORT_FILE: file }, echo: true, group: true, limitInMs: 4 * HOURS_IN_MS },
  );
  if (!projects) return { result: [checkResult(name, code === 0)], output };
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined;
  return { result: vitestResults(projects, report, code).map((each) => ({ ...each, name })), output };
}
