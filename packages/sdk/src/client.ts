import { createActorCache, type PermissionCheck } from './actor.js';
import type { KnownPermission } from './contract/types.js';
import { present } from './errors/errors.js';
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
import { createCall, createFetched } from './transport/call.js';
import { createFetch } from './transport/fetch.js';
import { environment, headersOfPlatform, isBrowser } from './transport/platform.js';
import { createTokens, type TokenProvider } from './transport/tokens.js';
import { createTransport, type RosterLogger } from './transport/transport.js';

export interface RosterClientOptions {
  /** Where the contract's paths start, without `/v1`; `''` in a browser for the page's own origin. `ROSTER_BASE_URL` otherwise. */
  baseUrl?: string | undefined;
  /**
   * Or a function that gives it for each request; it is asked for another when the server refuses the one it gave.
   * `ROSTER_API_KEY` where it is left out; `undefined` sends none.
   */
  token?: string | TokenProvider | undefined;
  /** The platform's own otherwise. */
  fetch?: typeof globalThis.fetch | undefined;
  /** For each try; 15 000 otherwise. `Infinity` for none. */
  timeoutInMs?: number | undefined;
  /** For all tries of a call and the waiting between them; 45 000 otherwise. A longer `Retry-After` is not waited for. */
  totalTimeoutInMs?: number | undefined;
  /** How often a call that may be repeated is tried again; 2 otherwise. */
  maxRetries?: number | undefined;
  /** How long `can` and `actor` go by what they read; 30 000 otherwise. */
  freshForInMs?: number | undefined;
  logger?: RosterLogger | undefined;
}

/**
 * A client of one organization: the token decides which. Methods mirror the contract's operations and reject with a
 * `RosterError`; `can` asks what the signed-in actor may do. Permissions of the host's own pages are named as the type
 * parameter: `createRosterClient<'assistant:view' | 'assistant:edit'>()`; `<string>` takes any.
 */
export function createRosterClient<OwnPermission extends string = never>(options: RosterClientOptions = {}) {
  const baseUrl = (options.baseUrl ?? environment('ROSTER_BASE_URL'))?.replace(/\/+$/, '');
  // Only a page has an address of its own that a short one can begin with.
  if (baseUrl === undefined || !(isBrowser || options.fetch || /^https?:\/\//.test(baseUrl))) {
    throw new TypeError(
      `baseUrl, or ROSTER_BASE_URL, must be an address such as https://roster.example.com, not ${baseUrl}`,
    );
  }
  const send = createTransport({
    timeoutInMs: 15_000,
    totalTimeoutInMs: 45_000,
    maxRetries: 2,
    // Looked up at each call: whoever replaces the platform's `fetch` later is heard.
    fetch: (input, init) => globalThis.fetch(input, init),
    ...present(options),
    tokens: createTokens('token' in options ? options.token : environment('ROSTER_API_KEY')),
    headers: headersOfPlatform,
  });
  const call = createCall(baseUrl, send);
  const fetched = createFetched(baseUrl, send);
  const forget = () => cache.forget();
  const session = sessionResource(call, forget);
  const permissions = permissionsResource(call);
  const accessLevels = accessLevelsResource(call);
  const source = { session: session.get, permissions: permissions.list, accessLevels: accessLevels.list };
  const cache = createActorCache(source, options.freshForInMs ?? 30_000);
  return {
    session,
    tokens: tokensResource(call),
    access: accessResource(call),
    users: usersResource(call, fetched),
    invitations: invitationsResource(call),
    roles: rolesResource(call, forget),
    permissions,
    accessLevels,
    resources: resourcesResource(call),
    grants: grantsResource(call),
    settings: settingsResource(call),
    auditEvents: auditEventsResource(call, fetched),
    /**
     * Tells what changes, as far as the signed-in actor may read it: `for await (const event of client.events({ signal }))`.
     * `ready` comes first and after every new connection; `reset` in its place says that notices were lost: load again what you show.
     * Connects again by itself and misses nothing; ends with its signal or with the loop. Rejects with a refusal that waiting
     * does not mend (`unauthenticated` once no newer token is to be had), and with `invalid_response`, status 404, from a
     * backend without events. Operation `events.stream`.
     */
    events: eventsResource(fetched),
    twoFactor: twoFactorResource(call, forget),
    identity: identityResource(call, forget),
    service: serviceResource(call),
    /**
     * May the signed-in actor do that, by the rules the server goes by; `reason` says why. A permission that an access
     * level decides needs its resource: a row of `resources.list` fits. Reads session and catalogue once and keeps them
     * for `freshForInMs`; the server decides afresh in any case.
     */
    can: cache.can as PermissionCheck<KnownPermission | OwnPermission>,
    /** Who is signed in, kept for `freshForInMs`, in the form that `can` and `canAssignRole` of the policy take. */
    actor: cache.actor,
    /** Makes the next `can` or `actor` read anew, such as after another person signed in. */
    forget,
    /** The address that all others begin with. */
    baseUrl,
    fetch: createFetch(baseUrl, send),
  };
}

/** `OwnPermission` are the permissions of the host's own pages that `can` may be asked about. */
export type RosterClient<OwnPermission extends string = never> = ReturnType<typeof createRosterClient<OwnPermission>>;
