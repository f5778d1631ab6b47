import type { OperationId } from '../../generated/operations.js';
import { countOne, policyOf, requireWithin } from '../operation/limits.js';
import type { GuardedHandler, Handler, OutsideContext } from '../operation/operation.js';

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
      requireWithin(
        await countOne(dependencies, organizationId, keyOf(userId), policyOf(dependencies, 'codes'), now),
        'Too many wrong codes.',
      );
    },
    async after({ dependencies, organizationId, userId }: OutsideContext) {
      if (userId !== null) await dependencies.store.forgetAttempts(organizationId, keyOf(userId));
    },
  };
}
