import { canActOn, canAssignRole } from '@roster-kit/policy';
import type { CatalogueRole } from '@roster-kit/policy/catalogues';
import { readName } from '@roster-kit/policy/text';
import { normalizeEmail } from '../store/fold.js';
import {
  type ApiKeyRow,
  type OrganizationRow,
  UnknownOrganization,
  type UserRow,
  type WriteTx,
} from '../store/store.js';
import { hashToken, newToken } from './credentials/tokens.js';
import { removeFactor } from './credentials/two-factor.js';
import { newId } from './lib/ids.js';
import { newRevision } from './lib/revision.js';
import { recordEvent } from './operation/audit.js';
import type { AuditedAction, AuditedValues } from './operation/audited.js';
import { catalogueOf, type OrganizationCatalogue, policyRoleOf } from './operation/catalogue.js';
import type { Dependencies } from './operation/dependencies.js';
import { ProblemError } from './problem/problem.js';
import { type DoubtfulAddress, doubtfulAddresses } from './users/address-check.js';
import { enqueueInvitation, newLink, pendingUser } from './users/invite.js';
import { isBarred, managesUsers } from './users/user-rules.js';
import { requireAddress, requireName } from './validation/text-fields.js';

// What only the operator of a server may do, on its machine. No HTTP operation can do it (H10).

const INVITATION_LIFETIME_IN_MINUTES = 7 * 24 * 60;

/** A command that cannot be carried out. Its message tells the operator why. */
export class OperatorError extends Error {
  override name = 'OperatorError';
}

const isBlank = (name: string): boolean => {
  const found = readName(name);
  return 'fault' in found && found.fault.kind === 'empty';
};

/** P13: what a request would be refused for is refused here too, in the operator's words. */
function read(require: (text: string) => string, text: string): string {
  try {
    return require(text);
  } catch (error) {
    if (error instanceof ProblemError) throw new OperatorError(`This cannot be used: ${error.message}`);
    throw error;
  }
}

interface Work {
  tx: WriteTx;
  now: string;
  catalogue: OrganizationCatalogue;
  dependencies: Dependencies;
  audit(
    action: AuditedAction,
    target: { type: string; id: string },
    before: AuditedValues | null,
    after: AuditedValues | null,
  ): Promise<void>;
}

async function asOperator<T>(
  dependencies: Dependencies,
  organizationId: string,
  work: (context: Work) => Promise<T>,
): Promise<T> {
  const now = new Date(dependencies.clock()).toISOString();
  const run = async (tx: WriteTx) => {
    const audit: Work['audit'] = (action, { type, id }, before, after) =>
      recordEvent(
        tx,
        { actorKind: 'operator', actorId: null, action, targetType: type, targetId: id, before, after },
        now,
      );
    return work({ tx, now, catalogue: await catalogueOf(dependencies, tx), dependencies, audit });
  };
  return inOrganization(organizationId, dependencies.store.write(organizationId, run));
}

/** Names an organization that does not exist. */
export async function inOrganization<T>(organizationId: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof UnknownOrganization) throw new OperatorError(`There is no organization ${organizationId}.`);
    throw error;
  }
}

/** Creates an organization with the roles, permissions and access levels of a catalogue. It has no users yet. */
export async function createOrganization(
  dependencies: Dependencies,
  { name, catalogue }: { name: string; catalogue: string },
): Promise<OrganizationRow> {
  if (!Object.hasOwn(dependencies.catalogues, catalogue)) {
    throw new OperatorError(
      `There is no catalogue "${catalogue}"; there are ${Object.keys(dependencies.catalogues).join(', ')}.`,
    );
  }
  if (isBlank(name)) throw new OperatorError('An organization needs a name.');
  const organization: OrganizationRow = {
    id: newId('org'),
    name: read(requireName, name),
    catalogue,
    contactText: null,
    contactRevision: newRevision(),
    twoFactorRequired: false,
    invitationLifetimeInMinutes: INVITATION_LIFETIME_IN_MINUTES,
    allowedEmailDomains: [],
    securityRevision: newRevision(),
    createdAt: new Date(dependencies.clock()).toISOString(),
  };
  await dependencies.store.createOrganization(organization);
  await asOperator(dependencies, organization.id, ({ audit }) =>
    audit('organizations.create', { type: 'organization', id: organization.id }, null, {
      name: organization.name,
      catalogue,
    }),
  );
  return organization;
}

