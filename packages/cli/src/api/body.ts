import { createReadStream } from 'node:fs';
import type { ApiOperation } from '../generated/operations.js';
import { UsageError } from '../runtime/errors.js';
import type { Io } from '../runtime/io.js';
import { printable } from '../runtime/text.js';
import type { RequestValues } from './fields.js';

/** More than any request of the contract may have. */
const LARGEST_IN_BYTES = 10 * 1024 * 1024;

async function textOf({ stdin, signal }: Io, path: string): Promise<string> {
  const name = path === '-' ? 'standard input' : path;
  const pieces: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const piece of path === '-' ? stdin : createReadStream(path)) {
      signal.throwIfAborted();
      pieces.push(Buffer.from(piece));
      if ((bytes += pieces.at(-1)?.length ?? 0) > LARGEST_IN_BYTES)
        throw new UsageError(`${name} is larger than 10 MB, more than a request can have.`);
    }
  } catch (error) {
    if (error instanceof UsageError || signal.aborted) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'ENOENT' ? `There is no file ${path}.` : `${name} cannot be read: ${message}.`);
  }
  // A byte order mark is no JSON.
  return Buffer.concat(pieces)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

/** Where the text stops being JSON, for a person. */
function placeOf(text: string, { message }: Error): string {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

function parsed(text: string, name: string): unknown {
  if (text.trim() === '') throw new UsageError(`${name} is empty, and the request needs a body.`);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`${name} isn't JSON: it breaks off or is wrong at ${placeOf(text, error as Error)}.`);
  }
}

/**
 * The body of a request: from a file, from standard input or from fields. What must be in it is for the server to say.
 * @throws UsageError if there are both, if it is not JSON, or if it is missing
 */
export async function readBody(
  io: Io,
  id: string,
  { hasBody, inputs }: ApiOperation,
  { body }: RequestValues,
  input: string | undefined,
): Promise<unknown> {
  const fields = Object.keys(body);
  if (input === undefined) {
    const required = inputs.filter(({ in: place, required }) => place === 'body' && required);
    if (fields.length === 0 && required.length > 0)
      throw new UsageError(
        `${id} needs a body: ${required.map(({ name }) => `-f ${name}=…`).join(' ')}, or --input with a file.`,
      );
    return hasBody ? body : undefined;
  }
  if (!hasBody) throw new UsageError(`${id} takes no body, so it takes no --input.`);
  if (fields.length > 0)
    throw new UsageError(`Give the body with --input or with -f ${fields.map(printable).join(', -f ')}, not both.`);
  return parsed(await textOf(io, input), input === '-' ? 'Standard input' : input);
}
