import type { LitElement, ReactiveController } from 'lit';
import { ancestorsOf } from '../../shared/controllers/ancestors.js';
import type { Range } from '../../shared/loading/loaded-rows.js';
import { observeSize, scrollIntoView } from '../../shared/platform/platform.js';
import { RowHeights } from './row-heights.js';

/** Rows that are not drawn, and the height they take. */
export interface Gap {
  /** Index of the row after them. */
  readonly to: number;
  readonly height: number;
}

interface RowWindowOptions {
  /** Identifies the list; a different one is shown from its start. */
  list: () => unknown;
  count: () => number;
  /** Indexes of rows that stay drawn at any scroll position, such as the row with the focus. */
  kept: () => readonly number[];
}

/** Up to this many rows are all drawn, so that the browser can search and print them. */
const FEW = 100;
/** Rows this far outside the window are drawn too, so that no gap shows while scrolling. */
const BEYOND_IN_PX = 600;
/** Rows are added and removed in steps of this many, not one by one. */
const STEP = 8;
/** `aria-rowindex` of the first row; the header is row 1. */
export const FIRST_ROWINDEX = 2;

/** The rows of these ranges, which may overlap, with gaps for all others. */
function layOut(ranges: readonly Range[], count: number, heights: RowHeights): (number | Gap)[] {
  const items: (number | Gap)[] = [];
  let at = 0;
  for (const [from, to] of [...ranges, [count, count] as const].sort(([a], [b]) => a - b)) {
    if (from > at) items.push({ to: from, height: heights.top(from) - heights.top(at) });
    for (at = Math.max(at, from); at < to; at += 1) items.push(at);
  }
  return items;
}

/**
 * Draws only the rows (`.rows > [data-id][aria-rowindex]`) near the window, and the kept ones, of a list of any length. The
 * page may scroll, or an element around the table: this listens to the scroll events of every ancestor. When something above
 * the rows in sight changes its height, they stay where they are.
 */
export class RowWindow implements ReactiveController {
  /** Whether the reader has scrolled yet. */
  hasScrolled = false;
  /** The rows and gaps to draw, in order. */
  items: readonly (number | Gap)[] = [];
  /** The rows near the window. */
  near: Range = [0, 0];
  #heights = new RowHeights();
  #list: unknown;
  /** The rows in sight with their last known positions, measured when the table was `#width` wide. */
  #inSight: readonly (readonly [row: Element, top: number])[] = [];
  #width = 0;
  #isToStart = false;
  #scrolled = new Set<EventTarget>();
  #connection = new AbortController();
  #frame = 0;
  #stopObserving = (): void => undefined;

  constructor(
    private readonly host: LitElement,
    private readonly options: RowWindowOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    this.#stopObserving = observeSize(this.host, () => requestAnimationFrame(() => this.#look()));
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#stopObserving();
    this.#scrolled.clear();
    this.hasScrolled = false;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostUpdate(): void {
    const list = this.options.list();
    const isOther = list !== this.#list;
    const isBelowStart = this.#top < this.#edge;
    this.#isToStart = isOther && isBelowStart;
    // If the width has changed, the rows have moved already and their positions are not valid.
    if (isOther || !isBelowStart) this.#inSight = [];
    else if (this.host.clientWidth === this.#width) this.#inSight = this.#findInSight();
    if (isOther) this.#heights = new RowHeights();
    this.#list = list;
    this.#heights.resize(this.options.count());
    this.near = this.#findNear();
    this.items = this.#findItems();
  }

  hostUpdated(): void {
    // The ancestors may have changed; adding the same listener twice has no effect.
    for (const node of ancestorsOf(this.host))
      node.addEventListener('scroll', this.#onScroll, { passive: true, signal: this.#connection.signal });
    if (this.#isToStart) scrollIntoView(this.host, { block: 'start', behavior: 'instant' });
    const [row, before] = this.#inSight.find(([each]) => each.isConnected) ?? [];
    const moved = row && before !== undefined ? row.getBoundingClientRect().top - before : 0;
    if (Math.abs(moved) >= 1) this.#scroller?.scrollBy({ top: moved, behavior: 'instant' });
    this.#width = this.host.clientWidth;
    this.#look();
  }

  #onScroll = ({ currentTarget }: Event): void => {
    if (currentTarget) this.#scrolled.add(currentTarget);
    // The first scroll starts loading, even if the same rows stay near.
    if (!this.hasScrolled) this.host.requestUpdate();
    this.hasScrolled = true;
    this.#look();
  };

  /** Requests an update when other rows are near or a height has changed. */
  #look(): void {
    if (!this.#body || this.#body.getClientRects().length === 0) return;
    const drawn = this.items.filter((item) => typeof item === 'number');
    const isOther = this.#heights.measure(
      this.#rows.map((row, index) => [drawn[index] ?? 0, row.getBoundingClientRect().height]),
    );
    const isSameWidth = this.host.clientWidth === this.#width;
    if (isSameWidth) this.#inSight = this.#findInSight();
    const [from, to] = this.#findNear();
    if (isOther || !isSameWidth || from !== this.near[0] || to !== this.near[1]) this.#drawSoon();
  }

  /** At most once a frame, so that the page stays responsive while heights are measured. */
  #drawSoon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.host.requestUpdate();
    });
  }

  /**
   * Counts from a row in sight, not from the top of the table: the row's position is certain, the height above it may just
   * have been corrected.
   */
  #findNear(): Range {
    const [row, at] = this.#inSight.find(([each]) => each.isConnected) ?? [];
    const top =
      row && at !== undefined
        ? at - this.#heights.top(Number(row.getAttribute('aria-rowindex')) - FIRST_ROWINDEX)
        : this.#top;
    const first = this.#heights.at(-BEYOND_IN_PX - top);
    const last = this.#heights.at(innerHeight + BEYOND_IN_PX - top);
    return [first - (first % STEP), Math.min(this.#heights.count, last - (last % STEP) + STEP)];
  }

  /** The rows before and after a kept one are drawn too, because Tab moves the focus to them. */
  #findItems(): (number | Gap)[] {
    const { count } = this.#heights;
    const kept = this.options.kept().map((index): Range => [Math.max(0, index - 1), Math.min(count, index + 2)]);
    return layOut(count <= FEW ? [[0, count]] : [this.near, ...kept], count, this.#heights);
  }

  #findInSight(): (readonly [Element, number])[] {
    const edge = this.#edge;
    return this.#rows.flatMap((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > edge && top < innerHeight ? [[row, top] as const] : [];
    });
  }

  get #body(): Element | null {
    return this.host.renderRoot.querySelector('.rows');
  }

  get #rows(): Element[] {
    return [...this.host.renderRoot.querySelectorAll('.rows > [data-id]')];
  }

  get #top(): number {
    return this.#body?.getBoundingClientRect().top ?? 0;
  }

  /** The innermost ancestor that is scrolled away from its start. */
  get #scroller(): Element | undefined {
    const scrolled = ancestorsOf(this.host).filter((node) => this.#scrolled.has(node));
    return scrolled
      .map((node) => (node instanceof Document ? node.documentElement : (node as Element)))
      .find(({ scrollTop }) => scrollTop > 0);
  }

  /** Where the visible area begins; `-Infinity` if nothing is scrolled. */
  get #edge(): number {
    const scroller = this.#scroller;
    if (!scroller) return -Infinity;
    return scroller === document.documentElement ? 0 : scroller.getBoundingClientRect().top;
  }
}