/** The role of the catalogue that may assign all its other roles. Custom roles do not count. */
function strongestRole(catalogue: OrganizationCatalogue): CatalogueRole {
  const shipped = catalogue.roles.filter(({ revision }) => revision === undefined);
  const role = shipped.find(
    (candidate) =>
      managesUsers(candidate) && shipped.every((other) => canAssignRole({ role: candidate, catalogue }, other).allowed),
  );
  if (!role) throw new OperatorError('The catalogue has no role that manages users and may assign every other role.');
  return role;
}

/** H3, H10: the user is pending from the first moment, and `invitedBy` is null. */
async function inviteOwner(
  { tx, now, audit, dependencies }: Work,
  email: string,
  role: CatalogueRole,
): Promise<UserRow> {
  if (await isBarred(dependencies, tx, normalizeEmail(email))) {
    throw new OperatorError(
      'An account with this address was deleted, so the address cannot be used again. Appoint another address.',
    );
  }
  const user = pendingUser({ tx, now }, { email, name: null, roleId: role.id, invitedBy: null });
  await tx.insert('users', user);
  await audit('owners.appoint', { type: 'user', id: user.id }, null, { roleId: role.id, state: 'pending' });
  return user;
}

/** A pending user also gets a new link, since they have probably lost the old one. A suspended user becomes active. */
async function promote({ tx, now, audit }: Work, user: UserRow, role: CatalogueRole): Promise<UserRow> {
  if (user.state === 'active' && user.roleId === role.id) return user;
  const invitation =
    user.state === 'pending'
      ? { ...newLink(tx, now), invitationGeneration: user.invitationGeneration + 1 }
      : { state: 'active' as const };
  const change = { roleId: role.id, ...invitation, revision: newRevision() };
  await tx.update('users', user.id, change);
  const promoted = { ...user, ...change };
  await audit(
    'owners.appoint',
    { type: 'user', id: user.id },
    { roleId: user.roleId, state: user.state },
    { roleId: role.id, state: promoted.state },
  );
  return promoted;
}

/**
 * H10: the operator appoints the first owner, or another one. An address without a user is invited with the catalogue's
 * strongest role; a user who exists gets that role.
 */
export async function appointOwner(
  dependencies: Dependencies,
  { organizationId, email }: { organizationId: string; email: string },
): Promise<UserRow> {
  const address = read(requireAddress, email);
  return asOperator(dependencies, organizationId, async (work) => {
    const role = strongestRole(work.catalogue);
    const [existing] = await work.tx.find('users', { emailNormalized: normalizeEmail(address) });
    const user = existing ? await promote(work, existing, role) : await inviteOwner(work, address, role);
    if (user.state === 'pending') await enqueueInvitation(work, user);
    return user;
  });
}

/** Creates an API key with the permissions of a role. The token is returned only here; the store keeps its hash. */
export async function createApiKey(
  dependencies: Dependencies,
  { organizationId, name, roleId }: { organizationId: string; name: string; roleId: string },
): Promise<{ id: string; token: string }> {
  if (isBlank(name)) throw new OperatorError('An API key needs a name.');
  const keyName = read(requireName, name);
  return asOperator(dependencies, organizationId, async ({ tx, now, catalogue, audit }) => {
    if (!catalogue.roles.some(({ id }) => id === roleId)) {
      throw new OperatorError(
        `There is no role "${roleId}"; there are ${catalogue.roles.map(({ id }) => id).join(', ')}.`,
      );
    }
    const token = newToken('rak', organizationId);
    const key = { id: newId('key'), name: keyName, roleId, tokenHash: await hashToken(token), createdAt: now };
    await tx.insert('apiKeys', key);
    await audit('apiKeys.create', { type: 'api_key', id: key.id }, null, { name: key.name, roleId });
    return { id: key.id, token };
  });
}

