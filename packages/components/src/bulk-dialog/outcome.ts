import type { User } from '@roster-kit/sdk';
import type { BulkAnswer, BulkItemResult } from './bulk-dialog.events.js';

/** What the action would do, or did, to one account. */
export interface Outcome {
  readonly user: User;
  readonly kind: 'change' | 'same' | 'refused';
  /** Why it was refused: a problem code, a transport code, or `STOPPED`. */
  readonly code: string;
  readonly reason?: string | undefined;
}

/** The run was stopped before this account was sent. */
export const STOPPED = 'stopped';

/** The result of an account that was not sent or not answered. */
export const unanswered = ({ id }: User, code: string): BulkItemResult => ({ id, change: null, problem: { code } });

/** Results have the order of the items. If a host made the change itself and answered nothing, all accounts count as changed. */
export function outcomesOf(users: readonly User[], answer: BulkAnswer | undefined): Outcome[] {
  return users.map((user, index) => {
    const result = answer?.data?.[index];
    if (result?.problem) return { user, kind: 'refused', code: result.problem.code, reason: result.problem.reason };
    return { user, kind: result?.change === null ? 'same' : 'change', code: '' };
  });
}

export const ofKind = (outcomes: readonly Outcome[], kind: Outcome['kind']): Outcome[] =>
  outcomes.filter((outcome) => outcome.kind === kind);
