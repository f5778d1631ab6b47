import { spawn, type SpawnOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder all commands run in. */
export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** What a finished child process left behind. */
export interface Finished {
  readonly code: number;
  /** Standard output and standard error, in the order they arrived. */
  readonly output: string;
}

/** Options of {@link run}. */
export interface RunOptions extends SpawnOptions {
  /** Show the output while it arrives; otherwise it is only collected. */
  readonly echo?: boolean;
}

/** Runs a program to its end. It never rejects: a program that cannot be started has code 127. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const { echo = false, ...rest } = options;
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { cwd: repositoryRoot, stdio: ['ignore', 'pipe', 'pipe'], ...rest });
    const chunks: string[] = [];
    const collect = (chunk: Buffer) => {
      chunks.push(chunk.toString());
      if (echo) process.stdout.write(chunk);
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ code: 127, output: `${chunks.join('')}${error.message}\n` }));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output: chunks.join('') }));
  });
}
