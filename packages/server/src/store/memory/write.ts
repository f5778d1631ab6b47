import { UniqueViolation, type ChangeRow, type OrganizationRow, type Rows, type Table, type WriteTx } from '../store.js';
import { OWNED, UNIQUES } from '../uniques.js';
import { MemoryReadTx } from './read.js';
import { frozenCopy, matcher, type ChangeLog, type OrganizationState } from './tables.js';

/** Works on copies of the tables it touches; `result` is what a commit puts in place. */
export class MemoryWriteTx extends MemoryReadTx implements WriteTx {
  readonly #current: { state: OrganizationState };
  readonly #copied = new Set<Table>();

  constructor(base: OrganizationState) {
    const current = { state: base };
    super(() => current.state);
    this.#current = current;
  }

  get result(): OrganizationState {
    return this.#current.state;
  }

  async insert<T extends Table>(table: T, row: Rows[T]): Promise<void> {
    if (this.state.tables[table].has(row.id)) throw new UniqueViolation(`${table} ${row.id} exists`);
    this.#requireOwner(table, row);
    this.#requireUnique(table, row);
    this.#copyOf(table).set(row.id, frozenCopy(row));
  }

  async update<T extends Table>(table: T, id: string, patch: Partial<Omit<Rows[T], 'id'>>): Promise<void> {
    const row = this.state.tables[table].get(id);
    if (!row) throw new Error(`There is no row ${id} in ${table} to update.`);
    const changed: Rows[T] = { ...row, ...patch, id };
    this.#requireUnique(table, changed);
    this.#copyOf(table).set(id, frozenCopy(changed));
  }

  async remove<T extends Table>(table: T, where: Partial<Rows[T]>): Promise<void> {
    const matches = matcher<Rows[T]>(where);
    const gone = [...this.state.tables[table].values()].filter(matches);
    if (gone.length === 0) return;
    const rows = this.#copyOf(table);
    for (const row of gone) rows.delete(row.id);
    if (table === 'users' || table === 'resources') this.#removeOwned(table, new Set(gone.map((row) => row.id)));
  }

  async updateOrganization(patch: Partial<Omit<OrganizationRow, 'id'>>): Promise<void> {
    this.#current.state = { ...this.state, organization: frozenCopy({ ...this.state.organization, ...patch }) };
  }

  async addChange(change: Omit<ChangeRow, 'number'>): Promise<void> {
    const latest = this.state.log.latest + 1;
    this.#current.state = { ...this.state, log: { latest, changes: [...this.state.log.changes, frozenCopy({ ...change, number: latest })] } };
  }

  sweepChanges(until: string): void {
    const { log } = this.state;
    const kept: ChangeLog = { ...log, changes: log.changes.filter(({ at }) => at > until) };
    this.#current.state = { ...this.state, log: kept };
  }

  #removeOwned(owner: 'users' | 'resources', ids: ReadonlySet<string>): void {
    for (const owned of OWNED.filter((entry) => entry.owner === owner)) {
      const rows = this.#copyOf(owned.table);
      for (const [id, row] of rows) if (ids.has(textOf(row, owned.column))) rows.delete(id);
    }
  }

  /** What a foreign key does in SQL. */
  #requireOwner<T extends Table>(table: T, row: Rows[T]): void {
    for (const { column, owner } of OWNED.filter((entry) => entry.table === table)) {
      if (!this.state.tables[owner].has(textOf(row, column))) throw new Error(`${table} ${row.id} belongs to nothing in ${owner}.`);
    }
  }

  #requireUnique<T extends Table>(table: T, row: Rows[T]): void {
    const columns: readonly (keyof Rows[T])[] | undefined = UNIQUES[table];
    if (!columns) return;
    for (const other of this.state.tables[table].values()) {
      if (other.id !== row.id && columns.every((column) => other[column] === row[column])) throw new UniqueViolation(`${table} (${columns.join(', ')}) exists`);
    }
  }

  #copyOf<T extends Table>(table: T): Map<string, Rows[T]> {
    const { tables } = this.state;
    const present = tables[table];
    if (this.#copied.has(table) && present instanceof Map) return present;
    const copy = new Map(present);
    this.#copied.add(table);
    this.#current.state = { ...this.state, tables: { ...tables, [table]: copy } };
    return copy;
  }
}

const textOf = (row: object, column: string): string => String((row as Record<string, unknown>)[column]);
