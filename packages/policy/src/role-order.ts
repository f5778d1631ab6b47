import type { PolicyCatalogue, PolicyRole, RoleDenialReason } from './types.js';

// The one comparison of roles: what a role grants, and its default level. Everything that asks which of two roles is stronger asks here.

/** In what a role exceeds another one; undefined if it grants nothing that the other does not. */
export function excessOf(
  role: PolicyRole,
  held: PolicyRole,
  catalogue: PolicyCatalogue,
): Exclude<RoleDenialReason, 'malformed'> | undefined {
  if (!isSubset(role.permissions, new Set(held.permissions))) return 'exceeds_permissions';
  if (!isLevelWithin(role.defaultAccessLevel, held.defaultAccessLevel, catalogue)) return 'exceeds_default_level';
  return undefined;
}

/** A level that the catalogue does not know cannot be compared, not even with itself, so it is within none. */
export function isLevelWithin(
  wantedId: string | null,
  heldId: string | null,
  { accessLevels }: Pick<PolicyCatalogue, 'accessLevels'>,
): boolean {
  if (wantedId === null) return true;
  const wantedAt = accessLevels.findIndex(({ id }) => id === wantedId);
  const heldAt = accessLevels.findIndex(({ id }) => id === heldId);
  const wanted = accessLevels[wantedAt];
  const held = accessLevels[heldAt];
  if (!wanted || !held) return false;
  // A host's weaker level may allow something that its stronger level does not, so the order alone is not enough.
  return wantedAt <= heldAt && isSubset(wanted.permissions, new Set(held.permissions));
}

function isSubset(wanted: readonly string[], held: ReadonlySet<string>): boolean {
  return wanted.every((permission) => held.has(permission));
}
