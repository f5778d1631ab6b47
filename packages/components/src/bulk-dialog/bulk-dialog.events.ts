import type { User } from '@roster-kit/sdk';
import type { RosterEvent, RosterRequestEvent } from '../shared/events/request-event.js';

export type { CloseDetail } from '../shared/events/close-event.js';

export const bulkEvents = { request: 'roster-bulk-change-request', done: 'roster-bulk-changed' } as const;

/** An action on many people at once. */
export type BulkAction = 'changeRole' | 'suspend' | 'reactivate' | 'resend' | 'revoke' | 'remove';

/** One account of a batch, as the contract's batch operations take it. */
export interface BulkItem {
  readonly userId: string;
  readonly roleId?: string;
  readonly ifMatch?: string;
}

export interface BulkDetail {
  readonly action: BulkAction;
  /** The items to send; the dialog sends as many at a time as the backend takes, 500 at most. */
  readonly items: readonly BulkItem[];
  /** The same accounts, as they were shown. */
  readonly users: readonly User[];
}

/** The result for one account: `problem` says why it was refused; both fields are null if there was no change to make. */
export interface BulkItemResult {
  readonly id: string | null;
  readonly change: { readonly before: unknown; readonly after: unknown } | null;
  readonly problem: { readonly code: string; readonly reason?: string } | null;
}

/** One result for each item, in order. A host that calls `respondWith` answers in the same shape. */
export interface BulkAnswer {
  readonly data: readonly BulkItemResult[];
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roster-bulk-change-request': RosterRequestEvent<BulkDetail, BulkAnswer>;
    'roster-bulk-changed': RosterEvent<BulkDetail & { readonly result: BulkAnswer }>;
  }
}
