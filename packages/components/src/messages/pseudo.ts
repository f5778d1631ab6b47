import { en } from './en/index.js';
import type { Messages } from './messages.js';

const ACCENTS: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
};

const accent = (text: string) =>
  `⟦${text.replace(/[aeiouAEIOUcnsy]/g, (letter) => ACCENTS[letter] ?? letter)}${'·'.repeat(Math.ceil(text.length / 3))}⟧`;

function transform(value: unknown): unknown {
  if (typeof value === 'string') return accent(value);
  if (typeof value === 'function')
    return (...args: unknown[]) => accent(String((value as (...args: unknown[]) => unknown)(...args)));
  return Object.fromEntries(Object.entries(value as object).map(([key, entry]) => [key, transform(entry)]));
}

/** English, accented, a third longer and in brackets: whatever is not from the table stands out, and so does what is cut. */
export const pseudo = transform(en) as Messages;
