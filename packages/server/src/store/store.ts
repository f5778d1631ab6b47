import type {
  AuditEventRow,
  ChangeRow,
  GrantRow,
  OrganizationRow,
  OutboxRow,
  ResourceRow,
  Rows,
  Table,
  UserRow,
} from './rows.js';

export type * from './rows.js';

/** Where a page begins: the sort value and id of the last row before it. */
export interface Position {
  value: string | number | null;
  id: string;
}

export interface UserFilter {
  /** Folded words; each must begin a word of the name or the e-mail address. */
  words?: string[];
  roleIds?: string[];
  statuses?: ('active' | 'pending' | 'expired' | 'suspended')[];
  twoFactorEnabled?: boolean;
  /** What `expired` is measured against; RFC 3339. */
  now: string;
}

export interface UserQuery extends UserFilter {
  sort: 'name' | 'email' | 'role' | 'status' | 'lastActiveAt' | 'createdAt';
  direction: 'asc' | 'desc';
  /** Role ids in the catalogue's order, for `sort: 'role'`. */
  roleOrder: string[];
  after?: Position;
  limit: number;
}

export interface ResourceFilter {
  id?: string;
  type?: string;
  words?: string[];
  /** Only resources on which this user has a level set. */
  grantedTo?: string;
}

export interface ResourceQuery extends ResourceFilter {
  /** Whose explicit level comes with each row. */
  levelOf: string | null;
  after?: Position;
  limit: number;
}

export interface GrantFilter {
  resourceId: string;
  /** Users of these roles are listed even without a level set. */
  roleIds: string[];
  words?: string[];
}

export interface GrantQuery extends GrantFilter {
  after?: Position;
  limit: number;
}

export interface AuditFilter {
  actorId?: string;
  actions?: string[];
  targetId?: string;
  /** At this time or later. */
  from?: string;
  /** Before this time. */
  to?: string;
}

export interface AuditQuery extends AuditFilter {
  after?: Position;
  limit: number;
}

/** Reads of one organization, all on one snapshot. Another organization's rows do not exist here. */
export interface ReadTx {
  readonly organization: OrganizationRow;
  get<T extends Table>(table: T, id: string): Promise<Rows[T] | undefined>;
  /** The rows there are of these ids, in no order. */
  getMany<T extends Table>(table: T, ids: string[]): Promise<Rows[T][]>;
  /** Rows whose columns equal those given; for small sets. */
  find<T extends Table>(table: T, where: Partial<Rows[T]>): Promise<Rows[T][]>;
  /** In the query's order, each with `value`: what its sort compares, for the next page's position. */
  listUsers(query: UserQuery): Promise<{ user: UserRow; value: Position['value'] }[]>;
  countUsers(filter: UserFilter): Promise<number>;
  /** By sortName, then id. */
  listResources(query: ResourceQuery): Promise<{ resource: ResourceRow; grant: GrantRow | undefined }[]>;
  countResources(filter: ResourceFilter): Promise<number>;
  /** By the user's sortName, then id. */
  listGrants(query: GrantQuery): Promise<{ user: UserRow; grant: GrantRow | undefined }[]>;
  countGrants(filter: GrantFilter): Promise<number>;
  /** The newest first: by time, then id, both downwards. */
  listAuditEvents(query: AuditQuery): Promise<AuditEventRow[]>;
  countAuditEvents(filter: AuditFilter): Promise<number>;
}

/** `cost` into the fixed window that is open under the key, or opens now. */
export interface Count {
  key: string;
  cost: number;
  windowInMs: number;
}

/** The sum so far, and when the window ends. */
export interface Counted {
  count: number;
  resetsAt: string;
}

/**
 * One transaction that holds the organization's lock. What throws inside leaves nothing behind.
 * Inside, only this may be used, never the store: an embedded database has one connection, which the transaction holds.
 */
