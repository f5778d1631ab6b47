import document from '../../src/generated/openapi.json' with { type: 'json' };
import type { Random } from './random.js';

/** What a contract says about a value, as far as the contract's bodies and parameters use it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  oneOf?: Schema[];
  /** The items of a batch: the valid ones, and all others. */
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  minLength?: number;
  minimum?: number;
  maximum?: number;
}

/** A value for a field of this name, such as an id from an earlier answer; undefined for one that only the schema knows. */
export type Known = (field: string) => unknown;

const schemas = document.components.schemas as Record<string, Schema>;
const MOST_ITEMS = 4;

export function resolve(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : resolve(schemas[name] ?? {});
}

/** A value that the schema allows. */
export function valid(random: Random, schema: Schema, known: Known, field = ''): unknown {
  const given = known(field);
  const { type, enum: values, oneOf, anyOf, items, ...rest } = resolve(schema);
  const { minItems = 0, minLength = 0, minimum = 0 } = rest;
  const isList = type === 'array';
  if (given !== undefined && !isList) return given;
  if (values) return random.of(values);
  if (anyOf?.[0]) return valid(random, anyOf[0], known, field);
  if (oneOf) return valid(random, random.of(oneOf), known, field);
  const kind = random.of([type ?? 'object'].flat());
  if (kind === 'null') return null;
  if (kind === 'boolean') return random.chance(0.5);
  if (kind === 'integer') return random.between(minimum, Math.min(rest.maximum ?? 100, minimum + 100));
  if (kind === 'string') return random.text(Math.max(minLength, random.between(1, 12)));
  if (isList && items) {
    const count = random.between(Math.max(minItems, 1), MOST_ITEMS);
    return Array.from({ length: count }, () => valid(random, items, known, field));
  }
  const entries = Object.entries(rest.properties ?? {}).filter(
    ([name]) => rest.required?.includes(name) || random.chance(0.6),
  );
  return Object.fromEntries(entries.map(([name, each]) => [name, valid(random, each, known, name)]));
}

const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}1${']'.repeat(levels)}`);

/** Values that are wrong nearly everywhere, or that only a careless reader takes. */
const odd = (random: Random): unknown =>
  random.of<() => unknown>([
    () => null,
    () => '',
    () => ' ',
    () => 0,
    () => -1,
    () => 1e308,
    () => true,
    () => [],
    () => ({}),
    () => deep(50),
    () => 'x'.repeat(5000),
    () => 'a\u0000b',
    () => '\ud800',
    () => '\u202eabc\u200b',
    () => '__proto__',
    () => 'constructor',
    () => "' OR 1=1 --",
    () => '../../v1/users',
    () => '*',
  ])();

/** The value with one thing changed, somewhere. */
export function nearlyValid(random: Random, value: unknown): unknown {
  if (Array.isArray(value) && value.length > 0 && random.chance(0.8)) {
    const at = random.between(0, value.length - 1);
    if (random.chance(0.2)) return [...value, value[at]];
    return value.map((each: unknown, index) => (index === at ? nearlyValid(random, each) : each));
  }
  if (typeof value !== 'object' || value === null || random.chance(0.1)) return odd(random);
  const entries = Object.entries(value);
  const name = entries.length > 0 ? random.of(entries)[0] : '';
  if (random.chance(0.2)) return Object.fromEntries(entries.filter(([each]) => each !== name));
  if (random.chance(0.2))
    return { ...value, [random.of(['id', 'state', 'roleId', 'organizationId', 'isAdmin'])]: odd(random) };
  return { ...value, [name]: nearlyValid(random, (value as Record<string, unknown>)[name]) };
}
