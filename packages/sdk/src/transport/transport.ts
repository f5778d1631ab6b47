import type { RequestOptions } from '../contract/types.js';
import { isRosterError, omitUndefined, RosterError } from '../errors/errors.js';
import type { OperationId } from '../generated/operations.js';
import { sleep, withLimits } from './limits.js';
import { isRepeatable, retryDelayInMs } from './retry.js';
import type { TokenSource } from './token-source.js';
import { discard, redirectOf } from './unwrap.js';

/** The facts of a log line. They never include a token, a query or a body. */
export interface LogDetails {
  /** Absent for `client.fetch`. */
  operationId?: OperationId;
  /** Of the request. */
  method: string;
  /** The path of the address, without its query. */
  path: string;
  /** Starts at 1. */
  attempt: number;
  /** Of this attempt. */
  durationInMs: number;
  /** The HTTP status; absent when there was no response. */
  status?: number;
  /** The code of the failure; absent after a success. */
  code?: string;
  /** The id that the server gave the request. */
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

/** Turns a response into a value, or throws. It runs within the timeout of the attempt; `retries` came before it. */
export type Read<T> = (response: Response, retries: number) => Promise<T>;
export type Send = <T>(request: TransportRequest, read: Read<T>) => Promise<T>;

/** A `RosterError` as it is; anything else as the cause of a new one. */
export function toRosterError(
  cause: unknown,
  operationId: OperationId | undefined,
  code = 'network_error',
  title = 'The server cannot be reached',
): RosterError {
  return isRosterError(cause) ? cause : new RosterError({ code, title, operationId, cause });
}

/** The only wrapper around `fetch`: it adds token renewal, retries, timeouts and abort. */
export function createTransport({ fetch, tokens, headers: ownHeaders, logger, ...defaults }: TransportOptions): Send {
  return async <T>(request: TransportRequest, read: Read<T>): Promise<T> => {
    const { url, method, headers, body = null, signal, operationId, isPublic, isStreamed } = request;
    const {
      timeoutInMs = defaults.timeoutInMs,
      totalTimeoutInMs = defaults.totalTimeoutInMs,
      maxRetries = defaults.maxRetries,
    } = request;
    let startedAt = Date.now();
    const deadline = startedAt + totalTimeoutInMs;
    const remainingInMs = () => deadline - Date.now();
    let token: string | undefined;
    let isRenewed = false;
    let retries = 0;

    function log(level: keyof RosterLogger, outcome: string, error?: RosterError, retryInMs?: number): void {
      if (!logger?.[level]) return;
      const path = url.replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, '');
      const { code, status, requestId } = error ?? {};
      const durationInMs = Date.now() - startedAt;
      const details = {
        operationId,
        method,
        path,
        attempt: retries + 1,
        durationInMs,
        status,
        code,
        requestId,
        retryInMs,
      };
      logger[level](`${operationId ?? `${method} ${path}`} ${outcome}`, omitUndefined(details) as LogDetails);
    }

    const getToken = (provider: () => Promise<string | undefined>): Promise<string | undefined> =>
      withLimits({ timeoutInMs: remainingInMs(), signal, operationId }, provider).catch((cause: unknown) => {
        throw toRosterError(cause, operationId, 'unauthenticated', 'There is no token');
      });

    async function attempt(own: AbortSignal): Promise<T> {
      const sent = { ...ownHeaders, ...headers };
      if (token !== undefined) sent['authorization'] = `Bearer ${token}`;
      const response = await fetch(url, { method, headers: sent, body, signal: own, redirect: 'manual' });
      const error = redirectOf(response, operationId);
      if (!error) return read(response, retries);
      discard(response);
      throw error;
    }

    /** Whether to send again: once with a new token after 401, and after a temporary failure where repeating is safe. */
    async function prepareRetry(error: RosterError): Promise<boolean> {
      const refused = token;
      if (error.status === 401 && refused !== undefined && !isRenewed) {
        isRenewed = true;
        token = await getToken(() => tokens.renew(refused));
        return token !== undefined;
      }
      if (retries >= maxRetries || !isRepeatable(method, headers)) return false;
      const wait = retryDelayInMs(error, retries, remainingInMs());
      if (wait === undefined) return false;
      log('warn', 'will be retried', error, wait);
      retries += 1;
      await sleep(wait, signal, operationId);
      return true;
    }

    async function run(): Promise<T> {
      if (!isPublic) token = tokens.fixed ?? (await getToken(tokens.current));
      for (;;) {
        startedAt = Date.now();
        try {
          const limits = { timeoutInMs: Math.min(timeoutInMs, remainingInMs()), signal, isStreamed, operationId };
          return await withLimits(limits, attempt);
        } catch (cause) {
          const error = toRosterError(cause, operationId);
          if (!(await prepareRetry(error))) throw error;
        }
      }
    }

    const value = await run().catch((error: RosterError) => {
      // So that the stack trace shows the line that called, and not only the one that read the response.
      Error.captureStackTrace?.(error);
      log('error', 'failed', error);
      throw error;
    });
    log('debug', 'succeeded');
    return value;
  };
}
