/** Why work was ended before it was done. */
export class Interruption extends Error {
  constructor(readonly code: 'timeout' | 'aborted') {
    super(code);
  }
}

export interface Limits {
  /** For this piece of work; `Infinity` for none. */
  timeoutInMs: number;
  signal: AbortSignal | undefined;
  /** The outer signal still ends what the work left running, such as a body that is being read. */
  keepSignal?: boolean;
}

/**
 * Runs work until it is done, out of time, or no longer wanted. Does not rely on the work to listen to the signal it is
 * given: it rejects either way.
 */
export function within<T>(limits: Limits, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { signal, timeoutInMs, keepSignal } = limits;
  if (signal?.aborted) return Promise.reject(new Interruption('aborted'));
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const stop = (code: Interruption['code']) => {
      reject(new Interruption(code));
      controller.abort();
    };
    const abort = () => stop('aborted');
    const timer = Number.isFinite(timeoutInMs) ? setTimeout(stop, Math.max(0, timeoutInMs), 'timeout') : undefined;
    const release = (done: boolean) => {
      clearTimeout(timer);
      if (!(done && keepSignal)) signal?.removeEventListener('abort', abort);
    };
    signal?.addEventListener('abort', abort, { once: true });
    work(controller.signal).then(
      (value) => {
        release(true);
        resolve(value);
      },
      (error: unknown) => {
        release(false);
        reject(error);
      },
    );
  });
}

/** Waits, unless the signal ends it. */
export function pause(inMs: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = within({ timeoutInMs: Infinity, signal }, () => new Promise<void>((resolve) => (timer = setTimeout(resolve, inMs))));
  return waiting.finally(() => clearTimeout(timer));
}
