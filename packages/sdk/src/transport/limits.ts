import { RosterError } from '../errors/errors.js';
import type { OperationId } from '../generated/operations.js';

export interface Limits {
  /** For this piece of work; `Infinity` for none. */
  timeoutInMs: number;
  signal: AbortSignal | undefined;
  /** The outer signal still ends what the work left running, such as a body that is being read. */
  keepSignal?: boolean | undefined;
  operationId?: OperationId | undefined;
}

/** What a timer can count to. A longer one would ring at once. */
const LONGEST_TIMER_IN_MS = 2 ** 31 - 1;

const titles = { timeout: 'No answer in time', aborted: 'The request was aborted' };

/**
 * Runs work until it is done, out of time, or no longer wanted; then it rejects with `timeout` or `aborted`. Does not rely
 * on the work to listen to the signal it is given.
 */
export function within<T>(
  { timeoutInMs, signal, keepSignal, operationId }: Limits,
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
      if (!keepSignal) signal?.removeEventListener('abort', abort);
    };
    signal?.addEventListener('abort', abort, { once: true });
    work(controller.signal).then(
      (value) => {
        release();
        resolve(value);
      },
      (error: unknown) => {
        release();
        reject(error);
      },
    );
  });
}

/** Waits, unless the signal ends it. */
export function pause(
  inMs: number,
  signal: AbortSignal | undefined,
  operationId: OperationId | undefined,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => new Promise<void>((resolve) => (timer = setTimeout(resolve, Math.min(inMs, LONGEST_TIMER_IN_MS))));
  return within({ timeoutInMs: Infinity, signal, operationId }, wait).finally(() => clearTimeout(timer));
}
