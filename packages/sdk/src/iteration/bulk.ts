import type {
  BatchResult,
  BatchResults,
  BodyOf,
  BulkProgress,
  PathOf,
  Problem,
  RequestOptions,
} from '../contract/types.js';
import { isRosterError, RosterError, type UnknownCode } from '../errors/errors.js';
import type { OperationId, ProblemCodeOf } from '../generated/operations.js';
import { type Call, hex, randomKey } from '../transport/call.js';
import { pause, within } from '../transport/limits.js';
import { backoffInMs, waitInMs } from '../transport/retry.js';

/** Rows from anywhere: an array, a generator, a file that is read as it is needed. */
export type BulkRows<Row> = Iterable<Row> | AsyncIterable<Row>;

/** How a bulk run goes; the rest holds for each of its calls. */
export interface BulkOptions extends RequestOptions {
  /**
   * Changes and sends nothing, waits for no limit, and tells what would become of each row. Each batch is judged by itself:
   * of two rows in different batches that get in each other's way, such as the same address twice, both are told to go through.
   */
  dryRun?: boolean | undefined;
  /**
   * A name for this run. Started again under it after a crash, within 24 hours, by the same actor, with the same rows and
   * `batchSize`: what was done is not done again, and its results are told again. In a browser, for secure pages only.
   */
  runId?: string | undefined;
  /** How many batches are on their way at once, at most 16; 1 otherwise, so that rows take effect in their order. The server carries out one after the other. */
  concurrency?: number | undefined;
  /** Rows in a request, at most 500; 100 otherwise. The organization's other changes wait while a batch is carried out. */
  batchSize?: number | undefined;
  /** How long a batch goes on, in all, against limits and outages that its calls alone do not outlast; 15 minutes otherwise. */
  maxWaitInMs?: number | undefined;
  /** After the results of each batch. It is waited for, and what it throws ends the run. */
  onProgress?: ((progress: BulkProgress) => unknown) | undefined;
}

type BatchId = Extract<OperationId, `${string}Batch`>;
type SingleOf<Id extends BatchId> = Id extends `${infer Single extends OperationId}Batch` ? Single : never;
type RowOf<Id extends BatchId> = BodyOf<Id> extends { items: (infer Row)[] } ? Row : never;

/** What became of one row. */
export type BulkResult<Row, Id extends OperationId = OperationId> = Omit<BatchResult, 'problem'> & { row: Row } & (
    | { ok: true; problem: null }
    | { ok: false; problem: Omit<Problem, 'code'> & { code: ProblemCodeOf<Id> | UnknownCode } }
  );

/**
 * Rows that have not been sent yet: nothing is before one of these is used, and each use sends them. `for await` gives one
 * result for each row, in the order of the rows, and reads no more rows than are on their way. A refused row is a result;
 * what ends the run is thrown, after the results before it, as a `RosterError` whose `progress` says how far it went.
 */
export interface RosterBulk<Row, Id extends OperationId = OperationId> extends AsyncIterable<BulkResult<Row, Id>> {
  /** Sends all of them and counts what became of them. */
  run(): Promise<BulkProgress>;
  /** Sends all of them and keeps what became of each. */
  toArray(): Promise<BulkResult<Row, Id>[]>;
}

/** Sends nothing by itself: see `RosterBulk`. */
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

async function hashOf(value: unknown): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(value)))));
}

type CarryOut = (rows: unknown[], from: number, attempt?: number, deadline?: number) => Promise<BatchResult[]>;

