import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { UsageError } from './errors.js';
import { Interrupted, type Io } from './io.js';

/** Longer than any token; a larger file on standard input is a mistake. */
const LONGEST_SECRET = 10_000;

export const hasTerminal = ({ stdin, stderr }: Io): boolean => stdin.isTTY === true && stderr.isTTY === true;

/**
 * Asks a person in the terminal and returns the line they enter. `hidden` shows nothing of what they type.
 * @throws UsageError if they end the input instead, `Interrupted` on Ctrl-C
 */
export async function ask({ stdin, stderr, signal }: Io, question: string, { hidden = false } = {}): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  if (hidden) stderr.write(question);
  const asking = createInterface({ input: stdin, output: hidden ? nowhere : stderr, terminal: hidden || undefined });
  try {
    return await new Promise<string>((resolve, reject) => {
      asking.on('SIGINT', () => reject(new Interrupted(130)));
      // The end of piped input can come right behind the reply.
      asking.on('close', () => setImmediate(reject, new UsageError('The input ended before there was a reply.')));
      asking.question(hidden ? '' : question, { signal }).then(resolve, reject);
    });
  } finally {
    asking.close();
    if (hidden) stderr.write('\n');
  }
}

/**
 * All of standard input, such as a token from `pass show roster | roster login`.
 * @throws UsageError if it is too long
 */
export async function readSecret({ stdin, signal }: Io): Promise<string> {
  let text = '';
  for await (const piece of stdin) {
    signal.throwIfAborted();
    text += String(piece);
    if (text.length > LONGEST_SECRET) throw new UsageError('Standard input is too long for a token.');
  }
  return text;
}
