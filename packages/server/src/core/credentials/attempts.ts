import { countOne, policyOf, requireWithin } from '../operation/limits.js';
import type { Guard } from '../operation/operation.js';

const keyOf = (userId: string): string => `two-factor/${userId}`;

/**
 * P8: nobody can guess codes at speed. Each attempt counts before its code is checked, so that many attempts at once gain nothing,
 * and outside the transaction, which a wrong code rolls back. The count belongs to the user, over all their sessions. Only
 * a caller who has passed the first factor can raise it: knowing an e-mail address is not enough to lock its owner out.
 */
export const codeAttempts: Guard = {
  async before({ dependencies, organizationId, userId, sessionId, now }) {
    // Without a session no code is checked, so nothing can be guessed.
    if (userId === null || sessionId === null) return;
    requireWithin(
      await countOne(dependencies, organizationId, keyOf(userId), policyOf(dependencies, 'codes'), now),
      'Too many wrong codes.',
    );
  },
  async after({ dependencies, organizationId, userId }) {
    if (userId !== null) await dependencies.store.forgetAttempts(organizationId, keyOf(userId));
  },
};
