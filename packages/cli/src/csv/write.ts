import { stringify } from 'csv-stringify/sync';
import { escapeFormula } from './escape.js';

/** Without it, Excel does not recognize UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** One line of RFC 4180 with every cell in quotes, safe to open in a spreadsheet. */
export function csvLine(cells: readonly string[], delimiter = ','): string {
  return stringify([cells.map(escapeFormula)], {
    delimiter,
    record_delimiter: '\r\n',
    quoted: true,
    quoted_empty: true,
  });
}
