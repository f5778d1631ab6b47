import type { ApiInput, ApiOperation } from '../generated/operations.js';
import { UsageError } from '../runtime/errors.js';
import { nearest } from '../runtime/nearest.js';
import { printable } from '../runtime/text.js';

/** What a request takes, by its place. */
export interface RequestValues {
  path: Record<string, string>;
  query: Record<string, unknown>;
  header: Record<string, string>;
  body: Record<string, unknown>;
}

const isField = ({ in: place }: ApiInput): boolean => place !== 'header';

/** `key=value` or, for a header, `Name: value`. */
function split(text: string, mark: '=' | ':', option: string, example: string): [name: string, value: string] {
  const at = text.indexOf(mark);
  if (at < 1) throw new UsageError(`${option} takes ${example}, not "${printable(text)}".`);
  return [text.slice(0, at).trim(), text.slice(at + 1)];
}

function unknownName(name: string, inputs: readonly ApiInput[], kind: string, id: string): UsageError {
  const names = inputs.map((input) => input.name);
  const near = nearest(name, names);
  const known = names.length === 0 ? `It takes no ${kind}.` : `It takes ${names.join(', ')}.`;
  return new UsageError(
    `${id} takes no ${kind} "${printable(name)}". ${near === undefined ? known : `Did you mean ${near}?`}`,
  );
}

/** A word of the command line as the contract's type. */
function typed({ name, type, nullable, values }: ApiInput, text: string): unknown {
  const wrong = (what: string) => new UsageError(`-f ${name} must be ${what}, not "${printable(text)}".`);
  if (nullable && text === 'null') return null;
  switch (type) {
    case 'boolean':
      if (text !== 'true' && text !== 'false') throw wrong('true or false');
      return text === 'true';
    case 'integer':
    case 'number':
      if (text.trim() === '' || Number.isNaN(Number(text)) || (type === 'integer' && !Number.isInteger(Number(text))))
        throw wrong(type === 'integer' ? 'a whole number' : 'a number');
      return Number(text);
    case 'json':
      try {
        return JSON.parse(text) as unknown;
      } catch {
        throw wrong('JSON');
      }
    case 'string':
      if (values && !values.includes(text)) {
        const near = nearest(text, values);
        throw wrong(`one of ${values.join(', ')}${near === undefined ? '' : ` (did you mean ${near}?)`}`);
      }
      return text;
  }
}

/** A list takes one item for each `-f`; an object or a list as JSON can be given at once. */
function add(target: Record<string, unknown>, input: ApiInput, text: string): void {
  const { name, list, type } = input;
  const isWhole = type === 'json' && list && text.trimStart().startsWith('[');
  const value = typed(input, text);
  if (!list || value === null || isWhole) {
    if (name in target) throw new UsageError(`-f ${name} is there twice, and takes one value.`);
    target[name] = value;
    return;
  }
  target[name] = [...((target[name] as unknown[] | undefined) ?? []), value];
}

/**
 * Puts the `-f` and `-H` of a command line where the operation takes them.
 * @throws UsageError for a name that the operation does not take, a value of another type, and a missing part of the path
 */
export function readValues(
  id: string,
  { inputs }: ApiOperation,
  fields: readonly string[],
  headers: readonly string[],
): RequestValues {
  const values = { path: {} as Record<string, unknown>, query: {}, header: {} as Record<string, string>, body: {} };
  for (const text of fields) {
    const [name, value] = split(text, '=', '-f', 'name=value, such as -f limit=10');
    const input = inputs.filter(isField).find((one) => one.name === name);
    if (!input) throw unknownName(name, inputs.filter(isField), 'field', id);
    add(values[input.in as 'path' | 'query' | 'body'], input, value);
  }
  for (const text of headers) {
    const [name, value] = split(text, ':', '-H', "a header, such as -H 'If-Match: *'");
    const known = inputs.filter((input) => !isField(input));
    const header = known.find((input) => input.name.toLowerCase() === name.toLowerCase());
    if (!header) throw unknownName(name, known, 'header', id);
    values.header[header.name] = value.trim();
  }
  const missing = inputs.filter(({ in: place, name }) => place === 'path' && !values.path[name]);
  if (missing.length > 0)
    throw new UsageError(`${id} needs ${missing.map(({ name }) => `-f ${name}=…`).join(' and ')}.`);
  const header = inputs.find(({ in: place, name, required }) => place === 'header' && required && !values.header[name]);
  if (header) throw new UsageError(`${id} needs -H '${header.name}: …'. ${header.text ?? ''}`.trim());
  // Dots would lead to another address.
  const dots = inputs.find(({ in: place, name }) => place === 'path' && /^\.{1,2}$/.test(String(values.path[name])));
  if (dots) throw new UsageError(`-f ${dots.name} must be an id, not "${String(values.path[dots.name])}".`);
  return values as RequestValues;
}
