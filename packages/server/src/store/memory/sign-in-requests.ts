import { SIGN_IN_REQUEST_LEASE_IN_MS, SIGN_IN_REQUESTS_KEPT_IN_MS } from '../retention.js';
import type { SignInRequestRow, Store } from '../store.js';
import { addMilliseconds } from '../time.js';
import { frozenCopy } from './tables.js';

/** The requests for sign-in links, which belong to no organization. */
export class MemorySignInRequests {
  readonly #rows = new Map<string, SignInRequestRow>();

  add(row: SignInRequestRow): void {
    if (!this.#rows.has(row.id)) this.#rows.set(row.id, frozenCopy(row));
  }

  async drain(
    ...[now, limit, handle]: Parameters<Store['drainSignInRequests']>
  ): Promise<{ done: number; failed: number }> {
    const due = [...this.#rows.values()].filter(({ availableAt }) => availableAt <= now).slice(0, limit);
    const until = addMilliseconds(now, SIGN_IN_REQUEST_LEASE_IN_MS);
    for (const row of due) this.#rows.set(row.id, frozenCopy({ ...row, availableAt: until }));
    let done = 0;
    for (const row of due) {
      try {
        await handle(row);
      } catch {
        continue;
      }
      this.#rows.delete(row.id);
      done += 1;
    }
    return { done, failed: due.length - done };
  }

  sweep(now: string): void {
    const until = addMilliseconds(now, -SIGN_IN_REQUESTS_KEPT_IN_MS);
    for (const { id, createdAt } of this.#rows.values()) if (createdAt <= until) this.#rows.delete(id);
  }
}
