import { createActorCache } from './actor.js';
import { omitUndefined } from './errors/errors.js';
import { auditEventsResource } from './resources/audit-events.js';
import { accessLevelsResource, permissionsResource, rolesResource } from './resources/catalogue.js';
import { eventsResource } from './resources/events.js';
import { identityResource, twoFactorResource } from './resources/identity.js';
import { invitationsResource } from './resources/invitations.js';
import { grantsResource, resourcesResource } from './resources/resources.js';
import { capabilitiesResource, serviceResource } from './resources/service.js';
import { accessResource, sessionResource } from './resources/session.js';
import { settingsResource } from './resources/settings.js';
import { tokensResource } from './resources/tokens.js';
import { usersResource } from './resources/users.js';
import type { RosterClient } from './roster-client.js';
import { createCall, createMakeMethods, createStreamCall } from './transport/call.js';
import { createFetch } from './transport/fetch.js';
import { environmentVariable, isBrowser, platformHeaders } from './transport/platform.js';
import { createTokenSource, type TokenProvider } from './transport/token-source.js';
import { createTransport, type RosterLogger } from './transport/transport.js';

/** Options of `createRosterClient`. */
export interface RosterClientOptions {
  /** The server's address, without `/v1`; in a browser `''` is the page's own origin. Default: the variable `ROSTER_BASE_URL`. */
  baseUrl?: string | undefined;
  /**
   * An API key or session token, or a function that provides one for each request and is called again when the server refuses it.
   * `undefined` sends no token. Default, when the property is absent: the environment variable `ROSTER_API_KEY`.
   */
  token?: string | TokenProvider | undefined;
  /** Default: the platform's `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
  /** For each attempt, in milliseconds. Default: 15 000; `Infinity` means none. */
  timeoutInMs?: number | undefined;
  /** For all attempts of a call and the waits between them, in milliseconds. Default: 45 000. A longer `Retry-After` ends the call. */
  totalTimeoutInMs?: number | undefined;
  /** Further attempts of a call that is safe to repeat. Default: 2. */
  maxRetries?: number | undefined;
  /** How long `can` and `actor` cache the session and the catalogue, in milliseconds. Default: 30 000. */
  freshForInMs?: number | undefined;
  /** Such as `console`. See `RosterLogger` for what it receives. */
  logger?: RosterLogger | undefined;
}

/**
 * Creates a client for one organization, which the token determines. Methods mirror the contract's operations and reject with a
 * `RosterError`; `can` tells what the caller may do. Name the permissions of your own pages as the type parameter:
 * `createRosterClient<'assistant:view' | 'assistant:edit'>()`, or `<string>` for any.
 */
export function createRosterClient<OwnPermission extends string = never>(
  options: RosterClientOptions = {},
): RosterClient<OwnPermission> {
  const baseUrl = (options.baseUrl ?? environmentVariable('ROSTER_BASE_URL'))?.replace(/\/+$/, '');
  // Only a page can resolve a relative address.
  if (baseUrl === undefined || !(isBrowser || options.fetch || /^https?:\/\//.test(baseUrl))) {
    throw new TypeError(`baseUrl or ROSTER_BASE_URL must be a URL such as https://example.com, not ${baseUrl}`);
  }
  const send = createTransport({
    timeoutInMs: 15_000,
    totalTimeoutInMs: 45_000,
    maxRetries: 2,
    // Looked up at each call, so that replacing the platform's `fetch` later has an effect.
    fetch: (input, init) => globalThis.fetch(input, init),
    ...omitUndefined(options),
    tokens: createTokenSource('token' in options ? options.token : environmentVariable('ROSTER_API_KEY')),
    headers: platformHeaders,
  });
  const call = createCall(baseUrl, send);
  const makeMethods = createMakeMethods(call);
  const callStream = createStreamCall(baseUrl, send);
  const forget = () => cache.forget();
  const session = sessionResource(makeMethods, forget);
  const permissions = permissionsResource(call);
  const accessLevels = accessLevelsResource(call);
  const source = { session: session.get, permissions: permissions.list, accessLevels: accessLevels.list };
  const cache = createActorCache(source, options.freshForInMs ?? 30_000);
  return {
    session,
    tokens: tokensResource(makeMethods),
    access: accessResource(call, makeMethods),
    users: usersResource(call, makeMethods, callStream),
    invitations: invitationsResource(makeMethods),
    roles: rolesResource(call, makeMethods, forget),
    permissions,
    accessLevels,
    resources: resourcesResource(call, makeMethods),
    grants: grantsResource(call, makeMethods),
    settings: settingsResource(makeMethods),
    auditEvents: auditEventsResource(call, callStream),
    events: eventsResource(callStream),
    twoFactor: twoFactorResource(makeMethods, forget),
    identity: identityResource(makeMethods, forget),
    capabilities: capabilitiesResource(makeMethods),
    service: serviceResource(makeMethods),
    can: cache.can,
    actor: cache.actor,
    forget,
    baseUrl,
    fetch: createFetch(baseUrl, send),
  };
}
