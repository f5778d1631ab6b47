import type { OperationId } from '../generated/operations.js';

/** An attempt of a call. It never includes a token, a header, a query or a body. */
export interface RequestDetails {
  /** Absent for requests of `client.raw` and `client.fetch`. */
  operationId?: OperationId;
  /** Of the request, such as `GET`. */
  method: string;
  /** As the contract writes it, such as `/v1/users/{userId}`; without an operation, the path itself. */
  path: string;
  /** Starts at 1. */
  attempt: number;
}

/** How an attempt ended. */
export interface ResponseDetails extends RequestDetails {
  /** From the start of the attempt until its answer was read and checked, in milliseconds. */
  elapsedInMs: number;
  /** The HTTP status; absent when there was no response. */
  status?: number;
  /** The id that the server gave the request. */
  requestId?: string;
  /** The code of the failure; absent after a success. */
  code?: string;
  /** The wait before the next attempt, in milliseconds; absent after the last one. */
  retryInMs?: number;
}

/** Such as `console`. `debug` gets every call that succeeded, `warn` every attempt that is retried, `error` every call that failed. */
export type RosterLogger = Partial<
  Record<'debug' | 'warn' | 'error', (message: string, details: ResponseDetails) => void>
>;

/** Functions that watch the calls, for metrics, traces and logs. What they throw or reject with changes nothing. */
export interface RosterHooks {
  /** Called before each attempt. */
  onRequest?: ((details: RequestDetails) => unknown) | undefined;
  /** Called after each attempt, also after one without a response. */
  onResponse?: ((details: ResponseDetails) => unknown) | undefined;
  /** Such as `console`. See `RosterLogger` for what it receives. */
  logger?: RosterLogger | undefined;
}

/** Whatever a host's function throws or rejects with, the call goes on. */
export function safely(notify: () => unknown): void {
  const ignore = () => undefined;
  try {
    const told = notify();
    if (told instanceof Promise) told.catch(ignore);
  } catch {
    ignore();
  }
}

/** Tells how an attempt ended to whoever watches. */
export function tell({ onResponse, logger }: RosterHooks, details: ResponseDetails): void {
  const { operationId, method, path, code, retryInMs } = details;
  const [level, outcome] =
    code === undefined
      ? (['debug', 'succeeded'] as const)
      : retryInMs === undefined
        ? (['error', 'failed'] as const)
        : (['warn', 'will be retried'] as const);
  safely(() => onResponse?.(details));
  safely(() => logger?.[level]?.(`${operationId ?? `${method} ${path}`} ${outcome}`, details));
}
