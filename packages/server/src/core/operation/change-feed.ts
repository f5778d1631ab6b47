import type { ChangeRow, Store } from '../../store/store.js';
import { messageOf } from '../lib/error-message.js';
import type { Logger } from '../lib/logger.js';
import { ProblemError } from '../problem/problem.js';

const PAGE = 500;
const MAX_BUFFERED = 1000;
const PAUSE_AFTER_FAILURE_IN_MS = 5000;
const RETRY_AFTER_IN_SECONDS = 10;

/** Larger than every number in a log: no change follows it, and the answer says which number was the last. */
export const BEYOND_LAST_CHANGE = Number.MAX_SAFE_INTEGER;

interface ListenOptions {
  /** The user or API key whose stream it is. */
  actor: string;
  streamsPerActor: number;
  streamsPerOrganization: number;
  pollIntervalInMs: number;
  logger: Logger | undefined;
}

/** One stream's subscription: it gets every change in order until either side ends it. */
export class ChangeListener {
  #waiting: ChangeRow[] = [];
  #hasEnded = false;
  #wake: () => void = () => undefined;

  constructor(
    readonly actor: string,
    private readonly onEnd: (listener: ChangeListener) => void,
  ) {}

  /** A client that reads too slowly is cut off, so that its changes do not pile up here. It can resume where it was. */
  push(changes: readonly ChangeRow[]): void {
    if (changes.length === 0) return;
    if (this.#waiting.length + changes.length > MAX_BUFFERED) return this.end();
    this.#waiting.push(...changes);
    this.#wake();
  }

  end = (): void => {
    this.#hasEnded = true;
    this.#waiting = [];
    this.onEnd(this);
    this.#wake();
  };

  /** Waits for changes, at most that long. Answers an empty list if there were none, and undefined once the stream has ended. */
  async take(withinInMs: number): Promise<ChangeRow[] | undefined> {
    if (!this.#hasEnded && this.#waiting.length === 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, withinInMs);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return this.#hasEnded ? undefined : this.#waiting.splice(0);
  }
}

/** Polls the change log of one organization while it has listeners, and gives them the new changes. */
class Poll {
  readonly listeners = new Set<ChangeListener>();
  /** Every change up to this number was handed out, once `started` has resolved. */
  #number = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isRunning = false;
  #again = false;
  readonly started: Promise<void>;

  constructor(
    private readonly store: Store,
    private readonly organizationId: string,
    private readonly options: ListenOptions,
  ) {
    this.started = this.#start();
  }

  /** There is a new change: do not wait for the next round. */
  wake(): void {
    if (this.#isRunning) this.#again = true;
    else void this.#run();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #start(): Promise<void> {
    this.#isRunning = true;
    this.#number = (await this.store.changesAfter(this.organizationId, BEYOND_LAST_CHANGE, 1)).latest;
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
        { organizationId: this.organizationId, error: messageOf(error) },
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
      const isWhole = followWithoutGap(changes, this.#number) && (isMore || latest === this.#number + changes.length);
      this.#number = changes.at(-1)?.number ?? latest;
      // A log with gaps is another log, such as after a restored backup. Clients that resume get `reset` and load everything again.
      for (const listener of [...this.listeners]) {
        if (isWhole) listener.push(changes);
        else listener.end();
      }
    }
  }
}

/** Whether these changes follow the number without a gap. */
export function followWithoutGap(changes: readonly ChangeRow[], number: number): boolean {
  return changes.every((change, index) => change.number === number + 1 + index);
}

/** @throws ProblemError `rate_limited` */
function requireRoom(open: ReadonlySet<ChangeListener>, options: ListenOptions): void {
  const own = [...open].filter(({ actor }) => actor === options.actor).length;
  const whose =
    own >= options.streamsPerActor
      ? 'You have'
      : open.size >= options.streamsPerOrganization
        ? 'Your organization has'
        : undefined;
  if (whose === undefined) return;
  const detail = `${whose} too many event streams open. Close some, then try again.`;
  throw new ProblemError('rate_limited', { detail, retryAfterInSeconds: RETRY_AFTER_IN_SECONDS });
}

/** Passes the change logs of one store on to this process's streams. Each organization with a stream has one poll. */
export class ChangeFeed {
  readonly #polls = new Map<string, Poll>();
  #isClosed = false;

  constructor(private readonly store: Store) {}

  /**
   * The listener gets everything that is committed after this has resolved.
   * @throws ProblemError `rate_limited`, `unavailable` once the feed is closed
   */
  async listen(organizationId: string, options: ListenOptions): Promise<ChangeListener> {
    if (this.#isClosed) throw new ProblemError('unavailable');
    const poll = this.#polls.get(organizationId) ?? new Poll(this.store, organizationId, options);
    requireRoom(poll.listeners, options);
    this.#polls.set(organizationId, poll);
    const listener = new ChangeListener(options.actor, (gone) => this.#remove(organizationId, poll, gone));
    poll.listeners.add(listener);
    try {
      await poll.started;
    } catch (error) {
      listener.end();
      throw error;
    }
    return listener;
  }

  /** A change was committed in this process. Other processes find it at their next round. */
  wake(organizationId: string): void {
    this.#polls.get(organizationId)?.wake();
  }

  /** How many streams are open. */
  get size(): number {
    return [...this.#polls.values()].reduce((sum, { listeners }) => sum + listeners.size, 0);
  }

  /** Ends every stream and accepts no more. */
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
