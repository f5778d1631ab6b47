/** Folds text for sorting and searching. A change here needs a migration: both stores keep folded text. */

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
};
const MAX_WORDS_OF_QUERY = 10;
const MAX_WORD_LENGTH = 200;

/** Lower case without diacritics, width forms and ligatures; the same in every locale. */
export function foldText(text: string): string {
  const bare = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßıøłđðþæœħŧς]/g, (letter) => LETTERS[letter] ?? letter);
  return bare.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Trimmed, NFC, lower case: equal results are one address. NFC runs twice, as lower case can decompose a letter. */
export function normalizeEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase().normalize('NFC');
}

const cut = (word: string): string => [...word].slice(0, MAX_WORD_LENGTH).join('');

/**
 * The words by which a search finds a row: each part between blanks as it is (a whole address, `o'brien`, `anna-lena`),
 * and its pieces between all characters that are not letters or digits.
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

/** The words of a search; each must be the beginning of one of the row's `searchWords`. */
export function queryWords(query: string): string[] {
  const words = foldText(query)
    .split(' ')
    .filter((word) => word !== '');
  return [...new Set(words.map(cut))].slice(0, MAX_WORDS_OF_QUERY);
}

/** The text that sorts a user or a resource: its name, else `otherwise`. */
export function sortNameOf(name: string | null, otherwise: string): string {
  return cut(foldText(name ?? otherwise));
}
