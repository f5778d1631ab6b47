import type { SweepOptions } from './retention.js';
import type {
  AuditEventRow,
  ChangeRow,
  GrantRow,
  InvitationDelivery,
  OrganizationRow,
  OutboxRow,
  ResourceRow,
  Rows,
  SignInRequestRow,
  Table,
  UserRow,
} from './rows.js';

export type * from './rows.js';

/** Where a page begins: sort value and id of the last row before it. */
export interface Position {
  value: string | number | null;
  id: string;
}

export interface UserFilter {
  /** Folded words; each must be the beginning of a word of the name or the e-mail address. */
  words?: string[];
  roleIds?: string[];
  statuses?: ('active' | 'pending' | 'expired' | 'suspended')[];
  /** Statuses of the invitation's mail. */
  deliveries?: InvitationDelivery['status'][];
  twoFactorEnabled?: boolean;
  /** The time that decides what is `expired`; RFC 3339. */
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
  /** Only resources on which this user has an explicit access level. */
  grantedTo?: string;
}

export interface ResourceQuery extends ResourceFilter {
  /** The user whose explicit access level comes with each row. */
  levelOf: string | null;
  after?: Position;
  limit: number;
}

export interface GrantFilter {
  resourceId: string;
  /** Users with these roles are listed even without an explicit access level. */
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

/** Reads one organization, all on one snapshot. Another organization's rows do not exist here. */
export interface ReadTx {
  readonly organization: OrganizationRow;
  get<T extends Table>(table: T, id: string): Promise<Rows[T] | undefined>;
  /** The rows with these ids that exist, in no order. */
  getMany<T extends Table>(table: T, ids: string[]): Promise<Rows[T][]>;
  /** Rows whose columns equal the given ones; for small sets. */
  find<T extends Table>(table: T, where: Partial<Rows[T]>): Promise<Rows[T][]>;
  /** In the query's order, each with its sort `value`, which the next page's position needs. */
  listUsers(query: UserQuery): Promise<{ user: UserRow; value: Position['value'] }[]>;
  countUsers(filter: UserFilter): Promise<number>;
  /** By sortName, then id. */
  listResources(query: ResourceQuery): Promise<{ resource: ResourceRow; grant: GrantRow | undefined }[]>;
  countResources(filter: ResourceFilter): Promise<number>;
  /** By the user's sortName, then id. */
  listGrants(query: GrantQuery): Promise<{ user: UserRow; grant: GrantRow | undefined }[]>;
  countGrants(filter: GrantFilter): Promise<number>;
  /** Newest first: by time, then id, both descending. */
  listAuditEvents(query: AuditQuery): Promise<AuditEventRow[]>;
  countAuditEvents(filter: AuditFilter): Promise<number>;
}

/** Adds `cost` to the key's open fixed window, or opens a window now. */
export interface Count {
  key: string;
  cost: number;
  windowInMs: number;
}

/** The sum so far, and the end of the window. */
export interface Counted {
  count: number;
  resetsAt: string;
}

/**
 * One transaction that holds the organization's lock. When the work throws, all its changes are undone.
 * Inside, use only this and never the store: an embedded database has one connection, which the transaction holds.
 */
export interface WriteTx extends ReadTx {
  /** Throws `UniqueViolation` where a row, address or resource key exists; any of the other rows may then be inserted. */
  insert<T extends Table>(table: T, ...rows: Rows[T][]): Promise<void>;
  /**
   * Throws where there is no such row, and `UniqueViolation` where another row has the value that must be unique. Either
   * way the transaction can go on.
   */
  update<T extends Table>(table: T, id: string, patch: Partial<Omit<Rows[T], 'id'>>): Promise<void>;
  /**
   * Removes the rows whose columns equal the given ones. A user's two-factor row, sessions, links and grants are removed
   * with the user, a resource's grants with the resource.
   */
  remove<T extends Table>(table: T, where: Partial<Rows[T]>): Promise<void>;
  updateOrganization(patch: Partial<Omit<OrganizationRow, 'id'>>): Promise<void>;
  /**
   * Undoes the work if it throws, and passes the error on; the transaction can go on. One at a time, or one inside another.
   */
  attempt<T>(work: () => Promise<T>): Promise<T>;
  /** As the store's, but the count is undone if the transaction fails; for keys that are counted only under the lock. */
  countAttempts(counts: readonly Count[], now: string): Promise<Counted[]>;
  /** Resets a count after an attempt that succeeded. It is undone if the transaction fails. */
  forgetAttempts(key: string): Promise<void>;
  /** Adds to the change log with the next number. */
  addChange(change: Omit<ChangeRow, 'number'>): Promise<void>;
}

/** Thrown by `read` and `write` for an organization that does not exist. */
export class UnknownOrganization extends Error {}
export class UniqueViolation extends Error {}
/** The database answers, and cannot be used as it is. The message says how to mend that, and reveals nothing secret. */
export class DatabaseUnfit extends Error {
  override readonly name = 'DatabaseUnfit';
}

/** The part of the change log after a number, as of one moment. */
export interface ChangesAfter {
  /** The latest number in use. */
  latest: number;
  /** In order; numbers are missing where the oldest were swept. */
  changes: ChangeRow[];
}

export interface AccountReference {
  organizationId: string;
  userId: string;
}

/**
 * What the core needs from a database. Times have the form of `toISOString()`. Text holds neither U+0000 nor lone
 * surrogates: the core refuses those. `write` locks the organization row first, so everything read inside is still true
 * when it commits; it runs again when the database reports a serialization failure.
 */
export interface Store {
  /** Waits for its turn among all organizations; see turns.ts. It stops waiting when the signal says that its caller has gone. */
  read<T>(organizationId: string, work: (tx: ReadTx) => Promise<T>, signal?: AbortSignal): Promise<T>;
  write<T>(organizationId: string, work: (tx: WriteTx) => Promise<T>, signal?: AbortSignal): Promise<T>;
  createOrganization(organization: OrganizationRow): Promise<void>;
  listOrganizations(): Promise<OrganizationRow[]>;
  /** The users with this normalized address in all organizations. Only sign-in looks across organizations. */
  findAccounts(emailNormalized: string): Promise<AccountReference[]>;

