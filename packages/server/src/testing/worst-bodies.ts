import document from '../generated/openapi.json' with { type: 'json' };
import { type OperationId, operations } from '../generated/operations.js';
import { exampleBody } from './example-body.js';

interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  /** The items of a batch: the valid ones, and all others. */
  anyOf?: Schema[];
  maxItems?: number;
  maxLength?: number;
}

/** A body that is meant to cost as much as possible, as text. */
export interface WorstBody {
  name: string;
  text: string;
}

const schemas = document.components.schemas as Record<string, Schema>;
const resolve = (schema: Schema): Schema => schemas[schema.$ref?.split('/').at(-1) ?? ''] ?? schema;

function bodySchema(id: OperationId): Schema {
  const { path, method } = operations[id];
  const item = (document.paths as Record<string, Record<string, unknown>>)[path]?.[method.toLowerCase()];
  return resolve(
    (item as { requestBody: { content: { 'application/json': { schema: Schema } } } }).requestBody.content[
      'application/json'
    ].schema,
  );
}

const times = (unit: string, bytes: number) => unit.repeat(Math.max(1, Math.floor(bytes / unit.length)));

function numbered(unit: (index: number) => string, bytes: number): string {
  const parts: string[] = [];
  for (let length = 0; length < bytes; length += parts.at(-1)?.length ?? 1) parts.push(unit(parts.length));
  return parts.join('');
}

/** Texts that make a careless pattern go back and forth, or cost much in each character. */
const UNITS = [
  'a',
  ' ',
  '.',
  'a.',
  'a@',
  '@a.',
  'a-',
  '-',
  '\u0301',
  'ﬃ',
  '\u{1f642}',
  '\\u0000',
  '\\ud800',
  '0',
  '_:a',
];

/** JSON of about so many bytes, of every shape. */
const shapes = (bytes: number): WorstBody[] => [
  { name: 'zeros', text: `[${times('0,', bytes)}0]` },
  { name: 'empty objects', text: `[${times('{},', bytes)}{}]` },
  { name: 'empty lists', text: `[${times('[],', bytes)}[]]` },
  { name: 'empty texts', text: `[${times('"",', bytes)}""]` },
  { name: 'nulls', text: `[${times('null,', bytes)}null]` },
  { name: 'objects with a key each', text: `[${numbered((index) => `{"k${index}":0},`, bytes)}{}]` },
  { name: 'deep lists', text: `${times('[', bytes / 2)}${times(']', bytes / 2)}` },
  { name: 'deep objects', text: `${times('{"a":', bytes - bytes / 6)}0${times('}', bytes / 6)}` },
  { name: 'unknown keys', text: `{${numbered((index) => `"k${index.toString(36)}":0,`, bytes)}"e":0}` },
  { name: 'unknown keys of lists', text: `{${numbered((index) => `"${index.toString(36)}k":[],`, bytes)}"e":0}` },
  { name: 'numeric keys', text: `{${numbered((index) => `"${index * 997}":0,`, bytes)}"e":0}` },
  { name: 'pointer keys', text: `{${numbered((index) => `"~/${index}":0,`, bytes)}"e":0}` },
  { name: 'a long key', text: `{"${times('~', bytes)}":0}` },
  { name: 'numbers', text: `[${times('1e308,', bytes)}1]` },
  { name: 'a long number', text: `[${times('1', bytes)}]` },
  ...UNITS.map((unit) => ({ name: `a text of ${JSON.stringify(unit)}`, text: `"${times(unit, bytes)}"` })),
];

/** The example with one field replaced by JSON text. */
function replaced(example: object, field: string, text: string): string {
  const others = Object.entries(example).filter(([name]) => name !== field);
  return `{${[...others.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`), `"${field}":${text}`].join()}}`;
}

/** As many copies as the list holds at most, or as fit. */
function listOf(item: string, { maxItems = 1 }: Schema, bytes: number): string {
  const count = Math.max(1, Math.min(maxItems, Math.floor(bytes / (item.length + 1))));
  return `[${Array.from({ length: count }, () => item).join()}]`;
}

/** Lists that are as long as they may be, of items with one field replaced, or with unknown fields up to the limit. */
function listsOf(list: Schema, example: unknown, bytes: number): WorstBody[] {
  const item = resolve(list.items?.anyOf?.[0] ?? list.items ?? {});
  const each = Math.floor(bytes / (list.maxItems ?? 1));
  const wrong = shapes(each).map(({ name, text }) => ({ name: `items of ${name}`, text: listOf(text, list, bytes) }));
  if (typeof example !== 'object' || example === null) return wrong;
  const fields = Object.entries(item.properties ?? {}).flatMap(([field, schema]) => {
    const { maxLength = 1 } = resolve(schema);
    return [
      ...UNITS.map((unit) => ({
        name: `items with ${field} of ${JSON.stringify(unit)}`,
        text: `"${times(unit, maxLength)}"`,
      })),
      ...['0', 'null', '[]', '{}', '"\\u0000"'].map((text) => ({ name: `items with ${field} ${text}`, text })),
    ].map(({ name, text }) => ({ name, text: listOf(replaced(example, field, text), list, bytes) }));
  });
  return [...wrong, ...fields, { name: 'items like the example', text: listOf(JSON.stringify(example), list, bytes) }];
}

/** Every body of the search for one operation, each within `bytes` or just beyond. */
export function worstBodies(id: OperationId, bytes: number): WorstBody[] {
  const example = exampleBody(document, id) as Record<string, unknown>;
  const room = bytes - JSON.stringify(example).length - 64;
  const fields = Object.entries(bodySchema(id).properties ?? {}).flatMap(([field, given]) => {
    const schema = resolve(given);
    const known = example[field];
    const lists = schema.items ? listsOf(schema, Array.isArray(known) ? known[0] : undefined, room) : [];
    const texts = UNITS.map((unit) => ({
      name: `at most ${JSON.stringify(unit)}`,
      text: `"${times(unit, schema.maxLength ?? 1)}"`,
    }));
    return [...shapes(room), ...texts, ...lists].map(({ name, text }) => ({
      name: `${field}: ${name}`,
      text: replaced(example, field, text),
    }));
  });
  const spaced = { name: 'the example in spaces', text: JSON.stringify(example) + times(' ', room) };
  const tooLarge = { name: 'a body beyond the limit', text: times(' ', bytes * 2) };
  return [...shapes(bytes - 64), spaced, tooLarge, ...fields];
}

/** Query strings of about so many bytes. */
export const worstQueries = (bytes: number): WorstBody[] => [
  { name: 'unknown parameters', text: numbered((index) => `k${index}&`, bytes) },
  { name: 'one parameter many times', text: times('role=a&', bytes) },
  { name: 'a parameter that takes one, many times', text: times('q=a&', bytes) },
  { name: 'numeric parameters', text: numbered((index) => `${index}=&`, bytes) },
  { name: 'escapes', text: `q=${times('%F0%9F%99%82', bytes)}` },
  { name: 'a cursor', text: `cursor=${times('a', bytes / 2)}.${times('a', bytes / 2)}` },
  { name: 'times', text: `from=${times('2026-', bytes)}` },
  ...['q', 'role', 'action', 'limit', 'sort'].map((name) => ({ name, text: `${name}=${times('a.', bytes)}` })),
];
