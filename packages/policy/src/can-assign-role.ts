import type { Actor, AssignmentDecision, AssignmentDenialReason, PolicyRole } from './types.js';
import { isActor, isRole } from './well-formed.js';

const denied = (reason: AssignmentDenialReason): AssignmentDecision => ({ allowed: false, reason });

/**
 * P3: may this actor assign, create or edit to this role? Only if it holds nothing that they do not hold themselves.
 *
 * It compares rights alone. Whether the actor may change roles at all is `can(actor, 'users:change_role')`, and whose
 * role it is (P2, H7) is the caller's to check. When a role is edited, ask for the role as it was and as it will be.
 *
 * Missing or malformed input denies, nothing throws. A level the catalogue does not know compares with nothing and so
 * counts as exceeding.
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
    // A getter or a revoked proxy may throw while it is read: unreadable input is malformed input.
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
  // A host's weaker level may allow something its stronger one does not: order alone would then grant what is not held.
  return wantedAt <= heldAt && isSubset(wanted.permissions, held.permissions);
}
