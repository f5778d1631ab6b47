import type { BulkProgress } from '../contract/types.js';
import type { FieldError } from '../contract/types.js';
import type { OperationId, ProblemCodeOf } from '../generated/operations.js';
import { redact, redactCause } from './redact.js';

/** What can go wrong between client and server. */
export type TransportCode = 'network_error' | 'timeout' | 'aborted' | 'invalid_response';

// An enum that exists as a type only: a string that no literal compares to. A branded string would compare to any, and
// a misspelt `case` would compile.
declare enum NewerCode {
  some = 'a code of a newer server',
}
/** A code that a newer server answers and this version does not know: what is left in a `default` branch. A string. */
export type UnknownCode = NewerCode;

/** Every `code` a call of this operation can fail with. */
export type RosterErrorCode<Id extends OperationId = OperationId> = ProblemCodeOf<Id> | TransportCode | UnknownCode;

export interface RosterErrorInit {
  code: string;
  /** A short sentence for a person. */
  title: string;
  detail?: string | undefined;
  status?: number | undefined;
  requestId?: string | undefined;
  reason?: string | undefined;
  errors?: readonly FieldError[] | undefined;
  retryAfterInSeconds?: number | undefined;
  operationId?: OperationId | undefined;
  cause?: unknown;
}

const brand = Symbol.for('@roster-kit/sdk/RosterError');

/** Left out rather than `undefined`, so that a terminal shows what there is and nothing else. */
export const present = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function messageOf({ title, detail, errors, code, status, operationId, requestId }: RosterErrorInit): string {
  const fields = (errors ?? []).map(({ pointer, message }) => `${pointer} ${message}`).join('; ');
  const text = [title, detail, fields].filter(Boolean).join(': ');
  const facts = [code, status, operationId, requestId && `request ${requestId}`].filter(Boolean).join(', ');
  return redact(`${text} (${facts})`);
}

/**
 * The one error that every call rejects with. Branch by `code`; `title` and `detail` are for people (RFC 9457).
 * Holds no request header and no body; tokens that a text quotes are redacted.
 */
export class RosterError<Id extends OperationId = OperationId> extends Error {
  declare readonly code: RosterErrorCode<Id>;
  declare readonly title: string;
  declare readonly detail?: string;
  /** Absent when there was no answer. */
  declare readonly status?: number;
  /** Quote it when reporting a problem. */
  declare readonly requestId?: string;
  /** With 403: what decided, such as `not_in_role`. */
  declare readonly reason?: string;
  /** Which fields are at fault, by JSON pointer. */
  declare readonly errors?: readonly FieldError[];
  declare readonly retryAfterInSeconds?: number;
  declare readonly operationId?: Id;
  /** Of a bulk run: how many rows have a result. */
  declare readonly progress?: BulkProgress;

  constructor(init: RosterErrorInit) {
    super(messageOf(init), init.cause === undefined ? {} : { cause: redactCause(init.cause) });
    const { cause: _cause, title, detail, ...rest } = init;
    Object.assign(this, present({ ...rest, title: redact(title), detail: detail && redact(detail) }));
    Object.defineProperties(this, { name: { value: 'RosterError' }, [brand]: { value: true } });
  }

  /** What a log may hold. */
  toJSON(): object {
    return Object.assign({ name: this.name }, this);
  }
}

/**
 * Whether a caught value is a `RosterError`, also one of another copy of this package. With an operation id it must come
 * from that operation, and `code` is narrowed to what that operation can answer, the transport's codes and `UnknownCode`.
 */
export function isRosterError(error: unknown): error is RosterError;
export function isRosterError<Id extends OperationId>(error: unknown, operationId: Id): error is RosterError<Id>;
export function isRosterError(error: unknown, operationId?: OperationId): boolean {
  if (typeof error !== 'object' || error === null || !(brand in error)) return false;
  return operationId === undefined || ('operationId' in error && error.operationId === operationId);
}
