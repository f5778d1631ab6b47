// Generated from openapi/. Do not edit; run "npm run generate".

import type {
  ChangeOptions,
  DataOf,
  PostOptions,
  RequestOptions,
} from '../../contract/types.js';
import type {
  BulkOptions,
  BulkRows,
  RosterBulk,
} from '../../iteration/bulk.js';
import type {
  RosterDownload,
} from '../../iteration/download.js';
import type {
  RosterList,
} from '../../iteration/roster-list.js';
import type {
  RosterCall,
} from '../../transport/roster-call.js';
import type {
  AcceptedInvitation,
  AccessDecisions,
  AccessEvaluation,
  AccessLevel,
  AccessLevelList,
  AuditEvent,
  AuditEventList,
  BatchResults,
  Capabilities,
  ContactSettings,
  ContactSettingsUpdate,
  EffectiveAccess,
  EmbeddingToken,
  EmbeddingTokenCreate,
  ExportAuditEventsQuery,
  ExportUsersQuery,
  Grant,
  GrantList,
  GrantRemoveBatch,
  GrantRemoveItem,
  GrantSet,
  GrantSetBatch,
  GrantSetItem,
  Health,
  InvitationAcceptance,
  InvitationBatch,
  InvitationCreate,
  InvitationPreview,
  InvitationToken,
  LinkRequest,
  LinkRequested,
  LinkToken,
  ListAuditEventsQuery,
  ListGrantsQuery,
  ListResourcesQuery,
  ListUserAccessQuery,
  ListUserGrantsQuery,
  ListUsersQuery,
  PermissionPage,
  PermissionPageList,
  ReadUserBatch,
  ReadUserItem,
  RecoveryCode,
  RecoveryCodes,
  Resource,
  ResourceCreate,
  ResourceList,
  ResourceUpdate,
  Role,
  RoleChange,
  RoleChangeBatch,
  RoleChangeItem,
  RoleCreate,
  RoleList,
  RoleUpdate,
  SecuritySettings,
  SecuritySettingsUpdate,
  Session,
  SessionToken,
  ShortLivedToken,
  TwoFactorCode,
  TwoFactorSetup,
  TwoFactorState,
  User,
  UserAccessList,
  UserBatch,
  UserGrant,
  UserGrantList,
  UserItem,
  UserList,
  UserUpdate,
} from '@roster-kit/contract/schema';

/**
 * The methods of `client.session`. Who is calling, and what they must still do.
 */
export interface SessionResource {
  /**
   * Get the caller.
   *
   * The caller's user, role and permissions, and what they must still do. Works before the second factor is verified.
   *
   * Needs a token. Operation `session.get`.
   */
  get(options?: RequestOptions): RosterCall<'session.get', Session>;
  /**
   * Sign out.
   *
   * Ends the session and every short-lived token made from it. An API key cannot be signed out, nor can a person whom the
   * host signed in.
   *
   * Needs a token. Operation `session.signOut`.
   *
   * @throws `no_session`: The caller has no session of this service. The host signs in and out, renews tokens and asks for the second factor.
   * @throws `no_self`: The operation is about the caller's own user.
   */
  signOut(options?: PostOptions): RosterCall<'session.signOut', void>;
  /**
   * Create a short-lived token of this session.
   *
   * For a host that keeps the session in an HttpOnly cookie and gives the widgets a token from memory.
   *
   * Needs a token. Operation `session.createToken`.
   *
   * @throws `no_session`: The caller has no session of this service. The host signs in and out, renews tokens and asks for the second factor.
   * @throws `no_self`: The operation is about the caller's own user.
   */
  createToken(options?: PostOptions): RosterCall<'session.createToken', ShortLivedToken>;
}

/**
 * The methods of `client.tokens`. Tokens for the pages of a host with its own sign-in.
 */
export interface TokensResource {
  /**
   * Create a token for a user's browser.
   *
   * For a host with its own sign-in. Its backend exchanges its API key for a short-lived token of the person who is signed
   * in there, and gives it to the page. The token acts as that user, works only in a browser on pages of `origin`, and
   * creates no other tokens. It ends when it expires, when the user is suspended or deleted, or when the API key is revoked.
   * The user's role may not exceed the key's, and an access level set for the user counts only up to the default access
   * level of the key's role.
   *
   * Needs the permission `tokens:create`. Operation `tokens.create`.
   *
   * @throws `role_exceeds_actor`: Nobody grants what they do not hold. `reason` says whether the permissions or the default access level exceed the caller's.
   * @throws `api_key_required`: A host's backend calls this with its API key. No person may call it, whatever their role.
   * @throws `not_active`: Only an active user can be suspended or get a token. Revoke an invitation instead.
   */
  create(body: EmbeddingTokenCreate, options?: PostOptions): RosterCall<'tokens.create', EmbeddingToken>;
}

/**
 * The methods of `client.access`. Who may do what.
 */
export interface AccessResource {
  /**
   * Check permissions.
   *
   * Answers one or more checks for the caller, or with `userId` for a user whom the caller may see (`users:view`; any other
   * id is a 404). A permission that an access level decides needs its `resourceId`. If the id is missing or does not exist,
   * the answer is no. The operation changes nothing, so it needs no Idempotency-Key and ignores one.
   *
   * Needs a token. Operation `access.evaluate`.
   */
  evaluate(body: AccessEvaluation, options?: PostOptions): RosterCall<'access.evaluate', AccessDecisions>;
  /**
   * List what a user may do, and why.
   *
   * Each permission as access.evaluate answers it for this user, and what grants it. The first entry has `resource` null and
   * lists the permissions that the role decides. Then follows one entry per resource, by name, with the permissions that the
   * access level decides. Entries without permissions are left out. So there is no first entry when `permission` names
   * nothing that a role decides, or when `q` or `resourceId` is given, because these ask only for resources.
   *
   * These are the permissions that the user holds. A user who is not active, or has something `outstanding`, cannot use
   * them. Only a caller with `resources:view` and `access_levels:view` sees resources and the levels on them. For anyone
   * else the list ends after the first entry.
   *
   * Await it for one page, or walk over all items with `for await`.
   *
   * Needs the permission `users:view`. Operation `access.listByUser`.
   *
   * @param userId The user, by id.
   */
  listByUser(userId: string, query?: ListUserAccessQuery, options?: RequestOptions): RosterList<'access.listByUser', EffectiveAccess, UserAccessList>;
}

