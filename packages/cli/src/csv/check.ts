import { createHash } from 'node:crypto';
import { UsageError } from '../runtime/errors.js';
import { type CsvSource, openCsv } from './read.js';

/** What is known of a file before anything of it is sent. */
export interface CheckedCsv extends CsvSource {
  delimiter: string;
  headings: string[];
  /** Rows below the header. */
  rows: number;
  /** Of its bytes: the same file has the same. */
  hash: string;
}

const LINES_NAMED = 5;

/**
 * Reads all of a file once, holding a row at a time, so that one that breaks in the middle is refused as a whole.
 * @throws UsageError naming the lines at fault
 */
export async function checkCsv(source: CsvSource): Promise<CheckedCsv> {
  const hash = createHash('sha256');
  const file = await openCsv(source, (bytes) => hash.update(bytes));
  let headings: string[] | undefined;
  let rows = 0;
  const wide: string[] = [];
  for await (const { line, cells } of file.rows) {
    if (!headings) {
      headings = cells;
      continue;
    }
    rows += 1;
    if (cells.slice(headings.length).some((cell) => cell.trim() !== '')) wide.push(`line ${line} has ${cells.length}`);
    if (wide.length > LINES_NAMED) break;
  }
  if (!headings) throw new UsageError(`${source.name} is empty.`);
  if (wide.length > 0) {
    const named = wide.length > LINES_NAMED ? [...wide.slice(0, LINES_NAMED), '…'] : wide;
    throw new UsageError(
      `${source.name} has rows with more cells than the ${headings.length} of its header: ${named.join(', ')}. Put a cell that contains "${file.delimiter}" in quotes.`,
    );
  }
  return { ...source, delimiter: file.delimiter, headings, rows, hash: hash.digest('hex') };
}
