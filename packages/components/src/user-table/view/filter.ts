import { isFound, queryWords, searchWords } from '@roster-kit/policy/text';
import type { ExportUsersQuery, User, UserStatus } from '@roster-kit/sdk';
import type { Offer } from '../../shared/state/capabilities.js';

const SORT_KEYS = ['name', 'role', 'status', 'lastActiveAt'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** Each key from A to Z, and with a `-` reversed. */
export const SORTS = SORT_KEYS.flatMap((key) => [key, `-${key}`] as const);

/** What people can be filtered by; `undelivered`: open invitations whose e-mail was not delivered. */
export type Status = UserStatus | 'undelivered';

/** The filters and the sort order; an empty string sets no filter. */
export interface UserFilter {
  q: string;
  role: string;
  status: Status | '';
  twoFactor: 'on' | 'off' | '';
  sort: SortKey | `-${SortKey}`;
}

const STATUSES: readonly Status[] = ['active', 'pending', 'expired', 'suspended', 'undelivered'];

/** The statuses that people can have on a backend. */
export const statusesOf = (has: (offer: Offer) => boolean): Status[] =>
  STATUSES.filter((status) => status === 'active' || has(status === 'suspended' ? 'users.suspend' : 'invitations'));

export const EMPTY_FILTER: UserFilter = { q: '', role: '', status: '', twoFactor: '', sort: 'name' };

export function isNarrowed({ q, role, status, twoFactor }: UserFilter): boolean {
  return Boolean(q.trim() || role || status || twoFactor);
}

/** The query of `users.list` and `users.export` for this filter. */
export function toQuery({ q, role, status, twoFactor, sort }: UserFilter): ExportUsersQuery {
  return {
    sort,
    ...(q.trim() ? { q: q.trim() } : {}),
    ...(role ? { role: [role] } : {}),
    ...(status === 'undelivered' ? { delivery: ['failed'] } : status ? { status: [status] } : {}),
    ...(twoFactor ? { twoFactor } : {}),
  };
}

/** The first press sorts from A to Z, or the most recent first; the second press reverses the order. */
export function nextSort(current: UserFilter['sort'], key: SortKey): UserFilter['sort'] {
  const first = key === 'lastActiveAt' ? (`-${key}` as const) : key;
  const second = key === 'lastActiveAt' ? key : (`-${key}` as const);
  return current === first ? second : first;
}

export function directionOf(sort: UserFilter['sort'], key: SortKey): 'ascending' | 'descending' | 'none' {
  if (sort === key) return 'ascending';
  return sort === `-${key}` ? 'descending' : 'none';
}

const hasStatus = ({ status, invitation }: User, wanted: Exclude<UserFilter['status'], ''>): boolean =>
  wanted === 'undelivered' ? invitation?.delivery?.status === 'failed' : status === wanted;

/** Filters and sorts people given by property. The search finds what the server's would (P13). */
export function applyFilter(
  users: readonly User[],
  filter: UserFilter,
  locale: string,
  roleName: (id: string) => string,
): User[] {
  const words = queryWords(filter.q);
  const key = filter.sort.replace('-', '') as SortKey;
  const value = (user: User) =>
    ({
      name: user.name ?? user.email,
      role: roleName(user.roleId),
      status: user.status,
      lastActiveAt: user.lastActiveAt ?? '',
    })[key];
  const turn = filter.sort.startsWith('-') ? -1 : 1;
  return users
    .filter((user) => !filter.role || user.roleId === filter.role)
    .filter((user) => !filter.status || hasStatus(user, filter.status))
    .filter((user) => !filter.twoFactor || user.twoFactorEnabled === (filter.twoFactor === 'on'))
    .filter((user) => words.length === 0 || isFound(searchWords(user.name, user.email), words))
    .sort((a, b) => turn * value(a).localeCompare(value(b), locale));
}
