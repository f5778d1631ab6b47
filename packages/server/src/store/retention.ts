import { DAY_IN_MS, HOUR_IN_MS, MINUTE_IN_MS } from './time.js';

/** How both stores hand out mail. Times are added to the caller's "now", so that a test's clock rules. */

export const OUTBOX_LEASE_IN_MS = 5 * MINUTE_IN_MS;
export const OUTBOX_MAX_ATTEMPTS = 10;
const FIRST_PAUSE_IN_MS = 30_000;
const LONGEST_PAUSE_IN_MS = 4 * HOUR_IN_MS;

/** How long after `attempts` failures the next one waits: half a minute, doubling, at most four hours. */
export const outboxPauseInMs = (attempts: number): number =>
  Math.min(FIRST_PAUSE_IN_MS * 2 ** (attempts - 1), LONGEST_PAUSE_IN_MS);

/** An idempotency key is honoured this long. */
export const IDEMPOTENCY_KEPT_IN_MS = DAY_IN_MS;
/** Whoever was away for longer loads anew what they show. */
export const CHANGES_KEPT_IN_MS = DAY_IN_MS;
/** A mail sent or given up stays long enough to answer "was it sent?". */
export const MAIL_KEPT_IN_MS = 7 * DAY_IN_MS;

const ADDRESS = /[^\s@<>"']+@[^\s@<>"']+/g;

/** As kept in `lastError`; without U+0000, which no database keeps, and without the address, which goes with its account (H6). */
export const describeError = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replaceAll('\0', '')
    .replace(ADDRESS, '(address)')
    .slice(0, 1000);
