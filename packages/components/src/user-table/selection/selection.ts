import type { ReactiveControllerHost } from 'lit';
import type { User } from '@roster-kit/sdk';
import type { LoadedRows } from '../../shared/loading/loaded-rows.js';

/** Rows as they were at some time. */
interface Known {
  rows: LoadedRows<User>;
  revision: number;
  length: number;
}

const known = (rows: LoadedRows<User>): Known => ({ rows, revision: rows.revision, length: rows.data.length });

/** What was added at the end since then; undefined where more has changed. */
function addedTo(rows: LoadedRows<User>, before: Known | undefined): readonly User[] | undefined {
  return before?.rows === rows && before.revision === rows.revision ? rows.data.slice(before.length) : undefined;
}

/** Who is selected: kept while one searches, filters, sorts and loads more, each as the row was last loaded. */
export class Selection {
  #chosen = new Map<string, User>();
  /** The row pressed last; Shift selects from there. */
  #anchor = '';
  /** In which view each was seen last. */
  #seenIn = new Map<string, unknown>();
  #users: readonly User[] = [];
  #view: unknown;
  #renewed: Known | undefined;
  #counted: (Known & { count: number; users: readonly User[] }) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onChange: () => void,
  ) {}

  /** Others, each time that anything about them has changed. */
  get users(): readonly User[] {
    return this.#users;
  }

  has(id: string): boolean {
    return this.#chosen.has(id);
  }

  /** Selects or deselects one; with Shift everyone from the row pressed before. */
  toggle(user: User, rows: readonly User[], isRange: boolean): void {
    const isOn = !this.has(user.id);
    const [from, to] = [rows.findIndex(({ id }) => id === this.#anchor), rows.indexOf(user)];
    this.#anchor = user.id;
    this.set(isRange && from >= 0 ? rows.slice(Math.min(from, to), Math.max(from, to) + 1) : [user], isOn);
  }

  set(users: readonly User[], isOn: boolean): void {
    for (const user of users) this.#put(user.id, isOn ? user : undefined, this.#view);
    this.#tell();
  }

  clear(): void {
    this.#anchor = '';
    this.set(this.users, false);
  }

  /** Takes newer rows. Whoever was seen in the same view before and is missing from the whole of it is gone. */
  renew(view: unknown, rows: LoadedRows<User>): void {
    const added = addedTo(rows, this.#renewed);
    if (added?.length === 0) return;
    this.#view = view;
    this.#renewed = known(rows);
    const newer = (added ?? this.users.flatMap(({ id }) => rows.find(id) ?? [])).filter(({ id }) => this.has(id));
    for (const row of newer) this.#put(row.id, row, view);
    const gone = rows.isWhole ? this.users.filter(({ id }) => this.#seenIn.get(id) === view && !rows.find(id)) : [];
    for (const { id } of gone) this.#put(id, undefined, view);
    if (newer.length > 0) this.#users = [...this.#chosen.values()];
    if (gone.length > 0) this.#tell();
  }

  /** How many of these are selected. */
  countIn(rows: LoadedRows<User>): number {
    const before = this.#counted?.users === this.users ? this.#counted : undefined;
    const added = addedTo(rows, before);
    const count =
      before && added
        ? before.count + added.filter(({ id }) => this.has(id)).length
        : this.users.filter(({ id }) => rows.find(id)).length;
    this.#counted = { ...known(rows), count, users: this.users };
    return count;
  }

  #put(id: string, user: User | undefined, view: unknown): void {
    if (user) this.#chosen.set(id, user);
    else this.#chosen.delete(id);
    if (user) this.#seenIn.set(id, view);
    else this.#seenIn.delete(id);
  }

  #tell(): void {
    this.#users = [...this.#chosen.values()];
    this.host.requestUpdate();
    this.onChange();
  }
}
