import { normalizeEmail, sortNameOf } from '../../store/fold.js';
import { statusAt } from '../../store/order.js';
import type { ReadTx, UserRow, WriteTx } from '../../store/store.js';
import { hashOf } from '../lib/canonical.js';
import { newRevision } from '../lib/revision.js';
import { recordEvent } from '../operation/audit.js';
import type { AuditedAction, AuditedValues } from '../operation/audited.js';
import { catalogueOf } from '../operation/catalogue.js';
import type { HostClaims } from '../operation/dependencies.js';
import type { Dependencies } from '../operation/dependencies.js';
import { isAllowedDomain } from '../organization/email-domains.js';
import { ProblemError } from '../problem/problem.js';
import { pendingUser } from '../users/invite.js';
import { identityText, isBarred } from '../users/user-rules.js';

// From the host's sign-in to an account: known, linked to one by its verified address, or made.

/** P10: why a good sign-in leads to no account. */
const refusals = {
  unknown_account: 'Nobody with your address has an account here. Ask someone who manages users for an invitation.',
  email_not_verified:
    'Your sign-in does not say that your e-mail address is verified, so it cannot be matched with an account.',
  address_deleted: 'Your account was deleted, and signing in does not bring it back. Ask someone who manages users.',
  invitation_expired: 'Your invitation has expired. Ask the person who invited you to send it again.',
  linked_to_another:
    'The account with your address belongs to another sign-in of the same host. Ask whoever runs this service to release it.',
  domain_not_allowed: 'Addresses of your domain get no account here. Ask someone who manages users.',
} as const;

const refusal = (reason: keyof typeof refusals): ProblemError =>
  new ProblemError('account_unknown', { reason, detail: refusals[reason] });

interface Known {
  kind: 'known';
  userId: string;
}
interface Existing {
  kind: 'link' | 'activate';
  user: UserRow;
}
interface New {
  kind: 'provision';
  email: string;
  roleId: string;
}

interface Arrival {
  dependencies: Dependencies;
  claims: HostClaims;
  identityId: string;
  now: string;
}

/** What is to be done, from what is there; changes nothing. */
async function decide(tx: ReadTx, arrival: Arrival): Promise<Known | Existing | New> {
  const { dependencies, claims, identityId, now } = arrival;
  const known = await tx.get('hostIdentities', identityId);
  if (known) return { kind: 'known', userId: known.userId };
  if (await isBarred(dependencies, tx, identityText(identityId))) throw refusal('address_deleted');
  if (claims.email === null) throw refusal('email_not_verified');
  const [user] = await tx.find('users', { emailNormalized: normalizeEmail(claims.email) });
  if (!user) return decideNew(tx, arrival, claims.email);
  if (user.state === 'suspended') throw new ProblemError('account_suspended');
  // An address may be given to somebody else; the account is not.
  const others = await tx.find('hostIdentities', { userId: user.id, issuer: claims.issuer });
  if (others.length > 0) throw refusal('linked_to_another');
  const status = statusAt(user, now);
  if (status === 'expired') throw refusal('invitation_expired');
  return { kind: status === 'pending' ? 'activate' : 'link', user };
}

/** H6 before anything else: a deleted address is not provisioned either. */
async function decideNew(tx: ReadTx, { dependencies }: Arrival, email: string): Promise<New> {
  const address = normalizeEmail(email);
  if (await isBarred(dependencies, tx, address)) throw refusal('address_deleted');
  const roleId = dependencies.hostIdentity?.provisionRoleId;
  const role = (await catalogueOf(dependencies, tx)).roles.find(({ id }) => id === roleId);
  if (!role) throw refusal('unknown_account');
  if (!isAllowedDomain(tx.organization.allowedEmailDomains, address)) throw refusal('domain_not_allowed');
  return { kind: 'provision', email, roleId: role.id };
}

/** P9: the person is who did it, vouched for by the host. */
function record(
  tx: WriteTx,
  action: AuditedAction,
  userId: string,
  changes: Record<'before' | 'after', AuditedValues | null>,
  now: string,
): Promise<void> {
  return recordEvent(
    tx,
    { actorKind: 'host', actorId: userId, action, targetType: 'user', targetId: userId, ...changes },
    now,
  );
}

async function activate(tx: WriteTx, user: UserRow, { claims, now }: Arrival): Promise<void> {
  const name = user.name ?? claims.name;
  const change = {
    name,
    sortName: sortNameOf(name, user.email),
    state: 'active' as const,
    invitationSentAt: null,
    invitationExpiresAt: null,
    revision: newRevision(),
  };
  await tx.update('users', user.id, change);
  await record(
    tx,
    'invitations.accept',
    user.id,
    { before: { name: user.name, state: 'pending' }, after: { name, state: 'active' } },
    now,
  );
}

async function provision(tx: WriteTx, { email, roleId }: New, { claims: { name }, now }: Arrival): Promise<string> {
  const invited = pendingUser({ tx, now }, { email, name, roleId, invitedBy: null });
  const user: UserRow = { ...invited, state: 'active', invitationSentAt: null, invitationExpiresAt: null };
  await tx.insert('users', user);
  await record(
    tx,
    'hostIdentities.provision',
    user.id,
    { before: null, after: { name, roleId, state: 'active' } },
    now,
  );
  return user.id;
}

/** Decides anew under the lock, so that of several first requests at once one makes the account and the others find it. */
async function admit(tx: WriteTx, arrival: Arrival): Promise<string> {
  const {
    claims: { issuer },
    identityId,
    now,
  } = arrival;
  const decided = await decide(tx, arrival);
  if (decided.kind === 'known') return decided.userId;
  const userId = decided.kind === 'provision' ? await provision(tx, decided, arrival) : decided.user.id;
  if (decided.kind === 'activate') await activate(tx, decided.user, arrival);
  await tx.insert('hostIdentities', { id: identityId, issuer, userId, createdAt: now });
  if (decided.kind !== 'provision')
    await record(tx, 'hostIdentities.link', userId, { before: null, after: { issuer } }, now);
  return userId;
}

/**
 * The id of the account that a host's sign-in leads to; the organization's lock is taken only where there is something to write.
 * @throws ProblemError `account_unknown` with a reason, `account_suspended`
 * @throws UnknownOrganization
 */
export async function accountOfHost(dependencies: Dependencies, claims: HostClaims): Promise<string> {
  const now = new Date(dependencies.clock()).toISOString();
  const arrival = { dependencies, claims, identityId: await hashOf([claims.issuer, claims.subject]), now };
  const decided = await dependencies.store.read(claims.organizationId, (tx) => decide(tx, arrival));
  if (decided.kind === 'known') return decided.userId;
  return dependencies.store.write(claims.organizationId, (tx) => admit(tx, arrival));
}
