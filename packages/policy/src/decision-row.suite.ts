import type { Actor, Catalogue, DecisionReason, ResourceAccess } from './types.js';

/**
 * One line of a decision table: rule, role, level, permission, allowed, reason.
 * The level is `no resource` (none in question), `none set` (a resource without an explicit level) or a level's id.
 */
export type DecisionRow = readonly [
  rule: string,
  role: string,
  level: string,
  permission: string,
  allowed: boolean,
  reason: DecisionReason,
];

/** `F6: editor may not channels:delete (no resource): not_in_role` */
export function titleOf([rule, role, level, permission, allowed, reason]: DecisionRow): string {
  return `${rule}: ${role} ${allowed ? 'may' : 'may not'} ${permission} (${level}): ${reason}`;
}

/** An actor with a role of the catalogue; an unknown role is a mistake in the table. */
export function actorIn(catalogue: Catalogue, roleId: string): Actor {
  const role = catalogue.roles.find(({ id }) => id === roleId);
  if (!role) throw new Error(`No role "${roleId}" in catalogue "${catalogue.id}"`);
  return { role, catalogue };
}

export function accessOn(level: string): ResourceAccess | undefined {
  if (level === 'no resource') return undefined;
  return { accessLevel: level === 'none set' ? null : level };
}
