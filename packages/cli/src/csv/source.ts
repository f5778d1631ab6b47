import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Io } from '../runtime/io.js';
import type { CsvSource } from './read.js';

/** Standard input, or a pipe such as `<(sort people.csv)`: it can be read only once. */
export function isPipe(path: string): boolean {
  if (path === '-') return true;
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

/** Works with a file. A pipe is stored in a temporary file, because the work reads it twice. */
export async function withCsv<Result>(
  { stdin, signal }: Io,
  path: string,
  work: (source: CsvSource) => Promise<Result>,
): Promise<Result> {
  if (!isPipe(path)) return work({ path, name: path });
  const folder = await mkdtemp(join(tmpdir(), 'roster-'));
  try {
    const copy = join(folder, 'input.csv');
    const input = path === '-' ? stdin : createReadStream(path);
    await pipeline(input, createWriteStream(copy, { mode: 0o600 }), { signal });
    return await work({ path: copy, name: path === '-' ? 'standard input' : path });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
