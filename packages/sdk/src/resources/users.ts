import type { ExportUsersQuery, ListUsersQuery, RequestOptions } from '../contract/types.js';
import { createBulk } from '../iteration/bulk.js';
import { createDownload, type RosterDownload } from '../iteration/download.js';
import { createList, type RosterList } from '../iteration/list.js';
import type { Call, MakeMethods, StreamCall } from '../transport/call.js';

/** Users of the organization, including open invitations. */
export function usersResource(call: Call, makeMethods: MakeMethods, callStream: StreamCall) {
  const methods = makeMethods('users', {
    /** One user, with the `etag` that a change needs. `not_found` also for a user of another organization. Operation `users.get`. */
    get: ['GET', '/v1/users/{userId}', 'id etag'],
    /** Changes the name. `precondition_failed` if the user has changed since you read it. Operation `users.update`. */
    update: ['PATCH body', '/v1/users/{userId}', 'id etag'],
    /**
     * Gives a user, active or invited, another role. `own_account` for the caller's own, `target_exceeds_actor` if the user is
     * stronger than the caller, `role_exceeds_actor` if the role grants more than the caller has, `last_manager` if nobody could manage
     * users any more, `last_owner` if nobody would have the strongest role any more, `unknown_role`, `precondition_failed`.
     * Operation `users.changeRole`.
     */
    changeRole: ['PUT body', '/v1/users/{userId}/role', 'id etag'],
    /**
     * Signs a user out everywhere and blocks them until `reactivate`; role and access levels stay. `own_account`,
     * `target_exceeds_actor`, `last_manager`, `last_owner`, `not_active` for an invitation or a suspended user. Operation `users.suspend`.
     */
    suspend: ['POST', '/v1/users/{userId}/suspend', 'id etag'],
    /** Lets a suspended user sign in again. `not_suspended` for any other user, `target_exceeds_actor`. Operation `users.reactivate`. */
    reactivate: ['POST', '/v1/users/{userId}/reactivate', 'id etag'],
    /**
     * Deletes a user; the address can never be invited again. `own_account`, `target_exceeds_actor`, `last_manager`,
     * `last_owner`, `precondition_failed`.
     * Operation `users.delete`.
     */
    delete: ['DELETE 204', '/v1/users/{userId}'],
    /**
     * `changeRole` for up to 500 users; returns one result per item, in order. An item fails alone, with a code of `changeRole`.
     * `dryRun` returns the same results but changes nothing. Operation `users.changeRoleBatch`.
     */
    changeRoleBatch: ['POST body', '/v1/users/batch/change-role', 'data/index etag? problem?'],
    /** `suspend` for up to 500 users; see `changeRoleBatch`. Operation `users.suspendBatch`. */
    suspendBatch: ['POST body', '/v1/users/batch/suspend', 'data/index etag? problem?'],
    /** `reactivate` for up to 500 users; see `changeRoleBatch`. Operation `users.reactivateBatch`. */
    reactivateBatch: ['POST body', '/v1/users/batch/reactivate', 'data/index etag? problem?'],
    /** `delete` for up to 500 users; see `changeRoleBatch`. Operation `users.deleteBatch`. */
    deleteBatch: ['POST body', '/v1/users/batch/delete', 'data/index etag? problem?'],
  });
  return {
    ...methods,
    /** Filters by words of name or e-mail (`q`), role, status and two-factor; `sort` orders it. Operation `users.list`. */
    list: (query: ListUsersQuery = {}, options?: RequestOptions): RosterList<'users.list'> =>
      createList(call, 'users.list', '/v1/users', 'data page/id etag', { query }, options),
    /**
     * The whole list as CSV, with the same filters: `for await (const text of client.users.export()) file.write(text)`.
     * Operation `users.export`.
     */
    export: (query: ExportUsersQuery = {}, options?: RequestOptions): RosterDownload =>
      createDownload('users.export', options, (own) =>
        callStream('users.export', '/v1/users/export', query, 'text/csv', own),
      ),
    /**
     * `changeRole` for any number of rows, each `{ userId: user.id, roleId, ifMatch: user.etag }`; see `invitations.createMany`.
     * Operation `users.changeRoleBatch`.
     */
    updateMany: createBulk('users.changeRoleBatch', methods.changeRoleBatch),
    /** `suspend` for any number of rows; see `updateMany`. Operation `users.suspendBatch`. */
    suspendMany: createBulk('users.suspendBatch', methods.suspendBatch),
    /** `reactivate` for any number of rows; see `updateMany`. Operation `users.reactivateBatch`. */
    reactivateMany: createBulk('users.reactivateBatch', methods.reactivateBatch),
    /** `delete` for any number of rows; see `updateMany`. Operation `users.deleteBatch`. */
    deleteMany: createBulk('users.deleteBatch', methods.deleteBatch),
  };
}
