import type { OutboxRow } from '../store/store.js';
import type { Dependencies } from './operation/dependencies.js';
import { inOrganization } from './operator.js';

export interface UnsentMail {
  organizationId: string;
  row: OutboxRow;
  status: 'queued' | 'retrying' | 'failed';
}

function statusOf({ failedAt, reason }: OutboxRow): UnsentMail['status'] {
  if (failedAt !== null) return 'failed';
  return reason === null ? 'queued' : 'retrying';
}

/**
 * For the operator: the mails of every kind that were not sent, oldest first, without recipients. Mails that were refused or
 * given up are kept for a week.
 * @throws OperatorError
 */
export async function listUnsentMails(
  { store }: Pick<Dependencies, 'store'>,
  organizationIds: readonly string[],
): Promise<UnsentMail[]> {
  const unsent: UnsentMail[] = [];
  for (const organizationId of organizationIds) {
    const reading = store.read(organizationId, (tx) => tx.find('outbox', { sentAt: null }));
    const rows = await inOrganization(organizationId, reading);
    unsent.push(...rows.map((row) => ({ organizationId, row, status: statusOf(row) })));
  }
  return unsent.sort((a, b) => (a.row.createdAt < b.row.createdAt ? -1 : 1));
}
