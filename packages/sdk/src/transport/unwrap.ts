import type { FieldError } from '../contract/types.js';
import { RosterError } from '../errors/errors.js';
import type { OperationId } from '../generated/operations.js';

/** What a status means when a gateway answered it without a problem. A bare 404 is a wrong address, not a missing row. */
function codeOf(status: number): string {
  if (status === 401) return 'unauthenticated';
  if (status === 429) return 'rate_limited';
  if (status >= 502 && status <= 504) return 'unavailable';
  return status >= 500 ? 'internal_error' : 'invalid_response';
}

/** The server's own name for it, or a gateway's. */
const requestIdOf = ({ headers }: Response): string | undefined =>
  headers.get('request-id') ?? headers.get('x-request-id') ?? undefined;

/** RFC 9110: seconds or a date. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

function textIn(source: unknown, key: string): string | undefined {
  const value = fieldsOf(source)[key];
  return typeof value === 'string' ? value : undefined;
}

const isFieldError = (value: unknown): value is FieldError =>
  textIn(value, 'pointer') !== undefined && textIn(value, 'message') !== undefined;

/** The error that a refused request amounts to, whether or not its body is a problem. */
export function errorOf(response: Response, text: string, operationId?: OperationId): RosterError {
  const problem = fieldsOf(parse(text));
  const { status } = response;
  const { errors } = problem;
  return new RosterError({
    code: textIn(problem, 'code') ?? codeOf(status),
    status,
    title: textIn(problem, 'title') ?? `The server answered ${status}`,
    detail: textIn(problem, 'detail'),
    reason: textIn(problem, 'reason'),
    requestId: textIn(problem, 'requestId') ?? requestIdOf(response),
    errors: Array.isArray(errors) ? errors.filter(isFieldError) : undefined,
    retryAfterInSeconds: retryAfter(response.headers),
    operationId,
  });
}

/** For a body that is read later: throws the one error, or answers the response as it came. */
export async function unwrapStream(response: Response, operationId?: OperationId): Promise<Response> {
  if (!response.ok) throw errorOf(response, await response.text(), operationId);
  return response;
}

/**
 * This file is the only place that reads `response.ok`: answers the body, or throws the one error. The status decides, never the
 * body, which may be empty or not JSON on either side.
 */
export function unwrap(response: Response, text: string, operationId?: OperationId): unknown {
  if (!response.ok) throw errorOf(response, text, operationId);
  if (response.status === 204) return undefined;
  const body = parse(text);
  if (body !== undefined) return body;
  throw new RosterError({
    code: 'invalid_response',
    title: 'The answer cannot be read',
    status: response.status,
    requestId: requestIdOf(response),
    operationId,
  });
}
