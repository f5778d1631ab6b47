import { can, canAssignRole } from '@roster-kit/policy';
import type { Catalogue } from '@roster-kit/policy/catalogues';
import { type OperationId, operations } from '../../generated/operations.js';
import type { ReadTx, UserRow } from '../../store/store.js';
import { askedOf, readSession } from '../credentials/sessions.js';
import { catalogueOf, type OrganizationCatalogue, rightsOf, roleNameOf } from '../operation/catalogue.js';
import type { Dependencies } from '../operation/dependencies.js';
import type { Caller } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';
import type { Authenticated, AuthenticatedUser } from '../sign-in/authenticate.js';

/** Reads the caller afresh: a token that was good a moment ago may belong to somebody who is gone since. */
export async function readCaller(
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
      role: rightsOf(catalogue, roleId),
      catalogue,
      sessionId: null,
      twoFactorVerified: false,
    };
  }
  const user = await tx.get('users', authenticated.userId);
  const signedIn = user && (await readSignIn(tx, authenticated, { user, catalogue, now }));
  if (!signedIn || user.state !== 'active') throw new ProblemError('unauthenticated');
  const { id, roleId } = user;
  return { kind: 'user', id, roleId, role: rightsOf(catalogue, roleId), catalogue, ...signedIn };
}

type SignIn = Pick<Caller, 'sessionId' | 'twoFactorVerified'>;

/** How the person signed in, where that still holds. */
async function readSignIn(
  tx: ReadTx,
  authenticated: AuthenticatedUser,
  { user, catalogue, now }: { user: UserRow; catalogue: Catalogue; now: string },
): Promise<SignIn | undefined> {
  if (authenticated.by === 'session') {
    const live = await readSession(tx, authenticated.sessionId, now);
    return live && { sessionId: live.root.id, twoFactorVerified: live.twoFactorVerified };
  }
  if (authenticated.by === 'embedding_token') {
    const live = await readSession(tx, authenticated.tokenId, now);
    const key = live?.session.apiKeyId == null ? undefined : await tx.get('apiKeys', live.session.apiKeyId);
    // P3: the person may have been given a stronger role since the key made the token.
    const isWithin =
      key &&
      canAssignRole({ role: rightsOf(catalogue, key.roleId), catalogue }, rightsOf(catalogue, user.roleId)).allowed;
    return live && isWithin ? { sessionId: null, twoFactorVerified: live.twoFactorVerified } : undefined;
  }
  // Verified when it came; an event stream is admitted anew for as long as it lasts.
  if (authenticated.expiresAt <= now) return undefined;
  if (user.state === 'suspended') throw new ProblemError('account_suspended');
  return { sessionId: null, twoFactorVerified: authenticated.twoFactorVerified };
}

/** P8: where a second factor is required, nothing but giving or setting it up works without one. API keys have none. */
async function requireSecondFactor(tx: ReadTx, caller: Caller): Promise<void> {
  if (caller.kind === 'api_key') return;
  const user = await tx.get('users', caller.id);
  const asked = user && askedOf(tx.organization, user, caller);
  if (asked === 'two_factor_setup') throw new ProblemError('two_factor_setup_required');
  if (asked === 'two_factor_code') throw new ProblemError('two_factor_required');
  if (asked)
    throw new ProblemError('two_factor_required', {
      reason: asked,
      detail: 'Give your second factor where you signed in, then come back.',
    });
}

function requirePermission(caller: Caller, catalogue: OrganizationCatalogue, permission: string): void {
  const { allowed, reason } = can(caller, permission);
  if (allowed) return;
  const label = catalogue.permissions.find(({ id }) => id === permission)?.label ?? permission;
  const who = caller.kind === 'user' ? 'Your role' : 'The role of this API key';
  throw new ProblemError('forbidden', {
    reason,
    detail: `${who}, ${roleNameOf(catalogue, caller.roleId)}, does not include "${label}". Ask someone who manages users.`,
  });
}

interface Admission {
  id: OperationId;
  authenticated: Authenticated;
  dependencies: Dependencies;
  now: string;
}

/**
 * Lets the caller in to one operation, or says why not. Inside the operation's transaction.
 * @throws ProblemError `unauthenticated`, `two_factor_setup_required`, `two_factor_required`, `forbidden`
 */
export async function admit(
  tx: ReadTx,
  { id, authenticated, dependencies, now }: Admission,
): Promise<{ caller: Caller; catalogue: OrganizationCatalogue }> {
  const { permission, twoFactorExempt } = operations[id];
  const catalogue = await catalogueOf(dependencies, tx);
  const caller = await readCaller(tx, authenticated, catalogue, now);
  if (!twoFactorExempt) await requireSecondFactor(tx, caller);
  if (permission !== 'authenticated') requirePermission(caller, catalogue, permission);
  return { caller, catalogue };
}