/**
 * The methods of `client.users`. Users of the organization.
 */
export interface UsersResource {
  /**
   * List users.
   *
   * Active users, suspended users and open invitations in one list. A deleted user is in no list.
   *
   * Await it for one page, or walk over all items with `for await`.
   *
   * Needs the permission `users:view`. Operation `users.list`.
   */
  list(query?: ListUsersQuery, options?: RequestOptions): RosterList<'users.list', User, UserList>;
  /**
   * Export users.
   *
   * All users that users.list answers for the same filters and sort, as CSV (RFC 4180): UTF-8 with a byte order mark, a
   * header row, CRLF. Columns: id, email, name, status, roleId, role, twoFactorEnabled, createdAt, lastActiveAt,
   * invitationSentAt, invitationExpiresAt, invitedBy, delivery, deliveryReason. A cell that a spreadsheet would take for a
   * formula (first character `=`, `+`, `-`, `@`, tab or CR) starts with an apostrophe. The answer starts at once and is read
   * page by page. If it breaks off, it is not complete.
   *
   * `for await` yields the text in chunks as they arrive; `.text()` is the whole text.
   *
   * Needs the permission `users:export`. Operation `users.export`.
   */
  export(query?: ExportUsersQuery, options?: RequestOptions): RosterDownload;
  /**
   * Change the role of many users.
   *
   * Carries out users.changeRole for each of up to 500 items, one after the other, in one transaction, with one result per
   * item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other items. The
   * organization always keeps a user who may manage users: the last item that would take that away is refused.
   *
   * Needs the permission `users:change_role`. Operation `users.changeRoleBatch`.
   */
  changeRoleBatch(body: RoleChangeBatch, options?: PostOptions): RosterCall<'users.changeRoleBatch', BatchResults>;
  /**
   * `changeRole` for any number of rows, from an array or a file that is read as needed.
   *
   * `for await` yields one result per row, in the order of the rows; `.run()` counts them. A row that fails is a result, with
   * a code of `changeRole`. It waits when a rate limit is reached. With a `runId` it can be started again after a crash, and
   * nothing happens twice.
   *
   * Needs the permission `users:change_role`. Operation `users.changeRoleBatch`.
   */
  changeRoleMany(rows: BulkRows<RoleChangeItem>, options?: BulkOptions): RosterBulk<RoleChangeItem, 'users.changeRole'>;
  /**
   * The former name of `changeRoleMany`.
   *
   * @deprecated Use `changeRoleMany`.
   */
  updateMany(rows: BulkRows<RoleChangeItem>, options?: BulkOptions): RosterBulk<RoleChangeItem, 'users.changeRole'>;
  /**
   * Suspend many users.
   *
   * Carries out users.suspend for each of up to 500 items, one after the other, in one transaction, with one result per
   * item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other items. Only
   * active users can be suspended.
   *
   * Needs the permission `users:suspend`. Operation `users.suspendBatch`.
   */
  suspendBatch(body: UserBatch, options?: PostOptions): RosterCall<'users.suspendBatch', BatchResults>;
  /**
   * `suspend` for any number of rows, from an array or a file that is read as needed.
   *
   * `for await` yields one result per row, in the order of the rows; `.run()` counts them. A row that fails is a result, with
   * a code of `suspend`. It waits when a rate limit is reached. With a `runId` it can be started again after a crash, and
   * nothing happens twice.
   *
   * Needs the permission `users:suspend`. Operation `users.suspendBatch`.
   */
  suspendMany(rows: BulkRows<UserItem>, options?: BulkOptions): RosterBulk<UserItem, 'users.suspend'>;
  /**
   * Reactivate many users.
   *
   * Carries out users.reactivate for each of up to 500 items, one after the other, in one transaction, with one result per
   * item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other items. Only
   * suspended users can be reactivated.
   *
   * Needs the permission `users:suspend`. Operation `users.reactivateBatch`.
   */
  reactivateBatch(body: UserBatch, options?: PostOptions): RosterCall<'users.reactivateBatch', BatchResults>;
  /**
   * `reactivate` for any number of rows, from an array or a file that is read as needed.
   *
   * `for await` yields one result per row, in the order of the rows; `.run()` counts them. A row that fails is a result, with
   * a code of `reactivate`. It waits when a rate limit is reached. With a `runId` it can be started again after a crash, and
   * nothing happens twice.
   *
   * Needs the permission `users:suspend`. Operation `users.reactivateBatch`.
   */
  reactivateMany(rows: BulkRows<UserItem>, options?: BulkOptions): RosterBulk<UserItem, 'users.reactivate'>;
  /**
   * Delete many users.
   *
   * Carries out users.delete for each of up to 500 items, one after the other, in one transaction, with one result per item,
   * in order. A refused item, also one with an invalid field, changes nothing and does not stop the other items. The
   * addresses of deleted users can never be invited again.
   *
   * Needs the permission `users:delete`. Operation `users.deleteBatch`.
   */
  deleteBatch(body: ReadUserBatch, options?: PostOptions): RosterCall<'users.deleteBatch', BatchResults>;
  /**
   * `delete` for any number of rows, from an array or a file that is read as needed.
   *
   * `for await` yields one result per row, in the order of the rows; `.run()` counts them. A row that fails is a result, with
   * a code of `delete`. It waits when a rate limit is reached. With a `runId` it can be started again after a crash, and
   * nothing happens twice.
   *
   * Needs the permission `users:delete`. Operation `users.deleteBatch`.
   */
  deleteMany(rows: BulkRows<ReadUserItem>, options?: BulkOptions): RosterBulk<ReadUserItem, 'users.delete'>;
  /**
   * Get a user.
   *
   * One user, active, suspended or invited.
   *
   * Needs the permission `users:view`. Operation `users.get`.
   *
   * @param userId The user, by id.
   */
  get(userId: string, options?: RequestOptions): RosterCall<'users.get', User>;
  /**
   * Change a user's name.
   *
   * Changes the name shown for the user. The user's role may not exceed the caller's own.
   *
   * Needs the permission `users:update`. Operation `users.update`.
   *
   * @param userId The user, by id.
   * @throws `target_exceeds_actor`: Nobody acts on somebody stronger. `reason` says whether the permissions of the user's present role, or its default access level, exceed the caller's. Ask someone whose role has them.
   * @throws `precondition_failed`: If-Match does not match the current state. Read it again, then decide.
   */
  update(userId: string, body: UserUpdate, options: ChangeOptions): RosterCall<'users.update', User>;
  /**
   * Delete a user.
   *
   * Deletes the user and ends their sessions. The address can never be invited again. Works on invitations too; to withdraw
   * an invitation and keep nothing, use invitations.revoke. The user's role may not exceed the caller's own, and the last
   * active user with the strongest role stays.
   *
   * Needs the permission `users:delete`. Operation `users.delete`.
   *
   * @param userId The user, by id.
   * @throws `own_account`: Nobody changes their own role, or suspends or deletes themselves.
   * @throws `target_exceeds_actor`: Nobody acts on somebody stronger. `reason` says whether the permissions of the user's present role, or its default access level, exceed the caller's. Ask someone whose role has them.
   * @throws `last_manager`: The organization would be left without an active user who may change roles.
   * @throws `last_owner`: The organization would be left without an active user whose role no other role exceeds. First give another active user that role.
   * @throws `precondition_failed`: If-Match does not match the current state. Read it again, then decide.
   */
  delete(userId: string, options: ChangeOptions): RosterCall<'users.delete', void>;
  /**
   * Change a user's role.
   *
   * Works for every user except the caller, also for invited ones. Neither the new role nor the present one may exceed the
   * caller's own, and the last active user with the strongest role keeps such a role.
   *
   * Needs the permission `users:change_role`. Operation `users.changeRole`.
   *
   * @param userId The user, by id.
   * @throws `own_account`: Nobody changes their own role, or suspends or deletes themselves.
   * @throws `role_exceeds_actor`: Nobody grants what they do not hold. `reason` says whether the permissions or the default access level exceed the caller's.
   * @throws `target_exceeds_actor`: Nobody acts on somebody stronger. `reason` says whether the permissions of the user's present role, or its default access level, exceed the caller's. Ask someone whose role has them.
   * @throws `last_manager`: The organization would be left without an active user who may change roles.
   * @throws `last_owner`: The organization would be left without an active user whose role no other role exceeds. First give another active user that role.
   * @throws `precondition_failed`: If-Match does not match the current state. Read it again, then decide.
   * @throws `unknown_role`: The organization has no such role.
   */
  changeRole(userId: string, body: RoleChange, options: ChangeOptions): RosterCall<'users.changeRole', User>;
  /**
   * Suspend a user.
   *
   * Signs the person out everywhere, ends their short-lived tokens and sign-in links, and refuses them until the user is
   * reactivated. The user stays in the list and keeps role and access levels. Only an active user can be suspended; an
   * invitation is revoked instead. The user's role may not exceed the caller's own, and the last active user with the
   * strongest role cannot be suspended.
   *
   * Needs the permission `users:suspend`. Operation `users.suspend`.
   *
   * @param userId The user, by id.
   * @throws `own_account`: Nobody changes their own role, or suspends or deletes themselves.
   * @throws `target_exceeds_actor`: Nobody acts on somebody stronger. `reason` says whether the permissions of the user's present role, or its default access level, exceed the caller's. Ask someone whose role has them.
   * @throws `last_manager`: The organization would be left without an active user who may change roles.
   * @throws `last_owner`: The organization would be left without an active user whose role no other role exceeds. First give another active user that role.
   * @throws `not_active`: Only an active user can be suspended or get a token. Revoke an invitation instead.
   */
  suspend(userId: string, options?: PostOptions): RosterCall<'users.suspend', User>;
  /**
   * Reactivate a user.
   *
   * The person can sign in again, with the same role and access levels. Ended sessions stay ended. The user's role may not
   * exceed the caller's own.
   *
   * Needs the permission `users:suspend`. Operation `users.reactivate`.
   *
   * @param userId The user, by id.
   * @throws `target_exceeds_actor`: Nobody acts on somebody stronger. `reason` says whether the permissions of the user's present role, or its default access level, exceed the caller's. Ask someone whose role has them.
   * @throws `not_suspended`: Only a suspended user can be reactivated.
   */
  reactivate(userId: string, options?: PostOptions): RosterCall<'users.reactivate', User>;
}

