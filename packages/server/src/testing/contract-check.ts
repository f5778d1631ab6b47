import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import document from '../generated/openapi.json' with { type: 'json' };
import { type OperationId, operations } from '../generated/operations.js';

interface Schema {
  properties?: object;
  additionalProperties?: unknown;
  [keyword: string]: unknown;
}

/**
 * Readers must accept new fields, but our own answers must not have any unnoticed: a field outside the contract fails. A part of
 * `allOf` stays open, because it sees the fields of the others; what it refers to is closed.
 */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === 'allOf' ? value : closed(value)]),
  ) as Schema;
  return copy.properties && copy.additionalProperties === undefined ? { ...copy, additionalProperties: false } : copy;
}

const toContract = (schema: unknown): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/')) as Schema;

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'contract', components: closed(document.components) as object });

interface Described {
  $ref?: string;
  headers?: object;
  content?: Record<string, { schema: unknown }>;
}
const compiled = new Map<string, ValidateFunction>();

/** The contract's description of the answer. */
function describedOf(id: OperationId, status: number): Described | undefined {
  const { path, method } = operations[id];
  const methods = (document.paths as Record<string, Record<string, unknown>>)[path] ?? {};
  const { responses } = methods[method.toLowerCase()] as { responses: Record<string, Described> };
  const found = responses[String(status)];
  const shared = document.components.responses as Record<string, Described>;
  return found?.$ref === undefined ? found : shared[found.$ref.split('/').at(-1) ?? ''];
}

function validatorOf(id: OperationId, status: number, mediaType: string): ValidateFunction | undefined {
  const key = `${id} ${status}`;
  const known = compiled.get(key);
  if (known) return known;
  const schema = describedOf(id, status)?.content?.[mediaType]?.schema;
  if (schema === undefined) return undefined;
  const validate = ajv.compile(closed(toContract(schema)) as object);
  compiled.set(key, validate);
  return validate;
}

const IN_CONTRACT = ['ETag', 'Idempotency-Replayed', 'RateLimit-Policy', 'RateLimit', 'Retry-After'];

/**
 * Fails unless the contract allows this answer of the operation: status, media type, every field, the problem's code, and the
 * headers that the contract has.
 */
export function expectInContract(id: OperationId, response: Response, body: unknown): void {
  const { status } = response;
  const [mediaType = ''] = (response.headers.get('content-type') ?? '').split(';');
  const said = `${id} answered ${status} ${JSON.stringify(body)}`;
  if (status < 400) expect(status, said).toBe(operations[id].successStatus);
  const headers = Object.keys(describedOf(id, status)?.headers ?? {});
  const sent = IN_CONTRACT.filter((name) => response.headers.has(name));
  expect(headers, `${said} with a header that the contract does not have`).toEqual(expect.arrayContaining(sent));
  const promised = headers.filter((name) => name.startsWith('RateLimit') && (status < 400 || status === 429));
  expect(sent, `${id} has RateLimit headers`).toEqual(expect.arrayContaining(promised));
  if (status === 204) return expect(body, said).toBeUndefined();
  const expected = status < 400 ? (operations[id].mediaType ?? '') : 'application/problem+json';
  const validate = validatorOf(id, status, expected);
  expect(validate, `${said}, which the contract does not have`).toBeDefined();
  expect(mediaType, said).toBe(expected);
  expect(validate?.(body), `${said}: ${JSON.stringify(validate?.errors)}`).toBe(true);
}