/** The API keys of one organization, without their tokens, which the store does not have. */
export function listApiKeys({ store }: Pick<Dependencies, 'store'>, organizationId: string): Promise<ApiKeyRow[]> {
  return inOrganization(
    organizationId,
    store.read(organizationId, (tx) => tx.find('apiKeys', {})),
  );
}

/** The key's token stops working with the next request. */
export async function revokeApiKey(
  dependencies: Dependencies,
  { organizationId, id }: { organizationId: string; id: string },
): Promise<void> {
  await asOperator(dependencies, organizationId, async ({ tx, audit }) => {
    const key = await tx.get('apiKeys', id);
    if (!key) throw new OperatorError(`There is no API key ${id}.`);
    await tx.remove('apiKeys', { id });
    await audit('apiKeys.revoke', { type: 'api_key', id }, { name: key.name, roleId: key.roleId }, null);
  });
}

/** P13: the accounts that cannot sign in by their address; see `doubtfulAddresses`. */
export function checkAddresses(
  { store }: Pick<Dependencies, 'store'>,
  organizationId: string,
): Promise<DoubtfulAddress[]> {
  return inOrganization(organizationId, store.read(organizationId, doubtfulAddresses));
}

/** For a user whose sign-in at the host has changed: the next sign-in with their verified address is linked to them. */
export async function releaseHostIdentity(
  dependencies: Dependencies,
  { organizationId, email }: { organizationId: string; email: string },
): Promise<UserRow> {
  return asOperator(dependencies, organizationId, async ({ tx, audit }) => {
    const [user] = await tx.find('users', { emailNormalized: normalizeEmail(email) });
    if (!user) throw new OperatorError(`There is no account with the address ${email}.`);
    const identities = await tx.find('hostIdentities', { userId: user.id });
    if (identities.length === 0) throw new OperatorError(`No sign-in of a host is linked to ${email}.`);
    await tx.remove('hostIdentities', { userId: user.id });
    await audit(
      'hostIdentities.release',
      { type: 'user', id: user.id },
      { issuer: identities.map(({ issuer }) => issuer).join(', ') },
      null,
    );
    return user;
  });
}

/**
 * P8, P11: for those whom no other user can help, such as the only manager. Any other user asks a manager, who knows them. `force` is for
 * the case that every manager has lost their second factor.
 */
export async function resetTwoFactor(
  dependencies: Dependencies,
  { organizationId, email, force = false }: { organizationId: string; email: string; force?: boolean },
): Promise<UserRow> {
  return asOperator(dependencies, organizationId, async ({ tx, now, catalogue, audit }) => {
    const [user] = await tx.find('users', { emailNormalized: normalizeEmail(email) });
    if (!user) throw new OperatorError(`There is no account with the address ${email}.`);
    const target = policyRoleOf(catalogue, user.roleId);
    const managing = catalogue.roles
      .filter(
        (role) => role.permissions.includes('users:reset_two_factor') && canActOn({ role, catalogue }, target).allowed,
      )
      .map(({ id }) => id);
    const managers = await tx.countUsers({ roleIds: managing, statuses: ['active'], now });
    const others = managers - (user.state === 'active' && managing.includes(user.roleId) ? 1 : 0);
    if (others > 0 && !force)
      throw new OperatorError('Another user of the organization can reset this second factor. Ask them.');
    try {
      await removeFactor(tx, user);
    } catch (error) {
      if (error instanceof ProblemError) throw new OperatorError(`${email} has no second factor.`);
      throw error;
    }
    await audit(
      'twoFactor.reset',
      { type: 'user', id: user.id },
      { twoFactorEnabled: true },
      { twoFactorEnabled: false },
    );
    return user;
  });
}
