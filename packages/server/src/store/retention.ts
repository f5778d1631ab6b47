import { DAY_IN_MS, HOUR_IN_MS, MINUTE_IN_MS } from './time.js';

/** How both stores hand out mail. Times are added to the caller's "now", so that a test can set the clock. */

export const OUTBOX_LEASE_IN_MS = 5 * MINUTE_IN_MS;
export const OUTBOX_MAX_ATTEMPTS = 10;
const FIRST_PAUSE_IN_MS = 30_000;
const LONGEST_PAUSE_IN_MS = 4 * HOUR_IN_MS;

/** The pause after so many failed attempts: half a minute, doubled each time, at most four hours. */
export const outboxPauseInMs = (attempts: number): number =>
  Math.min(FIRST_PAUSE_IN_MS * 2 ** (attempts - 1), LONGEST_PAUSE_IN_MS);

/** How long one process has for a request for a sign-in link, before it or another one tries again. */
export const SIGN_IN_REQUEST_LEASE_IN_MS = MINUTE_IN_MS;
/** A request for a sign-in link that nobody could work on: by now the person has asked again. */
export const SIGN_IN_REQUESTS_KEPT_IN_MS = 15 * MINUTE_IN_MS;
/** An idempotency key is valid this long. */
export const IDEMPOTENCY_KEPT_IN_MS = DAY_IN_MS;
/** A listener who was away for longer must reload everything. */
export const CHANGES_KEPT_IN_MS = DAY_IN_MS;
/** Mail that was sent or given up is kept long enough to answer "was it sent?". */
export const MAIL_KEPT_IN_MS = 7 * DAY_IN_MS;

const ADDRESS = /[^\s@<>"']+@[^\s@<>"']+/g;

/**
 * The text for `lastError`: without U+0000, which PostgreSQL cannot store, and without the address, which must be
 * removed with its account (H6).
 */
export const describeError = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replaceAll('\0', '')
    .replace(ADDRESS, '(address)')
    .slice(0, 1000);
