import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { contractComponents, type OperationId, operations } from './operations.js';
import type { RuleId } from './rules.js';

/** Where an answer leaves the contract. */
export interface Violation {
  /** A rule of docs/rules.md, or `contract` for what no rule names. */
  rule: RuleId;
  /** `status`, `header.etag`, or a JSON pointer into the body; empty for the body as a whole. */
  field: string;
  message: string;
}

export interface Received {
  status: number;
  headers: Headers;
  /** Parsed where it is JSON; text otherwise; `undefined` for none. */
  body: unknown;
}

const PROBLEM = 'application/problem+json';

// Responses may grow: a field that the contract does not name is nobody's fault.
const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'contract', components: contractComponents });
const compiled = new Map<string, ValidateFunction>();

function validatorOf(key: string, schema: object): ValidateFunction {
  const known = compiled.get(key);
  if (known) return known;
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/');
  const validate = ajv.compile(JSON.parse(text) as object);
  compiled.set(key, validate);
  return validate;
}

function fieldOf({ instancePath, keyword, params }: ErrorObject): string {
  return keyword === 'required' ? `${instancePath}/${String(params['missingProperty'])}` : instancePath;
}

function messageOf(error: ErrorObject): string {
  const { keyword, params, message = 'is wrong' } = error;
  if (keyword === 'required') return 'is missing';
  if (keyword === 'enum') return `must be one of ${(params['allowedValues'] as unknown[]).map(String).join(', ')}`;
  return message;
}

/** Fields of the first schema that is not kept; `oneOf` and `allOf` only sum up what others say. */
function faultsOf(key: string, schema: object, body: unknown): { field: string; message: string }[] {
  const validate = validatorOf(key, schema);
  if (validate(body)) return [];
  const errors = validate.errors ?? [];
  const exact = errors.filter(({ keyword }) => keyword !== 'oneOf' && keyword !== 'allOf');
  return (exact.length > 0 ? exact : errors).map((error) => ({ field: fieldOf(error), message: messageOf(error) }));
}

const mediaTypeOf = (headers: Headers): string => (headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
const noProblem = { allOf: [{ $ref: '#/components/schemas/Problem' }] };

/** P10: a refusal is a problem, of the code that the contract has for this operation and status. */
function checkProblem(id: OperationId | undefined, { status, headers, body }: Received): Violation[] {
  const wrong = (field: string, message: string): Violation => ({ rule: 'P10', field, message });
  if (mediaTypeOf(headers) !== PROBLEM)
    return [wrong('header.content-type', `must be ${PROBLEM}, not ${mediaTypeOf(headers) || 'nothing'}`)];
  const found = faultsOf('problem', noProblem, body).map(({ field, message }) => wrong(field, message));
  if (found.length > 0) return found;
  const problem = body as { status: number; code: string };
  if (problem.status !== status) found.push(wrong('/status', `must be the answer's own status, ${status}`));
  if (id === undefined || problem.code === 'unknown_operation') return found;
  const codes = operations[id].codes[status] ?? (operations[id].responses[status] ? [] : undefined);
  if (!codes) found.push(wrong('status', `${status} is not an answer of ${id}`));
  else if (codes.length > 0 && !codes.includes(problem.code))
    found.push(wrong('/code', `must be one of ${codes.join(', ')}`));
  return found;
}

function checkSuccess(id: OperationId, { status, headers, body }: Received): Violation[] {
  const wrong = (field: string, message: string, rule: RuleId = 'contract'): Violation => ({ rule, field, message });
  const { successStatus, responses } = operations[id];
  if (status !== successStatus) return [wrong('status', `must be ${successStatus}, not ${status}`)];
  const [mediaType, media] = Object.entries(responses[status]?.content ?? {})[0] ?? [];
  const found: Violation[] = [];
  const etag = headers.get('etag');
  if ('ETag' in (responses[status]?.headers ?? {}) && etag === null)
    found.push(wrong('header.etag', 'is missing', 'P5'));
  const own = (body as { etag?: unknown } | null | undefined)?.etag;
  if (etag !== null && typeof own === 'string' && own !== etag)
    found.push(wrong('/etag', `must be the ETag header, ${etag}`, 'P5'));
  if (mediaType === undefined || media === undefined)
    return body === undefined ? found : [...found, wrong('', `a ${status} has no body`)];
  if (mediaTypeOf(headers) !== mediaType)
    return [...found, wrong('header.content-type', `must be ${mediaType}, not ${mediaTypeOf(headers) || 'nothing'}`)];
  const faults = faultsOf(`${id} ${status}`, media.schema, body);
  return [...found, ...faults.map(({ field, message }) => wrong(field, message))];
}

const waits = (headers: Headers): boolean => /^[1-9]\d*$/.test(headers.get('retry-after') ?? '');

/** Holds one answer against the contract: status, headers, content type, every field. `id` is missing for a path of no operation. */
export function checkAnswer(id: OperationId | undefined, received: Received): Violation[] {
  const { status, headers } = received;
  if (status === 304) return [];
  if (status < 400) return id === undefined ? [] : checkSuccess(id, received);
  const found = checkProblem(id, received);
  if (status === 429 && !waits(headers))
    found.push({ rule: 'P14', field: 'header.retry-after', message: 'must say in whole seconds when to come back' });
  return found;
}
