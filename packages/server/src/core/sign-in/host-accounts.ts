import { normalizeEmail, sortNameOf } from '../../store/fold.js';
import { statusAt } from '../../store/order.js';
import type { ReadTx, UserRow, WriteTx } from '../../store/store.js';
import { HOUR_IN_MS } from '../../store/time.js';
import { hashOf } from '../lib/canonical.js';
import { newRevision } from '../lib/revision.js';
import { recordEvent } from '../operation/audit.js';
import type { AuditedAction, AuditedValues } from '../operation/audited.js';
import { catalogueOf } from '../operation/catalogue.js';
import type { Dependencies, HostClaims } from '../operation/dependencies.js';
import { countOne } from '../operation/limits.js';
import { isAllowedDomain } from '../organization/email-domains.js';
import { ProblemError } from '../problem/problem.js';
import { NO_LINK, pendingUser } from '../users/invite.js';
import { identityText, isBarred } from '../users/user-rules.js';

/** Of the sign-ins and refusals of one person from one address, one is recorded in this time. */
const RECORDED_ONCE_IN_MS = 12 * HOUR_IN_MS;

// Finds the account for a sign-in of the host: by its link, else by the verified address. Else it may create one.

/** P10: why a valid sign-in has no account. */
const refusals = {
  unknown_account: 'No account has your address. Ask someone who manages users for an invitation.',
  email_not_verified:
    "Your sign-in doesn't say that your e-mail address is verified, so no account can be found for it.",
  address_deleted: "Your account was deleted, and signing in doesn't restore it. Ask someone who manages users.",
  invitation_expired: 'Your invitation has expired. Ask the person who invited you to resend it.',
  linked_to_another:
    'The account with your address is linked to another sign-in. Ask the operator of this service to release it.',
  domain_not_allowed: "Your e-mail domain isn't allowed here. Ask someone who manages users.",
} as const;

const refusal = (reason: keyof typeof refusals): ProblemError =>
  new ProblemError('account_unknown', { reason, detail: refusals[reason] });

