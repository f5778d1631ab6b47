import { normalizeEmail, sortNameOf } from '../../store/fold.js';
import type { ReadTx, UserRow, WriteTx } from '../../store/store.js';
import { addMilliseconds, MINUTE_IN_MS } from '../../store/time.js';
import { newId } from '../lib/ids.js';
import { newRevision } from '../lib/revision.js';
import type { Dependencies } from '../operation/dependencies.js';
import { type PolicyName, policyOf, requireWithin, stateOf } from '../operation/limits.js';
import { enqueueMail } from '../operation/outbox.js';

// What inviting is, whoever does it: somebody who may, or the operator.

/** The lifetime of the organization holds for links sent from now on. */
export function newLink(tx: ReadTx, now: string): Pick<UserRow, 'invitationSentAt' | 'invitationExpiresAt'> {
  const lifetimeInMs = tx.organization.invitationLifetimeInMinutes * MINUTE_IN_MS;
  return { invitationSentAt: now, invitationExpiresAt: addMilliseconds(now, lifetimeInMs) };
}

/** H3: an invited person is an account from the first moment. */
export function pendingUser(
  { tx, now }: { tx: ReadTx; now: string },
  invited: Pick<UserRow, 'name' | 'roleId' | 'invitedBy'> & { email: string },
): UserRow {
  const email = invited.email.trim();
  return {
    id: newId('usr'),
    ...invited,
    email,
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

/** P6: in the same transaction, so that there is no invitation without its mail and no mail without its invitation. */
export function enqueueInvitation(context: Sending, user: UserRow): Promise<void> {
  return enqueueMail(
    context.tx,
    { kind: 'invitation', payload: { userId: user.id, generation: user.invitationGeneration } },
    context,
  );
}

/** In the transaction that sends: whatever refuses the request afterwards gives the count back. */
async function spend(
  { tx, now, dependencies }: Sending,
  { name, key }: { name: PolicyName; key: string },
  refusal: string,
): Promise<void> {
  const policy = policyOf(dependencies, name);
  const [counted] = await tx.countAttempts([{ key, cost: 1, windowInMs: policy.windowInMs }], now);
  if (counted) requireWithin(stateOf(policy, counted, now), refusal);
}

/**
 * Recipients count, not requests: each item of a batch comes by here by itself.
 * @throws ProblemError `rate_limited`
 */
export function spendRecipient(context: Sending): Promise<void> {
  return spend(
    context,
    { name: 'recipients', key: 'recipients' },
    'Your organization has sent as many invitations as it may in a day.',
  );
}

/**
 * Nobody's inbox is filled by one organization, also not by revoking and inviting in turns: the count is the address's,
 * whose keyed hash is the key. Each organization's is its own (P4): one cannot keep another from inviting.
 * @throws ProblemError `rate_limited`
 */
export async function sendInvitation(context: Sending, user: UserRow): Promise<void> {
  const key = `address/${await context.dependencies.keys.sign('recipient', user.emailNormalized)}`;
  await spend(context, { name: 'address', key }, 'This address was sent several invitations already.');
  await enqueueInvitation(context, user);
}
