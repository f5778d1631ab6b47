import type { Actor, AssignmentDecision, AssignmentDenialReason, PolicyRole } from './types.js';
import { isActor, isRole } from './well-formed.js';

const denied = (reason: AssignmentDenialReason): AssignmentDecision => ({ allowed: false, reason });

/**
 * Whether an actor may assign or create this role (P3): only if it grants nothing that the actor does not have.
 *
 * It only compares what the two roles grant. `can(actor, 'users:change_role')` decides whether the actor may change roles at all, and
 * the caller checks whose role it is (P2, H7). To edit a role, check it as it was and as it will be.
 *
 * Missing or malformed input denies; nothing throws. A level that the catalogue does not know cannot be compared, so it exceeds.
 */
export function canAssignRole(
  actor: Actor | null | undefined,
  role: PolicyRole | null | undefined,
): AssignmentDecision {
  try {
    if (!isActor(actor) || !isRole(role)) return denied('malformed');
    if (!isSubset(role.permissions, actor.role.permissions)) return denied('exceeds_permissions');
    if (!isLevelWithin(actor, role.defaultAccessLevel)) return denied('exceeds_default_level');
    return { allowed: true, reason: 'within_own_rights' };
  } catch {
    // Reading a getter or a revoked proxy may throw: unreadable input is malformed input.
    return denied('malformed');
  }
}

function isSubset(wanted: readonly string[], held: readonly string[]): boolean {
  const own = new Set(held);
  return wanted.every((permission) => own.has(permission));
}

function isLevelWithin(actor: Actor, wantedId: string | null): boolean {
  if (wantedId === null) return true;
  const levels = actor.catalogue.accessLevels;
  const wantedAt = levels.findIndex(({ id }) => id === wantedId);
  const heldAt = levels.findIndex(({ id }) => id === actor.role.defaultAccessLevel);
  const wanted = levels[wantedAt];
  const held = levels[heldAt];
  if (!wanted || !held) return false;
  // A host's weaker level may allow something that its stronger level does not, so the order alone is not enough.
  return wantedAt <= heldAt && isSubset(wanted.permissions, held.permissions);
}
