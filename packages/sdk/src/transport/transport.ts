import type { RequestOptions } from '../contract/types.js';
import { isRosterError, present, RosterError } from '../errors/errors.js';
import type { OperationId } from '../generated/operations.js';
import { pause, within } from './limits.js';
import { isRepeatable, waitInMs } from './retry.js';
import type { Tokens } from './tokens.js';

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

/** `console` fits. `debug` hears of each call that was answered, `warn` of each try that is repeated, `error` of each call that failed. */
export type RosterLogger = Partial<Record<'debug' | 'warn' | 'error', (message: string, details: LogDetails) => void>>;

export interface TransportOptions {
  fetch: typeof globalThis.fetch;
  tokens: Tokens;
  /** Sent with each request that does not say otherwise. */
  headers: Record<string, string>;
  timeoutInMs: number;
  totalTimeoutInMs: number;
  maxRetries: number;
  logger?: RosterLogger | undefined;
}

export interface Outgoing extends RequestOptions {
  url: string;
  method: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  body?: BodyInit | null | undefined;
  operationId?: OperationId | undefined;
  /** Neither waits for a token nor sends one. */
  isPublic?: boolean | undefined;
  /** The answer's body is read later by somebody else. */
  streams?: boolean | undefined;
}

/** `read` says what an answer means, within the limits of the try: a value, or the error it throws. */
export type Send = <T>(request: Outgoing, read: (response: Response) => Promise<T>) => Promise<T>;

/** What went wrong on the way, as the one error. */
export function faultOf(
  cause: unknown,
  operationId: OperationId | undefined,
  code = 'network_error',
  title = 'The server cannot be reached',
): RosterError {
  return isRosterError(cause) ? cause : new RosterError({ code, title, operationId, cause });
}

/** One call: its token, its budget and its count of tries. */
class Call<T> {
  readonly #transport: TransportOptions;
  readonly #request: Outgoing;
  readonly #read: (response: Response) => Promise<T>;
  readonly #deadline: number;
  #startedAt = Date.now();
  #token: string | undefined;
  #isRenewed = false;
  #retries = 0;

  constructor(transport: TransportOptions, request: Outgoing, read: (response: Response) => Promise<T>) {
    this.#transport = transport;
    this.#request = request;
    this.#read = read;
    this.#deadline = this.#startedAt + (request.totalTimeoutInMs ?? transport.totalTimeoutInMs);
  }

  async run(): Promise<T> {
    const value = await this.#settle();
    this.#log('debug', 'answered');
    return value;
  }

  async #settle(): Promise<T> {
    try {
      const { tokens } = this.#transport;
      if (!this.#request.isPublic) this.#token = tokens.fixed ?? (await this.#ask(tokens.current));
      for (;;) {
        try {
          return await this.#attempt();
        } catch (cause) {
          const error = faultOf(cause, this.#request.operationId);
          if (!(await this.#mayRepeat(error))) throw error;
        }
      }
    } catch (cause) {
      const error = cause as RosterError;
      // From here the trace leads to the line that called, and not only to where the answer was read.
      Error.captureStackTrace?.(error);
      this.#log('error', 'failed', error);
      throw error;
    }
  }

  #attempt(): Promise<T> {
    const {
      url,
      method,
      headers,
      body = null,
      timeoutInMs = this.#transport.timeoutInMs,
      signal,
      streams,
      operationId,
    } = this.#request;
    this.#startedAt = Date.now();
    return within(
      { timeoutInMs: Math.min(timeoutInMs, this.#left()), signal, keepSignal: streams, operationId },
      async (own) => {
        const sent = { ...this.#transport.headers, ...headers };
        if (this.#token !== undefined) sent['authorization'] = `Bearer ${this.#token}`;
        return this.#read(await this.#transport.fetch(url, { method, headers: sent, body, signal: own }));
      },
    );
  }

  /** After a refused token once with a new one; after a passing fault again and again, as far as that is safe. */
  async #mayRepeat(error: RosterError): Promise<boolean> {
    const { method, headers, maxRetries = this.#transport.maxRetries, signal, operationId } = this.#request;
    const token = this.#token;
    if (error.status === 401 && token !== undefined && !this.#isRenewed) {
      this.#isRenewed = true;
      this.#token = await this.#ask(() => this.#transport.tokens.renew(token));
      return this.#token !== undefined;
    }
    if (this.#retries >= maxRetries || !isRepeatable(method, headers)) return false;
    const wait = waitInMs(error, this.#retries, this.#left());
    if (wait === undefined) return false;
    this.#log('warn', 'will be tried again', error, wait);
    this.#retries += 1;
    await pause(wait, signal, operationId);
    return true;
  }

  async #ask(provider: () => Promise<string | undefined>): Promise<string | undefined> {
    const { signal, operationId } = this.#request;
    try {
      return await within({ timeoutInMs: this.#left(), signal, operationId }, provider);
    } catch (cause) {
      throw faultOf(cause, operationId, 'unauthenticated', 'There is no token to send');
    }
  }

  #left(): number {
    return this.#deadline - Date.now();
  }

  #log(level: keyof RosterLogger, what: string, error?: RosterError, retryInMs?: number): void {
    const { logger } = this.#transport;
    if (!logger?.[level]) return;
    const { method, operationId, url } = this.#request;
    const path = url.replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, '');
    const { code, status, requestId } = error ?? {};
    const details = {
      operationId,
      method,
      path,
      attempt: this.#retries + 1,
      durationInMs: Date.now() - this.#startedAt,
      status,
      code,
      requestId,
      retryInMs,
    };
    logger[level](`${operationId ?? `${method} ${path}`} ${what}`, present(details) as LogDetails);
  }
}

/** The one wrapper around `fetch`: token and its renewal, retry, timeout, abort. */
export function createTransport(options: TransportOptions): Send {
  return (request, read) => new Call(options, request, read).run();
}
