import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely } from 'kysely';
import type { SweepOptions } from '../retention.js';
import {
  type AccountReference,
  type ChangesAfter,
  type Count,
  type Counted,
  type OrganizationRow,
  type ReadTx,
  type SignInRequestRow,
  type Store,
  UniqueViolation,
  UnknownOrganization,
  type WriteTx,
} from '../store.js';
import { type Turn, Turns } from '../turns.js';
import { connect, type Connection, type SqlStoreOptions } from './connection/connect.js';
import { type Database, organizationColumns, type Tx } from './connection/database.js';
import { isLocked, isLostConnection, isRolledBack, isUnavailable, retrying } from './connection/retry.js';
import { migrate } from './migrations/migrate.js';
import { renewText } from './migrations/renew-text.js';
import { drainSqlOutbox } from './outbox.js';
import { SqlReadTx } from './read.js';
import { addressHash } from './search-index.js';
import * as signInRequests from './sign-in-requests.js';
import { requireWritable } from './surroundings.js';
import { sweep } from './sweep.js';
import * as unlocked from './unlocked.js';
import { SqlWriteTx } from './write.js';

export type { SqlStoreOptions } from './connection/connect.js';
export { DataFolderInUse } from './connection/folder-lock.js';

/** Those who have not said yet which organization they belong to take turns as if they were one. */
const NO_ORGANIZATION = '';

/**
 * Opens the database, embedded or by connection string, and migrates its tables.
 * @throws DatabaseUnfit for a database that cannot be used as it is
 * @throws DataFolderInUse when another process has the embedded database's folder open
 */
export async function createSqlStore(options: SqlStoreOptions): Promise<Store> {
  const connection = await connect(options);
  try {
    await connection.patiently(async () => {
      await migrate(connection.db);
      await renewText(connection.db, options.onCollision ?? (() => undefined));
    });
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new SqlStore(connection);
}

class SqlStore implements Store {
  readonly #connection: Connection;
  readonly #turns: Turns;
  #pinging: Promise<void> | undefined;
  /** The transaction that this call chain runs in. Work started there may go on after it has ended. */
  readonly #inside = new AsyncLocalStorage<{ open: boolean }>();

  constructor(connection: Connection) {
    this.#connection = connection;
    const { forRequests } = connection;
    this.#turns = new Turns({
      atOnce: forRequests,
      perOrganization: Math.ceil(forRequests / 2),
      whileShared: Math.ceil(forRequests / 4),
    });
  }

  read<T>(organizationId: string, work: (tx: ReadTx) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const begin = (db: Kysely<Database>) =>
      db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
    return this.#transaction(organizationId, { signal }, begin, async (tx, started) => {
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

  write<T>(organizationId: string, work: (tx: WriteTx) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const begin = (db: Kysely<Database>) => db.transaction().setIsolationLevel('read committed');
    return this.#transaction(organizationId, { exclusive: true, signal }, begin, async (tx, started) => {
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
    const { numInsertedOrUpdatedRows } = await this.#unlocked(organization.id, (db) =>
      db
        .insertInto('organizations')
        .values({ ...organization, allowedEmailDomains: JSON.stringify(organization.allowedEmailDomains) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow(),
    );
    if (numInsertedOrUpdatedRows !== 1n) throw new UniqueViolation(`organization ${organization.id} exists`);
  }

  listOrganizations(): Promise<OrganizationRow[]> {
    return this.#unlocked(NO_ORGANIZATION, (db) =>
      db.selectFrom('organizations').select(organizationColumns).orderBy('id').execute(),
    );
  }

  findAccounts(emailNormalized: string): Promise<AccountReference[]> {
    return this.#unlocked(NO_ORGANIZATION, (db) =>
      db
        .selectFrom('accountDirectory')
        .select(['organizationId', 'userId'])
        .where('addressHash', '=', addressHash(emailNormalized))
        .orderBy('organizationId')
        .execute(),
    );
  }

  async findSession(organizationId: string, tokenHash: string) {
    return this.#unlocked(organizationId, (db) => unlocked.sessionByHash(db, organizationId, tokenHash));
  }

  async findApiKey(organizationId: string, tokenHash: string) {
    return this.#unlocked(organizationId, (db) => unlocked.apiKeyByHash(db, organizationId, tokenHash));
  }

  touchUser(organizationId: string, userId: string, at: string): Promise<void> {
    return this.#unlocked(organizationId, (db) => unlocked.touch(db, organizationId, userId, at));
  }

  countAttempts(organizationId: string, counts: readonly Count[], now: string): Promise<Counted[]> {
    return this.#unlocked(organizationId, (db) => unlocked.count(db, organizationId, counts, now));
  }

  addShortLivedToken(organizationId: string, row: Parameters<Store['addShortLivedToken']>[1]): Promise<void> {
    return this.#unlocked(organizationId, (db) => unlocked.addToken(db, organizationId, row));
  }

  addSignInRequest(row: SignInRequestRow): Promise<void> {
    return retrying(() => signInRequests.add(this.#db, row), isRolledBack);
  }

  async drainSignInRequests(...[now, limit, handle]: Parameters<Store['drainSignInRequests']>) {
    return signInRequests.drain(this.#db, now, limit, handle);
  }

  async changesAfter(organizationId: string, number: number, limit: number): Promise<ChangesAfter> {
    const found = await this.#unlocked(organizationId, (db) =>
      unlocked.changesAfter(db, organizationId, number, limit),
    );
    if (!found) throw unknown(organizationId);
    return found;
  }

  async drainOutbox(...call: Parameters<Store['drainOutbox']>) {
    return drainSqlOutbox(this.#db, ...call);
  }

  async sweep(now: string, options: SweepOptions = {}): Promise<void> {
    return sweep(this.#db, now, options);
  }

  isUnavailable(error: unknown): boolean {
    return isUnavailable(error);
  }

  async note(name: string): Promise<string | undefined> {
    const row = await this.#db.selectFrom('serviceNotes').select('value').where('name', '=', name).executeTakeFirst();
    return row?.value;
  }

  async setNote(name: string, value: string): Promise<void> {
    await this.#db
      .insertInto('serviceNotes')
      .values({ name, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute();
  }

  /** Those who ask while one is under way share its answer: probes of a silent database use up no connections. */
  async ping(): Promise<void> {
    this.#pinging ??= requireWritable(this.#db).finally(() => (this.#pinging = undefined));
    await this.#pinging;
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

  /** Work of an organization outside its lock. It waits its turn too: a row that it wants may be locked. */
  async #unlocked<T>(organizationId: string, work: (db: Kysely<Database>) => Promise<T>): Promise<T> {
    const db = this.#db;
    return retrying(() => this.#turns.run(organizationId, () => work(db)), isRolledBack);
  }

  async #transaction<T>(
    organizationId: string,
    turn: Turn,
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
    return retrying(
      () => this.#turns.run(organizationId, run, turn),
      (error) => isRolledBack(error) || isLocked(error) || (isLostConnection(error) && !worked),
    );
  }
}

const unknown = (organizationId: string): UnknownOrganization =>
  new UnknownOrganization(`There is no organization ${organizationId}.`);
