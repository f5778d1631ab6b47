import type { ReadTx, UserRow, WriteTx } from '../store/store.js';
import { normalizeEmail, sortNameOf } from './fold.js';
import { newId } from './ids.js';
import type { Dependencies } from './operation.js';
import { enqueueMail } from './outbox.js';
import { newRevision } from './revision.js';

// What inviting is, whoever does it: somebody who may, or the operator.

/** The lifetime of the organization holds for links sent from now on. */
export function newLink(tx: ReadTx, now: string): Pick<UserRow, 'invitationSentAt' | 'invitationExpiresAt'> {
  const lifetimeInMs = tx.organization.invitationLifetimeInMinutes * 60_000;
  return { invitationSentAt: now, invitationExpiresAt: new Date(Date.parse(now) + lifetimeInMs).toISOString() };
}

/** H3: an invited person is an account from the first moment. */
export function pendingUser({ tx, now }: { tx: ReadTx; now: string }, invited: Pick<UserRow, 'name' | 'roleId' | 'invitedBy'> & { email: string }): UserRow {
  const email = invited.email.trim();
  return {
    id: newId('usr'), ...invited, email, emailNormalized: normalizeEmail(email), sortName: sortNameOf(invited.name, email), state: 'pending', avatarUrl: null,
    twoFactorEnabled: false, ...newLink(tx, now), invitationGeneration: 1, createdAt: now, lastActiveAt: null, revision: newRevision(),
  };
}

/** P6: in the same transaction, so that there is no invitation without its mail and no mail without its invitation. */
export function sendInvitation(context: { tx: WriteTx; now: string; dependencies: Dependencies }, user: UserRow): Promise<void> {
  return enqueueMail(context.tx, { kind: 'invitation', payload: { userId: user.id, generation: user.invitationGeneration } }, context);
}
