// Every npm script starts here. This file uses no package, because nothing may be installed yet: it installs the
// dependencies when they are missing or old, and then runs the script of the task.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInRange } from './lib/node-range.mjs';
import { pnpm } from './lib/pnpm.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.roster-install');

const endWithParent = new URL('lib/end-with-parent.mjs', import.meta.url).href;

/** A Node program that ends when this process is gone. */
const node = (...args) => [process.execPath, '--import', endWithParent, ...args];
const script = (path, ...args) => node('--import', 'tsx', path, ...args);
const tool = (path, ...args) => node(join('node_modules', path), ...args);

const tasks = {
  start: script('packages/demo/src/server/main.ts'),
  seed: script('packages/demo/src/server/seed.ts'),
  server: script('packages/server/src/main.ts'),
  roster: script('packages/cli/src/main.ts'),
  storybook: script('scripts/storybook.ts'),
  'storybook:build': tool('storybook/dist/bin/dispatcher.js', 'build', '--quiet', '--disable-telemetry'),
  screenshots: script('scripts/screenshots.ts'),
  check: script('scripts/check.ts'),
  test: script('scripts/test.ts'),
  prove: script('scripts/prove.ts'),
  mutation: script('scripts/mutation.ts'),
  generate: script('scripts/generate.ts'),
  lint: script('scripts/lint.ts'),
  format: script('scripts/format.ts'),
  typecheck: tool('typescript/bin/tsc', '-p', '.'),
  build: script('scripts/build.ts'),
  size: script('scripts/size.ts'),
  'pack:all': script('scripts/pack-all.ts'),
  docs: tool('typedoc/bin/typedoc', '--options', 'scripts/docs/typedoc.config.mjs'),
  changeset: tool('@changesets/cli/bin.js'),
  release: script('scripts/release.ts'),
  'new-component': script('scripts/new-component.ts'),
  'bench:lists': script('scripts/bench/lists.ts'),
  'bench:sdk': script('scripts/bench/sdk.ts'),
  'bench:walk': script('scripts/bench/walk.ts'),
};

// npm runs this in a shell, which ends on a signal without passing it on. Started by hand, it may run longer than its shell.
if (process.env.npm_lifecycle_event) await import(endWithParent);
requireNode();
const [task = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(tasks, task)) fail(`Unknown task "${task}". There are: ${Object.keys(tasks).join(', ')}.`);
await install();
await runTask([...tasks[task], ...args]);

/** package.json says which versions the tools run on. */
function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (isInRange(process.versions.node, engines.node)) return;
  fail(`Roster Kit needs Node ${engines.node}. This is Node ${process.versions.node}.`);
}

/** Installs only when a manifest or the lockfile has changed, so that the next start takes no time. */
async function install() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const started = Date.now();
  // Standard output may be data that another program reads.
  console.error('Installing dependencies …');
  const lines = [];
  const npx = ['npx', '--yes', pnpm, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false'];
  const code = await child(npx, { stdio: ['ignore', 'pipe', 'pipe'] }, (text) => lines.push(text));
  if (code !== 0)
    fail(`${lines.join('')}\nInstalling dependencies failed (exit code ${code}); the lines above say why.`, code);
  writeFileSync(stamp, wanted);
  console.error(`Installing dependencies … done in ${Math.round((Date.now() - started) / 1000)} s`);
}

function fingerprint() {
  const packages = readdirSync(join(root, 'packages')).map((name) => join('packages', name, 'package.json'));
  const hash = createHash('sha256').update(`${pnpm} ${process.platform} ${process.arch}`);
  const own = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', join('openapi', 'package.json')];
  for (const path of [...own, ...packages.sort()]) {
    if (existsSync(join(root, path))) hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

async function runTask(command) {
  const path = [bin, process.env.PATH].join(delimiter);
  process.exitCode = await child(command, { stdio: 'inherit', env: { ...quiet(), ...process.env, PATH: path } });
}

/** No tool sends telemetry, checks for updates or asks questions. */
function quiet() {
  return { STORYBOOK_DISABLE_TELEMETRY: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
}

/** Runs a program in the repository and passes signals on to it. Resolves to its exit code. */
function child([command, ...rest], options, onText) {
  const running = spawn(command, rest, {
    cwd: root,
    shell: command === 'npx' && process.platform === 'win32',
    ...options,
  });
  running.stdout?.on('data', (data) => onText(data.toString()));
  running.stderr?.on('data', (data) => onText(data.toString()));
  const pass = (signal) => {
    // A terminal sends Ctrl-C to the child too, and a second one means "stop at once". Standard input may be a file
    // when a terminal is there, so look at standard error as well.
    if (signal === 'SIGINT' && (process.stdin.isTTY || process.stderr.isTTY)) return;
    running.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve) => {
    running.on('error', (error) => fail(`${command} could not be started: ${error.message}`));
    running.on('close', (code, signal) => {
      for (const name of signals) process.off(name, pass);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}
