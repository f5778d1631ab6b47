import type { Role, RoleUpdate } from '@roster-kit/sdk';

/** What differs between two versions of a role. */
export interface RoleDifference {
  allowed: string[];
  refused: string[];
  /** The new default access level; undefined if it is the same. */
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

/** What a person changes of a role, setting by setting, so that it can be applied to a newer version too. */
export interface RolePatch {
  readonly permissions: ReadonlyMap<string, boolean>;
  /** Undefined if the level is not changed. */
  readonly level: string | null | undefined;
}

export const EMPTY_PATCH: RolePatch = { permissions: new Map(), level: undefined };

/** The role with the patch applied. */
export function applyPatch(role: Role, { permissions, level }: RolePatch): Role {
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

/** The part of a patch that still changes this version of the role. */
export function prunePatch(role: Role, { permissions, level }: RolePatch): RolePatch {
  return {
    permissions: new Map([...permissions].filter(([id, isAllowed]) => role.permissions.includes(id) !== isAllowed)),
    level: level === role.defaultAccessLevel ? undefined : level,
  };
}

/** The body of `roles.update`, with only what changed. */
export function updateOf(stored: Role, edited: Role): RoleUpdate {
  const { allowed, refused, level } = differenceOf(stored, edited);
  return {
    ...(allowed.length + refused.length > 0 ? { permissions: edited.permissions } : {}),
    ...(level === undefined ? {} : { defaultAccessLevel: level }),
  };
}
