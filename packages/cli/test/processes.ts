import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const mainOf = (name: 'server' | 'cli'): string => fileURLToPath(new URL(`../../${name}/src/main.ts`, import.meta.url));

/** Starts the server from the repository. */
export const serverProgram = (): string[] => ['--import', 'tsx', mainOf('server')];

/** Bundles the CLI, as it is installed: running TypeScript would take another 40 MB of memory. */
export async function cliProgram(folder: string): Promise<string[]> {
  const outfile = join(folder, 'roster.mjs');
  // Some dependencies are CommonJS.
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  await build({
    entryPoints: [mainOf('cli')],
    outfile,
    banner,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  return [outfile];
}

/** A program in a process of its own. */
export class Program {
  stdout = '';
  stderr = '';
  /** Peak memory; only measured on Linux. */
  peakInBytes = 0;
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;
  readonly #measuring: NodeJS.Timeout;

  constructor(argv: readonly string[], env: Record<string, string>) {
    this.#child = spawn(process.execPath, argv, {
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.on('data', (text: Buffer) => (this.stdout += text.toString()));
    this.#child.stderr?.on('data', (text: Buffer) => (this.stderr += text.toString()));
    this.#measuring = setInterval(() => this.#measure(), 100);
    this.ended = new Promise((resolve) =>
      this.#child.on('close', (code) => (clearInterval(this.#measuring), resolve(code))),
    );
  }

  /** Waits until either output matches. */
  async says(what: RegExp, withinInMs = 60_000): Promise<string> {
    const until = Date.now() + withinInMs;
    for (;;) {
      const found = what.exec(this.stdout + this.stderr)?.[0];
      if (found !== undefined) return found;
      if (Date.now() > until || this.#child.exitCode !== null)
        throw new Error(`The output does not match ${what}:\n${this.stdout}\n${this.stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async end(signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT'): Promise<number | null> {
    this.#child.kill(signal);
    return this.ended;
  }

  #measure(): void {
    try {
      const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8');
      this.peakInBytes = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024 || this.peakInBytes;
    } catch {
      // Not Linux, or the process has just ended.
    }
  }
}
