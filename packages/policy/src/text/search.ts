import { foldText } from './fold.js';

// Both sides of a search: what is stored of a row, and what is asked for.

const MAX_WORDS_OF_QUERY = 10;
const MAX_WORD_LENGTH = 40;
const MAX_WORDS_OF_ROW = 100;
/** Further inside a word nobody begins to search. */
const MAX_STARTS_INSIDE = 24;

const cut = (word: string): string => [...word].slice(0, MAX_WORD_LENGTH).join('');

/** The runs of letters and digits. */
const piecesOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((piece) => piece !== '');

/** From the beginning of each piece to the end, so that initials are found with or without spaces between them. */
const fromEachPiece = (pieces: readonly string[]): string[] => pieces.map((_, index) => pieces.slice(index).join(''));

/** From inside a piece to its end. A single letter of an alphabet says nothing; a single Han letter does. */
const fromInside = (piece: string): string[] =>
  [...piece]
    .slice(0, MAX_STARTS_INSIDE)
    .map((_, index, letters) => (index === 0 ? '' : [...piece].slice(index, index + letters.length).join('')))
    .filter((end) => end !== '' && !/^[\p{Ll}\p{N}]$/u.test(end));

/**
 * The words by which a search finds a row. A search finds what begins one of them, so each is the rest of the text from some
 * place on: from each word, and from inside the words of the name and of the address before its @. An address can be given in
 * several forms.
 */
export function searchWords(name: string | null, ...emails: string[]): string[] {
  const named = piecesOf(foldText(name ?? ''));
  const addresses = emails.map(foldText);
  const local = addresses.flatMap((address) => piecesOf(address.slice(0, address.lastIndexOf('@'))));
  const words = [
    ...fromEachPiece(named),
    ...addresses.flatMap((address) => fromEachPiece(piecesOf(address))),
    ...[...named, ...local].flatMap(fromInside),
  ];
  return [...new Set(words.map(cut))].slice(0, MAX_WORDS_OF_ROW);
}

/**
 * The words of a search; each must be the beginning of one of the row's `searchWords`. Signs inside a word are left out on both
 * sides, so `o'dea`, `odea` and `O’Dea` are one word; commas and spaces separate.
 */
export function queryWords(query: string): string[] {
  const terms = foldText(query)
    .split(/[\s,;]+/)
    .filter((term) => term !== '');
  const words = terms.map((term) => piecesOf(term).join('')).filter((word) => word !== '');
  // Signs beside words say nothing. Signs alone are in no word, so they find nobody.
  return [...new Set((words.length > 0 ? words : terms).map(cut))].slice(0, MAX_WORDS_OF_QUERY);
}

/** Whether a search finds a row, for lists that are in memory. */
export function isFound(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((word) => words.some((own) => own.startsWith(word)));
}
