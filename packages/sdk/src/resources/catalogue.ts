import { createList } from '../iteration/list.js';
import type { Call, MakeMethods } from '../transport/call.js';
import type { AccessLevelsResource, PermissionsResource, RolesResource } from './generated/resources.js';

/** Roles: those of the catalogue, which cannot change, and the organization's custom roles. */
export function rolesResource(call: Call, makeMethods: MakeMethods, forget: () => void): RolesResource {
  const methods = makeMethods('roles', {
    get: ['GET', '/v1/roles/{roleId}', 'id etag'],
    create: ['POST 201 body', '/v1/roles', 'id etag'],
    update: ['PATCH body', '/v1/roles/{roleId}', 'id etag', { onSuccess: forget }],
    delete: ['DELETE 204', '/v1/roles/{roleId}'],
  });
  return { ...methods, list: (options) => createList(call, 'roles.list', '/v1/roles', 'data/id etag', {}, options) };
}

/** The permissions of the catalogue. */
export function permissionsResource(call: Call): PermissionsResource {
  return { list: (options) => createList(call, 'permissions.list', '/v1/permissions', 'data/id', {}, options) };
}

/** The access levels of the catalogue. */
export function accessLevelsResource(call: Call): AccessLevelsResource {
  return { list: (options) => createList(call, 'accessLevels.list', '/v1/access-levels', 'data/id', {}, options) };
}
