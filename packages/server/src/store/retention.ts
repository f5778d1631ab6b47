import type { Table } from './rows.js';
import { DAY_IN_MS, MINUTE_IN_MS } from './time.js';

/** A claimed mail is due again after this time. It is added to the caller's "now", so that a test can set the clock. */
export const OUTBOX_LEASE_IN_MS = 5 * MINUTE_IN_MS;

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

/** What a host decides for itself. */
export interface SweepOptions {
  /** Audit events are kept for good when left out. */
  auditKeptInDays?: number | undefined;
}

export type SweptTable =
  Extract<Table, 'sessions' | 'signInLinks' | 'idempotency' | 'auditEvents' | 'outbox'> | 'changes' | 'attempts';

/** A row goes when one of its times is this long ago. */
export interface SweepRule {
  table: SweptTable;
  key: 'id' | 'number' | 'key';
  over: readonly { column: string; keptInMs: number }[];
}

/** The one list of what is removed when, for both stores. What is not in it is kept until somebody deletes it. */
export function sweepRules({ auditKeptInDays }: SweepOptions): SweepRule[] {
  return [
    { table: 'sessions', key: 'id', over: [{ column: 'expiresAt', keptInMs: 0 }] },
    {
      table: 'signInLinks',
      key: 'id',
      over: [
        { column: 'expiresAt', keptInMs: 0 },
        { column: 'usedAt', keptInMs: 0 },
      ],
    },
    { table: 'idempotency', key: 'id', over: [{ column: 'createdAt', keptInMs: IDEMPOTENCY_KEPT_IN_MS }] },
    { table: 'changes', key: 'number', over: [{ column: 'at', keptInMs: CHANGES_KEPT_IN_MS }] },
    {
      table: 'outbox',
      key: 'id',
      over: [
        { column: 'sentAt', keptInMs: MAIL_KEPT_IN_MS },
        { column: 'failedAt', keptInMs: MAIL_KEPT_IN_MS },
      ],
    },
    { table: 'attempts', key: 'key', over: [{ column: 'resetsAt', keptInMs: 0 }] },
    ...(auditKeptInDays === undefined
      ? []
      : [
          {
            table: 'auditEvents' as const,
            key: 'id' as const,
            over: [{ column: 'at', keptInMs: auditKeptInDays * DAY_IN_MS }],
          },
        ]),
  ];
}

const days = (milliseconds: number): string =>
  milliseconds === DAY_IN_MS ? 'one day' : `${milliseconds / DAY_IN_MS} days`;
const withAccount = 'until the account is deleted';

type UnsweptTable =
  'organizations' | 'accountDirectory' | 'userWords' | 'resourceWords' | 'serviceNotes' | 'signInRequests';

/** How long each table keeps a row, in words: the table of the README, which a test compares. */
export const KEPT: Readonly<Record<Table | SweptTable | UnsweptTable, string>> = {
  organizations: 'for good',
  users: withAccount,
  userWords: withAccount,
  accountDirectory: withAccount,
  twoFactors: `until the factor is reset, or ${withAccount}`,
  hostIdentities: `until it is released, or ${withAccount}`,
  sessions: `until they expire or end, or ${withAccount}`,
  signInLinks: `until they expire or are used, or ${withAccount}`,
  barredAddresses: 'for good, as a keyed hash',
  apiKeys: 'until the key is revoked',
  roles: 'until the role is deleted',
  resources: 'until the resource is deleted',
  resourceWords: 'until the resource is deleted',
  grants: 'until the access level is removed, or the account or the resource is deleted',
  auditEvents: 'for good, or as many days as `ROSTER_AUDIT_KEPT_DAYS` says',
  changes: days(CHANGES_KEPT_IN_MS),
  outbox: `${days(MAIL_KEPT_IN_MS)} after the mail was sent or given up`,
  idempotency: days(IDEMPOTENCY_KEPT_IN_MS),
  attempts: 'until the window of the limit ends',
  serviceNotes: 'for good',
  signInRequests: `until the mail is made, at most ${SIGN_IN_REQUESTS_KEPT_IN_MS / MINUTE_IN_MS} minutes`,
};