/**
 * The methods of `client.grants`. Who has which access level on which resource.
 */
export interface GrantsResource {
  /**
   * List a user's levels on all resources.
   *
   * One row per resource, by name.
   *
   * Await it for one page, or walk over all items with `for await`.
   *
   * Needs the permission `access_levels:view`. Operation `grants.listByUser`.
   *
   * @param userId The user, by id.
   */
  listByUser(userId: string, query?: ListUserGrantsQuery, options?: RequestOptions): RosterList<'grants.listByUser', UserGrant, UserGrantList>;
  /**
   * List who may do what with a resource.
   *
   * Every user with a level on it, set or by default of their role, by name.
   *
   * Await it for one page, or walk over all items with `for await`.
   *
   * Needs the permission `access_levels:view`. Operation `grants.list`.
   *
   * @param resourceId The resource, by id.
   */
  list(resourceId: string, query?: ListGrantsQuery, options?: RequestOptions): RosterList<'grants.list', Grant, GrantList>;
  /**
   * Get what a user may do with a resource.
   *
   * Also works for a user without a set level. Then `accessLevel` is null, the ETag is `"none"`, and `effectiveAccessLevel`
   * is the default of their role.
   *
   * Needs the permission `access_levels:view`. Operation `grants.get`.
   *
   * @param resourceId The resource, by id.
   * @param userId The user, by id.
   */
  get(resourceId: string, userId: string, options?: RequestOptions): RosterCall<'grants.get', Grant>;
  /**
   * Set a user's level on a resource.
   *
   * A set level decides, whatever the role. A caller who may manage access levels may set anyone's level, also their own.
   *
   * Needs the permission `access_levels:manage`. Operation `grants.set`.
   *
   * @param resourceId The resource, by id.
   * @param userId The user, by id.
   * @throws `precondition_failed`: If-Match does not match the current state. Read it again, then decide.
   * @throws `unknown_access_level`: The level is not in the organization's catalogue.
   */
  set(resourceId: string, userId: string, body: GrantSet, options: ChangeOptions): RosterCall<'grants.set', Grant>;
  /**
   * Remove a user's level on a resource.
   *
   * Afterwards the default of their role decides.
   *
   * Needs the permission `access_levels:manage`. Operation `grants.remove`.
   *
   * @param resourceId The resource, by id.
   * @param userId The user, by id.
   * @throws `precondition_failed`: If-Match does not match the current state. Read it again, then decide.
   */
  remove(resourceId: string, userId: string, options: ChangeOptions): RosterCall<'grants.remove', void>;
  /**
   * Set many access levels.
   *
   * Carries out grants.set for each of up to 500 items, one after the other, in one transaction, with one result per item,
   * in order. A refused item, also one with an invalid field, changes nothing and does not stop the other items. The items
   * may name any users and any resources.
   *
   * Needs the permission `access_levels:manage`. Operation `grants.setBatch`.
   */
  setBatch(body: GrantSetBatch, options?: PostOptions): RosterCall<'grants.setBatch', BatchResults>;
  /**
   * `set` for any number of rows, from an array or a file that is read as needed.
   *
   * `for await` yields one result per row, in the order of the rows; `.run()` counts them. A row that fails is a result, with
   * a code of `set`. It waits when a rate limit is reached. With a `runId` it can be started again after a crash, and
   * nothing happens twice.
   *
   * Needs the permission `access_levels:manage`. Operation `grants.setBatch`.
   */
  setMany(rows: BulkRows<GrantSetItem>, options?: BulkOptions): RosterBulk<GrantSetItem, 'grants.set'>;
  /**
   * Remove many access levels.
   *
   * Carries out grants.remove for each of up to 500 items, one after the other, in one transaction, with one result per
   * item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other items.
   * Afterwards the default of each user's role decides.
   *
   * Needs the permission `access_levels:manage`. Operation `grants.removeBatch`.
   */
  removeBatch(body: GrantRemoveBatch, options?: PostOptions): RosterCall<'grants.removeBatch', BatchResults>;
  /**
   * `remove` for any number of rows, from an array or a file that is read as needed.
   *
   * `for await` yields one result per row, in the order of the rows; `.run()` counts them. A row that fails is a result, with
   * a code of `remove`. It waits when a rate limit is reached. With a `runId` it can be started again after a crash, and
   * nothing happens twice.
   *
   * Needs the permission `access_levels:manage`. Operation `grants.removeBatch`.
   */
  removeMany(rows: BulkRows<GrantRemoveItem>, options?: BulkOptions): RosterBulk<GrantRemoveItem, 'grants.remove'>;
}

