import { createHash } from 'node:crypto';
import { UsageError } from '../runtime/errors.js';
import { type CsvSource, openCsv } from './read.js';

/** What is known about a file before any of it is sent. */
export interface CheckedCsv extends CsvSource {
  delimiter: string;
  headings: string[];
  /** Rows below the header. */
  rows: number;
  /** SHA-256 of the bytes. */
  hash: string;
}

const MAX_LINES_NAMED = 5;

/**
 * Reads the whole file once, one row at a time, so that a file with an error in the middle is refused before anything is sent.
 * @throws UsageError that names the invalid lines
 */
export async function checkCsv(source: CsvSource): Promise<CheckedCsv> {
  const hash = createHash('sha256');
  const file = await openCsv(source, (bytes) => hash.update(bytes));
  let headings: string[] | undefined;
  let rows = 0;
  const tooWide: string[] = [];
  for await (const { line, cells } of file.rows) {
    if (!headings) {
      headings = cells;
      continue;
    }
    rows += 1;
    if (cells.slice(headings.length).some((cell) => cell.trim() !== ''))
      tooWide.push(`line ${line} has ${cells.length}`);
    if (tooWide.length > MAX_LINES_NAMED) break;
  }
  if (!headings) throw new UsageError(`${source.name} is empty.`);
  if (tooWide.length > 0) {
    const named = tooWide.length > MAX_LINES_NAMED ? [...tooWide.slice(0, MAX_LINES_NAMED), '…'] : tooWide;
    throw new UsageError(
      `${source.name} has rows with more cells than the ${headings.length} of its header: ${named.join(', ')}. ` +
        `Put a cell that contains "${file.delimiter}" in quotes.`,
    );
  }
  return { ...source, delimiter: file.delimiter, headings, rows, hash: hash.digest('hex') };
}
