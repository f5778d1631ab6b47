import '../eager.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type BulkResult, type InvitationCreate, isRosterError } from '../index.js';
import { answering, bulkClient, collect, itemsOf, row, rowsOf, source } from '../testing/bulk.js';
import { type Answer, failureOf, json, lostConnection, problem, stalled } from '../testing/scripted-fetch.js';

afterEach(() => void vi.useRealTimers());

describe('a temporary failure of a bulk run', () => {
  const soon = () => new Date(Date.now() + 20_000).toISOString();

  /** Refuses each of these the first time it is seen. */
  function limitedOnce(emails: string[], retryAt: () => string | undefined): Answer {
    const left = new Set(emails);
    return answering(({ email }) => {
      const at = retryAt();
      return left.delete(email) ? { code: 'rate_limited', ...(at !== undefined && { retryAt: at }) } : undefined;
    });
  }

  it('rows beyond a limit are sent again when it ends, with another key, and keep their place', async () => {
    vi.useFakeTimers();
    const { many, sent, keys } = bulkClient([limitedOnce(['p1@example.com', 'p2@example.com'], soon)]);
    const run = collect(many(rowsOf(4)));
    await vi.advanceTimersByTimeAsync(19_900);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    const { results } = await run;
    expect(itemsOf(sent[1]!)).toEqual([row(1), row(2)]);
    expect(results.map(({ index, id, ok }) => [index, id, ok])).toEqual(
      rowsOf(4).map(({ email }, index) => [index, `usr_${email}`, true]),
    );
    expect(new Set(keys()).size).toBe(2);
  });

  it('P14: a run beyond the limit of a minute waits as Retry-After says and ends: 5,000 rows at 3,000 a minute', async () => {
    vi.useFakeTimers();
    const accept = answering();
    let [counted, resetsAt] = [0, 0];
    const limited: Answer = (request) => {
      if (Date.now() >= resetsAt) [counted, resetsAt] = [0, Date.now() + 60_000];
      counted += itemsOf(request).length;
      const seconds = Math.ceil((resetsAt - Date.now()) / 1000);
      return counted > 3000 ? problem(429, 'rate_limited', {}, { 'retry-after': String(seconds) }) : accept(request);
    };
    const { many } = bulkClient([limited], { maxRetries: 2 });
    const startedAt = Date.now();
    const run = many(rowsOf(5000), { batchSize: 500 }).run();
    await vi.runAllTimersAsync();
    expect(await run).toMatchObject({ succeeded: 5000, failed: 0 });
    expect(Date.now() - startedAt).toBeLessThan(3 * 60_000);
  });

  it('rows without retryAt are sent again a little later', async () => {
    vi.useFakeTimers();
    const { many, sent } = bulkClient([limitedOnce(['p0@example.com'], () => undefined)]);
    const run = many(rowsOf(2)).run();
    await vi.advanceTimersByTimeAsync(500);
    expect(await run).toMatchObject({ succeeded: 2 });
    expect(sent).toHaveLength(2);
  });

  it('a limit that lasts too long is a result, like any limit in a dry run', async () => {
    const tomorrow = answering(() => ({
      code: 'rate_limited',
      retryAt: new Date(Date.now() + 86_400_000).toISOString(),
    }));
    const { many, sent } = bulkClient([tomorrow]);
    expect((await collect(many(rowsOf(1)))).results).toMatchObject([
      { ok: false, problem: { code: 'rate_limited', retryAt: expect.any(String) } },
    ]);
    await many(rowsOf(1), { maxWaitInMs: 5_000 }).run();
    await bulkClient([answering(() => ({ code: 'rate_limited', retryAt: soon() }))])
      .many(rowsOf(1), { dryRun: true })
      .run();
    expect(sent).toHaveLength(2);
  });

  it('a failed batch is sent again with its key, after Retry-After or a growing wait', async () => {
    vi.useFakeTimers();
    const answers = [
      problem(429, 'rate_limited', {}, { 'retry-after': '60' }),
      problem(503, 'unavailable'),
      lostConnection,
      problem(500, 'internal_error'),
      answering(),
    ];
    const { many, sent, keys } = bulkClient(answers);
    const run = many(rowsOf(2)).run();
    await vi.advanceTimersByTimeAsync(59_900);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await run).toMatchObject({ succeeded: 2 });
    expect(keys()).toEqual(Array(5).fill(keys()[0]));
  });

  it('a long outage ends the run with its error, after the results before it', async () => {
    vi.useFakeTimers();
    const { many } = bulkClient([answering(), problem(503, 'unavailable')]);
    const run = collect(many(rowsOf(5), { batchSize: 2, maxWaitInMs: 60_000 }));
    await vi.advanceTimersByTimeAsync(61_000);
    const { results, error } = await run;
    expect(results).toHaveLength(2);
    expect(error).toMatchObject({
      code: 'unavailable',
      operationId: 'invitations.createBatch',
      progress: { done: 2, succeeded: 2, failed: 0, replayed: 0, total: 5 },
    });
    expect(isRosterError(error) && JSON.stringify(error)).toContain('"done":2');
  });
});

