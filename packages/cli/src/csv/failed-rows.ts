import { once } from 'node:events';
import { accessSync, constants, createWriteStream, existsSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../runtime/errors.js';
import type { CheckedCsv } from './check.js';
import { type CsvRow, DELIMITERS } from './read.js';
import { isPipe } from './source.js';
import { BYTE_ORDER_MARK, csvLine } from './write.js';

/** Columns added to a refused row, and dropped when the file is used again. */
const ADDED = ['line', 'problem', 'message'];
export const isAdded = (heading: string): boolean => ADDED.includes(heading.trim().toLowerCase());

/** `people.csv` → `people.failed.csv` → `people.failed-2.csv`: never the file that is read. */
export function failedPath(path: string): string {
  const [, name = path, number, ending = ''] = /^(.*?)(?:\.failed(?:-(\d+))?)?(\.[^./\\]*)?$/.exec(path) ?? [];
  const next = path === `${name}${ending}` ? '' : `-${Number(number ?? 1) + 1}`;
  return `${name}.failed${next}${ending}`;
}

/**
 * The writer of a file's refused rows; none for a dry run without `--failed`. `piped` is the name that a pipe gets.
 * @throws UsageError if the file cannot be written, before anything is sent
 */
export function failedRowsOf(
  path: string,
  piped: string,
  file: CheckedCsv,
  { failed, dryRun }: { failed?: string | undefined; dryRun?: true | undefined },
): FailedRows | undefined {
  if (dryRun && failed === undefined) return undefined;
  const target = failed ?? failedPath(isPipe(path) ? piped : path);
  if (resolve(target) === resolve(path))
    throw new UsageError('--failed names the file that is read. Name another file.');
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`${target} is a folder, not a file. Name a file for refused rows with --failed.`);
  try {
    accessSync(dirname(resolve(target)), constants.W_OK);
  } catch {
    throw new UsageError(`Refused rows cannot be written to ${target}. Name another file for them with --failed.`);
  }
  return new FailedRows(target, file);
}

/** `people.failed.csv.bak`, or `.bak-2` and so on: an older backup is never overwritten. */
function backupOf(path: string): string {
  let backup = `${path}.bak`;
  for (let number = 2; existsSync(backup); number += 1) backup = `${path}.bak-${number}`;
  return backup;
}

/**
 * Writes refused rows as they come: as they were in the file, with their line and the problem. The first row creates the file; a
 * file that already exists, which may hold corrections, is kept as a backup.
 */
export class FailedRows {
  rows = 0;
  readonly #columns: number[];
  readonly #delimiter: string;
  #file: WriteStream | undefined;
  #failure: Error | undefined;

  constructor(
    readonly path: string,
    private readonly source: Pick<CheckedCsv, 'headings' | 'delimiter'>,
  ) {
    this.#columns = source.headings.flatMap((heading, index) => (isAdded(heading) ? [] : [index]));
    // Another one would need a line such as `sep=|` to be read again.
    this.#delimiter = DELIMITERS.includes(source.delimiter) ? source.delimiter : ',';
  }

  async add({ line, cells }: CsvRow, problem: string, message: string): Promise<void> {
    this.#file ??= this.#open();
    this.rows += 1;
    await this.#write([...this.#columns.map((index) => cells[index] ?? ''), String(line), problem, message]);
  }

  async close(): Promise<void> {
    const file = this.#file;
    if (file) await new Promise((resolve) => file.end(resolve));
    if (this.#failure) throw this.#failure;
  }

  #open(): WriteStream {
    if (existsSync(this.path)) renameSync(this.path, backupOf(this.path));
    // It holds names and addresses: only its owner may read it.
    const file = createWriteStream(this.path, { mode: 0o600 });
    file.on('error', (error) => (this.#failure = error));
    file.write(
      BYTE_ORDER_MARK +
        csvLine([...this.#columns.map((index) => this.source.headings[index] ?? ''), ...ADDED], this.#delimiter),
    );
    return file;
  }

  async #write(cells: string[]): Promise<void> {
    if (this.#failure) throw this.#failure;
    if (this.#file?.write(csvLine(cells, this.#delimiter)) === false) await once(this.#file, 'drain');
  }
}
