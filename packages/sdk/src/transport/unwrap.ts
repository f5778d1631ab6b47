import type { FieldError } from '../contract/types.js';
import { invalidResponse, RosterError } from '../errors/errors.js';
import type { OperationId } from '../generated/operations.js';

/** The code for a gateway's response without a problem. A bare 404 means a wrong address, not a missing row. */
function codeOf(status: number): string {
  if (status === 401) return 'unauthenticated';
  if (status === 429) return 'rate_limited';
  if (status >= 502 && status <= 504) return 'unavailable';
  return status >= 500 ? 'internal_error' : 'invalid_response';
}

/** From the server or from a gateway. */
const requestIdOf = ({ headers }: Response): string | undefined =>
  headers.get('request-id') ?? headers.get('x-request-id') ?? undefined;

/** `Retry-After` in seconds; RFC 9110 also allows a date. */
function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

const objectOf = (value: unknown): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

const isType = ({ headers }: Response, type: string): boolean | undefined =>
  headers.get('content-type')?.toLowerCase().startsWith(type);

function stringIn(source: unknown, key: string): string | undefined {
  const value = objectOf(source)[key];
  return typeof value === 'string' ? value : undefined;
}

const isFieldError = (value: unknown): value is FieldError =>
  stringIn(value, 'pointer') !== undefined && stringIn(value, 'message') !== undefined;

/** The error for an error response. Only a problem (RFC 9457) is the server's own: a gateway's `code` may mean something else. */
export function errorOf(response: Response, text: string, operationId?: OperationId): RosterError {
  const problem = objectOf(isType(response, 'application/problem+json') && parseJson(text));
  const { status } = response;
  const { errors } = problem;
  return new RosterError({
    code: stringIn(problem, 'code') ?? codeOf(status),
    status,
    title: stringIn(problem, 'title') ?? `The server responded with ${status}`,
    detail: stringIn(problem, 'detail'),
    reason: stringIn(problem, 'reason'),
    requestId: stringIn(problem, 'requestId') ?? requestIdOf(response),
    errors: Array.isArray(errors) ? errors.filter(isFieldError) : undefined,
    retryAfterInSeconds: retryAfterOf(response.headers),
    operationId,
  });
}

/** Lets go of a connection whose body nobody reads. */
export function discard({ body }: Response): void {
  body?.cancel().catch(() => undefined);
}

/** The error for a success that is not what the contract promises, such as the page of a proxy. */
const strangeSuccess = (response: Response, operationId?: OperationId): RosterError =>
  invalidResponse({ status: response.status, requestId: requestIdOf(response), operationId });

/**
 * The error for a redirect. It is never followed: a followed 301 turns a POST into a GET, which reports success and changes nothing,
 * and another server would get the token. Some `fetch` functions follow it all the same, and a browser hides where it leads.
 */
export function redirectOf(response: Response, operationId: OperationId | undefined): RosterError | undefined {
  const { type, redirected, status, url, headers } = response;
  const target = redirected ? url : status >= 300 && status < 400 && headers.get('location');
  if (!target && type !== 'opaqueredirect') return undefined;
  return invalidResponse({
    // A query can hold a secret.
    title: `The server redirects to ${target ? target.replace(/[?#].*/s, '') : 'an address the browser hides'}`,
    status: status < 300 ? undefined : status,
    operationId,
  });
}

/** For a body that is read later: returns the response, or throws a `RosterError`. */
export async function unwrapStream(response: Response, type: string, operationId: OperationId): Promise<Response> {
  if (!response.ok) throw errorOf(response, await response.text(), operationId);
  if (response.status === 200 && isType(response, type)) return response;
  discard(response);
  throw strangeSuccess(response, operationId);
}

/** Whether a value has the fields that an `answer` of the operation table lists. */
function hasFields(value: unknown, answer: string): boolean {
  const fields = objectOf(value);
  const [own = '', ofItems] = answer.split('/');
  const { data, page } = fields;
  return (
    own.split(' ').every((field) => {
      const [name = '', mark] = field.split('?');
      return mark === undefined ? fields[name] != null : name in fields;
    }) &&
    (!page || 'nextCursor' in objectOf(page)) &&
    (!ofItems || (Array.isArray(data) && data.every((item) => hasFields(item, ofItems))))
  );
}

interface Indexed {
  index?: number;
}

const isInOrder = (data: Indexed[], count: number): boolean =>
  data.length === count && data.every(({ index }, at) => (index ?? at) === at);

export interface Expected {
  status: number;
  /** The fields of the body. */
  answer: string;
  /** What a result or decision is expected for, one each, in order. */
  items: readonly unknown[] | undefined;
  operationId: OperationId;
}

/**
 * Returns the body, or throws a `RosterError`. Status, content type and required fields must be those of the contract. An error
 * response may have no JSON: there the status decides.
 */
export function unwrap(response: Response, text: string, { status, answer, items, operationId }: Expected): unknown {
  if (!response.ok) throw errorOf(response, text, operationId);
  const body = parseJson(text);
  if (response.status !== status) throw strangeSuccess(response, operationId);
  if (status === 204) return undefined;
  if (
    isType(response, 'application/json') &&
    hasFields(body, answer) &&
    (!items || isInOrder((body as { data: Indexed[] }).data, items.length))
  )
    return body;
  throw strangeSuccess(response, operationId);
}