describe('a permanent failure of a bulk run', () => {
  it.each([
    ['a refused token', problem(401, 'unauthenticated'), 'unauthenticated'],
    ['a missing permission', problem(403, 'forbidden'), 'forbidden'],
    ['an invalid request', problem(422, 'validation_failed'), 'validation_failed'],
    ['a response with too few results', json({ data: [] }), 'invalid_response'],
  ] as const)('%s ends the run at once', async (_, answer, code) => {
    const { many, sent } = bulkClient([answer]);
    expect(await failureOf(many(rowsOf(5), { batchSize: 2 }).run())).toMatchObject({ code, progress: { done: 0 } });
    expect(sent).toHaveLength(1);
  });

  it('an error of the source ends the run, after the results of the rows before it', async () => {
    const broken = new Error('line 5 is not CSV');
    function* lines() {
      yield* rowsOf(5);
      throw broken;
    }
    for (const concurrency of [1, 3]) {
      const { many, sizes } = bulkClient();
      const { results, error } = await collect(many(lines(), { batchSize: 2, concurrency }));
      expect([results.length, error, sizes()]).toEqual([4, broken, [2, 2]]);
    }
  });

  it('the run waits for onProgress, and ends with what it throws', async () => {
    const broken = new Error('no terminal');
    const { many, sent } = bulkClient();
    expect(
      await failureOf(many(rowsOf(9), { batchSize: 2, onProgress: async () => Promise.reject(broken) }).run()),
    ).toBe(broken);
    expect(sent).toHaveLength(1);
  });

  it('leaving the loop aborts requests in flight, closes the source and sends nothing else', async () => {
    const { rows, state } = source(100);
    const { many, sent } = bulkClient([answering(), stalled]);
    for await (const { index } of many(rows, { batchSize: 10, concurrency: 3 })) if (index === 4) break;
    await vi.waitFor(() => expect(state.closed).toBe(true));
    const after = sent.length;
    expect(sent.slice(1).every(({ signal }) => signal.aborted)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([sent.length, state.read <= 30]).toEqual([after, true]);
  });
});

describe('the signal of a bulk run', () => {
  const aborted = { code: 'aborted', operationId: 'invitations.createBatch' };

  it.each<[string, Answer, AsyncIterable<InvitationCreate> | InvitationCreate[]]>([
    ['during a call', stalled, rowsOf(2)],
    ['during a wait', problem(429, 'rate_limited', {}, { 'retry-after': '60' }), rowsOf(2)],
    [
      'during the wait for a limit',
      answering(() => ({ code: 'rate_limited', retryAt: new Date(Date.now() + 60_000).toISOString() })),
      rowsOf(2),
    ],
    [
      'while the source is silent',
      answering(),
      { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) },
    ],
  ])('ends a run %s', async (_, answer, rows) => {
    const stop = new AbortController();
    const run = failureOf(bulkClient([answer]).many(rows, { signal: stop.signal, concurrency: 2 }).run());
    await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort();
    expect(await run).toMatchObject(aborted);
  });

  it('that is already aborted sends nothing', async () => {
    const { many, sent } = bulkClient();
    expect(await failureOf(many(rowsOf(2), { signal: AbortSignal.abort() }).run())).toMatchObject(aborted);
    expect(sent).toEqual([]);
  });

  it('ends a run between two results', async () => {
    const stop = new AbortController();
    const seen: BulkResult<InvitationCreate>[] = [];
    const walk = async () => {
      for await (const result of bulkClient().many(rowsOf(6), { batchSize: 2, signal: stop.signal })) {
        seen.push(result);
        if (seen.length === 3) stop.abort();
      }
    };
    expect(await failureOf(walk())).toMatchObject({ ...aborted, progress: { done: 4 } });
    expect(seen).toHaveLength(4);
  });
});
