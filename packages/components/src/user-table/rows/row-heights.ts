const DEFAULT_HEIGHT = 45;
/** In pixels. Browsers measure less precisely when a page is millions of pixels long. */
const TOLERANCE = 2;

/**
 * Finds the offset of a row, and the row at an offset, in O(log n). Rows that are not measured yet are
 * assumed to have the usual height; a binary indexed tree holds how far the measured ones differ from it.
 */
export class RowHeights {
  count = 0;
  #usual = DEFAULT_HEIGHT;
  #measured: (number | undefined)[] = [];
  #tree = new Float64Array(1025);

  resize(count: number): void {
    this.count = count;
    while (count >= this.#tree.length) {
      const size = this.#tree.length - 1;
      const larger = new Float64Array(2 * size + 1);
      larger.set(this.#tree);
      larger[2 * size] = this.#tree[size] ?? 0;
      this.#tree = larger;
    }
  }

  /**
   * Stores measured heights and returns whether any has changed. If most have changed, the layout is new, so earlier
   * heights are discarded.
   */
  measure(rows: readonly (readonly [index: number, height: number])[]): boolean {
    const changed = rows.filter(
      ([index, height]) => Math.abs((this.#measured[index] ?? height) - height) > TOLERANCE,
    ).length;
    const isVoid = rows.length > 0 && (this.#measured.length === 0 || changed > rows.length / 2);
    if (isVoid) this.#reset(rows.reduce((sum, [, height]) => sum + height, 0) / rows.length);
    for (const [index, height] of rows) this.#set(index, height);
    return isVoid || changed > 0;
  }

  /** Where the row begins, in pixels below the top of the first one. */
  top(index: number): number {
    let top = index * this.#usual;
    for (let node = index; node > 0; node -= node & -node) top += this.#tree[node] ?? 0;
    return top;
  }

  /** The index of the row at this offset; before the start or past the end, the first or the last row. */
  at(offset: number): number {
    let index = 0;
    let top = 0;
    for (let step = this.#tree.length - 1; step >= 1; step /= 2) {
      const next = top + step * this.#usual + (this.#tree[index + step] ?? 0);
      if (index + step > this.count || next > offset) continue;
      index += step;
      top = next;
    }
    return Math.max(0, Math.min(index, this.count - 1));
  }

  #reset(usual: number): void {
    this.#usual = usual;
    this.#measured = [];
    this.#tree.fill(0);
  }

  #set(index: number, height: number): void {
    const known = this.#measured[index];
    if (known !== undefined && Math.abs(height - known) <= TOLERANCE) return;
    const change = height - (known ?? this.#usual);
    this.#measured[index] = height;
    for (let node = index + 1; node < this.#tree.length; node += node & -node)
      this.#tree[node] = (this.#tree[node] ?? 0) + change;
  }
}
