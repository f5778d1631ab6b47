import type { FieldError } from '../../contract/types.js';
import { invalidResponse, isRosterError, RosterError } from '../../errors/errors.js';
import type { OperationId } from '../../generated/operations.js';
import { isBrowser } from '../platform/platform.js';

// What went wrong between client and server, in words that say what to do.

/** What the texts of a call's errors name. */
export interface About {
  /** Without a query, which can hold a secret. */
  url: string;
  operationId: OperationId | undefined;
  /** Whether a token was sent. */
  hasToken?: boolean;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const objectOf = (value: unknown): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

function stringIn(source: unknown, key: string): string | undefined {
  const value = objectOf(source)[key];
  return typeof value === 'string' ? value : undefined;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The media type of a response, without its parameters. */
export const typeOf = ({ headers }: Response): string | undefined =>
  headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();

/** From the server or from a gateway. */
export const requestIdOf = ({ headers }: Response): string | undefined =>
  headers.get('request-id') ?? headers.get('x-request-id') ?? undefined;

/** `Retry-After` in seconds; RFC 9110 also allows a date. */
function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

/** The code for a gateway's response without a problem. A bare 404 means a wrong address, not a missing row. */
function codeOf(status: number): string {
  if (status === 401) return 'unauthenticated';
  if (status === 429) return 'rate_limited';
  if (status >= 502 && status <= 504) return 'unavailable';
  return status >= 500 ? 'internal_error' : 'invalid_response';
}

const isFieldError = (value: unknown): value is FieldError =>
  stringIn(value, 'pointer') !== undefined && stringIn(value, 'message') !== undefined;

const NOT_ROSTER = 'That is no answer of a Roster Kit server: check baseUrl, and any proxy on the way';

/** "https://example.com/v1/users answered 502 text/html" */
const answered = (response: Response, { url }: About): string =>
  `${url} answered ${response.status} ${typeOf(response) ?? 'without a content type'}`;

/** The error for an error response. Only a problem (RFC 9457) is the server's own: a gateway's `code` may mean something else. */
export function errorOf(response: Response, body: string, about: About): RosterError {
  const { status, headers } = response;
  const { operationId, hasToken } = about;
  const isProblem = typeOf(response) === 'application/problem+json';
  const problem = objectOf(isProblem && parseJson(body));
  const text = (key: string) => stringIn(problem, key);
  const code = text('code') ?? codeOf(status);
  // The server cannot know what the caller can do about a missing or refused token.
  const isAboutToken = code === 'unauthenticated' && hasToken !== undefined;
  const tokenTitle = hasToken
    ? 'The server refused the token, which has expired, was revoked, or is of another server'
    : 'There is no token';
  const { errors } = problem;
  return new RosterError({
    code,
    status,
    title: isAboutToken ? tokenTitle : (text('title') ?? answered(response, about)),
    detail: isAboutToken
      ? 'Set token in createRosterClient, or ROSTER_API_KEY'
      : (text('detail') ?? (isProblem ? undefined : NOT_ROSTER)),
    reason: text('reason'),
    requestId: text('requestId') ?? requestIdOf(response),
    errors: Array.isArray(errors) ? errors.filter(isFieldError) : undefined,
    retryAfterInSeconds: retryAfterOf(headers),
    operationId,
  });
}

/** The error for a success that is not what the contract promises, such as the page of a proxy. `but`: what is wrong with it. */
export const strangeSuccess = (response: Response, about: About, but: string): RosterError =>
  invalidResponse({
    title: `${answered(response, about)} ${but}`,
    detail: NOT_ROSTER,
    status: response.status,
    requestId: requestIdOf(response),
    operationId: about.operationId,
  });

/**
 * The error for a redirect. It is never followed: a followed 301 turns a POST into a GET, which reports success and changes nothing,
 * and another server would get the token. Some `fetch` functions follow it all the same, and a browser hides where it leads.
 */
export function redirectOf(response: Response, { url, operationId }: About): RosterError | undefined {
  const { type, redirected, status, headers } = response;
  const location = redirected ? response.url : status >= 300 && status < 400 && headers.get('location');
  if (!location && type !== 'opaqueredirect') return undefined;
  // A query can hold a secret.
  const target = location ? location.replace(/[?#].*/s, '') : 'an address the browser hides';
  const [right, path] = target.split('/v1/');
  return invalidResponse({
    title: `${url} redirects to ${target}`,
    detail: `Redirects are not followed: ${path ? `set baseUrl to ${right}` : 'check baseUrl'}`,
    status: status < 300 ? undefined : status,
    operationId,
  });
}

/** The innermost cause, such as `connect ECONNREFUSED 127.0.0.1:3000`: platforms wrap it in a general text. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const inner: unknown = cause instanceof AggregateError ? cause.errors[0] : cause.cause;
  if (inner) return reasonOf(inner);
  const { message, code } = cause as Error & { code?: unknown };
  return typeof code === 'string' && !message.includes(code) ? `${message.trim()} (${code})` : message;
}

/** There was no response. */
export function unreachable(cause: unknown, { url, operationId }: About): RosterError {
  const reason = reasonOf(cause);
  const hint = isBrowser
    ? 'Check the network, baseUrl, and that the server allows this page (CORS)'
    : /cert|ssl|tls/i.test(reason)
      ? 'Check http or https in baseUrl, and that this machine trusts the certificate (in Node: NODE_EXTRA_CA_CERTS)'
      : 'Check the network, baseUrl, and that the server is running';
  const title = `${new URL(url).origin} cannot be reached`;
  return new RosterError({ code: 'network_error', title, detail: `${reason}. ${hint}`, operationId, cause });
}

/** The response ended early, or cannot be decoded. */
export const brokenOff = (cause: unknown, operationId: OperationId | undefined, code = 'network_error'): RosterError =>
  isRosterError(cause)
    ? cause
    : new RosterError({ code, title: 'The response ended early', detail: reasonOf(cause), operationId, cause });

/** The host's token function failed, or no header can hold what it returned. */
export const noToken = (cause: unknown, operationId: OperationId | undefined): RosterError =>
  new RosterError({
    code: 'unauthenticated',
    title: 'The token cannot be used',
    detail: reasonOf(cause),
    operationId,
    cause,
  });

/** Lets go of a connection whose body nobody reads. */
export function discard({ body }: Response): void {
  body?.cancel().catch(() => undefined);
}
