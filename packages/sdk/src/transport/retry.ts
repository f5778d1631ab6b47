import type { RosterError } from '../errors/errors.js';

const firstWaitInMs = 400;
const longestWaitInMs = 8_000;

/**
 * A read, or a change by its key. PUT and DELETE without one are not: what they did, but never heard of, would refuse their
 * repetition (412 by `If-Match`, 404), and nobody would know that it was their own doing.
 */
export function isRepeatable(method: string, headers: Record<string, string>): boolean {
  return method === 'GET' || 'idempotency-key' in headers;
}

function isTransient({ code, status, retryAfterInSeconds }: RosterError): boolean {
  if (status === undefined) return code === 'network_error' || code === 'timeout';
  // A body cut short or replaced on the way is a fault of the way; the same request may come through whole.
  if (status < 300) return code === 'invalid_response';
  // A conflict says to come back only where the first try of this very request is still being worked on.
  if (status === 409) return retryAfterInSeconds !== undefined;
  return status === 408 || status === 429 || (status >= 500 && status !== 501);
}

/** Exponential with full jitter, so that many clients that failed together do not come back together. */
export const backoffInMs = (retries: number): number =>
  Math.random() * Math.min(longestWaitInMs, firstWaitInMs * 2 ** retries);

/** How long to wait before the next try, or `undefined` for none: never less than what `Retry-After` says, never past the budget. */
export function waitInMs(error: RosterError, retries: number, budgetInMs: number): number | undefined {
  if (!isTransient(error)) return undefined;
  const wait = Math.max(backoffInMs(retries), (error.retryAfterInSeconds ?? 0) * 1000);
  return wait < budgetInMs ? wait : undefined;
}
