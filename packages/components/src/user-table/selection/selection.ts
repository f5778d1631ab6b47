import type { ReactiveControllerHost } from 'lit';
import type { User } from '@roster-kit/sdk';
import type { LoadedRows } from '../../shared/loading/loaded-rows.js';

/** The state of the rows at an earlier time. */
interface Known {
  rows: LoadedRows<User>;
  revision: number;
  length: number;
}

const known = (rows: LoadedRows<User>): Known => ({ rows, revision: rows.revision, length: rows.data.length });

/** The rows added at the end since then; undefined if anything else has changed. */
function addedTo(rows: LoadedRows<User>, before: Known | undefined): readonly User[] | undefined {
  return before?.rows === rows && before.revision === rows.revision ? rows.data.slice(before.length) : undefined;
}

/** The selected people. They stay selected through search, filters, sorting and loading; each is kept as last loaded. */
export class Selection {
  #chosen = new Map<string, User>();
  /** Ids that the host selected, of people who are not loaded yet. */
  #wanted = new Set<string>();
  /** Id of the row pressed last; Shift selects from there. */
  #anchor = '';
  /** The view in which each person was last seen. */
  #seenIn = new Map<string, unknown>();
  #users: readonly User[] = [];
  #view: unknown;
  #renewed: Known | undefined;
  #counted: (Known & { count: number; users: readonly User[] }) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onChange: () => void,
  ) {}

  /** Forgets everyone, without a word to the host: it was not the person who did it. */
  startOver(): void {
    this.#chosen.clear();
    this.#wanted.clear();
    this.#seenIn.clear();
    this.#anchor = '';
    this.#users = [];
    this.#view = this.#renewed = this.#counted = undefined;
  }

  /** A new array after each change, so that identity shows a change. */
  get users(): readonly User[] {
    return this.#users;
  }

  /** Everyone who is selected, also those who are not loaded yet. */
  get ids(): readonly string[] {
    return [...this.#chosen.keys(), ...this.#wanted];
  }

  /** Selects exactly these people, as the host says: nobody has to be told. */
  choose(ids: readonly string[]): void {
    const wanted = new Set(ids);
    const users = this.#users.filter(({ id }) => wanted.delete(id));
    this.#wanted = wanted;
    this.#chosen = new Map(users.map((user) => [user.id, user]));
    this.#users = users;
    // What was seen of the rows does not count: among them may be somebody who is wanted now.
    this.#renewed = undefined;
  }

  has(id: string): boolean {
    return this.#chosen.has(id);
  }

  /** Selects or deselects one person; with `isRange` (Shift) everyone from the row pressed before. */
  toggle(user: User, rows: readonly User[], isRange: boolean): void {
    const isOn = !this.has(user.id);
    const [from, to] = [rows.findIndex(({ id }) => id === this.#anchor), rows.indexOf(user)];
    this.#anchor = user.id;
    this.set(isRange && from >= 0 ? rows.slice(Math.min(from, to), Math.max(from, to) + 1) : [user], isOn);
  }

  set(users: readonly User[], isOn: boolean): void {
    for (const user of users) this.#put(user.id, isOn ? user : undefined, this.#view);
    this.#notify();
  }

  clear(): void {
    this.#anchor = '';
    this.set(this.users, false);
  }

  /**
   * Takes newer rows. Deselects people who no longer exist: they were seen in this view before, and it is loaded whole
   * without them.
   */
  renew(view: unknown, rows: LoadedRows<User>): void {
    const added = addedTo(rows, this.#renewed);
    if (added?.length === 0) return;
    this.#view = view;
    this.#renewed = known(rows);
    const isMine = ({ id }: User) => this.has(id) || this.#wanted.delete(id);
    const newer = (added ?? this.ids.flatMap((id) => rows.find(id) ?? [])).filter(isMine);
    for (const row of newer) this.#put(row.id, row, view);
    const gone = rows.isWhole ? this.users.filter(({ id }) => this.#seenIn.get(id) === view && !rows.find(id)) : [];
    for (const { id } of gone) this.#put(id, undefined, view);
    if (newer.length > 0) this.#users = [...this.#chosen.values()];
    if (gone.length > 0) this.#notify();
  }

  /** How many of these rows are selected. */
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

  #notify(): void {
    this.#users = [...this.#chosen.values()];
    this.host.requestUpdate();
    this.onChange();
  }
}
