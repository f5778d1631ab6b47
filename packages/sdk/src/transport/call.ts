import type { AnswerOf, IdsOf, MethodOf, PathOf, RequestOf } from '../contract/requests.js';
import type {
  BodyOf,
  ChangeOptions,
  DataOf,
  PostOptions,
  QueryOf,
  RequestOptions,
  TextOperationId,
} from '../contract/types.js';
import type { OperationId, operations } from '../generated/operations.js';
import { createRosterCall, type RosterCall } from './roster-call.js';
import { type Send, toRosterError } from './transport.js';
import { unwrap, unwrapStream } from './unwrap.js';
import { buildUrl } from './url.js';

/** How an operation is called, besides what it sends. */
export interface Traits<Id extends OperationId> {
  /** The type requires it for every operation that the contract calls public: those do not wait for a token. */
  isPublic?: (typeof operations)[Id]['permission'] extends 'public' ? true : never;
  /** Called once the server has succeeded, before the call resolves. */
  onSuccess?: () => void;
  /** 0 for a call whose failure must be known at once, unless the caller sets `maxRetries`. */
  maxRetries?: 0;
}

/** What an operation sends: path and query parameters, and a body. */
export interface CallInput<Id extends OperationId> extends Traits<Id> {
  /** The path parameters, in the order of the path. */
  ids?: readonly string[];
  query?: QueryOf<Id>;
  body?: BodyOf<Id> | undefined;
}

export interface CallOptions extends PostOptions {
  ifMatch?: string;
  /** When this request, with this key, was first sent, if it was sent before. */
  sentAt?: number | undefined;
}

/**
 * Calls one operation. Types check method, success status, path and answer against the contract, so the bundle does not need the
 * operation table.
 */
export type Call = <Id extends OperationId>(
  operationId: Id,
  request: RequestOf<Id>,
  path: PathOf<Id>,
  answer: AnswerOf<Id>,
  input?: CallInput<Id>,
  options?: CallOptions,
) => RosterCall<Id>;

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A page that was not loaded securely, such as one from a machine in the local network, has no `randomUUID`. */
export function randomKey(): string {
  return typeof crypto.randomUUID === 'function'
    ? crypto.randomUUID()
    : toHex(crypto.getRandomValues(new Uint8Array(16)));
}

function headersOf(
  method: string,
  { body, isPublic }: { body?: unknown; isPublic?: true },
  options: CallOptions,
): Record<string, string> {
  const headers: Record<string, string> = {};
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (options.ifMatch !== undefined) headers['if-match'] = options.ifMatch;
  // The server stores keys per actor, and a public operation has no actor.
  if (method !== 'GET' && !isPublic) headers['idempotency-key'] = options.idempotencyKey ?? randomKey();
  return headers;
}

export function createCall(baseUrl: string, send: Send): Call {
  return <Id extends OperationId>(
    operationId: Id,
    request: RequestOf<Id>,
    path: PathOf<Id>,
    answer: AnswerOf<Id>,
    input: CallInput<Id> = {},
    options: CallOptions = {},
  ) => {
    const [method = '', status = ''] = request.split(' ');
    const startedAt = Date.now();
    let last: { response: Response; replayedAt: string | undefined };
    const read = async (response: Response, retries: number) => {
      const { items, checks = items } = (input.body ?? {}) as Record<string, unknown[] | undefined>;
      const data = unwrap(response, await response.text(), {
        status: parseInt(status) || 200,
        answer,
        items: checks,
        operationId,
      });
      const replayedAt = response.headers.get('idempotency-replayed') ?? undefined;
      // The first answer may have been lost on its way: then this call itself has carried the request out.
      const since = options.sentAt ?? (retries > 0 ? startedAt : Infinity);
      last = { response, replayedAt: Date.parse(replayedAt ?? '') >= since ? undefined : replayedAt };
      return data as DataOf<Id>;
    };
    const perform = async () => {
      const { isPublic, body, onSuccess } = input;
      try {
        const sent = {
          url: buildUrl(baseUrl, path, input),
          method,
          headers: headersOf(method, input, options),
          body: JSON.stringify(body),
          operationId,
          isPublic,
        };
        const data = await send({ ...options, ...sent }, read);
        onSuccess?.();
        return data;
      } catch (cause) {
        throw toRosterError(cause, operationId, 'network_error', 'The request could not be sent');
      }
    };
    return createRosterCall<Id>(perform(), () => last);
  };
}

/**
 * Calls one operation and leaves the body for the caller to read as it arrives. The timeouts apply up to the response headers.
 * `accept`: its media type.
 */
export type StreamCall = <Id extends TextOperationId>(
  operationId: Id,
  path: PathOf<Id>,
  query: QueryOf<Id> | undefined,
  accept: string,
  options?: RequestOptions,
  headers?: Record<string, string>,
) => Promise<Response>;

export function createStreamCall(baseUrl: string, send: Send): StreamCall {
  return async (operationId, path, query, accept, options, headers) =>
    send(
      {
        ...options,
        url: buildUrl(baseUrl, path, { query }),
        method: 'GET',
        headers: { accept, ...headers },
        operationId,
        isStreamed: true,
      },
      (response) => unwrapStream(response, accept, operationId),
    );
}

type Options<Id extends OperationId> = (typeof operations)[Id]['method'] extends 'PUT' | 'PATCH' | 'DELETE'
  ? [options: ChangeOptions]
  : [options?: MethodOf<Id> extends 'GET' ? RequestOptions : PostOptions];

/** A method of the client: path parameters, body and options of an operation. */
export type Method<Id extends OperationId> = (
  ...sent: [...IdsOf<PathOf<Id>>, ...([BodyOf<Id>] extends [never] ? [] : [body: BodyOf<Id>]), ...Options<Id>]
) => RosterCall<Id>;

/** The request of an operation, with the required fields of its answer and with its traits. */
type Spec<Id extends OperationId> = readonly [
  request: RequestOf<Id>,
  path: PathOf<Id>,
  ...(AnswerOf<Id> extends '' ? [answer?: ''] : [answer: AnswerOf<Id>]),
  traits?: Traits<Id>,
];
type IdIn<Area extends string, Name> = Extract<`${Area}.${Name & string}`, OperationId>;

/** Makes the methods of an area of the contract: the one called `get` of `users` is for the operation `users.get`. */
export type MakeMethods = <Area extends string, const Specs extends { [Name in keyof Specs]: Spec<IdIn<Area, Name>> }>(
  area: Area,
  specs: Specs,
) => { [Name in keyof Specs]: Method<IdIn<Area, Name>> };

function createMethod(call: Call, operationId: OperationId, [request, path, answer = '', traits]: Spec<OperationId>) {
  return (...sent: unknown[]) => {
    const ids = sent.splice(0, path.split('{').length - 1) as string[];
    const body = request.endsWith(' body') ? (sent.shift() as BodyOf<OperationId>) : undefined;
    const options = { ...traits, ...(sent[0] as CallOptions | undefined) };
    return call(operationId, request, path, answer, { ...traits, ids, body }, options);
  };
}

export const createMakeMethods =
  (call: Call): MakeMethods =>
  (area, specs) =>
    Object.fromEntries(
      Object.entries(specs as unknown as Record<string, Spec<OperationId>>).map(([name, spec]) => [
        name,
        createMethod(call, `${area}.${name}` as OperationId, spec),
      ]),
    ) as never;
