import { excessOf } from './role-order.js';
import type { Actor, PolicyRole, RoleDecision, RoleDenialReason } from './types.js';
import { isActor, isRole } from './well-formed.js';

const denied = (reason: RoleDenialReason): RoleDecision => ({ allowed: false, reason });

/**
 * Whether an actor may assign, create or edit this role (P3): only if it grants nothing that the actor does not have.
 *
 * It only compares what the two roles grant. `can(actor, 'users:change_role')` decides whether the actor may change roles at all, and
 * the caller checks whose role it is (P2, H7). To edit a role, check it as it was and as it will be.
 *
 * Missing or malformed input denies; nothing throws. A level that the catalogue does not know cannot be compared, so it exceeds.
 */
export function canAssignRole(actor: Actor | null | undefined, role: PolicyRole | null | undefined): RoleDecision {
  try {
    if (!isActor(actor) || !isRole(role)) return denied('malformed');
    const excess = excessOf(role, actor.role, actor.catalogue);
    return excess ? denied(excess) : { allowed: true, reason: 'within_own_permissions' };
  } catch {
    // Reading a getter or a revoked proxy may throw: unreadable input is malformed input.
    return denied('malformed');
  }
}

/**
 * Whether an actor may act on a user who has this role now (P11): change their role, name or state, delete them, revoke or resend
 * their invitation, or reset their second factor. Only if the user is not stronger: the same comparison as for `canAssignRole`. Of
 * two roles that each grant something the other does not, neither may act on the other.
 *
 * `can(actor, …)` decides whether the actor may do the thing at all. Nobody's own account is stronger than they are; for that, see P2.
 */
export const canActOn: (actor: Actor | null | undefined, role: PolicyRole | null | undefined) => RoleDecision =
  canAssignRole;
