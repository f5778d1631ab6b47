import type { components } from '@roster-kit/contract/schema';
import { capAccessLevel } from '@roster-kit/policy';
import type { Catalogue } from '@roster-kit/policy/catalogues';
import { statusAt } from '../../store/order.js';
import type { GrantRow, ResourceRow, UserRow } from '../../store/store.js';
import { etagOf } from '../lib/revision.js';
import { policyRoleOf } from './catalogue.js';

// Rows in the form of the contract.

type Schemas = components['schemas'];
export type User = Schemas['User'];

function invitationOf(user: UserRow): User['invitation'] {
  const { state, invitationSentAt: sentAt, invitationExpiresAt: expiresAt, invitedBy, invitationDelivery } = user;
  return state === 'pending' && sentAt !== null && expiresAt !== null
    ? { sentAt, expiresAt, invitedBy, ...(invitationDelivery && { delivery: invitationDelivery }) }
    : null;
}

export function toUser(user: UserRow, now: string): User {
  const { id, email, name, roleId, twoFactorEnabled, avatarUrl, createdAt, lastActiveAt } = user;
  const [status, invitation, etag] = [statusAt(user, now), invitationOf(user), etagOf(user.revision)];
  return { id, email, name, status, roleId, twoFactorEnabled, avatarUrl, createdAt, lastActiveAt, invitation, etag };
}

/** The answer to an operation on one user. */
export function userAnswer(user: UserRow, now: string): { body: User; etag: string } {
  return { body: toUser(user, now), etag: etagOf(user.revision) };
}

/**
 * F10: the access level set for the user decides. Where none is set, their role's default does.
 * @param cap P11: what counts at most for a caller with a token for embedding; see `Actor`.
 */
export function levelOf(
  catalogue: Catalogue,
  roleId: string,
  grant: GrantRow | undefined,
  cap?: string | null,
): Pick<Schemas['Grant'], 'accessLevel' | 'effectiveAccessLevel' | 'source'> {
  const capped = (level: string | null) => (cap === undefined ? level : capAccessLevel(level, cap, catalogue));
  const set = capped(grant?.accessLevel ?? null);
  if (set !== null) return { accessLevel: set, effectiveAccessLevel: set, source: 'explicit' };
  const defaultAccessLevel = grant ? null : capped(policyRoleOf(catalogue, roleId).defaultAccessLevel);
  return {
    accessLevel: null,
    effectiveAccessLevel: defaultAccessLevel,
    source: defaultAccessLevel === null ? 'none' : 'role',
  };
}

export function toResource(resource: ResourceRow, level: ReturnType<typeof levelOf>): Schemas['Resource'] {
  const { id, type, key, name, createdAt, revision } = resource;
  return { id, type, key, name, ...level, createdAt, etag: etagOf(revision) };
}

export function toGrantUser(user: UserRow, now: string): Schemas['GrantUser'] {
  const { id, email, name, roleId } = user;
  return { id, email, name, roleId, status: statusAt(user, now) };
}

export function toNamedResource({ id, type, key, name }: ResourceRow): Schemas['NamedResource'] {
  return { id, type, key, name };
}

export function toGrant(
  catalogue: Catalogue,
  user: UserRow,
  grant: GrantRow | undefined,
  now: string,
): Schemas['Grant'] {
  return { user: toGrantUser(user, now), ...levelOf(catalogue, user.roleId, grant), etag: etagOf(grant?.revision) };
}

export function toUserGrant(
  catalogue: Catalogue,
  user: UserRow,
  resource: ResourceRow,
  grant: GrantRow | undefined,
): Schemas['UserGrant'] {
  return {
    resource: toNamedResource(resource),
    ...levelOf(catalogue, user.roleId, grant),
    etag: etagOf(grant?.revision),
  };
}
