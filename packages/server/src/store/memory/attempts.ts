import type { Count, Counted } from '../store.js';
import { addMilliseconds } from '../time.js';

/** The counters, kept apart from the organizations' state: a commit does not replace them. */
export class MemoryAttempts {
  readonly #counted = new Map<string, Counted>();

  count(organizationId: string, counts: readonly Count[], now: string): Counted[] {
    return counts.map(({ key, cost, windowInMs }) => {
      const known = this.#counted.get(nameOf(organizationId, key));
      const open = known && known.resetsAt > now ? known : { count: 0, resetsAt: addMilliseconds(now, windowInMs) };
      const counted = Object.freeze({ ...open, count: open.count + cost });
      this.#counted.set(nameOf(organizationId, key), counted);
      return counted;
    });
  }

  /** For a transaction: `undo` restores the earlier counts. Nobody else counts these keys until the transaction ends. */
  countWithUndo(
    organizationId: string,
    counts: readonly Count[],
    now: string,
  ): { counted: Counted[]; undo: () => void } {
    const before = counts.map(({ key }) => [key, this.#counted.get(nameOf(organizationId, key))] as const);
    const undo = () => {
      for (const [key, counted] of before) {
        if (counted) this.#counted.set(nameOf(organizationId, key), counted);
        else this.#counted.delete(nameOf(organizationId, key));
      }
    };
    return { counted: this.count(organizationId, counts, now), undo };
  }

  /** Answers with the way back, as above. */
  forgetWithUndo(organizationId: string, key: string): () => void {
    const before = this.#counted.get(nameOf(organizationId, key));
    this.#counted.delete(nameOf(organizationId, key));
    return () => void (before && this.#counted.set(nameOf(organizationId, key), before));
  }

  sweep(now: string): void {
    for (const [name, { resetsAt }] of this.#counted) if (resetsAt <= now) this.#counted.delete(name);
  }
}

const nameOf = (organizationId: string, key: string): string => JSON.stringify([organizationId, key]);
