import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sleep, withLimits } from './limits.js';

const LONGEST_TIMER_IN_MS = 2 ** 31 - 1;
const never = () => new Promise<never>(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What became of a promise so far. */
function watch(promise: Promise<unknown>): { outcome: unknown } {
  const seen: { outcome: unknown } = { outcome: 'open' };
  promise.then(
    (value) => (seen.outcome = { value }),
    (error: unknown) => (seen.outcome = { error }),
  );
  return seen;
}
const refusal = (code: string, title: string) => ({
  outcome: { error: expect.objectContaining({ code, title, operationId: 'users.list' }) as unknown },
});
const timedOut = refusal('timeout', 'The request timed out');
const aborted = refusal('aborted', 'The request was aborted');

describe('work with limits', () => {
  const limits = { timeoutInMs: 1000, signal: undefined, operationId: 'users.list' } as const;

  it('is told its result or its error, and leaves no timer', async () => {
    await expect(withLimits(limits, () => Promise.resolve(7))).resolves.toBe(7);
    const error = new Error('refused');
    await expect(withLimits(limits, () => Promise.reject(error))).rejects.toBe(error);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends when the time is up and not before, and its own signal fires', async () => {
    let inner: AbortSignal | undefined;
    const seen = watch(
      withLimits(limits, (signal) => {
        inner = signal;
        return never();
      }),
    );
    await vi.advanceTimersByTimeAsync(999);
    expect([seen.outcome, inner?.aborted]).toEqual(['open', false]);
    await vi.advanceTimersByTimeAsync(1);
    expect(seen).toEqual(timedOut);
    expect(inner?.aborted).toBe(true);
  });

  it('ends when the given signal fires, even if the work ignores it', async () => {
    const controller = new AbortController();
    let inner: AbortSignal | undefined;
    const seen = watch(
      withLimits({ ...limits, signal: controller.signal }, (signal) => {
        inner = signal;
        return never();
      }),
    );
    await vi.advanceTimersByTimeAsync(0);
    expect([seen.outcome, inner?.aborted]).toEqual(['open', false]);
    controller.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual(aborted);
    expect(inner?.aborted).toBe(true);
  });

  it('does not begin when the signal has fired before', async () => {
    const work = vi.fn(never);
    const seen = watch(withLimits({ ...limits, signal: AbortSignal.abort() }, work));
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual(aborted);
    expect([work.mock.calls.length, vi.getTimerCount()]).toEqual([0, 0]);
  });

  it.each([
    ['the longest delay of a timer', LONGEST_TIMER_IN_MS, 1],
    ['a longer one, which a timer would end at once', LONGEST_TIMER_IN_MS + 1, 0],
    ['no timeout', Infinity, 0],
  ])('has a timer for what a timer supports: %s', async (_, timeoutInMs, timers) => {
    const seen = watch(withLimits({ ...limits, timeoutInMs }, never));
    expect(vi.getTimerCount()).toBe(timers);
    await vi.advanceTimersByTimeAsync(LONGEST_TIMER_IN_MS - 1);
    expect(seen.outcome).toBe('open');
    await vi.advanceTimersByTimeAsync(1);
    expect(seen).toEqual(timers === 1 ? timedOut : { outcome: 'open' });
  });

  it.each([
    [undefined, false],
    [false, false],
    [true, true],
  ])('lets go of the signal at its end, unless its body is still read: streamed %s', async (isStreamed, stays) => {
    const controller = new AbortController();
    let inner: AbortSignal | undefined;
    await withLimits({ ...limits, signal: controller.signal, isStreamed }, (signal) => {
      inner = signal;
      return Promise.resolve();
    });
    controller.abort();
    expect(inner?.aborted).toBe(stays);
  });
});

describe('a pause', () => {
  it('lasts as long as asked, and leaves no timer', async () => {
    const seen = watch(sleep(1000, undefined, 'users.list'));
    await vi.advanceTimersByTimeAsync(999);
    expect(seen.outcome).toBe('open');
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.outcome).toEqual({ value: undefined });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('longer than a timer supports lasts as long as a timer can', async () => {
    const seen = watch(sleep(Infinity, undefined, 'users.list'));
    await vi.advanceTimersByTimeAsync(LONGEST_TIMER_IN_MS - 1);
    expect(seen.outcome).toBe('open');
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.outcome).toEqual({ value: undefined });
  });

  it('ends at once when the signal fires, and leaves no timer', async () => {
    const controller = new AbortController();
    const seen = watch(sleep(1000, controller.signal, 'users.list'));
    controller.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual(aborted);
    expect(vi.getTimerCount()).toBe(0);
  });
});