/**
 * The methods of `client.twoFactor`. Two-factor authentication.
 */
export interface TwoFactorResource {
  /**
   * Reset a user's lost second factor.
   *
   * Ends the user's sessions. The user sets up a new one when it is next required. If-Match takes the user's ETag. Nobody
   * resets their own: another manager does it, whose role the user's may not exceed, or the operator if there is no such
   * manager.
   *
   * Needs the permission `users:reset_two_factor`. Operation `twoFactor.reset`.
   *
   * @param userId The user, by id.
   * @throws `own_account`: Nobody changes their own role, or suspends or deletes themselves.
   * @throws `target_exceeds_actor`: Nobody acts on somebody stronger. `reason` says whether the permissions of the user's present role, or its default access level, exceed the caller's. Ask someone whose role has them.
   * @throws `two_factor_not_set_up`: There is nothing to verify against or to reset.
   * @throws `precondition_failed`: If-Match does not match the current state. Read it again, then decide.
   */
  reset(userId: string, options: ChangeOptions): RosterCall<'twoFactor.reset', void>;
  /**
   * Get my two-factor authentication.
   *
   * Whether the caller has set it up, whether it is required, and how many recovery codes are left.
   *
   * Needs a token. Operation `twoFactor.get`.
   *
   * @throws `no_session`: The caller has no session of this service. The host signs in and out, renews tokens and asks for the second factor.
   * @throws `no_self`: The operation is about the caller's own user.
   */
  get(options?: RequestOptions): RosterCall<'twoFactor.get', TwoFactorState>;
  /**
   * Start setting up two-factor authentication.
   *
   * Takes effect only when a code is confirmed. Starting again replaces the secret.
   *
   * Needs a token. Operation `twoFactor.startSetup`.
   *
   * @throws `no_session`: The caller has no session of this service. The host signs in and out, renews tokens and asks for the second factor.
   * @throws `no_self`: The operation is about the caller's own user.
   * @throws `two_factor_already_set_up`: A manager can reset it if it was lost.
   */
  startSetup(options?: PostOptions): RosterCall<'twoFactor.startSetup', TwoFactorSetup>;
  /**
   * Confirm the setup with a code.
   *
   * Turns the second factor on, and verifies this session. The recovery codes are shown only this once.
   *
   * Needs a token. Operation `twoFactor.confirmSetup`.
   *
   * @throws `no_session`: The caller has no session of this service. The host signs in and out, renews tokens and asks for the second factor.
   * @throws `no_self`: The operation is about the caller's own user.
   * @throws `two_factor_already_set_up`: A manager can reset it if it was lost.
   * @throws `setup_not_started`: Call twoFactor.startSetup first. A started setup lasts 15 minutes.
   * @throws `code_incorrect`: The code is wrong, too old or already used.
   */
  confirmSetup(body: TwoFactorCode, options?: PostOptions): RosterCall<'twoFactor.confirmSetup', RecoveryCodes>;
  /**
   * Create new recovery codes.
   *
   * The old codes stop working. Needs a current verification code.
   *
   * Needs a token. Operation `twoFactor.regenerateRecoveryCodes`.
   *
   * @throws `no_session`: The caller has no session of this service. The host signs in and out, renews tokens and asks for the second factor.
   * @throws `no_self`: The operation is about the caller's own user.
   * @throws `two_factor_not_set_up`: There is nothing to verify against or to reset.
   * @throws `code_incorrect`: The code is wrong, too old or already used.
   */
  regenerateRecoveryCodes(body: TwoFactorCode, options?: PostOptions): RosterCall<'twoFactor.regenerateRecoveryCodes', RecoveryCodes>;
}

