import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type BulkOptions,
  type BulkProgress,
  type BulkResult,
  createRosterClient,
  type InvitationCreate,
  isRosterError,
  type RosterClientOptions,
} from '../index.js';
import {
  type Answer,
  failureOf,
  json,
  lostConnection,
  problem,
  scriptedFetch,
  type SentRequest,
  stalled,
} from '../testing/scripted-fetch.js';

const row = (index: number): InvitationCreate => ({ email: `p${index}@example.com`, roleId: 'viewer' });
const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => row(index));
const itemsOf = ({ body }: SentRequest) => (JSON.parse(body ?? '') as { items: InvitationCreate[] }).items;

interface Refusal {
  code: string;
  retryAt?: string;
}

/** Answers a batch as the contract says; `refuse` decides for each item. */
const answering =
  (refuse: (item: InvitationCreate) => Refusal | undefined = () => undefined) =>
  (request: SentRequest): Response =>
    json({
      data: itemsOf(request).map((item, index) => ({
        index,
        id: `usr_${item.email}`,
        status: 201,
        etag: null,
        change: null,
        problem: refuse(item) ?? null,
      })),
    });

function setUp(answers: Answer[] = [answering()], options: Partial<RosterClientOptions> = {}) {
  const { fetch, sent } = scriptedFetch(...answers);
  const client = createRosterClient({
    baseUrl: 'https://roster.test',
    token: 'rst_1',
    fetch,
    maxRetries: 0,
    ...options,
  });
  return {
    client,
    sent,
    many: client.invitations.createMany,
    sizes: () => sent.map((request) => itemsOf(request).length),
    keys: () => sent.map(({ headers }) => headers.get('idempotency-key')),
  };
}

/** Results until they end or fail. */
async function collect<Item>(bulk: AsyncIterable<Item>): Promise<{ results: Item[]; error?: unknown }> {
  const results: Item[] = [];
  try {
    for await (const result of bulk) results.push(result);
  } catch (error) {
    return { results, error };
  }
  return { results };
}

/** Rows one after the other; tells how many were asked for and whether it was closed. */
function source(count: number) {
  const state = { read: 0, closed: false };
  async function* read() {
    try {
      for (; state.read < count;) yield row(state.read++);
    } finally {
      state.closed = true;
    }
  }
  return { state, rows: read() };
}

afterEach(() => void vi.useRealTimers());

