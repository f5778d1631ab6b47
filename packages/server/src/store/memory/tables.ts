import type { ChangeRow, OrganizationRow, Rows, Table } from '../rows.js';

export type Tables = { readonly [T in Table]: ReadonlyMap<string, Rows[T]> };

/** One organization as of its last commit. A commit replaces it as a whole; it never changes. */
export interface OrganizationState {
  readonly organization: OrganizationRow;
  readonly tables: Tables;
  readonly log: ChangeLog;
}

export interface ChangeLog {
  /** The last number given. */
  readonly latest: number;
  readonly changes: readonly ChangeRow[];
}

export const emptyLog: ChangeLog = { latest: 0, changes: [] };

export const emptyTables = (): Tables => ({
  users: new Map(),
  twoFactors: new Map(),
  sessions: new Map(),
  hostIdentities: new Map(),
  apiKeys: new Map(),
  signInLinks: new Map(),
  barredAddresses: new Map(),
  roles: new Map(),
  resources: new Map(),
  grants: new Map(),
  auditEvents: new Map(),
  outbox: new Map(),
  idempotency: new Map(),
});

/** A copy that nobody can change: callers get the stored rows themselves. */
export function frozenCopy<T extends object>(row: T): T {
  return freeze(structuredClone(row));
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freeze(inner);
    Object.freeze(value);
  }
  return value;
}

/** Whether a row has the given values. A value that is undefined is a mistake that would match every row, so it throws. */
export function matcher<R extends object>(where: Partial<R>): (row: R) => boolean {
  const columns = Object.keys(where) as (keyof R)[];
  for (const column of columns) {
    if (where[column] === undefined) throw new TypeError(`No value given for ${String(column)}`);
  }
  return (row) => columns.every((column) => row[column] === where[column]);
}
