import { describe, expect, test } from 'vitest';
import { en } from './en/index.js';

type Call = (...args: unknown[]) => string;

/** Every message that is made from values, by its path. */
function functionsOf(table: object, path: string[] = []): [name: string, message: Call][] {
  return Object.entries(table).flatMap(([key, value]): [string, Call][] => {
    const here = [...path, key];
    if (typeof value === 'function') return [[here.join('.'), value as Call]];
    return typeof value === 'object' && value !== null ? functionsOf(value as object, here) : [];
  });
}

const COUNTED =
  /\b1 (accounts|days|differences|filters|hours|invitations|levels|minutes|people|permissions|roles|rows)\b/;

describe('messages with a number', () => {
  const messages = functionsOf(en);

  test.each(messages)('%s has a form for one', (_name, message) => {
    // A message takes its number as a number, as formatted text, or as both.
    const forms = [
      [1, '1'],
      [1, 1],
      ['1', '1', '1'],
    ].map((values) => String(message(...values)));
    expect(
      forms.some((text) => !COUNTED.test(text)),
      forms[0],
    ).toBe(true);
  });
});
