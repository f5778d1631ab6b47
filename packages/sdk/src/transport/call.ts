import { type HeadersOptions, mergeHeaders } from 'openapi-fetch';
import type { PostOptions } from '../contract/types.js';
import { callOptions, checkOptions, invalidArgument, kindOf } from '../errors/arguments.js';
import { isRosterError, messageOf } from '../errors/errors.js';
import type { OperationId } from '../generated/operations.js';
import { unwrap } from './answer/answers.js';
import type { Raw } from './raw.js';
import { type Answered, createRosterCall, type RosterCall } from './roster-call.js';
import type { Read, Send } from './transport.js';

/** What a call needs to know of an operation of the contract. */
export interface Operation {
  id: OperationId;
  method: string;
  /** As the contract writes it, such as `/v1/users/{userId}`. */
  path: string;
  /** Of a success; 200 by default. */
  status?: number;
  /** The fields that every answer must have: those of the body, and after a slash those of each item of `data`. */
  answer?: string;
  /** `+`: it sends a body. `!`: it is public, so it does not wait for a token. `#`: it is tried once. `~`: it changes the session. */
  traits?: string;
}

/** What an operation sends: path and query parameters, and a body. */
export interface CallInput {
  /** The path parameters, in the order of the path. */
  ids?: readonly string[];
  query?: object | undefined;
  body?: unknown;
  /** Checks an answer that the caller reads as it arrives. The timeouts then apply up to the response headers. */
  check?: Read;
  headers?: Record<string, string> | undefined;
}

export interface CallOptions extends PostOptions {
  ifMatch?: string;
}

/** Calls one operation. The types of the client's resources have checked what it sends. */
export type Call = (operation: Operation, input?: CallInput, options?: CallOptions) => RosterCall<OperationId, unknown>;

/** A page that was not loaded securely, such as one from a machine in the local network, has no `randomUUID`. */
export const randomKey = (): string => crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');

/** openapi-fetch without the types of the contract: those of the resources have checked the call. */
type Untyped = (method: string, path: string, init: object) => Promise<unknown>;

/** `forget` is called after a change of the session, before the call resolves. */
export function createCall({ client, requestClass }: Raw, send: Send, forget: () => void): Call {
  return ({ id: operationId, method, path, status = 200, answer = '', traits = '' }, input = {}, options = {}) => {
    const { ids = [], query, body, check, headers } = input;
    const isPublic = traits.includes('!');
    const startedAt = Date.now();
    let last: Answered;
    let data: unknown;

    const read: Read = async (response, retries, about) => {
      last = { response, replayedAt: undefined };
      if (check) return check(response, retries, about);
      const { items, checks = items } = (body ?? {}) as Record<string, unknown[] | undefined>;
      data = await unwrap(response, { status, answer, items: checks }, about);
      const replayedAt = response.headers.get('idempotency-replayed') ?? undefined;
      // The first answer may have been lost on its way: then this call itself has carried the request out.
      if (!retries || !(Date.parse(replayedAt ?? '') >= startedAt)) last.replayedAt = replayedAt;
    };

    async function perform(): Promise<unknown> {
      checkOptions(options, callOptions, operationId);
      if (traits.includes('+') && typeof body !== 'object')
        throw invalidArgument(`The body must be an object, not ${kindOf(body)}`, operationId);
      const { ifMatch, idempotencyKey, headers: more, ...limits } = options;
      const own: HeadersOptions = { 'if-match': ifMatch, ...headers };
      // The server stores keys per actor, and a public operation has no actor.
      if (method !== 'GET' && !isPublic) own['idempotency-key'] = idempotencyKey ?? randomKey();
      const names = path.match(/(?<={)\w+/g) ?? [];
      const payload = body === undefined ? null : JSON.stringify(body);
      const once = traits.includes('#') ? { maxRetries: 0 } : {};
      const sending = { ...once, ...limits, operationId, path, isPublic, isStreamed: !!check, read };
      await (client.request as Untyped)(method, path, {
        params: { path: Object.fromEntries(names.map((name, at) => [name, ids[at]])), query },
        body,
        bodySerializer: () => payload,
        payload,
        headers: more ? mergeHeaders(own, more) : own,
        // The transport has read and checked the body.
        parseAs: 'stream',
        Request: requestClass(),
        fetch: (sent: Request) => send(sent, sending),
      });
      if (traits.includes('~')) forget();
      return data;
    }

    const performed = perform().catch((cause: unknown) => {
      // Whatever else was thrown has prevented the request, such as an id that is none or a body that cannot be JSON.
      throw isRosterError(cause) ? cause : invalidArgument(messageOf(cause), operationId, cause);
    });
    return createRosterCall(performed, () => last);
  };
}
