import { can, canActOn } from '@roster-kit/policy';
import type { Catalogue } from '@roster-kit/policy/catalogues';
import { type OperationId, operations } from '../../generated/operations.js';
import type { ReadTx, UserRow } from '../../store/store.js';
import { outstandingOf, readSession } from '../credentials/sessions.js';
import { catalogueOf, type OrganizationCatalogue, policyRoleOf, roleNameOf } from '../operation/catalogue.js';
import type { Dependencies } from '../operation/dependencies.js';
import type { Caller } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';
import type { Authenticated, AuthenticatedUser } from '../sign-in/authenticate.js';

/** Reads the caller again in the transaction: since the token was checked, the user may have changed or been deleted. */
async function readCaller(
  tx: ReadTx,
  authenticated: Authenticated,
  catalogue: Catalogue,
  now: string,
): Promise<Caller> {
  if (authenticated.kind === 'api_key') {
    const key = await tx.get('apiKeys', authenticated.apiKeyId);
    if (!key) throw new ProblemError('unauthenticated');
    const { id, roleId } = key;
    return {
      kind: 'api_key',
      id,
      roleId,
      role: policyRoleOf(catalogue, roleId),
      catalogue,
      sessionId: null,
      twoFactorVerified: false,
      viaKeyId: null,
    };
  }
  const user = await tx.get('users', authenticated.userId);
  const signedIn = user && (await readSignIn(tx, authenticated, { user, catalogue, now }));
  if (!signedIn || user.state !== 'active') throw new ProblemError('unauthenticated');
  const { id, roleId } = user;
  return { kind: 'user', id, roleId, role: policyRoleOf(catalogue, roleId), catalogue, ...signedIn };
}

type SignIn = Pick<Caller, 'sessionId' | 'twoFactorVerified' | 'viaKeyId' | 'accessLevelCap'>;

/** How the user signed in; undefined once that sign-in has ended. */
async function readSignIn(
  tx: ReadTx,
  authenticated: AuthenticatedUser,
  { user, catalogue, now }: { user: UserRow; catalogue: Catalogue; now: string },
): Promise<SignIn | undefined> {
  if (authenticated.by === 'session') {
    const live = await readSession(tx, authenticated.sessionId, now);
    return live && { sessionId: live.root.id, twoFactorVerified: live.twoFactorVerified, viaKeyId: null };
  }
  if (authenticated.by === 'embedding_token') {
    const live = await readSession(tx, authenticated.tokenId, now);
    const key = live?.session.apiKeyId == null ? undefined : await tx.get('apiKeys', live.session.apiKeyId);
    // P11: since the key made the token, the user may have got a stronger role.
    const role = key && policyRoleOf(catalogue, key.roleId);
    if (!live || !role || !canActOn({ role, catalogue }, policyRoleOf(catalogue, user.roleId)).allowed)
      return undefined;
    // P11: a level may be set for the user that the key does not have.
    const { defaultAccessLevel: accessLevelCap } = role;
    return { sessionId: null, twoFactorVerified: live.twoFactorVerified, viaKeyId: key.id, accessLevelCap };
  }
  // The token was verified when the request came. An event stream admits its caller again and again, so it may expire later.
  if (authenticated.expiresAt <= now) return undefined;
  if (user.state === 'suspended') throw new ProblemError('account_suspended');
  return { sessionId: null, twoFactorVerified: authenticated.twoFactorVerified, viaKeyId: null };
}

/** P8: where two-factor authentication is required, only its setup and the code work without it. API keys have no second factor. */
async function requireSecondFactor(tx: ReadTx, caller: Caller): Promise<void> {
  if (caller.kind === 'api_key') return;
  const user = await tx.get('users', caller.id);
  const missing = user && outstandingOf(tx.organization, user, caller);
  if (missing === 'two_factor_setup') throw new ProblemError('two_factor_setup_required');
  if (missing === 'two_factor_code') throw new ProblemError('two_factor_required');
  if (missing)
    throw new ProblemError('two_factor_required', {
      reason: missing,
      detail: 'Enter your verification code where you signed in, then come back.',
    });
}

function requirePermission(caller: Caller, catalogue: OrganizationCatalogue, permission: string): void {
  const { allowed, reason } = can(caller, permission);
  if (allowed) return;
  const label = catalogue.permissions.find(({ id }) => id === permission)?.label ?? permission;
  const role = roleNameOf(catalogue, caller.roleId);
  const who =
    caller.kind === 'user'
      ? `You don't have the permission "${label}". Your role is ${role}.`
      : `This API key doesn't have the permission "${label}". Its role is ${role}.`;
  throw new ProblemError('forbidden', {
    reason,
    detail: `${who} Ask someone who manages users.`,
  });
}

export interface Admission {
  id: OperationId;
  authenticated: Authenticated;
  dependencies: Dependencies;
  now: string;
}

/**
 * Lets the caller use one operation, or refuses with the reason. It runs in the operation's transaction, which has perhaps
 * read the catalogue already.
 * @throws ProblemError `unauthenticated`, `two_factor_setup_required`, `two_factor_required`, `forbidden`
 */
export async function admit(
  tx: ReadTx,
  { id, authenticated, dependencies, now }: Admission,
  known?: OrganizationCatalogue,
): Promise<{ caller: Caller; catalogue: OrganizationCatalogue }> {
  const { permission, twoFactorExempt } = operations[id];
  const catalogue = known ?? (await catalogueOf(dependencies, tx));
  const caller = await readCaller(tx, authenticated, catalogue, now);
  if (!twoFactorExempt) await requireSecondFactor(tx, caller);
  if (permission !== 'authenticated') requirePermission(caller, catalogue, permission);
  return { caller, catalogue };
}
