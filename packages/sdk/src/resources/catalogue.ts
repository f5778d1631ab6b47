import type { ChangeOptions, PostOptions, RequestOptions, RoleCreate, RoleUpdate } from '../contract/types.js';
import type { Call } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';

/** The roles of the catalogue, which are fixed, and the organization's custom roles. */
export function rolesResource(call: Call, forget: () => void) {
  return {
    /** Every role: those of the catalogue in its order, then custom ones by name. Operation `roles.list`. */
    list: (options?: RequestOptions): RosterCall<'roles.list'> => call('roles.list', 'GET', '/v1/roles', {}, options),
    /** One role, with the `etag` that a change needs. Operation `roles.get`. */
    get: (roleId: string, options?: RequestOptions): RosterCall<'roles.get'> =>
      call('roles.get', 'GET', '/v1/roles/{roleId}', { path: { roleId } }, options),
    /**
     * A custom role, within the caller's own rights; to copy one, send what it holds. `role_exceeds_actor`, `role_name_taken`,
     * `too_many_roles`, `unknown_permission`, `unknown_access_level`. Operation `roles.create`.
     */
    create: (body: RoleCreate, options?: PostOptions): RosterCall<'roles.create'> =>
      call('roles.create', 'POST', '/v1/roles', { body }, options),
    /**
     * What is left out stays; `permissions` replaces all. `precondition_failed`, `role_fixed` for one of the catalogue, `own_role`,
     * `role_exceeds_actor`, `last_manager`, `role_name_taken`, `unknown_permission`, `unknown_access_level`. Operation `roles.update`.
     */
    update: (roleId: string, body: RoleUpdate, options: ChangeOptions): RosterCall<'roles.update'> =>
      call('roles.update', 'PATCH', '/v1/roles/{roleId}', { path: { roleId }, body, after: forget }, options),
    /** Only one that nobody has. `precondition_failed`, `role_fixed`, `role_in_use`. Operation `roles.delete`. */
    delete: (roleId: string, options: ChangeOptions): RosterCall<'roles.delete'> =>
      call('roles.delete', 'DELETE', '/v1/roles/{roleId}', { path: { roleId } }, options),
  };
}

export function permissionsResource(call: Call) {
  return {
    /** Every permission, grouped by page of the host product. Operation `permissions.list`. */
    list: (options?: RequestOptions): RosterCall<'permissions.list'> =>
      call('permissions.list', 'GET', '/v1/permissions', {}, options),
  };
}

export function accessLevelsResource(call: Call) {
  return {
    /** Every level, weakest first, with what each allows. Operation `accessLevels.list`. */
    list: (options?: RequestOptions): RosterCall<'accessLevels.list'> =>
      call('accessLevels.list', 'GET', '/v1/access-levels', {}, options),
  };
}
