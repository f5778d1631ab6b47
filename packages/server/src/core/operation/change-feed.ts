import type { ChangeRow, Store } from '../../store/store.js';
import type { Logger } from '../lib/logger.js';
import { ProblemError } from '../problem/problem.js';

const PAGE = 500;
const BUFFERED_AT_MOST = 1000;
const PAUSE_AFTER_FAILURE_IN_MS = 5000;
const REFUSED_FOR_IN_SECONDS = 10;

/** Beyond every number there is: what follows is nothing, and the answer says which number was the last. */
export const NOTHING_BEFORE = Number.MAX_SAFE_INTEGER;

interface ListenOptions {
  /** Whose stream it is. */
  actor: string;
  streamsPerActor: number;
  pollIntervalInMs: number;
  logger: Logger | undefined;
}

/** One stream's place in the feed: takes what the feed hands out, in order, until either side ends it. */
export class ChangeListener {
  #waiting: ChangeRow[] = [];
  #isOver = false;
  #wake: () => void = () => undefined;

  constructor(
    readonly actor: string,
    private readonly onEnd: (listener: ChangeListener) => void,
  ) {}

  /** Whoever reads too slowly is cut off: they resume where they were, and until then nothing piles up for them. */
  push(changes: readonly ChangeRow[]): void {
    if (changes.length === 0) return;
    if (this.#waiting.length + changes.length > BUFFERED_AT_MOST) return this.end();
    this.#waiting.push(...changes);
    this.#wake();
  }

  end = (): void => {
    this.#isOver = true;
    this.#waiting = [];
    this.onEnd(this);
    this.#wake();
  };

  /** What has come, as soon as there is something; nothing after that time; undefined once it is over. */
  async take(withinInMs: number): Promise<ChangeRow[] | undefined> {
    if (!this.#isOver && this.#waiting.length === 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, withinInMs);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return this.#isOver ? undefined : this.#waiting.splice(0);
  }
}

/** Asks the change log of one organization again and again, for as long as somebody listens, and hands out what it finds. */
class Poll {
  readonly listeners = new Set<ChangeListener>();
  /** Up to here everything was handed out, once `begun`. */
  #number = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isRunning = false;
  #again = false;
  readonly begun: Promise<void>;

  constructor(
    private readonly store: Store,
    private readonly organizationId: string,
    private readonly options: ListenOptions,
  ) {
    this.begun = this.#begin();
  }

  /** There is something: do not wait for the next round. */
  wake(): void {
    if (this.#isRunning) this.#again = true;
    else void this.#run();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #begin(): Promise<void> {
    this.#isRunning = true;
    this.#number = (await this.store.changesAfter(this.organizationId, NOTHING_BEFORE, 1)).latest;
    void this.#run();
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isRunning = true;
    let pause = this.options.pollIntervalInMs;
    try {
      do {
        this.#again = false;
        await this.#read();
      } while (this.#again);
    } catch (error) {
      pause = Math.max(pause, PAUSE_AFTER_FAILURE_IN_MS);
      this.options.logger?.warn(
        { organizationId: this.organizationId, error: error instanceof Error ? error.message : String(error) },
        'the change log cannot be read',
      );
    }
    this.#isRunning = false;
    if (this.listeners.size > 0) this.#timer = setTimeout(() => void this.#run(), pause);
  }

  async #read(): Promise<void> {
    for (let isMore = true; isMore && this.listeners.size > 0;) {
      const { latest, changes } = await this.store.changesAfter(this.organizationId, this.#number, PAGE);
      isMore = changes.length === PAGE;
      const isWhole = follows(changes, this.#number) && (isMore || latest === this.#number + changes.length);
      this.#number = changes.at(-1)?.number ?? latest;
      // The log is not what it was, such as after a restored backup: whoever resumes is told to load anew.
      for (const listener of [...this.listeners]) {
        if (isWhole) listener.push(changes);
        else listener.end();
      }
    }
  }
}

/** Whether nothing is missing between the number and these changes, nor among them. */
export function follows(changes: readonly ChangeRow[], number: number): boolean {
  return changes.every((change, index) => change.number === number + 1 + index);
}

/** Fans the change logs of one store out to this process's streams: one poll for each organization that is listened to. */
export class ChangeFeed {
  readonly #polls = new Map<string, Poll>();
  #isClosed = false;

  constructor(private readonly store: Store) {}

  /**
   * Everything that is committed after this has resolved comes to the listener.
   * @throws ProblemError `rate_limited`, `unavailable` while the server stops
   */
  async listen(organizationId: string, options: ListenOptions): Promise<ChangeListener> {
    if (this.#isClosed) throw new ProblemError('unavailable');
    const poll = this.#polls.get(organizationId) ?? new Poll(this.store, organizationId, options);
    const own = [...poll.listeners].filter(({ actor }) => actor === options.actor).length;
    if (own >= options.streamsPerActor)
      throw new ProblemError('rate_limited', { retryAfterInSeconds: REFUSED_FOR_IN_SECONDS });
    this.#polls.set(organizationId, poll);
    const listener = new ChangeListener(options.actor, (gone) => this.#remove(organizationId, poll, gone));
    poll.listeners.add(listener);
    try {
      await poll.begun;
    } catch (error) {
      listener.end();
      throw error;
    }
    return listener;
  }

  /** Something was committed here; other processes find it at their next round. */
  wake(organizationId: string): void {
    this.#polls.get(organizationId)?.wake();
  }

  /** How many streams are open. */
  get size(): number {
    return [...this.#polls.values()].reduce((sum, { listeners }) => sum + listeners.size, 0);
  }

  /** Ends every stream, and takes no more. */
  close(): void {
    this.#isClosed = true;
    for (const { listeners } of [...this.#polls.values()]) for (const listener of [...listeners]) listener.end();
  }

  #remove(organizationId: string, poll: Poll, listener: ChangeListener): void {
    poll.listeners.delete(listener);
    if (poll.listeners.size > 0) return;
    poll.stop();
    if (this.#polls.get(organizationId) === poll) this.#polls.delete(organizationId);
  }
}
