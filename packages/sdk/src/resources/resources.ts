import type {
  ChangeOptions,
  GrantRemoveBatch,
  GrantSet,
  GrantSetBatch,
  ListGrantsQuery,
  ListResourcesQuery,
  ListUserGrantsQuery,
  PostOptions,
  RequestOptions,
  ResourceCreate,
  ResourceUpdate,
} from '../contract/types.js';
import { createBulk } from '../iteration/bulk.js';
import { createList, type RosterList } from '../iteration/list.js';
import type { Call } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';

/** Resources of the host product that users get access levels on, such as an assistant. */
export function resourcesResource(call: Call) {
  return {
    /** Resources, each with the caller's access level on it. Operation `resources.list`. */
    list: (query: ListResourcesQuery = {}, options?: RequestOptions): RosterList<'resources.list'> =>
      createList(call, 'resources.list', '/v1/resources', { query }, options),
    /** `not_found` also if the caller may not see the resource. Operation `resources.get`. */
    get: (resourceId: string, options?: RequestOptions): RosterCall<'resources.get'> =>
      call('resources.get', 'GET', '/v1/resources/{resourceId}', { path: { resourceId } }, options),
    /** Creates a resource with the host's own key. `resource_key_taken`, `unknown_resource_type`. Operation `resources.create`. */
    create: (body: ResourceCreate, options?: PostOptions): RosterCall<'resources.create'> =>
      call('resources.create', 'POST', '/v1/resources', { body }, options),
    /** Changes the name. `precondition_failed`. Operation `resources.update`. */
    update: (resourceId: string, body: ResourceUpdate, options: ChangeOptions): RosterCall<'resources.update'> =>
      call('resources.update', 'PATCH', '/v1/resources/{resourceId}', { path: { resourceId }, body }, options),
    /** Deletes a resource with the access levels set on it. `precondition_failed`. Operation `resources.delete`. */
    delete: (resourceId: string, options: ChangeOptions): RosterCall<'resources.delete'> =>
      call('resources.delete', 'DELETE', '/v1/resources/{resourceId}', { path: { resourceId } }, options),
  };
}

/** Grants: the access level of a user on a resource. */
export function grantsResource(call: Call) {
  return {
    /** Users with an access level on one resource, set for them or from their role. Operation `grants.list`. */
    list(resourceId: string, query: ListGrantsQuery = {}, options?: RequestOptions): RosterList<'grants.list'> {
      const path = { resourceId };
      return createList(call, 'grants.list', '/v1/resources/{resourceId}/grants', { path, query }, options);
    },
    /** One user's access levels on all resources. Operation `grants.listByUser`. */
    listByUser(
      userId: string,
      query: ListUserGrantsQuery = {},
      options?: RequestOptions,
    ): RosterList<'grants.listByUser'> {
      const path = { userId };
      return createList(call, 'grants.listByUser', '/v1/users/{userId}/grants', { path, query }, options);
    },
    /**
     * One user's access level on one resource. If none is set, `accessLevel` is null and the role's default applies.
     * Operation `grants.get`.
     */
    get: (resourceId: string, userId: string, options?: RequestOptions): RosterCall<'grants.get'> =>
      call(
        'grants.get',
        'GET',
        '/v1/resources/{resourceId}/grants/{userId}',
        { path: { resourceId, userId } },
        options,
      ),
    /**
     * Sets the access level; it replaces the role's default, whether stronger or weaker. `unknown_access_level`,
     * `precondition_failed`. Operation `grants.set`.
     */
    set: (resourceId: string, userId: string, body: GrantSet, options: ChangeOptions): RosterCall<'grants.set'> =>
      call(
        'grants.set',
        'PUT',
        '/v1/resources/{resourceId}/grants/{userId}',
        { path: { resourceId, userId }, body },
        options,
      ),
    /** Removes the access level; the role's default applies again. `precondition_failed`. Operation `grants.remove`. */
    remove: (resourceId: string, userId: string, options: ChangeOptions): RosterCall<'grants.remove'> =>
      call(
        'grants.remove',
        'DELETE',
        '/v1/resources/{resourceId}/grants/{userId}',
        { path: { resourceId, userId } },
        options,
      ),
    /**
     * Sets up to 500 access levels and returns one result per item, in order. An item fails alone, with a code of `set`. `dryRun`
     * returns the same results but changes nothing. Operation `grants.setBatch`.
     */
    setBatch: (body: GrantSetBatch, options?: PostOptions): RosterCall<'grants.setBatch'> =>
      call('grants.setBatch', 'POST', '/v1/grants/batch/set', { body }, options),
    /** `remove` for up to 500 grants; see `setBatch`. Operation `grants.removeBatch`. */
    removeBatch: (body: GrantRemoveBatch, options?: PostOptions): RosterCall<'grants.removeBatch'> =>
      call('grants.removeBatch', 'POST', '/v1/grants/batch/remove', { body }, options),
    /** `set` for any number of rows; see `invitations.createMany`. Operation `grants.setBatch`. */
    setMany: createBulk(call, 'grants.setBatch', '/v1/grants/batch/set'),
    /** `remove` for any number of rows; see `setMany`. Operation `grants.removeBatch`. */
    removeMany: createBulk(call, 'grants.removeBatch', '/v1/grants/batch/remove'),
  };
}
