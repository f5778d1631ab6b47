import { type OperationId, operations } from '../../generated/operations.js';
import type { Validate } from '../../generated/validate-bodies.js';
import * as bodies from '../../generated/validate-bodies.js';
import * as parameters from '../../generated/validate-parameters.js';
import { ProblemError } from '../problem/problem.js';
import { unstorable } from './storable.js';
import { type FieldError, fieldError } from './validation-messages.js';

const HEADER_LIMIT = 200;
const MAX_ERRORS = 20;
/** Each part of a body costs work of its own, however small it is. */
const MAX_BODY_PARTS = 2000;
const MAX_ERRORS_OF_ITEM = 10;

/** They check a bound before what it bounds, and have an error of their own beside that of the bound. */
const BOUNDING_KEYWORDS = ['if'];

const validators = new Map<string, Validate>([...Object.entries(parameters), ...Object.entries(bodies)]);

/** The parts of a request that the contract describes. Only validation makes one. */
export interface ValidatedRequest {
  path: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
  ifMatch: string | undefined;
  idempotencyKey: string | undefined;
  lastEventId: number | undefined;
}

function check(id: OperationId, place: 'path' | 'query' | 'body' | 'item', value: unknown): FieldError[] {
  const validate = validators.get(`${id.replace('.', '_')}_${place}`);
  if (validate)
    return validate(value)
      ? []
      : (validate.errors ?? [])
          .filter(({ keyword }) => !BOUNDING_KEYWORDS.includes(keyword))
          .slice(0, MAX_ERRORS)
          .map((error) => fieldError(place === 'item' ? 'body' : place, error));
  // The contract describes no such part of the operation, so everything in it is unknown.
  if (place === 'body') return [];
  return Object.keys(value as object)
    .slice(0, MAX_ERRORS)
    .map((name) => ({ pointer: `${place}.${name}`, message: `${name} is not a known parameter.` }));
}

/** A parameter that comes more than once is a list. */
function queryOf(url: string): Record<string, string | string[]> {
  const found = new Map<string, string[]>();
  for (const [name, value] of new URL(url).searchParams) {
    const values = found.get(name);
    if (values) values.push(value);
    else found.set(name, [value]);
  }
  // Object.fromEntries makes own properties, even of `__proto__`.
  return Object.fromEntries([...found].map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? '')]));
}

function checkHeader(request: Request, name: string, errors: FieldError[]): string | undefined {
  const value = request.headers.get(name) ?? undefined;
  if (value !== undefined && (value === '' || value.length > HEADER_LIMIT)) {
    errors.push({
      pointer: `header.${name}`,
      message: `The header ${name} must have 1 to ${HEADER_LIMIT} characters.`,
    });
  }
  return value;
}

function checkEventId(request: Request, errors: FieldError[]): number | undefined {
  const value = request.headers.get('last-event-id');
  if (value === null) return undefined;
  if (!/^\d{1,15}$/.test(value))
    errors.push({ pointer: 'header.Last-Event-ID', message: 'The header Last-Event-ID must be the id of an event.' });
  return Number(value);
}

async function readText(request: Request, limitInBytes: number): Promise<string> {
  const tooLarge = () => new ProblemError('payload_too_large');
  if (Number(request.headers.get('content-length') ?? 0) > limitInBytes) throw tooLarge();
  const reader = request.body?.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, length, parts] = ['', 0, 0];
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    parts += 1;
    if (length > limitInBytes || parts > MAX_BODY_PARTS) {
      await reader?.cancel();
      throw tooLarge();
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * Reads a body, as far as its limit.
 * @throws ProblemError `malformed_request`, `unsupported_media_type`, `payload_too_large`
 */
export async function readJson(request: Request, limitInBytes: number): Promise<unknown> {
  const [type] = (request.headers.get('content-type') ?? '').split(';');
  if (type?.trim().toLowerCase() !== 'application/json') throw new ProblemError('unsupported_media_type');
  try {
    return JSON.parse(await readText(request, limitInBytes));
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError('malformed_request', { detail: 'The body is not JSON in UTF-8.' });
  }
}

function refuseInvalid(errors: FieldError[], limit: number): void {
  if (errors.length === 0) return;
  const detail = errors
    .slice(0, 3)
    .map(({ message }) => message)
    .join(' ');
  throw new ProblemError('validation_failed', { detail, errors: errors.slice(0, limit) });
}

/** The answer to a batch is stored, and the name of an unknown field may be an address (H6), or as long as the body. */
const withoutUnknownNames = (error: FieldError): FieldError =>
  /^(\/[\w-]{0,64})*$/.test(error.pointer) ? error : { pointer: '', message: 'A field is not known.' };

/**
 * Validates one item of a batch by the contract, as its single operation would validate a request.
 * @throws ProblemError `validation_failed`, `precondition_required`
 */
export function validateItem(id: OperationId, item: unknown): void {
  const found = check(id, 'item', item);
  const [first] = found;
  if (found.length === 1 && first?.pointer === '/ifMatch' && !Object.hasOwn(item as object, 'ifMatch'))
    throw new ProblemError('precondition_required');
  refuseInvalid((found.length > 0 ? found : unstorable('body', item)).map(withoutUnknownNames), MAX_ERRORS_OF_ITEM);
}

/**
 * Reads a request and validates it by the contract. Parameters are coerced and get their defaults; the body stays as it came.
 * @throws ProblemError `validation_failed` with the first invalid fields, `malformed_request`, `unsupported_media_type`,
 * `payload_too_large`
 */
export async function validateRequest(
  id: OperationId,
  request: Request,
  path: Record<string, string>,
): Promise<ValidatedRequest> {
  const query: Record<string, unknown> = queryOf(request.url);
  const { hasBody, bodyLimitInBytes } = operations[id];
  const body = hasBody ? await readJson(request, bodyLimitInBytes) : undefined;
  const parts = [
    ['path', path],
    ['query', query],
    ['body', body],
  ] as const;
  const errors = parts.flatMap(([place, value]) => {
    const found = check(id, place, value);
    // The items of a batch are checked one by one, each with its own answer.
    return found.length > 0 || (place === 'body' && operations[id].batchOf !== null) ? found : unstorable(place, value);
  });
  const ifMatch = operations[id].ifMatch ? checkHeader(request, 'if-match', errors) : undefined;
  const idempotencyKey = operations[id].idempotent ? checkHeader(request, 'idempotency-key', errors) : undefined;
  const lastEventId = operations[id].resumable ? checkEventId(request, errors) : undefined;
  refuseInvalid(errors, MAX_ERRORS);
  return { path, query, body, ifMatch, idempotencyKey, lastEventId };
}
