import type { Call, Fetched } from '../call.js';
import { createDownload, type RosterDownload } from '../download.js';
import { createList, type RosterList } from '../list.js';
import type { ChangeOptions, ExportUsersQuery, ListUsersQuery, PostOptions, RequestOptions, RoleChange, User, UserUpdate } from '../types.js';

/** Accounts of the organization: active ones and open invitations. */
export function usersResource(call: Call, fetched: Fetched) {
  return {
    /** By words of name or e-mail, role, status, second factor; sorted. Operation `users.list`. */
    list(query: ListUsersQuery = {}, options: RequestOptions = {}): RosterList<User> {
      return createList('users.list', query, options, (at, own) => call('users.list', 'GET', '/v1/users', { query: at }, own));
    },
    /**
     * The same list as CSV, all of it: `for await (const piece of users.export()) file.write(piece)`.
     * Operation `users.export`.
     */
    export(query: ExportUsersQuery = {}, options: RequestOptions = {}): RosterDownload {
      return createDownload('users.export', options, (own) => fetched('users.export', '/v1/users/export', query, own));
    },
    /** `not_found` also for another organization's id. Operation `users.get`. */
    get(userId: string, options?: RequestOptions): Promise<User> {
      return call('users.get', 'GET', '/v1/users/{userId}', { path: { userId } }, options);
    },
    /** Changes the name. `precondition_failed` when the account changed since it was read. Operation `users.update`. */
    update(userId: string, body: UserUpdate, options: ChangeOptions): Promise<User> {
      return call('users.update', 'PATCH', '/v1/users/{userId}', { path: { userId }, body }, options);
    },
    /**
     * For every account except one's own (`own_account`), invited ones too. `role_exceeds_actor` for a role above the
     * caller's, `last_manager` when nobody would be left to manage users, `unknown_role`, `precondition_failed`.
     * Operation `users.changeRole`.
     */
    changeRole(userId: string, body: RoleChange, options: ChangeOptions): Promise<User> {
      return call('users.changeRole', 'PUT', '/v1/users/{userId}/role', { path: { userId }, body }, options);
    },
    /**
     * Signs the person out everywhere and refuses them until they are reactivated; list, role and levels stay. `own_account`,
     * `last_manager`, `not_active` for an invitation or an account that is suspended already. Operation `users.suspend`.
     */
    suspend(userId: string, options?: PostOptions): Promise<User> {
      return call('users.suspend', 'POST', '/v1/users/{userId}/suspend', { path: { userId } }, options);
    },
    /** Lets a suspended person sign in again; `not_suspended` for any other account. Operation `users.reactivate`. */
    reactivate(userId: string, options?: PostOptions): Promise<User> {
      return call('users.reactivate', 'POST', '/v1/users/{userId}/reactivate', { path: { userId } }, options);
    },
    /** The address can never be invited again. `own_account`, `last_manager`, `precondition_failed`. Operation `users.delete`. */
    delete(userId: string, options: ChangeOptions): Promise<void> {
      return call('users.delete', 'DELETE', '/v1/users/{userId}', { path: { userId } }, options);
    },
  };
}
