import { type FieldError, fieldError } from './validation-messages.js';

/** U+0000, which PostgreSQL keeps in no text, and halves of surrogate pairs, which are no characters in UTF-8. */
const UNSTORABLE = /[\u0000\p{Surrogate}]/u;

/** The texts in a request, keys too, that no database could look up or keep: refused here, they never fail there. */
export function unstorable(place: 'path' | 'query' | 'body', value: unknown, instancePath = ''): FieldError[] {
  if (typeof value === 'string')
    return UNSTORABLE.test(value) ? [fieldError(place, { instancePath, keyword: 'storable', params: {} })] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = `${instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [...unstorable(place, name, path), ...unstorable(place, inner, path)];
  });
}
