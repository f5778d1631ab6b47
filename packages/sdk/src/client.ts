import { createActorCache } from './actor.js';
import { createCall, createFetched, createRawClient } from './call.js';
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
import { createTokens, type TokenProvider } from './tokens.js';
import { createTransport, type RosterLogger } from './transport.js';

export interface RosterClientOptions {
  /** Where the contract's paths start, without `/v1`; `''` in a browser for the page's own origin. */
  baseUrl: string;
  /** Or a function that gives it for each request; it is asked for another when the server refuses the one it gave. */
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
 * `RosterError`; `can` asks what the signed-in actor may do.
 */
export function createRosterClient(options: RosterClientOptions) {
  const send = createTransport({
    // Looked up at each call: whoever replaces the platform's `fetch` later is heard.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    tokens: createTokens(options.token),
    timeoutInMs: options.timeoutInMs ?? 15_000,
    totalTimeoutInMs: options.totalTimeoutInMs ?? 45_000,
    maxRetries: options.maxRetries ?? 2,
    logger: options.logger,
  });
  const raw = createRawClient(options.baseUrl, send);
  const call = createCall(raw, send);
  const fetched = createFetched(raw, send);
  const forget = () => cache.forget();
  const session = sessionResource(call, forget);
  const permissions = permissionsResource(call);
  const accessLevels = accessLevelsResource(call);
  const source = { session: () => session.get(), permissions: () => permissions.list(), accessLevels: () => accessLevels.list() };
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
    events: eventsResource(fetched),
    twoFactor: twoFactorResource(call, forget),
    identity: identityResource(call, forget),
    service: serviceResource(call),
    /**
     * May the signed-in actor do that, by the rules the server goes by; `reason` says why. A permission that an access
     * level decides needs its resource: a row of `resources.list` fits. Reads session and catalogue once and keeps them
     * for `freshForInMs`; the server decides afresh in any case.
     */
    can: cache.can,
    /** Who is signed in, kept for `freshForInMs`, in the form that `can` and `canAssignRole` of the policy take. */
    actor: cache.actor,
    /** Makes the next `can` or `actor` read anew, such as after another person signed in. */
    forget,
    /** openapi-fetch's own client with this client's token, timeout and retries. It does not throw on a refusal. */
    raw,
  };
}

export type RosterClient = ReturnType<typeof createRosterClient>;
