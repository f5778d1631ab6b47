import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import { createMockBackend, type MockBackend, type MockBackendOptions } from '@roster-kit/mocks';
import { run } from '../program.js';
import type { Io } from '../runtime/io.js';

export interface CliResult {
  code: number;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  env?: Record<string, string | undefined>;
  /** Width of the terminal; without it there is no terminal. */
  columns?: number;
  /** Typed or piped input. */
  input?: string;
  signal?: AbortSignal;
  /** What a person types at each question, one after the other. */
  replies?: readonly string[];
  /** Called on each write to standard output. */
  onOutput?: () => void;
}

/** The program in this process, with a mock backend and a token of its strongest role. */
export class TestCli {
  private constructor(
    readonly backend: MockBackend,
    readonly token: string,
    readonly folder: string,
  ) {}

  get configFolder(): string {
    return join(this.folder, 'config');
  }

  static async open(options: MockBackendOptions = {}): Promise<TestCli> {
    const folder = mkdtempSync(join(tmpdir(), 'roster-cli-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const backend = await createMockBackend(options);
    return new TestCli(
      backend,
      await backend.tokenFor(options.catalogue === 'flow' ? 'administrator' : 'owner'),
      folder,
    );
  }

  async run(
    argv: string[],
    { env = {}, columns, input, replies = [], signal = new AbortController().signal, onOutput }: RunOptions = {},
  ): Promise<CliResult> {
    const [stdin, stdout, stderr] = [outputOf(columns), outputOf(columns), outputOf(columns)];
    if (input !== undefined) stdin.stream.end(input);
    if (onOutput) {
      const write = stdout.stream.write.bind(stdout.stream) as (text: string, done?: () => void) => boolean;
      Object.assign(stdout.stream, { write: (text: string, done?: () => void) => (onOutput(), write(text, done)) });
    }
    const typed = [...replies];
    if (replies.length > 0) {
      const write = stderr.stream.write.bind(stderr.stream) as (text: string) => boolean;
      Object.assign(stderr.stream, {
        write: (text: string) => {
          // Once the question is there.
          if (/(: |\] )$/.test(text) && typed.length > 0) setImmediate(() => stdin.stream.write(`${typed.shift()}\n`));
          return write(text);
        },
      });
    }
    const io: Io = {
      stdin: stdin.stream,
      stdout: stdout.stream,
      stderr: stderr.stream,
      signal,
      platform: process.platform,
      fetch: this.backend.fetch,
      env: {
        ROSTER_CONFIG_DIR: this.configFolder,
        ROSTER_BASE_URL: this.backend.baseUrl,
        ROSTER_API_KEY: this.token,
        ...env,
      },
    };
    const code = await run(argv, io);
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  }

  file(name: string, text?: string): string {
    const path = join(this.folder, name);
    if (text !== undefined) writeFileSync(path, text);
    return path;
  }

  read(name: string): string {
    return readFileSync(this.file(name), 'utf8');
  }
}

function outputOf(columns: number | undefined) {
  const stream = Object.assign(
    new PassThrough({ highWaterMark: 1 << 24 }),
    columns === undefined ? {} : { isTTY: true, columns },
  );
  return { stream, text: () => String(stream.read() ?? '') };
}

export const objects = ({ stdout }: CliResult): Record<string, unknown>[] =>
  stdout
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
