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
import { OWNED, UNIQUES } from '../uniques.js';
import type { MemoryAttempts } from './attempts.js';
import { MemoryReadTx } from './read.js';
import { type ChangeLog, frozenCopy, matcher, type OrganizationState } from './tables.js';

/** Works on copies of the tables it changes; a commit puts `result` in place. */
export class MemoryWriteTx extends MemoryReadTx implements WriteTx {
  readonly #current: { state: OrganizationState };
  readonly #copied = new Set<Table>();
  /** Undoes each change, the latest last. */
  readonly #undo: (() => void)[] = [];

  constructor(
    base: OrganizationState,
    private readonly attempts: MemoryAttempts,
  ) {
    const current = { state: base };
    super(() => current.state);
    this.#current = current;
  }

  get result(): OrganizationState {
    return this.#current.state;
  }

  async insert<T extends Table>(table: T, ...rows: Rows[T][]): Promise<void> {
    for (const row of rows) {
      if (this.state.tables[table].has(row.id)) throw new UniqueViolation(`${table} ${row.id} exists`);
      this.#requireOwner(table, row);
      this.#requireUnique(table, row);
      this.#put(table, row.id, frozenCopy(row));
    }
  }

  async update<T extends Table>(table: T, id: string, patch: Partial<Omit<Rows[T], 'id'>>): Promise<void> {
    const row = this.state.tables[table].get(id);
    if (!row) throw new Error(`There is no row ${id} in ${table} to update.`);
    const changed: Rows[T] = { ...row, ...patch, id };
    this.#requireUnique(table, changed);
    this.#put(table, id, frozenCopy(changed));
  }

  async remove<T extends Table>(table: T, where: Partial<Rows[T]>): Promise<void> {
    const matches = matcher<Rows[T]>(where);
    const gone = [...this.state.tables[table].values()].filter(matches);
    for (const row of gone) this.#put(table, row.id, undefined);
    if (table === 'users' || table === 'resources') this.#removeOwned(table, new Set(gone.map((row) => row.id)));
  }

  async updateOrganization(patch: Partial<Omit<OrganizationRow, 'id'>>): Promise<void> {
    const { organization } = this.state;
    this.#setOrganization(frozenCopy({ ...organization, ...patch }));
    this.#undo.push(() => this.#setOrganization(organization));
  }

  async attempt<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#undo.length;
    try {
      return await work();
    } catch (error) {
      for (const undo of this.#undo.splice(before).reverse()) undo();
      throw error;
    }
  }

  #setOrganization(organization: OrganizationRow): void {
    this.#current.state = { ...this.state, organization };
  }

  #put<T extends Table>(table: T, id: string, row: Rows[T] | undefined): void {
    const rows = this.#copyOf(table);
    const set = (value: Rows[T] | undefined) => void (value ? rows.set(id, value) : rows.delete(id));
    const before = rows.get(id);
    this.#undo.push(() => set(before));
    set(row);
  }

  async countAttempts(counts: readonly Count[], now: string): Promise<Counted[]> {
    const { counted, undo } = this.attempts.countWithUndo(this.organization.id, counts, now);
    this.#undo.push(undo);
    return counted;
  }

  async forgetAttempts(key: string): Promise<void> {
    this.#undo.push(this.attempts.forgetWithUndo(this.organization.id, key));
  }

  async addChange(change: Omit<ChangeRow, 'number'>): Promise<void> {
    const { log } = this.state;
    const latest = log.latest + 1;
    this.#setLog({ latest, changes: [...log.changes, frozenCopy({ ...change, number: latest })] });
    this.#undo.push(() => this.#setLog(log));
  }

  sweepChanges(isOver: (change: ChangeRow) => boolean): void {
    const { log } = this.state;
    this.#setLog({ ...log, changes: log.changes.filter((change) => !isOver(change)) });
  }

  #setLog(log: ChangeLog): void {
    this.#current.state = { ...this.state, log };
  }

  #removeOwned(owner: 'users' | 'resources', ids: ReadonlySet<string>): void {
    for (const owned of OWNED.filter((entry) => entry.owner === owner)) {
      for (const [id, row] of this.state.tables[owned.table])
        if (ids.has(textOf(row, owned.column))) this.#put(owned.table, id, undefined);
    }
  }

  /** As a foreign key does in SQL. */
  #requireOwner<T extends Table>(table: T, row: Rows[T]): void {
    for (const { column, owner } of OWNED.filter((entry) => entry.table === table)) {
      if (!this.state.tables[owner].has(textOf(row, column)))
        throw new Error(`${table} ${row.id} belongs to nothing in ${owner}.`);
    }
  }

  #requireUnique<T extends Table>(table: T, row: Rows[T]): void {
    const columns: readonly (keyof Rows[T])[] | undefined = UNIQUES[table];
    if (!columns) return;
    for (const other of this.state.tables[table].values()) {
      if (other.id !== row.id && columns.every((column) => other[column] === row[column]))
        throw new UniqueViolation(`${table} (${columns.join(', ')}) exists`);
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
