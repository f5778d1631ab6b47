import { can } from '@roster-kit/policy';
import type { AccessLevel, Permission, PermissionPage, Role } from '@roster-kit/sdk';
import type { Catalogue } from '../shared/state/roster-state.js';
import type { MarkKind } from '../shared/templates/mark.js';

/** What a cell says, and whether the role allows it where no level is set. */
export interface Mark {
  kind: MarkKind;
  byDefault: boolean;
}

/** The policy's own answer for this role. A permission that a level decides is asked for a resource on which no level is set. */
export function markOf(role: Role, permission: Permission, { pages, accessLevels }: Catalogue): Mark {
  const actor = { role, catalogue: { permissions: pages.flatMap((page) => page.permissions), accessLevels } };
  const { allowed } = can(actor, permission.id, { accessLevel: null });
  if (permission.decidedBy === 'level') return { kind: 'level', byDefault: allowed };
  return { kind: allowed ? 'yes' : 'no', byDefault: allowed };
}

/** Whether two roles answer differently. */
export function differs(first: Role, second: Role, permission: Permission, catalogue: Catalogue): boolean {
  return markOf(first, permission, catalogue).byDefault !== markOf(second, permission, catalogue).byDefault;
}

/** The pages with those of their permissions that pass; a page left with none is left out. */
export function pagesWith(
  pages: readonly PermissionPage[],
  passes: (permission: Permission) => boolean,
): PermissionPage[] {
  return pages
    .map((page) => ({ ...page, permissions: page.permissions.filter(passes) }))
    .filter((page) => page.permissions.length > 0);
}

/** The two roles to compare: the chosen ones, else the first and the last. */
export function comparedOf(
  roles: readonly Role[],
  chosen: readonly [string, string] | undefined,
): readonly [Role, Role] | undefined {
  const find = (id: string | undefined) => roles.find((role) => role.id === id);
  const first = find(chosen?.[0]) ?? roles[0];
  const second = find(chosen?.[1]) ?? roles.at(-1);
  return first && second ? [first, second] : undefined;
}

export function levelName(id: string | null, levels: readonly AccessLevel[]): string {
  return levels.find((level) => level.id === id)?.name ?? id ?? '';
}
