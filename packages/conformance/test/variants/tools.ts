import type { Catalogue } from '@roster-kit/policy/catalogues';
import {
  type OperationId,
  operations,
  type ProblemCode,
  ProblemError,
  problemResponse,
  type Store,
} from '@roster-kit/server/core';
import type { RuleId } from '../../src/index.js';
import type { Answer, RosterServer } from '../backends/roster-server.js';

export type { OperationId };

/** Our server with one thing broken. */
export interface Variant {
  rule: RuleId;
  /** What is broken, as a sentence. */
  title: string;
  /** Rules that break with it, and why they cannot be told apart. */
  also?: { rules: RuleId[]; because: string };
  /** How requests are answered instead. */
  answer?: (server: RosterServer) => Answer;
  catalogues?: Partial<Record<'hub' | 'flow', Catalogue>>;
}

/** Breaks some operations; all others are answered as ever. `next` is the server itself. */
export type Break = (request: Request, next: Answer, server: RosterServer) => Promise<Response>;

const all = Object.entries(operations) as [OperationId, (typeof operations)[OperationId]][];
const patterns = all
  .map(([id, { method, path }]) => ({
    id,
    method,
    path,
    pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }))
  .sort((one, other) => one.path.split('{').length - other.path.split('{').length);

export function operationOf(request: Request): OperationId | undefined {
  const { pathname } = new URL(request.url);
  return patterns.find(({ method, pattern }) => method === request.method && pattern.test(pathname))?.id;
}

export function variant(rule: RuleId, title: string, ids: OperationId | OperationId[], how: Break): Variant {
  const broken = [ids].flat();
  return {
    rule,
    title,
    answer: (server) => (request) => {
      const id = operationOf(request);
      return id && broken.includes(id) ? how(request, server.answer, server) : server.answer(request);
    },
  };
}

/** A variant over several operations, which remembers what it has seen. */
export function remembering<T>(
  rule: RuleId,
  title: string,
  how: (request: Request, next: Answer, server: RosterServer, seen: Set<T>) => Promise<Response>,
): Variant {
  return {
    rule,
    title,
    answer: (server) => {
      const seen = new Set<T>();
      return (request) => how(request, server.answer, server, seen);
    },
  };
}

export const also = (one: Variant, rules: RuleId[], because: string): Variant => ({ ...one, also: { rules, because } });

/** A catalogue with one role or level that has more or fewer permissions. */
export function variantCatalogue(
  rule: RuleId,
  title: string,
  catalogue: Catalogue,
  change: (draft: Catalogue) => void,
): Variant {
  const draft = structuredClone(catalogue);
  change(draft);
  return { rule, title, catalogues: { [catalogue.id]: draft } };
}

export type Json = Record<string, unknown>;

export const bodyOf = async (message: Request | Response): Promise<Json> =>
  (await message
    .clone()
    .json()
    .catch(() => ({}))) as Json;

/** The same request with other parts. */
export async function rewritten(
  request: Request,
  change: { headers?: Record<string, string | null>; body?: unknown; search?: (query: URLSearchParams) => void },
): Promise<Request> {
  const url = new URL(request.url);
  change.search?.(url.searchParams);
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(change.headers ?? {}))
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  const old = request.method === 'GET' ? '' : await request.clone().text();
  const body = change.body === undefined ? old : JSON.stringify(change.body);
  return new Request(url, { method: request.method, headers, ...(body !== '' && { body }) });
}

/** The same answer with other parts. */
export function altered(
  response: Response,
  change: { status?: number; headers?: Record<string, string | null>; body?: unknown },
): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(change.headers ?? {}))
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  const status = change.status ?? response.status;
  const body =
    change.body === undefined
      ? response.body
      : typeof change.body === 'string'
        ? change.body
        : JSON.stringify(change.body);
  return new Response(status === 204 ? null : body, { status, headers });
}

/** Answers with another body, where the operation succeeds. */
export const answering =
  (change: (body: Json, request: Request) => Json): Break =>
  async (request, next) => {
    const response = await next(request);
    return response.ok ? altered(response, { body: change(await bodyOf(response), request) }) : response;
  };

