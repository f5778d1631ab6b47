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
import type { Call, StreamCall } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';

/** Users of the organization, including open invitations. */
export function usersResource(call: Call, callStream: StreamCall) {
  return {
    /** Filters by words of name or e-mail (`q`), role, status and two-factor; `sort` orders it. Operation `users.list`. */
    list: (query: ListUsersQuery = {}, options?: RequestOptions): RosterList<'users.list'> =>
      createList(call, 'users.list', '/v1/users', { query }, options),
    /**
     * The whole list as CSV, with the same filters: `for await (const text of client.users.export()) file.write(text)`.
     * Operation `users.export`.
     */
    export: (query: ExportUsersQuery = {}, options?: RequestOptions): RosterDownload =>
      createDownload('users.export', options, (own) => callStream('users.export', '/v1/users/export', query, own)),
    /** One user, with the `etag` that a change needs. `not_found` also for a user of another organization. Operation `users.get`. */
    get: (userId: string, options?: RequestOptions): RosterCall<'users.get'> =>
      call('users.get', 'GET', '/v1/users/{userId}', { path: { userId } }, options),
    /** Changes the name. `precondition_failed` if the user has changed since you read it. Operation `users.update`. */
    update: (userId: string, body: UserUpdate, options: ChangeOptions): RosterCall<'users.update'> =>
      call('users.update', 'PATCH', '/v1/users/{userId}', { path: { userId }, body }, options),
    /**
     * Gives a user, active or invited, another role. `own_account` for the caller's own, `target_exceeds_actor` if the user is
     * stronger than the caller, `role_exceeds_actor` if the role grants more than the caller has, `last_manager` if nobody could manage
     * users any more, `last_owner` if nobody would have the strongest role any more, `unknown_role`, `precondition_failed`.
     * Operation `users.changeRole`.
     */
    changeRole: (userId: string, body: RoleChange, options: ChangeOptions): RosterCall<'users.changeRole'> =>
      call('users.changeRole', 'PUT', '/v1/users/{userId}/role', { path: { userId }, body }, options),
    /**
     * Signs a user out everywhere and blocks them until `reactivate`; role and access levels stay. `own_account`,
     * `target_exceeds_actor`, `last_manager`, `last_owner`, `not_active` for an invitation or a suspended user. Operation `users.suspend`.
     */
    suspend: (userId: string, options?: PostOptions): RosterCall<'users.suspend'> =>
      call('users.suspend', 'POST', '/v1/users/{userId}/suspend', { path: { userId } }, options),
    /** Lets a suspended user sign in again. `not_suspended` for any other user, `target_exceeds_actor`. Operation `users.reactivate`. */
    reactivate: (userId: string, options?: PostOptions): RosterCall<'users.reactivate'> =>
      call('users.reactivate', 'POST', '/v1/users/{userId}/reactivate', { path: { userId } }, options),
    /**
     * Deletes a user; the address can never be invited again. `own_account`, `target_exceeds_actor`, `last_manager`,
     * `last_owner`, `precondition_failed`.
     * Operation `users.delete`.
     */
    delete: (userId: string, options: ChangeOptions): RosterCall<'users.delete'> =>
      call('users.delete', 'DELETE', '/v1/users/{userId}', { path: { userId } }, options),
    /**
     * `changeRole` for up to 500 users; returns one result per item, in order. An item fails alone, with a code of `changeRole`.
     * `dryRun` returns the same results but changes nothing. Operation `users.changeRoleBatch`.
     */
    changeRoleBatch: (body: RoleChangeBatch, options?: PostOptions): RosterCall<'users.changeRoleBatch'> =>
      call('users.changeRoleBatch', 'POST', '/v1/users/batch/change-role', { body }, options),
    /** `suspend` for up to 500 users; see `changeRoleBatch`. Operation `users.suspendBatch`. */
    suspendBatch: (body: UserBatch, options?: PostOptions): RosterCall<'users.suspendBatch'> =>
      call('users.suspendBatch', 'POST', '/v1/users/batch/suspend', { body }, options),
    /** `reactivate` for up to 500 users; see `changeRoleBatch`. Operation `users.reactivateBatch`. */
    reactivateBatch: (body: UserBatch, options?: PostOptions): RosterCall<'users.reactivateBatch'> =>
      call('users.reactivateBatch', 'POST', '/v1/users/batch/reactivate', { body }, options),
    /** `delete` for up to 500 users; see `changeRoleBatch`. Operation `users.deleteBatch`. */
    deleteBatch: (body: ReadUserBatch, options?: PostOptions): RosterCall<'users.deleteBatch'> =>
      call('users.deleteBatch', 'POST', '/v1/users/batch/delete', { body }, options),
    /**
     * `changeRole` for any number of rows, each `{ userId: user.id, roleId, ifMatch: user.etag }`; see `invitations.createMany`.
     * Operation `users.changeRoleBatch`.
     */
    updateMany: createBulk(call, 'users.changeRoleBatch', '/v1/users/batch/change-role'),
    /** `suspend` for any number of rows; see `updateMany`. Operation `users.suspendBatch`. */
    suspendMany: createBulk(call, 'users.suspendBatch', '/v1/users/batch/suspend'),
    /** `reactivate` for any number of rows; see `updateMany`. Operation `users.reactivateBatch`. */
    reactivateMany: createBulk(call, 'users.reactivateBatch', '/v1/users/batch/reactivate'),
    /** `delete` for any number of rows; see `updateMany`. Operation `users.deleteBatch`. */
    deleteMany: createBulk(call, 'users.deleteBatch', '/v1/users/batch/delete'),
  };
}
