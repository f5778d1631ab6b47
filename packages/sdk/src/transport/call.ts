import { type HeadersOptions, mergeHeaders } from 'openapi-fetch';
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
import { callOptions, checkOptions, invalidArgument, kindOf } from '../errors/arguments.js';
import { isRosterError, messageOf } from '../errors/errors.js';
import type { OperationId, operations } from '../generated/operations.js';
import { checkStream, unwrap } from './answer/answers.js';
import type { Raw } from './raw.js';
import { type Answered, createRosterCall, type RosterCall } from './roster-call.js';
import type { Read, Send } from './transport.js';

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
  query?: QueryOf<Id> | undefined;
  body?: BodyOf<Id> | undefined;
  /** The media type of an answer that the caller reads as it arrives. */
  accept?: string;
  headers?: Record<string, string> | undefined;
}

export interface CallOptions extends PostOptions {
  ifMatch?: string;
}

/** The way to the server: one openapi-fetch client, and the transport beneath it. */
export interface Wire {
  raw: Raw;
  send: Send;
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

/** openapi-fetch without the types of the contract: `Call` has checked them already. */
type Untyped = (method: string, path: string, init: object) => Promise<unknown>;

export function createCall({ raw, send }: Wire): Call {
  return <Id extends OperationId>(
    operationId: Id,
    request: RequestOf<Id>,
    path: PathOf<Id>,
    answer: AnswerOf<Id>,
    input: CallInput<Id> = {},
    options: CallOptions = {},
  ) => {
    const [method = '', status = ''] = request.split(' ');
    const { ids = [], query, body, accept, headers, isPublic, maxRetries, onSuccess } = input;
    const startedAt = Date.now();
    let last: Answered;
    let data: unknown;

    const read: Read = async (response, retries, about) => {
      last = { response, replayedAt: undefined };
      if (accept) return checkStream(response, accept, about);
      const { items, checks = items } = (body ?? {}) as Record<string, unknown[] | undefined>;
      data = await unwrap(response, { status: parseInt(status) || 200, answer, items: checks }, about);
      const replayedAt = response.headers.get('idempotency-replayed') ?? undefined;
      // The first answer may have been lost on its way: then this call itself has carried the request out.
      last = {
        response,
        replayedAt: retries > 0 && Date.parse(replayedAt ?? '') >= startedAt ? undefined : replayedAt,
      };
      return data;
    };

    async function perform(): Promise<DataOf<Id>> {
      checkOptions(options, callOptions, operationId);
      if (request.endsWith('body') && typeof body !== 'object')
        throw invalidArgument(`The body must be an object, not ${kindOf(body)}`, operationId);
      const { ifMatch, idempotencyKey, headers: more, ...limits } = options;
      const own: HeadersOptions = { accept, 'if-match': ifMatch, ...headers };
      // The server stores keys per actor, and a public operation has no actor.
      if (method !== 'GET' && !isPublic) own['idempotency-key'] = idempotencyKey ?? randomKey();
      const names = path.match(/(?<={)\w+/g) ?? [];
      const payload = body === undefined ? null : JSON.stringify(body);
      const sending = { maxRetries, ...limits, operationId, path, isPublic, isStreamed: accept !== undefined, read };
      await (raw.client.request as Untyped)(method, path, {
        params: { path: Object.fromEntries(names.map((name, at) => [name, ids[at]])), query },
        body,
        bodySerializer: () => payload,
        payload,
        headers: more ? mergeHeaders(own, more) : own,
        // The transport has read and checked the body.
        parseAs: 'stream',
        Request: raw.requestClass(),
        fetch: (sent: Request) => send(sent, sending),
      });
      onSuccess?.();
      return data as DataOf<Id>;
    }

    const performed = perform().catch((cause: unknown) => {
      // Whatever else was thrown has prevented the request, such as an id that is none or a body that cannot be JSON.
      throw isRosterError(cause) ? cause : invalidArgument(messageOf(cause), operationId, cause);
    });
    return createRosterCall<Id>(performed, () => last);
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

export const createStreamCall =
  (call: Call): StreamCall =>
  async <Id extends TextOperationId>(
    operationId: Id,
    path: PathOf<Id>,
    query: QueryOf<Id> | undefined,
    accept: string,
    options?: RequestOptions,
    headers?: Record<string, string>,
  ) => {
    const input: CallInput<Id> = { query, accept, headers };
    const { response } = await call(
      operationId,
      'GET' as RequestOf<Id>,
      path,
      '' as AnswerOf<Id>,
      input,
      options,
    ).withResponse();
    return response;
  };

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
    return call(operationId, request, path, answer, { ...traits, ids, body }, sent[0] as CallOptions | undefined);
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
