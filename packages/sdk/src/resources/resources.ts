import type { ListGrantsQuery, ListResourcesQuery, ListUserGrantsQuery, RequestOptions } from '../contract/types.js';
import { createBulk } from '../iteration/bulk.js';
import { createList, type RosterList } from '../iteration/list.js';
import type { Call, MakeMethods } from '../transport/call.js';

/** Resources of the host product that users get access levels on, such as an assistant. */
export function resourcesResource(call: Call, makeMethods: MakeMethods) {
  const methods = makeMethods('resources', {
    /** `not_found` also if the caller may not see the resource. Operation `resources.get`. */
    get: ['GET', '/v1/resources/{resourceId}', 'id etag'],
    /** Creates a resource with the host's own key. `resource_key_taken`, `unknown_resource_type`. Operation `resources.create`. */
    create: ['POST 201 body', '/v1/resources', 'id etag'],
    /** Changes the name. `precondition_failed`. Operation `resources.update`. */
    update: ['PATCH body', '/v1/resources/{resourceId}', 'id etag'],
    /** Deletes a resource with the access levels set on it. `precondition_failed`. Operation `resources.delete`. */
    delete: ['DELETE 204', '/v1/resources/{resourceId}'],
  });
  return {
    ...methods,
    /** Resources, each with the caller's access level on it. Operation `resources.list`. */
    list: (query: ListResourcesQuery = {}, options?: RequestOptions): RosterList<'resources.list'> =>
      createList(call, 'resources.list', '/v1/resources', 'data page/id etag', { query }, options),
  };
}

/** Grants: the access level of a user on a resource. */
export function grantsResource(call: Call, makeMethods: MakeMethods) {
  const methods = makeMethods('grants', {
    /**
     * One user's access level on one resource. If none is set, `accessLevel` is null and the role's default applies.
     * Operation `grants.get`.
     */
    get: ['GET', '/v1/resources/{resourceId}/grants/{userId}', 'user etag'],
    /**
     * Sets the access level; it replaces the role's default, whether stronger or weaker. `unknown_access_level`,
     * `precondition_failed`. Operation `grants.set`.
     */
    set: ['PUT body', '/v1/resources/{resourceId}/grants/{userId}', 'user etag'],
    /** Removes the access level; the role's default applies again. `precondition_failed`. Operation `grants.remove`. */
    remove: ['DELETE 204', '/v1/resources/{resourceId}/grants/{userId}'],
    /**
     * Sets up to 500 access levels and returns one result per item, in order. An item fails alone, with a code of `set`. `dryRun`
     * returns the same results but changes nothing. Operation `grants.setBatch`.
     */
    setBatch: ['POST body', '/v1/grants/batch/set', 'data/index etag? problem?'],
    /** `remove` for up to 500 grants; see `setBatch`. Operation `grants.removeBatch`. */
    removeBatch: ['POST body', '/v1/grants/batch/remove', 'data/index etag? problem?'],
  });
  return {
    ...methods,
    /** Users with an access level on one resource, set for them or from their role. Operation `grants.list`. */
    list(resourceId: string, query: ListGrantsQuery = {}, options?: RequestOptions): RosterList<'grants.list'> {
      return createList(
        call,
        'grants.list',
        '/v1/resources/{resourceId}/grants',
        'data page/user etag',
        { ids: [resourceId], query },
        options,
      );
    },
    /** One user's access levels on all resources. Operation `grants.listByUser`. */
    listByUser(
      userId: string,
      query: ListUserGrantsQuery = {},
      options?: RequestOptions,
    ): RosterList<'grants.listByUser'> {
      return createList(
        call,
        'grants.listByUser',
        '/v1/users/{userId}/grants',
        'data page/resource etag',
        { ids: [userId], query },
        options,
      );
    },
    /** `set` for any number of rows; see `invitations.createMany`. Operation `grants.setBatch`. */
    setMany: createBulk('grants.setBatch', methods.setBatch),
    /** `remove` for any number of rows; see `setMany`. Operation `grants.removeBatch`. */
    removeMany: createBulk('grants.removeBatch', methods.removeBatch),
  };
}
