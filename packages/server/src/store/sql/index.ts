import { AsyncLocalStorage } from 'node:async_hooks';
import { type Kysely, sql } from 'kysely';
import {
  type AccountReference,
  type ChangesAfter,
  type Count,
  type Counted,
  type OrganizationRow,
  type ReadTx,
  type Store,
  UniqueViolation,
  UnknownOrganization,
  type WriteTx,
} from '../store.js';
import { connect, type Connection, type SqlStoreOptions } from './connection/connect.js';
import { type Database, organizationColumns, type Tx } from './connection/database.js';
import { isLostConnection, isRolledBack, retrying } from './connection/retry.js';
import { migrate } from './migrate.js';
import { drainSqlOutbox } from './outbox.js';
import { SqlReadTx } from './read.js';
import { renewText } from './renew-text.js';
import { addressHash } from './search-index.js';
import * as unlocked from './unlocked.js';
import { SqlWriteTx } from './write.js';

export type { SqlStoreOptions } from './connection/connect.js';
export { DataFolderInUse } from './connection/folder-lock.js';

/**
 * Opens the database, embedded or by connection string, and migrates its tables.
 * @throws DataFolderInUse when another process has the embedded database's folder open
 */
export async function createSqlStore(options: SqlStoreOptions): Promise<Store> {
  const connection = await connect(options);
  try {
    await migrate(connection.db);
    await renewText(connection.db, options.onCollision ?? (() => undefined));
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new SqlStore(connection);
}

class SqlStore implements Store {
  readonly #connection: Connection;
  /** The transaction that this call chain runs in. Work started there may go on after it has ended. */
  readonly #inside = new AsyncLocalStorage<{ open: boolean }>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  read<T>(organizationId: string, work: (tx: ReadTx) => Promise<T>): Promise<T> {
    const begin = (db: Kysely<Database>) =>
      db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
    return this.#transaction(begin, async (tx, started) => {
      const organization = await tx
        .selectFrom('organizations')
        .select(organizationColumns)
        .where('id', '=', organizationId)
        .executeTakeFirst();
      if (!organization) throw unknown(organizationId);
      started();
      return work(new SqlReadTx(tx, organization));
    });
  }

  write<T>(organizationId: string, work: (tx: WriteTx) => Promise<T>): Promise<T> {
    const begin = (db: Kysely<Database>) => db.transaction().setIsolationLevel('read committed');
    return this.#transaction(begin, async (tx, started) => {
      // Lock first: under READ COMMITTED, each later statement sees what earlier writers have committed.
      const organization = await tx
        .selectFrom('organizations')
        .select(organizationColumns)
        .where('id', '=', organizationId)
        .forUpdate()
        .executeTakeFirst();
      if (!organization) throw unknown(organizationId);
      started();
      return work(new SqlWriteTx(tx, organization));
    });
  }

  async createOrganization(organization: OrganizationRow): Promise<void> {
    const { numInsertedOrUpdatedRows } = await this.#db
      .insertInto('organizations')
      .values({ ...organization, allowedEmailDomains: JSON.stringify(organization.allowedEmailDomains) })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows !== 1n) throw new UniqueViolation(`organization ${organization.id} exists`);
  }

  listOrganizations(): Promise<OrganizationRow[]> {
    return this.#db.selectFrom('organizations').select(organizationColumns).orderBy('id').execute();
  }

  findAccounts(emailNormalized: string): Promise<AccountReference[]> {
    return this.#db
      .selectFrom('accountDirectory')
      .select(['organizationId', 'userId'])
      .where('addressHash', '=', addressHash(emailNormalized))
      .orderBy('organizationId')
      .execute();
  }

  async findSession(organizationId: string, tokenHash: string) {
    return unlocked.sessionByHash(this.#db, organizationId, tokenHash);
  }

  async findApiKey(organizationId: string, tokenHash: string) {
    return unlocked.apiKeyByHash(this.#db, organizationId, tokenHash);
  }

  touchUser(organizationId: string, userId: string, at: string): Promise<void> {
    return retrying(() => unlocked.touch(this.#db, organizationId, userId, at), isRolledBack);
  }

  countAttempts(organizationId: string, counts: readonly Count[], now: string): Promise<Counted[]> {
    return retrying(() => unlocked.count(this.#db, organizationId, counts, now), isRolledBack);
  }

  forgetAttempts(organizationId: string, key: string): Promise<void> {
    return retrying(() => unlocked.forget(this.#db, organizationId, key), isRolledBack);
  }

  addShortLivedToken(organizationId: string, row: Parameters<Store['addShortLivedToken']>[1]): Promise<void> {
    return retrying(() => unlocked.addToken(this.#db, organizationId, row), isRolledBack);
  }

  endSession(organizationId: string, sessionId: string): Promise<void> {
    return retrying(() => unlocked.end(this.#db, organizationId, sessionId), isRolledBack);
  }

  async changesAfter(organizationId: string, number: number, limit: number): Promise<ChangesAfter> {
    const found = await retrying(() => unlocked.changesAfter(this.#db, organizationId, number, limit), isRolledBack);
    if (!found) throw unknown(organizationId);
    return found;
  }

  async drainOutbox(...[now, limit, deliver]: Parameters<Store['drainOutbox']>) {
    return drainSqlOutbox(this.#db, now, limit, deliver);
  }

  sweep(now: string): Promise<void> {
    return retrying(() => unlocked.sweep(this.#db, now), isRolledBack);
  }

  isUnavailable(error: unknown): boolean {
    return isLostConnection(error);
  }

  async ping(): Promise<void> {
    await sql`select 1`.execute(this.#db);
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  /**
   * The embedded database has one connection, which a transaction holds: a call of the store inside a transaction would
   * wait for itself forever. On a server it would take a second connection, and wait the same way when the pool is empty.
   */
  get #db(): Kysely<Database> {
    if (this.#inside.getStore()?.open)
      throw new Error('Inside a transaction only its `tx` may be used, not the store.');
    return this.#connection.db;
  }

  async #transaction<T>(
    begin: (db: Kysely<Database>) => ReturnType<Kysely<Database>['transaction']>,
    work: (tx: Tx, started: () => void) => Promise<T>,
  ): Promise<T> {
    const db = this.#db;
    let worked = false;
    const run = () => {
      worked = false;
      const inside = { open: true };
      const transaction = begin(db).execute((tx) => this.#inside.run(inside, () => work(tx, () => (worked = true))));
      return transaction.finally(() => (inside.open = false));
    };
    // After a lost connection it is unknown whether the commit took place, unless the work had not begun.
    return retrying(run, (error) => isRolledBack(error) || (isLostConnection(error) && !worked));
  }
}

const unknown = (organizationId: string): UnknownOrganization =>
  new UnknownOrganization(`There is no organization ${organizationId}.`);
