import { type OutboxRow, UnknownOrganization } from '../../store/store.js';
import type { Dependencies } from '../operation/dependencies.js';
import { type Attempt, MAX_ATTEMPTS, type Outcome, recordAttempt } from './delivery.js';
import { failureText } from './failure-text.js';
import { composeMail } from './mail.js';
import { type Mailer, MailFailure } from './mailer.js';

/** Composes and sends one mail. A process that died at the last attempt left no result; then there is no further one. */
async function attempt(
  dependencies: Dependencies,
  mailer: Mailer,
  organizationId: string,
  row: OutboxRow,
): Promise<Attempt> {
  if (row.attempts > MAX_ATTEMPTS)
    return { kind: 'failed', reason: row.reason ?? 'unknown', isPermanent: true, text: row.lastError };
  let to = '';
  try {
    const mail = await composeMail(dependencies, organizationId, row);
    if (!mail) return { kind: 'dropped' };
    ({ to } = mail);
    await mailer.send(mail);
    return { kind: 'sent' };
  } catch (error) {
    if (error instanceof UnknownOrganization) return { kind: 'dropped' };
    const { reason, isPermanent } =
      error instanceof MailFailure ? error : { reason: 'unknown' as const, isPermanent: false };
    return { kind: 'failed', reason, isPermanent, text: failureText(error, to) };
  }
}

/** Never an address: the row's id leads the operator to it, as long as the account exists (H6). */
function log({ logger }: Dependencies, organizationId: string, row: OutboxRow, outcome: Outcome): void {
  if (outcome.sentAt !== null) return;
  const { failedAt, reason, lastError: answer, availableAt } = outcome;
  const fields = { organizationId, mailId: row.id, kind: row.kind, attempts: row.attempts, reason, answer };
  // A refused address is the recipient's affair; a mail server that does not accept the service's mails stops all of them.
  const write = reason === 'server_refused' ? logger?.error : logger?.warn;
  if (failedAt !== null) write?.call(logger, fields, 'mail not sent, and not tried again');
  else write?.call(logger, { ...fields, nextAttemptAt: availableAt }, 'mail not sent; the server tries again');
}

/** Sends one claimed mail, and writes down what became of it. Answers whether nothing is left to do for it. */
export async function sendOne(
  dependencies: Dependencies,
  mailer: Mailer,
  organizationId: string,
  row: OutboxRow,
): Promise<boolean> {
  const result = await attempt(dependencies, mailer, organizationId, row);
  const outcome = await recordAttempt(dependencies, organizationId, row, result);
  if (outcome) log(dependencies, organizationId, row, outcome);
  return result.kind !== 'failed';
}
