import { expect, test } from 'vitest';
import { instant } from './options.js';

test.each([
  ['2026-03-01', '2026-03-01T00:00:00.000Z'],
  ['2028-02-29', '2028-02-29T00:00:00.000Z'],
  ['2026-03-01T08:00Z', '2026-03-01T08:00:00.000Z'],
  ['2026-03-01T08:00:00+01:00', '2026-03-01T07:00:00.000Z'],
])('%s is %s', (text, time) => expect(instant(text)).toBe(time));

test.each([
  '2026-02-30',
  '2026-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '2026-03-01T08:00',
  '2026-03-01 08:00',
  '2026-02-30T08:00:00Z',
  '2026-03-01T24:00Z',
  '2026-03-01T25:00Z',
  '2026-03-01T08:61Z',
  '01.03.2026',
  '03/01/2026',
  'yesterday',
  '',
  '2026-03-01T08:00:00 CET',
])('an impossible day, or a time that may mean two, is refused: %j', (text) => {
  expect(() => instant(text)).toThrow('Use a date or a time with its zone');
});
