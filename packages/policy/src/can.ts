import { capAccessLevel } from './access-level-cap.js';
import type { Actor, Decision, DenialReason, ResourceAccess } from './types.js';
import { isActor, isId, isResourceAccess } from './well-formed.js';

const denied = (reason: DenialReason): Decision => ({ allowed: false, reason });

/**
 * Whether an actor has a permission, and why.
 *
 * The catalogue says what decides a permission. With `decidedBy: 'role'`, the actor's role decides. With `decidedBy: 'level'`, the
 * access level set for the actor on the resource decides, whatever their role (F10); if none is set, the role's
 * `defaultAccessLevel`. Such a permission needs its resource: there is no "on some resource".
 *
 * Missing or malformed input denies; nothing throws. A level that the catalogue does not know also denies. It never falls back to
 * the default, which may be stronger than the level that was set.
 *
 * @param actor Plain data; only own properties count. `null` and `undefined` (nobody is signed in) deny.
 * @param permission `resource:action`, as in the catalogue.
 * @param resource The access level set for the actor on the resource. Leave it out for permissions without a resource.
 */
export function can(actor: Actor | null | undefined, permission: string, resource?: ResourceAccess): Decision {
  try {
    if (!isActor(actor) || !isId(permission)) return denied('malformed');
    if (resource !== undefined && !isResourceAccess(resource)) return denied('malformed');
    return decide(actor, permission, resource);
  } catch {
    // Reading a getter or a revoked proxy may throw: unreadable input is malformed input.
    return denied('malformed');
  }
}

function decide(actor: Actor, permission: string, resource: ResourceAccess | undefined): Decision {
  const [known, ...others] = actor.catalogue.permissions.filter(({ id }) => id === permission);
  if (!known) return denied('unknown_permission');
  // Two entries may disagree on what decides, and picking one would be a guess.
  if (others.length > 0) return denied('malformed');
  if (known.decidedBy === 'level') return decideByLevel(actor, permission, resource);
  return actor.role.permissions.includes(permission)
    ? { allowed: true, reason: 'granted_by_role' }
    : denied('not_in_role');
}

function decideByLevel(actor: Actor, permission: string, resource: ResourceAccess | undefined): Decision {
  if (!resource) return denied('resource_required');
  const { role, catalogue, accessLevelCap } = actor;
  const set = resource.accessLevel ?? role.defaultAccessLevel;
  const levelId = accessLevelCap === undefined ? set : capAccessLevel(set, accessLevelCap, catalogue);
  if (levelId === null) return denied('no_level');
  const [level, ...others] = catalogue.accessLevels.filter(({ id }) => id === levelId);
  if (!level) return denied('unknown_level');
  if (others.length > 0) return denied('malformed');
  if (!level.permissions.includes(permission)) return denied('not_in_level');
  return {
    allowed: true,
    reason: resource.accessLevel === null ? 'granted_by_default_level' : 'granted_by_level',
  };
}
