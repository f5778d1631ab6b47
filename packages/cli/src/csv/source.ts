import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Io } from '../runtime/io.js';
import type { CsvSource } from './read.js';

/** Works with a file. `-` is standard input, which is stored in a temporary file because the work reads it twice. */
export async function withCsv<Result>(
  { stdin, signal }: Io,
  path: string,
  work: (source: CsvSource) => Promise<Result>,
): Promise<Result> {
  if (path !== '-') return work({ path, name: path });
  const folder = await mkdtemp(join(tmpdir(), 'roster-'));
  try {
    const copy = join(folder, 'input.csv');
    await pipeline(stdin, createWriteStream(copy, { mode: 0o600 }), { signal });
    return await work({ path: copy, name: 'standard input' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
