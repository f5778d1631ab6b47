// The one thing every npm script goes through. It depends on no package, because nothing is installed yet when it starts:
// it brings the dependencies if they are missing or old, and then runs the real script of the task.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pnpm } from './lib/pnpm.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.roster-install');

const script = (path, ...args) => [process.execPath, '--import', 'tsx', path, ...args];
const node = (path, ...args) => [process.execPath, join('node_modules', path), ...args];

const tasks = {
  start: script('packages/demo/src/server/main.ts'),
  'bench:lists': script('scripts/bench/lists.ts'),
  'bench:sdk': script('scripts/bench/sdk.ts'),
  'bench:walk': script('scripts/bench/walk.ts'),
  seed: script('packages/demo/src/server/seed.ts'),
  storybook: script('scripts/storybook.ts'),
  server: script('packages/server/src/main.ts'),
  roster: script('packages/cli/src/main.ts'),
  screenshots: script('scripts/screenshots.ts'),
  'storybook:build': node('storybook/dist/bin/dispatcher.js', 'build', '--quiet', '--disable-telemetry'),
  test: script('scripts/test.ts'),
  generate: script('scripts/generate.ts'),
  build: script('scripts/build.ts'),
  docs: node('typedoc/bin/typedoc', '--options', 'scripts/docs/typedoc.config.mjs'),
  size: node('size-limit/bin.js'),
  lint: node('eslint/bin/eslint.js', '.'),
  typecheck: node('typescript/bin/tsc', '-p', '.'),
  'new-component': script('scripts/new-component.ts'),
};

requireNode();
const [task = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(tasks, task)) fail(`Unknown task "${task}". There are: ${Object.keys(tasks).join(', ')}.`);
await install();
await runTask([...tasks[task], ...args]);

/** The lines that Vite and Vitest support, which are the ones the packages are published for. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  fail(`Roster Kit needs Node 20.19 or newer, 22.12 or newer, or 24 and later. This is Node ${process.versions.node}.`);
}

/** Installs only when something it depends on changed since the last time, so that a second start takes no time. */
async function install() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const started = Date.now();
  // Not to standard output, which may be somebody's data.
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

/** No tool reports home, checks for updates, or asks. */
function quiet() {
  return { STORYBOOK_DISABLE_TELEMETRY: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
}

/** Runs a program in the repository, passes signals on to it, and answers its exit code. */
function child([command, ...rest], options, onText) {
  const running = spawn(command, rest, {
    cwd: root,
    shell: command === 'npx' && process.platform === 'win32',
    ...options,
  });
  running.stdout?.on('data', (data) => onText(data.toString()));
  running.stderr?.on('data', (data) => onText(data.toString()));
  const pass = (signal) => {
    // A terminal sends Ctrl-C to the whole group: the child has it already, and a second one would mean "now".
    // Standard input may be a file even so.
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
