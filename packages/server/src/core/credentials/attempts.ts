import { countOne, policyOf, requireWithin } from '../operation/limits.js';
import type { Guard } from '../operation/operation.js';
import { refuseWhilePaused } from './wrong-codes.js';

/** The short-term count of a user's attempts. A right code forgets it, in its own transaction. */
export const attemptsKey = (userId: string): string => `two-factor/${userId}`;

/**
 * P8: nobody can guess codes at speed. Each attempt counts before its code is checked, so that many attempts at once gain nothing,
 * and outside the transaction, which a wrong code may roll back. The count belongs to the user, over all their sessions. Only
 * a caller who has passed the first factor can raise it: knowing an e-mail address is not enough to lock its owner out.
 */
export const codeAttempts: Guard = async ({ dependencies, organizationId, userId, sessionId, now }) => {
  // Without a session no code is checked, so nothing can be guessed.
  if (userId === null || sessionId === null) return;
  // First: an attempt during the pause is not counted, so the refusal names the end of the pause and not of a shorter limit.
  const row = await dependencies.store.read(organizationId, (tx) => tx.get('twoFactors', userId));
  refuseWhilePaused(row, now);
  requireWithin(
    await countOne(dependencies, organizationId, attemptsKey(userId), policyOf(dependencies, 'codes'), now),
    'Too many wrong codes.',
  );
};
