import type { Handler, GuardedHandler, OutsideContext } from './operation.js';
import type { OperationId } from '../generated/operations.js';
import { ProblemError } from './problem.js';

const LIMIT = 5;
const WINDOW_IN_MS = 5 * 60_000;

const keyOf = (userId: string): string => `two-factor/${userId}`;

/**
 * P8: codes cannot be guessed at speed. Each attempt counts before it is looked at, so that many at once gain nothing, and
 * counts outside the transaction, which a wrong code rolls back. The count is the account's, over all its sessions; only who
 * has passed the first factor can raise it, so nobody locks somebody else out by an e-mail address alone.
 */
export function limited<Id extends OperationId>(handle: Handler<Id>): GuardedHandler<Id> {
  return {
    handle,
    async before({ dependencies, organizationId, userId, sessionId, now }: OutsideContext) {
      // Without a session no code is looked at, so nothing is guessed.
      if (userId === null || sessionId === null) return;
      const { count, resetsAt } = await dependencies.store.countAttempt(organizationId, keyOf(userId), WINDOW_IN_MS, now);
      if (count <= LIMIT) return;
      const retryAfterInSeconds = Math.max(1, Math.ceil((Date.parse(resetsAt) - Date.parse(now)) / 1000));
      throw new ProblemError('rate_limited', { detail: `Too many wrong codes. Wait ${retryAfterInSeconds} seconds, then try again.`, retryAfterInSeconds });
    },
    async after({ dependencies, organizationId, userId }: OutsideContext) {
      if (userId !== null) await dependencies.store.forgetAttempts(organizationId, keyOf(userId));
    },
  };
}
