import { describe, expect, it } from 'vitest';
import { isFound, queryWords, searchWords } from './search.js';

const rows: readonly [name: string | null, email: string, found: readonly string[], missed: readonly string[]][] = [
  [
    'Cormac O’Dea',
    'cormac@harbour.example',
    [
      ...[
        "o'dea",
        'O’DEA',
        'odea',
        'dea',
        '@harbour.example',
        'harbour.example',
        'cormac@',
        '<cormac@harbour.example>',
      ],
      ...['cormac', 'mac', 'corm dea', 'dea, cormac', 'cormacodea', 'cormac@harb', '', ' ', ', '],
    ],
    ['cormack', 'deac', 'arbour', 'xample', 'cormac lee', '!', '@', 'b'],
  ],
  [
    'J. R. Hartley',
    'jr@harbour.example',
    [
      'j.r. hartley',
      'jr hartley',
      'Hartley, J',
      'hartley',
      'j r',
      'J.R.Hartley',
      'jr@harbour',
      '- hartley',
      'hartley;j',
    ],
    ['hartley k', 'rj', 'y'],
  ],
  [
    'Marie‑Louise Groß',
    'ml@harbour.example',
    ['marie-louise', 'marie louise', 'gross', 'GROSS', 'marielouise', 'louise', 'groß', 'arie'],
    ['marielouis3', 'maria'],
  ],
  ['שָׂרָה כֹּהֵן', 's@harbour.example', ['שרה', 'כהן', 'שָׂרָה'], ['שרן']],
  ['أَحْمَد', 'a@harbour.example', ['أحمد', 'احمد', 'حمد'], ['محمد']],
  ['李雷', 'li@harbour.example', ['李', '雷', '李雷', 'li'], ['雷李']],
  [null, 'no.name+tag@harbour.example', ['no.name', 'noname', 'name', 'tag', 'ame', 'no.name+tag@'], ['null', 'none']],
  ['Ann 42', 'ann@harbour.example', ['42', 'ann42', 'nn'], ['2', 'n 2', '3']],
];

describe.each(rows)('a row of %s', (name, email, found, missed) => {
  it.each(found)('is found by %j', (query) => {
    expect(isFound(searchWords(name, email), queryWords(query))).toBe(true);
  });
  it.each(missed)('is not found by %j', (query) => {
    expect(isFound(searchWords(name, email), queryWords(query))).toBe(false);
  });
});

it('the words of a row are the ends of its text, each once', () => {
  expect(searchWords('Al Bo', 'al@b.example')).toEqual(['albo', 'bo', 'albexample', 'bexample', 'example']);
  expect(searchWords('Abc', 'd@e.example')).toEqual(['abc', 'deexample', 'eexample', 'example', 'bc']);
  expect(searchWords(null)).toEqual([]);
});

it('an address counts in each of its forms', () => {
  const words = searchWords(null, 'mira@xn--grnwald-o2a.example', 'mira@grünwald.example');
  for (const query of ['grünwald', 'grunwald', 'xn--grnwald', 'mira@grünwald.example', 'ira'])
    expect(isFound(words, queryWords(query))).toBe(true);
});

it('words are cut after forty characters, on both sides', () => {
  const name = `${'李'.repeat(39)}𠮷x`;
  expect(searchWords(name)[0]).toBe(`${'李'.repeat(39)}𠮷`);
  expect(queryWords(name)).toEqual([`${'李'.repeat(39)}𠮷`]);
});

it('a search begins at most 24 letters inside a word', () => {
  const name = 'abcdefghijklmnopqrstuvwxyz0123';
  expect(isFound(searchWords(name), ['xyz0123'])).toBe(true);
  expect(isFound(searchWords(name), ['yz0123'])).toBe(false);
});

it('a row has at most a hundred words, and a query ten', () => {
  const many = Array.from({ length: 120 }, (_, index) => `a${index}`);
  expect(searchWords(many.join(' '))).toHaveLength(100);
  expect(queryWords(many.join(' '))).toEqual(many.slice(0, 10));
});

it.each([
  ['ann  ANN,Ánn', ['ann']],
  ["o'dea ; lee", ['odea', 'lee']],
  ['- ann', ['ann']],
  ['! ?', ['!', '?']],
  [' ,; ', []],
])('the words of the query %j', (query, words) => {
  expect(queryWords(query)).toEqual(words);
});
