import type { BatchResult, BatchResults, BulkProgress, Problem, RequestOptions } from '../contract/types.js';
import { isRosterError, type UnknownCode } from '../errors/errors.js';
import type { OperationId, ProblemCodeOf } from '../generated/operations.js';
import { type CallOptions, randomKey } from '../transport/call.js';
import { sleep, withLimits } from '../transport/limits.js';
import { backoffInMs, retryDelayInMs } from '../transport/retry.js';
import type { RosterCall } from '../transport/roster-call.js';

/** An array, a generator, or rows of a file that is read as needed. */
export type BulkRows<Row> = Iterable<Row> | AsyncIterable<Row>;

/** Options of a bulk run; those of `RequestOptions` apply to each of its calls. */
export interface BulkOptions extends RequestOptions {
  /**
   * Reports what each row would do, but changes nothing, sends no mail and does not wait for limits. Each batch is checked on its
   * own: two conflicting rows in different batches, such as the same address twice, both succeed.
   */
  dryRun?: boolean | undefined;
  /**
   * A name that makes the run resumable. After a crash, start it again within 24 hours with the same `runId`, rows, `batchSize` and
   * actor: nothing happens twice, and every row gets a result again. In browsers it needs a secure context (HTTPS).
   */
  runId?: string | undefined;
  /**
   * Batches in flight at once, at most 16. Default: 1, so that rows take effect in order. The server runs one batch of an
   * organization after the other.
   */
  concurrency?: number | undefined;
  /** Rows per request, at most 500. Default: 100. The organization's other changes wait while the server runs a batch. */
  batchSize?: number | undefined;
  /** How long one batch keeps retrying through rate limits and outages, in milliseconds. Default: 900 000 (15 minutes). */
  maxWaitInMs?: number | undefined;
  /** Called after the results of each batch. The run waits for it, and ends with what it throws. */
  onProgress?: ((progress: BulkProgress) => unknown) | undefined;
}

/** The result of one row: `ok`, or the `problem` that the single operation would reject with. */
export type BulkResult<Row, Id extends OperationId = OperationId> = Omit<BatchResult, 'problem'> & {
  /** The row as it was passed. */
  row: Row;
  /** An earlier run with the same `runId` was carried out then (RFC 3339): this result is its result, and nothing new was done. */
  replayedAt?: string | undefined;
} & (
    | {
        /** Whether the row was carried out, or would be with `dryRun`. */
        ok: true;
        /** Null: it was. */
        problem: null;
      }
    | {
        /** Whether the row was carried out, or would be with `dryRun`. */
        ok: false;
        /** Why it was refused. */
        problem: Omit<Problem, 'code'> & {
          /** One of the codes of the single operation. */
          code: ProblemCodeOf<Id> | UnknownCode;
        };
      }
  );

/**
 * A run over many rows that starts when you use it; each use sends the rows again. `for await` yields one result per row, in the
 * order of the rows, and reads no more rows than are in flight. A row that fails is a result. An error that ends the run is thrown
 * after the results before it, as a `RosterError` whose `progress` counts them.
 */
export interface RosterBulk<Row, Id extends OperationId = OperationId> extends AsyncIterable<BulkResult<Row, Id>> {
  /** Sends all rows and returns the counts. */
  run(): Promise<BulkProgress>;
  /** Sends all rows and returns every result. */
  toArray(): Promise<BulkResult<Row, Id>[]>;
}

/** Prepares a run over any number of rows. It sends nothing by itself: see `RosterBulk`. */
export type Bulk<Row, Id extends OperationId> = (rows: BulkRows<Row>, options?: BulkOptions) => RosterBulk<Row, Id>;

