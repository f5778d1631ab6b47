import Papa from 'papaparse';
import type { Position } from '../../store/store.js';

/** Without it Excel does not read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
const PAGE = 500;

/**
 * What a spreadsheet takes for a formula, also after white space, invisible characters or quotes, and in full-width form. Such a cell
 * gets an apostrophe, even one that already has it, so that a reader who removes one gets every cell back.
 */
const FORMULA = /^[\s\p{C}'"]*[=+\-@\t\r＝＋－＠]/u;

type Cell = string | boolean | null;

/** Each column's heading, and the cell of a row in it. */
export type Columns<Row> = Record<string, (row: Row) => Cell>;

function linesOf(rows: Cell[][]): string {
  return `${Papa.unparse(rows, { escapeFormulae: FORMULA, quotes: true, newline: LINE_END })}${LINE_END}`;
}

interface Source<Row> {
  load(request: { limit: number; after?: Position }): Promise<Row[]>;
  position(row: Row): Position;
}

/** A list as CSV (RFC 4180) for spreadsheets: the headings, then page by page, with only one page in memory. */
export async function* csvOf<Row>(
  columns: Columns<Row>,
  { load, position }: Source<Row>,
): AsyncGenerator<string, void> {
  yield BYTE_ORDER_MARK + linesOf([Object.keys(columns)]);
  const cells = Object.values(columns);
  let after: Position | undefined;
  for (;;) {
    const rows = await load({ limit: PAGE, ...(after && { after }) });
    if (rows.length > 0) yield linesOf(rows.map((row) => cells.map((cell) => cell(row))));
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = position(last);
  }
}
