import { once } from 'node:events';
import { createWriteStream, renameSync, type WriteStream } from 'node:fs';
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
 * The rows that did not go through, written as they come: as they stood in the file, with their line and what is wrong. There is
 * no file until there is a row; one that is there already, perhaps with corrections in it, is kept beside it as `.bak`.
 */
export class FailedRows {
  rows = 0;
  readonly #columns: number[];
  #file: WriteStream | undefined;
  #failure: Error | undefined;

  constructor(readonly path: string, private readonly source: Pick<CheckedCsv, 'headings' | 'delimiter'>) {
    this.#columns = source.headings.flatMap((heading, index) => (ADDED.includes(heading.trim().toLowerCase()) ? [] : [index]));
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
    try {
      renameSync(this.path, `${this.path}.bak`);
    } catch {
      // There was none.
    }
    // Names and addresses: for its owner alone.
    const file = createWriteStream(this.path, { mode: 0o600 });
    file.on('error', (error) => (this.#failure = error));
    file.write(BYTE_ORDER_MARK + csvLine([...this.#columns.map((index) => this.source.headings[index] ?? ''), ...ADDED], this.source.delimiter));
    return file;
  }

  async #write(cells: string[]): Promise<void> {
    if (this.#failure) throw this.#failure;
    if (this.#file?.write(csvLine(cells, this.source.delimiter)) === false) await once(this.#file, 'drain');
  }
}
