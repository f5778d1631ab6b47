import { resolveSchema } from './batches.js';
import type { ContractDocument, Schema } from './document.js';

const KIB = 1024;
/** Room for whitespace and for the escapes of JSON in a small body. */
const SMALLEST_LIMIT = 16 * KIB;
/** What is read as JSON and refused within a few milliseconds, whatever it holds. */
const LARGEST_LIMIT = 256 * KIB;
const BYTES_PER_CHARACTER = 4;
const BYTES_PER_NUMBER = 24;
const BYTES_PER_LITERAL = 5;
/** How many unknown fields are named in a refusal; an object with more is refused for their number. */
const UNKNOWN_FIELDS = 16;

type Document = Pick<ContractDocument, 'components'>;

function boundOf(schema: Schema, keyword: 'maxLength' | 'maxItems'): number {
  const bound = schema[keyword];
  if (typeof bound !== 'number') throw new Error(`A request body needs ${keyword}: ${JSON.stringify(schema)}`);
  return bound;
}

/** The bytes of the largest valid value, in UTF-8 and without whitespace. A body must have a bound everywhere. */
function largest(document: Document, given: Schema): number {
  const schema = resolveSchema(document, given);
  // The items of a batch. A valid body has none of the other kind.
  const [item] = (schema['anyOf'] ?? []) as Schema[];
  if (item) return largest(document, item);
  const choices = schema['oneOf'] as Schema[] | undefined;
  if (choices) return Math.max(...choices.map((choice) => largest(document, choice)));
  const allowed = schema['enum'] as unknown[] | undefined;
  if (allowed) return Math.max(...allowed.map((value) => JSON.stringify(value).length));
  const types = [schema.type ?? []].flat();
  if (types.includes('string')) return 2 + BYTES_PER_CHARACTER * boundOf(schema, 'maxLength');
  if (types.includes('array'))
    return 2 + boundOf(schema, 'maxItems') * (1 + largest(document, schema['items'] as Schema));
  if (types.includes('object')) {
    if (schema['additionalProperties'] !== false)
      throw new Error(`A request body needs additionalProperties: false: ${JSON.stringify(schema)}`);
    const fields = Object.entries(schema.properties ?? {});
    return fields.reduce((sum, [name, value]) => sum + name.length + 4 + largest(document, value), 2);
  }
  return types.some((type) => type === 'integer' || type === 'number') ? BYTES_PER_NUMBER : BYTES_PER_LITERAL;
}

/**
 * How many bytes of a body are read: as many as the largest valid body has, within two limits. A batch of the largest number
 * of items at their greatest length can exceed the upper one; it is sent in two.
 */
export function bodyLimitOf(document: Document, body: Schema | undefined): number {
  if (!body) return 0;
  return Math.min(LARGEST_LIMIT, Math.max(SMALLEST_LIMIT, largest(document, body)));
}

/** `{ bound, ...others }` becomes: the bound, and the others only within it. */
function within(schema: Schema, bound: Schema, names: readonly string[]): Schema {
  const inner = Object.entries(schema).filter(([name]) => names.includes(name));
  if (inner.length === 0) return schema;
  const outer = Object.entries(schema).filter(([name]) => !names.includes(name));
  return { ...Object.fromEntries(outer), ...bound, if: bound, then: Object.fromEntries(inner) } as Schema;
}

/** How many fields an object may have before its fields are looked at. */
const fieldLimit = (schema: Schema): number => Object.keys(schema.properties ?? {}).length + UNKNOWN_FIELDS;

/**
 * The same schema, checked in an order that bounds the work: the number of fields before the fields, the number of items
 * before the items, the length of a text before its pattern.
 */
export function boundFirst(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(boundFirst);
  if (typeof value !== 'object' || value === null) return value;
  const schema = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, boundFirst(inner)])) as Schema;
  if (schema['additionalProperties'] === false && typeof schema.properties === 'object')
    return within(schema, { maxProperties: fieldLimit(schema) }, ['properties', 'additionalProperties', 'required']);
  if (typeof schema['maxItems'] === 'number') return within(schema, { maxItems: schema['maxItems'] }, ['items']);
  if (typeof schema['maxLength'] === 'number') return within(schema, { maxLength: schema['maxLength'] }, ['pattern']);
  return schema;
}
