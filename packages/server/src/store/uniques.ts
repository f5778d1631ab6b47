import type { Rows, Table } from './rows.js';

/** The columns that are unique in an organization, besides the id. */
export const UNIQUES: { readonly [T in Table]?: readonly (keyof Rows[T] & string)[] } = {
  users: ['emailNormalized'],
  sessions: ['tokenHash'],
  apiKeys: ['tokenHash'],
  roles: ['sortName'],
  resources: ['type', 'key'],
  grants: ['resourceId', 'userId'],
};

/** Rows that are removed with the row they belong to. */
export const OWNED: readonly { table: Table; column: string; owner: 'users' | 'resources' }[] = [
  { table: 'twoFactors', column: 'id', owner: 'users' },
  { table: 'sessions', column: 'userId', owner: 'users' },
  { table: 'hostIdentities', column: 'userId', owner: 'users' },
  { table: 'signInLinks', column: 'userId', owner: 'users' },
  { table: 'grants', column: 'userId', owner: 'users' },
  { table: 'grants', column: 'resourceId', owner: 'resources' },
];