/**
 * The methods of `client.invitations`. Users who are not active yet.
 */
export interface InvitationsResource {
  /**
   * Invite a person.
   *
   * Creates a pending user and sends an e-mail with a link that activates the account. The role may not exceed the caller's
   * own. If the security settings list allowed domains, the address must belong to one.
   *
   * Needs the permission `users:invite`. Operation `invitations.create`.
   *
   * @throws `role_exceeds_actor`: Nobody grants what they do not hold. `reason` says whether the permissions or the default access level exceed the caller's.
   * @throws `address_taken`: A user or an open invitation with this address exists.
   * @throws `address_deleted`: A user with this address was deleted. The address can never be invited again.
   * @throws `domain_not_allowed`: The security settings list the allowed domains. A subdomain must be listed on its own.
   * @throws `unknown_role`: The organization has no such role.
   */
  create(body: InvitationCreate, options?: PostOptions): RosterCall<'invitations.create', User>;
  /**
   * Invite many people.
   *
   * Carries out invitations.create for each of up to 500 items, one after the other, in one transaction, with one result per
   * item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other items. One
   * e-mail is sent for each new invitation, none in a dry run. If an address comes twice, the second item is
   * `address_taken`.
   *
   * Needs the permission `users:invite`. Operation `invitations.createBatch`.
   */
  createBatch(body: InvitationBatch, options?: PostOptions): RosterCall<'invitations.createBatch', BatchResults>;
  /**
   * `create` for any number of rows, from an array or a file that is read as needed.
   *
   * `for await` yields one result per row, in the order of the rows; `.run()` counts them. A row that fails is a result, with
   * a code of `create`. It waits when a rate limit is reached. With a `runId` it can be started again after a crash, and
   * nothing happens twice.
   *
   * Needs the permission `users:invite`. Operation `invitations.createBatch`.
   */
  createMany(rows: BulkRows<InvitationCreate>, options?: BulkOptions): RosterBulk<InvitationCreate, 'invitations.create'>;
  /**
   * Resend many invitations.
   *
   * Carries out invitations.resend for each of up to 500 items, one after the other, in one transaction, with one result per
   * item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other items. Each
   * invitation gets a new link with a new expiry.
   *
   * Needs the permission `users:invite`. Operation `invitations.resendBatch`.
   */
  resendBatch(body: UserBatch, options?: PostOptions): RosterCall<'invitations.resendBatch', BatchResults>;
  /**
   * `resend` for any number of rows, from an array or a file that is read as needed.
   *
   * `for await` yields one result per row, in the order of the rows; `.run()` counts them. A row that fails is a result, with
   * a code of `resend`. It waits when a rate limit is reached. With a `runId` it can be started again after a crash, and
   * nothing happens twice.
   *
   * Needs the permission `users:invite`. Operation `invitations.resendBatch`.
   */
  resendMany(rows: BulkRows<UserItem>, options?: BulkOptions): RosterBulk<UserItem, 'invitations.resend'>;
  /**
   * Revoke many invitations.
   *
   * Carries out invitations.revoke for each of up to 500 items, one after the other, in one transaction, with one result per
   * item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other items.
   * Revoked invitations leave nothing behind; their addresses can be invited again.
   *
   * Needs the permission `users:invite`. Operation `invitations.revokeBatch`.
   */
  revokeBatch(body: ReadUserBatch, options?: PostOptions): RosterCall<'invitations.revokeBatch', BatchResults>;
  /**
   * `revoke` for any number of rows, from an array or a file that is read as needed.
   *
   * `for await` yields one result per row, in the order of the rows; `.run()` counts them. A row that fails is a result, with
   * a code of `revoke`. It waits when a rate limit is reached. With a `runId` it can be started again after a crash, and
   * nothing happens twice.
   *
   * Needs the permission `users:invite`. Operation `invitations.revokeBatch`.
   */
  revokeMany(rows: BulkRows<ReadUserItem>, options?: BulkOptions): RosterBulk<ReadUserItem, 'invitations.revoke'>;
  /**
   * Revoke an invitation.
   *
   * Removes the pending user and keeps nothing. The address can be invited again. The invited role may not exceed the
   * caller's own.
   *
   * Needs the permission `users:invite`. Operation `invitations.revoke`.
   *
   * @param userId The user, by id.
   * @throws `target_exceeds_actor`: Nobody acts on somebody stronger. `reason` says whether the permissions of the user's present role, or its default access level, exceed the caller's. Ask someone whose role has them.
   * @throws `not_pending`: Only a pending or expired invitation can be resent or revoked.
   * @throws `precondition_failed`: If-Match does not match the current state. Read it again, then decide.
   */
  revoke(userId: string, options: ChangeOptions): RosterCall<'invitations.revoke', void>;
  /**
   * Resend an invitation.
   *
   * Sends a new link with a new expiry, also if the old one has expired. The old link becomes void. The invited role may not
   * exceed the caller's own.
   *
   * Needs the permission `users:invite`. Operation `invitations.resend`.
   *
   * @param userId The user, by id.
   * @throws `target_exceeds_actor`: Nobody acts on somebody stronger. `reason` says whether the permissions of the user's present role, or its default access level, exceed the caller's. Ask someone whose role has them.
   * @throws `not_pending`: Only a pending or expired invitation can be resent or revoked.
   */
  resend(userId: string, options?: PostOptions): RosterCall<'invitations.resend', User>;
  /**
   * Preview an invitation by its link.
   *
   * Does not use up the link. The token travels in the body.
   *
   * Needs no token. Operation `invitations.preview`.
   *
   * @throws `link_invalid`: This service did not issue the token, or its user no longer exists.
   * @throws `link_expired`: Ask for a new one.
   * @throws `link_superseded`: Resending made this link void.
   * @throws `link_used`: A link works once.
   */
  preview(body: InvitationToken, options?: PostOptions): RosterCall<'invitations.preview', InvitationPreview>;
  /**
   * Accept an invitation by its link.
   *
   * Activates the account and, if this service signs people in, starts a session. A link works once.
   *
   * Needs no token. Operation `invitations.accept`.
   *
   * @throws `link_invalid`: This service did not issue the token, or its user no longer exists.
   * @throws `link_expired`: Ask for a new one.
   * @throws `link_superseded`: Resending made this link void.
   * @throws `link_used`: A link works once.
   */
  accept(body: InvitationAcceptance, options?: PostOptions): RosterCall<'invitations.accept', AcceptedInvitation>;
}

