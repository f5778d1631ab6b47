import memoizeOne from 'memoize-one';
import type { Role } from '@roster-kit/sdk';
import { EMPTY_FILTER, SORTS, type Status, type UserFilter } from './filter.js';

/** What a person sets in the toolbar and the header, and a host by properties. */
export interface UserTableView {
  search: string;
  roleFilter: string;
  statusFilter: string;
  twoFactorFilter: string;
  sort: string;
}

/** The properties by their names in the filter. */
const NAMES = {
  q: 'search',
  role: 'roleFilter',
  status: 'statusFilter',
  twoFactor: 'twoFactorFilter',
  sort: 'sort',
} as const satisfies Record<keyof UserFilter, keyof UserTableView>;

export const VIEW: readonly (keyof UserTableView)[] = Object.values(NAMES);

export const NO_FILTERS: Omit<UserTableView, 'sort'> = {
  search: '',
  roleFilter: '',
  statusFilter: '',
  twoFactorFilter: '',
};

export const viewOf = (change: Partial<UserFilter>): Partial<UserTableView> =>
  Object.fromEntries(Object.entries(change).map(([name, value]) => [NAMES[name as keyof UserFilter], value]));

/** What can be filtered by; roles are undefined until they are known. */
export interface Filterable {
  roles: readonly Role[] | undefined;
  statuses: readonly Status[];
  hasTwoFactor: boolean;
}

const only = <T extends string>(value: string, known: readonly T[]): T | '' =>
  known.find((each) => each === value) ?? '';

/** Filters of a view; the same object as long as nothing changes. What cannot be filtered by is left out: see `isApplied`. */
export class FilterOfView {
  #same = memoizeOne(
    (
      q: string,
      role: string,
      status: Status | '',
      twoFactor: UserFilter['twoFactor'],
      sort: UserFilter['sort'],
    ): UserFilter => ({
      q,
      role,
      status,
      twoFactor,
      sort,
    }),
  );

  of({ search, roleFilter, statusFilter, twoFactorFilter, sort }: UserTableView, known: Filterable): UserFilter {
    const { roles } = known;
    return this.#same(
      search,
      (roles?.some(({ id }) => id === roleFilter) ?? true) ? roleFilter : '',
      only(statusFilter, known.statuses),
      known.hasTwoFactor ? only(twoFactorFilter, ['on', 'off']) : '',
      only(sort, SORTS) || EMPTY_FILTER.sort,
    );
  }
}

/** Whether the list is narrowed as the view says. A link may name a role, a status or a filter that is not offered. */
export const isApplied = (view: UserTableView, { role, status, twoFactor }: UserFilter): boolean =>
  view.roleFilter === role && view.statusFilter === status && view.twoFactorFilter === twoFactor;
