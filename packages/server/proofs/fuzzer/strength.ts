import { expect } from 'vitest';
import type { Catalogue } from '@roster-kit/policy/catalogues';
import type { ApiKeyRow, AuditEventRow, RoleRow, UserRow } from '../../src/store/store.js';

// Compares roles on its own, so that a mistake in the policy shows.

interface Strength {
  permissions: readonly string[];
  defaultAccessLevel: string | null;
}

/** Who has which role, at one moment. */
export interface Holders {
  catalogue: Catalogue;
  roles: Map<string, Strength>;
  /** The role of each person and of each API key. */
  roleOf: Map<string, string>;
  /** The roles of the active people. */
  active: Set<string>;
}

interface Stored {
  users: readonly UserRow[];
  roles: readonly RoleRow[];
  keys: readonly ApiKeyRow[];
}

export function holdersOf(catalogue: Catalogue, { users, roles, keys }: Stored): Holders {
  return {
    catalogue,
    roles: new Map([...catalogue.roles, ...roles].map((role) => [role.id, role])),
    roleOf: new Map([...users, ...keys].map(({ id, roleId }) => [id, roleId])),
    active: new Set(users.filter(({ state }) => state === 'active').map(({ roleId }) => roleId)),
  };
}

function isWithin(role: Strength, held: Strength, { accessLevels }: Catalogue): boolean {
  const rankOf = ({ defaultAccessLevel }: Strength) => accessLevels.findIndex(({ id }) => id === defaultAccessLevel);
  return role.permissions.every((each) => held.permissions.includes(each)) && rankOf(role) <= rankOf(held);
}

/** P11: whoever did something to another person, or to a role, was no weaker at that moment. */
export function expectReach(before: Holders, told: readonly AuditEventRow[]): void {
  const { roles, roleOf, catalogue } = before;
  const strengthOf = (id: string) => roles.get(roleOf.get(id) ?? id);
  const beyond = told.filter(({ actorId, viaKeyId, targetId, targetType }) => {
    // A level is set whatever the role (F1), and has another type of target.
    if (!['user', 'role'].includes(targetType) || actorId === targetId) return false;
    const target = strengthOf(targetId);
    const actors = [actorId, viaKeyId].filter((id) => id !== null);
    return target !== undefined && !actors.every((id) => isWithin(target, strengthOf(id) ?? target, catalogue));
  });
  expect(beyond, 'P11: nobody acts on somebody stronger').toEqual([]);
}

/** P12: where an active person has a role that no other exceeds. */
function hasStrongest({ roles, active, catalogue }: Holders): boolean {
  const all = [...roles.values()];
  return [...active].some((id) => {
    const role = roles.get(id);
    return role && all.every((other) => !isWithin(role, other, catalogue) || isWithin(other, role, catalogue));
  });
}

export function expectStrongest(before: Holders, after: Holders): void {
  if (hasStrongest(before)) expect(hasStrongest(after), 'P12: an active person with a strongest role').toBe(true);
}
