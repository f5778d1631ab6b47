import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder all commands run in. */
export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The result of a finished child process. */
export interface Finished {
  readonly code: number;
  /** Standard output and standard error, in the order they arrived; empty when they were inherited. */
  readonly output: string;
}

/** Options of {@link run}. */
export interface RunOptions extends SpawnOptions {
  /** The program is killed after this time, and the exit code is 124. */
  readonly limitInMs?: number;
  /** Also print the output as it arrives. */
  readonly echo?: boolean;
  /** Whatever the program has started ends with it, and with this process. A terminal's Ctrl-C reaches only this process. */
  readonly group?: boolean;
}

const running = new Map<ChildProcess, { readonly group: boolean }>();
process.on('exit', () => running.forEach(({ group }, child) => kill(child, group, 'SIGTERM')));

function kill(child: ChildProcess, group: boolean, signal: NodeJS.Signals): void {
  if (!group || child.pid === undefined || process.platform === 'win32') {
    child.kill(signal);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group has ended.
  }
}

/** Runs a program to its end. It never rejects: the code of a program that cannot be started is 127. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const { limitInMs, echo = false, group = false, ...rest } = options;
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: repositoryRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: group && process.platform !== 'win32',
      ...rest,
    });
    running.set(child, { group });
    const chunks: string[] = [];
    let late = false;
    const stop = () => {
      late = true;
      chunks.push(`\nStopped: it took longer than ${(limitInMs ?? 0) / 1000} s.\n`);
      kill(child, group, 'SIGKILL');
    };
    const timer = limitInMs === undefined ? undefined : setTimeout(stop, limitInMs);
    const finish = (code: number) => {
      running.delete(child);
      clearTimeout(timer);
      resolve({ code: late ? 124 : code, output: chunks.join('') });
    };
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data: Buffer) => {
        chunks.push(data.toString());
        if (echo) process.stdout.write(data);
      });
    child.on('error', (error) => {
      chunks.push(`${error.message}\n`);
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}
