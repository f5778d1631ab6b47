import type { Actor, Decision, DenialReason, ResourceAccess } from './types.js';
import { isActor, isId, isResourceAccess } from './well-formed.js';

const denied = (reason: DenialReason): Decision => ({ allowed: false, reason });

/**
 * May this actor do this, and why?
 *
 * A role-decided permission is answered by the role. A level-decided one is answered by the level set for the actor on
 * the resource, whatever their role (F10); where none is set, by the role's `defaultAccessLevel`. It needs its resource:
 * there is no "on some resource".
 *
 * Missing or malformed input denies, nothing throws. An explicit level the catalogue does not know denies as well and
 * never falls back to the default, which may be stronger than what somebody chose for this actor.
 *
 * @param actor Plain data; only own properties count. `null` and `undefined` (nobody signed in) deny.
 * @param permission `resource:action`, as the catalogue lists it.
 * @param resource The actor's explicit level on the resource in question; leave it out where there is none in question.
 */
export function can(actor: Actor | null | undefined, permission: string, resource?: ResourceAccess): Decision {
  try {
    if (!isActor(actor) || !isId(permission)) return denied('malformed');
    if (resource !== undefined && !isResourceAccess(resource)) return denied('malformed');
    return decide(actor, permission, resource);
  } catch {
    // A getter or a revoked proxy may throw while it is read: unreadable input is malformed input.
    return denied('malformed');
  }
}

function decide(actor: Actor, permission: string, resource: ResourceAccess | undefined): Decision {
  const [known, ...others] = actor.catalogue.permissions.filter(({ id }) => id === permission);
  if (!known) return denied('unknown_permission');
  // Two entries may disagree about what decides; taking either would be a guess.
  if (others.length > 0) return denied('malformed');
  if (known.decidedBy === 'level') return decideByLevel(actor, permission, resource);
  return actor.role.permissions.includes(permission)
    ? { allowed: true, reason: 'granted_by_role' }
    : denied('not_in_role');
}

function decideByLevel(actor: Actor, permission: string, resource: ResourceAccess | undefined): Decision {
  if (!resource) return denied('resource_required');
  const levelId = resource.accessLevel ?? actor.role.defaultAccessLevel;
  if (levelId === null) return denied('no_level');
  const [level, ...others] = actor.catalogue.accessLevels.filter(({ id }) => id === levelId);
  if (!level) return denied('unknown_level');
  if (others.length > 0) return denied('malformed');
  if (!level.permissions.includes(permission)) return denied('not_in_level');
  return {
    allowed: true,
    reason: resource.accessLevel === null ? 'granted_by_default_level' : 'granted_by_level',
  };
}
