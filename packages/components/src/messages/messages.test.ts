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

/** Used for two and more alone. */
const ONLY_FOR_MANY = ['twoFactorToggle.turnOnSome', 'userTable.countOf'];
const COUNTED =
  /\b1 (accounts|days|differences|filters|hours|invitations|levels|minutes|people|permissions|roles|rows)\b/;

describe('messages with a number', () => {
  const messages = functionsOf(en).filter(([name]) => !ONLY_FOR_MANY.includes(name));

  test.each(messages)('%s has a form for one', (_name, message) => {
    expect(message(1, '1', '1')).not.toMatch(COUNTED);
  });

  test('the messages that count people, accounts, invitations and roles tell one from many', () => {
    const { bulkDialog, userTable, userSelection } = en;
    const counting: Call[] = [
      ...Object.values(bulkDialog).flatMap((entry) => (typeof entry === 'object' ? Object.values(entry) : [])),
      userTable.count,
      userTable.filtersSet,
      en.twoFactorToggle.lacking,
      en.activityLog.minutes,
      en.activityLog.hours,
      en.activityLog.days,
      userSelection.notShown,
    ].filter((entry): entry is Call => typeof entry === 'function');
    expect(counting.length).toBeGreaterThan(20);
    for (const message of counting)
      expect(message(2, '2').replaceAll('2', '1'), message(2, '2')).not.toBe(message(1, '1'));
  });
});
