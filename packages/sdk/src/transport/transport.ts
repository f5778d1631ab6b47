import type { RequestOptions } from '../contract/types.js';
import { isRosterError, omitUndefined, RosterError } from '../errors/errors.js';
import type { OperationId } from '../generated/operations.js';
import { sleep, withLimits } from './limits.js';
import { isRepeatable, retryDelayInMs } from './retry.js';
import type { TokenSource } from './token-source.js';

/** The facts of a log line. They never include a token, a query or a body. */
export interface LogDetails {
  operationId?: OperationId;
  method: string;
  path: string;
  /** Starts at 1. */
  attempt: number;
  /** Of this attempt. */
  durationInMs: number;
  status?: number;
  code?: string;
  requestId?: string;
  /** The wait before the next attempt. */
  retryInMs?: number;
}

/** Such as `console`. `debug` gets every call that succeeded, `warn` every attempt that is retried, `error` every call that failed. */
export type RosterLogger = Partial<Record<'debug' | 'warn' | 'error', (message: string, details: LogDetails) => void>>;

export interface TransportOptions {
  fetch: typeof globalThis.fetch;
  tokens: TokenSource;
  /** Sent with every request; a request's own headers win. */
  headers: Record<string, string>;
  timeoutInMs: number;
  totalTimeoutInMs: number;
  maxRetries: number;
  logger?: RosterLogger | undefined;
}

export interface TransportRequest extends RequestOptions {
  url: string;
  method: string;
  /** Names are lower case. */
  headers: Record<string, string>;
  body?: BodyInit | null | undefined;
  operationId?: OperationId | undefined;
  /** Does not wait for a token, and sends none. */
  isPublic?: boolean | undefined;
  /** The caller reads the response body later. */
  isStreamed?: boolean | undefined;
}

/** `read` turns a response into a value, or throws. It runs within the timeout of the attempt. */
export type Send = <T>(request: TransportRequest, read: (response: Response) => Promise<T>) => Promise<T>;

/** A `RosterError` as it is; anything else as the cause of a new one. */
export function toRosterError(
  cause: unknown,
  operationId: OperationId | undefined,
  code = 'network_error',
  title = 'The server cannot be reached',
): RosterError {
  return isRosterError(cause) ? cause : new RosterError({ code, title, operationId, cause });
}

/** One request with its token, its time budget and its number of attempts. */
class RetryingRequest<T> {
  readonly #transport: TransportOptions;
  readonly #request: TransportRequest;
  readonly #read: (response: Response) => Promise<T>;
  readonly #deadline: number;
  #startedAt = Date.now();
  #token: string | undefined;
  #isRenewed = false;
  #retries = 0;

  constructor(transport: TransportOptions, request: TransportRequest, read: (response: Response) => Promise<T>) {
    this.#transport = transport;
    this.#request = request;
    this.#read = read;
    this.#deadline = this.#startedAt + (request.totalTimeoutInMs ?? transport.totalTimeoutInMs);
  }

  async run(): Promise<T> {
    const value = await this.#send();
    this.#log('debug', 'succeeded');
    return value;
  }

  async #send(): Promise<T> {
    try {
      const { tokens } = this.#transport;
      if (!this.#request.isPublic) this.#token = tokens.fixed ?? (await this.#getToken(tokens.current));
      for (;;) {
        try {
          return await this.#attempt();
        } catch (cause) {
          const error = toRosterError(cause, this.#request.operationId);
          if (!(await this.#prepareRetry(error))) throw error;
        }
      }
    } catch (cause) {
      const error = cause as RosterError;
      // So that the stack trace shows the line that called, and not only the one that read the response.
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
      isStreamed,
      operationId,
    } = this.#request;
    this.#startedAt = Date.now();
    return withLimits(
      { timeoutInMs: Math.min(timeoutInMs, this.#remainingInMs()), signal, isStreamed, operationId },
      async (own) => {
        const sent = { ...this.#transport.headers, ...headers };
        if (this.#token !== undefined) sent['authorization'] = `Bearer ${this.#token}`;
        return this.#read(await this.#transport.fetch(url, { method, headers: sent, body, signal: own }));
      },
    );
  }

  /** Whether to send again: once with a new token after 401, and after a temporary failure where repeating is safe. */
  async #prepareRetry(error: RosterError): Promise<boolean> {
    const { method, headers, maxRetries = this.#transport.maxRetries, signal, operationId } = this.#request;
    const token = this.#token;
    if (error.status === 401 && token !== undefined && !this.#isRenewed) {
      this.#isRenewed = true;
      this.#token = await this.#getToken(() => this.#transport.tokens.renew(token));
      return this.#token !== undefined;
    }
    if (this.#retries >= maxRetries || !isRepeatable(method, headers)) return false;
    const wait = retryDelayInMs(error, this.#retries, this.#remainingInMs());
    if (wait === undefined) return false;
    this.#log('warn', 'will be retried', error, wait);
    this.#retries += 1;
    await sleep(wait, signal, operationId);
    return true;
  }

  async #getToken(provider: () => Promise<string | undefined>): Promise<string | undefined> {
    const { signal, operationId } = this.#request;
    try {
      return await withLimits({ timeoutInMs: this.#remainingInMs(), signal, operationId }, provider);
    } catch (cause) {
      throw toRosterError(cause, operationId, 'unauthenticated', 'There is no token');
    }
  }

  #remainingInMs(): number {
    return this.#deadline - Date.now();
  }

  #log(level: keyof RosterLogger, outcome: string, error?: RosterError, retryInMs?: number): void {
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
    logger[level](`${operationId ?? `${method} ${path}`} ${outcome}`, omitUndefined(details) as LogDetails);
  }
}

/** The only wrapper around `fetch`: it adds token renewal, retries, timeouts and abort. */
export function createTransport(options: TransportOptions): Send {
  return (request, read) => new RetryingRequest(options, request, read).run();
}
