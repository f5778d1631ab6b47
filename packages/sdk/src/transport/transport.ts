import type { RequestOptions } from '../contract/types.js';
import { isRosterError, type RosterError } from '../errors/errors.js';
import { omitUndefined } from '../errors/redact.js';
import type { OperationId } from '../generated/operations.js';
import {
  type About,
  brokenOff,
  discard,
  errorOf,
  noToken,
  redirectOf,
  requestIdOf,
  unreachable,
} from './answer/failures.js';
import { type RequestDetails, type ResponseDetails, type RosterHooks, safely, tell } from './hooks.js';
import { sleep, withLimits } from './limits.js';
import { isRepeatable, retryDelayInMs } from './retry.js';
import type { TokenSource } from './token-source.js';

export interface TransportOptions extends RosterHooks {
  fetch: typeof globalThis.fetch;
  tokens: TokenSource;
  timeoutInMs: number;
  totalTimeoutInMs: number;
  maxRetries: number;
}

/** Checks a response, and keeps what it holds, or throws. It runs within the timeout of the attempt; `retries` came before it. */
export type Read = (response: Response, retries: number, about: About) => Promise<unknown>;

/** What the transport is told about a request. */
export interface Sending extends Omit<RequestOptions, 'headers'> {
  operationId?: OperationId;
  /** As the contract writes it. */
  path?: string;
  /** Does not wait for a token, and sends none. */
  isPublic?: boolean;
  /** The caller reads the response body later. */
  isStreamed?: boolean;
  /** Without it an error response is returned, not thrown. */
  read?: Read;
}

/** `payload`: the body as text, so that nobody has to read it from the request. A copy that a middleware made lacks it. */
type Sent = Request & { payload?: string | null };

/** A `fetch` for one request, with token renewal, retries, timeouts and abort. */
export type Send = (request: Sent, sending?: Sending) => Promise<Response>;

async function bytesOf(request: Request): Promise<ArrayBuffer | null> {
  const bytes = await request.arrayBuffer();
  return bytes.byteLength > 0 ? bytes : null;
}

/** What is told about a success. */
const answerOf = (
  response: Response | undefined,
): { status?: number; requestId?: string | undefined; code?: string } =>
  response ? { status: response.status, requestId: requestIdOf(response) } : {};

/** The only wrapper around `fetch`. openapi-fetch sends every request through it. */
export function createTransport({ fetch, tokens, ...defaults }: TransportOptions): Send {
  return async (request, sending = { signal: request.signal, isStreamed: true }) => {
    const { method, headers } = request;
    const url = request.url.replace(/[?#].*/s, '');
    const { operationId, path = new URL(url).pathname, signal, isPublic, isStreamed } = sending;
    const { timeoutInMs, totalTimeoutInMs, maxRetries } = { ...defaults, ...omitUndefined(sending) };
    const about: About = { url, operationId };
    const deadline = Date.now() + totalTimeoutInMs;
    const remainingInMs = () => deadline - Date.now();
    // Kept, so that an attempt can send it again.
    const { payload: body = method === 'GET' ? null : await bytesOf(request) } = request;
    let token: string | undefined;
    let isRenewed = false;
    let retries = 0;
    let response: Response | undefined;
    /** The last error response of a call that returns it. */
    let refusal: Response | undefined;

    const failed = (cause: unknown): never => {
      throw isRosterError(cause) ? cause : noToken(cause, operationId);
    };
    const askForToken = (provide: () => Promise<string | undefined>): Promise<string | undefined> =>
      withLimits({ timeoutInMs: remainingInMs(), signal, operationId }, provide).catch(failed);

    /** Each attempt sends it from now on. Whether there is one. */
    function setToken(provided: string | undefined): boolean {
      about.hasToken ||= provided !== undefined;
      if (provided === undefined) return false;
      token = provided;
      try {
        headers.set('authorization', `Bearer ${token}`);
      } catch (cause) {
        failed(cause);
      }
      return true;
    }

    const keepRefusal: Read = async (answer) => {
      if (refusal) discard(refusal);
      refusal = answer.status < 400 ? undefined : answer;
      if (refusal) throw errorOf(answer, '', about);
    };

    async function attempt(own: AbortSignal): Promise<Response> {
      const init = { method, headers, body, signal: own, redirect: 'manual' } as const;
      response = await fetch(request.url, init);
      const error = redirectOf(response, about);
      if (!error) {
        await (sending.read ?? keepRefusal)(response, retries, about);
        return response;
      }
      discard(response);
      throw error;
    }

    /** The wait before the next attempt: none with a new token after 401, else for as long as a temporary failure may last. */
    async function nextDelayInMs(error: RosterError): Promise<number | undefined> {
      const refused = token;
      if (error.status === 401 && refused !== undefined && !isRenewed) {
        isRenewed = true;
        return setToken(await askForToken(() => tokens.renew(refused))) ? 0 : undefined;
      }
      if (retries >= maxRetries || !isRepeatable(method, headers)) return undefined;
      const wait = retryDelayInMs(error, retries, remainingInMs());
      if (wait !== undefined) retries += 1;
      return wait;
    }

    for (let attempts = 1; ; attempts += 1) {
      const details = omitUndefined({ operationId, method, path, attempt: attempts }) as RequestDetails;
      const startedAt = Date.now();
      let error: RosterError | undefined;
      let retryInMs: number | undefined;
      response = undefined;
      try {
        if (attempts === 1 && !isPublic) setToken(tokens.fixed ?? (await askForToken(tokens.current)));
        safely(() => defaults.onRequest?.(details));
        const limits = { timeoutInMs: Math.min(timeoutInMs, remainingInMs()), signal, isStreamed, operationId };
        return await withLimits(limits, attempt);
      } catch (cause) {
        if (isRosterError(cause)) error = cause;
        else error = response ? brokenOff(cause, operationId) : unreachable(cause, about);
        retryInMs = await nextDelayInMs(error);
      } finally {
        const { status, requestId, code } = (error as RosterError | undefined) ?? answerOf(response);
        const elapsedInMs = Date.now() - startedAt;
        const ended = omitUndefined({ ...details, elapsedInMs, status, requestId, code, retryInMs });
        tell(defaults, ended as ResponseDetails);
      }
      if (retryInMs === undefined) {
        if (refusal && error.status === refusal.status) return refusal;
        // So that the stack trace shows the line that called, and not only the one that read the response.
        Error.captureStackTrace?.(error);
        throw error;
      }
      if (retryInMs > 0) await sleep(retryInMs, signal, operationId);
    }
  };
}
