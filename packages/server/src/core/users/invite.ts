import { normalizeEmail, sortNameOf } from '../../store/fold.js';
import type { ReadTx, UserRow, WriteTx } from '../../store/store.js';
import { addMilliseconds, MINUTE_IN_MS } from '../../store/time.js';
import { newId } from '../lib/ids.js';
import { newRevision } from '../lib/revision.js';
import type { Dependencies } from '../operation/dependencies.js';
import { type PolicyName, policyOf, requireWithin, stateOf } from '../operation/limits.js';
import { enqueueMail } from '../operation/outbox.js';

// Inviting, both by a user with the permission and by the operator.

/** The organization's current lifetime applies to links sent from now on. */
export function newLink(
  tx: ReadTx,
  now: string,
): Pick<UserRow, 'invitationSentAt' | 'invitationExpiresAt' | 'invitationDelivery'> {
  const lifetimeInMs = tx.organization.invitationLifetimeInMinutes * MINUTE_IN_MS;
  return {
    invitationSentAt: now,
    invitationExpiresAt: addMilliseconds(now, lifetimeInMs),
    invitationDelivery: { status: 'queued', at: now, reason: null, nextAttemptAt: null },
  };
}

/** Of a user who is active. */
export const NO_LINK = { invitationSentAt: null, invitationExpiresAt: null, invitationDelivery: null } as const;

/** H3: an invited person is a user from the first moment. */
export function pendingUser(
  { tx, now }: { tx: ReadTx; now: string },
  invited: Pick<UserRow, 'name' | 'roleId' | 'invitedBy'> & { email: string },
): UserRow {
  const { email } = invited;
  return {
    id: newId('usr'),
    ...invited,
    emailNormalized: normalizeEmail(email),
    sortName: sortNameOf(invited.name, email),
    state: 'pending',
    avatarUrl: null,
    twoFactorEnabled: false,
    ...newLink(tx, now),
    invitationGeneration: 1,
    createdAt: now,
    lastActiveAt: null,
    revision: newRevision(),
  };
}

interface Sending {
  tx: WriteTx;
  now: string;
  dependencies: Dependencies;
}

/** P6: in the transaction of the invitation, so that the mail and the invitation exist only together. */
export function enqueueInvitation(context: Sending, user: UserRow): Promise<void> {
  return enqueueMail(
    context.tx,
    { kind: 'invitation', payload: { userId: user.id, generation: user.invitationGeneration } },
    context,
  );
}

/** Counts in the transaction that sends, so that a later refusal takes the count back. */
async function countSent(
  { tx, now, dependencies }: Sending,
  { name, key }: { name: PolicyName; key: string },
  refusal: string,
): Promise<void> {
  const policy = policyOf(dependencies, name);
  const [counted] = await tx.countAttempts([{ key, cost: 1, windowInMs: policy.windowInMs }], now);
  if (counted) requireWithin(stateOf(policy, counted, now), refusal);
}

/**
 * Recipients count, not requests: each item of a batch counts.
 * @throws ProblemError `rate_limited`
 */
export function countRecipient(context: Sending): Promise<void> {
  return countSent(
    context,
    { name: 'recipients', key: 'recipients' },
    'Your organization has sent its maximum of invitations for a day.',
  );
}

/**
 * No organization can flood an inbox, not even by revoking and inviting again: the count belongs to the address, under its
 * keyed hash. Each organization has its own count (P4), so that no organization can use up another one's invitations.
 * @throws ProblemError `rate_limited`
 */
export async function sendInvitation(context: Sending, user: UserRow): Promise<void> {
  const key = `address/${await context.dependencies.keys.sign('recipient', user.emailNormalized)}`;
  await countSent(context, { name: 'address', key }, 'Several invitations were already sent to this address.');
  await enqueueInvitation(context, user);
}
