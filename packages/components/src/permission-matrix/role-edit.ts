import { canAssignRole } from '@roster-kit/policy';
import type { Actor, Role, RoleUpdate } from '@roster-kit/sdk';

/** What one version of a role has that another has not. */
export interface RoleDifference {
  allowed: string[];
  refused: string[];
  /** The new default level; undefined where it is the same. */
  level: string | null | undefined;
}

export function differenceOf(from: Role, to: Role): RoleDifference {
  return {
    allowed: to.permissions.filter((id) => !from.permissions.includes(id)),
    refused: from.permissions.filter((id) => !to.permissions.includes(id)),
    level: from.defaultAccessLevel === to.defaultAccessLevel ? undefined : to.defaultAccessLevel,
  };
}

export function countOf({ allowed, refused, level }: RoleDifference): number {
  return allowed.length + refused.length + (level === undefined ? 0 : 1);
}

/** What a person wants of a role, beside what is stored. It is kept as single wishes, so that it holds on newer data too. */
export interface Wishes {
  readonly permissions: ReadonlyMap<string, boolean>;
  /** Undefined where nothing is wished. */
  readonly level: string | null | undefined;
}

export const NO_WISHES: Wishes = { permissions: new Map(), level: undefined };

/** The role as it will be. */
export function wished(role: Role, { permissions, level }: Wishes): Role {
  const kept = role.permissions.filter((id) => permissions.get(id) !== false);
  const added = [...permissions]
    .filter(([id, isAllowed]) => isAllowed && !role.permissions.includes(id))
    .map(([id]) => id);
  return {
    ...role,
    permissions: [...kept, ...added],
    defaultAccessLevel: level === undefined ? role.defaultAccessLevel : level,
  };
}

/** The wishes that this version of the role does not yet meet. */
export function unmet(role: Role, { permissions, level }: Wishes): Wishes {
  return {
    permissions: new Map([...permissions].filter(([id, isAllowed]) => role.permissions.includes(id) !== isAllowed)),
    level: level === role.defaultAccessLevel ? undefined : level,
  };
}

/** The change to send. */
export function changeOf(stored: Role, wanted: Role): RoleUpdate {
  const { allowed, refused, level } = differenceOf(stored, wanted);
  return {
    ...(allowed.length + refused.length > 0 ? { permissions: wanted.permissions } : {}),
    ...(level === undefined ? {} : { defaultAccessLevel: level }),
  };
}

/** Why a role cannot be changed: it comes with the product, is one's own (P2), or has what one does not hold (P3). */
export type Lock = 'fixed' | 'own' | 'exceeds';

export function lockOf(role: Role, actor: Actor | undefined, ownRole: string | undefined): Lock | undefined {
  if (role.system) return 'fixed';
  if (role.id === ownRole) return 'own';
  return canAssignRole(actor, role).allowed ? undefined : 'exceeds';
}