  /** Outside the lock: a session or an API key by the hash of its token. */
  findSession(organizationId: string, tokenHash: string): Promise<Rows['sessions'] | undefined>;
  findApiKey(organizationId: string, tokenHash: string): Promise<Rows['apiKeys'] | undefined>;
  /** Outside the lock, at most once a minute per user. */
  touchUser(organizationId: string, userId: string, at: string): Promise<void>;
  /**
   * Outside the lock, in one round trip: counts each key exactly, over all processes, and answers in the order given. No
   * key may occur twice.
   */
  countAttempts(organizationId: string, counts: readonly Count[], now: string): Promise<Counted[]>;
  /** Outside the lock: adds a short-lived token, if its session exists; the token is valid only as long as the session. */
  addShortLivedToken(organizationId: string, row: Rows['sessions'] & { parentId: string }): Promise<void>;

  /** In one statement, the same for every address and outside every organization. Keeps the row that has this id. */
  addSignInRequest(row: SignInRequestRow): Promise<void>;
  /**
   * Claims up to `limit` requests that are due and passes each to `handle`. If that resolves, the row is removed. If it throws,
   * the request is tried again in a minute. Two processes never claim the same row at once (SKIP LOCKED).
   */
  drainSignInRequests(
    now: string,
    limit: number,
    handle: (row: SignInRequestRow) => Promise<void>,
  ): Promise<{ done: number; failed: number }>;

  /** Outside the lock, in one statement, because every process polls it. Throws `UnknownOrganization`. */
  changesAfter(organizationId: string, number: number, limit: number): Promise<ChangesAfter>;

  /**
   * Claims up to `limit` mails that are due, of any organization and of one lane where one is named, counts the attempt, and
   * passes each to `deliver`, which writes what became of it into the row and answers whether it was sent. The organizations
   * take turns: one with thousands of mails delays another's by one. A mail of which nothing is known, because the process
   * died, is due again when its lease ends. Two processes never claim the same row at once.
   */
  drainOutbox(
    now: string,
    limit: number,
    deliver: (organizationId: string, row: OutboxRow) => Promise<boolean>,
    lane?: number,
  ): Promise<{ sent: number; failed: number }>;
  /** Removes what retention.ts says is over, in steps so small that nobody waits for them. */
  sweep(now: string, options?: SweepOptions): Promise<void>;
  /** Whether an error of these calls means that the database cannot do it now, so that trying again later may help. */
  isUnavailable(error: unknown): boolean;
  /** What the service notes about itself, outside every organization. */
  note(name: string): Promise<string | undefined>;
  setNote(name: string, value: string): Promise<void>;
  /** @throws DatabaseUnfit where it cannot be written, and whatever the driver says where it does not answer */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Two rows of an organization whose addresses or names an older release told apart. Both stay; the second is no longer found by
 * its address, or sorts behind.
 */
export interface Collision {
  organizationId: string;
  kind: 'address' | 'role';
  keptId: string;
  secondId: string;
}
