import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { type OperationId, operations } from '../generated/operations.js';
import { AUTHZEN_PATH, authzenEndpoints } from './authzen/endpoints.js';
import { METADATA_PATH, metadataAnswer } from './authzen/metadata.js';
import { newId } from './lib/ids.js';
import { matches } from './lib/revision.js';
import { streamOf } from './lib/stream.js';
import type { Answer } from './operation/answers.js';
import type { Dependencies } from './operation/dependencies.js';
import { limitFields, type LimitState } from './problem/limit-state.js';
import { ProblemError } from './problem/problem.js';
import { isListed, problemOf, problemResponse } from './problem/problem-response.js';
import { isOffered } from './request/capabilities.js';
import { type Endpoint, perform } from './request/contract.js';
import { type CountRequest, requestCounter } from './request/request-limits.js';
import { SharedAdmissions } from './request/shared-admissions.js';
import type { Authenticated } from './sign-in/authenticate.js';

/** What all requests of one app share. */
interface Shared {
  countRequest: CountRequest;
  admissions: SharedAdmissions;
}

/** `ipAddress`: where the request came from, as the environment has found out; `app.fetch(request, { ipAddress })`. */
type Environment = { Bindings: { ipAddress?: string }; Variables: { requestId: string } };

const EXPOSED = ['ETag', 'Idempotency-Replayed', 'Retry-After', 'RateLimit', 'RateLimit-Policy', 'Request-Id'];
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const PREFLIGHT_LIFETIME_IN_SECONDS = 600;
const NOT_MODIFIED = 304;

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
    if (context.req.raw.method === 'HEAD') await withoutBody(context);
    context.header('Request-Id', context.get('requestId'));
    for (const [name, value] of Object.entries(securityHeaders))
      if (!context.res.headers.has(name)) context.header(name, value);
  });
  const { allowedOrigins } = dependencies;
  if (allowedOrigins) {
    const origin = [...allowedOrigins];
    app.use(
      cors({
        origin: origin.includes('*') ? '*' : origin,
        // Whatever the page asks for: tools for tracing add headers of their own, which mean nothing here.
        allowHeaders: [],
        allowMethods: METHODS,
        exposeHeaders: EXPOSED,
        maxAge: PREFLIGHT_LIFETIME_IN_SECONDS,
      }),
    );
  }
  const shared: Shared = { countRequest: requestCounter(dependencies), admissions: new SharedAdmissions(dependencies) };
  const refuseMethod = (route: string, allow: string) =>
    app.all(route, (context) =>
      refuse(context, new ProblemError('method_not_allowed', { detail: `This path accepts only ${allow}.` }), {
        Allow: allow,
      }),
    );
  for (const [path, ids] of pathsOf()) {
    const route = path.replaceAll(/\{(\w+)\}/g, ':$1');
    const offered = ids.filter((id) => isOffered(dependencies, id));
    if (offered.length === 0) continue;
    for (const id of offered)
      app.on(operations[id].method, route, (context) =>
        answer(operationEndpoint(id, dependencies, context), dependencies, shared, context),
      );
    refuseMethod(route, offered.map((id) => operations[id].method).join(', '));
  }
  // AuthZEN, beside the contract: its clients find their own request id again.
  app.use(`${AUTHZEN_PATH}/*`, async (context, next) => {
    await next();
    const requestId = context.req.header('X-Request-ID');
    if (requestId !== undefined) context.header('X-Request-ID', requestId);
  });
  for (const { path, ...endpoint } of authzenEndpoints(dependencies)) {
    app.post(path, (context) => answer(endpoint, dependencies, shared, context));
    refuseMethod(path, 'POST');
  }
  for (const path of [METADATA_PATH, `${METADATA_PATH}/*`]) {
    app.get(path, (context) => metadataAnswer(dependencies, context.req.raw) ?? context.notFound());
    refuseMethod(path, 'GET');
  }
  app.notFound((context) => refuse(context, new ProblemError('unknown_operation')));
  app.onError((error, context) => {
    logFailure(dependencies, context.get('requestId'), 'outside an operation', error);
    return refuse(context, problemOf(error));
  });
  return app;
}

/** Hono answers HEAD like GET and drops the body, which must not go on being made. */
async function withoutBody(context: Context<Environment>): Promise<void> {
  const { body } = context.res;
  context.res = new Response(null, context.res);
  await body?.cancel();
}

