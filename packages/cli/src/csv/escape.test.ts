import { expect, test } from 'vitest';
import { escapeFormula, unescapeFormula } from './escape.js';

const FORMULAS = [
  '=1+1',
  '+ann@example.com',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\u00a0=1',
  '\u200b=1',
  '\ufeff=1',
  '\u2060=1',
  '\u00ad+1',
  '"=1"',
  "'=1",
  "''=1",
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  " '\u200b＝1",
  '\n=1',
  '\u202e=1',
];
const TEXTS = [
  '',
  "'",
  "O'Brien",
  "'Ann",
  "'tis",
  'a=b',
  'ann@example.com',
  '"quoted"',
  ' Ann ',
  '李雷',
  'Łukasz',
  '1-2',
];

test.each(FORMULAS)('a cell that a spreadsheet could run is marked, and reads back as it was: %j', (cell) => {
  expect(escapeFormula(cell)).toBe(`'${cell}`);
  expect(unescapeFormula(escapeFormula(cell))).toBe(cell);
});

test.each(TEXTS)('any other cell stays as it is: %j', (cell) => {
  expect(escapeFormula(cell)).toBe(cell);
  expect(unescapeFormula(cell)).toBe(cell);
});

test('each text over the special characters, up to four of them, reads back as it was', () => {
  const letters = ["'", '"', '=', '＝', '\t', '\u200b', ' ', 'a'];
  let texts = [''];
  for (let length = 0; length < 4; length += 1) {
    texts = texts.flatMap((text) => letters.map((letter) => text + letter));
    for (const text of texts) {
      expect(unescapeFormula(escapeFormula(text))).toBe(text);
      expect(escapeFormula(text)).not.toMatch(/^[=＝\t]/);
    }
  }
});
