import type { ColumnType, Generated, Kysely, Transaction } from 'kysely';
import type { ChangeRow, OrganizationRow, Rows, SignInRequestRow, Table } from '../../rows.js';

/** The tables as Kysely sees them; its CamelCasePlugin writes `emailNormalized` as `email_normalized`. */
export type Database = { [T in Table]: Rows[T] & { organizationId: string } } & {
  /** `allowedEmailDomains` is read as a list and written as JSON text. */
  organizations: Omit<OrganizationRow, 'allowedEmailDomains'> & {
    allowedEmailDomains: ColumnType<readonly string[], string, string>;
    changeNumber: Generated<number>;
    /** See migrations/0011-text-forms.ts. */
    textVersion: Generated<number>;
    textUntil: Generated<string | null>;
  };
  changes: ChangeRow & { organizationId: string };
  userWords: { organizationId: string; word: string; userId: string };
  resourceWords: { organizationId: string; word: string; resourceId: string };
  /** For sign-in, which looks across organizations: the one table whose key does not begin with the organization. */
  accountDirectory: { addressHash: string; organizationId: string; userId: string };
  /** Belongs to no organization, because it must not say whether one knows the address. */
  signInRequests: SignInRequestRow;
  attempts: { organizationId: string; key: string; count: number; resetsAt: string };
  serviceNotes: { name: string; value: string };
};

/** The same tables, for code that takes any of them by name. */
export type AnyTable = Record<string, Record<string, unknown>>;
export const anyTable = (db: Kysely<Database>): Kysely<AnyTable> => db as unknown as Kysely<AnyTable>;

export type Tx = Transaction<Database>;

type Kind = 'plain' | 'json';
type Columns<R> = { readonly [C in keyof R & string]-?: Kind };

/** Every column by name, so that a row read holds no column that a later release added; `json` marks jsonb columns. */
const COLUMNS: { readonly [T in Table]: Columns<Rows[T]> } = {
  users: {
    id: 'plain',
    email: 'plain',
    emailNormalized: 'plain',
    name: 'plain',
    sortName: 'plain',
    roleId: 'plain',
    state: 'plain',
    avatarUrl: 'plain',
    twoFactorEnabled: 'plain',
    invitedBy: 'plain',
    invitationSentAt: 'plain',
    invitationExpiresAt: 'plain',
    invitationGeneration: 'plain',
    invitationDelivery: 'json',
    createdAt: 'plain',
    lastActiveAt: 'plain',
    revision: 'plain',
  },
  twoFactors: {
    id: 'plain',
    secret: 'plain',
    pendingSecret: 'plain',
    pendingExpiresAt: 'plain',
    lastUsedStep: 'plain',
    recoveryCodes: 'json',
    wrongCodes: 'plain',
    pausedUntil: 'plain',
  },
  sessions: {
    id: 'plain',
    userId: 'plain',
    tokenHash: 'plain',
    parentId: 'plain',
    twoFactorVerifiedAt: 'plain',
    createdAt: 'plain',
    expiresAt: 'plain',
    apiKeyId: 'plain',
    origin: 'plain',
  },
  hostIdentities: { id: 'plain', issuer: 'plain', userId: 'plain', createdAt: 'plain' },
  apiKeys: { id: 'plain', name: 'plain', roleId: 'plain', tokenHash: 'plain', createdAt: 'plain' },
  signInLinks: { id: 'plain', userId: 'plain', expiresAt: 'plain', usedAt: 'plain' },
  barredAddresses: { id: 'plain', deletedAt: 'plain' },
  roles: {
    id: 'plain',
    name: 'plain',
    sortName: 'plain',
    description: 'plain',
    permissions: 'json',
    defaultAccessLevel: 'plain',
    createdAt: 'plain',
    revision: 'plain',
  },
  resources: {
    id: 'plain',
    type: 'plain',
    key: 'plain',
    name: 'plain',
    sortName: 'plain',
    createdAt: 'plain',
    revision: 'plain',
  },
  grants: { id: 'plain', resourceId: 'plain', userId: 'plain', accessLevel: 'plain', revision: 'plain' },
  auditEvents: {
    id: 'plain',
    at: 'plain',
    actorKind: 'plain',
    actorId: 'plain',
    viaKeyId: 'plain',
    ipAddress: 'plain',
    action: 'plain',
    targetType: 'plain',
    targetId: 'plain',
    before: 'json',
    after: 'json',
  },
  outbox: {
    id: 'plain',
    kind: 'plain',
    lane: 'plain',
    payload: 'json',
    messageId: 'plain',
    createdAt: 'plain',
    availableAt: 'plain',
    attempts: 'plain',
    sentAt: 'plain',
    failedAt: 'plain',
    reason: 'plain',
    lastError: 'plain',
  },
  idempotency: {
    id: 'plain',
    requestHash: 'plain',
    status: 'plain',
    body: 'json',
    etag: 'plain',
    subjectId: 'plain',
    createdAt: 'plain',
  },
};

const ORGANIZATION: Columns<OrganizationRow> = {
  id: 'plain',
  name: 'plain',
  catalogue: 'plain',
  contactText: 'plain',
  contactRevision: 'plain',
  twoFactorRequired: 'plain',
  invitationLifetimeInMinutes: 'plain',
  allowedEmailDomains: 'json',
  securityRevision: 'plain',
  createdAt: 'plain',
};
/** Without `changeNumber`, which belongs to the change log. */
export const organizationColumns = Object.keys(ORGANIZATION) as (keyof OrganizationRow)[];

export function columnsOf<T extends Table>(table: T): (keyof Rows[T] & string)[] {
  return Object.keys(COLUMNS[table]) as (keyof Rows[T] & string)[];
}

/** The values of a row or patch for the drivers, which would not write an array or a string as JSON by themselves. */
export function toColumns<T extends Table>(table: T, row: Partial<Rows[T]>): Record<string, unknown> {
  const kinds: Partial<Record<string, Kind>> = COLUMNS[table];
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const asJson = kinds[column] === 'json' && value !== null && value !== undefined;
      return [column, asJson ? JSON.stringify(value) : (value ?? null)];
    }),
  );
}

/** Conditions for rows with the given values. Undefined is a mistake that would match every row, so it throws. */
export function equalities(where: object): { column: string; operator: '=' | 'is'; value: unknown }[] {
  return Object.entries(where).map(([column, value]: [string, unknown]) => {
    if (value === undefined) throw new TypeError(`No value given for ${column}`);
    return { column, operator: value === null ? 'is' : '=', value };
  });
}

/** Every table of ours, as the database names it. */
export const tableNames: readonly string[] = [
  ...Object.keys(COLUMNS),
  ...[
    'organizations',
    'changes',
    'userWords',
    'resourceWords',
    'accountDirectory',
    'attempts',
    'serviceNotes',
    'signInRequests',
  ],
].map((name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