describe('a bulk run', () => {
  it('sends nothing before it is used, and is no promise', async () => {
    const { many, sent } = setUp();
    expect('then' in (await Promise.resolve(many(rowsOf(1))))).toBe(false);
    expect(sent).toEqual([]);
  });

  it('gives one result for each row, in order, with the row itself', async () => {
    const rows = rowsOf(5);
    const { many, sizes, sent } = setUp([
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

  it('keeps the order when a later batch is answered first', async () => {
    let answerFirst: () => void = () => undefined;
    const first: Answer = async (request) => {
      await new Promise<void>((resolve) => (answerFirst = resolve));
      return answering()(request);
    };
    const { many, sent } = setUp([first, answering()]);
    const run = many(rowsOf(4), { batchSize: 2, concurrency: 2 }).toArray();
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    answerFirst();
    expect((await run).map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });

  it('tells the progress after each batch, with the total of an array, and sums up', async () => {
    const progress: BulkProgress[] = [];
    const options: BulkOptions = { batchSize: 2, onProgress: (now) => progress.push(now) };
    const refusing = answering(({ email }) => (email === 'p2@example.com' ? { code: 'address_taken' } : undefined));
    expect(await setUp([refusing]).many(rowsOf(3), options).run()).toEqual({
      done: 3,
      total: 3,
      succeeded: 2,
      failed: 1,
    });
    expect(progress).toEqual([
      { done: 2, succeeded: 2, failed: 0, total: 3 },
      { done: 3, succeeded: 2, failed: 1, total: 3 },
    ]);
    progress.length = 0;
    expect(await setUp([refusing]).many(source(2).rows, options).run()).toEqual({ done: 2, succeeded: 2, failed: 0 });
    expect(progress).toEqual([{ done: 2, succeeded: 2, failed: 0 }]);
  });

  it('sends nothing for no rows', async () => {
    const { many, sent } = setUp();
    expect(await many([]).run()).toEqual({ done: 0, total: 0, succeeded: 0, failed: 0 });
    expect(sent).toEqual([]);
  });

  it('says that it is a dry run', async () => {
    const { many, sent } = setUp();
    await many(rowsOf(1), { dryRun: true }).run();
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({ items: [row(0)], dryRun: true });
  });

  it('takes 10 000 rows as they come, and holds one batch of them', async () => {
    const { rows, state } = source(10_000);
    const { many, sent } = setUp();
    let ahead = 0;
    for await (const { index } of many(rows, { runId: 'big' })) ahead = Math.max(ahead, state.read - index);
    expect([sent.length, ahead, state]).toEqual([100, 100, { read: 10_000, closed: true }]);
  });

  it.each([1, 3])('has %i batches on their way at most, and reads no further', async (concurrency) => {
    const { rows, state } = source(100);
    let [running, most, ahead] = [0, 0, 0];
    const slow: Answer = async (request) => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      return answering()(request);
    };
    const { many } = setUp([slow]);
    for await (const { index } of many(rows, { batchSize: 10, concurrency }))
      ahead = Math.max(ahead, state.read - index);
    expect(most).toBe(concurrency);
    expect(ahead).toBeLessThanOrEqual(10 * concurrency);
    expect(state).toEqual({ read: 100, closed: true });
  });
});

describe('the key of a batch', () => {
  const keysOf = async (options: BulkOptions, rows = rowsOf(4)) => {
    const { many, keys } = setUp();
    await many(rows, { batchSize: 2, ...options }).run();
    return keys();
  };

  it('is new each time without a name for the run', async () => {
    expect(new Set([...(await keysOf({})), ...(await keysOf({}))]).size).toBe(4);
  });

  it('is the same for the same batch of the same run, and for no other', async () => {
    const keys = await keysOf({ runId: 'a' });
    expect(await keysOf({ runId: 'a' })).toEqual(keys);
    // The same rows twice are two batches: the second is not answered with the first one's results.
    const others = [
      ...(await keysOf({ runId: 'b' })),
      ...(await keysOf({ runId: 'a', dryRun: true })),
      ...(await keysOf({ runId: 'a' }, [row(0), row(1), row(0), row(1)])),
    ];
    expect(new Set([...keys, ...others]).size).toBe(7);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('what passes by waiting', () => {
  const soon = () => new Date(Date.now() + 20_000).toISOString();

  /** Refuses each of these the first time it is seen. */
  function limitedOnce(emails: string[], retryAt: () => string | undefined): Answer {
    const left = new Set(emails);
    return answering(({ email }) => {
      const at = retryAt();
      return left.delete(email) ? { code: 'rate_limited', ...(at !== undefined && { retryAt: at }) } : undefined;
    });
  }

  it('rows beyond a limit are sent again when it ends, under another key, and take their place', async () => {
    vi.useFakeTimers();
    const { many, sent, keys } = setUp([limitedOnce(['p1@example.com', 'p2@example.com'], soon)]);
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

  it('a backend that does not say when is asked again a little later', async () => {
    vi.useFakeTimers();
    const { many, sent } = setUp([limitedOnce(['p0@example.com'], () => undefined)]);
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
    const { many, sent } = setUp([tomorrow]);
    expect((await collect(many(rowsOf(1)))).results).toMatchObject([
      { ok: false, problem: { code: 'rate_limited', retryAt: expect.any(String) } },
    ]);
    await many(rowsOf(1), { maxWaitInMs: 5_000 }).run();
    await setUp([answering(() => ({ code: 'rate_limited', retryAt: soon() }))])
      .many(rowsOf(1), { dryRun: true })
      .run();
    expect(sent).toHaveLength(2);
  });

  it('a refused batch is repeated under its key, after Retry-After or a growing wait', async () => {
    vi.useFakeTimers();
    const answers = [
      problem(429, 'rate_limited', {}, { 'retry-after': '60' }),
      problem(503, 'unavailable'),
      lostConnection,
      problem(500, 'internal_error'),
      answering(),
    ];
    const { many, sent, keys } = setUp(answers);
    const run = many(rowsOf(2)).run();
    await vi.advanceTimersByTimeAsync(59_900);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await run).toMatchObject({ succeeded: 2 });
    expect(keys()).toEqual(Array(5).fill(keys()[0]));
  });

  it('an outage that lasts ends the run with its error, after the results before it', async () => {
    vi.useFakeTimers();
    const { many } = setUp([answering(), problem(503, 'unavailable')]);
    const run = collect(many(rowsOf(5), { batchSize: 2, maxWaitInMs: 60_000 }));
    await vi.advanceTimersByTimeAsync(61_000);
    const { results, error } = await run;
    expect(results).toHaveLength(2);
    expect(error).toMatchObject({
      code: 'unavailable',
      operationId: 'invitations.createBatch',
      progress: { done: 2, succeeded: 2, failed: 0, total: 5 },
    });
    expect(isRosterError(error) && JSON.stringify(error)).toContain('"done":2');
  });
});

describe('what does not pass', () => {
  it.each([
    ['a refused token', problem(401, 'unauthenticated'), 'unauthenticated'],
    ['a missing right', problem(403, 'forbidden'), 'forbidden'],
    ['a wrong request', problem(422, 'validation_failed'), 'validation_failed'],
    ['an answer with too few results', json({ data: [] }), 'invalid_response'],
  ] as const)('%s ends the run at once', async (_, answer, code) => {
    const { many, sent } = setUp([answer]);
    expect(await failureOf(many(rowsOf(5), { batchSize: 2 }).run())).toMatchObject({ code, progress: { done: 0 } });
    expect(sent).toHaveLength(1);
  });

  it('a source that throws ends it with what it threw, after the results of what was sent', async () => {
    const broken = new Error('line 5 is no CSV');
    function* lines() {
      yield* rowsOf(5);
      throw broken;
    }
    for (const concurrency of [1, 3]) {
      const { many, sizes } = setUp();
      const { results, error } = await collect(many(lines(), { batchSize: 2, concurrency }));
      expect([results.length, error, sizes()]).toEqual([4, broken, [2, 2]]);
    }
  });

  it('onProgress is waited for, and what it throws ends the run', async () => {
    const broken = new Error('no terminal');
    const { many, sent } = setUp();
    expect(
      await failureOf(many(rowsOf(9), { batchSize: 2, onProgress: async () => Promise.reject(broken) }).run()),
    ).toBe(broken);
    expect(sent).toHaveLength(1);
  });

  it('whoever has enough leaves: what is on its way is aborted, the source closed, nothing else sent', async () => {
    const { rows, state } = source(100);
    const { many, sent } = setUp([answering(), stalled]);
    for await (const { index } of many(rows, { batchSize: 10, concurrency: 3 })) if (index === 4) break;
    await vi.waitFor(() => expect(state.closed).toBe(true));
    const after = sent.length;
    expect(sent.slice(1).every(({ signal }) => signal.aborted)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([sent.length, state.read <= 30]).toEqual([after, true]);
  });
});

describe('a signal', () => {
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
    const run = failureOf(setUp([answer]).many(rows, { signal: stop.signal, concurrency: 2 }).run());
    await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort();
    expect(await run).toMatchObject(aborted);
  });

  it('that has ended before sends nothing', async () => {
    const { many, sent } = setUp();
    expect(await failureOf(many(rowsOf(2), { signal: AbortSignal.abort() }).run())).toMatchObject(aborted);
    expect(sent).toEqual([]);
  });

  it('ends a run between two results', async () => {
    const stop = new AbortController();
    const seen: BulkResult<InvitationCreate>[] = [];
    const walk = async () => {
      for await (const result of setUp().many(rowsOf(6), { batchSize: 2, signal: stop.signal })) {
        seen.push(result);
        if (seen.length === 3) stop.abort();
      }
    };
    expect(await failureOf(walk())).toMatchObject({ ...aborted, progress: { done: 4 } });
    expect(seen).toHaveLength(4);
  });
});
