import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StoreBusy, Turns } from './turns.js';

/** Work that ends when the test says so. */
function work(log: string[], name: string) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const run = async () => {
    log.push(name);
    await ended;
  };
  return { run, end };
}

describe('the turns of a store', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const settled = () => vi.advanceTimersByTimeAsync(0);

  test('P14: one with a hundred waiting delays another by one turn', async () => {
    const turns = new Turns({ atOnce: 2, perOrganization: 2 });
    const log: string[] = [];
    const noisy = Array.from({ length: 100 }, (_, index) => work(log, `noisy ${index}`));
    const all = noisy.map(({ run }) => turns.run('noisy', run));
    const quiet = work(log, 'quiet');
    all.push(turns.run('quiet', quiet.run));
    await settled();
    expect(log).toEqual(['noisy 0', 'noisy 1']);
    noisy[0]?.end();
    await settled();
    expect(log).toEqual(['noisy 0', 'noisy 1', 'quiet']);
    for (const { end } of noisy) end();
    quiet.end();
    await Promise.all(all);
    expect(turns.waiting).toBe(0);
  });

  test('P14: many organizations take turns, each in its own order', async () => {
    const turns = new Turns({ atOnce: 1, perOrganization: 1 });
    const log: string[] = [];
    const all = ['a', 'b', 'c'].flatMap((name) =>
      [1, 2, 3].map((turn) => turns.run(name, async () => void log.push(`${name}${turn}`))),
    );
    await Promise.all(all);
    expect(log).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'c2', 'a3', 'b3', 'c3']);
  });

  test('P14: an organization has a smaller share for a second after another had work', async () => {
    const turns = new Turns({ atOnce: 8, perOrganization: 4, whileShared: 2 });
    const log: string[] = [];
    await turns.run('other', async () => undefined);
    const noisy = ['1', '2', '3', '4', '5'].map((name) => work(log, name));
    const all = noisy.map(({ run }) => turns.run('noisy', run));
    await settled();
    expect(log).toEqual(['1', '2']);
    await vi.advanceTimersByTimeAsync(1_000);
    noisy[0]?.end();
    await settled();
    expect(log).toEqual(['1', '2', '3', '4', '5']);
    for (const { end } of noisy) end();
    await Promise.all(all);
  });

  test('P14: an organization never has more than its share, though the rest is idle', async () => {
    const turns = new Turns({ atOnce: 4, perOrganization: 2 });
    const log: string[] = [];
    const [first, second, third] = ['1', '2', '3'].map((name) => work(log, name));
    const all = [first, second, third].map((one) => turns.run('one', one!.run));
    await settled();
    expect(log).toEqual(['1', '2']);
    first?.end();
    await settled();
    expect(log).toEqual(['1', '2', '3']);
    for (const one of [second, third]) one?.end();
    await Promise.all(all);
  });

  test('writes of one organization run one at a time, and its reads do not wait for them', async () => {
    const turns = new Turns({ atOnce: 4, perOrganization: 3 });
    const log: string[] = [];
    const [first, second, read] = ['write 1', 'write 2', 'read'].map((name) => work(log, name));
    const exclusive = { exclusive: true };
    const all = [
      turns.run('one', first!.run, exclusive),
      turns.run('one', second!.run, exclusive),
      turns.run('one', read!.run),
      turns.run('other', async () => void log.push('other')),
    ];
    await settled();
    expect(log).toEqual(['write 1', 'read', 'other']);
    first?.end();
    await settled();
    expect(log).toEqual(['write 1', 'read', 'other', 'write 2']);
    second?.end();
    read?.end();
    await Promise.all(all);
  });

  test('P14: a wait has a limit, and so has a line; both are said, and nothing was run', async () => {
    const turns = new Turns({ atOnce: 1, perOrganization: 1 });
    const log: string[] = [];
    const stuck = work(log, 'stuck');
    const running = turns.run('one', stuck.run);
    const refusals: unknown[] = [];
    for (let index = 0; index < 501; index += 1)
      void turns.run('one', async () => void log.push('late')).catch((error: unknown) => refusals.push(error));
    await settled();
    expect(refusals).toHaveLength(1);
    expect(turns.waiting).toBe(500);
    await vi.advanceTimersByTimeAsync(12_000);
    expect(refusals).toHaveLength(501);
    expect(refusals.every((error) => error instanceof StoreBusy)).toBe(true);
    stuck.end();
    await running;
    expect(log).toEqual(['stuck']);
    await turns.run('one', async () => void log.push('next'));
    expect(log).toEqual(['stuck', 'next']);
  });

  test('P14: a caller who has gone leaves the line, before or while it waits', async () => {
    const turns = new Turns({ atOnce: 1, perOrganization: 1 });
    const log: string[] = [];
    const stuck = work(log, 'stuck');
    const running = turns.run('one', stuck.run);
    const gone = new AbortController();
    const waiting = turns.run('one', async () => void log.push('gone'), { signal: gone.signal });
    const early = turns.run('one', async () => void log.push('early'), { signal: AbortSignal.abort() });
    const refused = Promise.all([expect(waiting).rejects.toThrow(StoreBusy), expect(early).rejects.toThrow(StoreBusy)]);
    gone.abort();
    await refused;
    expect(turns.waiting).toBe(0);
    stuck.end();
    await running;
    expect(log).toEqual(['stuck']);
  });

  test('work that fails gives its turn back', async () => {
    const turns = new Turns({ atOnce: 1, perOrganization: 1 });
    await expect(turns.run('one', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await turns.run('one', async () => 1)).toBe(1);
  });
});
