// A spreadsheet runs a cell that starts like this as a formula, even after white space, invisible characters or quotes, and in
// full-width form. An e-mail address may start like this too (`+ann@example.com`), so reading the file must undo the escaping.
// Server and CLI add one apostrophe, also to a cell that already looks escaped, so that removing one gives back every cell.
const FORMULA = /^[\s\p{C}'"]*[=+\-@\t\r＝＋－＠]/u;

export const escapeFormula = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
export const unescapeFormula = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
