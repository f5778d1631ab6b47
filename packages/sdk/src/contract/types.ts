import type { operations, Page } from '@roster-kit/contract/schema';
import type { OperationId, operations as table } from '../generated/operations.js';

export type * from '@roster-kit/contract/schema';
/** Where a list continues: `nextCursor` is null on the last page; `total` is the number of all items, with `include: 'total'`. */
export type PageInfo = Page;

/** One page of a list, as the contract defines it. */
export interface RosterPage<Item> {
  /** The items of this page. */
  data: Item[];
  /** Where the list continues. */
  page: PageInfo;
}

/** The query parameters of an operation. */
export type QueryOf<Id extends OperationId> = NonNullable<operations[Id]['parameters']['query']>;

type Json<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : void;

/** The request body of an operation. */
export type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;
/** The body of an operation's successful response; `void` for an empty one. */
export type DataOf<Id extends OperationId> = Json<operations[Id]['responses'][keyof operations[Id]['responses']]>;

type IsText<Id extends OperationId> = operations[Id]['responses'] extends {
  200: { content: { 'text/csv': string } | { 'text/event-stream': string } };
}
  ? Id
  : never;
/** Operations that respond with CSV or an event stream. */
export type TextOperationId = { [Id in OperationId]: IsText<Id> }[OperationId];

/**
 * The permissions that the contract's operations require. A host names the permissions of its own pages as a type parameter:
 * `createRosterClient<'assistant:view' | 'assistant:edit'>()`.
 */
export type KnownPermission = Exclude<(typeof table)[OperationId]['permission'], 'authenticated' | 'public'>;

/** Options of every call. */
export interface RequestOptions {
  /** Ends the call, with its retries and waits, at once. The error's code is `aborted`. */
  signal?: AbortSignal | undefined;
  /** For each attempt, in milliseconds. Default: the client's `timeoutInMs`. */
  timeoutInMs?: number | undefined;
  /** For all attempts and the waits between them, in milliseconds. Default: the client's `totalTimeoutInMs`. */
  totalTimeoutInMs?: number | undefined;
  /** Further attempts after the first. Default: the client's `maxRetries`. */
  maxRetries?: number | undefined;
  /** More headers, by name. They replace those of the client and the SDK's own, except the token. */
  headers?: Readonly<Record<string, string>> | Headers | undefined;
}

/** Options of every call that changes something. */
export interface PostOptions extends RequestOptions {
  /** Default: a new key per call. Pass your own to repeat a request after a crash without a second effect. */
  idempotencyKey?: string | undefined;
}

/** Options of a call that changes existing data. */
export interface ChangeOptions extends PostOptions {
  /** The `etag` you read. If the data has changed since, the call fails with `precondition_failed`. `'*'` overwrites anything. */
  ifMatch: string;
}

/** Counts of the rows of a bulk run. */
export interface BulkProgress {
  /** Rows that have a result: `succeeded` and `failed` together. */
  done: number;
  /** Rows that the server has carried out, or would with `dryRun`. */
  succeeded: number;
  /** Rows that the server has refused. */
  failed: number;
  /** Rows whose result an earlier run has already had, with the same `runId`: this run changed nothing for them. */
  replayed: number;
  /** All rows; only known when the rows are an array. */
  total?: number;
}
