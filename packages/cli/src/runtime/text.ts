import stringWidth from 'string-width';

// Control characters move the cursor and color the screen, and direction overrides reorder text. Text from a server or a file must
// not do that to a terminal.
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** One line that is safe to print in a terminal. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ').trim();
}

/** A word of a command line, quoted if necessary. */
export const quoted = (word: string): string => (/^[\p{L}\p{N}_./\\:@+-]+$/u.test(word) ? word : JSON.stringify(word));

/** The number of terminal columns it takes. */
export const widthOf = (text: string): number => stringWidth(text);

export const count = (value: number): string => value.toLocaleString('en');

/** `1 row`, `2 rows`. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

/** To the minute, UTC: `2026-03-01 14:05`. */
export const minute = (time: string | null | undefined): string => time?.slice(0, 16).replace('T', ' ') ?? '';
