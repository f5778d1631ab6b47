import type { ChangeOptions, PostOptions, RequestOptions, RoleCreate, RoleUpdate } from '../contract/types.js';
import type { Call } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';

/** Roles: those of the catalogue, which cannot change, and the organization's custom roles. */
export function rolesResource(call: Call, forget: () => void) {
  return {
    /** All roles: the catalogue's in its order, then custom roles by name. Operation `roles.list`. */
    list: (options?: RequestOptions): RosterCall<'roles.list'> => call('roles.list', 'GET', '/v1/roles', {}, options),
    /** One role, with the `etag` that a change needs. `not_found`. Operation `roles.get`. */
    get: (roleId: string, options?: RequestOptions): RosterCall<'roles.get'> =>
      call('roles.get', 'GET', '/v1/roles/{roleId}', { path: { roleId } }, options),
    /**
     * Creates a custom role. To copy a role, send its permissions. `role_exceeds_actor` if it grants more than the caller has,
     * `role_name_taken`, `too_many_roles`, `unknown_permission`, `unknown_access_level`. Operation `roles.create`.
     */
    create: (body: RoleCreate, options?: PostOptions): RosterCall<'roles.create'> =>
      call('roles.create', 'POST', '/v1/roles', { body }, options),
    /**
     * Changes the fields you send; `permissions` replaces the whole list. `role_fixed` for a role of the catalogue, `own_role`,
     * `role_exceeds_actor`, `last_manager` if nobody could manage users any more, `last_owner`, `role_name_taken`,
     * `unknown_permission`, `unknown_access_level`, `precondition_failed`. Operation `roles.update`.
     */
    update: (roleId: string, body: RoleUpdate, options: ChangeOptions): RosterCall<'roles.update'> =>
      call('roles.update', 'PATCH', '/v1/roles/{roleId}', { path: { roleId }, body, onSuccess: forget }, options),
    /** Deletes a custom role. `role_in_use` while someone has it, `role_fixed`, `precondition_failed`. Operation `roles.delete`. */
    delete: (roleId: string, options: ChangeOptions): RosterCall<'roles.delete'> =>
      call('roles.delete', 'DELETE', '/v1/roles/{roleId}', { path: { roleId } }, options),
  };
}

/** The permissions of the catalogue. */
export function permissionsResource(call: Call) {
  return {
    /** All permissions, grouped by the host product's pages. Operation `permissions.list`. */
    list: (options?: RequestOptions): RosterCall<'permissions.list'> =>
      call('permissions.list', 'GET', '/v1/permissions', {}, options),
  };
}

/** The access levels of the catalogue. */
export function accessLevelsResource(call: Call) {
  return {
    /** All access levels, weakest first, with their permissions. Operation `accessLevels.list`. */
    list: (options?: RequestOptions): RosterCall<'accessLevels.list'> =>
      call('accessLevels.list', 'GET', '/v1/access-levels', {}, options),
  };
}
