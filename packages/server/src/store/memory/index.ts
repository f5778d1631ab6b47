import type { SweepOptions } from '../retention.js';
import {
  type ChangesAfter,
  type Count,
  type Counted,
  type OrganizationRow,
  type ReadTx,
  type SignInRequestRow,
  type Store,
  UniqueViolation,
  UnknownOrganization,
} from '../store.js';
import { addMilliseconds, MINUTE_IN_MS } from '../time.js';
import { StoreBusy, Turns } from '../turns.js';
import { MemoryAttempts } from './attempts.js';
import { drainMemoryOutbox } from './drain.js';
import { MemoryReadTx } from './read.js';
import { MemorySignInRequests } from './sign-in-requests.js';
import { sweepOrganization } from './sweep.js';
import { emptyLog, emptyTables, frozenCopy, type OrganizationState } from './tables.js';
import { MemoryWriteTx } from './write.js';

/** A store for mocks and tests, in the browser too. It keeps everything in this one object. */
export function createMemoryStore(): Store {
  return new MemoryStore();
}

class MemoryStore implements Store {
  readonly #organizations = new Map<string, OrganizationState>();
  /** Reads run at once, on the last commit. */
  readonly #turns = new Turns({ atOnce: Infinity, perOrganization: Infinity });
  readonly #attempts = new MemoryAttempts();
  readonly #notes = new Map<string, string>();
  readonly #signInRequests = new MemorySignInRequests();

  async read<T>(organizationId: string, work: (tx: ReadTx) => Promise<T>): Promise<T> {
    const snapshot = this.#stateOf(organizationId);
    const tx = new MemoryReadTx(() => snapshot);
    try {
      return await work(tx);
    } finally {
      tx.end();
    }
  }

  write<T>(organizationId: string, work: (tx: MemoryWriteTx) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const turn = async () => {
      if (this.#turns.waiting > 0) await nextTask();
      const tx = new MemoryWriteTx(this.#stateOf(organizationId), this.#attempts);
      try {
        // A commit does not replace the counters, so `attempt` must undo them when the work fails.
        const result = await tx.attempt(() => work(tx));
        this.#organizations.set(organizationId, tx.result);
        return result;
      } finally {
        tx.end();
      }
    };
    return this.#turns.run(organizationId, turn, { exclusive: true, signal });
  }

  async createOrganization(organization: OrganizationRow): Promise<void> {
    if (this.#organizations.has(organization.id)) throw new UniqueViolation(`organization ${organization.id} exists`);
    this.#organizations.set(organization.id, {
      organization: frozenCopy(organization),
      tables: emptyTables(),
      log: emptyLog,
    });
  }

  async listOrganizations(): Promise<OrganizationRow[]> {
    return [...this.#organizations.values()].map((state) => state.organization);
  }

  async findAccounts(emailNormalized: string) {
    return [...this.#organizations].flatMap(([organizationId, { tables }]) =>
      [...tables.users.values()]
        .filter((user) => user.emailNormalized === emailNormalized)
        .map((user) => ({ organizationId, userId: user.id })),
    );
  }

  async findSession(organizationId: string, tokenHash: string) {
    const rows = this.#organizations.get(organizationId)?.tables.sessions.values() ?? [];
    return [...rows].find((row) => row.tokenHash === tokenHash);
  }

  async findApiKey(organizationId: string, tokenHash: string) {
    const rows = this.#organizations.get(organizationId)?.tables.apiKeys.values() ?? [];
    return [...rows].find((row) => row.tokenHash === tokenHash);
  }

  async touchUser(organizationId: string, userId: string, at: string): Promise<void> {
    await this.#unlocked(organizationId, async (tx) => {
      const user = await tx.get('users', userId);
      const due = user && (user.lastActiveAt === null || addMilliseconds(user.lastActiveAt, MINUTE_IN_MS) <= at);
      if (due) await tx.update('users', userId, { lastActiveAt: at });
    });
  }

  async countAttempts(organizationId: string, counts: readonly Count[], now: string): Promise<Counted[]> {
    return this.#attempts.count(organizationId, counts, now);
  }

  async addShortLivedToken(organizationId: string, row: Parameters<Store['addShortLivedToken']>[1]): Promise<void> {
    await this.#unlocked(organizationId, async (tx) => {
      if (await tx.get('sessions', row.parentId)) await tx.insert('sessions', row);
    });
  }

  async addSignInRequest(row: SignInRequestRow): Promise<void> {
    this.#signInRequests.add(row);
  }

  drainSignInRequests(...[now, limit, handle]: Parameters<Store['drainSignInRequests']>) {
    return this.#signInRequests.drain(now, limit, handle);
  }

  async changesAfter(organizationId: string, number: number, limit: number): Promise<ChangesAfter> {
    const { latest, changes } = this.#stateOf(organizationId).log;
    return { latest, changes: changes.filter((change) => change.number > number).slice(0, limit) };
  }

  drainOutbox(...call: Parameters<Store['drainOutbox']>) {
    const organizationIds = [...this.#organizations.keys()];
    return drainMemoryOutbox({ organizationIds, write: (id, work) => this.write(id, work) }, ...call);
  }

  async sweep(now: string, options: SweepOptions = {}): Promise<void> {
    this.#attempts.sweep(now);
    this.#signInRequests.sweep(now);
    for (const organizationId of [...this.#organizations.keys()])
      await this.write(organizationId, (tx) => sweepOrganization(tx, now, options));
  }

  isUnavailable(error: unknown): boolean {
    return error instanceof StoreBusy;
  }

  async note(name: string): Promise<string | undefined> {
    return this.#notes.get(name);
  }

  async setNote(name: string, value: string): Promise<void> {
    this.#notes.set(name, value);
  }

  async ping(): Promise<void> {}

  async close(): Promise<void> {}

  /** Work that SQL does without the lock waits its turn here, because a commit replaces whole tables. */
  async #unlocked(organizationId: string, work: (tx: MemoryWriteTx) => Promise<void>): Promise<void> {
    if (this.#organizations.has(organizationId)) await this.write(organizationId, work);
  }

  #stateOf(organizationId: string): OrganizationState {
    const state = this.#organizations.get(organizationId);
    if (!state) throw new UnknownOrganization(`There is no organization ${organizationId}.`);
    return state;
  }
}

/** Lets everything else run that waits: work in memory does not pause by itself. A timer may be a test's own, a message is not. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
