import type { Exchange } from './exchange.js';

/** A rule that is not kept, with the answer that shows it. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    message: string,
    readonly exchange?: Exchange,
    /** `status`, `header.etag`, or a JSON pointer into the body. */
    readonly field?: string,
  ) {
    super(message);
  }
}

/** Why a scenario says nothing about this backend. */
export class DoesNotApply extends Error {
  override readonly name = 'DoesNotApply';
}

/** Nothing more can be asked: the backend does not answer, or its harness does not do what it promises. */
export class CannotJudge extends Error {
  override readonly name = 'CannotJudge';
}
