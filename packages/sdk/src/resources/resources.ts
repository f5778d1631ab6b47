import { createBulk } from '../iteration/bulk.js';
import { createList } from '../iteration/list.js';
import type { Call, MakeMethods } from '../transport/call.js';
import type { GrantsResource, ResourcesResource } from './generated/resources.js';

/** Resources of the host product that users get access levels on, such as an assistant. */
export function resourcesResource(call: Call, makeMethods: MakeMethods): ResourcesResource {
  const methods = makeMethods('resources', {
    get: ['GET', '/v1/resources/{resourceId}', 'id etag'],
    create: ['POST 201 body', '/v1/resources', 'id etag'],
    update: ['PATCH body', '/v1/resources/{resourceId}', 'id etag'],
    delete: ['DELETE 204', '/v1/resources/{resourceId}'],
  });
  return {
    ...methods,
    list: (query, options) =>
      createList(call, 'resources.list', '/v1/resources', 'data page/id etag', { query }, options),
  };
}

/** Grants: the access level of a user on a resource. */
export function grantsResource(call: Call, makeMethods: MakeMethods): GrantsResource {
  const methods = makeMethods('grants', {
    get: ['GET', '/v1/resources/{resourceId}/grants/{userId}', 'user etag'],
    set: ['PUT body', '/v1/resources/{resourceId}/grants/{userId}', 'user etag'],
    remove: ['DELETE 204', '/v1/resources/{resourceId}/grants/{userId}'],
    setBatch: ['POST body', '/v1/grants/batch/set', 'data/index etag? problem?'],
    removeBatch: ['POST body', '/v1/grants/batch/remove', 'data/index etag? problem?'],
  });
  return {
    ...methods,
    list: (resourceId, query, options) =>
      createList(
        call,
        'grants.list',
        '/v1/resources/{resourceId}/grants',
        'data page/user etag',
        { ids: [resourceId], query },
        options,
      ),
    listByUser: (userId, query, options) =>
      createList(
        call,
        'grants.listByUser',
        '/v1/users/{userId}/grants',
        'data page/resource etag',
        { ids: [userId], query },
        options,
      ),
    setMany: createBulk('grants.setBatch', methods.setBatch),
    removeMany: createBulk('grants.removeBatch', methods.removeBatch),
  };
}
