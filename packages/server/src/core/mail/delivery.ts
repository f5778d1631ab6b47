import type { DeliveryReason, InvitationDelivery, OutboxRow, UserRow, WriteTx } from '../../store/store.js';
import { addMilliseconds, HOUR_IN_MS } from '../../store/time.js';
import type { Dependencies } from '../operation/dependencies.js';
import type { MailPayloads } from '../operation/outbox.js';

/** What came of one attempt to send a mail. */
export type Attempt =
  | { kind: 'sent' }
  /** There is no reason left to send it: its link was used, replaced or revoked, or has expired. */
  | { kind: 'dropped' }
  | { kind: 'failed'; reason: DeliveryReason; isPermanent: boolean; text: string | null };

export const MAX_ATTEMPTS = 10;
const FIRST_PAUSE_IN_MS = 30_000;
const LONGEST_PAUSE_IN_MS = 4 * HOUR_IN_MS;

/** The pause after so many failed attempts: half a minute, doubled each time, at most four hours. */
export const pauseInMs = (attempts: number): number =>
  Math.min(FIRST_PAUSE_IN_MS * 2 ** (attempts - 1), LONGEST_PAUSE_IN_MS);

/** The notice on event streams when the delivery of an invitation has changed. */
const NOTICE = { action: 'invitations.deliver', targetType: 'user' } as const;

/** What the mail's row says of it. */
export type Outcome = Pick<OutboxRow, 'sentAt' | 'failedAt' | 'reason' | 'lastError' | 'availableAt'>;

/** What the attempt makes of the mail. */
function outcomeOf(attempt: Exclude<Attempt, { kind: 'dropped' }>, row: OutboxRow, now: string): Outcome {
  const { availableAt } = row;
  if (attempt.kind === 'sent') return { sentAt: now, failedAt: null, reason: null, lastError: null, availableAt };
  const { reason, text: lastError } = attempt;
  const isOver = attempt.isPermanent || row.attempts >= MAX_ATTEMPTS;
  return isOver
    ? { sentAt: null, failedAt: now, reason, lastError, availableAt }
    : { sentAt: null, failedAt: null, reason, lastError, availableAt: addMilliseconds(now, pauseInMs(row.attempts)) };
}

/** The same for the person who looks at the invitation. `at` stays the time of the first failure while attempts go on. */
function deliveryOf(
  { sentAt, failedAt, reason, availableAt }: Outcome,
  before: InvitationDelivery | null,
  now: string,
): InvitationDelivery {
  if (sentAt !== null) return { status: 'sent', at: sentAt, reason: null, nextAttemptAt: null };
  if (failedAt !== null) return { status: 'failed', at: failedAt, reason, nextAttemptAt: null };
  const at = before?.status === 'retrying' ? before.at : now;
  return { status: 'retrying', at, reason, nextAttemptAt: availableAt };
}

/** The user whose current invitation the mail is. A result that comes after the next resend changes nothing. */
async function inviteeOf(tx: WriteTx, { kind, payload }: OutboxRow): Promise<UserRow | undefined> {
  if (kind !== 'invitation') return undefined;
  const { userId, generation } = payload as unknown as MailPayloads['invitation'];
  const user = await tx.get('users', userId);
  return user?.state === 'pending' && user.invitationGeneration === generation ? user : undefined;
}

/**
 * P6: writes what came of an attempt into the mail's row and the invitation, in one transaction, so that both always say
 * the same. Answers what the mail's row says now, or `undefined` if it has nothing to say any more.
 */
export function recordAttempt(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  organizationId: string,
  row: OutboxRow,
  attempt: Attempt,
): Promise<Outcome | undefined> {
  const now = new Date(clock()).toISOString();
  return store.write(organizationId, async (tx) => {
    const present = await tx.get('outbox', row.id);
    if (!present || present.sentAt !== null) return undefined;
    // Our lease ran out and another process has claimed the mail: only "it was sent" is still news.
    if (attempt.kind !== 'sent' && (present.failedAt !== null || present.attempts !== row.attempts)) return undefined;
    const invitee = await inviteeOf(tx, row);
    if (attempt.kind === 'dropped' && !invitee) {
      await tx.remove('outbox', { id: row.id });
      return undefined;
    }
    const expired = {
      kind: 'failed',
      reason: row.reason ?? 'expired',
      isPermanent: true,
      text: row.lastError,
    } as const;
    const outcome = outcomeOf(attempt.kind === 'dropped' ? expired : attempt, row, now);
    await tx.update('outbox', row.id, outcome);
    if (invitee) {
      const invitationDelivery = deliveryOf(outcome, invitee.invitationDelivery, now);
      await tx.update('users', invitee.id, { invitationDelivery });
      await tx.addChange({ ...NOTICE, at: now, targetId: invitee.id });
    }
    return outcome;
  });
}
