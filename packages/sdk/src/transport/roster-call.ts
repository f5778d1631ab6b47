import type { DataOf } from '../contract/types.js';
import type { RosterError } from '../errors/errors.js';
import type { OperationId } from '../generated/operations.js';

/** How a call ended, told apart by `ok`. `error.code` is one of those that this operation can fail with. */
export type RosterResult<Id extends OperationId> =
  { ok: true; data: DataOf<Id> } | { ok: false; error: RosterError<Id> };

/** What every operation answers: a promise of its data, that rejects with a `RosterError`. It is sent at once, whatever is awaited. */
export interface RosterCall<Id extends OperationId> extends Promise<DataOf<Id>> {
  /** The same call as a result in place of a throw. */
  safe(): Promise<RosterResult<Id>>;
  /** The data, and the platform's own response it came in, its body read: for a header or a status. */
  withResponse(): Promise<{ data: DataOf<Id>; response: Response }>;
}

/** Both look at the promise they hang on, so that a failure that one of them heard of is not unhandled. */
export function createRosterCall<Id extends OperationId>(
  data: Promise<DataOf<Id>>,
  response: () => Response,
): RosterCall<Id> {
  return Object.assign(data, {
    safe: () =>
      data.then(
        (value): RosterResult<Id> => ({ ok: true, data: value }),
        (error: RosterError<Id>): RosterResult<Id> => ({ ok: false, error }),
      ),
    withResponse: () => data.then((value) => ({ data: value, response: response() })),
  });
}
