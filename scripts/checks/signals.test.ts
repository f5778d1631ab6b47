import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'vitest';
import { repositoryRoot } from '../lib/run.js';

// `npm run server` is four processes: npm, its shell, bootstrap.mjs and the server. When one of them is stopped, all must
// end: a process that keeps running would keep the port and the data folder.

/** Starts the server as a person does. Resolves to the processes from npm to the server, once it listens. */
async function startServer(onTestFinished: TestContext['onTestFinished']): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'roster-signals-'));
  const env = { ...process.env, PORT: '0', ROSTER_DATA_DIR: folder, LOG_LEVEL: 'info' };
  const npm = spawn('npm', ['run', 'server'], { cwd: repositoryRoot, env });
  let processes: number[] = [];
  onTestFinished(() => {
    for (const pid of [...processes, ...withDescendants(npm.pid ?? 0)].filter(isRunning)) process.kill(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const read = (data: Buffer) => void ((output += data.toString()).includes('http://127.0.0.1:') && resolve());
    npm.stdout.on('data', read);
    npm.stderr.on('data', read);
    npm.on('close', () => reject(new Error(`The server did not start:\n${output}`)));
  });
  processes = withDescendants(npm.pid ?? 0);
  return processes;
}

/** A process and all below it, the outermost first. */
function withDescendants(root: number): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const table = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] => [
    parent,
    ...table.filter(([, ppid]) => ppid === parent).flatMap(([pid = 0]) => below(pid)),
  ];
  return below(root);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const commandOf = (pid: number) => execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
/** Three starts of the embedded database at once take long on a busy machine. */
const limitInMs = 120_000;

// Tests that run at the same time must take `expect` from their own context.
test.concurrent.for([
  ['npm', 'SIGTERM'],
  ['node scripts/bootstrap.mjs', 'SIGTERM'],
  ['node scripts/bootstrap.mjs', 'SIGKILL'],
] as const)(
  'a server started with npm ends when "%s" gets %s',
  { timeout: limitInMs },
  async ([command, signal], { expect, onTestFinished }) => {
    const processes = await startServer(onTestFinished);
    expect(processes.length).toBeGreaterThanOrEqual(3);
    const target = processes.find((pid) => commandOf(pid).startsWith(command)) ?? 0;
    expect(target).toBeGreaterThan(0);
    process.kill(target, signal);
    await expect.poll(() => processes.filter(isRunning), { timeout: 15_000, interval: 200 }).toEqual([]);
  },
);
