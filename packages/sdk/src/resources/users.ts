import { createBulk } from '../iteration/bulk.js';
import { createDownload } from '../iteration/download.js';
import { createList } from '../iteration/list.js';
import type { Call, MakeMethods, StreamCall } from '../transport/call.js';
import type { UsersResource } from './generated/resources.js';

/** Users of the organization, including open invitations. */
export function usersResource(call: Call, makeMethods: MakeMethods, callStream: StreamCall): UsersResource {
  const methods = makeMethods('users', {
    get: ['GET', '/v1/users/{userId}', 'id etag'],
    update: ['PATCH body', '/v1/users/{userId}', 'id etag'],
    changeRole: ['PUT body', '/v1/users/{userId}/role', 'id etag'],
    suspend: ['POST', '/v1/users/{userId}/suspend', 'id etag'],
    reactivate: ['POST', '/v1/users/{userId}/reactivate', 'id etag'],
    delete: ['DELETE 204', '/v1/users/{userId}'],
    changeRoleBatch: ['POST body', '/v1/users/batch/change-role', 'data/index etag? problem?'],
    suspendBatch: ['POST body', '/v1/users/batch/suspend', 'data/index etag? problem?'],
    reactivateBatch: ['POST body', '/v1/users/batch/reactivate', 'data/index etag? problem?'],
    deleteBatch: ['POST body', '/v1/users/batch/delete', 'data/index etag? problem?'],
  });
  const changeRoleMany = createBulk('users.changeRoleBatch', methods.changeRoleBatch);
  return {
    ...methods,
    list: (query, options) => createList(call, 'users.list', '/v1/users', 'data page/id etag', { query }, options),
    export: (query, options) =>
      createDownload('users.export', options, (own) =>
        callStream('users.export', '/v1/users/export', query, 'text/csv', own),
      ),
    changeRoleMany,
    updateMany: changeRoleMany,
    suspendMany: createBulk('users.suspendBatch', methods.suspendBatch),
    reactivateMany: createBulk('users.reactivateBatch', methods.reactivateBatch),
    deleteMany: createBulk('users.deleteBatch', methods.deleteBatch),
  };
}
