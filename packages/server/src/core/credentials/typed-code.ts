const DIGIT = /\p{Nd}/u;

/** Unicode keeps the ten digits of a script in one row, the zero first, and rows that touch are whole. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/**
 * A code as it was meant, however it was typed or pasted: letters and digits alone, in lower case and in ASCII where there is such
 * a form. Every dash, space, invisible character and accent goes, and a digit of any script is read as its number.
 */
export function normalizeTyped(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]/gu, '')
    .replace(/\p{Nd}/gu, asciiDigit);
}
