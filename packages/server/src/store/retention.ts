import { DAY_IN_MS, MINUTE_IN_MS } from './time.js';

/** A claimed mail is due again after this time. It is added to the caller's "now", so that a test can set the clock. */
export const OUTBOX_LEASE_IN_MS = 5 * MINUTE_IN_MS;
/** An idempotency key is valid this long. */
export const IDEMPOTENCY_KEPT_IN_MS = DAY_IN_MS;
/** A listener who was away for longer must reload everything. */
export const CHANGES_KEPT_IN_MS = DAY_IN_MS;
/** Mail that was sent or given up is kept long enough to answer "was it sent?". */
export const MAIL_KEPT_IN_MS = 7 * DAY_IN_MS;
