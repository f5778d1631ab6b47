import type { OperationId, operations } from '../../generated/operations.js';
import type { AnyContext, AnyHandle, AnyRequest, AnyResult } from '../operation/context.js';
import type {
  Guard,
  Handler,
  LiveContext,
  LiveHandler,
  PublicContext,
  PublicHandler,
  StreamedContext,
  StreamedHandler,
  UnlockedContext,
  UnlockedHandler,
} from '../operation/operation.js';
import type { BatchHandler } from './batch.js';

/** How an operation is run. Each kind has its runner in `runners/`. */
interface Kind<Name extends string, Handle> {
  readonly kind: Name;
  readonly handle: Handle;
}

interface Guarded<Handle> extends Kind<'guarded', Handle> {
  readonly guard: Guard;
}

const kind =
  <Name extends string>(name: Name) =>
  <Handle>(handle: Handle): Kind<Name, Handle> => ({ kind: name, handle });

/** For an operation without a token: it finds its organization itself. */
export const publicly = kind('public');
/** For nearly every operation: it runs in one transaction, for a caller who has been admitted. */
export const transaction = kind('transaction');
/** For many items of one `transaction` operation, all in one transaction. */
export const batch = kind('batch');
/** For an operation that must not hold the organization's lock. */
export const unlocked = kind('unlocked');
/** For a long answer, such as an export: one transaction for each page. */
export const streamed = kind('streamed');
/** For an answer that lasts as long as the client listens. */
export const live = kind('live');
/** For a transaction with work before it that a rollback must not undo. */
export const guarded = <Handle>(handle: Handle, guard: Guard): Guarded<Handle> => ({ kind: 'guarded', handle, guard });

type Entry<Id extends OperationId> = (typeof operations)[Id];
type ItemOperation = NonNullable<(typeof operations)[OperationId]['batchOf']>;

/** What the contract lets an operation be. */
export type KindOf<Id extends OperationId> = Entry<Id>['permission'] extends 'public'
  ? Kind<'public', PublicHandler<Id>>
  : Entry<Id>['mediaType'] extends 'text/csv'
    ? Kind<'streamed', StreamedHandler<Id>>
    : Entry<Id>['mediaType'] extends 'text/event-stream'
      ? Kind<'live', LiveHandler<Id>>
      : Entry<Id>['batchOf'] extends OperationId
        ? Kind<'batch', BatchHandler>
        : Id extends ItemOperation
          ? Kind<'transaction', Handler<Id>>
          : Kind<'transaction', Handler<Id>> | Guarded<Handler<Id>> | Kind<'unlocked', UnlockedHandler<Id>>;

/** The same kinds, of any operation: they take every request that its operation's validator has accepted. */
export interface AnyKind {
  public: Kind<'public', (context: AnyRequest & PublicContext) => Promise<AnyResult>>;
  transaction: Kind<'transaction', AnyHandle>;
  guarded: Guarded<AnyHandle>;
  batch: Kind<'batch', (context: AnyContext, handleItem: AnyHandle) => Promise<AnyResult>>;
  unlocked: Kind<'unlocked', (context: AnyRequest & UnlockedContext) => Promise<AnyResult>>;
  streamed: Kind<'streamed', (context: AnyRequest & StreamedContext) => AsyncIterable<string>>;
  live: Kind<'live', (context: AnyRequest & LiveContext) => Promise<AsyncIterable<string>>>;
}

export type AnyHandler = AnyKind[keyof AnyKind];
