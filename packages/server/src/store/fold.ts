import { foldText, normalizeEmail, searchWords, withLetters } from '@roster-kit/policy/text';

export { foldText, isFound, normalizeEmail, queryWords } from '@roster-kit/policy/text';

const MAX_LENGTH = 200;

/** The text that sorts a user or a resource: its name, else `otherwise`. */
export function sortNameOf(name: string | null, otherwise: string): string {
  return [...foldText(name ?? otherwise)].slice(0, MAX_LENGTH).join('');
}

/** The words by which a search finds a user or a resource; an address in both forms of its domain. */
export function wordsOf({ name, email }: { name: string | null; email?: string }): string[] {
  if (email === undefined) return searchWords(name);
  const compared = normalizeEmail(email);
  return searchWords(name, ...new Set([compared, withLetters(compared)]));
}
