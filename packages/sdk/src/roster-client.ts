import type { CatalogueOperation, PermissionCheck, SessionActor } from './access/actor.js';
import type { KnownPermission, Session } from './contract/types.js';
import type { EventStreamOptions, RosterEventMessage } from './iteration/streams/event-stream.js';
import type {
  AccessLevelsResource,
  AccessResource,
  AuditEventsResource,
  CapabilitiesResource,
  GrantsResource,
  IdentityResource,
  InvitationsResource,
  PermissionsResource,
  ResourcesResource,
  RolesResource,
  ServiceResource,
  SessionResource,
  SettingsResource,
  TokensResource,
  TwoFactorResource,
  UsersResource,
} from './resources/generated/resources.js';
import type { RosterFetch } from './transport/fetch.js';
import type { RosterHooks } from './transport/hooks.js';
import type { RawClient } from './transport/raw.js';

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

/**
 * A client for one organization. Its methods mirror the operations of the contract and reject with a `RosterError`. `OwnPermission`:
 * the permissions of the host's own pages that `can` accepts.
 */
export interface RosterClient<OwnPermission extends string = never> {
  /** The caller's session: who is signed in, and what they must still do. */
  session: SessionResource;
  /** Embedding tokens, for the backend of a host with its own sign-in. */
  tokens: TokensResource;
  /** What users may do, decided by the server. For the caller, `can` decides without a request each time. */
  access: AccessResource;
  /** Users of the organization, including open invitations. */
  users: UsersResource;
  /** Invitations. An invitation is a user that is not active yet, and has the user's id. `users.list` has them all. */
  invitations: InvitationsResource;
  /** Roles: those of the catalogue, which cannot change, and the organization's custom roles. */
  roles: RolesResource;
  /** The permissions of the catalogue, grouped by the host product's pages. */
  permissions: PermissionsResource;
  /** The access levels of the catalogue. */
  accessLevels: AccessLevelsResource;
  /** Resources of the host product that users get access levels on, such as an assistant. */
  resources: ResourcesResource;
  /** Grants: the access level of a user on a resource. */
  grants: GrantsResource;
  /** Settings of the organization. */
  settings: SettingsResource;
  /** The audit log: who did what, to whom, and when. */
  auditEvents: AuditEventsResource;
  /**
   * The changes that the caller may see, as they happen: `for await (const event of client.events({ signal }))`. Each connection
   * starts with `ready`, or with `reset` if changes were lost: then reload what you show. It reconnects by itself without missing
   * a change, and ends with its signal or with the loop. Rejects with an error that waiting cannot fix, such as `unauthenticated`
   * when there is no newer token, or `invalid_response` if the backend has no events. Operation `events.stream`.
   */
  events(options?: EventStreamOptions): AsyncGenerator<RosterEventMessage, void>;
  /** Two-factor authentication. A person waits at an input field, so `rate_limited` after too many wrong codes is not retried. */
  twoFactor: TwoFactorResource;
  /** Passwordless sign-in, for hosts without a sign-in of their own. */
  identity: IdentityResource;
  /**
   * What the backend has. A backend that answers `unknown_operation` or `not_found` has no list: take it to have everything.
   */
  capabilities: CapabilitiesResource;
  /** The service: its contract and its health. None of these needs a token. */
  service: ServiceResource;
  /**
   * Whether the caller has a permission, by the server's own rules; `reason` says why. A permission that depends on the access
   * level needs the resource, such as an item of `resources.list`. Caches session and catalogue for `freshForInMs`. The server
   * decides every request again. Operations `session.get`, `permissions.list`, `accessLevels.list`.
   */
  can: PermissionCheck<KnownPermission | OwnPermission>;
  /**
   * The caller, cached for `freshForInMs`, as the functions `can` and `canAssignRole` take it. Given a session that was
   * just read, it loads only the permissions and access levels, and of them only what the backend `has`.
   */
  actor(session?: Session, has?: (operation: CatalogueOperation) => boolean): Promise<SessionActor>;
  /** Clears the cache of `can` and `actor`, for example after another user signed in. */
  forget(): void;
  /** The server's address, without a trailing slash. */
  baseUrl: string;
  /**
   * The platform's `fetch` with this client's token, timeouts and retries, for addresses below `baseUrl`. It resolves with an error
   * response, as `fetch` does, and rejects with a `RosterError` when there is no response or a redirect, which is never followed.
   */
  fetch: RosterFetch;
  /** The openapi-fetch client that every method goes through, for middleware and for whoever prefers `{ data, error }`. */
  raw: RawClient;
  /**
   * Another client with other defaults, for example a longer timeout for a job. It shares the address, the token and the cache of
   * `can`; `headers` are added to those of this client.
   */
  withOptions(options: RosterDefaults): RosterClient<OwnPermission>;
}
