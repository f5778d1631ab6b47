import { describe, expect, it, vi } from 'vitest';
import type { BulkOptions, BulkProgress } from '../index.js';
import { answering, bulkClient, collect, row, rowsOf, source } from '../testing/bulk.js';
import type { Answer } from '../testing/scripted-fetch.js';

describe('a bulk run', () => {
  it('sends nothing before it is used, and is not a promise', async () => {
    const { many, sent } = bulkClient();
    expect('then' in (await Promise.resolve(many(rowsOf(1))))).toBe(false);
    expect(sent).toEqual([]);
  });

  it('yields one result per row, in order, with the row itself', async () => {
    const rows = rowsOf(5);
    const { many, sizes, sent } = bulkClient([
      answering(({ email }) => (email === 'p3@example.com' ? { code: 'address_taken' } : undefined)),
    ]);
    const { results } = await collect(many(rows, { batchSize: 2 }));
    expect(results.map(({ index, row: own, ok }) => [index, rows.indexOf(own), ok])).toEqual([
      [0, 0, true],
      [1, 1, true],
      [2, 2, true],
      [3, 3, false],
      [4, 4, true],
    ]);
    expect(results[3]).toMatchObject({ ok: false, problem: { code: 'address_taken' } });
    expect(results[4]).toMatchObject({ ok: true, id: 'usr_p4@example.com', status: 201, problem: null });
    expect(sizes()).toEqual([2, 2, 1]);
    expect(sent[0]).toMatchObject({ method: 'POST', path: '/v1/invitations/batch/create' });
  });

  it('keeps the order when a later batch finishes first', async () => {
    let answerFirst: () => void = () => undefined;
    const first: Answer = async (request) => {
      await new Promise<void>((resolve) => (answerFirst = resolve));
      return answering()(request);
    };
    const { many, sent } = bulkClient([first, answering()]);
    const run = many(rowsOf(4), { batchSize: 2, concurrency: 2 }).toArray();
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    answerFirst();
    expect((await run).map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });

  it('reports progress after each batch, with the total of an array, and returns the counts', async () => {
    const progress: BulkProgress[] = [];
    const options: BulkOptions = { batchSize: 2, onProgress: (now) => progress.push(now) };
    const refusing = answering(({ email }) => (email === 'p2@example.com' ? { code: 'address_taken' } : undefined));
    expect(await bulkClient([refusing]).many(rowsOf(3), options).run()).toEqual({
      done: 3,
      total: 3,
      succeeded: 2,
      failed: 1,
      replayed: 0,
    });
    expect(progress).toEqual([
      { done: 2, succeeded: 2, failed: 0, replayed: 0, total: 3 },
      { done: 3, succeeded: 2, failed: 1, replayed: 0, total: 3 },
    ]);
    progress.length = 0;
    expect(await bulkClient([refusing]).many(source(2).rows, options).run()).toEqual({
      done: 2,
      succeeded: 2,
      failed: 0,
      replayed: 0,
    });
    expect(progress).toEqual([{ done: 2, succeeded: 2, failed: 0, replayed: 0 }]);
  });

  it('sends nothing without rows', async () => {
    const { many, sent } = bulkClient();
    expect(await many([]).run()).toEqual({ done: 0, total: 0, succeeded: 0, failed: 0, replayed: 0 });
    expect(sent).toEqual([]);
  });

  it('sends dryRun', async () => {
    const { many, sent } = bulkClient();
    await many(rowsOf(1), { dryRun: true }).run();
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({ items: [row(0)], dryRun: true });
  });

  it('reads 10 000 rows as needed, and holds one batch of them', async () => {
    const { rows, state } = source(10_000);
    const { many, sent } = bulkClient();
    let ahead = 0;
    for await (const { index } of many(rows, { runId: 'big' })) ahead = Math.max(ahead, state.read - index);
    expect([sent.length, ahead, state]).toEqual([100, 100, { read: 10_000, closed: true }]);
  });

  it.each([1, 3])('has at most %i batches in flight, and reads no further', async (concurrency) => {
    const { rows, state } = source(100);
    let [running, most, ahead] = [0, 0, 0];
    const slow: Answer = async (request) => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      return answering()(request);
    };
    const { many } = bulkClient([slow]);
    for await (const { index } of many(rows, { batchSize: 10, concurrency }))
      ahead = Math.max(ahead, state.read - index);
    expect(most).toBe(concurrency);
    expect(ahead).toBeLessThanOrEqual(10 * concurrency);
    expect(state).toEqual({ read: 100, closed: true });
  });
});

describe('the key of a batch', () => {
  const keysOf = async (options: BulkOptions, rows = rowsOf(4)) => {
    const { many, keys } = bulkClient();
    await many(rows, { batchSize: 2, ...options }).run();
    return keys();
  };

  it('is new each time without a runId', async () => {
    expect(new Set([...(await keysOf({})), ...(await keysOf({}))]).size).toBe(4);
  });

  it('is the same only for the same batch of the same run', async () => {
    const keys = await keysOf({ runId: 'a' });
    expect(await keysOf({ runId: 'a' })).toEqual(keys);
    // The same rows twice are two batches: the second must not get the first one's results.
    const others = [
      ...(await keysOf({ runId: 'b' })),
      ...(await keysOf({ runId: 'a', dryRun: true })),
      ...(await keysOf({ runId: 'a' }, [row(0), row(1), row(0), row(1)])),
    ];
    expect(new Set([...keys, ...others]).size).toBe(7);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });
});
