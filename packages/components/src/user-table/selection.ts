import type { User } from '@roster-kit/sdk';
import type { ReactiveControllerHost } from 'lit';

/** Who is selected: kept while one searches, filters, sorts and loads more, each as the row was last loaded. */
export class Selection {
  #chosen = new Map<string, User>();
  /** The row pressed last; Shift selects from there. */
  #anchor = '';
  #view: unknown;
  #rows: readonly User[] = [];

  constructor(private readonly host: ReactiveControllerHost, private readonly onChange: () => void) {}

  get users(): readonly User[] {
    return [...this.#chosen.values()];
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
    for (const user of users) {
      if (isOn) this.#chosen.set(user.id, user);
      else this.#chosen.delete(user.id);
    }
    this.#tell();
  }

  clear(): void {
    this.#anchor = '';
    this.set(this.users, false);
  }

  /** Takes newer rows. Whoever stood in the same view before and is missing from the whole of it is gone. */
  renew(view: unknown, rows: readonly User[], isWhole: boolean): void {
    if (rows === this.#rows) return;
    const before = view === this.#view ? this.#rows : [];
    this.#view = view;
    this.#rows = rows;
    const ids = new Set(rows.map(({ id }) => id));
    const gone = isWhole ? before.filter(({ id }) => this.has(id) && !ids.has(id)) : [];
    for (const row of rows) if (this.has(row.id)) this.#chosen.set(row.id, row);
    for (const { id } of gone) this.#chosen.delete(id);
    if (gone.length > 0) this.#tell();
  }

  #tell(): void {
    this.host.requestUpdate();
    this.onChange();
  }
}
