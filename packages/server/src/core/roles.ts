import type { CatalogueRole } from '@roster-kit/policy/catalogues';
import type { components } from '../generated/schema.js';
import type { Handler } from './operation.js';

export function toRole({ id, name, description, permissions, defaultAccessLevel, system }: CatalogueRole): components['schemas']['Role'] {
  return { id, name, description, permissions: [...permissions], defaultAccessLevel, system };
}

export const listRoles: Handler<'roles.list'> = async ({ catalogue }) => ({ body: { data: catalogue.roles.map(toRole) } });

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
  const data = catalogue.accessLevels.map(({ id, name, description, permissions }) => ({ id, name, description, permissions: [...permissions] }));
  return { body: { data } };
};
