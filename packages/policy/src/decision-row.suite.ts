import type { Actor, Catalogue, DecisionReason, ResourceAccess } from './types.js';

/**
 * One row of a decision table: rule, role, level, permission, allowed, reason.
 * The level is `no resource`, `none set` (a resource on which no level is set) or a level's id.
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

/** An actor with a role of the catalogue. An unknown role is a mistake in the table. */
export function actorIn(catalogue: Catalogue, roleId: string): Actor {
  const role = catalogue.roles.find(({ id }) => id === roleId);
  if (!role) throw new Error(`No role "${roleId}" in catalogue "${catalogue.id}"`);
  return { role, catalogue };
}

export function accessOn(level: string): ResourceAccess | undefined {
  if (level === 'no resource') return undefined;
  return { accessLevel: level === 'none set' ? null : level };
}
