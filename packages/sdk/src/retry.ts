import type { RosterError } from './errors.js';

const firstWaitInMs = 400;
const longestWaitInMs = 8_000;

/** GET, PUT and DELETE by RFC 9110; PATCH because `If-Match` makes it conditional (RFC 5789); POST by its key. */
export function isRepeatable(method: string, headers: Record<string, string>): boolean {
  if (method === 'POST') return 'idempotency-key' in headers;
  return method !== 'PATCH' || 'if-match' in headers;
}

function isTransient({ code, status }: RosterError): boolean {
  if (status === undefined) return code === 'network_error' || code === 'timeout';
  // A body cut short or replaced on the way is a fault of the way; the same request may come through whole.
  if (status < 300) return code === 'invalid_response';
  return status === 408 || status === 429 || (status >= 500 && status !== 501);
}

/** Exponential with full jitter, so that many clients that failed together do not come back together. */
export const backoffInMs = (retries: number): number => Math.random() * Math.min(longestWaitInMs, firstWaitInMs * 2 ** retries);

/** How long to wait before the next try, or `undefined` for none: never less than what `Retry-After` says, never past the budget. */
export function waitInMs(error: RosterError, retries: number, budgetInMs: number): number | undefined {
  if (!isTransient(error)) return undefined;
  const wait = Math.max(backoffInMs(retries), (error.retryAfterInSeconds ?? 0) * 1000);
  return wait < budgetInMs ? wait : undefined;
}
