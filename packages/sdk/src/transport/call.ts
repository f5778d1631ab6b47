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
import { type Send, toRosterError } from './transport.js';
import { unwrap, unwrapStream } from './unwrap.js';
import { buildUrl } from './url.js';

/** What an operation sends: path and query parameters, and a body. */
export interface CallInput<Id extends OperationId> {
  path?: PathParametersOf<Id>;
  query?: QueryOf<Id>;
  body?: BodyOf<Id>;
  /** The type requires it for every operation that the contract calls public: those do not wait for a token. */
  isPublic?: (typeof operations)[Id]['permission'] extends 'public' ? true : never;
  /** Called once the server has succeeded, before the call resolves. */
  onSuccess?: () => void;
}

type CallOptions = PostOptions & { ifMatch?: string };

/** Calls one operation. Types check method and path against the contract, so the bundle does not need the operation table. */
export type Call = <Id extends OperationId>(
  operationId: Id,
  method: MethodOf<Id>,
  path: PathOf<Id>,
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
    method: MethodOf<Id>,
    path: PathOf<Id>,
    input: CallInput<Id> = {},
    options: CallOptions = {},
  ) => {
    let lastResponse: Response;
    const read = async (response: Response) => {
      lastResponse = response;
      return unwrap(response, await response.text(), operationId) as DataOf<Id>;
    };
    const perform = async () => {
      const { isPublic, body, onSuccess } = input;
      try {
        const request = {
          url: buildUrl(baseUrl, path, input),
          method,
          headers: headersOf(method, input, options),
          body: JSON.stringify(body),
          operationId,
          isPublic,
        };
        const data = await send({ ...options, ...request }, read);
        onSuccess?.();
        return data;
      } catch (cause) {
        throw toRosterError(cause, operationId, 'network_error', 'The request could not be sent');
      }
    };
    return createRosterCall<Id>(perform(), () => lastResponse);
  };
}

/** Calls one operation and leaves the body for the caller to read as it arrives. The timeouts apply up to the response headers. */
export type StreamCall = <Id extends TextOperationId>(
  operationId: Id,
  path: PathOf<Id>,
  query: QueryOf<Id> | undefined,
  options?: RequestOptions,
  headers?: Record<string, string>,
) => Promise<Response>;

export function createStreamCall(baseUrl: string, send: Send): StreamCall {
  return async (operationId, path, query, options, headers = {}) =>
    send(
      { ...options, url: buildUrl(baseUrl, path, { query }), method: 'GET', headers, operationId, isStreamed: true },
      (response) => unwrapStream(response, operationId),
    );
}

/** For a call whose failure must be known at once, unless the caller sets `maxRetries`. */
export const withoutRetries = <Options extends RequestOptions>(options?: Options) => ({ maxRetries: 0, ...options });