export interface WriteTx extends ReadTx {
  /** Throws `UniqueViolation` where the row, the address or the resource key exists; then none, some or all of the others are in. */
  insert<T extends Table>(table: T, ...rows: Rows[T][]): Promise<void>;
  /** Throws where there is no such row, and `UniqueViolation` where another has what must be unique; either way the transaction goes on. */
  update<T extends Table>(table: T, id: string, patch: Partial<Omit<Rows[T], 'id'>>): Promise<void>;
  /** Removes the rows whose columns equal those given. A removed user takes their factor, sessions, links and grants along; a resource its grants. */
  remove<T extends Table>(table: T, where: Partial<Rows[T]>): Promise<void>;
  updateOrganization(patch: Partial<Omit<OrganizationRow, 'id'>>): Promise<void>;
  /** Of work that throws, nothing is left behind, and the transaction goes on; the error is passed on. One at a time, or one inside another. */
  attempt<T>(work: () => Promise<T>): Promise<T>;
  /** As the store's, but what throws later in the transaction takes the count back; for keys that are counted under the lock alone. */
  countAttempts(counts: readonly Count[], now: string): Promise<Counted[]>;
  /** Adds to the change log, under the next number. */
  addChange(change: Omit<ChangeRow, 'number'>): Promise<void>;
}

/** Thrown by `read` and `write` for an organization that does not exist. */
export class UnknownOrganization extends Error {}
export class UniqueViolation extends Error {}

/** What follows a number in the change log, as of one moment. */
export interface ChangesAfter {
  /** The last number given. */
  latest: number;
  /** In order; gaps are where the oldest were swept. */
  changes: ChangeRow[];
}

export interface AccountReference {
  organizationId: string;
  userId: string;
}

/**
 * What the core asks of a database. Times are given in the form of `toISOString()`. Text holds neither U+0000 nor halves of
 * surrogate pairs (see core/storable.ts). `write` locks the organization row first, so that whatever is read inside still
 * holds when it commits, and runs again when the database reports a serialization failure.
 */
export interface Store {
  read<T>(organizationId: string, work: (tx: ReadTx) => Promise<T>): Promise<T>;
  write<T>(organizationId: string, work: (tx: WriteTx) => Promise<T>): Promise<T>;
  createOrganization(organization: OrganizationRow): Promise<void>;
  listOrganizations(): Promise<OrganizationRow[]>;
  /** Accounts of every organization with this normalized address: sign-in's one look across organizations. */
  findAccounts(emailNormalized: string): Promise<AccountReference[]>;

  /** Outside the lock: a session's or an API key's row by its token's hash. */
  findSession(organizationId: string, tokenHash: string): Promise<Rows['sessions'] | undefined>;
  findApiKey(organizationId: string, tokenHash: string): Promise<Rows['apiKeys'] | undefined>;
  /** Outside the lock, at most once a minute per user. */
  touchUser(organizationId: string, userId: string, at: string): Promise<void>;
  /** Outside the lock, in one round trip: counts each exactly, over all processes, and answers in the order given. No key stands there twice. */
  countAttempts(organizationId: string, counts: readonly Count[], now: string): Promise<Counted[]>;
  /** Outside the lock: the attempts ended well, the count begins anew. */
  forgetAttempts(organizationId: string, key: string): Promise<void>;
  /** Outside the lock: a short-lived token of a session; it counts only while its parent's row is there. */
  addShortLivedToken(organizationId: string, row: Rows['sessions'] & { parentId: string }): Promise<void>;
  /** Outside the lock: removes a session and what was made from it. */
  endSession(organizationId: string, sessionId: string): Promise<void>;

  /** Outside the lock, in one statement: what every process asks again and again. Throws `UnknownOrganization`. */
  changesAfter(organizationId: string, number: number, limit: number): Promise<ChangesAfter>;

  /**
   * Takes up to `limit` unsent mails whose time has come, of any organization, and hands each to `deliver`. What resolves is marked sent;
   * what throws is tried again later, with growing pauses, ten times at most; then the row stays with its `lastError`. Several processes never take the same row at once (SKIP LOCKED).
   */
  drainOutbox(
    now: string,
    limit: number,
    deliver: (organizationId: string, row: OutboxRow) => Promise<void>,
  ): Promise<{ sent: number; failed: number }>;
  /** Removes what time has made useless: ended sessions, old idempotency rows, old changes, used links, mails sent or given up. */
  sweep(now: string): Promise<void>;
  /** Whether an error of one of these calls says that the database cannot be reached: trying again later may help. */
  isUnavailable(error: unknown): boolean;
  ping(): Promise<void>;
  close(): Promise<void>;
}
