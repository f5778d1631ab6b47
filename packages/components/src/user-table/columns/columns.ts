import type { User } from '@roster-kit/sdk';
import type { SortKey } from '../view/filter.js';

/** A column of the table: one of its own, changed or not, or one of the host. */
export interface UserColumn {
  /** `name`, `role`, `status`, `twoFactor` or `lastActiveAt`; or an id of your own. */
  readonly id: string;
  /** The text in the header; required for a column of your own. */
  readonly header?: string;
  /** A CSS length or percentage, such as `120px`. */
  readonly width?: string;
  /** What pressing the header sorts by. Only what the server can sort by. */
  readonly sortKey?: SortKey;
  /**
   * The content of a cell: a Lit template, a DOM node, or a text, which is never read as HTML. It is called again with each
   * render, for the rows near the window alone. Without it, a column of your own shows the slot `cell-<column id>-<user id>`.
   */
  readonly render?: (user: User) => unknown;
}

const NAME: UserColumn = { id: 'name', sortKey: 'name' };

/** What is shown without the host's columns. */
const DEFAULT: readonly UserColumn[] = [
  NAME,
  { id: 'role', sortKey: 'role' },
  { id: 'status', sortKey: 'status' },
  { id: 'twoFactor' },
  { id: 'lastActiveAt', sortKey: 'lastActiveAt' },
];

/** The columns to show. The name opens the person, so it is always there, at the start if the host does not place it. */
export function columnsOf(given: readonly UserColumn[] | undefined, hasTwoFactor: boolean): readonly UserColumn[] {
  const wanted = given?.map((column) => ({ ...DEFAULT.find(({ id }) => id === column.id), ...column })) ?? DEFAULT;
  const all = wanted.some(({ id }) => id === NAME.id) ? wanted : [NAME, ...wanted];
  return all.filter(({ id }) => id !== 'twoFactor' || hasTwoFactor);
}

const reported = new WeakSet<UserColumn>();

/** What the host shows in the cell of a person. A column that fails must not take the others with it. */
export function rendered(column: UserColumn, user: User): unknown {
  try {
    return column.render?.(user);
  } catch (error) {
    // Once, not for each row.
    if (!reported.has(column)) reportError(error);
    reported.add(column);
    return undefined;
  }
}
