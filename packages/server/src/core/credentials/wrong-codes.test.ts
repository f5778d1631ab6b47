import { describe, expect, it } from 'vitest';
import { ProblemError } from '../problem/problem.js';
import { pauseAfter, refuseWhilePaused, RIGHT_CODE, wrongBefore } from './wrong-codes.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = '2026-03-01T10:00:00.000Z';

describe('P8: which wrong code begins a pause', () => {
  it.each([
    [10, 15 * MINUTE],
    [20, HOUR],
    [40, 4 * HOUR],
    [80, DAY],
    [90, DAY],
    [100, DAY],
    [1000, DAY],
  ])('the wrong code number %d', (wrongCodes, pause) => {
    expect(pauseAfter(wrongCodes)).toBe(pause);
  });

  it.each([0, 1, 9, 11, 19, 21, 30, 39, 50, 60, 70, 79, 81, 89, 91, 99, 101])(
    'not the wrong code number %d',
    (count) => {
      expect(pauseAfter(count)).toBeUndefined();
    },
  );

  it('whoever guesses for a year has ten codes a day', () => {
    let [codes, spent] = [0, 0];
    while (spent < 365 * DAY) {
      codes += 1;
      spent += pauseAfter(codes) ?? 0;
    }
    expect(codes).toBeLessThanOrEqual(80 + 10 * 365);
  });
});

describe('P8: while a pause lasts', () => {
  const refusal = (pausedUntil: string | null | undefined) => {
    try {
      refuseWhilePaused(pausedUntil === undefined ? undefined : { pausedUntil }, NOW);
    } catch (error) {
      if (error instanceof ProblemError) return [error.code, error.options.retryAfterInSeconds, error.options.detail];
      throw error;
    }
    return undefined;
  };

  it.each([
    ['2026-03-01T10:00:00.001Z', 1],
    ['2026-03-01T10:00:01.000Z', 1],
    ['2026-03-01T10:00:01.001Z', 2],
    ['2026-03-01T10:15:00.000Z', 900],
    ['2026-03-02T10:00:00.000Z', 86_400],
  ])('until %s every code is refused, and the answer says for how many seconds', (until, seconds) => {
    expect(refusal(until)).toEqual([
      'rate_limited',
      seconds,
      expect.stringMatching(/^Too many wrong codes\. Wait .+, then try again\.$/),
    ]);
  });

  it.each([undefined, null, NOW, '2026-03-01T09:59:59.999Z'])('a pause until %j is over', (until) => {
    expect(refusal(until)).toBeUndefined();
  });
});

it('P8: a right code ends the count, and its audit event says how many wrong ones came before', () => {
  expect(RIGHT_CODE).toEqual({ wrongCodes: 0, pausedUntil: null });
  expect(wrongBefore({ wrongCodes: 0 })).toEqual({ before: {}, after: {} });
  expect(wrongBefore({ wrongCodes: 3 })).toEqual({ before: { wrongCodes: 3 }, after: { wrongCodes: 0 } });
});