async function* batchesOf<Row>(rows: BulkRows<Row>, size: number): AsyncGenerator<Row[], undefined> {
  let batch: Row[] = [];
  for await (const row of rows) {
    if (batch.push(row) < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function sha256Of(value: unknown): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(value)));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The method of a batch operation. */
export type SendBatch = (body: object, options: CallOptions) => RosterCall<OperationId, BatchResults>;

interface Result extends BatchResult {
  replayedAt?: string | undefined;
}
type RunBatch = (rows: unknown[], from: number, attempt?: number, deadline?: number) => Promise<Result[]>;

/** Runs one batch, with as many requests as it takes. */
function createBatchRunner(
  operationId: OperationId,
  method: SendBatch,
  options: BulkOptions,
  signal: AbortSignal,
): RunBatch {
  const { runId, dryRun = false, maxWaitInMs = 900_000, concurrency, batchSize, onProgress, ...own } = options;

  /** Retries with one key for as long as waiting may help; with the key it does not matter if an earlier attempt succeeded. */
  async function send(items: unknown[], idempotencyKey: string, deadline: number): Promise<Result[]> {
    const startedAt = Date.now();
    for (let retries = 0; ; retries += 1) {
      try {
        const { data, replayedAt } = await method({ items, dryRun }, { ...own, signal, idempotencyKey }).withResponse();
        const results: Result[] = data.data;
        // An earlier try of this loop may have carried it out.
        const isOwn = retries > 0 && Date.parse(replayedAt ?? '') >= startedAt;
        return replayedAt && !isOwn ? results.map((result) => ({ ...result, replayedAt })) : results;
      } catch (error) {
        // The answer of something else than the server, such as a page to sign in at, does not get better by waiting.
        const isLasting = !isRosterError(error) || error.code === 'invalid_response';
        const wait = isLasting ? undefined : retryDelayInMs(error, retries, deadline - Date.now());
        if (wait === undefined) throw error;
        await sleep(wait, signal, operationId);
      }
    }
  }

  return async function runBatch(rows, from, attempt = 0, deadline = Date.now() + maxWaitInMs) {
    // The key covers the content, because the server refuses other content under the same key.
    const results = await send(
      rows,
      runId === undefined ? randomKey() : await sha256Of([operationId, runId, dryRun, from, attempt, rows]),
      deadline,
    );
    const limited = dryRun ? [] : results.filter(({ problem }) => problem?.code === 'rate_limited');
    const earliest = Date.now() + backoffInMs(attempt);
    const resumeAt = Math.max(
      ...limited
        .map(({ problem }) => Math.max(earliest, Date.parse(problem?.retryAt ?? '') || 0))
        .filter((at) => at < deadline),
    );
    if (resumeAt < 0) return results;
    await sleep(resumeAt - Date.now(), signal, operationId);
    // Send all of them, even those whose limit lasts longer: a resumed run, whose limits may be over, must send the same requests.
    const again = await runBatch(
      limited.map(({ index }) => rows[index]),
      from,
      attempt + 1,
      deadline,
    );
    for (const [at, { index }] of limited.entries()) results[index] = again[at]!;
    return results;
  };
}

const ignore = () => undefined;

/** Sends all rows, and yields a result for each. */
async function* resultsOf(
  operationId: OperationId,
  method: SendBatch,
  rows: BulkRows<unknown>,
  options: BulkOptions,
): AsyncGenerator<BulkResult<unknown>, BulkProgress, undefined> {
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const runBatch = createBatchRunner(operationId, method, options, signal);
  const batches = batchesOf(rows, options.batchSize ?? 100);
  const progress: BulkProgress = {
    done: 0,
    succeeded: 0,
    failed: 0,
    replayed: 0,
    ...(Array.isArray(rows) && { total: rows.length }),
  };
  let rowsRead = 0;
  const next = async () => {
    // Concurrent calls get their batches in order: a generator handles one call after the other.
    const { value: batch } = await withLimits({ timeoutInMs: Infinity, signal, operationId }, () => batches.next());
    if (!batch) return undefined;
    rowsRead += batch.length;
    return { batch, results: await runBatch(batch, rowsRead - batch.length) };
  };
  const inFlight: ReturnType<typeof next>[] = [];
  try {
    for (;;) {
      do inFlight.push(next());
      while (inFlight.length < Math.min(options.concurrency ?? 1, 16));
      // A failure is thrown in its turn; until then it must not count as an unhandled rejection.
      for (const batch of inFlight) batch.catch(ignore);
      const outcome = await inFlight.shift();
      if (!outcome) return progress;
      for (const [at, result] of outcome.results.entries()) {
        const ok = result.problem === null;
        yield { ...result, index: progress.done, row: outcome.batch[at], ok } as BulkResult<unknown>;
        progress.done += 1;
        progress[ok ? 'succeeded' : 'failed'] += 1;
        if (result.replayedAt) progress.replayed += 1;
      }
      await options.onProgress?.({ ...progress });
    }
  } catch (cause) {
    throw isRosterError(cause) ? Object.assign(cause, { progress }) : cause;
  } finally {
    stop.abort();
    // Do not wait: the source may be stuck on a row that never comes.
    batches.return(undefined).catch(ignore);
  }
}

/** A run of a batch operation. */
export function createBulk(
  operationId: OperationId,
  method: SendBatch,
  rows: BulkRows<unknown>,
  options: BulkOptions,
): RosterBulk<unknown> {
  const results = () => resultsOf(operationId, method, rows, options);
  return {
    async run() {
      const all = results();
      for (;;) {
        const { done, value } = await all.next();
        if (done) return value;
      }
    },
    async toArray() {
      const all: BulkResult<unknown>[] = [];
      for await (const result of results()) all.push(result);
      return all;
    },
    [Symbol.asyncIterator]: results,
  };
}
