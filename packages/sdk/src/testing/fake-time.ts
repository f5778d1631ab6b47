// What is loaded later arrives in real time, which fake time does not wait for.
import '../eager.js';
import { afterEach, beforeEach, vi } from 'vitest';
import { createRosterClient, type RosterClient, type RosterClientOptions } from '../index.js';
import { type Answer, scriptedFetch, type SentRequest } from './scripted-fetch.js';

/** For each test of the file: time moves only when the test says so, and the jitter of retries is half. */
export function useFakeTime(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

/** Lets all fake time pass until the call settles. */
export async function settle<T>(call: Promise<T>): Promise<T> {
  const settled = call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  await vi.runAllTimersAsync();
  const outcome = await settled;
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

/** A client whose server responds from a list, and the requests it sent. */
export function clientWith(
  answers: Answer[],
  options: Partial<RosterClientOptions> = {},
): { client: RosterClient; sent: SentRequest[] } {
  const { fetch, sent } = scriptedFetch(...answers);
  return {
    client: createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_secret', fetch, ...options }),
    sent,
  };
}
