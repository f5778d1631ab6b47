import type { OutboxRow, WriteTx } from '../../store/store.js';
import { newId } from '../lib/ids.js';
import type { Dependencies } from './dependencies.js';

/** What each mail is made from when it leaves: only ids, no link and no token (P7). */
export interface MailPayloads {
  invitation: { userId: string; generation: number };
  sign_in_link: { links: { organizationId: string; linkId: string }[] };
  codes_paused: { userId: string; wrongCodes: number; pausedUntil: string };
}

/** Mail that somebody waits for at the screen goes first, by senders of its own; the rest may be thousands at once. */
const LANE_OF_KIND: Readonly<Record<OutboxRow['kind'], number>> = {
  sign_in_link: 0,
  codes_paused: 0,
  invitation: 1,
};
export const MAIL_LANES: readonly number[] = [...new Set(Object.values(LANE_OF_KIND))].sort();

/** Puts a mail into the outbox, in the transaction of the change that it is about. */
export async function enqueueMail<Kind extends OutboxRow['kind']>(
  tx: WriteTx,
  mail: { kind: Kind; payload: MailPayloads[Kind] },
  context: { dependencies: Pick<Dependencies, 'identity'>; now: string },
): Promise<void> {
  const id = newId('out');
  const domain = new URL(context.dependencies.identity.signInUrl).hostname;
  await tx.insert('outbox', {
    id,
    kind: mail.kind,
    lane: LANE_OF_KIND[mail.kind],
    payload: { ...mail.payload },
    // Stable, so that a mail sent twice, because a process died in between, is recognized as one (P6).
    messageId: `<${id}@${domain}>`,
    createdAt: context.now,
    availableAt: context.now,
    attempts: 0,
    sentAt: null,
    failedAt: null,
    reason: null,
    lastError: null,
  });
}
