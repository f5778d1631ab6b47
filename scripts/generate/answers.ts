import type { Contract, ContractOperation, Schema } from './document.js';

interface Node extends Schema {
  items?: Schema;
  required?: string[];
  oneOf?: Schema[];
}

/** Fields whose absence a caller would take for an answer: no problem, nothing outstanding, a change without its ETag. */
const DECISIVE = ['data', 'page', 'etag', 'problem', 'outstanding', 'allowed'];

function resolve({ source }: Contract, node: Schema = {}): Node {
  const name = node.$ref?.split('/').at(-1);
  return (name === undefined ? node : source.components.schemas[name]) as Node;
}

/**
 * The first required field of an answer without `data`, which tells one kind from another, and the decisive ones: `id etag`.
 * `?` follows one that may be null, and `/` stands before those of each item of `data`.
 */
function fieldsOf(contract: Contract, { properties = {}, required = [] }: Node): string {
  const isNullable = ({ type, oneOf = [] }: Node): boolean =>
    [type, oneOf.map((one) => resolve(contract, one).type)].flat(2).includes('null');
  const own = required
    .filter((name, index) => (index === 0 && !('data' in properties)) || DECISIVE.includes(name))
    .map((name) => (isNullable(resolve(contract, properties[name])) ? `${name}?` : name))
    .join(' ');
  const { items } = resolve(contract, properties['data']);
  return items ? `${own}/${fieldsOf(contract, resolve(contract, items))}` : own;
}

/** The fields that the SDK requires of an operation's JSON answer, in a form that takes few bytes; empty for an answer without JSON. */
export function answerOf(contract: Contract, { path, method, successStatus }: ContractOperation): string {
  const { responses = {} } = contract.source.paths[path]?.[method] ?? {};
  const { content } = responses[successStatus] as { content?: Record<string, { schema: Schema }> };
  const schema = content?.['application/json']?.schema;
  return schema ? fieldsOf(contract, resolve(contract, schema)) : '';
}
