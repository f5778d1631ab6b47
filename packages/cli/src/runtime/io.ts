import type { Writable } from 'node:stream';

/** Where text goes; a terminal says so and knows its width. */
export type Output = Writable & { isTTY?: boolean; columns?: number };
/** Where answers and a piped file come from. */
export type Input = NodeJS.ReadableStream & { isTTY?: boolean };

/** Everything a command touches of the process, so that a test can bring its own. */
export interface Io {
  stdin: Input;
  /** Data and nothing else. */
  stdout: Output;
  /** What a person reads meanwhile: questions, progress, summaries, errors. */
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  fetch?: typeof globalThis.fetch;
  /** Ends every command; its reason says why. */
  signal: AbortSignal;
}

/** Ctrl-C, or the end of the terminal. */
export class Interrupted extends Error {
  override name = 'Interrupted';
  constructor(readonly exitCode: number) {
    super('Interrupted.');
  }
}

/** Nobody reads standard output any more, as after `| head`. */
export class OutputClosed extends Error {
  override name = 'OutputClosed';
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** The process itself. The first signal lets a command end in an orderly way, the second one does not wait. */
export function processIo(): Io {
  const controller = new AbortController();
  for (const [name, exitCode] of Object.entries(SIGNALS)) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(exitCode);
      controller.abort(new Interrupted(exitCode));
    });
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    controller.abort(error.code === 'EPIPE' ? new OutputClosed('Standard output is closed.') : error),
  );
  // A closed standard error leaves nobody to tell.
  process.stderr.on('error', () => undefined);
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    signal: controller.signal,
  };
}

/** Waits while the reader is slow, so that a long list is never held in memory. */
export async function print({ stdout, signal }: Io, text: string): Promise<void> {
  signal.throwIfAborted();
  if (stdout.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      stdout.off('drain', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    stdout.on('drain', done);
    signal.addEventListener('abort', done);
  });
  signal.throwIfAborted();
}

/** Waits until all of standard output is written, or has failed: a full disk shows only then. */
export async function flush({ stdout, signal }: Io): Promise<void> {
  if (!signal.aborted) await new Promise((resolve) => stdout.write('', resolve));
  signal.throwIfAborted();
}

export function tell({ stderr }: Io, text: string): void {
  stderr.write(`${text}\n`);
}
