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
  typeof value === 'object' && value !== null ? (value as JsonObject) : {};

function stringIn(source: unknown, key: string): string | undefined {
  const value = objectOf(source)[key];
  return typeof value === 'string' ? value : undefined;
}

const isFieldError = (value: unknown): value is FieldError =>
  stringIn(value, 'pointer') !== undefined && stringIn(value, 'message') !== undefined;

/** The error for an error response, with or without a problem (RFC 9457) in its body. */
export function errorOf(response: Response, text: string, operationId?: OperationId): RosterError {
  const problem = objectOf(parseJson(text));
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

/** For a body that is read later: returns the response, or throws a `RosterError`. */
export async function unwrapStream(response: Response, operationId?: OperationId): Promise<Response> {
  if (!response.ok) throw errorOf(response, await response.text(), operationId);
  return response;
}

/**
 * Returns the body, or throws a `RosterError`. Only this file reads `response.ok`. The status decides, never the body: an error
 * response may have no JSON, and a success may have no body.
 */
export function unwrap(response: Response, text: string, operationId?: OperationId): unknown {
  if (!response.ok) throw errorOf(response, text, operationId);
  if (response.status === 204) return undefined;
  const body = parseJson(text);
  if (body !== undefined) return body;
  throw invalidResponse({ status: response.status, requestId: requestIdOf(response), operationId });
}
