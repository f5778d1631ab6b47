import { type ProblemCode, problems } from '../../generated/problems.js';
import type { LimitState } from './limit-state.js';

export type { ProblemCode };

export interface ProblemOptions {
  /** A sentence about this case that a person can act on. */
  detail?: string;
  reason?: string;
  errors?: { pointer: string; message: string }[];
  retryAfterInSeconds?: number;
  /** The limit that refused; the RateLimit fields name it. */
  limit?: LimitState;
}

/** P10: a refusal, thrown anywhere in the core and answered as `application/problem+json`. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly options: ProblemOptions = {},
  ) {
    super(options.detail ?? problems[code].title);
    this.name = 'ProblemError';
  }
}

/** A refusal whose transaction is committed: what its handler wrote before it, such as the count of wrong codes, stays. */
export class KeptRefusal extends ProblemError {}