/** Carries out one batch, as often as it takes. */
function createCarryOut<Id extends BatchId>(
  call: Call,
  operationId: Id,
  path: PathOf<Id>,
  options: BulkOptions,
  signal: AbortSignal,
): CarryOut {
  const { runId, dryRun = false, maxWaitInMs = 900_000 } = options;

  /** Goes on under one key as long as waiting may help: whether an earlier try got through need not be known. */
  async function send(items: unknown[], idempotencyKey: string, deadline: number): Promise<BatchResult[]> {
    for (let tries = 0; ; tries += 1) {
      try {
        // Batches are alike in all but their rows, which whoever made one has checked by type.
        const { data } = (await call(
          operationId,
          'POST',
          path,
          { body: { items, dryRun } as BodyOf<Id> },
          { ...options, signal, idempotencyKey },
        )) as BatchResults;
        if (data.length === items.length) return data;
        throw new RosterError({ code: 'invalid_response', title: 'The answer cannot be read', operationId });
      } catch (error) {
        const wait = isRosterError(error) ? waitInMs(error, tries, deadline - Date.now()) : undefined;
        if (wait === undefined) throw error;
        await pause(wait, signal, operationId);
      }
    }
  }

  return async function carryOut(rows, from, attempt = 0, deadline = Date.now() + maxWaitInMs) {
    // What is in the key decides what is the same: another content under a key would be refused.
    const results = await send(
      rows,
      runId === undefined ? randomKey() : await hashOf([operationId, runId, dryRun, from, attempt, rows]),
      deadline,
    );
    const limited = dryRun ? [] : results.filter(({ problem }) => problem?.code === 'rate_limited');
    const soonest = Date.now() + backoffInMs(attempt);
    const end = Math.max(
      ...limited
        .map(({ problem }) => Math.max(soonest, Date.parse(problem?.retryAt ?? '') || 0))
        .filter((at) => at < deadline),
    );
    if (end < 0) return results;
    await pause(end - Date.now(), signal, operationId);
    // All of them, also those whose limit lasts longer: a resumed run, for which it may have ended, must make the same requests.
    const again = await carryOut(
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

async function* resultsOf<Id extends BatchId>(
  call: Call,
  operationId: Id,
  path: PathOf<Id>,
  rows: BulkRows<RowOf<Id>>,
  options: BulkOptions,
): AsyncGenerator<BulkResult<RowOf<Id>, SingleOf<Id>>, BulkProgress> {
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const carryOut = createCarryOut(call, operationId, path, options, signal);
  const batches = batchesOf(rows, options.batchSize ?? 100);
  const progress: BulkProgress = {
    done: 0,
    succeeded: 0,
    failed: 0,
    ...(Array.isArray(rows) && { total: rows.length }),
  };
  let read = 0;
  const next = async () => {
    // Who asks later reads later: a generator answers one after the other.
    const { value: batch } = await within({ timeoutInMs: Infinity, signal, operationId }, () => batches.next());
    if (!batch) return undefined;
    read += batch.length;
    return { batch, results: await carryOut(batch, read - batch.length) };
  };
  const inFlight: ReturnType<typeof next>[] = [];
  try {
    for (;;) {
      do inFlight.push(next());
      while (inFlight.length < Math.min(options.concurrency ?? 1, 16));
      // Whether one failed is asked when its turn comes, if it comes.
      for (const work of inFlight) work.catch(ignore);
      const outcome = await inFlight.shift();
      if (!outcome) return progress;
      for (const [at, result] of outcome.results.entries()) {
        const ok = result.problem === null;
        yield { ...result, index: progress.done, row: outcome.batch[at], ok } as BulkResult<RowOf<Id>, SingleOf<Id>>;
        progress.done += 1;
        progress[ok ? 'succeeded' : 'failed'] += 1;
      }
      await options.onProgress?.({ ...progress });
    }
  } catch (cause) {
    throw isRosterError(cause) ? Object.assign(cause, { progress }) : cause;
  } finally {
    stop.abort();
    // Not waited for: it may be busy with a row that never comes.
    batches.return(undefined).catch(ignore);
  }
}

/** The method that carries out an operation for any number of rows. What it answers is no promise: see `RosterBulk`. */
export function createBulk<Id extends BatchId>(
  call: Call,
  operationId: Id,
  path: PathOf<Id>,
): Bulk<RowOf<Id>, SingleOf<Id>> {
  return (rows, options = {}) => {
    const results = () => resultsOf(call, operationId, path, rows, options);
    return {
      async run() {
        const all = results();
        for (;;) {
          const { done, value } = await all.next();
          if (done) return value;
        }
      },
      async toArray() {
        const all: BulkResult<RowOf<Id>, SingleOf<Id>>[] = [];
        for await (const result of results()) all.push(result);
        return all;
      },
      [Symbol.asyncIterator]: results,
    };
  };
}