/** Answers something else where the server refuses with this code. */
export const insteadOf =
  (
    codes: string | string[],
    how: (request: Request, next: Answer, server: RosterServer, refusal: Response) => Promise<Response>,
  ): Break =>
  async (request, next, server) => {
    const response = await next(request.clone());
    const { code } = await bodyOf(response);
    return response.status >= 400 && [codes].flat().includes(String(code))
      ? how(request, next, server, response)
      : response;
  };

/** The server's own answer for a code. */
export const problem = (code: ProblemCode, options: { detail?: string } = {}): Response =>
  problemResponse(new ProblemError(code, options), 'req_00000000-0000-4000-8000-000000000000');

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers });

export function ok(id: OperationId, body: Json | undefined): Response {
  const { successStatus } = operations[id];
  if (body === undefined) return new Response(null, { status: successStatus });
  return json(body, successStatus, typeof body['etag'] === 'string' ? { etag: body['etag'] } : {});
}

const sameCaller = (request: Request) => ({ authorization: request.headers.get('authorization') ?? '' });

/** Asks the server something as the caller of a request. */
export async function read(request: Request, next: Answer, path: string): Promise<Json> {
  return bodyOf(await next(new Request(new URL(path, request.url), { headers: sameCaller(request) })));
}

export const lastOf = (request: Request, index: number): string =>
  new URL(request.url).pathname.split('/').at(index) ?? '';

export const userIdIn = (request: Request): string => new URL(request.url).pathname.split('/')[3] ?? '';

type Tx = Parameters<Parameters<Store['write']>[1]>[0];

/** Changes the store behind the server's back, in the organization of the caller. */
export async function behindItsBack(
  request: Request,
  server: RosterServer,
  work: (tx: Tx) => Promise<unknown>,
): Promise<void> {
  const { organization } = await read(request, server.answer, '/v1/session');
  await server.store.write((organization as { id: string }).id, work);
}

/** Does to the user what the server refused, and answers as if it had been allowed. */
export const doItAnyway =
  (
    id: 'users.changeRole' | 'users.suspend' | 'users.delete' | 'users.update' | 'users.reactivate',
  ): Parameters<typeof insteadOf>[1] =>
  async (request, next, server) => {
    const userId = userIdIn(request);
    const user = await read(request, next, `/v1/users/${userId}`);
    if (id === 'users.delete') {
      await behindItsBack(request, server, (tx) => tx.remove('users', { id: userId }));
      return ok(id, undefined);
    }
    const { roleId = user['roleId'], name = user['name'] } = await bodyOf(request);
    const state = id === 'users.suspend' ? 'suspended' : id === 'users.reactivate' ? 'active' : null;
    await behindItsBack(request, server, (tx) =>
      tx.update('users', userId, { roleId: String(roleId), name: name as string, ...(state && { state }) }),
    );
    return ok(id, { ...user, roleId, name, ...(state && { status: state }) });
  };

/** A user who does not exist, in the form of one who does. */
export async function invented(request: Request, next: Answer, changes: Json): Promise<Json> {
  const { user } = await read(request, next, '/v1/session');
  const sentAt = new Date().toISOString();
  const invitation = { sentAt, expiresAt: sentAt, invitedBy: null };
  return {
    ...(user as Json),
    id: 'usr_00000000-0000-4000-8000-0000000000aa',
    status: 'pending',
    invitation,
    ...changes,
  };
}

/** A token of a new person with the strongest role of an organization. */
export async function strongestOf(server: RosterServer, organization: string): Promise<string> {
  const { catalogue } = await server.store.read(organization, async (tx) => tx.organization);
  const roleId = catalogue === 'flow' ? 'administrator' : 'owner';
  const body = JSON.stringify({ organization, roleId });
  const made = await server.harness(new Request('http://backend.test/harness/person', { method: 'POST', body }));
  return ((await made.json()) as { token: string }).token;
}
