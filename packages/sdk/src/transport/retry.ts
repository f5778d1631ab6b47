import type { RosterError } from '../errors/errors.js';

const firstWaitInMs = 400;
const longestWaitInMs = 8_000;

/**
 * A read, or a change with an idempotency key. A PUT or DELETE without a key is not repeatable: if the first attempt succeeded
 * and its response was lost, the second would fail with 412 (`If-Match`) or 404, and nobody would know why.
 */
export function isRepeatable(method: string, headers: Headers): boolean {
  return method === 'GET' || headers.has('idempotency-key');
}

function isTransient({ code, status, retryAfterInSeconds }: RosterError): boolean {
  if (status === undefined) return code === 'network_error' || code === 'timeout';
  // Something on the way cut or replaced the body; the same request may succeed next time.
  if (status < 300) return code === 'invalid_response';
  // A conflict has Retry-After only while the server still works on the first attempt of this same request.
  if (status === 409) return retryAfterInSeconds !== undefined;
  return status === 408 || status === 429 || (status >= 500 && status !== 501);
}

/** Exponential with full jitter, so that clients that failed together do not return together. */
export const backoffInMs = (retries: number): number =>
  Math.random() * Math.min(longestWaitInMs, firstWaitInMs * 2 ** retries);

/** The wait before the next attempt: at least `Retry-After`, below the budget. `undefined` means no further attempt. */
export function retryDelayInMs(error: RosterError, retries: number, budgetInMs: number): number | undefined {
  if (!isTransient(error)) return undefined;
  const wait = Math.max(backoffInMs(retries), (error.retryAfterInSeconds ?? 0) * 1000);
  return wait < budgetInMs ? wait : undefined;
}
