import type {
  Actor,
  PolicyAccessLevel,
  PolicyCatalogue,
  PolicyPermission,
  PolicyRole,
  ResourceAccess,
} from './types.js';

/**
 * Reads own properties only. A permission must be in the data itself: a polluted prototype, or a `__proto__` key that a merge turned
 * into a prototype, must not grant it.
 */
function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

/** An array whose every item passes. Unlike `every`, it also checks holes. */
function isListOf(value: unknown, passes: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (!passes(item)) return false;
  return true;
}

/** A non-empty string. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isLevelOrNull(value: unknown): value is string | null {
  return value === null || isId(value);
}

function isPermission(value: unknown): value is PolicyPermission {
  const decidedBy = own(value, 'decidedBy');
  return isId(own(value, 'id')) && (decidedBy === 'role' || decidedBy === 'level');
}

function isAccessLevel(value: unknown): value is PolicyAccessLevel {
  return isId(own(value, 'id')) && isListOf(own(value, 'permissions'), isId);
}

function isCatalogue(value: unknown): value is PolicyCatalogue {
  return isListOf(own(value, 'permissions'), isPermission) && isListOf(own(value, 'accessLevels'), isAccessLevel);
}

export function isRole(value: unknown): value is PolicyRole {
  return isListOf(own(value, 'permissions'), isId) && isLevelOrNull(own(value, 'defaultAccessLevel'));
}

export function isActor(value: unknown): value is Actor {
  const cap = own(value, 'accessLevelCap');
  return (
    isRole(own(value, 'role')) && isCatalogue(own(value, 'catalogue')) && (cap === undefined || isLevelOrNull(cap))
  );
}

export function isResourceAccess(value: unknown): value is ResourceAccess {
  return isLevelOrNull(own(value, 'accessLevel'));
}
