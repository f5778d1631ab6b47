import { type OperationId, operations } from '../../generated/operations.js';
import { UnknownOrganization } from '../../store/store.js';
import { toMinute } from '../../store/time.js';
import { messageOf } from '../lib/error-message.js';
import type { Answer } from '../operation/answers.js';
import type { Dependencies } from '../operation/dependencies.js';
import { type ProblemCode, ProblemError } from '../problem/problem.js';
import { authenticate, type Authenticated } from '../sign-in/authenticate.js';
import { type ValidatedRequest, validateRequest } from '../validation/validate.js';
import { handlerOf } from './handlers.js';
import type { AnyHandler } from './kinds.js';
import type { Run } from './run.js';
import { runBatch } from './runners/batch.js';
import { runGuarded } from './runners/guarded.js';
import { runLive } from './runners/live.js';
import { runPublic } from './runners/public.js';
import { runStreamed } from './runners/streamed.js';
import { runTransaction } from './runners/transaction.js';
import { runUnlocked } from './runners/unlocked.js';
import type { SharedAdmissions } from './shared-admissions.js';

/** A request as it arrives. */
export interface Incoming {
  raw: Request;
  requestId: string;
  ipAddress: string | null;
  /** @throws ProblemError `rate_limited` */
  count: (who: Authenticated, now: string, cost: number) => Promise<void>;
  /** Called once it is known whose request it is, also if it is refused afterwards. */
  identify: (who: Authenticated) => void;
  /** Of the app's event streams. */
  admissions: SharedAdmissions;
}

/** What answers a request: an operation of the contract, or a protocol beside it. */
export interface Endpoint {
  /** Its name in the log. */
  name: string;
  respond: (incoming: Incoming) => Promise<Response>;
  /** Whether it may refuse with this. Any other code is a fault of ours. */
  lists: (code: ProblemCode) => boolean;
}

/**
 * Does the work for the caller of a request, who is authenticated and counted before. P14: nothing is read for an unknown or an
 * uncounted caller.
 * @throws ProblemError `unauthenticated`, `rate_limited`, and what the work throws
 */
export async function asCaller<T>(
  dependencies: Dependencies,
  { raw, ipAddress, count, identify }: Incoming,
  work: (authenticated: Authenticated, now: string) => Promise<T>,
): Promise<T> {
  const now = new Date(dependencies.clock()).toISOString();
  const authenticated = await authenticate(dependencies, raw, ipAddress);
  if (!authenticated) throw new ProblemError('unauthenticated');
  identify(authenticated);
  try {
    await count(authenticated, now, 1);
    const answer = await work(authenticated, now);
    if (authenticated.kind === 'user') await touch(dependencies, authenticated, now);
    return answer;
  } catch (error) {
    if (error instanceof UnknownOrganization) throw new ProblemError('unauthenticated');
    throw error;
  }
}

/**
 * Carries one operation out, always in this order: authenticate, count, read and validate, count the items of a batch,
 * require If-Match, then admit the caller and handle in the operation's transaction. A public operation reads its body, which
 * is small.
 * @throws ProblemError with a code of the operation's list
 */
export async function perform(
  id: OperationId,
  dependencies: Dependencies,
  incoming: Incoming & { path: Record<string, string> },
): Promise<Answer> {
  const { raw, path, requestId, ipAddress, count, admissions } = incoming;
  const handler = handlerOf(id);
  if (handler.kind === 'public') {
    const now = new Date(dependencies.clock()).toISOString();
    return runPublic({ id, request: await validateRequest(id, raw, path), dependencies, now, ipAddress }, handler);
  }
  return asCaller(dependencies, incoming, async (authenticated, now) => {
    const request = await validateRequest(id, raw, path);
    const items = itemsOf(id, request);
    if (items > 1) await count(authenticated, now, items - 1);
    if (operations[id].ifMatch && request.ifMatch === undefined) throw new ProblemError('precondition_required');
    const { signal } = raw;
    return dispatch(
      { id, dependencies, request, authenticated, now, requestId, ipAddress, signal, admissions },
      handler,
    );
  });
}

/** How many single operations the request stands for, in a dry run too. */
const itemsOf = (id: OperationId, { body }: ValidatedRequest): number =>
  operations[id].batchOf === null ? 1 : (body as { items: unknown[] }).items.length;

function dispatch(run: Run, handler: Exclude<AnyHandler, { kind: 'public' }>): Promise<Answer> {
  switch (handler.kind) {
    case 'transaction':
      return runTransaction(run, handler.handle);
    case 'guarded':
      return runGuarded(run, handler);
    case 'batch':
      return runBatch(run, handler);
    case 'unlocked':
      return runUnlocked(run, handler);
    case 'streamed':
      return runStreamed(run, handler);
    case 'live':
      return runLive(run, handler);
  }
}

/** Notes when the user was last active, to the minute. A failure is logged and does not spoil the answer. */
async function touch(
  { store, logger }: Dependencies,
  { organizationId, userId }: { organizationId: string; userId: string },
  now: string,
): Promise<void> {
  try {
    await store.touchUser(organizationId, userId, toMinute(now));
  } catch (error) {
    logger?.warn({ organizationId, userId, error: messageOf(error) }, 'lastActiveAt was not written');
  }
}
