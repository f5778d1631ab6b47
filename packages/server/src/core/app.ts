import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { type OperationId, operations } from '../generated/operations.js';
import { newId } from './lib/ids.js';
import { streamOf } from './lib/stream.js';
import type { Answer } from './operation/answers.js';
import type { Dependencies } from './operation/dependencies.js';
import { limitFields, type LimitState } from './problem/limit-state.js';
import { ProblemError } from './problem/problem.js';
import { isListed, problemOf, problemResponse } from './problem/problem-response.js';
import { perform } from './request/contract.js';
import { type CountRequest, requestCounter } from './request/request-limits.js';
import type { Authenticated } from './sign-in/authenticate.js';

type Environment = { Variables: { requestId: string } };

const EXPOSED = ['ETag', 'Idempotency-Replayed', 'Retry-After', 'RateLimit', 'RateLimit-Policy', 'Request-Id'];
const ALLOWED = ['Authorization', 'If-Match', 'Idempotency-Key', 'Content-Type', 'Last-Event-ID'];
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const PREFLIGHT_LIFETIME_IN_SECONDS = 600;

const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
};

/** Each path with its operations. Paths without parameters come first, so that `preview` is not taken for a user id. */
function pathsOf(): [path: string, ids: OperationId[]][] {
  const paths = new Map<string, OperationId[]>();
  for (const id of Object.keys(operations) as OperationId[]) {
    const { path } = operations[id];
    paths.set(path, [...(paths.get(path) ?? []), id]);
  }
  return [...paths].sort(([a], [b]) => Number(a.includes('{')) - Number(b.includes('{')));
}

/**
 * The reference backend as a fetch handler: give `app.fetch` to any server, worker or mock.
 * Needs only the fetch API and Web Crypto.
 */
export function createApp(dependencies: Dependencies): Hono<Environment> {
  const app = new Hono<Environment>();
  app.use(async (context, next) => {
    context.set('requestId', newId('req'));
    await next();
    context.header('Request-Id', context.get('requestId'));
    for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value);
  });
  const { allowedOrigins } = dependencies;
  if (allowedOrigins) {
    const origin = [...allowedOrigins];
    app.use(
      cors({
        origin: origin.includes('*') ? '*' : origin,
        allowHeaders: ALLOWED,
        allowMethods: METHODS,
        exposeHeaders: EXPOSED,
        maxAge: PREFLIGHT_LIFETIME_IN_SECONDS,
      }),
    );
  }
  const countRequest = requestCounter(dependencies);
  for (const [path, ids] of pathsOf()) {
    const route = path.replaceAll(/\{(\w+)\}/g, ':$1');
    for (const id of ids)
      app.on(operations[id].method, route, (context) => answer(id, dependencies, countRequest, context));
    const allow = ids.map((id) => operations[id].method).join(', ');
    app.all(route, (context) =>
      refuse(context, new ProblemError('method_not_allowed', { detail: `This path accepts only ${allow}.` }), {
        Allow: allow,
      }),
    );
  }
  app.notFound((context) => refuse(context, new ProblemError('not_found', { detail: 'This path does not exist.' })));
  app.onError((error, context) => {
    logFailure(dependencies, context.get('requestId'), 'outside an operation', error);
    return refuse(context, problemOf(error));
  });
  return app;
}

function refuse(context: Context<Environment>, problem: ProblemError, headers: Record<string, string> = {}): Response {
  const response = problemResponse(problem, context.get('requestId'));
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

async function answer(
  id: OperationId,
  dependencies: Dependencies,
  countRequest: CountRequest,
  context: Context<Environment>,
): Promise<Response> {
  const requestId = context.get('requestId');
  const startedAt = dependencies.clock();
  const limits: LimitState[] = [];
  const count = (who: Authenticated, now: string) => countRequest(who, now, (states) => limits.push(...states));
  let response: Response;
  try {
    const answered = await perform(id, dependencies, {
      raw: context.req.raw,
      path: { ...context.req.param() } as Record<string, string>,
      requestId,
      count,
    });
    response = success(id, answered, (error) => logFailure(dependencies, requestId, id, error));
  } catch (error) {
    const problem = explain(id, dependencies, requestId, error);
    const { limit } = problem.options;
    if (limit && !limits.includes(limit)) limits.push(limit);
    response = refuse(context, problem);
  }
  for (const [name, value] of Object.entries(limitFields(limits))) response.headers.set(name, value);
  const durationInMs = dependencies.clock() - startedAt;
  dependencies.logger?.info({ requestId, operationId: id, status: response.status, durationInMs }, 'request');
  return response;
}

/** The problem to answer. An error that the operation does not list is logged, and answered as `internal_error` or `unavailable`. */
function explain(id: OperationId, dependencies: Dependencies, requestId: string, error: unknown): ProblemError {
  const problem = problemOf(error);
  if (error instanceof ProblemError && isListed(id, problem.code)) return problem;
  logFailure(dependencies, requestId, id, error);
  return new ProblemError(dependencies.store.isUnavailable(error) ? 'unavailable' : 'internal_error');
}

/** Logs name, message and stack only: a driver's error may carry the row, and a request carries its token. */
function logFailure({ logger }: Dependencies, requestId: string, operationId: string, error: unknown): void {
  const { name, message, stack } =
    error instanceof Error ? error : { name: typeof error, message: 'not an Error', stack: undefined };
  logger?.error({ requestId, operationId, error: { name, message, stack } }, 'request failed');
}

function success(
  id: OperationId,
  { status, body, etag, replayedAt }: Answer,
  onBreak: (error: unknown) => void,
): Response {
  const { mediaType } = operations[id];
  const headers = new Headers();
  if (etag !== undefined) headers.set('ETag', etag);
  if (replayedAt !== undefined) headers.set('Idempotency-Replayed', replayedAt);
  if (body === undefined || mediaType === null) return new Response(null, { status, headers });
  const isJson = mediaType === 'application/json';
  headers.set('Content-Type', isJson ? mediaType : `${mediaType}; charset=utf-8`);
  // Without it a proxy may buffer the stream and hold its events back.
  if (mediaType === 'text/event-stream') headers.set('X-Accel-Buffering', 'no');
  return new Response(isJson ? JSON.stringify(body) : streamOf(body as AsyncIterable<string>, onBreak), {
    status,
    headers,
  });
}