function refuse(context: Context<Environment>, problem: ProblemError, headers: Record<string, string> = {}): Response {
  const response = problemResponse(problem, context.get('requestId'));
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

function operationEndpoint(id: OperationId, dependencies: Dependencies, context: Context<Environment>): Endpoint {
  return {
    name: id,
    lists: (code) => code === 'unknown_operation' || isListed(id, code),
    async respond(incoming) {
      const path = { ...context.req.param() } as Record<string, string>;
      const carryOut = () => perform(id, dependencies, { ...incoming, path });
      const answered = await (dependencies.intercept?.(id, incoming.raw, carryOut) ?? carryOut());
      const { method, permission } = operations[id];
      const condition = method === 'GET' ? context.req.header('if-none-match') : undefined;
      const response = isKnown(answered, condition)
        ? new Response(null, { status: NOT_MODIFIED, headers: { ETag: answered.etag } })
        : success(id, answered, (error) => logFailure(dependencies, incoming.requestId, id, error));
      // The same for everybody: a cache may keep it, and asks whether it still holds.
      if (permission === 'public' && answered.etag !== undefined) response.headers.set('Cache-Control', 'no-cache');
      return response;
    },
  };
}

async function answer(
  { name, respond, lists }: Endpoint,
  dependencies: Dependencies,
  { countRequest, admissions }: Shared,
  context: Context<Environment>,
): Promise<Response> {
  const requestId = context.get('requestId');
  const startedAt = dependencies.clock();
  let limits: LimitState[] = [];
  let who: Authenticated | undefined;
  const count = (one: Authenticated, now: string, cost: number) =>
    countRequest(one, now, cost, (states) => (limits = states));
  let response: Response;
  try {
    response = await respond({
      raw: context.req.raw,
      requestId,
      // Outside a server, such as in a mock, Hono has no environment.
      ipAddress: (context.env as Environment['Bindings'] | undefined)?.ipAddress ?? null,
      count,
      identify: (one) => (who = one),
      admissions,
    });
  } catch (error) {
    const listed = error instanceof ProblemError && lists(error.code);
    const problem = listed ? error : unlisted(dependencies, requestId, name, error);
    const { limit } = problem.options;
    if (limit) limits = [...limits.filter((state) => state.name !== limit.name), limit];
    response = refuse(context, problem);
  }
  for (const [field, value] of Object.entries(limitFields(limits))) response.headers.set(field, value);
  const durationInMs = dependencies.clock() - startedAt;
  dependencies.logger?.info(
    { requestId, operationId: name, status: response.status, durationInMs, ...(who && actorOf(who)) },
    'request',
  );
  return response;
}

/** Who sent a request, for the log: ids, never a token. */
function actorOf(who: Authenticated): { actorKind: string; actorId: string; organizationId: string } {
  const actorId = who.kind === 'user' ? who.userId : who.apiKeyId;
  return { actorKind: who.kind, actorId, organizationId: who.organizationId };
}

/** An error that the operation does not list is logged, and answered as `internal_error` or `unavailable`. */
function unlisted(dependencies: Dependencies, requestId: string, name: string, error: unknown): ProblemError {
  logFailure(dependencies, requestId, name, error);
  return new ProblemError(dependencies.store.isUnavailable(error) ? 'unavailable' : 'internal_error');
}

/** Logs name, message and stack only: a driver's error may carry the row, and a request carries its token. */
function logFailure({ logger }: Dependencies, requestId: string, operationId: string, error: unknown): void {
  const { name, message, stack } =
    error instanceof Error ? error : { name: typeof error, message: 'not an Error', stack: undefined };
  logger?.error({ requestId, operationId, error: { name, message, stack } }, 'request failed');
}

/** Whether the client says that it has this answer already (RFC 9110, 13.1.2). */
function isKnown(answered: Answer, condition: string | undefined): answered is Answer & { etag: string } {
  return condition !== undefined && answered.etag !== undefined && matches(condition, answered.etag);
}

function success(
  id: OperationId,
  { status, body, json, etag, replayedAt }: Answer,
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
  return new Response(isJson ? (json ?? JSON.stringify(body)) : streamOf(body as AsyncIterable<string>, onBreak), {
    status,
    headers,
  });
}
