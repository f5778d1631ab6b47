import type { components } from '../../generated/schema.js';
import { etagOf } from '../lib/revision.js';
import type { OrganizationCatalogue, OrganizationRole } from '../operation/catalogue.js';
import type { Handler } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';

/** Roles of the catalogue never change, so they all have the same ETag. */
const FIXED = 'fixed';

export function toRole({
  id,
  name,
  description,
  permissions,
  defaultAccessLevel,
  revision,
}: OrganizationRole): components['schemas']['Role'] {
  return {
    id,
    name,
    description,
    permissions: [...permissions],
    defaultAccessLevel,
    system: revision === undefined,
    etag: etagOf(revision ?? FIXED),
  };
}

/** The answer to an operation on one role. */
export function roleAnswer(role: OrganizationRole): { body: components['schemas']['Role']; etag: string } {
  const body = toRole(role);
  return { body, etag: body.etag };
}

/** P4: another organization's custom role is not found, since the catalogue was read in this organization's transaction. */
export function findRole({ roles }: OrganizationCatalogue, id: string): OrganizationRole {
  const role = roles.find((candidate) => candidate.id === id);
  if (!role) throw new ProblemError('not_found', { detail: 'This role no longer exists.' });
  return role;
}

export const listRoles: Handler<'roles.list'> = async ({ catalogue }) => ({
  body: { data: catalogue.roles.map(toRole) },
});

export const getRole: Handler<'roles.get'> = async ({ catalogue, path }) =>
  roleAnswer(findRole(catalogue, path.roleId));

export const listPermissions: Handler<'permissions.list'> = async ({ catalogue }) => {
  const data = catalogue.pages.map(({ id: page, label }) => ({
    id: page,
    label,
    permissions: catalogue.permissions
      .filter((permission) => permission.page === page)
      .map(({ id, label: name, description, decidedBy }) => ({ id, label: name, description, decidedBy })),
  }));
  return { body: { data } };
};

export const listAccessLevels: Handler<'accessLevels.list'> = async ({ catalogue }) => {
  const data = catalogue.accessLevels.map(({ id, name, description, permissions }) => ({
    id,
    name,
    description,
    permissions: [...permissions],
  }));
  return { body: { data } };
};
