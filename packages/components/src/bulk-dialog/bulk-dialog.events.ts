import type { User } from '@roster-kit/sdk';
import type { RosterEvent, RosterRequestEvent } from '../shared/events/request-event.js';

export const bulkEvents = { request: 'roster-bulk-change-request', done: 'roster-bulk-changed' } as const;

/** What can be done to many at once. */
export type BulkAction = 'changeRole' | 'suspend' | 'reactivate' | 'resend' | 'revoke' | 'remove';

/** One account of a batch, as the contract takes it. */
export interface BulkItem {
  readonly userId: string;
  readonly roleId?: string;
  readonly ifMatch?: string;
}

export interface BulkDetail {
  readonly action: BulkAction;
  /** What is sent, in chunks of 500. */
  readonly items: readonly BulkItem[];
  /** The same accounts as they were shown. */
  readonly users: readonly User[];
}

/** What became of one account: `problem` says why it was refused; both are null where everything was so already. */
export interface BulkItemResult {
  readonly id: string | null;
  readonly change: { readonly before: unknown; readonly after: unknown } | null;
  readonly problem: { readonly code: string } | null;
}

/** One result for each item, in order. A host that takes the change over answers the same. */
export interface BulkAnswer {
  readonly data: readonly BulkItemResult[];
}

declare global {
  interface HTMLElementEventMap {
    'roster-bulk-change-request': RosterRequestEvent<BulkDetail, BulkAnswer>;
    'roster-bulk-changed': RosterEvent<BulkDetail & { readonly result: BulkAnswer }>;
  }
}
