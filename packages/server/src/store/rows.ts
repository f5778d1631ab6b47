/** The rows a store keeps, one type per table. Ids carry a type prefix around a UUIDv7; times are RFC 3339 UTC strings. */

export interface OrganizationRow {
  id: string;
  name: string;
  /** Key of the catalogue (roles, permissions, levels) the organization was created with. */
  catalogue: string;
  contactText: string | null;
  contactRevision: string;
  twoFactorRequired: boolean;
  invitationLifetimeInMinutes: number;
  /** Whose addresses can be invited; empty for any. */
  allowedEmailDomains: readonly string[];
  securityRevision: string;
  createdAt: string;
}

export interface UserRow {
  id: string;
  /** As typed, trimmed. */
  email: string;
  /** Trimmed, NFC, lower case: what makes an address the same. Unique in the organization. */
  emailNormalized: string;
  name: string | null;
  /** Name, else e-mail, folded for sorting. */
  sortName: string;
  roleId: string;
  /** `pending` past `invitationExpiresAt` reads as expired. */
  state: 'active' | 'pending' | 'suspended';
  avatarUrl: string | null;
  twoFactorEnabled: boolean;
  invitedBy: string | null;
  invitationSentAt: string | null;
  invitationExpiresAt: string | null;
  /** Counts the links sent; a link of an earlier generation is void. */
  invitationGeneration: number;
  createdAt: string;
  /** Written outside the organization lock and outside the revision. */
  lastActiveAt: string | null;
  /** Changes with every write; the ETag. */
  revision: string;
}

export interface TwoFactorRow {
  /** The user's id. */
  id: string;
  /** Encrypted; null until confirmed. */
  secret: string | null;
  /** Encrypted; a setup that was started. */
  pendingSecret: string | null;
  pendingExpiresAt: string | null;
  /** The time step of the last accepted code; an earlier or equal one is a replay. */
  lastUsedStep: number;
  /** Hashes of the unused recovery codes. */
  recoveryCodes: string[];
}

export interface SessionRow {
  id: string;
  userId: string;
  tokenHash: string;
  /** The session a short-lived token was made from. */
  parentId: string | null;
  twoFactorVerifiedAt: string | null;
  createdAt: string;
  expiresAt: string;
  /** A token for embedding instead of a session: the API key it was made with, and the one origin whose pages may use it. */
  apiKeyId: string | null;
  origin: string | null;
}

/** Whom a host's sign-in leads to. */
export interface HostIdentityRow {
  /** Hash of issuer and subject: the host's own id of a person is not kept. */
  id: string;
  issuer: string;
  userId: string;
  createdAt: string;
}

export interface ApiKeyRow {
  id: string;
  name: string;
  roleId: string;
  tokenHash: string;
  createdAt: string;
}

export interface SignInLinkRow {
  id: string;
  userId: string;
  expiresAt: string;
  usedAt: string | null;
}

/** H6: all that is left of a deleted account's address. */
export interface BarredAddressRow {
  /** Keyed hash of the normalized address, or of a host identity that led to it. */
  id: string;
  deletedAt: string;
}

/** A custom role; those of the catalogue are no rows. */
export interface RoleRow {
  id: string;
  name: string;
  /** The name folded: unique in the organization, and what roles are sorted by. */
  sortName: string;
  description: string;
  permissions: readonly string[];
  defaultAccessLevel: string | null;
  createdAt: string;
  revision: string;
}

export interface ResourceRow {
  id: string;
  type: string;
  key: string;
  name: string;
  sortName: string;
  createdAt: string;
  revision: string;
}

export interface GrantRow {
  /** See grant-id.ts. */
  id: string;
  resourceId: string;
  userId: string;
  accessLevel: string;
  revision: string;
}

export interface AuditEventRow {
  id: string;
  at: string;
  actorKind: 'user' | 'api_key' | 'operator' | 'link' | 'host';
  actorId: string | null;
  /** The operation, such as `users.changeRole`. */
  action: string;
  targetType: string;
  targetId: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** One line of the change log: that something changed, not how. */
export interface ChangeRow {
  /** Counted up by one under the organization's lock, hence in the order of the commits. */
  number: number;
  at: string;
  /** As in the audit event. */
  action: string;
  targetType: string;
  targetId: string;
}

export interface OutboxRow {
  id: string;
  kind: 'invitation' | 'sign_in_link';
  /** What the mail is made from when it is sent; holds no link and no token. */
  payload: Record<string, unknown>;
  messageId: string;
  createdAt: string;
  availableAt: string;
  attempts: number;
  sentAt: string | null;
  lastError: string | null;
}

export interface IdempotencyRow {
  /** Hash of actor, operation and key. */
  id: string;
  /** Keyed: it may stem from an e-mail address. */
  requestHash: string;
  status: number;
  /** Null where the answer carries a secret or is empty, and once the account it told of is gone. */
  body: unknown;
  etag: string | null;
  /** Id of the row the answer tells of; null where it tells of none. */
  subjectId: string | null;
  createdAt: string;
}

/** Every table of an organization, by the name that `get`, `find` and the writes take. */
export interface Rows {
  users: UserRow;
  twoFactors: TwoFactorRow;
  sessions: SessionRow;
  hostIdentities: HostIdentityRow;
  apiKeys: ApiKeyRow;
  signInLinks: SignInLinkRow;
  barredAddresses: BarredAddressRow;
  roles: RoleRow;
  resources: ResourceRow;
  grants: GrantRow;
  auditEvents: AuditEventRow;
  outbox: OutboxRow;
  idempotency: IdempotencyRow;
}
export type Table = keyof Rows;
