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

function accent(text: string): string {
  const accented = text.replace(/[aeiouAEIOUcnsy]/g, (letter) => ACCENTS[letter] ?? letter);
  return `⟦${accented}${'·'.repeat(Math.ceil(text.length / 3))}⟧`;
}

function transform(value: unknown): unknown {
  if (typeof value === 'string') return accent(value);
  if (typeof value === 'function')
    return (...args: unknown[]) => accent(String((value as (...args: unknown[]) => unknown)(...args)));
  return Object.fromEntries(Object.entries(value as object).map(([key, entry]) => [key, transform(entry)]));
}

/**
 * English with accents, a third longer and in brackets. A text that is not from the table is easy to see, and so is a
 * text that is cut off.
 */
export const pseudo: Messages = { ...(transform(en) as Messages), language: en.language };