interface Known {
  kind: 'known';
  userId: string;
}
/** The person is known and may not come in. */
interface Refused {
  kind: 'refused';
  userId: string;
  problem: ProblemError;
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

interface HostSignIn {
  dependencies: Dependencies;
  claims: HostClaims;
  identityId: string;
  now: string;
  ipAddress: string | null;
}

/** Decides what has to be done, and changes nothing. */
async function decide(tx: ReadTx, signIn: HostSignIn): Promise<Known | Refused | Existing | New> {
  const { dependencies, claims, identityId, now } = signIn;
  const known = await tx.get('hostIdentities', identityId);
  if (known) return decideKnown(await tx.get('users', known.userId), known.userId);
  if (await isBarred(dependencies, tx, identityText(identityId))) throw refusal('address_deleted');
  if (claims.email === null) throw refusal('email_not_verified');
  const [user] = await tx.find('users', { emailNormalized: normalizeEmail(claims.email) });
  if (!user) return decideNew(tx, signIn, claims.email);
  const refused = (problem: ProblemError): Refused => ({ kind: 'refused', userId: user.id, problem });
  if (user.state === 'suspended') return refused(new ProblemError('account_suspended'));
  // The host may give an address to somebody else, who must not get the account.
  const others = await tx.find('hostIdentities', { userId: user.id, issuer: claims.issuer });
  if (others.length > 0) return refused(refusal('linked_to_another'));
  const status = statusAt(user, now);
  if (status === 'expired') return refused(refusal('invitation_expired'));
  return { kind: status === 'pending' ? 'activate' : 'link', user };
}

function decideKnown(user: UserRow | undefined, userId: string): Known | Refused {
  if (user?.state !== 'suspended') return { kind: 'known', userId };
  return { kind: 'refused', userId, problem: new ProblemError('account_suspended') };
}

/** H6 comes first: a deleted address does not get a new account. */
async function decideNew(tx: ReadTx, { dependencies }: HostSignIn, email: string): Promise<New> {
  const address = normalizeEmail(email);
  if (await isBarred(dependencies, tx, address)) throw refusal('address_deleted');
  const roleId = dependencies.hostIdentity?.provisionRoleId;
  const role = (await catalogueOf(dependencies, tx)).roles.find(({ id }) => id === roleId);
  if (!role) throw refusal('unknown_account');
  if (!isAllowedDomain(tx.organization.allowedEmailDomains, address)) throw refusal('domain_not_allowed');
  return { kind: 'provision', email, roleId: role.id };
}

/** P9: the actor is the person who signed in at the host. */
function record(
  tx: WriteTx,
  action: AuditedAction,
  userId: string,
  changes: Record<'before' | 'after', AuditedValues | null>,
  { now, ipAddress }: HostSignIn,
): Promise<void> {
  return recordEvent(
    tx,
    { actorKind: 'host', actorId: userId, ipAddress, action, targetType: 'user', targetId: userId, ...changes },
    now,
  );
}

/**
 * Records a sign-in or a refusal once in a while: a host's token comes with every request, so each would be an event. The count
 * is over all processes.
 */
async function recordOnce(
  signIn: HostSignIn,
  { action, userId, after }: { action: AuditedAction; userId: string; after: AuditedValues },
): Promise<void> {
  const { dependencies, claims, now, ipAddress } = signIn;
  const policy = { name: action, quota: 1, windowInMs: RECORDED_ONCE_IN_MS };
  const key = `${action}/${userId}/${ipAddress ?? ''}`;
  const { count } = await countOne(dependencies, claims.organizationId, key, policy, now);
  if (count > policy.quota) return;
  await dependencies.store.write(claims.organizationId, (tx) =>
    record(tx, action, userId, { before: null, after }, signIn),
  );
}

async function activate(tx: WriteTx, user: UserRow, signIn: HostSignIn): Promise<void> {
  const { claims } = signIn;
  const name = user.name ?? claims.name;
  const change = {
    name,
    sortName: sortNameOf(name, user.email),
    state: 'active' as const,
    ...NO_LINK,
    revision: newRevision(),
  };
  await tx.update('users', user.id, change);
  await record(
    tx,
    'invitations.accept',
    user.id,
    { before: { name: user.name, state: 'pending' }, after: { name, state: 'active' } },
    signIn,
  );
}

async function provision(tx: WriteTx, { email, roleId }: New, signIn: HostSignIn): Promise<string> {
  const {
    claims: { name },
    now,
  } = signIn;
  const invited = pendingUser({ tx, now }, { email, name, roleId, invitedBy: null });
  const user: UserRow = { ...invited, state: 'active', ...NO_LINK };
  await tx.insert('users', user);
  await record(
    tx,
    'hostIdentities.provision',
    user.id,
    { before: null, after: { name, roleId, state: 'active' } },
    signIn,
  );
  return user.id;
}

/** Decides again with the lock: of several first requests at the same moment, one creates the account and the others find it. */
async function linkAccount(tx: WriteTx, signIn: HostSignIn): Promise<string> {
  const {
    claims: { issuer },
    identityId,
    now,
  } = signIn;
  const decided = await decide(tx, signIn);
  if (decided.kind === 'known') return decided.userId;
  if (decided.kind === 'refused') throw decided.problem;
  const userId = decided.kind === 'provision' ? await provision(tx, decided, signIn) : decided.user.id;
  if (decided.kind === 'activate') await activate(tx, decided.user, signIn);
  await tx.insert('hostIdentities', { id: identityId, issuer, userId, createdAt: now });
  if (decided.kind !== 'provision')
    await record(tx, 'hostIdentities.link', userId, { before: null, after: { issuer } }, signIn);
  return userId;
}

/** The id of the row that links a person of the host to an account. The host's id of a person is not stored. */
export const hostIdentityId = (issuer: string, subject: string): Promise<string> => hashOf([issuer, subject]);

/**
 * The id of the account that belongs to a host's sign-in. It takes the organization's lock only when there is something to write.
 * @throws ProblemError `account_unknown` with a reason, `account_suspended`
 * @throws UnknownOrganization
 */
export async function accountOfHost(
  dependencies: Dependencies,
  claims: HostClaims,
  ipAddress: string | null,
): Promise<string> {
  const now = new Date(dependencies.clock()).toISOString();
  const identityId = await hostIdentityId(claims.issuer, claims.subject);
  const signIn = { dependencies, claims, identityId, now, ipAddress };
  const decided = await dependencies.store.read(claims.organizationId, (tx) => decide(tx, signIn));
  if (decided.kind === 'refused') {
    const { userId, problem } = decided;
    const after = { reason: problem.options.reason ?? problem.code };
    await recordOnce(signIn, { action: 'hostIdentities.refuse', userId, after });
    throw problem;
  }
  if (decided.kind === 'known') {
    const { userId } = decided;
    const after = { issuer: claims.issuer, twoFactorVerified: claims.twoFactorVerified };
    if (claims.isNew) await recordOnce(signIn, { action: 'hostIdentities.signIn', userId, after });
    return userId;
  }
  return dependencies.store.write(claims.organizationId, (tx) => linkAccount(tx, signIn));
}
