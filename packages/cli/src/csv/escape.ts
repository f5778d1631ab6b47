// A spreadsheet runs a cell that begins so as a formula, and the file of the failed rows is opened in one. An address may
// begin so as well (`+ann@example.com` is one), so escaping must be undone when the file is read again: the apostrophe is
// the one that spreadsheets and the server's own exports write, and a cell that looks escaped already gets another one.
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const ESCAPED = /^'+[=+\-@\t\r＝＋－＠]/;

export const escapeFormula = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
export const unescapeFormula = (cell: string): string => (ESCAPED.test(cell) ? cell.slice(1) : cell);
