import stringWidth from 'string-width';

// Control characters move the cursor and colour the screen, and overrides of the writing direction turn text round: what a
// server or a file says must not do either in somebody's terminal.
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** One line that a terminal shows as it is. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ').trim();
}

/** A word of a command line, in quotes where it needs them. */
export const quoted = (word: string): string => (/^[\p{L}\p{N}_./\\:@+-]+$/u.test(word) ? word : JSON.stringify(word));

/** How many columns of a terminal it takes. */
export const widthOf = (text: string): number => stringWidth(text);

export const count = (value: number): string => value.toLocaleString('en');

/** `1 row`, `2 rows`. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

/** To the minute, UTC: `2026-03-01 14:05`. */
export const minute = (time: string | null | undefined): string => time?.slice(0, 16).replace('T', ' ') ?? '';
