import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { wordsOf } from '../fold.js';
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

/** One parameter for each column: a statement takes 65,535 at most, and a thousand people have more words. */
const wordRows = (words: { word: string; id: string }[]) =>
  sql`unnest(${words.map(({ word }) => word)}::text[], ${words.map(({ id }) => id)}::text[])`;

export async function addUserWords(
  tx: Tx,
  organizationId: string,
  users: Pick<Rows['users'], 'id' | 'name' | 'email'>[],
): Promise<void> {
  const words = users.flatMap((user) => wordsOf(user).map((word) => ({ word, id: user.id })));
  if (words.length > 0)
    await sql`insert into user_words (organization_id, word, user_id)
      select ${organizationId}, row.word, row.id from ${wordRows(words)} as row (word, id)`.execute(tx);
}

export async function addResourceWords(
  tx: Tx,
  organizationId: string,
  resources: Pick<Rows['resources'], 'id' | 'name'>[],
): Promise<void> {
  const words = resources.flatMap((resource) =>
    wordsOf({ name: resource.name }).map((word) => ({ word, id: resource.id })),
  );
  if (words.length > 0)
    await sql`insert into resource_words (organization_id, word, resource_id)
      select ${organizationId}, row.word, row.id from ${wordRows(words)} as row (word, id)`.execute(tx);
}

export async function addToDirectory(
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
