import type { Catalogue } from '@roster-kit/policy/catalogues';
import {
  grantId,
  type Keys,
  newId,
  newRevision,
  normalizeEmail,
  type ResourceRow,
  sealTotpSecret,
  sortNameOf,
  type Store,
  type UserRow,
} from '@roster-kit/server/core';
import { eventsFor } from './events.js';
import { ASSISTANTS, MINUTE_IN_MS, MINUTES_PER_DAY, peopleFor, type SeedPerson } from './people.js';

/** The TOTP secret of every seeded user, in Base32, so that a demo can show its codes. */
export const DEMO_TOTP_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

const LIFETIME_IN_DAYS = 7;
/** Rows per statement. */
const CHUNK = 1000;
/** The most people who get access levels: in a large organization not everybody has them. */
const MOST_WITH_LEVELS = 60;

export interface Seeded {
  organizationId: string;
  users: UserRow[];
  resources: ResourceRow[];
}

export interface SeedOptions {
  store: Store;
  keys: Keys;
  catalogue: Catalogue;
  name: string;
  /** Domain of the people's addresses, such as `example.com`. */
  domain: string;
  /** Milliseconds since the epoch. */
  now: number;
  contactText?: string;
  /** A few dozen of every role and status when left out. */
  people?: SeedPerson[];
  /** Key and name of each; six when left out. None are made where the catalogue has no resource types. */
  assistants?: [key: string, name: string][];
  /** Called after each thousand people. */
  onProgress?: (done: number) => void;
}

/** Mail takes a minute, also to come back. */
function deliveryOf(
  { state, undelivered, joinedDaysAgo }: SeedPerson,
  at: (minutesAgo: number) => string,
): UserRow['invitationDelivery'] {
  if (state !== 'pending' && state !== 'expired') return null;
  const answered = { at: at(joinedDaysAgo * MINUTES_PER_DAY - 1), reason: undelivered ?? null, nextAttemptAt: null };
  return { status: undelivered ? 'failed' : 'sent', ...answered };
}

function rowOf(person: SeedPerson, { catalogue, domain, now }: SeedOptions): UserRow {
  const at = (minutesAgo: number) => new Date(now - minutesAgo * MINUTE_IN_MS).toISOString();
  const email = `${person.local}@${domain}`;
  const invited = person.state === 'pending' || person.state === 'expired';
  const joined = person.joinedDaysAgo * MINUTES_PER_DAY;
  return {
    id: newId('usr'),
    email,
    emailNormalized: normalizeEmail(email),
    name: person.name,
    sortName: sortNameOf(person.name, email),
    roleId: catalogue.roles[person.role]!.id,
    state: invited ? 'pending' : person.state === 'suspended' ? 'suspended' : 'active',
    avatarUrl: null,
    twoFactorEnabled: person.twoFactor ?? false,
    invitedBy: null,
    invitationSentAt: invited ? at(joined) : null,
    invitationExpiresAt: invited ? at(joined - LIFETIME_IN_DAYS * MINUTES_PER_DAY) : null,
    invitationGeneration: 1,
    invitationDelivery: deliveryOf(person, at),
    createdAt: at(joined),
    lastActiveAt: person.activeMinutesAgo === undefined ? null : at(person.activeMinutesAgo),
    revision: newRevision(),
  };
}

const chunksOf = <T>(rows: T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) => rows.slice(index * CHUNK, (index + 1) * CHUNK));

/** Access levels on all assistants except the last, for people whose role has no default level. */
function grantsFor(users: UserRow[], resources: ResourceRow[], catalogue: Catalogue) {
  const defaults = new Map(catalogue.roles.map((role) => [role.id, role.defaultAccessLevel]));
  const without = users.filter((user) => defaults.get(user.roleId) === null);
  return resources.slice(0, -1).flatMap((resource, at) =>
    without
      .filter((_, index) => (index + at) % 3 === 0)
      .map((user, index) => ({
        id: grantId(resource.id, user.id),
        resourceId: resource.id,
        userId: user.id,
        accessLevel: catalogue.accessLevels[(index + at + Math.floor(at / 3)) % catalogue.accessLevels.length]!.id,
        revision: newRevision(),
      })),
  );
}

/** Creates an organization with people of every role and status, and with assistants where the catalogue has them. */
export async function seedOrganization(options: SeedOptions): Promise<Seeded> {
  const { store, keys, catalogue, now } = options;
  const createdAt = new Date(now - 500 * MINUTES_PER_DAY * MINUTE_IN_MS).toISOString();
  const organizationId = newId('org');
  await store.createOrganization({
    id: organizationId,
    name: options.name,
    catalogue: catalogue.id,
    contactText: options.contactText ?? null,
    contactRevision: newRevision(),
    twoFactorRequired: false,
    invitationLifetimeInMinutes: LIFETIME_IN_DAYS * MINUTES_PER_DAY,
    allowedEmailDomains: [],
    securityRevision: newRevision(),
    createdAt,
  });
  const users = (options.people ?? peopleFor(catalogue)).map((person) => rowOf(person, options));
  const type = catalogue.resourceTypes[0];
  const resources = type
    ? (options.assistants ?? ASSISTANTS).map(([key, name]): ResourceRow => ({
        id: newId('res'),
        type: type.id,
        key,
        name,
        sortName: sortNameOf(name, key),
        createdAt,
        revision: newRevision(),
      }))
    : [];
  const secret = await sealTotpSecret(keys, DEMO_TOTP_SECRET);
  let done = 0;
  for (const chunk of chunksOf(users)) {
    const factors = chunk
      .filter(({ twoFactorEnabled }) => twoFactorEnabled)
      .map(({ id }) => ({
        id,
        secret,
        pendingSecret: null,
        pendingExpiresAt: null,
        lastUsedStep: 0,
        recoveryCodes: [],
        wrongCodes: 0,
        pausedUntil: null,
      }));
    await store.write(organizationId, async (tx) => {
      await tx.insert('users', ...chunk);
      await tx.insert('twoFactors', ...factors);
    });
    options.onProgress?.((done += chunk.length));
  }
  await store.write(organizationId, async (tx) => {
    await tx.insert('resources', ...resources);
    for (const grants of chunksOf(grantsFor(users.slice(0, MOST_WITH_LEVELS), resources, catalogue)))
      await tx.insert('grants', ...grants);
    await tx.insert('auditEvents', ...eventsFor({ users, resources, catalogue, now }));
  });
  return { organizationId, users, resources };
}
