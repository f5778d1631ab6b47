import type {
  ChangeOptions,
  ExportUsersQuery,
  ListUsersQuery,
  PostOptions,
  ReadUserBatch,
  RequestOptions,
  RoleChange,
  RoleChangeBatch,
  UserBatch,
  UserUpdate,
} from '../contract/types.js';
import { createBulk } from '../iteration/bulk.js';
import { createDownload, type RosterDownload } from '../iteration/download.js';
import { createList, type RosterList } from '../iteration/list.js';
import type { Call, Fetched } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';

/** Accounts of the organization: active ones and open invitations. */
export function usersResource(call: Call, fetched: Fetched) {
  return {
    /** By words of name or e-mail, role, status, second factor; sorted. Operation `users.list`. */
    list: (query: ListUsersQuery = {}, options: RequestOptions = {}): RosterList<'users.list'> =>
      createList(call, 'users.list', '/v1/users', { query }, options),
    /**
     * The same list as CSV, all of it: `for await (const piece of users.export()) file.write(piece)`.
     * Operation `users.export`.
     */
    export: (query: ExportUsersQuery = {}, options: RequestOptions = {}): RosterDownload =>
      createDownload('users.export', options, (own) => fetched('users.export', '/v1/users/export', query, own)),
    /** `not_found` also for another organization's id. Operation `users.get`. */
    get: (userId: string, options?: RequestOptions): RosterCall<'users.get'> =>
      call('users.get', 'GET', '/v1/users/{userId}', { path: { userId } }, options),
    /** Changes the name. `precondition_failed` when the account changed since it was read. Operation `users.update`. */
    update: (userId: string, body: UserUpdate, options: ChangeOptions): RosterCall<'users.update'> =>
      call('users.update', 'PATCH', '/v1/users/{userId}', { path: { userId }, body }, options),
    /**
     * For every account except one's own (`own_account`), invited ones too. `role_exceeds_actor` for a role above the
     * caller's, `last_manager` when nobody would be left to manage users, `unknown_role`, `precondition_failed`.
     * Operation `users.changeRole`.
     */
    changeRole: (userId: string, body: RoleChange, options: ChangeOptions): RosterCall<'users.changeRole'> =>
      call('users.changeRole', 'PUT', '/v1/users/{userId}/role', { path: { userId }, body }, options),
    /**
     * Signs the person out everywhere and refuses them until they are reactivated; list, role and levels stay. `own_account`,
     * `last_manager`, `not_active` for an invitation or an account that is suspended already. Operation `users.suspend`.
     */
    suspend: (userId: string, options?: PostOptions): RosterCall<'users.suspend'> =>
      call('users.suspend', 'POST', '/v1/users/{userId}/suspend', { path: { userId } }, options),
    /** Lets a suspended person sign in again; `not_suspended` for any other account. Operation `users.reactivate`. */
    reactivate: (userId: string, options?: PostOptions): RosterCall<'users.reactivate'> =>
      call('users.reactivate', 'POST', '/v1/users/{userId}/reactivate', { path: { userId } }, options),
    /** The address can never be invited again. `own_account`, `last_manager`, `precondition_failed`. Operation `users.delete`. */
    delete: (userId: string, options: ChangeOptions): RosterCall<'users.delete'> =>
      call('users.delete', 'DELETE', '/v1/users/{userId}', { path: { userId } }, options),
    /**
     * Up to 500 at once, one result each, in order: one refused, for what `changeRole` refuses, does not keep the others from going
     * through. `dryRun` changes nothing and answers the same. Operation `users.changeRoleBatch`.
     */
    changeRoleBatch: (body: RoleChangeBatch, options?: PostOptions): RosterCall<'users.changeRoleBatch'> =>
      call('users.changeRoleBatch', 'POST', '/v1/users/batch/change-role', { body }, options),
    /** `suspend` for each; see `changeRoleBatch`. Operation `users.suspendBatch`. */
    suspendBatch: (body: UserBatch, options?: PostOptions): RosterCall<'users.suspendBatch'> =>
      call('users.suspendBatch', 'POST', '/v1/users/batch/suspend', { body }, options),
    /** `reactivate` for each; see `changeRoleBatch`. Operation `users.reactivateBatch`. */
    reactivateBatch: (body: UserBatch, options?: PostOptions): RosterCall<'users.reactivateBatch'> =>
      call('users.reactivateBatch', 'POST', '/v1/users/batch/reactivate', { body }, options),
    /** `delete` for each; see `changeRoleBatch`. Operation `users.deleteBatch`. */
    deleteBatch: (body: ReadUserBatch, options?: PostOptions): RosterCall<'users.deleteBatch'> =>
      call('users.deleteBatch', 'POST', '/v1/users/batch/delete', { body }, options),
    /**
     * `changeRole` for any number of rows, in batches, such as `{ userId: user.id, roleId, ifMatch: user.etag }` for each of a list;
     * see `invitations.createMany`. Operation `users.changeRoleBatch`.
     */
    updateMany: createBulk(call, 'users.changeRoleBatch', '/v1/users/batch/change-role'),
    /** `suspend` for each row; see `updateMany`. Operation `users.suspendBatch`. */
    suspendMany: createBulk(call, 'users.suspendBatch', '/v1/users/batch/suspend'),
    /** `reactivate` for each row; see `updateMany`. Operation `users.reactivateBatch`. */
    reactivateMany: createBulk(call, 'users.reactivateBatch', '/v1/users/batch/reactivate'),
    /** `delete` for each row; see `updateMany`. Operation `users.deleteBatch`. */
    deleteMany: createBulk(call, 'users.deleteBatch', '/v1/users/batch/delete'),
  };
}
