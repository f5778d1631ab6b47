import type { components } from '@roster-kit/contract/schema';
import { type OperationId, operations } from '../../generated/operations.js';
import { problems } from '../../generated/problems.js';
import { grantId } from '../../store/grant-id.js';
import { addMilliseconds, SECOND_IN_MS } from '../../store/time.js';
import { type AnyHandle, auditFor, contextFor } from '../operation/context.js';
import type { AuditedChange, OperationContext, OperationResult } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';
import { isListed, problemBody } from '../problem/problem-response.js';
import { type ValidatedRequest, validateItem } from '../validation/validate.js';

export type BatchId = {
  [Id in OperationId]: (typeof operations)[Id]['batchOf'] extends null ? never : Id;
}[OperationId];

/** Every batch has the same handler; `handleItem` is that of its single operation. */
export type BatchHandler = (
  context: OperationContext<BatchId>,
  handleItem: AnyHandle,
) => Promise<OperationResult<BatchId>>;

type Result = components['schemas']['BatchResult'];
type Item = Record<string, unknown>;

interface ItemRun {
  context: OperationContext<BatchId>;
  /** The single operation. */
  id: OperationId;
  handleItem: AnyHandle;
}

/** Thrown to roll the transaction of a dry run back. It carries the answer out. */
export class DryRun extends Error {
  constructor(readonly result: OperationResult<BatchId>) {
    super('A dry run was rolled back.');
  }
}

/** An item holds what the single operation takes: path parameters, the fields of the body, `ifMatch`. */
function requestOf(id: OperationId, { ifMatch, ...fields }: Item): ValidatedRequest {
  const { path, hasBody } = operations[id];
  const inPath = (name: string) => path.includes(`{${name}}`);
  const entries = Object.entries(fields);
  return {
    path: Object.fromEntries(entries.filter(([name]) => inPath(name)).map(([name, value]) => [name, String(value)])),
    query: {},
    body: hasBody ? Object.fromEntries(entries.filter(([name]) => !inPath(name))) : undefined,
    ifMatch: ifMatch === undefined ? undefined : String(ifMatch),
    idempotencyKey: undefined,
    lastEventId: undefined,
  };
}

/** Whether the error is an answer of the single operation. Any other error is a fault of ours and ends the batch. */
function isRefusal(id: OperationId, error: unknown): error is ProblemError {
  return error instanceof ProblemError && isListed(id, error.code) && problems[error.code].status < 500;
}

/** An item has no `Retry-After` header. A time stays true when the answer is repeated. */
function retryAt({ options: { retryAfterInSeconds } }: ProblemError, now: string): { retryAt?: string } {
  return retryAfterInSeconds === undefined ? {} : { retryAt: addMilliseconds(now, retryAfterInSeconds * SECOND_IN_MS) };
}

/** H6: without the name. The answer is kept, and only audit events may keep the name of a deleted user. */
function withoutName(values: Item | null): Item | null {
  return values && Object.fromEntries(Object.entries(values).filter(([field]) => field !== 'name'));
}

/** The id of the item's target, in the form that audit events use; null for an item that creates something. */
function targetOf({ path }: ValidatedRequest): string | null {
  const { resourceId, userId } = path;
  if (resourceId !== undefined && userId !== undefined) return grantId(resourceId, userId);
  return Object.values(path)[0] ?? null;
}

/** Carries one item out by the single operation's own handler, so that every rule of that operation applies to it. */
async function carryOut(
  { context, id, handleItem }: ItemRun,
  request: ValidatedRequest,
): Promise<Pick<Result, 'id' | 'etag' | 'change'>> {
  let change: Result['change'] = null;
  const single = contextFor({ ...context, operationId: id }, request);
  const record = auditFor(context.tx, single);
  const audit = (event: AuditedChange) => {
    change = { before: withoutName(event.before), after: withoutName(event.after) };
    return record(event);
  };
  const { body, etag } = await context.tx.attempt(() => handleItem({ ...single, audit }));
  const target = targetOf(request);
  // A dry run has no new ids and no ETags: nothing that it creates or changes will exist.
  if (context.body.dryRun) return { id: target, etag: null, change };
  return { id: target ?? idOf(body), etag: etag ?? null, change };
}

const idOf = (body: unknown): string | null =>
  typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : null;

async function resultOf(run: ItemRun, item: Item): Promise<Omit<Result, 'index'>> {
  const { context, id } = run;
  let request: ValidatedRequest | undefined;
  try {
    validateItem(context.operationId, item);
    request = requestOf(id, item);
    return { status: operations[id].successStatus, problem: null, ...(await carryOut(run, request)) };
  } catch (error) {
    if (!isRefusal(id, error)) throw error;
    const problem = { ...problemBody(error, context.requestId), ...retryAt(error, context.now) };
    return { id: request ? targetOf(request) : null, status: problem.status, etag: null, change: null, problem };
  }
}

/**
 * Carries the items out one after the other, in one transaction. Each item sees the changes of the items before it; a refused
 * item changes nothing. A dry run does the same and is rolled back.
 */
export const handleBatch: BatchHandler = async (context, handleItem) => {
  const { items, dryRun = false } = context.body;
  const run = { context, id: operations[context.operationId].batchOf, handleItem };
  const data: Result[] = [];
  for (const [index, item] of items.entries()) data.push({ index, ...(await resultOf(run, { ...item })) });
  const failed = data.filter(({ problem }) => problem !== null).length;
  const result = { body: { dryRun, data, summary: { succeeded: data.length - failed, failed } } };
  if (dryRun) throw new DryRun(result);
  return result;
};
