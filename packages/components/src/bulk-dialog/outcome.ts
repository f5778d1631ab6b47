import type { User } from '@roster-kit/sdk';
import type { BulkAnswer, BulkItemResult } from './bulk-dialog.events.js';

/** What will become, or became, of one account. */
export interface Outcome {
  readonly user: User;
  readonly kind: 'change' | 'same' | 'refused';
  /** Why it was refused: a problem code, a transport code, or `STOPPED`. */
  readonly code: string;
}

/** The person stopped before this one's turn. */
export const STOPPED = 'stopped';

/** The result of one that was never sent or never answered. */
export const unanswered = ({ id }: User, code: string): BulkItemResult => ({ id, change: null, problem: { code } });

/** Results come in the order of the items. A host that took over may have answered nothing: then it did as it was asked. */
export function outcomesOf(users: readonly User[], answer: BulkAnswer | undefined): Outcome[] {
  return users.map((user, index) => {
    const result = answer?.data?.[index];
    if (result?.problem) return { user, kind: 'refused', code: result.problem.code };
    return { user, kind: result?.change === null ? 'same' : 'change', code: '' };
  });
}

export const ofKind = (outcomes: readonly Outcome[], kind: Outcome['kind']): Outcome[] =>
  outcomes.filter((outcome) => outcome.kind === kind);
