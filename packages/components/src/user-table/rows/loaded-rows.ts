import type { RosterPage } from '@roster-kit/sdk';
import type { Range } from './row-window.js';

const USUAL_PAGE = 50;
export const LARGEST_PAGE = 200;

/** The rows of one answer, and the cursor of its request. */
interface Part<T> {
  cursor: string | undefined;
  rows: readonly T[];
  isStale: boolean;
}

interface Named {
  readonly id: string;
}

/**
 * Rows loaded page by page, each once, in any number. When they may be stale, only the pages in view are loaded again, each
 * at its place; the others are loaded when the reader scrolls to them.
 */
export class LoadedRows<T extends Named> implements RosterPage<T> {
  readonly data: T[] = [];
  page: RosterPage<T>['page'];
  /** Grows with every change except rows added at the end. */
  revision = 0;
  #parts: Part<T>[] = [];
  #places = new Map<string, number>();

  constructor(first: RosterPage<T>) {
    this.page = { ...first.page, nextCursor: null };
    this.append(first);
  }

  /** These rows alone; no server has more. */
  static of<T extends Named>(rows: readonly T[]): LoadedRows<T> {
    return new LoadedRows({ data: [...rows], page: { nextCursor: null, total: rows.length } });
  }

  /** The index of a row; undefined if it is not loaded. */
  place(id: string): number | undefined {
    return this.#places.get(id);
  }

  find(id: string): T | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.data[place];
  }

  /** Whether every page is loaded and none is stale. */
  get isWhole(): boolean {
    return this.page.nextCursor === null && !this.#parts.some(({ isStale }) => isStale);
  }

  /** Adds the next page. */
  append({ data, page }: RosterPage<T>): this {
    // A row that moved down the list while the page was loaded is here already.
    const rows = data.filter(({ id }) => !this.#places.has(id));
    this.#parts.push({ cursor: this.page.nextCursor ?? undefined, rows, isStale: false });
    this.#put(rows);
    this.page = { ...this.page, ...page };
    return this;
  }

  /** Marks all loaded pages as stale. */
  expire(): void {
    for (const part of this.#parts) part.isStale = true;
  }

  /** Whether a page in this range is stale. */
  isStale(range: Range): boolean {
    return this.#firstStale(range) >= 0;
  }

  /** Loads the stale pages in this range again. `range` is read after each page, because the reader may have scrolled. */
  async refresh(
    range: () => Range,
    load: (limit: number, cursor: string | undefined) => Promise<RosterPage<T>>,
  ): Promise<this> {
    for (let at = this.#firstStale(range()); at >= 0; at = this.#firstStale(range())) {
      const part = this.#parts[at];
      if (!part) break;
      const usual = at === this.#parts.length - 1 ? USUAL_PAGE : 1;
      // Before loading: a change during the request makes the page stale again.
      part.isStale = false;
      try {
        this.#replace(at, await load(Math.min(LARGEST_PAGE, Math.max(usual, part.rows.length)), part.cursor));
      } catch (error) {
        part.isStale = true;
        throw error;
      }
    }
    return this;
  }

  #firstStale([from, to]: Range): number {
    let end = 0;
    return this.#parts.findIndex(({ rows, isStale }) => {
      const start = end;
      end += rows.length;
      return isStale && start <= to && end >= from;
    });
  }

  #replace(at: number, { data, page }: RosterPage<T>): void {
    const part = this.#parts[at];
    if (!part) return;
    const start = this.#countBefore(at);
    const isSame = data.length === part.rows.length && data.every(({ id }, index) => part.rows[index]?.id === id);
    part.rows = data;
    if (!isSame) this.#takeFromOthers(part);
    this.#link(at, page.nextCursor);
    const isLast = at === this.#parts.length - 1;
    this.page = { ...this.page, ...page, nextCursor: isLast ? page.nextCursor : this.page.nextCursor };
    if (isSame && this.#countBefore(this.#parts.length) === this.data.length)
      data.forEach((row, index) => (this.data[start + index] = row));
    else this.#arrange();
    this.revision += 1;
  }

  /** Removes from the other pages the rows that have moved to this one. */
  #takeFromOthers(part: Part<T>): void {
    const here = new Set(part.rows.map(({ id }) => id));
    for (const other of this.#parts) {
      if (other !== part && other.rows.some(({ id }) => here.has(id)))
        other.rows = other.rows.filter(({ id }) => !here.has(id));
    }
  }

  /** Lets the next page begin where this one ends now, so that rows between the two are loaded with it. */
  #link(at: number, cursor: string | null): void {
    if (cursor === null) this.#parts.length = at + 1;
    while (this.#parts[at + 1]?.rows.length === 0) this.#parts.splice(at + 1, 1);
    const next = this.#parts[at + 1];
    if (!next || cursor === null || next.cursor === cursor) return;
    next.cursor = cursor;
    next.isStale = true;
  }

  #countBefore(at: number): number {
    return this.#parts.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0);
  }

  #arrange(): void {
    this.data.length = 0;
    this.#places.clear();
    for (const { rows } of this.#parts) this.#put(rows);
  }

  #put(rows: readonly T[]): void {
    for (const row of rows) this.#places.set(row.id, this.data.push(row) - 1);
  }
}
