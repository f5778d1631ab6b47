import type { Call } from '../call.js';
import type { AccessLevelList, PermissionPageList, RequestOptions, RoleList } from '../types.js';

export function rolesResource(call: Call) {
  return {
    /** Every role, in the catalogue's order. Operation `roles.list`. */
    list(options?: RequestOptions): Promise<RoleList> {
      return call('roles.list', 'GET', '/v1/roles', {}, options);
    },
  };
}

export function permissionsResource(call: Call) {
  return {
    /** Every permission, grouped by page of the host product. Operation `permissions.list`. */
    list(options?: RequestOptions): Promise<PermissionPageList> {
      return call('permissions.list', 'GET', '/v1/permissions', {}, options);
    },
  };
}

export function accessLevelsResource(call: Call) {
  return {
    /** Every level, weakest first, with what each allows. Operation `accessLevels.list`. */
    list(options?: RequestOptions): Promise<AccessLevelList> {
      return call('accessLevels.list', 'GET', '/v1/access-levels', {}, options);
    },
  };
}
