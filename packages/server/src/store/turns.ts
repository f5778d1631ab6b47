/** Thrown where a call waited too long for its turn, or found too many waiting. Nothing was done; trying again may help. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy';
}

export interface TurnsOptions {
  /** How many run at once, of all organizations. */
  atOnce: number;
  /** How many of one organization run at once while no other has work. */
  perOrganization: number;
  /** How many do so beside others; `perOrganization` when left out. */
  whileShared?: number;
}

export interface Turn {
  /** One of an organization's writes runs at a time: they would only wait for each other in the database. */
  exclusive?: boolean;
  /** Gives up waiting when the caller has gone. */
  signal?: AbortSignal | undefined;
}

const MAX_WAITING_PER_ORGANIZATION = 500;
/** Shorter than callers wait for an answer: they are told, instead of giving up. */
const LONGEST_WAIT_IN_MS = 12_000;
/** An organization that works through one request after another pauses between them. */
const SHARED_FOR_IN_MS = 1_000;

interface Waiting {
  exclusive: boolean;
  start: () => void;
}

interface Line {
  running: number;
  isExclusive: boolean;
  readonly waiting: Waiting[];
}

/**
 * P14: shares out what a store can do at once. Work waits here and not on a connection of the database; each organization
 * has its own line, and the organizations take turns, so that one with much to do delays another by one turn at most.
 */
export class Turns {
  #running = 0;
  /** Organizations that run or wait; the one whose last turn ended longest ago comes first. */
  readonly #lines = new Map<string, Line>();

  #latest: string | undefined;
  #sharedUntil = 0;

  constructor(private readonly options: TurnsOptions) {}

  /** @throws StoreBusy */
  async run<T>(organizationId: string, work: () => Promise<T>, turn: Turn = {}): Promise<T> {
    const exclusive = turn.exclusive ?? false;
    if (this.#latest !== undefined && this.#latest !== organizationId)
      this.#sharedUntil = Date.now() + SHARED_FOR_IN_MS;
    this.#latest = organizationId;
    // Those that wait while this one may run are writes that wait for another write.
    if (this.#mayRun(this.#lineOf(organizationId), exclusive)) this.#begin(organizationId, exclusive);
    else await this.#wait(organizationId, exclusive, turn);
    try {
      return await work();
    } finally {
      this.#end(organizationId, exclusive);
    }
  }

  /** How many wait, of all organizations. */
  get waiting(): number {
    return [...this.#lines.values()].reduce((sum, { waiting }) => sum + waiting.length, 0);
  }

  #wait(organizationId: string, exclusive: boolean, { signal }: Turn): Promise<void> {
    const { waiting } = this.#lineOf(organizationId);
    if (waiting.length >= MAX_WAITING_PER_ORGANIZATION)
      return Promise.reject(new StoreBusy('Too many requests of this organization wait for the database.'));
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', leave);
        end();
      };
      const own: Waiting = { exclusive, start: () => settle(resolve) };
      const giveUp = (message: string) => {
        waiting.splice(waiting.indexOf(own), 1);
        settle(() => reject(new StoreBusy(message)));
        this.#forgetIdle(organizationId);
        // The next in line may be able to run where this one was not.
        this.#startNext();
      };
      const leave = () => giveUp('The caller has gone.');
      const timer = setTimeout(() => giveUp('The turn did not come in time.'), LONGEST_WAIT_IN_MS);
      waiting.push(own);
      if (signal?.aborted) leave();
      else signal?.addEventListener('abort', leave);
    });
  }

  #begin(organizationId: string, exclusive: boolean): void {
    const line = this.#lineOf(organizationId);
    this.#running += 1;
    line.running += 1;
    line.isExclusive ||= exclusive;
  }

  #end(organizationId: string, exclusive: boolean): void {
    const line = this.#lineOf(organizationId);
    this.#running -= 1;
    line.running -= 1;
    if (exclusive) line.isExclusive = false;
    // To the end: now it is the others' turn.
    this.#lines.delete(organizationId);
    this.#lines.set(organizationId, line);
    this.#forgetIdle(organizationId);
    this.#startNext();
  }

  #startNext(): void {
    for (let found = this.#next(); found; found = this.#next()) {
      const { organizationId, line, waiting } = found;
      line.waiting.splice(line.waiting.indexOf(waiting), 1);
      this.#begin(organizationId, waiting.exclusive);
      waiting.start();
    }
  }

  #next() {
    if (this.#running >= this.options.atOnce) return undefined;
    for (const [organizationId, line] of this.#lines) {
      const waiting = line.waiting.find(({ exclusive }) => this.#mayRun(line, exclusive));
      if (waiting) return { organizationId, line, waiting };
    }
    return undefined;
  }

  #mayRun(line: Line, exclusive: boolean): boolean {
    const { atOnce, perOrganization, whileShared = perOrganization } = this.options;
    const share = Date.now() < this.#sharedUntil ? whileShared : perOrganization;
    const isFree = this.#running < atOnce && line.running < share;
    return isFree && !(exclusive && line.isExclusive);
  }

  #lineOf(organizationId: string): Line {
    const known = this.#lines.get(organizationId);
    if (known) return known;
    const line: Line = { running: 0, isExclusive: false, waiting: [] };
    this.#lines.set(organizationId, line);
    return line;
  }

  #forgetIdle(organizationId: string): void {
    const line = this.#lines.get(organizationId);
    if (line?.running === 0 && line.waiting.length === 0) this.#lines.delete(organizationId);
  }
}
