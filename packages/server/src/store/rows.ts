import type { components } from '@roster-kit/contract/schema';

/** The rows that a store keeps, one type per table. Ids are a type prefix and a UUIDv7; times are RFC 3339 UTC strings. */

export interface OrganizationRow {
  id: string;
  name: string;
  /** Key of the catalogue (roles, permissions, access levels) that the organization was created with. */
  catalogue: string;
  contactText: string | null;
  contactRevision: string;
  twoFactorRequired: boolean;
  invitationLifetimeInMinutes: number;
  /** Domains whose addresses can be invited; empty for any. */
  allowedEmailDomains: readonly string[];
  securityRevision: string;
  createdAt: string;
}

/** What became of the e-mail with an invitation's current link. */
export type InvitationDelivery = components['schemas']['InvitationDelivery'];
export type DeliveryReason = components['schemas']['DeliveryReason'];

export interface UserRow {
  id: string;
  /** As typed, trimmed. */
  email: string;
  /** Trimmed, NFC, lower case; see `normalizeEmail`. Unique in the organization. */
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
  /** Counts the links sent; links of earlier generations are invalid. */
  invitationGeneration: number;
  /** Written outside the revision. Null for an active user, and where nothing is known about the mail. */
  invitationDelivery: InvitationDelivery | null;
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
  /** Encrypted; a setup that was started and not confirmed. */
  pendingSecret: string | null;
  pendingExpiresAt: string | null;
  /** Time step of the last accepted code; a code of this or an earlier step is a replay. */
  lastUsedStep: number;
  /** Hashes of the unused recovery codes. */
  recoveryCodes: string[];
  /** Wrong codes since the last right one. Kept here and not among the counters, which a crash of the database may empty. */
  wrongCodes: number;
  /** Until then no code is accepted. */
  pausedUntil: string | null;
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
  /** Set for a token for embedding, which is not a session: the API key that made it, and the origin whose pages may use it. */
  apiKeyId: string | null;
  origin: string | null;
}

/** Links a person of the host's own sign-in to an account. */
export interface HostIdentityRow {
  /** Hash of issuer and subject: the host's id of a person is not stored. */
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

/** H6: all that remains of a deleted user's address. */
export interface BarredAddressRow {
  /** Keyed hash of the normalized address, or of a host identity that was linked to the account. */
  id: string;
  deletedAt: string;
}

/** A custom role; the catalogue's own roles are not stored. */
export interface RoleRow {
  id: string;
  name: string;
  /** The folded name, which sorts the roles. Unique in the organization. */
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
  /** The API key that made the token for embedding which the actor used; null for every other way to sign in. */
  viaKeyId: string | null;
  /** Where the request came from; null for a command of the operator and where the environment does not say. */
  ipAddress: string | null;
  /** The operation, such as `users.changeRole`. */
  action: string;
  targetType: string;
  targetId: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** One entry of the change log: it says that something changed, not how. */
export interface ChangeRow {
  /** Counted up by one under the organization's lock, so it follows the order of the commits. */
  number: number;
  at: string;
  /** As in the audit event. */
  action: string;
  targetType: string;
  targetId: string;
}

export interface OutboxRow {
  id: string;
  kind: 'invitation' | 'sign_in_link' | 'codes_paused';
  /** Each lane is sent by senders of its own; see `MAIL_LANES`. */
  lane: number;
  /** The mail is made from this when it is sent. Holds no link and no token. */
  payload: Record<string, unknown>;
  messageId: string;
  createdAt: string;
  availableAt: string;
  attempts: number;
  sentAt: string | null;
  /** When the mail was refused or given up; it is not tried again. */
  failedAt: string | null;
  /** Why the last attempt failed, as a code and in the mail server's words, without the address. */
  reason: DeliveryReason | null;
  lastError: string | null;
}

/** Somebody asked for a sign-in link. Nothing in it says whether the address has an account. */
export interface SignInRequestRow {
  /** Keyed hash of the address: asking again before the mail is made changes nothing. */
  id: string;
  /** Encrypted. */
  address: string;
  createdAt: string;
  /** When it can be worked on; a process that works on it moves this time on. */
  availableAt: string;
}

export interface IdempotencyRow {
  /** Hash of actor, operation and key. */
  id: string;
  /** Keyed hash, because the request may hold an e-mail address. */
  requestHash: string;
  status: number;
  /** Null where the answer holds a secret or is empty, and after the user it describes was deleted. */
  body: unknown;
  etag: string | null;
  /** Id of the row that the answer describes; null where there is none. */
  subjectId: string | null;
  createdAt: string;
}

/** Every table of an organization, by the name that `get`, `find` and the writes use. */
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
