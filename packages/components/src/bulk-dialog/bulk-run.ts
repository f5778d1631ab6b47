import type { ReactiveControllerHost } from 'lit';
import { isRosterError, type RosterClient, type User } from '@roster-kit/sdk';
import { perform, Prevented } from '../shared/events/request-event.js';
import { type StartsOver, whileSame } from '../shared/events/start-over.js';
import { BATCHES } from './batches.js';
import {
  type BulkAction,
  type BulkAnswer,
  type BulkDetail,
  bulkEvents,
  type BulkItemResult,
} from './bulk-dialog.events.js';
import { ofKind, type Outcome, outcomesOf, STOPPED, unanswered } from './outcome.js';

/** How many accounts are read in parallel. */
const READS = 6;

export type Phase = 'role' | 'checking' | 'review' | 'running' | 'results';

interface BulkRunOptions {
  client: () => RosterClient;
  /** The most items of one call. */
  batchItems: () => number;
  /** Whether one account can be read again. */
  canRead: () => boolean;
  onError: (error: unknown) => void;
  /** The phase, or what it shows, has changed. */
  onStep: () => void;
  /** The change is done. */
  onDone: () => void;
}

const chunksOf = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));

/** Runs one action on many accounts: a dry run first, then the change in chunks; keeps the outcome of each account. */
export class BulkRun implements StartsOver {
  phase: Phase = 'role';
  action: BulkAction = 'changeRole';
  roleId = '';
  users: readonly User[] = [];
  outcomes: readonly Outcome[] = [];
  /** Why the whole step failed. */
  error: unknown;
  /** How many accounts have been answered so far. */
  done = 0;
  total = 0;
  isStopping = false;
  #abort: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly options: BulkRunOptions,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** A dry run under way ends by its signal; what the change itself answers never arrives. */
  hostStartOver(): void {
    this.cancel();
    Object.assign(this, { phase: 'role', users: [], outcomes: [], roleId: '', error: undefined, done: 0, total: 0 });
  }

  /** Whether the run takes several calls and can be stopped between them. */
  get isDivided(): boolean {
    return this.total > this.options.batchItems();
  }

  start(action: BulkAction, users: readonly User[]): void {
    Object.assign(this, { action, users, roleId: '', outcomes: [] });
    if (action === 'changeRole') this.chooseRole();
    else void this.check();
  }

  chooseRole(): void {
    this.cancel();
    this.#show({ phase: 'role', error: undefined });
  }

  /** Aborts the dry run, and stops a run in chunks after the current one. */
  cancel(): void {
    this.#abort?.abort();
    this.isStopping = true;
  }

  /** The dry run: the same answer without a change. */
  async check(users: readonly User[] = this.users, conflicts: readonly User[] = []): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.#show({ phase: 'checking', users, outcomes: [], error: undefined, done: 0, total: users.length });
    try {
      const fresh = await this.#read(conflicts, abort.signal);
      const current = users.map((user) => fresh.get(user.id) ?? user);
      const data: BulkItemResult[] = [];
      for (const chunk of chunksOf(current, this.options.batchItems())) {
        data.push(...(await this.#send(chunk, { dryRun: true, signal: abort.signal })));
      }
      this.#show({ phase: 'review', users: current, outcomes: outcomesOf(current, { data }) });
    } catch (error) {
      if (abort.signal.aborted) return;
      this.options.onError(error);
      this.#show({ phase: 'checking', error });
    }
  }

  /** Repeats the check for everyone or for some; reads accounts with a conflict again first (P5). */
  async recheck(outcomes: readonly Outcome[] = this.outcomes): Promise<void> {
    const conflicts = outcomes.filter(({ code }) => code === 'precondition_failed');
    await this.check(
      outcomes.map(({ user }) => user),
      conflicts.map(({ user }) => user),
    );
  }

  /** Makes the change for the accounts that the dry run would change. */
  async act(): Promise<void> {
    if (this.phase === 'running') return;
    const users = ofKind(this.outcomes, 'change').map(({ user }) => user);
    const detail: BulkDetail = { action: this.action, items: BATCHES[this.action].items(users, this.roleId), users };
    this.isStopping = false;
    this.#show({ phase: 'running', error: undefined, done: 0, total: users.length });
    try {
      const answer = await perform<BulkDetail, BulkAnswer>(this.host, bulkEvents, detail, () => this.#sendAll(users));
      this.#show({ phase: 'results', outcomes: outcomesOf(users, answer) });
      this.options.onDone();
    } catch (error) {
      if (!(error instanceof Prevented)) this.options.onError(error);
      this.#show({ phase: 'review', error: error instanceof Prevented ? undefined : error });
    }
  }

  /** Stops after the current chunk; the rest stays unchanged. */
  stop(): void {
    this.isStopping = true;
    this.host.requestUpdate();
  }

  /** Once something was changed, a failure no longer fails the run: each account it concerns reports it. */
  async #sendAll(users: readonly User[]): Promise<BulkAnswer> {
    const data: BulkItemResult[] = [];
    let failure = '';
    for (const chunk of chunksOf(users, this.options.batchItems())) {
      const code = failure || (this.isStopping ? STOPPED : '');
      try {
        data.push(...(code ? chunk.map((user) => unanswered(user, code)) : await this.#send(chunk, { dryRun: false })));
      } catch (error) {
        if (data.length === 0) throw error;
        this.options.onError(error);
        failure = isRosterError(error) ? error.code : 'internal_error';
        data.push(...chunk.map((user) => unanswered(user, failure)));
      }
    }
    return { data };
  }

  async #send(
    users: readonly User[],
    options: { dryRun: boolean; signal?: AbortSignal },
  ): Promise<readonly BulkItemResult[]> {
    const sent = BATCHES[this.action].send(this.options.client(), users, this.roleId, options);
    const { data } = await whileSame(this.host, sent);
    this.done += users.length;
    this.host.requestUpdate();
    return data;
  }

  /** Accounts that cannot be read keep their old state: the dry run says why. */
  async #read(users: readonly User[], signal: AbortSignal): Promise<Map<string, User>> {
    const fresh = new Map<string, User>();
    for (const some of chunksOf(this.options.canRead() ? users : [], READS)) {
      const reads = some.map(({ id }) => this.options.client().users.get(id, { signal }));
      const read = await whileSame(this.host, Promise.allSettled(reads));
      for (const result of read) if (result.status === 'fulfilled') fresh.set(result.value.id, result.value);
    }
    return fresh;
  }

  #show(change: Partial<Pick<BulkRun, 'phase' | 'users' | 'outcomes' | 'error' | 'done' | 'total'>>): void {
    Object.assign(this, change);
    this.host.requestUpdate();
    this.options.onStep();
  }
}
