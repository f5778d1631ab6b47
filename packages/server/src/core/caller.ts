import { can, type PolicyRole } from '@roster-kit/policy';
import type { Catalogue } from '@roster-kit/policy/catalogues';
import { operations, type OperationId } from '../generated/operations.js';
import type { ReadTx } from '../store/store.js';
import type { Authenticated } from './authenticate.js';
import { catalogueOf, roleNameOf, type OrganizationCatalogue } from './catalogue.js';
import type { Caller, Dependencies } from './operation.js';
import { ProblemError } from './problem.js';
import { outstanding, readSession } from './sessions.js';

const NO_RIGHTS: PolicyRole = { permissions: [], defaultAccessLevel: null };

/** The rights of a role; one the catalogue does not know grants nothing. */
export function rightsOf(catalogue: Catalogue, roleId: string): PolicyRole {
  return catalogue.roles.find(({ id }) => id === roleId) ?? NO_RIGHTS;
}

/** Reads the caller afresh: a token that was good a moment ago may belong to somebody who is gone since. */
export async function readCaller(tx: ReadTx, authenticated: Authenticated, catalogue: Catalogue, now: string): Promise<Caller> {
  if (authenticated.kind === 'api_key') {
    const key = await tx.get('apiKeys', authenticated.apiKeyId);
    if (!key) throw new ProblemError('unauthenticated');
    const { id, roleId } = key;
    return { kind: 'api_key', id, roleId, role: rightsOf(catalogue, roleId), catalogue, sessionId: null, twoFactorVerified: false };
  }
  const live = await readSession(tx, authenticated.sessionId, now);
  const user = live && (await tx.get('users', live.session.userId));
  if (!live || user?.state !== 'active') throw new ProblemError('unauthenticated');
  const { id, roleId } = user;
  return { kind: 'user', id, roleId, role: rightsOf(catalogue, roleId), catalogue, sessionId: live.root.id, twoFactorVerified: live.twoFactorVerified };
}

/** P8: where a second factor is required, nothing but giving or setting it up works without one. API keys have none. */
async function requireSecondFactor(tx: ReadTx, caller: Caller): Promise<void> {
  if (caller.kind === 'api_key') return;
  const user = await tx.get('users', caller.id);
  const asked = outstanding(tx.organization, { twoFactorEnabled: user?.twoFactorEnabled ?? false }, caller.twoFactorVerified);
  if (asked === 'two_factor_setup') throw new ProblemError('two_factor_setup_required');
  if (asked === 'two_factor_code') throw new ProblemError('two_factor_required');
}

function requirePermission(caller: Caller, catalogue: OrganizationCatalogue, permission: string): void {
  const { allowed, reason } = can(caller, permission);
  if (allowed) return;
  const label = catalogue.permissions.find(({ id }) => id === permission)?.label ?? permission;
  const who = caller.kind === 'user' ? 'Your role' : 'The role of this API key';
  throw new ProblemError('forbidden', { reason, detail: `${who}, ${roleNameOf(catalogue, caller.roleId)}, does not include "${label}". Ask someone who manages users.` });
}

/**
 * Lets the caller in to one operation, or says why not. Inside the operation's transaction.
 * @throws ProblemError `unauthenticated`, `two_factor_setup_required`, `two_factor_required`, `forbidden`
 */
export async function admit(id: OperationId, tx: ReadTx, authenticated: Authenticated, dependencies: Dependencies, now: string): Promise<{ caller: Caller; catalogue: OrganizationCatalogue }> {
  const { permission, twoFactorExempt } = operations[id];
  const catalogue = await catalogueOf(dependencies, tx);
  const caller = await readCaller(tx, authenticated, catalogue, now);
  if (!twoFactorExempt) await requireSecondFactor(tx, caller);
  if (permission !== 'authenticated') requirePermission(caller, catalogue, permission);
  return { caller, catalogue };
}
