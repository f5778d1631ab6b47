import type { operations as ContractOperations } from '@roster-kit/contract/schema';
import type { Actor, Decision, PolicyCatalogue } from '@roster-kit/policy';
import type { OperationId, operations } from '../../generated/operations.js';
import type { ReadTx, WriteTx } from '../../store/store.js';
import type { AuditEvent } from './audit.js';
import type { AuditedOperation } from './audited.js';
import type { OrganizationCatalogue } from './catalogue.js';
import type { Dependencies } from './dependencies.js';

/** Who calls: a user in a session, or an API key; read afresh in the operation's own transaction. */
export interface Caller extends Actor {
  kind: 'user' | 'api_key';
  id: string;
  roleId: string;
  catalogue: PolicyCatalogue;
  /** The session, also where a short-lived token of it was sent; null for an API key, and for a person whom the host signed in. */
  sessionId: string | null;
  twoFactorVerified: boolean;
}

type JsonBody<T> = T extends { requestBody: { content: { 'application/json': infer Body } } } ? Body : undefined;
type BodyOf<Response> = Response extends { content: { 'application/json': infer Body } }
  ? Body
  : Response extends { content: { 'text/csv': string } | { 'text/event-stream': string } }
    ? AsyncIterable<string>
    : undefined;
type SuccessBody<T> = T extends { responses: infer Responses }
  ? { [Status in keyof Responses & (200 | 201 | 202 | 204)]: BodyOf<Responses[Status]> }[keyof Responses &
      (200 | 201 | 202 | 204)]
  : never;
type PathOf<T> = T extends { parameters: { path: infer Path } } ? Path : Record<string, never>;
type QueryOf<T> = T extends { parameters: { query?: infer Query } } ? NonNullable<Query> : Record<string, never>;

/** The validated request of one operation. */
export interface OperationRequest<Id extends OperationId> {
  path: PathOf<ContractOperations[Id]>;
  query: QueryOf<ContractOperations[Id]>;
  body: JsonBody<ContractOperations[Id]>;
}

/** What a handler answers; the contract layer sets the status, the ETag header and stores what is idempotent. */
export interface OperationResult<Id extends OperationId> {
  body: SuccessBody<ContractOperations[Id]>;
  etag?: string;
}

type TxOf<Id extends OperationId> = (typeof operations)[Id]['readOnly'] extends true ? ReadTx : WriteTx;

/** What a handler records; who did it, when and by which operation is known. */
export type AuditedChange = Pick<AuditEvent, 'targetType' | 'targetId' | 'before' | 'after'>;

/** Everything a handler may look at. The caller already holds the operation's `x-permission`. */
export interface OperationContext<Id extends OperationId> extends OperationRequest<Id> {
  operationId: Id;
  tx: TxOf<Id>;
  caller: Caller;
  catalogue: OrganizationCatalogue;
  /** RFC 3339; one "now" for the whole request. */
  now: string;
  dependencies: Dependencies;
  requestId: string;
  /** Throws `precondition_failed` unless If-Match is `*` or this ETag. */
  requireMatch(etag: string): void;
  /** P9: writes the audit event, in this transaction. */
  audit: Id extends AuditedOperation ? (event: AuditedChange) => Promise<void> : never;
  can(permission: string, resource?: { accessLevel: string | null }): Decision;
}

export type Handler<Id extends OperationId> = (context: OperationContext<Id>) => Promise<OperationResult<Id>>;

/** An operation without a token finds its organization itself, from the link in the body. */
export type PublicHandler<Id extends OperationId> = (
  request: OperationRequest<Id> & { dependencies: Dependencies; now: string },
) => Promise<OperationResult<Id>>;

/** What is known of the caller before and after the transaction. */
export interface OutsideContext {
  dependencies: Dependencies;
  /** From the token; see authenticate.ts. */
  organizationId: string;
  userId: string | null;
  /** Null for an API key, and for a person whom the host signed in. */
  sessionId: string | null;
  now: string;
}

/**
 * A handler with something to do outside its transaction: a wrong code must stay counted although its transaction rolls
 * back, and inside a transaction only `tx` may touch the store. The contract layer calls `before` (what it throws ends the
 * request) once the caller is authenticated, then `handle` in the transaction, and `after` when that has succeeded,
 * also by an answer replayed for its Idempotency-Key.
 */
export interface GuardedHandler<Id extends OperationId> {
  before(context: OutsideContext): Promise<void>;
  handle: Handler<Id>;
  after(context: OutsideContext): Promise<void>;
}

/**
 * An operation that leaves the organization's lock alone. The contract layer authenticates, reads the caller with
 * `store.read` as for a GET, ends that, and then calls it; there is no Idempotency-Key to keep.
 */
export interface UnlockedHandler<Id extends OperationId> {
  withoutLock(context: OutsideContext & OperationRequest<Id> & { caller: Caller }): Promise<OperationResult<Id>>;
}

/**
 * An operation whose answer is a stream of text. The contract layer admits the caller, and answers at once; what is yielded
 * goes out as fast as it is taken. `read` is one transaction for each page, so that none is held for as long as somebody
 * downloads; it admits the caller anew, so that who loses the right meanwhile reads no further. What throws cuts the answer short.
 */
export interface StreamedHandler<Id extends OperationId> {
  stream(context: OutsideContext & OperationRequest<Id> & { read: ReadPage }): AsyncIterable<string>;
}

/**
 * An operation whose answer goes on for as long as somebody listens. What it throws before it answers is the refusal. `admit`
 * lets the caller in anew, by the clock of that moment; `signal` is aborted when the caller goes away.
 */
export interface LiveHandler<Id extends OperationId> {
  live(
    context: OutsideContext &
      OperationRequest<Id> & { lastEventId: number | undefined; signal: AbortSignal; admit: () => Promise<Caller> },
  ): Promise<AsyncIterable<string>>;
}

export type ReadPage = <T>(work: (tx: ReadTx, catalogue: OrganizationCatalogue) => Promise<T>) => Promise<T>;
