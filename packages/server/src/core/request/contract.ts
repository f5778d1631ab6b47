import { type OperationId, operations } from '../../generated/operations.js';
import { type ReadTx, UnknownOrganization } from '../../store/store.js';
import { type Answer } from '../operation/answers.js';
import { contextFor } from '../operation/context.js';
import type { Dependencies } from '../operation/dependencies.js';
import type {
  GuardedHandler,
  Handler,
  LiveHandler,
  OperationContext,
  OperationResult,
  OutsideContext,
  PublicHandler,
  ReadPage,
  StreamedHandler,
  UnlockedHandler,
} from '../operation/operation.js';
import { write } from '../operation/outbox.js';
import { ProblemError } from '../problem/problem.js';
import { authenticate, type Authenticated } from '../sign-in/authenticate.js';
import { type ValidatedRequest, validateRequest } from '../validation/validate.js';
import { RolledBack } from './batch.js';
import { admit } from './caller.js';
import { handlers } from './handlers.js';
import { once } from './idempotency.js';

// A request is tied to its operation's types once its validator has accepted it; up to here every operation is the same.
type Some = 'users.changeRole';
type SomeHandler =
  Handler<Some> | GuardedHandler<Some> | UnlockedHandler<Some> | StreamedHandler<Some> | LiveHandler<Some>;

interface Run {
  id: OperationId;
  dependencies: Dependencies;
  request: ValidatedRequest;
  authenticated: Authenticated;
  now: string;
  requestId: string;
  signal: AbortSignal;
}

/** A request on its way to its operation. */
interface Incoming {
  raw: Request;
  path: Record<string, string>;
  requestId: string;
  /** @throws ProblemError `rate_limited` */
  count: (who: Authenticated, now: string) => Promise<void>;
}

function answerOf(id: OperationId, { body, etag }: OperationResult<OperationId>): Answer {
  return { status: operations[id].successStatus, body, etag };
}

/**
 * Carries one operation out, in the order the architecture gives: validate, authenticate, read the caller afresh in the
 * operation's transaction, ask `can()`, handle, commit. Between knowing who calls and anything done for them, the request is counted.
 * @throws ProblemError with a code of the operation's list
 */
export async function perform(
  id: OperationId,
  dependencies: Dependencies,
  { raw, path, requestId, count }: Incoming,
): Promise<Answer> {
  const request = await validateRequest(id, raw, path);
  const now = new Date(dependencies.clock()).toISOString();
  if (operations[id].permission === 'public') {
    const handle = handlers[id] as unknown as PublicHandler<Some>;
    return answerOf(id, await handle({ ...(request as unknown as Parameters<typeof handle>[0]), dependencies, now }));
  }
  const authenticated = await authenticate(dependencies, raw);
  if (!authenticated) throw new ProblemError('unauthenticated');
  await count(authenticated, now);
  if (operations[id].ifMatch && request.ifMatch === undefined) throw new ProblemError('precondition_required');
  return performFor({ id, dependencies, request, authenticated, now, requestId, signal: raw.signal });
}

async function performFor(run: Run): Promise<Answer> {
  const { id, dependencies, authenticated, now } = run;
  const handler = handlers[id] as unknown as SomeHandler;
  try {
    const answer = await dispatch(run, handler);
    if (authenticated.kind === 'user') await touch(dependencies, authenticated, now);
    return answer;
  } catch (error) {
    if (error instanceof UnknownOrganization) throw new ProblemError('unauthenticated');
    throw error;
  }
}

async function dispatch(run: Run, handler: SomeHandler): Promise<Answer> {
  const { id, dependencies, authenticated, now, request } = run;
  const { organizationId } = authenticated;
  const outside: OutsideContext = {
    dependencies,
    organizationId,
    now,
    userId: authenticated.kind === 'user' ? authenticated.userId : null,
    sessionId: authenticated.kind === 'user' && authenticated.by === 'session' ? authenticated.sessionId : null,
  };
  if ('withoutLock' in handler) {
    const { caller } = await dependencies.store.read(organizationId, (tx) =>
      admit(id, tx, authenticated, dependencies, now),
    );
    return answerOf(
      id,
      await handler.withoutLock({ ...(request as unknown as OperationContext<Some>), ...outside, caller }),
    );
  }
  if ('stream' in handler) {
    const read: ReadPage = (work) =>
      dependencies.store.read(organizationId, async (tx) =>
        work(tx, (await admit(id, tx, authenticated, dependencies, now)).catalogue),
      );
    await read(async () => undefined);
    const body = handler.stream({ ...(request as unknown as OperationContext<Some>), ...outside, read });
    return { status: operations[id].successStatus, body, etag: undefined };
  }
  if ('live' in handler) return live(run, handler, outside);
  if (typeof handler === 'function') return inTransaction(run, handler);
  await handler.before(outside);
  const answer = await inTransaction(run, handler.handle);
  await handler.after(outside);
  return answer;
}

async function live(
  { id, dependencies, authenticated, request, signal }: Run,
  handler: LiveHandler<Some>,
  outside: OutsideContext,
): Promise<Answer> {
  const admitAnew = () =>
    dependencies.store.read(outside.organizationId, async (tx) => {
      const now = new Date(dependencies.clock()).toISOString();
      return (await admit(id, tx, authenticated, dependencies, now)).caller;
    });
  const { lastEventId } = request;
  const body = await handler.live({
    ...(request as unknown as OperationContext<Some>),
    ...outside,
    lastEventId,
    signal,
    admit: admitAnew,
  });
  return { status: operations[id].successStatus, body, etag: undefined };
}

async function inTransaction(run: Run, handle: Handler<Some>): Promise<Answer> {
  const { id, dependencies, authenticated, request, now } = run;
  const { organizationId } = authenticated;
  if (operations[id].readOnly) {
    return dependencies.store.read(organizationId, async (tx) => answerOf(id, await handle(await contextOf(run, tx))));
  }
  try {
    // The organization's lock is held from here to the commit, so whoever changes it at the same moment waits, and then
    // reads what this one has done: a caller who lost a right in between is refused by `admit`.
    return await write(dependencies, organizationId, async (tx) => {
      const context = await contextOf(run, tx);
      return once({ id, tx, caller: context.caller, request, now, dependencies }, async () =>
        answerOf(id, await handle(context)),
      );
    });
  } catch (error) {
    if (error instanceof RolledBack) return answerOf(id, error.result);
    throw error;
  }
}

async function contextOf(run: Run, tx: ReadTx): Promise<OperationContext<Some>> {
  const { id, dependencies, authenticated, now } = run;
  return contextFor<Some>({ ...run, ...(await admit(id, tx, authenticated, dependencies, now)), tx });
}

/** To the minute, and not worth failing an answer that has been given. */
async function touch(
  { store, logger }: Dependencies,
  { organizationId, userId }: { organizationId: string; userId: string },
  now: string,
): Promise<void> {
  try {
    await store.touchUser(organizationId, userId, `${now.slice(0, 16)}:00.000Z`);
  } catch (error) {
    logger?.warn(
      { organizationId, userId, error: error instanceof Error ? error.message : String(error) },
      'lastActiveAt was not written',
    );
  }
}
