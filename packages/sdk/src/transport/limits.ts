import { RosterError } from '../errors/errors.js';
import type { OperationId } from '../generated/operations.js';

export interface Limits {
  /** `Infinity` for no timeout. */
  timeoutInMs: number;
  signal: AbortSignal | undefined;
  /** The work ends before the body is read: the signal stays connected, so that it can still end the body. */
  isStreamed?: boolean | undefined;
  operationId?: OperationId | undefined;
}

/** The longest delay a timer supports; a longer one would fire at once. */
const LONGEST_TIMER_IN_MS = 2 ** 31 - 1;

const titles = { timeout: 'The request timed out', aborted: 'The request was aborted' };

/**
 * Runs work, and rejects with `timeout` when the time is up or with `aborted` when the signal fires, even if the work ignores
 * the signal it is given.
 */
export function withLimits<T>(
  { timeoutInMs, signal, isStreamed, operationId }: Limits,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const interruption = (code: keyof typeof titles) => new RosterError({ code, title: titles[code], operationId });
  if (signal?.aborted) return Promise.reject(interruption('aborted'));
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const stop = (code: keyof typeof titles) => {
      reject(interruption(code));
      controller.abort();
    };
    const abort = () => stop('aborted');
    const timer = timeoutInMs <= LONGEST_TIMER_IN_MS ? setTimeout(stop, timeoutInMs, 'timeout') : undefined;
    const release = () => {
      clearTimeout(timer);
      if (!isStreamed) signal?.removeEventListener('abort', abort);
    };
    signal?.addEventListener('abort', abort, { once: true });
    work(controller.signal).finally(release).then(resolve, reject);
  });
}

/** Rejects with `aborted` as soon as the signal fires. */
export function sleep(
  inMs: number,
  signal: AbortSignal | undefined,
  operationId: OperationId | undefined,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => new Promise<void>((resolve) => (timer = setTimeout(resolve, Math.min(inMs, LONGEST_TIMER_IN_MS))));
  return withLimits({ timeoutInMs: Infinity, signal, operationId }, wait).finally(() => clearTimeout(timer));
}
