import { mergeHeaders } from 'openapi-fetch';
import { type ActorCache, createActorCache, type PermissionCheck } from './actor.js';
import type { KnownPermission } from './contract/types.js';
import { checkOptions, clientOptions, defaultOptions } from './errors/arguments.js';
import { omitUndefined } from './errors/errors.js';
import { auditEventsResource } from './resources/audit-events.js';
import { accessLevelsResource, permissionsResource, rolesResource } from './resources/catalogue.js';
import { eventsResource } from './resources/events.js';
import { identityResource, twoFactorResource } from './resources/identity.js';
import { invitationsResource } from './resources/invitations.js';
import { grantsResource, resourcesResource } from './resources/resources.js';
import { serviceResource } from './resources/service.js';
import { accessResource, sessionResource } from './resources/session.js';
import { settingsResource } from './resources/settings.js';
import { tokensResource } from './resources/tokens.js';
import { usersResource } from './resources/users.js';
import { resolveBaseUrl } from './transport/platform/base-url.js';
import { createCall, createMakeMethods, createStreamCall } from './transport/call.js';
import { createFetch } from './transport/fetch.js';
import type { RosterHooks } from './transport/hooks.js';
import { environmentVariable, platformHeaders } from './transport/platform/platform.js';
import { createRaw } from './transport/raw.js';
import { createTokenSource, type TokenProvider, type TokenSource } from './transport/token-source.js';
import { createTransport } from './transport/transport.js';

/** What `withOptions` can change: the defaults of calls, and who watches them. */
export interface RosterDefaults extends RosterHooks {
  /** For each attempt, in milliseconds. Default: 15 000; `Infinity` means none. */
  timeoutInMs?: number | undefined;
  /** For all attempts of a call and the waits between them, in milliseconds. Default: 45 000. A longer `Retry-After` ends the call. */
  totalTimeoutInMs?: number | undefined;
  /** Further attempts of a call that is safe to repeat. Default: 2. */
  maxRetries?: number | undefined;
  /** More headers of every request, by name. A call's own `headers` replace them; the token is never replaced. */
  headers?: Readonly<Record<string, string>> | Headers | undefined;
}

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
  cache?: ActorCache;
  freshForInMs: number;
}

function methodsOf<OwnPermission extends string>(connection: Connection, defaults: RosterDefaults) {
  const { baseUrl } = connection;
  const headers = Object.fromEntries(mergeHeaders(platformHeaders(baseUrl), defaults.headers));
  const send = createTransport({
    timeoutInMs: 15_000,
    totalTimeoutInMs: 45_000,
    maxRetries: 2,
    ...omitUndefined(defaults),
    ...connection,
  });
  const wire = { raw: createRaw(baseUrl, headers, send), send };
  const call = createCall(wire);
  const makeMethods = createMakeMethods(call);
  const callStream = createStreamCall(call);
  const forget = () => cache.forget();
  const session = sessionResource(makeMethods, forget);
  const permissions = permissionsResource(makeMethods);
  const accessLevels = accessLevelsResource(makeMethods);
  const source = { session: session.get, permissions: permissions.list, accessLevels: accessLevels.list };
  const cache = (connection.cache ??= createActorCache(source, connection.freshForInMs));
  return {
    session,
    tokens: tokensResource(makeMethods),
    access: accessResource(call, makeMethods),
    users: usersResource(call, makeMethods, callStream),
    invitations: invitationsResource(call, makeMethods),
    roles: rolesResource(makeMethods, forget),
    permissions,
    accessLevels,
    resources: resourcesResource(call, makeMethods),
    grants: grantsResource(call, makeMethods),
    settings: settingsResource(makeMethods),
    auditEvents: auditEventsResource(call, callStream),
    /**
     * The changes that the caller may see, as they happen: `for await (const event of client.events({ signal }))`. Each connection
     * starts with `ready`, or with `reset` if changes were lost: then reload what you show. It reconnects by itself without missing
     * a change, and ends with its signal or with the loop. Rejects with an error that waiting cannot fix, such as `unauthenticated`
     * when there is no newer token, or `invalid_response` if the backend has no events. Operation `events.stream`.
     */
    events: eventsResource(callStream),
    twoFactor: twoFactorResource(makeMethods, forget),
    identity: identityResource(makeMethods, forget),
    service: serviceResource(makeMethods),
    /**
     * Whether the caller has a permission, by the server's own rules; `reason` says why. A permission that depends on the access
     * level needs the resource, such as an item of `resources.list`. Caches session and catalogue for `freshForInMs`. The server
     * decides every request again. Operations `session.get`, `permissions.list`, `accessLevels.list`.
     */
    can: cache.can as PermissionCheck<KnownPermission | OwnPermission>,
    /**
     * The caller, cached for `freshForInMs`, as the functions `can` and `canAssignRole` take it. Given a session that was
     * just read, it loads only the permissions and access levels.
     */
    actor: cache.actor,
    /** Clears the cache of `can` and `actor`, for example after another user signed in. */
    forget,
    /** The server's address, without a trailing slash. */
    baseUrl,
    fetch: createFetch(baseUrl, headers, send),
    /** The openapi-fetch client that every method goes through, for middleware and for whoever prefers `{ data, error }`. */
    raw: wire.raw.client,
  };
}

/** `OwnPermission`: the permissions of the host's own pages that `can` accepts. */
export type RosterClient<OwnPermission extends string = never> = ReturnType<typeof methodsOf<OwnPermission>> & {
  /**
   * Another client with other defaults, for example a longer timeout for a job. It shares the address, the token and the cache of
   * `can`; `headers` are added to those of this client.
   */
  withOptions(options: RosterDefaults): RosterClient<OwnPermission>;
};

const createClient = <OwnPermission extends string>(
  connection: Connection,
  defaults: RosterDefaults,
): RosterClient<OwnPermission> => ({
  ...methodsOf<OwnPermission>(connection, defaults),
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
