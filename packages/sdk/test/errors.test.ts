import { expect, it, vi } from 'vitest';
import { isSame, printed } from './runtimes/situations.js';

it('an error says what to do, in each situation', async () => {
  vi.stubEnv('ROSTER_BASE_URL', '');
  const results = await printed();
  for (const { name, says, expected } of results) {
    const isRight = isSame(says, expected);
    expect(isRight ? expected : says, name).toBe(expected);
  }
  expect(results.length).toBeGreaterThan(40);
});
