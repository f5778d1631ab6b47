import type { MakeMethods } from '../transport/call.js';

/** Roles: those of the catalogue, which cannot change, and the organization's custom roles. */
export function rolesResource(makeMethods: MakeMethods, forget: () => void) {
  return makeMethods('roles', {
    /** All roles: the catalogue's in its order, then custom roles by name. Operation `roles.list`. */
    list: ['GET', '/v1/roles', 'data/id etag'],
    /** One role, with the `etag` that a change needs. `not_found`. Operation `roles.get`. */
    get: ['GET', '/v1/roles/{roleId}', 'id etag'],
    /**
     * Creates a custom role. To copy a role, send its permissions. `role_exceeds_actor` if it grants more than the caller has,
     * `role_name_taken`, `too_many_roles`, `unknown_permission`, `unknown_access_level`. Operation `roles.create`.
     */
    create: ['POST 201 body', '/v1/roles', 'id etag'],
    /**
     * Changes the fields you send; `permissions` replaces the whole list. `role_fixed` for a role of the catalogue, `own_role`,
     * `role_exceeds_actor`, `last_manager` if nobody could manage users any more, `last_owner`, `role_name_taken`,
     * `unknown_permission`, `unknown_access_level`, `precondition_failed`. Operation `roles.update`.
     */
    update: ['PATCH body', '/v1/roles/{roleId}', 'id etag', { onSuccess: forget }],
    /** Deletes a custom role. `role_in_use` while someone has it, `role_fixed`, `precondition_failed`. Operation `roles.delete`. */
    delete: ['DELETE 204', '/v1/roles/{roleId}'],
  });
}

/** The permissions of the catalogue. */
export function permissionsResource(makeMethods: MakeMethods) {
  return makeMethods('permissions', {
    /** All permissions, grouped by the host product's pages. Operation `permissions.list`. */
    list: ['GET', '/v1/permissions', 'data/id'],
  });
}

/** The access levels of the catalogue. */
export function accessLevelsResource(makeMethods: MakeMethods) {
  return makeMethods('accessLevels', {
    /** All access levels, weakest first, with their permissions. Operation `accessLevels.list`. */
    list: ['GET', '/v1/access-levels', 'data/id'],
  });
}
