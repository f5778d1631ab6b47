import type {
  BodyOf,
  DataOf,
  MethodOf,
  PathOf,
  PathParametersOf,
  PostOptions,
  QueryOf,
  RequestOptions,
  TextOperationId,
} from '../contract/types.js';
import type { OperationId, operations } from '../generated/operations.js';
import { createRosterCall, type RosterCall } from './roster-call.js';
import { faultOf, type Send } from './transport.js';
import { unwrap, unwrapStream } from './unwrap.js';
import { urlOf } from './url.js';

/** What an operation is called with, beside its options. */
export interface CallInput<Id extends OperationId> {
  path?: PathParametersOf<Id>;
  query?: QueryOf<Id>;
  body?: BodyOf<Id>;
  /** Must be said where the contract says it, so that no token is waited for. */
  isPublic?: (typeof operations)[Id]['permission'] extends 'public' ? true : never;
  /** Called when the server has done it, before whoever waits for the answer hears of it. */
  after?: () => void;
}

type CallOptions = PostOptions & { ifMatch?: string };

/** Calls one operation. Method and path are checked against the contract by type, so the table need not be shipped. */
export type Call = <Id extends OperationId>(
  operationId: Id,
  method: MethodOf<Id>,
  path: PathOf<Id>,
  input?: CallInput<Id>,
  options?: CallOptions,
) => RosterCall<Id>;

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** `randomUUID` is missing where a page was not loaded securely, such as from a machine in the local network. */
export function randomKey(): string {
  return typeof crypto.randomUUID === 'function'
    ? crypto.randomUUID()
    : hex(crypto.getRandomValues(new Uint8Array(16)));
}

function headersOf(
  method: string,
  { body, isPublic }: { body?: unknown; isPublic?: true },
  options: CallOptions,
): Record<string, string> {
  const headers: Record<string, string> = {};
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (options.ifMatch !== undefined) headers['if-match'] = options.ifMatch;
  // The server keeps keys per actor; a public operation has none.
  if (method !== 'GET' && !isPublic) headers['idempotency-key'] = options.idempotencyKey ?? randomKey();
  return headers;
}

export function createCall(baseUrl: string, send: Send): Call {
  return <Id extends OperationId>(
    operationId: Id,
    method: MethodOf<Id>,
    path: PathOf<Id>,
    input: CallInput<Id> = {},
    options: CallOptions = {},
  ) => {
    let answered: Response;
    const read = async (response: Response) => {
      answered = response;
      return unwrap(response, await response.text(), operationId) as DataOf<Id>;
    };
    const perform = async () => {
      const { isPublic, body, after } = input;
      try {
        const request = {
          url: urlOf(baseUrl, path, input),
          method,
          headers: headersOf(method, input, options),
          body: JSON.stringify(body),
          operationId,
          isPublic,
        };
        const data = await send({ ...options, ...request }, read);
        after?.();
        return data;
      } catch (cause) {
        throw faultOf(cause, operationId, 'network_error', 'The request could not be made');
      }
    };
    return createRosterCall<Id>(perform(), () => answered);
  };
}

/** Calls one operation whose body is read by somebody else, as it comes in. The timeouts end with the answer's headers. */
export type Fetched = <Id extends TextOperationId>(
  operationId: Id,
  path: PathOf<Id>,
  query: QueryOf<Id> | undefined,
  options?: RequestOptions,
  headers?: Record<string, string>,
) => Promise<Response>;

export function createFetched(baseUrl: string, send: Send): Fetched {
  return async (operationId, path, query, options, headers = {}) =>
    send(
      { ...options, url: urlOf(baseUrl, path, { query }), method: 'GET', headers, operationId, streams: true },
      (response) => unwrapStream(response, operationId),
    );
}

/** Unless the caller says otherwise, what it is now is told at once, and not after a few tries. */
export const atOnce = <Options extends RequestOptions>(options?: Options) => ({ maxRetries: 0, ...options });
