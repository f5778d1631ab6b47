import { expect, test } from 'vitest';
import { outboxPauseInMs } from './retention.js';

test('P6: the pauses between attempts to send a mail grow, up to a limit', () => {
  const pauses = Array.from({ length: 10 }, (_, index) => outboxPauseInMs(index + 1));
  expect(pauses[0]).toBeGreaterThan(0);
  for (const [index, pause] of pauses.entries()) {
    const next = pauses[index + 1] ?? pause;
    expect(next).toBe(index === 9 ? pause : Math.min(2 * pause, Math.max(...pauses)));
  }
  expect(new Set(pauses).size).toBeGreaterThan(5);
});