/**
 * The methods of `client.roles`. The role catalogue.
 */
export interface RolesResource {
  /**
   * List roles.
   *
   * The roles of the catalogue in its order, then the organization's custom roles by name. To count the users with a role,
   * call users.list with `role` and `include=total`.
   *
   * Await it for one page, or walk over all items with `for await`.
   *
   * Needs a token. Operation `roles.list`.
   */
  list(options?: RequestOptions): RosterList<'roles.list', Role, RoleList>;
  /**
   * Create a custom role.
   *
   * The role may not exceed the caller's own, in permissions or default level. To copy a role, send its values with a new
   * name. An organization has at most 100 custom roles.
   *
   * Needs the permission `roles:create`. Operation `roles.create`.
   *
   * @throws `role_exceeds_actor`: Nobody grants what they do not hold. `reason` says whether the permissions or the default access level exceed the caller's.
   * @throws `role_name_taken`: Another role has this name. Case, accents and repeated spaces make no difference.
   * @throws `too_many_roles`: An organization has at most 100. Delete a role that is not in use.
   * @throws `unknown_permission`: `errors` names each permission that is not in the catalogue, or that depends on the access level and not on the role.
   * @throws `unknown_access_level`: The level is not in the organization's catalogue.
   */
  create(body: RoleCreate, options?: PostOptions): RosterCall<'roles.create', Role>;
  /**
   * Get a role.
   *
   * One role, from the catalogue or custom.
   *
   * Needs a token. Operation `roles.get`.
   *
   * @param roleId The role, by id.
   */
  get(roleId: string, options?: RequestOptions): RosterCall<'roles.get', Role>;
  /**
   * Change a custom role.
   *
   * Fields that are left out keep their values; `permissions` replaces all permissions. Users with the role have the new
   * permissions from their next request on. The role may not exceed the caller's own, neither before nor after the change.
   * Callers can change only the name and the description of their own role.
   *
   * Needs the permission `roles:update`. Operation `roles.update`.
   *
   * @param roleId The role, by id.
   * @throws `own_role`: Nobody changes the permissions or the default access level of their own role.
   * @throws `role_exceeds_actor`: Nobody grants what they do not hold. `reason` says whether the permissions or the default access level exceed the caller's.
   * @throws `last_manager`: The organization would be left without an active user who may change roles.
   * @throws `last_owner`: The organization would be left without an active user whose role no other role exceeds. First give another active user that role.
   * @throws `role_fixed`: A role of the catalogue cannot be changed or deleted. Create a custom role with the same permissions.
   * @throws `role_name_taken`: Another role has this name. Case, accents and repeated spaces make no difference.
   * @throws `precondition_failed`: If-Match does not match the current state. Read it again, then decide.
   * @throws `unknown_permission`: `errors` names each permission that is not in the catalogue, or that depends on the access level and not on the role.
   * @throws `unknown_access_level`: The level is not in the organization's catalogue.
   */
  update(roleId: string, body: RoleUpdate, options: ChangeOptions): RosterCall<'roles.update', Role>;
  /**
   * Delete a custom role.
   *
   * Works only while no user (active, invited or suspended) and no API key has it. The role may not exceed the caller's own.
   *
   *
   * Needs the permission `roles:delete`. Operation `roles.delete`.
   *
   * @param roleId The role, by id.
   * @throws `role_exceeds_actor`: Nobody grants what they do not hold. `reason` says whether the permissions or the default access level exceed the caller's.
   * @throws `role_fixed`: A role of the catalogue cannot be changed or deleted. Create a custom role with the same permissions.
   * @throws `role_in_use`: Users (active, invited or suspended) or API keys have the role. Give them another role first.
   * @throws `precondition_failed`: If-Match does not match the current state. Read it again, then decide.
   */
  delete(roleId: string, options: ChangeOptions): RosterCall<'roles.delete', void>;
}

