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
}

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill()));

/** Runs a program to its end. It never rejects: the code of a program that cannot be started is 127. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const { limitInMs, echo = false, ...rest } = options;
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { cwd: repositoryRoot, stdio: ['ignore', 'pipe', 'pipe'], ...rest });
    running.add(child);
    const chunks: string[] = [];
    let late = false;
    const kill = () => {
      late = true;
      chunks.push(`\nStopped: it took longer than ${(limitInMs ?? 0) / 1000} s.\n`);
      child.kill('SIGKILL');
    };
    const timer = limitInMs === undefined ? undefined : setTimeout(kill, limitInMs);
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
