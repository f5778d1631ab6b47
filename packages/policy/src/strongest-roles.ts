import { excessOf } from './role-order.js';
import type { PolicyCatalogue, PolicyRole } from './types.js';

/**
 * The strongest roles (P12): those that no other role exceeds, which means grants all that they grant and something more. There is
 * always one. There are several if they grant the same, or if each grants something that the others do not.
 */
export function strongestRoles<Role extends PolicyRole>(roles: readonly Role[], catalogue: PolicyCatalogue): Role[] {
  const isWithin = (role: PolicyRole, other: PolicyRole) => excessOf(role, other, catalogue) === undefined;
  const isExceeded = (role: PolicyRole) => roles.some((other) => isWithin(role, other) && !isWithin(other, role));
  return roles.filter((role) => !isExceeded(role));
}