/**
 * The methods of `client.permissions`.
 */
export interface PermissionsResource {
  /**
   * List permissions.
   *
   * Grouped by page of the host product. Each says what decides it.
   *
   * Await it for one page, or walk over all items with `for await`.
   *
   * Needs a token. Operation `permissions.list`.
   */
  list(options?: RequestOptions): RosterList<'permissions.list', PermissionPage, PermissionPageList>;
}

/**
 * The methods of `client.accessLevels`.
 */
export interface AccessLevelsResource {
  /**
   * List access levels.
   *
   * From the weakest to the strongest, with what each allows.
   *
   * Await it for one page, or walk over all items with `for await`.
   *
   * Needs a token. Operation `accessLevels.list`.
   */
  list(options?: RequestOptions): RosterList<'accessLevels.list', AccessLevel, AccessLevelList>;
}

/**
 * The methods of `client.resources`. The things that access levels are set on.
 */
export interface ResourcesResource {
  /**
   * List resources.
   *
   * With the caller's level on each, by name. A caller who may not view access levels (`access_levels:view`) sees only the
   * resources they have a level on.
   *
   * Await it for one page, or walk over all items with `for await`.
   *
   * Needs the permission `resources:view`. Operation `resources.list`.
   */
  list(query?: ListResourcesQuery, options?: RequestOptions): RosterList<'resources.list', Resource, ResourceList>;
  /**
   * Register a resource.
   *
   * Uses the host's own key, which is unique among the resources of its type.
   *
   * Needs the permission `resources:create`. Operation `resources.create`.
   *
   * @throws `resource_key_taken`: Another resource of this type has this key.
   * @throws `unknown_resource_type`: The type is not in the organization's catalogue.
   */
  create(body: ResourceCreate, options?: PostOptions): RosterCall<'resources.create', Resource>;
  /**
   * Get a resource.
   *
   * With the caller's level on it. A resource that the caller does not see in the list is a 404.
   *
   * Needs the permission `resources:view`. Operation `resources.get`.
   *
   * @param resourceId The resource, by id.
   */
  get(resourceId: string, options?: RequestOptions): RosterCall<'resources.get', Resource>;
  /**
   * Rename a resource.
   *
   * The key and the type cannot change.
   *
   * Needs the permission `resources:update`. Operation `resources.update`.
   *
   * @param resourceId The resource, by id.
   * @throws `precondition_failed`: If-Match does not match the current state. Read it again, then decide.
   */
  update(resourceId: string, body: ResourceUpdate, options: ChangeOptions): RosterCall<'resources.update', Resource>;
  /**
   * Delete a resource.
   *
   * Deletes the levels set on it too.
   *
   * Needs the permission `resources:delete`. Operation `resources.delete`.
   *
   * @param resourceId The resource, by id.
   * @throws `precondition_failed`: If-Match does not match the current state. Read it again, then decide.
   */
  delete(resourceId: string, options: ChangeOptions): RosterCall<'resources.delete', void>;
}

/**
 * The methods of `client.settings`. Settings of the organization.
 */
export interface SettingsResource {
  /**
   * Get the security settings.
   *
   * Also says how many users have not set up two-factor authentication.
   *
   * Needs the permission `settings:view`. Operation `settings.getSecurity`.
   */
  getSecurity(options?: RequestOptions): RosterCall<'settings.getSecurity', SecuritySettings>;
  /**
   * Change the security settings.
   *
   * Two-factor authentication is turned on or off for all users at once. Once it is on, no account works without it. A new
   * lifetime applies to links that are sent after the change; new allowed domains apply to new invitations. Existing users
   * and invitations are not affected.
   *
   * Needs the permission `settings:update`. Operation `settings.updateSecurity`.
   *
   * @throws `precondition_failed`: If-Match does not match the current state. Read it again, then decide.
   */
  updateSecurity(body: SecuritySettingsUpdate, options: ChangeOptions): RosterCall<'settings.updateSecurity', SecuritySettings>;
  /**
   * Get the access contact.
   *
   * The text shown to people who may not manage users.
   *
   * Needs a token. Operation `settings.getContact`.
   */
  getContact(options?: RequestOptions): RosterCall<'settings.getContact', ContactSettings>;
  /**
   * Change the access contact.
   *
   * Plain text. Null restores the catalogue's own text, if it has one.
   *
   * Needs the permission `settings:update`. Operation `settings.updateContact`.
   *
   * @throws `precondition_failed`: If-Match does not match the current state. Read it again, then decide.
   */
  updateContact(body: ContactSettingsUpdate, options: ChangeOptions): RosterCall<'settings.updateContact', ContactSettings>;
}

/**
 * The methods of `client.auditEvents`.
 */
export interface AuditEventsResource {
  /**
   * List audit events.
   *
   * Who did what to whom, the values before and after, when and from where; newest first. An event stores no e-mail
   * addresses. The names are the current names of users, API keys and resources that still exist.
   *
   * Await it for one page, or walk over all items with `for await`.
   *
   * Needs the permission `audit:view`. Operation `auditEvents.list`.
   */
  list(query?: ListAuditEventsQuery, options?: RequestOptions): RosterList<'auditEvents.list', AuditEvent, AuditEventList>;
  /**
   * Export audit events.
   *
   * All events that auditEvents.list answers for the same filters, as CSV in the form of users.export. Columns: id, at,
   * action, actorKind, actorId, actorName, targetType, targetId, targetName, resourceName, before, after, viaKeyId,
   * viaKeyName, ipAddress. `before` and `after` are JSON.
   *
   * `for await` yields the text in chunks as they arrive; `.text()` is the whole text.
   *
   * Needs the permission `audit:export`. Operation `auditEvents.export`.
   */
  export(query?: ExportAuditEventsQuery, options?: RequestOptions): RosterDownload;
}

