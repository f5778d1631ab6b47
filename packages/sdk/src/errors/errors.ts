import type { BulkProgress, FieldError } from '../contract/types.js';
import type { OperationId, ProblemCodeOf } from '../generated/operations.js';
import { omitUndefined, redact, redactCause } from './redact.js';

/**
 * Failures between client and server: no connection, no response in time, an aborted call, a response that cannot be read. With
 * `invalid_argument` nothing was sent: an option, an id or a body is not what the call takes.
 */
export type TransportCode = 'network_error' | 'timeout' | 'aborted' | 'invalid_response' | 'invalid_argument';

// An enum that exists only as a type: no string literal is comparable to it. Every literal is comparable to a branded string,
// and then a misspelled `case` would compile.
declare enum NewerCode {
  some = 'a code of a newer server',
}
/** A code of a newer server that this version does not know. A `switch` handles it in its `default` branch. A string. */
export type UnknownCode = NewerCode;

/** Every `code` a call of this operation can fail with. */
export type RosterErrorCode<Id extends OperationId = OperationId> = ProblemCodeOf<Id> | TransportCode | UnknownCode;

/** What a `RosterError` is made from. */
export interface RosterErrorInit {
  /** Tells one failure from another. */
  code: string;
  /** A short summary for a person. */
  title: string;
  /** A sentence that a person can act on. */
  detail?: string | undefined;
  /** The HTTP status. */
  status?: number | undefined;
  /** The id that the server gave the request. */
  requestId?: string | undefined;
  /** What decided, with `forbidden`. */
  reason?: string | undefined;
  /** The invalid fields. */
  errors?: readonly FieldError[] | undefined;
  /** The `Retry-After` of the response. */
  retryAfterInSeconds?: number | undefined;
  /** The operation that failed. */
  operationId?: OperationId | undefined;
  /** The failure below it. Tokens in its texts are redacted. */
  cause?: unknown;
}

/** The message of a caught value. */
export const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

const brand = Symbol.for('@roster-kit/sdk/RosterError');

function textOf({ title, detail, errors, code, status, operationId, requestId }: RosterErrorInit): string {
  // The detail of a validation repeats its fields.
  const fields = errors?.map(({ pointer, message }) => `${pointer} ${message}`).join('; ');
  const text = [title, fields || detail].filter(Boolean).join(': ');
  const facts = [code, status, operationId, requestId && `request ${requestId}`].filter(Boolean).join(', ');
  return redact(`${text} (${facts})`);
}

/**
 * The only error that calls reject with. Branch by `code`; `title` and `detail` are for people (RFC 9457, problem details).
 * It holds no request header and no body, and tokens in its texts are redacted.
 */
export class RosterError<Id extends OperationId = OperationId> extends Error {
  /** Tells one failure from another: a problem code of the operation, a `TransportCode`, or a code of a newer server. */
  declare readonly code: RosterErrorCode<Id>;
  /** A short summary for a person. */
  declare readonly title: string;
  /** A sentence that a person can act on. */
  declare readonly detail?: string;
  /** The HTTP status; absent when there was no response. */
  declare readonly status?: number;
  /** Quote it when you report a problem. */
  declare readonly requestId?: string;
  /** With `forbidden`: why, such as `not_in_role`. See `DenialReason`. */
  declare readonly reason?: string;
  /** With `validation_failed`: the invalid fields, by JSON Pointer (RFC 6901). */
  declare readonly errors?: readonly FieldError[];
  /** The `Retry-After` of the response. */
  declare readonly retryAfterInSeconds?: number;
  /** The operation that failed; absent for `client.fetch`. */
  declare readonly operationId?: Id;
  /** In a bulk run: how many rows have a result so far. */
  declare readonly progress?: BulkProgress;

  constructor(init: RosterErrorInit) {
    super(textOf(init), omitUndefined({ cause: redactCause(init.cause) }));
    const { cause: _cause, title, detail, errors, ...rest } = init;
    Object.assign(this, omitUndefined(rest));
    const texts = { name: 'RosterError', title: redact(title), detail: detail && redact(detail), errors };
    // Not enumerable: a console prints them in the message already.
    for (const [name, value] of [...Object.entries(omitUndefined(texts)), [brand, true]] as [PropertyKey, unknown][])
      Object.defineProperty(this, name, { value });
  }

  /** Everything is safe to log. */
  toJSON(): object {
    const { name, title, detail, errors } = this;
    return omitUndefined(Object.assign({ name }, this, { title, detail, errors }));
  }
}

/** A response whose status says success and whose body makes no sense. */
export const invalidResponse = (init: Partial<RosterErrorInit>): RosterError =>
  new RosterError({ code: 'invalid_response', title: 'The response cannot be read', ...init });

/**
 * Whether a caught value is a `RosterError`, even one from another copy of this package. With an operation id, it must come from
 * that operation, and `code` narrows to the codes of that operation, `TransportCode` and `UnknownCode`.
 */
export function isRosterError(error: unknown): error is RosterError;
export function isRosterError<Id extends OperationId>(error: unknown, operationId: Id): error is RosterError<Id>;
export function isRosterError(error: unknown, operationId?: OperationId): boolean {
  if (typeof error !== 'object' || error === null || !(brand in error)) return false;
  return operationId === undefined || (error as { operationId?: unknown }).operationId === operationId;
}
