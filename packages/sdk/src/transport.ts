import type { OperationId } from './generated/operations.js';
import { isRosterError, RosterError } from './errors.js';
import { Interruption, pause, within } from './limits.js';
import { isRepeatable, waitInMs } from './retry.js';
import type { Tokens } from './tokens.js';
import type { RequestOptions } from './types.js';

/** What a log line tells: never a token, a query or a body. */
export interface LogDetails {
  operationId?: OperationId;
  method: string;
  path: string;
  /** From 1. */
  attempt: number;
  durationInMs: number;
  status?: number;
  code?: string;
  requestId?: string;
  retryInMs?: number;
}

/** `console` fits. `debug` hears of each try, `warn` of each that is tried again, `error` of each call that failed. */
export type RosterLogger = Partial<Record<'debug' | 'warn' | 'error', (message: string, details: LogDetails) => void>>;

export interface TransportOptions {
  fetch: typeof globalThis.fetch;
  tokens: Tokens;
  timeoutInMs: number;
  totalTimeoutInMs: number;
  maxRetries: number;
  logger?: RosterLogger | undefined;
}

export interface Outgoing extends RequestOptions {
  url: string;
  method: string;
  headers: Headers;
  body?: string | undefined;
  operationId?: OperationId | undefined;
  /** Neither waits for a token nor sends one. */
  isPublic?: boolean | undefined;
  /** The answer's body is read later by somebody else. */
  streams?: boolean | undefined;
}

/** What one try gave. A `value` beside an `error` is what is answered when nothing is left to try; else it is discarded. */
export type Outcome<T> = { value: T; error?: undefined } | { error: RosterError; value?: T; discard?: () => void };

export type Send = <T>(request: Outgoing, read: (response: Response) => Promise<Outcome<T>>) => Promise<T>;

const interruptions = { timeout: 'No answer in time', aborted: 'The request was aborted' };

function failure(cause: unknown, operationId: OperationId | undefined, code = 'network_error', title = 'The server cannot be reached'): RosterError {
  if (isRosterError(cause)) return cause;
  if (cause instanceof Interruption) return new RosterError({ code: cause.code, title: interruptions[cause.code], operationId });
  return new RosterError({ code, title, operationId, cause });
}

/** One call: its token, its budget and its count of tries. */
class Call<T> {
  private readonly deadline: number;
  private readonly headers: Headers;
  private token: string | undefined;
  private renewed = false;
  private retries = 0;

  constructor(
    private readonly transport: TransportOptions,
    private readonly request: Outgoing,
    private readonly read: (response: Response) => Promise<Outcome<T>>,
  ) {
    this.deadline = Date.now() + (request.totalTimeoutInMs ?? transport.totalTimeoutInMs);
    this.headers = new Headers(request.headers);
  }

  async run(): Promise<T> {
    if (!this.request.isPublic) await this.authorize(() => this.transport.tokens.current());
    for (;;) {
      const started = Date.now();
      const outcome = await this.attempt();
      if (!outcome.error) {
        this.log('debug', 'answered', started, outcome);
        return outcome.value;
      }
      if (await this.mayRepeat(outcome.error, started)) {
        outcome.discard?.();
        continue;
      }
      if (outcome.value !== undefined) return outcome.value;
      this.log('error', 'failed', started, outcome);
      throw outcome.error;
    }
  }

  /** One try. Every failure comes back as an outcome. */
  private attempt(): Promise<Outcome<T>> {
    const { request, transport } = this;
    const timeoutInMs = Math.min(request.timeoutInMs ?? transport.timeoutInMs, this.left());
    return within({ timeoutInMs, signal: request.signal, keepSignal: request.streams === true }, async (signal) => {
      const init: RequestInit = { method: request.method, headers: this.headers, signal };
      if (request.body !== undefined) init.body = request.body;
      return this.read(await transport.fetch(request.url, init));
    }).catch((cause: unknown) => ({ error: failure(cause, request.operationId) }));
  }

  /** After a refused token once with a new one; after a passing fault again and again, as far as that is safe. */
  private async mayRepeat(error: RosterError, started: number): Promise<boolean> {
    const { request, transport } = this;
    if (error.status === 401 && this.token !== undefined && !this.renewed) {
      this.renewed = true;
      const refused = this.token;
      return this.authorize(() => transport.tokens.renew(refused));
    }
    if (this.retries >= (request.maxRetries ?? transport.maxRetries) || !isRepeatable(request.method, this.headers)) return false;
    const wait = waitInMs(error, this.retries, this.left());
    if (wait === undefined) return false;
    this.log('warn', 'will be tried again', started, { error }, wait);
    this.retries += 1;
    await pause(wait, request.signal).catch((cause: unknown) => {
      throw failure(cause, request.operationId);
    });
    return true;
  }

  /** Whether there is a token to send. */
  private async authorize(ask: () => Promise<string | undefined>): Promise<boolean> {
    const { signal, operationId } = this.request;
    try {
      this.token = await within({ timeoutInMs: this.left(), signal }, ask);
      if (this.token !== undefined) this.headers.set('authorization', `Bearer ${this.token}`);
      return this.token !== undefined;
    } catch (cause) {
      throw failure(cause, operationId, 'unauthenticated', 'There is no token to send');
    }
  }

  private left(): number {
    return this.deadline - Date.now();
  }

  private log(level: keyof RosterLogger, what: string, started: number, { error }: { error?: RosterError | undefined }, retryInMs?: number): void {
    const { logger } = this.transport;
    if (!logger?.[level]) return;
    const { method, operationId, url } = this.request;
    const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
    const details: LogDetails = { method, path, attempt: this.retries + 1, durationInMs: Date.now() - started };
    Object.assign(details, operationId && { operationId }, retryInMs !== undefined && { retryInMs });
    if (error) Object.assign(details, { code: error.code }, error.status && { status: error.status }, error.requestId && { requestId: error.requestId });
    logger[level](`${operationId ?? `${method} ${path}`} ${what}`, details);
  }
}

/**
 * The one wrapper around `fetch`: token and its renewal, retry, timeout, abort. What an answer means is the business of
 * the `read` that each request brings along.
 */
export function createTransport(options: TransportOptions): Send {
  return (request, read) => new Call(options, request, read).run();
}
