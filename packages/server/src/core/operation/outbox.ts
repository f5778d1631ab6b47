import type { OutboxRow, WriteTx } from '../../store/store.js';
import { newId } from '../lib/ids.js';
import { feedOf } from './change-feed.js';
import type { Dependencies } from './dependencies.js';

/** What each mail is made from when it leaves: ids only, no link and no token (P7). */
export interface MailPayloads {
  invitation: { userId: string; generation: number };
  sign_in_link: { links: { organizationId: string; linkId: string }[] };
}

const withMail = new WeakSet<WriteTx>();

/** `store.write`, and word after the commit: to whoever listens for changes, and when mail was put into the outbox, so that it leaves at once. */
export async function write<T>(
  dependencies: Pick<Dependencies, 'store' | 'onMail'>,
  organizationId: string,
  work: (tx: WriteTx) => Promise<T>,
): Promise<T> {
  let last: WriteTx | undefined;
  const result = await dependencies.store.write(organizationId, (tx) => {
    // The store may run the work again; only the run that commits counts.
    last = tx;
    return work(tx);
  });
  feedOf(dependencies.store).wake(organizationId);
  if (last && withMail.has(last)) dependencies.onMail?.();
  return result;
}

/** Puts a mail into the outbox, in the transaction of what it tells about; `write` above passes the word on. */
export async function enqueueMail<Kind extends OutboxRow['kind']>(
  tx: WriteTx,
  mail: { kind: Kind; payload: MailPayloads[Kind] },
  context: { dependencies: Pick<Dependencies, 'identity'>; now: string },
): Promise<void> {
  withMail.add(tx);
  const id = newId('out');
  const domain = new URL(context.dependencies.identity.signInUrl).hostname;
  await tx.insert('outbox', {
    id,
    kind: mail.kind,
    payload: { ...mail.payload },
    // Stable, so that a mail sent twice because a process died in between is recognised as one (P6).
    messageId: `<${id}@${domain}>`,
    createdAt: context.now,
    availableAt: context.now,
    attempts: 0,
    sentAt: null,
    lastError: null,
  });
}
