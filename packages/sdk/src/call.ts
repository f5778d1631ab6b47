import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import { isRosterError, RosterError } from './errors.js';
import type { operations, OperationId } from './generated/operations.js';
import type { paths } from './generated/schema.js';
import type { Outcome, Send } from './transport.js';
import type { BodyOf, DataOf, MethodOf, PathOf, PathParametersOf, PostOptions, QueryOf, RequestOptions, TextOperationId } from './types.js';
import { errorOf, unwrap, unwrapStream } from './unwrap.js';

/** The escape: every path of the contract with openapi-fetch's own calls, `{ data, error, response }` in place of a throw. */
export type RawClient = Client<paths>;

/** What an operation is called with, beside its options. */
export interface CallInput<Id extends OperationId> {
  path?: PathParametersOf<Id>;
  query?: QueryOf<Id>;
  body?: BodyOf<Id>;
  /** Must be said where the contract says it, so that no token is waited for. */
  isPublic?: (typeof operations)[Id]['permission'] extends 'public' ? true : never;
}

type CallOptions = PostOptions & { ifMatch?: string };

/** Calls one operation. Method and path are checked against the contract by type, so the table need not be shipped. */
export type Call = <Id extends OperationId>(
  operationId: Id,
  method: MethodOf<Id>,
  path: PathOf<Id>,
  input?: CallInput<Id>,
  options?: CallOptions,
) => Promise<DataOf<Id>>;

export const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** `randomUUID` is missing where a page was not loaded securely, such as from a machine in the local network. */
export function randomKey(): string {
  return typeof crypto.randomUUID === 'function' ? crypto.randomUUID() : hex(crypto.getRandomValues(new Uint8Array(16)));
}

/** openapi-fetch without the types of single paths, which one generic caller cannot name. */
type AnyRequest = (
  method: string,
  path: string,
  init: Pick<ClientOptions, 'fetch' | 'headers'> & {
    params: { path: unknown; query: unknown };
    body: string | undefined;
    bodySerializer: (body: unknown) => unknown;
    parseAs: 'stream';
  },
) => Promise<unknown>;

function headersOf(method: string, options: CallOptions, isPublic: boolean): Record<string, string> {
  const headers: Record<string, string> = {};
  if (options.ifMatch !== undefined) headers['if-match'] = options.ifMatch;
  // The server keeps keys per actor; a public operation has none.
  if (method === 'POST' && !isPublic) headers['idempotency-key'] = options.idempotencyKey ?? randomKey();
  return headers;
}

export function createCall(raw: RawClient, send: Send): Call {
  const request = raw.request as unknown as AnyRequest;
  return async <Id extends OperationId>(operationId: Id, method: MethodOf<Id>, path: PathOf<Id>, input: CallInput<Id> = {}, options: CallOptions = {}) => {
    const isPublic = input.isPublic === true;
    let data: unknown;
    try {
      const body = input.body === undefined ? undefined : JSON.stringify(input.body);
      await request(method, path, {
        params: { path: input.path, query: input.query },
        headers: headersOf(method, options, isPublic),
        body,
        bodySerializer: (text) => text,
        // The body is read inside each try, under its timeout; what is left for openapi-fetch to read is nothing.
        parseAs: 'stream',
        fetch: ({ url, headers }) =>
          send<Response>({ ...options, url, method, headers, body, operationId, isPublic }, async (response) => {
            data = unwrap(response, await response.text(), operationId);
            return { value: response };
          }),
      });
    } catch (cause) {
      throw isRosterError(cause) ? cause : new RosterError({ code: 'network_error', title: 'The request could not be made', operationId, cause });
    }
    return data as DataOf<Id>;
  };
}

/** Calls one operation whose body is read by somebody else, as it comes in. The timeouts end with the answer's headers. */
export type Fetched = <Id extends TextOperationId>(operationId: Id, path: PathOf<Id>, query: QueryOf<Id> | undefined, options?: RequestOptions, headers?: Record<string, string>) => Promise<Response>;

export function createFetched(raw: RawClient, send: Send): Fetched {
  const request = raw.request as unknown as AnyRequest;
  return async (operationId, path, query, options = {}, ownHeaders = {}) => {
    let fetched: Response | undefined;
    try {
      await request('GET', path, {
        params: { path: undefined, query },
        headers: ownHeaders,
        body: undefined,
        bodySerializer: (text) => text,
        parseAs: 'stream',
        fetch: async ({ url, headers }) => {
          fetched = await send<Response>({ ...options, url, method: 'GET', headers, operationId, streams: true }, async (response) => ({ value: await unwrapStream(response, operationId) }));
          // openapi-fetch has nothing to read: the body belongs to whoever asked.
          return new Response(null, { status: fetched.status });
        },
      });
    } catch (cause) {
      throw isRosterError(cause) ? cause : new RosterError({ code: 'network_error', title: 'The request could not be made', operationId, cause });
    }
    return fetched!;
  };
}

async function readRaw(response: Response): Promise<Outcome<Response>> {
  if (response.status < 400) return { value: response };
  return { value: response, error: errorOf(response, ''), discard: () => void response.body?.cancel() };
}

/** Has the token, the timeout and the retries of every call, but makes no idempotency key: it cannot know what a POST means. */
export function createRawClient(baseUrl: string, send: Send): RawClient {
  return createClient<paths>({
    baseUrl,
    fetch: async (request) => {
      const body = request.body ? await request.text() : undefined;
      const { url, method, headers, signal } = request;
      return send<Response>({ url, method, headers, body, signal, streams: true }, readRaw);
    },
  });
}
