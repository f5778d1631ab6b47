import type { ValidationError } from '../../generated/validate-bodies.js';

export interface FieldError {
  pointer: string;
  message: string;
}

type Place = 'path' | 'query' | 'body';

const typeNames: Record<string, string> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

/** What each pattern of the contract requires, in words, by the last part of the field's name. */
const patterns: Record<string, string> = {
  email: 'must be an e-mail address such as name@example.com',
  name: 'must not be blank and must not contain control characters',
  text: 'must not contain control characters',
  q: 'must not contain control characters',
  allowedEmailDomains: 'must be a domain such as example.com, in lower case',
  key: 'must not contain spaces or control characters',
  from: 'must be a time in UTC such as 2026-03-01T00:00:00Z',
  to: 'must be a time in UTC such as 2026-03-01T00:00:00Z',
  origin: 'must be an origin such as https://app.example.com, without a path; http for localhost only',
  code: 'must be the 6 digits that the authenticator app shows',
};

const count = (value: unknown, one: string, many: string): string => `${String(value)} ${value === 1 ? one : many}`;

function typeMessage(type: unknown): string {
  const types = Array.isArray(type) ? type : [type];
  return `must be ${types.map((name) => typeNames[String(name)] ?? String(name)).join(' or ')}`;
}

/** What is wrong with the value; the sentence begins with the field's name. */
function faultOf({ keyword, params }: ValidationError, field: string): string {
  const limit = params['limit'];
  switch (keyword) {
    case 'type':
      return typeMessage(params['type']);
    case 'enum':
      return `must be one of ${(params['allowedValues'] as unknown[]).map(String).join(', ')}`;
    case 'minLength':
      return limit === 1 ? 'must not be empty' : `must have at least ${count(limit, 'character', 'characters')}`;
    case 'maxLength':
      return `must have at most ${count(limit, 'character', 'characters')}`;
    case 'minimum':
      return `must be at least ${String(limit)}`;
    case 'maximum':
      return `must be at most ${String(limit)}`;
    case 'minItems':
      return `must have at least ${count(limit, 'entry', 'entries')}`;
    case 'maxItems':
      return `must have at most ${count(limit, 'entry', 'entries')}`;
    case 'minProperties':
      return `must have at least ${count(limit, 'field', 'fields')}`;
    case 'maxProperties':
      return `must have at most ${count(limit, 'field', 'fields')}`;
    case 'pattern':
      return patterns[field] ?? 'does not have the required format';
    case 'storable':
      return 'must not contain the character U+0000 or half of a character';
    default:
      return 'is not valid';
  }
}

/** A name as one segment of a JSON pointer (RFC 6901). */
export const pointerSegment = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
const unescape = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

/** The invalid field: its pointer, and its name as a person reads it, such as `checks[0].permission`. */
function locate(place: Place, segments: string[]): { pointer: string; name: string } {
  const name = segments
    .map((segment, index) => (/^\d+$/.test(segment) ? `[${segment}]` : index > 0 ? `.${segment}` : segment))
    .join('');
  if (place !== 'body') return { pointer: [place, ...segments].join('.'), name: name || 'The query' };
  return { pointer: segments.map((segment) => `/${pointerSegment(segment)}`).join(''), name: name || 'The body' };
}

/** An ajv error as the contract's field error, with a sentence that names the field. */
export function fieldError(place: Place, error: ValidationError): FieldError {
  const segments = error.instancePath.split('/').slice(1).map(unescape);
  if (error.keyword === 'required') {
    const { pointer, name } = locate(place, [...segments, String(error.params['missingProperty'])]);
    return { pointer, message: `${name} is required.` };
  }
  if (error.keyword === 'additionalProperties') {
    const { pointer, name } = locate(place, [...segments, String(error.params['additionalProperty'])]);
    return { pointer, message: `${name} is not a known ${place === 'body' ? 'field' : 'parameter'}.` };
  }
  const { pointer, name } = locate(place, segments);
  const field = segments.findLast((segment) => !/^\d+$/.test(segment)) ?? '';
  return { pointer, message: `${name} ${faultOf(error, field)}.` };
}
