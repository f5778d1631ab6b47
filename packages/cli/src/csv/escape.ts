// A spreadsheet runs a cell that starts like this as a formula, and people open the file of refused rows in a spreadsheet. An
// e-mail address may start like this too (`+ann@example.com`), so reading the file must undo the escaping. The apostrophe is the
// one that spreadsheets and the server's exports write. A cell that already looks escaped gets another one.
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const ESCAPED = /^'+[=+\-@\t\r＝＋－＠]/;

export const escapeFormula = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
export const unescapeFormula = (cell: string): string => (ESCAPED.test(cell) ? cell.slice(1) : cell);
