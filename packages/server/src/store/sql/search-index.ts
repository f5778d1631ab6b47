import { createHash } from 'node:crypto';
import { searchWords } from '../fold.js';
import type { Rows, Table } from '../rows.js';
import type { Tx } from './connection/database.js';

/**
 * The account directory is the one table across organizations. It holds hashes instead of addresses, since a look-up
 * needs no more. Its rows are removed with the users.
 */
export const addressHash = (emailNormalized: string): string =>
  createHash('sha256').update(emailNormalized).digest('hex');

/** Adds the search words and directory entries of new rows. */
export async function indexNewRows<T extends Table>(
  tx: Tx,
  organizationId: string,
  table: T,
  rows: Rows[T][],
): Promise<void> {
  if (table === 'users') {
    const users = rows as Rows['users'][];
    await addUserWords(tx, organizationId, users);
    await addToDirectory(tx, organizationId, users);
  }
  if (table === 'resources') await addResourceWords(tx, organizationId, rows as Rows['resources'][]);
}

/** Updates the search words and the directory entry of an existing row; `changed` is what was written. */
export async function reindexRow<T extends Table>(
  tx: Tx,
  organizationId: string,
  table: T,
  id: string,
  changed: Partial<Rows[T]>,
): Promise<void> {
  if (table === 'users' && ('name' in changed || 'email' in changed)) {
    const user = await tx
      .selectFrom('users')
      .select(['id', 'name', 'email'])
      .where('organizationId', '=', organizationId)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await tx.deleteFrom('userWords').where('organizationId', '=', organizationId).where('userId', '=', id).execute();
    await addUserWords(tx, organizationId, [user]);
  }
  if (table === 'users' && 'emailNormalized' in changed)
    await addToDirectory(tx, organizationId, [{ id, emailNormalized: String(changed.emailNormalized) }]);
  if (table === 'resources' && 'name' in changed) {
    await tx
      .deleteFrom('resourceWords')
      .where('organizationId', '=', organizationId)
      .where('resourceId', '=', id)
      .execute();
    await addResourceWords(tx, organizationId, [{ id, name: String(changed.name) }]);
  }
}

async function addUserWords(
  tx: Tx,
  organizationId: string,
  users: Pick<Rows['users'], 'id' | 'name' | 'email'>[],
): Promise<void> {
  const rows = users.flatMap(({ id: userId, name, email }) =>
    searchWords(name, email).map((word) => ({ organizationId, word, userId })),
  );
  if (rows.length > 0) await tx.insertInto('userWords').values(rows).execute();
}

async function addResourceWords(
  tx: Tx,
  organizationId: string,
  resources: Pick<Rows['resources'], 'id' | 'name'>[],
): Promise<void> {
  const rows = resources.flatMap(({ id: resourceId, name }) =>
    searchWords(name).map((word) => ({ organizationId, word, resourceId })),
  );
  if (rows.length > 0) await tx.insertInto('resourceWords').values(rows).execute();
}

async function addToDirectory(
  tx: Tx,
  organizationId: string,
  users: Pick<Rows['users'], 'id' | 'emailNormalized'>[],
): Promise<void> {
  await tx
    .insertInto('accountDirectory')
    .values(
      users.map(({ id: userId, emailNormalized }) => ({
        addressHash: addressHash(emailNormalized),
        organizationId,
        userId,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['organizationId', 'userId'])
        .doUpdateSet((row) => ({ addressHash: row.ref('excluded.addressHash') })),
    )
    .execute();
}

/** Call it before the users are removed; afterwards their ids are unknown. */
export async function removeFromDirectory(tx: Tx, organizationId: string, userIds: string[]): Promise<void> {
  if (userIds.length > 0)
    await tx
      .deleteFrom('accountDirectory')
      .where('organizationId', '=', organizationId)
      .where('userId', 'in', userIds)
      .execute();
}
