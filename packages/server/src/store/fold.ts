/** How text is folded for sorting and searching. A change here needs a migration: both stores keep folded text. */

/** Letters that no decomposition takes apart, as people type them who do not have them on their keyboard. */
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
};
const MAX_WORDS_OF_QUERY = 10;
const MAX_WORD_LENGTH = 200;

/** Lower case without diacritics and without width or ligature forms; the same everywhere, whatever the locale. */
export function foldText(text: string): string {
  const bare = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßıøłđðþæœħŧς]/g, (letter) => LETTERS[letter] ?? letter);
  return bare.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Trimmed, NFC, lower case, nothing else: what makes an address the same. NFC again, since lower case may take a letter apart. */
export function normalizeEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase().normalize('NFC');
}

const cut = (word: string): string => [...word].slice(0, MAX_WORD_LENGTH).join('');

/**
 * The words a row is found by: each part between blanks as it stands (a whole address, `o'brien`, `anna-lena`) and its
 * pieces between anything that is no letter or digit.
 */
export function searchWords(name: string | null, email?: string | null): string[] {
  const words = new Set<string>();
  for (const text of [name, email]) {
    for (const part of foldText(text ?? '').split(' ')) {
      words.add(cut(part));
      for (const piece of part.split(/[^\p{L}\p{M}\p{N}]+/u)) words.add(cut(piece));
    }
  }
  words.delete('');
  return [...words];
}

/** The words somebody types; each must begin one of `searchWords`. */
export function queryWords(query: string): string[] {
  const words = foldText(query)
    .split(' ')
    .filter((word) => word !== '');
  return [...new Set(words.map(cut))].slice(0, MAX_WORDS_OF_QUERY);
}

/** What an account or a resource is sorted by: its name, or what else there is. */
export function sortNameOf(name: string | null, otherwise: string): string {
  return cut(foldText(name ?? otherwise));
}
