import { v7 } from 'uuid';
import { foldText, normalizeEmail } from '../fold.js';
import { grantId } from '../grant-id.js';
import type {
  GrantRow,
  OrganizationRow,
  OutboxRow,
  ResourceRow,
  RoleRow,
  SessionRow,
  Store,
  UserQuery,
  UserRow,
} from '../store.js';

/** What each part of the suite receives. */
export interface Fixture {
  readonly store: Store;
  /** Runs of each property test: fewer where each costs a round trip. */
  readonly runs: number;
}

/** As the core makes ids, which the store takes as they are. */
export const newId = (prefix: string): string => `${prefix}_${v7()}`;

export const NOW = '2026-03-01T12:00:00.000Z';
export const at = (minutes: number): string => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

export function organizationRow(changes: Partial<OrganizationRow> = {}): OrganizationRow {
  return {
    id: newId('org'),
    name: 'Acme',
    catalogue: 'hub',
    contactText: null,
    contactRevision: 'c1',
    twoFactorRequired: false,
    invitationLifetimeInMinutes: 10_080,
    allowedEmailDomains: [],
    securityRevision: 's1',
    createdAt: NOW,
    ...changes,
  };
}

/** Each test makes its own organization. */
export async function makeOrganization(store: Store, changes: Partial<OrganizationRow> = {}): Promise<string> {
  const row = organizationRow(changes);
  await store.createOrganization(row);
  return row.id;
}

export function userRow(changes: Partial<UserRow> = {}): UserRow {
  const id = changes.id ?? newId('usr');
  const email = changes.email ?? `${id}@example.com`;
  const name = changes.name ?? null;
  return {
    id,
    email,
    emailNormalized: normalizeEmail(email),
    name,
    sortName: foldText(name ?? email),
    roleId: 'editor',
    state: 'active',
    avatarUrl: null,
    twoFactorEnabled: false,
    invitedBy: null,
    invitationSentAt: null,
    invitationExpiresAt: null,
    invitationGeneration: 0,
    invitationDelivery: null,
    createdAt: NOW,
    lastActiveAt: null,
    revision: '1',
    ...changes,
  };
}

export function resourceRow(name: string, changes: Partial<ResourceRow> = {}): ResourceRow {
  const id = newId('res');
  return { id, type: 'assistant', key: id, name, sortName: foldText(name), createdAt: NOW, revision: '1', ...changes };
}

export const roleRow = (name: string): RoleRow => ({
  id: newId('rol'),
  name,
  sortName: foldText(name),
  description: '',
  permissions: [],
  defaultAccessLevel: null,
  createdAt: NOW,
  revision: '1',
});

export const grantRow = (resourceId: string, userId: string, accessLevel = 'viewer'): GrantRow => ({
  id: grantId(resourceId, userId),
  resourceId,
  userId,
  accessLevel,
  revision: '1',
});

export function sessionRow(userId: string, changes: Partial<SessionRow> = {}): SessionRow {
  const id = newId('ses');
  return {
    id,
    userId,
    tokenHash: `hash of ${id}`,
    parentId: null,
    twoFactorVerifiedAt: null,
    createdAt: NOW,
    expiresAt: at(60),
    apiKeyId: null,
    origin: null,
    ...changes,
  };
}

export function outboxRow(changes: Partial<OutboxRow> = {}): OutboxRow {
  const id = newId('out');
  return {
    id,
    kind: 'invitation',
    lane: 1,
    payload: { userId: 'usr_1', nested: { someKey: [1, 'two', null] } },
    messageId: `<${id}@example.com>`,
    createdAt: NOW,
    availableAt: NOW,
    attempts: 0,
    sentAt: null,
    failedAt: null,
    reason: null,
    lastError: null,
    ...changes,
  };
}

export async function addUsers(store: Store, organizationId: string, ...users: UserRow[]): Promise<void> {
  await store.write(organizationId, async (tx) => {
    for (const user of users) await tx.insert('users', user);
  });
}

export const query = (changes: Partial<UserQuery> = {}): UserQuery => ({
  sort: 'name',
  direction: 'asc',
  roleOrder: ['viewer', 'editor', 'owner'],
  now: NOW,
  limit: 100,
  ...changes,
});

/** The users of all pages, read one after another. */
export async function allUsers(store: Store, organizationId: string, query: UserQuery): Promise<UserRow[]> {
  const users: UserRow[] = [];
  for (let { after } = query; ;) {
    const page = await store.read(organizationId, (tx) => tx.listUsers({ ...query, ...(after ? { after } : {}) }));
    users.push(...page.map((row) => row.user));
    const last = page.at(-1);
    if (!last || page.length < query.limit) return users;
    after = { value: last.value, id: last.user.id };
  }
}
