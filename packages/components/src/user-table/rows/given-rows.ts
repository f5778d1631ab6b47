import memoizeOne from 'memoize-one';
import type { Role, User } from '@roster-kit/sdk';
import { LoadedRows } from '../../shared/loading/loaded-rows.js';
import { applyFilter, type UserFilter } from '../view/filter.js';

export const idOf = ({ id }: User): string => id;

/** The name of a role; its id if the role is not known. */
export const nameOf = (id: string, roles: readonly Role[]): string => roles.find((role) => role.id === id)?.name ?? id;

/** The rows of people given by property, made again only when something has changed. */
export class GivenRows {
  readonly all = memoizeOne((users: readonly User[]) => LoadedRows.of(users, idOf));

  /** Those who match the filter, in its order. */
  readonly narrowed = memoizeOne((users: readonly User[], filter: UserFilter, locale: string, roles: readonly Role[]) =>
    LoadedRows.of(
      applyFilter(users, filter, locale, (id) => nameOf(id, roles)),
      idOf,
    ),
  );
}