/**
 * The methods of `client.identity`. Passwordless sign-in, for hosts without a sign-in of their own.
 */
export interface IdentityResource {
  /**
   * Request a sign-in link.
   *
   * Sends an e-mail with one link per organization in which the address belongs to an active user. The answer is the same
   * for an unknown address.
   *
   * Needs no token. Operation `identity.requestLink`.
   */
  requestLink(body: LinkRequest, options?: PostOptions): RosterCall<'identity.requestLink', LinkRequested>;
  /**
   * Trade a sign-in link for a session.
   *
   * A link works once and for 15 minutes.
   *
   * Needs no token. Operation `identity.redeemLink`.
   *
   * @throws `link_invalid`: This service did not issue the token, or its user no longer exists.
   * @throws `link_expired`: Ask for a new one.
   * @throws `link_used`: A link works once.
   */
  redeemLink(body: LinkToken, options?: PostOptions): RosterCall<'identity.redeemLink', SessionToken>;
  /**
   * Verify a code.
   *
   * Takes a current code of the authenticator app. A code works once. After five wrong codes in five minutes the answer is
   * 429. After 10, 20, 40 and 80 wrong codes since the last right one, no code is accepted for 15 minutes, 1, 4 and 24
   * hours: the answer is 429 with Retry-After, and the person gets a mail. Beyond, a day follows each ten wrong codes.
   *
   * Needs a token. Operation `identity.verifyCode`.
   *
   * @throws `no_session`: The caller has no session of this service. The host signs in and out, renews tokens and asks for the second factor.
   * @throws `no_self`: The operation is about the caller's own user.
   * @throws `two_factor_not_set_up`: There is nothing to verify against or to reset.
   * @throws `code_incorrect`: The code is wrong, too old or already used.
   */
  verifyCode(body: TwoFactorCode, options?: PostOptions): RosterCall<'identity.verifyCode', void>;
  /**
   * Use a recovery code instead.
   *
   * Each code works once. Attempts count together with those of identity.verifyCode.
   *
   * Needs a token. Operation `identity.useRecoveryCode`.
   *
   * @throws `no_session`: The caller has no session of this service. The host signs in and out, renews tokens and asks for the second factor.
   * @throws `no_self`: The operation is about the caller's own user.
   * @throws `two_factor_not_set_up`: There is nothing to verify against or to reset.
   * @throws `code_incorrect`: The code is wrong, too old or already used.
   */
  useRecoveryCode(body: RecoveryCode, options?: PostOptions): RosterCall<'identity.useRecoveryCode', void>;
}

/**
 * The methods of `client.capabilities`.
 */
export interface CapabilitiesResource {
  /**
   * Get what this backend has.
   *
   * The operations that this backend carries out, by area, and its limits. What is not listed is not there: a request for it
   * answers `unknown_operation`. A backend without this operation is taken to carry out every operation of the contract. The
   * answer is the same for every caller, and changes only when the service is set up differently.
   *
   * Needs no token. Operation `capabilities.get`.
   */
  get(options?: RequestOptions): RosterCall<'capabilities.get', Capabilities>;
}

/**
 * The methods of `client.service`. The service itself.
 */
export interface ServiceResource {
  /**
   * Get this contract.
   *
   * The bundled document, with every problem code listed per operation.
   *
   * Needs no token. Operation `service.getOpenApi`.
   */
  getOpenApi(options?: RequestOptions): RosterCall<'service.getOpenApi', DataOf<'service.getOpenApi'>>;
  /**
   * Check that the process runs.
   *
   * Checks nothing except the process.
   *
   * Needs no token. Operation `service.health`.
   */
  health(options?: RequestOptions): RosterCall<'service.health', Health>;
  /**
   * Check that the service can answer.
   *
   * Asks the database. The answer is 503 while the database cannot be reached.
   *
   * Needs no token. Operation `service.ready`.
   */
  ready(options?: RequestOptions): RosterCall<'service.ready', Health>;
}

/** All of them, by area. */
export interface Resources {
  /**
   * The methods of `client.session`. Who is calling, and what they must still do.
   */
  session: SessionResource;
  /**
   * The methods of `client.tokens`. Tokens for the pages of a host with its own sign-in.
   */
  tokens: TokensResource;
  /**
   * The methods of `client.access`. Who may do what.
   */
  access: AccessResource;
  /**
   * The methods of `client.users`. Users of the organization.
   */
  users: UsersResource;
  /**
   * The methods of `client.grants`. Who has which access level on which resource.
   */
  grants: GrantsResource;
  /**
   * The methods of `client.twoFactor`. Two-factor authentication.
   */
  twoFactor: TwoFactorResource;
  /**
   * The methods of `client.invitations`. Users who are not active yet.
   */
  invitations: InvitationsResource;
  /**
   * The methods of `client.roles`. The role catalogue.
   */
  roles: RolesResource;
  /**
   * The methods of `client.permissions`.
   */
  permissions: PermissionsResource;
  /**
   * The methods of `client.accessLevels`.
   */
  accessLevels: AccessLevelsResource;
  /**
   * The methods of `client.resources`. The things that access levels are set on.
   */
  resources: ResourcesResource;
  /**
   * The methods of `client.settings`. Settings of the organization.
   */
  settings: SettingsResource;
  /**
   * The methods of `client.auditEvents`.
   */
  auditEvents: AuditEventsResource;
  /**
   * The methods of `client.identity`. Passwordless sign-in, for hosts without a sign-in of their own.
   */
  identity: IdentityResource;
  /**
   * The methods of `client.capabilities`.
   */
  capabilities: CapabilitiesResource;
  /**
   * The methods of `client.service`. The service itself.
   */
  service: ServiceResource;
}
