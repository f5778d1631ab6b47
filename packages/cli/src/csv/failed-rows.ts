import { once } from 'node:events';
import { accessSync, constants, createWriteStream, existsSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../runtime/errors.js';
import type { CheckedCsv } from './check.js';
import type { CsvRow } from './read.js';
import { BYTE_ORDER_MARK, csvLine } from './write.js';

/** What is added to a row, and ignored when the file is fed back. */
const ADDED = ['line', 'problem', 'message'];

/** `people.csv` → `people.failed.csv` → `people.failed-2.csv`: the file that is read is never the one that is written. */
export function failedPath(path: string): string {
  const [, name = path, number, ending = ''] = /^(.*?)(?:\.failed(?:-(\d+))?)?(\.[^./\\]*)?$/.exec(path) ?? [];
  const next = path === `${name}${ending}` ? '' : `-${Number(number ?? 1) + 1}`;
  return `${name}.failed${next}${ending}`;
}

/**
 * Where the refused rows of a file go; a dry run leaves no file behind, unless one is asked for. `piped` is what standard
 * input would be called.
 * @throws UsageError where no file can be written there, before anything is sent
 */
export function failedRowsOf(
  path: string,
  piped: string,
  file: CheckedCsv,
  { failed, dryRun }: { failed?: string | undefined; dryRun?: true | undefined },
): FailedRows | undefined {
  if (dryRun && failed === undefined) return undefined;
  const target = failed ?? failedPath(path === '-' ? piped : path);
  if (resolve(target) === resolve(path))
    throw new UsageError('--failed names the file that is read. Give another one.');
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`${target} is a folder, not a file. Name a file for refused rows with --failed.`);
  try {
    accessSync(dirname(resolve(target)), constants.W_OK);
  } catch {
    throw new UsageError(`Refused rows cannot be written to ${target}. Name another file for them with --failed.`);
  }
  return new FailedRows(target, file);
}

/** `people.failed.csv.bak`, or `.bak-2` and so on where there are older ones: none of them is overwritten. */
function backupOf(path: string): string {
  let backup = `${path}.bak`;
  for (let number = 2; existsSync(backup); number += 1) backup = `${path}.bak-${number}`;
  return backup;
}

/**
 * The rows that did not go through, written as they come: as they stood in the file, with their line and what is wrong. There is
 * no file until there is a row; one that is there already, perhaps with corrections in it, is kept beside it.
 */
export class FailedRows {
  rows = 0;
  readonly #columns: number[];
  #file: WriteStream | undefined;
  #failure: Error | undefined;

  constructor(
    readonly path: string,
    private readonly source: Pick<CheckedCsv, 'headings' | 'delimiter'>,
  ) {
    this.#columns = source.headings.flatMap((heading, index) =>
      ADDED.includes(heading.trim().toLowerCase()) ? [] : [index],
    );
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
    // Names and addresses: for its owner alone.
    const file = createWriteStream(this.path, { mode: 0o600 });
    file.on('error', (error) => (this.#failure = error));
    file.write(
      BYTE_ORDER_MARK +
        csvLine([...this.#columns.map((index) => this.source.headings[index] ?? ''), ...ADDED], this.source.delimiter),
    );
    return file;
  }

  async #write(cells: string[]): Promise<void> {
    if (this.#failure) throw this.#failure;
    if (this.#file?.write(csvLine(cells, this.source.delimiter)) === false) await once(this.#file, 'drain');
  }
}
