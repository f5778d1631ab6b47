import type { operations as ContractOperations } from '@roster-kit/contract/schema';
import type { Actor, Decision, PolicyCatalogue } from '@roster-kit/policy';
import type { OperationId, operations } from '../../generated/operations.js';
import type { ReadTx, WriteTx } from '../../store/store.js';
import type { AuditEvent } from './audit.js';
import type { AuditedOperation } from './audited.js';
import type { OrganizationCatalogue } from './catalogue.js';
import type { Dependencies } from './dependencies.js';

/** Who calls: a user in a session, or an API key, as read in the operation's own transaction. */
export interface Caller extends Actor {
  kind: 'user' | 'api_key';
  id: string;
  roleId: string;
  catalogue: PolicyCatalogue;
  /** The session, also for its short-lived tokens. Null for an API key, and for a user who signed in at the host. */
  sessionId: string | null;
  twoFactorVerified: boolean;
  /** The API key that made the token for embedding which the user acts with; null for every other caller. */
  viaKeyId: string | null;
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

/** What a handler answers. The contract layer sets the status and the ETag header, and stores what is idempotent. */
export interface OperationResult<Id extends OperationId> {
  body: SuccessBody<ContractOperations[Id]>;
  /** The body as JSON, if it is made once for all requests. */
  json?: string;
  etag?: string;
}

type TxOf<Id extends OperationId> = (typeof operations)[Id]['readOnly'] extends true ? ReadTx : WriteTx;

/** What a handler records. Who did it, when and by which operation is already known. */
export type AuditedChange = Pick<AuditEvent, 'targetType' | 'targetId' | 'before' | 'after'>;

/** Everything a handler gets. The caller already has the operation's `x-permission`. */
export interface OperationContext<Id extends OperationId> extends OperationRequest<Id> {
  operationId: Id;
  tx: TxOf<Id>;
  caller: Caller;
  catalogue: OrganizationCatalogue;
  /** RFC 3339; the same for the whole request. */
  now: string;
  dependencies: Dependencies;
  requestId: string;
  ipAddress: string | null;
  /** Throws `precondition_failed` unless If-Match is `*` or this ETag. */
  requireMatch(etag: string): void;
  /** P9: writes the audit event, in this transaction. */
  audit: Id extends AuditedOperation ? (event: AuditedChange) => Promise<void> : never;
  can(permission: string, resource?: { accessLevel: string | null }): Decision;
}

/** Runs in a transaction: with the organization's lock where it writes, on a snapshot where it only reads. */
export type Handler<Id extends OperationId> = (context: OperationContext<Id>) => Promise<OperationResult<Id>>;

/** What an operation without a token knows. It finds its organization itself, from the link in the body. */
export interface PublicContext {
  dependencies: Dependencies;
  now: string;
  /** Where the request came from, as far as the environment knows; for audit events alone. */
  ipAddress: string | null;
}

export type PublicHandler<Id extends OperationId> = (
  context: OperationRequest<Id> & PublicContext,
) => Promise<OperationResult<Id>>;

/** What is known of the caller outside a transaction. */
export interface OutsideContext extends PublicContext {
  /** From the token; see authenticate.ts. */
  organizationId: string;
  userId: string | null;
  /** Null for an API key, and for a user who signed in at the host. */
  sessionId: string | null;
}

/**
 * Runs once the caller is authenticated, before the handler's transaction and outside it: what it counts stays counted when the
 * transaction rolls back. An error ends the request. Nothing runs after the transaction: an answer that is repeated for its
 * Idempotency-Key would have the effects of a success.
 */
export type Guard = (context: OutsideContext) => Promise<void>;

/**
 * Runs without the organization's lock: the caller is read in a transaction of its own, which ends before the handler
 * begins. It keeps no Idempotency-Key.
 */
export interface UnlockedContext extends OutsideContext {
  caller: Caller;
}

export type UnlockedHandler<Id extends OperationId> = (
  context: OperationRequest<Id> & UnlockedContext,
) => Promise<OperationResult<Id>>;

/**
 * `read` opens one transaction for each page, so that a slow download holds none. Each admits the caller again: a caller
 * who has lost the permission reads no further.
 */
export interface StreamedContext extends OutsideContext {
  read: ReadPage;
}

export type ReadPage = <T>(work: (tx: ReadTx, catalogue: OrganizationCatalogue) => Promise<T>) => Promise<T>;

/** Answers at once with a stream of text, which goes out as fast as the client takes it. An error cuts the answer short. */
export type StreamedHandler<Id extends OperationId> = (
  context: OperationRequest<Id> & StreamedContext,
) => AsyncIterable<string>;

export interface LiveContext extends OutsideContext {
  lastEventId: number | undefined;
  /** Aborted when the client goes away. */
  signal: AbortSignal;
  /** Admits the caller again, by the clock of that moment. */
  admit: () => Promise<Caller>;
}

/** Answers with a stream that lasts as long as the client listens. An error before the answer is the refusal. */
export type LiveHandler<Id extends OperationId> = (
  context: OperationRequest<Id> & LiveContext,
) => Promise<AsyncIterable<string>>;
