import { catalogueOf } from '../operation/catalogue.js';
import type { Dependencies } from '../operation/dependencies.js';
import type { Caller } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';
import { type Admission, admit } from './caller.js';

type Asked = Pick<Admission, 'id' | 'authenticated'>;

interface Ask extends Asked {
  admitted: Promise<Caller>;
  settle: (outcome: Outcome) => void;
}

type Outcome = { caller: Caller } | { error: unknown };

/**
 * Admits the callers of event streams. P14: a change wakes all streams of an organization at the same moment. They are
 * admitted in one transaction, each credential once, however many streams it has open; and an organization has one such
 * transaction at a time. What is admitted was read after it was asked for.
 */
export class SharedAdmissions {
  readonly #waiting = new Map<string, Map<string, Ask>>();
  readonly #running = new Set<string>();

  constructor(private readonly dependencies: Dependencies) {}

  /** @throws ProblemError as `admit` does */
  admit({ id, authenticated }: Asked): Promise<Caller> {
    const { organizationId } = authenticated;
    const asks = this.#waiting.get(organizationId) ?? new Map<string, Ask>();
    this.#waiting.set(organizationId, asks);
    const key = JSON.stringify([id, authenticated]);
    const ask = asks.get(key) ?? makeAsk({ id, authenticated });
    asks.set(key, ask);
    if (!this.#running.has(organizationId)) {
      this.#running.add(organizationId);
      // Later in the same turn the other streams ask, too.
      setTimeout(() => void this.#run(organizationId), 0);
    }
    return ask.admitted;
  }

  async #run(organizationId: string): Promise<void> {
    for (let asks = this.#take(organizationId); asks.length > 0; asks = this.#take(organizationId)) {
      const outcomes = await this.#admitAll(organizationId, asks).catch((error: unknown) =>
        asks.map(() => ({ error })),
      );
      for (const [index, outcome] of outcomes.entries()) asks[index]?.settle(outcome);
    }
    this.#running.delete(organizationId);
  }

  #take(organizationId: string): Ask[] {
    const asks = [...(this.#waiting.get(organizationId)?.values() ?? [])];
    this.#waiting.delete(organizationId);
    return asks;
  }

  #admitAll(organizationId: string, asks: readonly Ask[]): Promise<Outcome[]> {
    const { dependencies } = this;
    return dependencies.store.read(organizationId, async (tx) => {
      const now = new Date(dependencies.clock()).toISOString();
      const catalogue = await catalogueOf(dependencies, tx);
      const outcomes: Outcome[] = [];
      for (const { id, authenticated } of asks)
        outcomes.push(
          await admit(tx, { id, authenticated, dependencies, now }, catalogue).catch((error: unknown) => {
            if (error instanceof ProblemError) return { error };
            throw error;
          }),
        );
      return outcomes;
    });
  }
}

function makeAsk(asked: Asked): Ask {
  let settle: Ask['settle'] = () => undefined;
  const admitted = new Promise<Caller>((resolve, reject) => {
    settle = (outcome) => {
      if ('caller' in outcome) resolve(outcome.caller);
      else reject(outcome.error as Error);
    };
  });
  return { ...asked, admitted, settle };
}
