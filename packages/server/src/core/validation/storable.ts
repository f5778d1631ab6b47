import { type FieldError, fieldError, pointerSegment } from './validation-messages.js';

/** U+0000, which PostgreSQL cannot store, and halves of surrogate pairs, which UTF-8 cannot encode. */
const UNSTORABLE = /[\u0000\p{Surrogate}]/u;

/** The texts in a request, keys included, that no database can store. They are refused here, before the database fails on them. */
export function unstorable(place: 'path' | 'query' | 'body', value: unknown, instancePath = ''): FieldError[] {
  if (typeof value === 'string')
    return UNSTORABLE.test(value) ? [fieldError(place, { instancePath, keyword: 'storable', params: {} })] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = `${instancePath}/${pointerSegment(name)}`;
    return [...unstorable(place, name, path), ...unstorable(place, inner, path)];
  });
}
