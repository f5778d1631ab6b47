import type { RosterPage } from '@roster-kit/sdk';
import { EVERYTHING } from '../state/capabilities.js';

/** Rows from `from` to `to`, without `to`. */
export type Range = readonly [from: number, to: number];

const ALL: Range = [0, Infinity];

/** Loads one page: from the start without a cursor, else the page after it. */
type LoadPage<T> = (limit: number, cursor?: string) => Promise<RosterPage<T>>;

/** The rows of one answer, and the cursor that was sent for it. */
interface Part<T> {
  cursor: string | undefined;
  rows: readonly T[];
  isStale: boolean;
}

/**
 * Rows loaded page by page, each row once. A reload keeps every page in its place and loads it at once or, in a long list,
 * when somebody scrolls to it.
 */
export class LoadedRows<T> implements RosterPage<T> {
  readonly data: T[] = [];
  page: RosterPage<T>['page'];
  /** Counts changes other than rows added at the end. */
  revision = 0;
  #parts: Part<T>[] = [];
  #places = new Map<string, number>();

  constructor(
    first: RosterPage<T>,
    private readonly idOf: (row: T) => string,
    /** How many rows the last page takes in when it is loaded again. */
    private readonly pageSize = 50,
    /** The most rows the backend gives in one page. */
    private readonly largestPage = EVERYTHING.pageItems,
  ) {
    this.page = { ...first.page, nextCursor: null };
    this.append(first);
  }

  /** Only these rows, without a server. */
  static of<T>(rows: readonly T[], idOf: (row: T) => string): LoadedRows<T> {
    return new LoadedRows({ data: [...rows], page: { nextCursor: null, total: rows.length } }, idOf);
  }

  /** A row's index in `data`; undefined for one that is not loaded. */
  place(id: string): number | undefined {
    return this.#places.get(id);
  }

  find(id: string): T | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.data[place];
  }

  /** Whether every page is loaded and up to date. */
  get isWhole(): boolean {
    return this.page.nextCursor === null && !this.#parts.some(({ isStale }) => isStale);
  }

  /** Adds the next page. */
  append({ data, page }: RosterPage<T>): this {
    // A row that moved down the list between two loads is here already.
    const rows = data.filter((row) => !this.#places.has(this.idOf(row)));
    this.#parts.push({ cursor: this.page.nextCursor ?? undefined, rows, isStale: false });
    this.#put(rows);
    this.page = { ...this.page, ...page };
    return this;
  }

  /** Puts a newer version in a row's place, or takes the row out. */
  replace(id: string, row: T | undefined): this {
    const part = this.#parts.find(({ rows }) => rows.some((each) => this.idOf(each) === id));
    if (!part) return this;
    part.rows = part.rows.flatMap((each) => (this.idOf(each) === id ? (row ?? []) : each));
    const { total } = this.page;
    if (!row && total !== undefined) this.page = { ...this.page, total: total - 1 };
    this.#arrange();
    this.revision += 1;
    return this;
  }

  /** Marks every page as possibly out of date. */
  expire(): void {
    for (const part of this.#parts) part.isStale = true;
  }

  /** Whether a page in this range may be out of date. */
  isStale(range: Range): boolean {
    return this.#firstStale(range) >= 0;
  }

  /** Loads every page again. */
  reload(load: LoadPage<T>): Promise<this> {
    this.expire();
    return this.refresh(() => ALL, load);
  }

  /** Loads the pages again that may be out of date. `range` is read after each page: somebody may have scrolled. */
  async refresh(range: () => Range, load: LoadPage<T>): Promise<this> {
    for (let at = this.#firstStale(range()); at >= 0; at = this.#firstStale(range())) {
      const part = this.#parts[at];
      if (!part) break;
      const usual = at === this.#parts.length - 1 ? this.pageSize : 1;
      // Set before the load: a change during the load makes the page stale again.
      part.isStale = false;
      try {
        this.#replace(at, await load(Math.min(this.largestPage, Math.max(usual, part.rows.length)), part.cursor));
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
    const isSame = this.#hasSameIds(data, part.rows);
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

  #hasSameIds(rows: readonly T[], others: readonly T[]): boolean {
    const ids = others.map(this.idOf);
    return rows.length === ids.length && rows.every((row, index) => this.idOf(row) === ids[index]);
  }

  /** Takes rows that moved to this page out of the pages they were on. */
  #takeFromOthers(part: Part<T>): void {
    const here = new Set(part.rows.map(this.idOf));
    const isHere = (row: T) => here.has(this.idOf(row));
    for (const other of this.#parts) {
      if (other !== part && other.rows.some(isHere)) other.rows = other.rows.filter((row) => !isHere(row));
    }
  }

  /** The next page now begins where this one ends. Rows between the two appear when the next page is loaded. */
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
    for (const row of rows) this.#places.set(this.idOf(row), this.data.push(row) - 1);
  }
}
