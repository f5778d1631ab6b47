import { sql } from 'kysely';
import {
  type ChangeRow,
  type Count,
  type Counted,
  type OrganizationRow,
  type Rows,
  type Table,
  UniqueViolation,
  type WriteTx,
} from '../store.js';
import { UNIQUES } from '../uniques.js';
import { anyTable, equalities, organizationColumns, toColumns } from './connection/database.js';
import { SqlReadTx } from './read.js';
import { indexNewRows, reindexRow, removeFromDirectory } from './search-index.js';
import { count, forget } from './unlocked.js';

/** A transaction that holds the organization's lock. */
export class SqlWriteTx extends SqlReadTx implements WriteTx {
  async insert<T extends Table>(table: T, ...rows: Rows[T][]): Promise<void> {
    if (rows.length === 0) return;
    // In PostgreSQL an error would end the whole transaction; the caller may want to go on after a row that exists.
    const { numInsertedOrUpdatedRows } = await anyTable(this.tx)
      .insertInto<string>(table)
      .values(rows.map((row) => ({ organizationId: this.organization.id, ...toColumns(table, row) })))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows !== BigInt(rows.length))
      throw new UniqueViolation(
        `${table} ${rows.map(({ id }) => id).join(', ')} exists, or a value that must be unique`,
      );
    await indexNewRows(this.tx, this.organization.id, table, rows);
  }

  async update<T extends Table>(table: T, id: string, patch: Partial<Omit<Rows[T], 'id'>>): Promise<void> {
    const changes: Partial<Rows[T]> = { ...(patch as Partial<Rows[T]>), id };
    await this.#requireUnique(table, id, changes);
    const { numUpdatedRows } = await anyTable(this.tx)
      .updateTable<string>(table)
      .set(toColumns(table, changes))
      .where('organizationId', '=', this.organization.id)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows !== 1n) throw new Error(`There is no row ${id} in ${table} to update.`);
    await reindexRow(this.tx, this.organization.id, table, id, changes);
  }

  countAttempts(counts: readonly Count[], now: string): Promise<Counted[]> {
    return count(this.tx, this.organization.id, counts, now);
  }

  forgetAttempts(key: string): Promise<void> {
    return forget(this.tx, this.organization.id, key);
  }

  async remove<T extends Table>(table: T, where: Partial<Rows[T]>): Promise<void> {
    if (table === 'users') {
      const users = await this.find('users', where as Partial<Rows['users']>);
      await removeFromDirectory(
        this.tx,
        this.organization.id,
        users.map((user) => user.id),
      );
    }
    let query = anyTable(this.tx).deleteFrom<string>(table).where('organizationId', '=', this.organization.id);
    for (const { column, operator, value } of equalities(where)) query = query.where(column, operator, value);
    await query.execute();
  }

  async updateOrganization(patch: Partial<Omit<OrganizationRow, 'id'>>): Promise<void> {
    const { allowedEmailDomains: domains, ...columns } = patch;
    this.organization = await this.tx
      .updateTable('organizations')
      .set({ ...columns, ...(domains && { allowedEmailDomains: JSON.stringify(domains) }), id: this.organization.id })
      .where('id', '=', this.organization.id)
      .returning(organizationColumns)
      .executeTakeFirstOrThrow();
  }

  async attempt<T>(work: () => Promise<T>): Promise<T> {
    const { organization } = this;
    await sql`savepoint attempt`.execute(this.tx);
    try {
      const result = await work();
      await sql`release savepoint attempt`.execute(this.tx);
      return result;
    } catch (error) {
      this.organization = organization;
      // If this fails, the transaction must fail too: otherwise the work would stay.
      await sql`rollback to savepoint attempt`.execute(this.tx);
      await sql`release savepoint attempt`.execute(this.tx);
      throw error;
    }
  }

  async addChange(change: Omit<ChangeRow, 'number'>): Promise<void> {
    const { id: organizationId } = this.organization;
    const { changeNumber: number } = await this.tx
      .updateTable('organizations')
      .set((eb) => ({ changeNumber: eb('changeNumber', '+', 1) }))
      .where('id', '=', organizationId)
      .returning('changeNumber')
      .executeTakeFirstOrThrow();
    await this.tx
      .insertInto('changes')
      .values({ organizationId, number, ...change })
      .execute();
  }

  /** Looks first instead of catching an error, for the same reason as in `insert`; the lock makes this safe. */
  async #requireUnique<T extends Table>(table: T, id: string, changes: Partial<Rows[T]>): Promise<void> {
    const columns: readonly (keyof Rows[T] & string)[] = UNIQUES[table] ?? [];
    if (!columns.some((column) => column in changes)) return;
    const present = await this.get(table, id);
    if (!present) return;
    const changed: Rows[T] = { ...present, ...changes };
    const same = await this.find(
      table,
      Object.fromEntries(columns.map((column) => [column, changed[column]])) as Partial<Rows[T]>,
    );
    if (same.some((row) => row.id !== id)) throw new UniqueViolation(`${table} (${columns.join(', ')}) exists`);
  }
}
