import type { DataOf } from '../contract/types.js';
import type { RosterError } from '../errors/errors.js';
import type { OperationId } from '../generated/operations.js';

/** The outcome of a call; `ok` tells which. `error.code` is one of the codes that this operation can fail with. */
export type RosterResult<Id extends OperationId, Data = DataOf<Id>> =
  | {
      /** Whether the call succeeded. */
      ok: true;
      /** What the server answered. */
      data: Data;
    }
  | {
      /** Whether the call succeeded. */
      ok: false;
      /** Why it failed. */
      error: RosterError<Id>;
    };

/** How a call was answered. */
export interface Answered {
  /** The platform's own, with its status and headers. Its body is already read. */
  response: Response;
  /** When an earlier call with the same idempotency key was carried out (RFC 3339), if this one did nothing new. */
  replayedAt: string | undefined;
}

/** A promise of an operation's data, which rejects with a `RosterError`. The request is sent at once, even if nobody awaits it. */
export interface RosterCall<Id extends OperationId, Data = DataOf<Id>> extends Promise<Data> {
  /** The same call; resolves with a result instead of rejecting. */
  safe(): Promise<RosterResult<Id, Data>>;
  /**
   * The data with the platform's `Response`, for its headers and status. The body is already read. `replayedAt`: this call did
   * nothing new; an earlier one with its idempotency key was carried out then (RFC 3339).
   */
  withResponse(): Promise<
    Answered & {
      /** What the server answered. */
      data: Data;
    }
  >;
}

/** Both methods handle the original promise, so a failure they report does not count as an unhandled rejection. */
export function createRosterCall<Id extends OperationId, Data>(
  data: Promise<Data>,
  answered: () => Answered,
): RosterCall<Id, Data> {
  return Object.assign(data, {
    safe: () =>
      data.then(
        (value): RosterResult<Id, Data> => ({ ok: true, data: value }),
        (error: RosterError<Id>): RosterResult<Id, Data> => ({ ok: false, error }),
      ),
    withResponse: () => data.then((value) => ({ data: value, ...answered() })),
  });
}
