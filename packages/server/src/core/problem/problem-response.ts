import type { components } from '@roster-kit/contract/schema';
import { type OperationId, operations } from '../../generated/operations.js';
import { problems } from '../../generated/problems.js';
import { type ProblemCode, ProblemError } from './problem.js';

/** Long enough for a line of requests to move on, short enough for a person who waits. */
const UNAVAILABLE_FOR_IN_SECONDS = 2;
const PROBLEM_TYPE = 'urn:roster-kit:problem:';

/** The problem of an error. For an unexpected error it is `internal_error`, which reveals nothing about it. */
export function problemOf(error: unknown): ProblemError {
  return error instanceof ProblemError ? error : new ProblemError('internal_error');
}

/** Whether the contract lets the operation answer this. Any other code is a fault of ours. */
export function isListed(id: OperationId, code: ProblemCode): boolean {
  return (operations[id].problems as readonly string[]).includes(code);
}

/** P10: RFC 9457 with our code, and a sentence that a person can act on. */
export function problemBody({ code, options }: ProblemError, requestId: string): components['schemas']['Problem'] {
  const { status, title, description } = problems[code];
  const { detail = description, reason, errors } = options;
  return {
    type: `${PROBLEM_TYPE}${code}`,
    title,
    status,
    detail,
    code,
    requestId,
    ...(reason !== undefined && { reason }),
    ...(errors && { errors }),
  };
}

export function problemResponse(problem: ProblemError, requestId: string): Response {
  const body = problemBody(problem, requestId);
  const { retryAfterInSeconds = problem.code === 'unavailable' ? UNAVAILABLE_FOR_IN_SECONDS : undefined } =
    problem.options;
  const headers = new Headers({ 'Content-Type': 'application/problem+json' });
  if (body.status === 401) headers.set('WWW-Authenticate', 'Bearer');
  if (retryAfterInSeconds !== undefined) headers.set('Retry-After', String(retryAfterInSeconds));
  return new Response(JSON.stringify(body), { status: body.status, headers });
}
