import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './lib/port.js';
import { repositoryRoot } from './lib/run.js';

const port = await freePort(Number(process.env['PORT'] ?? 6006));
const url = `http://localhost:${port}/`;
const options = [
  '--port',
  String(port),
  '--exact-port',
  '--ci',
  '--quiet',
  '--no-version-updates',
  '--disable-telemetry',
];

console.log('Starting Storybook …');
// Storybook must end with this process, even after a SIGKILL.
const endWithParent = new URL('lib/end-with-parent.mjs', import.meta.url).href;
const program = ['--import', endWithParent, 'node_modules/storybook/dist/bin/dispatcher.js', 'dev', ...options];
const storybook = spawn(process.execPath, program, {
  cwd: repositoryRoot,
  stdio: ['ignore', 'pipe', 'pipe'],
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => storybook.kill(signal));
storybook.on('close', (code) => process.exit(code ?? 0));

// Storybook prints a box with several addresses, and then its progress. One address, on the last line, is enough: hold
// back its output until it answers, and print it only if Storybook ends before. Later errors are printed.
const held: string[] = [];
let ready = false;
const hold = (data: Buffer) => void (ready || held.push(data.toString()));
storybook.stdout.on('data', hold);
storybook.stderr.on('data', (data: Buffer) => (ready ? process.stderr.write(data) : hold(data)));
process.on('exit', () => {
  if (!ready) process.stderr.write(held.join(''));
});

while (!(await answers())) await wait(250);
ready = true;
console.log(`Storybook is ready: ${url}`);

async function answers(): Promise<boolean> {
  try {
    return (await fetch(`${url}index.json`)).ok;
  } catch {
    return false;
  }
}
