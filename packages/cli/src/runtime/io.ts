import type { Writable } from 'node:stream';

/** Where text goes; a terminal knows its width. */
export type Output = Writable & { isTTY?: boolean; columns?: number };
/** Where a person's replies and a piped file come from. */
export type Input = NodeJS.ReadableStream & { isTTY?: boolean };

/** Everything of the process that a command uses, so that tests can replace it. */
export interface Io {
  stdin: Input;
  /** Only data. */
  stdout: Output;
  /** What a person reads: questions, progress, summaries, errors. */
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  fetch?: typeof globalThis.fetch;
  /** Ends the command; its reason says why. */
  signal: AbortSignal;
}

/** Ctrl-C, or the terminal was closed. */
export class Interrupted extends Error {
  override name = 'Interrupted';
  constructor(readonly exitCode: number) {
    super('Interrupted.');
  }
}

/** The reader of standard output has closed it, as `| head` does. */
export class OutputClosed extends Error {
  override name = 'OutputClosed';
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** The real process. The first signal lets the command finish cleanly; the second ends the process at once. */
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
  // Without standard error there is nowhere to report it.
  process.stderr.on('error', () => undefined);
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    platform: process.platform,
    signal: controller.signal,
  };
}

/** Waits while the reader is slow, so that a long list never fills the memory. */
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

/** Waits until all of standard output is written: a full disk only shows then. */
export async function flush({ stdout, signal }: Io): Promise<void> {
  if (!signal.aborted) await new Promise((resolve) => stdout.write('', resolve));
  signal.throwIfAborted();
}

export function tell({ stderr }: Io, text: string): void {
  stderr.write(`${text}\n`);
}
