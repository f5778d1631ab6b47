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

/** What access levels are set on, such as an assistant. */
export function resourcesResource(call: Call) {
  return {
    /** With the caller's level on each. Operation `resources.list`. */
    list: (query: ListResourcesQuery = {}, options: RequestOptions = {}): RosterList<'resources.list'> =>
      createList(call, 'resources.list', '/v1/resources', { query }, options),
    /** `not_found` also for one the caller has no level on and may not view. Operation `resources.get`. */
    get: (resourceId: string, options?: RequestOptions): RosterCall<'resources.get'> =>
      call('resources.get', 'GET', '/v1/resources/{resourceId}', { path: { resourceId } }, options),
    /** Under the host's own key. `resource_key_taken`, `unknown_resource_type`. Operation `resources.create`. */
    create: (body: ResourceCreate, options?: PostOptions): RosterCall<'resources.create'> =>
      call('resources.create', 'POST', '/v1/resources', { body }, options),
    /** Renames it. `precondition_failed`. Operation `resources.update`. */
    update: (resourceId: string, body: ResourceUpdate, options: ChangeOptions): RosterCall<'resources.update'> =>
      call('resources.update', 'PATCH', '/v1/resources/{resourceId}', { path: { resourceId }, body }, options),
    /** The levels set on it go with it. `precondition_failed`. Operation `resources.delete`. */
    delete: (resourceId: string, options: ChangeOptions): RosterCall<'resources.delete'> =>
      call('resources.delete', 'DELETE', '/v1/resources/{resourceId}', { path: { resourceId } }, options),
  };
}

/** Who has which access level on a resource. */
export function grantsResource(call: Call) {
  return {
    /** Everyone with a level on one resource, set or by default of their role. Operation `grants.list`. */
    list(resourceId: string, query: ListGrantsQuery = {}, options: RequestOptions = {}): RosterList<'grants.list'> {
      const path = { resourceId };
      return createList(call, 'grants.list', '/v1/resources/{resourceId}/grants', { path, query }, options);
    },
    /** One person's levels over all resources. Operation `grants.listByUser`. */
    listByUser(
      userId: string,
      query: ListUserGrantsQuery = {},
      options: RequestOptions = {},
    ): RosterList<'grants.listByUser'> {
      const path = { userId };
      return createList(call, 'grants.listByUser', '/v1/users/{userId}/grants', { path, query }, options);
    },
    /** One person's level on one resource; without a set one `accessLevel` is null and the role's default counts. Operation `grants.get`. */
    get: (resourceId: string, userId: string, options?: RequestOptions): RosterCall<'grants.get'> =>
      call(
        'grants.get',
        'GET',
        '/v1/resources/{resourceId}/grants/{userId}',
        { path: { resourceId, userId } },
        options,
      ),
    /** From then on this level decides, whatever the role. `unknown_access_level`, `precondition_failed`. Operation `grants.set`. */
    set: (resourceId: string, userId: string, body: GrantSet, options: ChangeOptions): RosterCall<'grants.set'> =>
      call(
        'grants.set',
        'PUT',
        '/v1/resources/{resourceId}/grants/{userId}',
        { path: { resourceId, userId }, body },
        options,
      ),
    /** From then on the default of the role decides. `precondition_failed`. Operation `grants.remove`. */
    remove: (resourceId: string, userId: string, options: ChangeOptions): RosterCall<'grants.remove'> =>
      call(
        'grants.remove',
        'DELETE',
        '/v1/resources/{resourceId}/grants/{userId}',
        { path: { resourceId, userId } },
        options,
      ),
    /**
     * Up to 500 at once, one result each, in order: one refused, for what `set` refuses, does not keep the others from going
     * through. `dryRun` changes nothing and answers the same. Operation `grants.setBatch`.
     */
    setBatch: (body: GrantSetBatch, options?: PostOptions): RosterCall<'grants.setBatch'> =>
      call('grants.setBatch', 'POST', '/v1/grants/batch/set', { body }, options),
    /** `remove` for each; see `setBatch`. Operation `grants.removeBatch`. */
    removeBatch: (body: GrantRemoveBatch, options?: PostOptions): RosterCall<'grants.removeBatch'> =>
      call('grants.removeBatch', 'POST', '/v1/grants/batch/remove', { body }, options),
    /** `set` for any number of rows, in batches; see `invitations.createMany`. Operation `grants.setBatch`. */
    setMany: createBulk(call, 'grants.setBatch', '/v1/grants/batch/set'),
    /** `remove` for each row; see `setMany`. Operation `grants.removeBatch`. */
    removeMany: createBulk(call, 'grants.removeBatch', '/v1/grants/batch/remove'),
  };
}
