import { createHash } from 'node:crypto';
import { searchWords } from '../../core/fold.js';
import type { Rows, Table } from '../rows.js';
import type { Tx } from './database.js';

/**
 * The directory holds no address in clear: it is the one table beside the organizations' own, and a hash is all that a
 * look-up needs. Its rows go with the accounts, so it remembers nobody.
 */
export const addressHash = (emailNormalized: string): string => createHash('sha256').update(emailNormalized).digest('hex');

/** Keeps what is derived from a row (its search words, its entry in the directory) in step; `changed` is what was written. */
export async function deriveFrom<T extends Table>(tx: Tx, organizationId: string, table: T, id: string, changed: Partial<Rows[T]>): Promise<void> {
  if (table === 'users' && ('name' in changed || 'email' in changed)) await indexUser(tx, organizationId, id);
  if (table === 'users' && 'emailNormalized' in changed) await enterDirectory(tx, organizationId, id, String(changed.emailNormalized));
  if (table === 'resources' && 'name' in changed) await indexResource(tx, organizationId, id, String(changed.name));
}

async function indexUser(tx: Tx, organizationId: string, userId: string): Promise<void> {
  const { name, email } = await tx.selectFrom('users').select(['name', 'email']).where('organizationId', '=', organizationId).where('id', '=', userId).executeTakeFirstOrThrow();
  await tx.deleteFrom('userWords').where('organizationId', '=', organizationId).where('userId', '=', userId).execute();
  const rows = searchWords(name, email).map((word) => ({ organizationId, word, userId }));
  if (rows.length > 0) await tx.insertInto('userWords').values(rows).execute();
}

async function indexResource(tx: Tx, organizationId: string, resourceId: string, name: string): Promise<void> {
  await tx.deleteFrom('resourceWords').where('organizationId', '=', organizationId).where('resourceId', '=', resourceId).execute();
  const rows = searchWords(name).map((word) => ({ organizationId, word, resourceId }));
  if (rows.length > 0) await tx.insertInto('resourceWords').values(rows).execute();
}

async function enterDirectory(tx: Tx, organizationId: string, userId: string, emailNormalized: string): Promise<void> {
  const entry = { addressHash: addressHash(emailNormalized), organizationId, userId };
  await tx
    .insertInto('accountDirectory')
    .values(entry)
    .onConflict((conflict) => conflict.columns(['organizationId', 'userId']).doUpdateSet({ addressHash: entry.addressHash }))
    .execute();
}

/** Before the accounts go: afterwards nobody knows which they were. */
export async function leaveDirectory(tx: Tx, organizationId: string, userIds: string[]): Promise<void> {
  if (userIds.length > 0) await tx.deleteFrom('accountDirectory').where('organizationId', '=', organizationId).where('userId', 'in', userIds).execute();
}
