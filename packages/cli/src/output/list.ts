import Table from 'cli-table3';
import { BYTE_ORDER_MARK, csvLine } from '../csv/write.js';
import { print } from '../runtime/io.js';
import type { Runtime } from '../runtime/runtime.js';
import { printable, widthOf } from '../runtime/text.js';

/** A column's heading, and its cell for a row. */
export interface Column<Row> {
  heading: string;
  of(row: Row): string;
}

/** The columns for a person in a terminal, and those for a program. */
export interface Columns<Row> {
  shown: readonly Column<Row>[];
  data: readonly Column<Row>[];
}

export interface ListFormat {
  json?: boolean | undefined;
  csv?: boolean | undefined;
  limit?: number | undefined;
}

/** A table is laid out and held in memory this many rows at a time. */
const ROWS_AT_ONCE = 100;
const NO_FRAME = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
};
const NO_LINES = {
  ...NO_FRAME,
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};
const GAP = 2;
const NARROWEST = 6;

/** As wide as their content; if the terminal is narrower, the widest columns shrink. */
function widthsOf(rows: readonly string[][], available: number): number[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(1, ...rows.map((row) => widthOf(row[column] ?? ''))));
  const room = () => available - GAP * (widths.length - 1) - widths.reduce((sum, width) => sum + width, 0);
  while (room() < 0) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= NARROWEST) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** Aligned columns without a frame. A cell that does not fit is cut, or wrapped with `wrap`. */
export function layOut(rows: readonly string[][], widths: readonly number[], wrap = false): string {
  const table = new Table({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colWidths: [...widths],
    wordWrap: wrap,
  });
  table.push(...rows.map((row) => row.map((cell) => cell)));
  return table.toString().replaceAll(/[ ]+$/gm, '');
}

export function table(rows: readonly string[][], available: number, wrap = false): string {
  return rows.length === 0 ? '' : `${layOut(rows, widthsOf(rows, available), wrap)}\n`;
}

async function* chunksOf<Row>(rows: AsyncIterable<Row>, limit = Infinity): AsyncGenerator<Row[]> {
  let chunk: Row[] = [];
  let left = limit;
  for await (const row of rows) {
    chunk.push(row);
    left -= 1;
    if (chunk.length < ROWS_AT_ONCE && left > 0) continue;
    yield chunk;
    chunk = [];
    if (left <= 0) return;
  }
  if (chunk.length > 0) yield chunk;
}

/**
 * Prints a list for the reader of standard output: a table that fits the width of a terminal; otherwise one row per line, with
 * tabs between the cells and no heading (as `gh` does). `json` prints one JSON object per line, `csv` prints CSV.
 */
export async function printList<Row>(
  runtime: Runtime,
  rows: AsyncIterable<Row>,
  { shown, data }: Columns<Row>,
  format: ListFormat,
): Promise<void> {
  const { io } = runtime;
  const write = format.json
    ? (rows: readonly Row[]) => runtime.jsonOf(...rows)
    : format.csv
      ? csvLines(data)
      : io.stdout.isTTY
        ? tableLines(runtime, shown)
        : plainLines(data);
  if (format.csv) await print(io, BYTE_ORDER_MARK + csvLine(data.map(({ heading }) => heading)));
  let empty = true;
  for await (const chunk of chunksOf(rows, format.limit)) {
    empty = false;
    await print(io, write(chunk));
  }
  if (empty && io.stdout.isTTY && !format.json && !format.csv) await print(io, 'No results.\n');
}

const csvLines =
  <Row>(columns: readonly Column<Row>[]) =>
  (rows: readonly Row[]): string =>
    rows.map((row) => csvLine(columns.map(({ of }) => of(row)))).join('');

const cellsOf = <Row>(columns: readonly Column<Row>[], row: Row): string[] =>
  columns.map(({ of }) => printable(of(row)));

const plainLines =
  <Row>(columns: readonly Column<Row>[]) =>
  (rows: readonly Row[]): string =>
    rows.map((row) => `${cellsOf(columns, row).join('\t')}\n`).join('');

/** The first rows set the column widths, so that later rows align with the heading. */
function tableLines<Row>({ io, paint }: Runtime, columns: readonly Column<Row>[]): (rows: readonly Row[]) => string {
  let widths: number[] | undefined;
  return (rows) => {
    const cells = rows.map((row) => cellsOf(columns, row));
    if (widths) return `${layOut(cells, widths)}\n`;
    const headings = columns.map(({ heading }) => heading.toUpperCase());
    widths = widthsOf([headings, ...cells], io.stdout.columns ?? 80);
    return `${layOut([headings.map((heading) => paint('bold', heading)), ...cells], widths)}\n`;
  };
}
