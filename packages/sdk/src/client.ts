import { mergeHeaders } from 'openapi-fetch';
import type { ActorCache } from './access/actor.js';
import { checkOptions, clientOptions, defaultOptions } from './errors/arguments.js';
import { omitUndefined } from './errors/redact.js';
import { deferred, later, loadMore } from './iteration/later.js';
import { createResources } from './resources/resources.js';
import type { RosterClient, RosterDefaults } from './roster-client.js';
import { createCall } from './transport/call.js';
import { resolveBaseUrl } from './transport/platform/base-url.js';
import { environmentVariable, platformHeaders } from './transport/platform/platform.js';
import { createRaw } from './transport/raw.js';
import { createTokenSource, type TokenProvider, type TokenSource } from './transport/token-source.js';
import { createTransport } from './transport/transport.js';

/** Options of `createRosterClient`. */
export interface RosterClientOptions extends RosterDefaults {
  /** The server's address, without `/v1`; in a browser `''` is the page's own origin. Default: the variable `ROSTER_BASE_URL`. */
  baseUrl?: string | undefined;
  /**
   * An API key or session token, or a function that provides one for each request and is called again when the server refuses it.
   * `undefined` sends no token. Default, when the property is absent: the environment variable `ROSTER_API_KEY`.
   */
  token?: string | TokenProvider | undefined;
  /** Default: the platform's `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
  /** How long `can` and `actor` cache the session and the catalogue, in milliseconds. Default: 30 000. */
  freshForInMs?: number | undefined;
}

/** What a client and those made by its `withOptions` share. */
interface Connection {
  baseUrl: string;
  fetch: typeof globalThis.fetch;
  tokens: TokenSource;
  /** Made when `can` or `actor` is first used. */
  cache?: ActorCache;
  /** `can` and `actor`. */
  caller?: object;
  freshForInMs: number;
}

function methodsOf(connection: Connection, defaults: RosterDefaults): Omit<RosterClient<string>, 'withOptions'> {
  const { baseUrl } = connection;
  const headers = Object.fromEntries(mergeHeaders(platformHeaders(baseUrl), defaults.headers));
  const send = createTransport({
    timeoutInMs: 15_000,
    totalTimeoutInMs: 45_000,
    maxRetries: 2,
    ...omitUndefined(defaults),
    ...connection,
  });
  const raw = createRaw(baseUrl, headers, send);
  const forget = () => connection.cache?.forget();
  const call = createCall(raw, send, forget);
  const resources = createResources(call);
  connection.caller ??= deferred('can actor', async () => {
    const { createActorCache } = await loadMore();
    return (connection.cache ??= createActorCache(resources, connection.freshForInMs));
  });
  return {
    ...resources,
    events: (options = {}) => later(async () => (await loadMore()).eventStream(call, options)),
    ...(connection.caller as Pick<RosterClient<string>, 'can' | 'actor'>),
    forget,
    baseUrl,
    fetch: async (input, init) => (await loadMore()).fetchWith(send, baseUrl, headers, input, init),
    raw: raw.client,
  };
}

const createClient = <OwnPermission extends string>(
  connection: Connection,
  defaults: RosterDefaults,
): RosterClient<OwnPermission> => ({
  ...methodsOf(connection, defaults),
  withOptions(options) {
    checkOptions(options, defaultOptions, 'withOptions');
    const headers = mergeHeaders(defaults.headers, options.headers);
    return createClient(connection, { ...defaults, ...omitUndefined(options), headers });
  },
});

/**
 * Creates a client for one organization, which the token determines. Methods mirror the contract's operations and reject with a
 * `RosterError`; `can` tells what the caller may do. Name the permissions of your own pages as the type parameter:
 * `createRosterClient<'assistant:view' | 'assistant:edit'>()`, or `<string>` for any. Throws `invalid_argument` for an option that
 * does not exist or cannot work.
 */
export function createRosterClient<OwnPermission extends string = never>(
  options: RosterClientOptions = {},
): RosterClient<OwnPermission> {
  checkOptions(options, clientOptions, 'createRosterClient');
  const { baseUrl, token, fetch, freshForInMs = 30_000, ...defaults } = options;
  const connection = {
    baseUrl: resolveBaseUrl(baseUrl),
    // Looked up at each call, so that replacing the platform's `fetch` later has an effect.
    fetch: fetch ?? ((input: string, init?: RequestInit) => globalThis.fetch(input, init)),
    tokens: createTokenSource('token' in options ? token : environmentVariable('ROSTER_API_KEY')),
    freshForInMs,
  };
  return createClient<OwnPermission>(connection as Connection, defaults);
}
