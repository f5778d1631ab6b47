import type { UserRow } from './rows.js';
import type { AuditQuery, GrantQuery, Position, ResourceQuery, UserQuery } from './store.js';

/** Sorting and paging for both stores, so that their answers are equal. */

/** Statuses in the order of `sort: 'status'`. */
export const STATUSES = ['active', 'pending', 'expired', 'suspended'] as const;
export type UserStatus = (typeof STATUSES)[number];

/** Expiry follows the clock: nothing is written when an invitation runs out. */
export function statusAt(user: Pick<UserRow, 'state' | 'invitationExpiresAt'>, now: string): UserStatus {
  const over = user.invitationExpiresAt !== null && user.invitationExpiresAt <= now;
  return user.state === 'pending' && over ? 'expired' : user.state;
}

/** By code point, as PostgreSQL's "C" collation compares UTF-8; `<` on strings compares UTF-16 units. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    if (a.charCodeAt(index) === b.charCodeAt(index)) continue;
    return rank(a.charCodeAt(index)) - rank(b.charCodeAt(index));
  }
  return a.length - b.length;
}

/** Surrogates encode the highest code points, but as code units they sort below U+E000. */
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

/** The value that sorts a user; null only for `lastActiveAt` of a user who was never active. */
export function userSortValue(user: UserRow, query: Pick<UserQuery, 'sort' | 'roleOrder' | 'now'>): Position['value'] {
  switch (query.sort) {
    case 'name':
      return user.sortName;
    case 'email':
      return user.emailNormalized;
    case 'role': {
      const place = query.roleOrder.indexOf(user.roleId);
      return place === -1 ? query.roleOrder.length : place;
    }
    case 'status':
      return STATUSES.indexOf(statusAt(user, query.now));
    case 'lastActiveAt':
      return user.lastActiveAt;
    case 'createdAt':
      return user.createdAt;
  }
}

/** Nulls come last in both directions; ids decide between equal values, in the same direction. */
function comparePositions(a: Position, b: Position, direction: UserQuery['direction']): number {
  if (a.value === null || b.value === null) {
    if (a.value !== b.value) return a.value === null ? 1 : -1;
  } else {
    const order = typeof a.value === 'number' ? a.value - Number(b.value) : compareText(a.value, String(b.value));
    if (order !== 0) return direction === 'asc' ? order : -order;
  }
  const ids = compareText(a.id, b.id);
  return direction === 'asc' ? ids : -ids;
}

/** Cuts one page out of all rows of a query. */
export function pageOf<T>(
  rows: T[],
  query: Pick<UserQuery | ResourceQuery | GrantQuery | AuditQuery, 'after' | 'limit'>,
  direction: UserQuery['direction'],
  positionOf: (row: T) => Position,
): T[] {
  const { after } = query;
  return rows
    .filter((row) => !after || comparePositions(positionOf(row), after, direction) > 0)
    .sort((a, b) => comparePositions(positionOf(a), positionOf(b), direction))
    .slice(0, query.limit);
}
