import type { components } from '@roster-kit/contract/schema';
import { type OperationId, operations } from '../../generated/operations.js';
import { problems } from '../../generated/problems.js';
import { contextFor } from '../operation/context.js';
import type { Handler, OperationContext, OperationResult } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';
import { isListed, problemBody } from '../problem/problem-response.js';
import { type ValidatedRequest, validateItem } from '../validation/validate.js';

type Schemas = components['schemas'];
type Result = Schemas['BatchResult'];
type Item = Record<string, unknown>;
type BatchId = { [Id in OperationId]: (typeof operations)[Id]['batchOf'] extends null ? never : Id }[OperationId];
type SingleOf<Id extends BatchId> = NonNullable<(typeof operations)[Id]['batchOf']>;

// Every batch is the same, whatever its items are: each is tied to its operation's types once its validator has accepted it.
type Some = 'users.changeRole';
type Context = OperationContext<'users.changeRoleBatch'>;

/** Thrown to end the transaction of a dry run without a trace, carrying its answer out. */
export class RolledBack extends Error {
  constructor(readonly result: OperationResult<BatchId>) {
    super('A dry run was rolled back.');
  }
}

/** An item holds what the single operation takes: path parameters, the fields of the body, `ifMatch`. */
function requestOf(id: OperationId, { ifMatch, ...fields }: Item): ValidatedRequest {
  const { path, hasBody } = operations[id];
  const inPath = (name: string) => path.includes(`{${name}}`);
  const part = (of: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => of(name)));
  return {
    path: part(inPath) as Record<string, string>,
    query: {},
    body: hasBody ? part((name) => !inPath(name)) : undefined,
    ifMatch: ifMatch as string | undefined,
    idempotencyKey: undefined,
    lastEventId: undefined,
  };
}

/** What the single operation would tell its caller; anything else is a fault, and ends the batch. */
function isRefusal(id: OperationId, error: unknown): error is ProblemError {
  return error instanceof ProblemError && isListed(id, error.code) && problems[error.code].status < 500;
}

/** An item has no `Retry-After` of its own. A time, which stays true when the answer is given again. */
function retryAt({ options: { retryAfterInSeconds } }: ProblemError, now: string): { retryAt?: string } {
  return retryAfterInSeconds === undefined
    ? {}
    : { retryAt: new Date(Date.parse(now) + retryAfterInSeconds * 1000).toISOString() };
}

/** H6: without the name, since the answer is kept, and a deleted account leaves its name in audit events alone. */
function nameless(values: Item | null): Item | null {
  return values && Object.fromEntries(Object.entries(values).filter(([field]) => field !== 'name'));
}

/** The ids that an item names, as an audit event's target has them: a grant's are its resource and its account. */
function targetOf(id: OperationId, { path }: ValidatedRequest): string | null {
  const names = [...operations[id].path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return names.map((name) => path[name]).join('/') || null;
}

/** Carries one item out by the single operation's own handler, so that whatever that one keeps to is kept to here. */
async function carryOut(
  context: Context,
  id: OperationId,
  handle: Handler<Some>,
  request: ValidatedRequest,
): Promise<Pick<Result, 'id' | 'etag' | 'change'>> {
  let change: Result['change'] = null;
  const single = contextFor<Some>({ ...context, id, request });
  const audit: typeof single.audit = (event) => {
    change = { before: nameless(event.before), after: nameless(event.after) };
    return single.audit(event);
  };
  const { body, etag } = await context.tx.attempt(() => handle({ ...single, audit }));
  const target = targetOf(id, request);
  // Of a dry run, what would have come to be has no id and no ETag that anybody could use.
  return context.body.dryRun
    ? { id: target, etag: null, change }
    : { id: target ?? body?.id ?? null, etag: etag ?? null, change };
}

async function resultOf(
  context: Context,
  id: OperationId,
  handle: Handler<Some>,
  item: Item,
): Promise<Omit<Result, 'index'>> {
  let request: ValidatedRequest | undefined;
  try {
    validateItem(context.operationId, item);
    request = requestOf(id, item);
    return { status: operations[id].successStatus, problem: null, ...(await carryOut(context, id, handle, request)) };
  } catch (error) {
    if (!isRefusal(id, error)) throw error;
    const problem = { ...problemBody(error, context.requestId), ...retryAt(error, context.now) };
    return { id: request ? targetOf(id, request) : null, status: problem.status, etag: null, change: null, problem };
  }
}

/**
 * A batch of one operation: its handler for each item, one after the other, in the batch's one transaction. Each item sees
 * what those before it did; a refused one leaves nothing behind. A dry run does all the same and is rolled back.
 */
export function batch<Id extends BatchId>(batchId: Id, handler: Handler<SingleOf<Id>>): Handler<Id> {
  const id: OperationId = operations[batchId].batchOf;
  const handle = handler as unknown as Handler<Some>;
  const run = async (context: Context): Promise<OperationResult<'users.changeRoleBatch'>> => {
    const { items, dryRun = false } = context.body;
    const data: Result[] = [];
    for (const [index, item] of items.entries()) data.push({ index, ...(await resultOf(context, id, handle, item)) });
    const failed = data.filter(({ problem }) => problem !== null).length;
    const result = { body: { dryRun, data, summary: { succeeded: data.length - failed, failed } } };
    if (dryRun) throw new RolledBack(result);
    return result;
  };
  return run as unknown as Handler<Id>;
}
