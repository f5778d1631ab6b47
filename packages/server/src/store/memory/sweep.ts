import { CHANGES_KEPT_IN_MS, IDEMPOTENCY_KEPT_IN_MS, MAIL_KEPT_IN_MS } from '../retention.js';
import type { Rows, Table, WriteTx } from '../store.js';
import { addMilliseconds } from '../time.js';
import type { MemoryWriteTx } from './write.js';

export async function sweepOrganization(tx: MemoryWriteTx, now: string): Promise<void> {
  const forgotten = addMilliseconds(now, -IDEMPOTENCY_KEPT_IN_MS);
  const settled = addMilliseconds(now, -MAIL_KEPT_IN_MS);
  await removeWhere(tx, 'sessions', (row) => row.expiresAt <= now);
  await removeWhere(tx, 'signInLinks', (row) => row.expiresAt <= now || row.usedAt !== null);
  await removeWhere(tx, 'idempotency', (row) => row.createdAt <= forgotten);
  tx.sweepChanges(addMilliseconds(now, -CHANGES_KEPT_IN_MS));
  await removeWhere(
    tx,
    'outbox',
    ({ sentAt, failedAt }) => (sentAt !== null && sentAt <= settled) || (failedAt !== null && failedAt <= settled),
  );
}

async function removeWhere<T extends Table>(tx: WriteTx, table: T, useless: (row: Rows[T]) => boolean): Promise<void> {
  for (const row of await tx.find(table, {})) {
    if (useless(row)) await tx.remove<Table>(table, { id: row.id });
  }
}
