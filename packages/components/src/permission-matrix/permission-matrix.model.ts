import { can } from '@roster-kit/policy';
import type { AccessLevel, Permission, PermissionPage, Role } from '@roster-kit/sdk';

/** What the matrix is drawn from. */
export interface MatrixCatalogue {
  roles: readonly Role[];
  pages: readonly PermissionPage[];
  accessLevels: readonly AccessLevel[];
}

/** The three marks, and for `level` whether it is allowed where no level is set. */
export interface Mark {
  kind: 'yes' | 'no' | 'level';
  byDefault: boolean;
}

/** The policy's own answer for this role; a level-decided permission is asked for a resource on which no level is set. */
export function markOf(role: Role, permission: Permission, { pages, accessLevels }: MatrixCatalogue): Mark {
  const actor = { role, catalogue: { permissions: pages.flatMap((page) => page.permissions), accessLevels } };
  const { allowed } = can(actor, permission.id, { accessLevel: null });
  if (permission.decidedBy === 'level') return { kind: 'level', byDefault: allowed };
  return { kind: allowed ? 'yes' : 'no', byDefault: allowed };
}

/** Whether two roles answer differently. */
export function differs(first: Role, second: Role, permission: Permission, catalogue: MatrixCatalogue): boolean {
  return markOf(first, permission, catalogue).byDefault !== markOf(second, permission, catalogue).byDefault;
}

/** The pages with those of their permissions that pass; pages left without any are left out. */
export function pagesWith(
  pages: readonly PermissionPage[],
  passes: (permission: Permission) => boolean,
): PermissionPage[] {
  return pages
    .map((page) => ({ ...page, permissions: page.permissions.filter(passes) }))
    .filter((page) => page.permissions.length > 0);
}
