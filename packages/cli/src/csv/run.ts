import type { BulkResult } from '@roster-kit/sdk';
import { words } from '../runtime/errors.js';
import type { CheckedCsv } from './check.js';
import { type CsvRow, openCsv } from './read.js';

/** The check of a row before it is sent: what to send, a problem, or that nothing changes. */
export type RowCheck<Row> = { send: Row } | { problem: string; message: string } | 'unchanged';

/** The result of a row. */
export interface Outcome {
  source: CsvRow;
  result: 'done' | 'unchanged' | 'refused';
  /** The user's id. */
  id: string | null;
  problem?: string;
  message?: string;
  /** When an earlier run with the same name got this result. */
  replayedAt?: string | undefined;
}

export interface CsvRun<Row> {
  checkRow(row: CsvRow): RowCheck<Row>;
  send(rows: AsyncIterable<Row>): AsyncIterable<BulkResult<Row>>;
  /** Called for every row, in the order of the file, one at a time. */
  settle(outcome: Outcome): Promise<void> | void;
}

interface Waiting<Row> {
  source: CsvRow;
  check: RowCheck<Row>;
}

function outcomeOf({ source, check }: Waiting<unknown>, result?: BulkResult<unknown>): Outcome {
  if (check === 'unchanged') return { source, result: 'unchanged', id: null };
  if (!('send' in check)) return { source, result: 'refused', id: null, ...check };
  const replayedAt = result?.replayedAt;
  if (result?.problem) {
    const { id, problem } = result;
    return { source, result: 'refused', id, problem: problem.code, message: words(problem), replayedAt };
  }
  return { source, result: 'done', id: result?.id ?? null, replayedAt };
}

/** The rows of a checked file, below its header. */
export async function* rowsBelowHeader(file: CheckedCsv): AsyncGenerator<CsvRow> {
  let header = true;
  for await (const row of (await openCsv(file)).rows) {
    if (!header) yield row;
    header = false;
  }
}

/**
 * Sends the rows of a file and settles each in order. Only rows in flight are in memory. An error that ends the run is thrown after
 * every row before it is settled.
 */
export async function runCsv<Row>(file: CheckedCsv, { checkRow, send, settle }: CsvRun<Row>): Promise<void> {
  const waiting: Waiting<Row>[] = [];
  let settled: Promise<void> = Promise.resolve();
  const finish = (outcome: Outcome) => (settled = settled.then(() => settle(outcome)));
  /** A row that is not sent is settled after every row before it. */
  const finishUnsent = () => {
    for (let [next] = waiting; next && !(typeof next.check === 'object' && 'send' in next.check); [next] = waiting) {
      waiting.shift();
      void finish(outcomeOf(next));
    }
    return settled;
  };

  async function* sent(): AsyncGenerator<Row> {
    for await (const source of rowsBelowHeader(file)) {
      const check = checkRow(source);
      waiting.push({ source, check });
      if (typeof check === 'object' && 'send' in check) yield check.send;
      else await finishUnsent();
    }
  }

  for await (const result of send(sent())) {
    const next = waiting.shift();
    if (next) void finish(outcomeOf(next, result));
    await finishUnsent();
  }
  await finishUnsent();
}
