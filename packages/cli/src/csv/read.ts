import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { UsageError } from '../runtime/errors.js';
import { unescapeFormula } from './escape.js';

/** A file, and its name for messages. */
export interface CsvSource {
  path: string;
  name: string;
}

/** A row as it is in the file. */
export interface CsvRow {
  /** Its first line, counted from 1. */
  line: number;
  cells: string[];
}

/** Longer than any real row; without a limit, a quote that is never closed would pull the rest of the file into memory. */
const LONGEST_ROW = 64 * 1024;

async function* bytesOf({ path, name }: CsvSource): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT') throw new UsageError(`There is no file ${name}.`);
    if (error.code === 'EISDIR') throw new UsageError(`${name} is a folder, not a file.`);
    throw new UsageError(`${name} cannot be read: ${error.message}`);
  }
}

/** Excel's "Unicode text" is UTF-16; its byte order mark says so. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** The text of a file in chunks, with every line ending as `\n`. `see` receives every byte. */
async function* textOf(source: CsvSource, see: (bytes: Uint8Array) => void): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  const decode = (bytes?: Uint8Array): string => {
    try {
      decoder ??= new TextDecoder(encodingOf(bytes ?? new Uint8Array()), { fatal: true });
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new UsageError(`${source.name} is not UTF-8. In a spreadsheet, save it as "CSV UTF-8".`);
    }
  };
  let heldBack = '';
  for await (const bytes of bytesOf(source)) {
    see(bytes);
    const text = heldBack + decode(bytes);
    // The other half of this line ending may be in the next chunk.
    heldBack = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - heldBack.length).replaceAll(/\r\n?/g, '\n');
  }
  yield heldBack.replace('\r', '\n') + decode();
}

/** The separators that are recognized without a line that names one. */
export const DELIMITERS = [',', ';', '\t'];

const SEPARATOR_LINE = /^sep=(.)$/i;

/**
 * The separator: the one that a first line such as `sep=;` names, as Excel writes it, or else the one of the header's cells, which
 * depends on the spreadsheet's language.
 */
async function delimiterOf(source: CsvSource): Promise<string> {
  let start = '';
  for await (const text of textOf(source, () => undefined)) {
    start += text;
    if (start.includes('\n') || start.length > LONGEST_ROW) break;
  }
  const line = start.split('\n', 1)[0] ?? '';
  const named = SEPARATOR_LINE.exec(line)?.[1];
  if (named !== undefined) return named;
  const header = line.replaceAll(/"[^"]*"/g, '');
  const [first = ','] = DELIMITERS.toSorted((a, b) => header.split(b).length - header.split(a).length);
  return first;
}

/** `after`: the line of the last row that could be read. */
function unreadable(name: string, error: CsvError, after: number): UsageError {
  const line = String(error['lines']);
  const kinds: Record<string, string> = {
    CSV_QUOTE_NOT_CLOSED: `a quote opened after line ${after} is never closed`,
    CSV_MAX_RECORD_SIZE: `a row after line ${after} is longer than 64 kB; is a closing quote missing?`,
    CSV_INVALID_CLOSING_QUOTE: `text follows a closing quote on line ${line}; inside a quoted cell, write a quote twice`,
    INVALID_OPENING_QUOTE:
      `there is a quote in the middle of a cell on line ${line}; ` +
      'put the whole cell in quotes, and write each quote inside it twice',
  };
  return new UsageError(`${name} cannot be read as CSV: ${kinds[error.code] ?? error.message}.`);
}

export interface CsvFile {
  delimiter: string;
  /** Every row that is not empty, header first, read as needed; the file is never in memory as a whole. */
  rows: AsyncGenerator<CsvRow>;
}

/** @throws UsageError if the file does not exist, is not UTF-8 or is not CSV */
export async function openCsv(source: CsvSource, see: (bytes: Uint8Array) => void = () => undefined): Promise<CsvFile> {
  const delimiter = await delimiterOf(source);
  return { delimiter, rows: rowsOf(source, delimiter, see) };
}

async function* rowsOf(source: CsvSource, delimiter: string, see: (bytes: Uint8Array) => void): AsyncGenerator<CsvRow> {
  let parsed = 0;
  const parser = parse({
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: '\n',
    max_record_size: LONGEST_ROW,
    on_record: (row: string[], { lines }) => ((parsed = lines), row),
  });
  // A failure ends the parser, and its loop throws it.
  const rows = pipeline(Readable.from(textOf(source, see)), parser, () => undefined);
  try {
    for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (record.every((cell) => cell.trim() === '')) continue;
      const line = info.lines - record.join('').split('\n').length + 1;
      if (line === 1 && /^sep=.?$/i.test(record.join(delimiter))) continue;
      yield { line, cells: record.map(unescapeFormula) };
    }
  } catch (error) {
    throw error instanceof CsvError ? unreadable(source.name, error, parsed) : error;
  }
}
