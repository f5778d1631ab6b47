import { parseArgs } from 'node:util';
import { ensureChromium } from './lib/install/chromium.js';
import { startPostgres } from './lib/install/postgres.js';
import { ensureRuntimes } from './lib/install/runtimes.js';
import { run } from './lib/run.js';

// The long forms of the proofs. `npm test` runs the short forms of the same files. Words after the command choose the files
// by a part of their name: `npm run prove noisy races`.

const HOURS_IN_MS = 60 * 60_000;

const wanted = parseArgs({ allowPositionals: true }).positionals;
const chromium = await ensureChromium(console.log);
await ensureRuntimes(console.log);
const postgres = await startPostgres(console.log);
const env = {
  ...process.env,
  ROSTER_PROVE: 'long',
  TEST_DATABASE_URL: postgres.url,
  CHROMIUM_PATH: chromium,
};
const projects = ['proofs', 'runtimes'].flatMap((name) => ['--project', name]);
const { code } = await run(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--allowOnly=false', '--reporter=verbose', ...projects, ...wanted],
  { env, stdio: ['ignore', 'inherit', 'inherit'], limitInMs: 4 * HOURS_IN_MS },
);
await postgres.stop();
process.exitCode = code;
