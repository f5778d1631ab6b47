import { withoutUnseen } from './characters.js';

// A change here needs a migration: stores keep folded text.

/** Letters that Unicode does not decompose, as people type them without these keys on their keyboard. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŧ: 't',
  ς: 'σ',
  // Arabic as it is typed without care for the forms of one letter, and Persian and Urdu keyboards.
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
};
const FOLDED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Accents; the points of Hebrew; the vowels, hamza and length of Arabic. Vowel signs of other scripts are letters and stay. */
const MARKS = new RegExp(
  [
    '[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f',
    '\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7',
    '\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]',
  ].join(''),
  'g',
);

/** Lower case without diacritics, forms of width, ligatures and invisible characters; the same in every locale. */
export function foldText(text: string): string {
  const bare = withoutUnseen(text.replace(/\s+/g, ' '))
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(FOLDED, (letter) => LETTERS[letter] ?? letter);
  return bare.normalize('NFC').replace(/\s+/g, ' ').trim();
}
