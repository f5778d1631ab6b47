import { canAssignRole } from '@roster-kit/policy';
import type { Catalogue, CatalogueRole } from '@roster-kit/policy/catalogues';
import type { ReadTx, UserRow, WriteTx } from '../../store/store.js';
import { forgetAnswers } from '../operation/answers.js';
import type { Dependencies } from '../operation/dependencies.js';
import type { Caller } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';

const MANAGES = 'users:change_role';

export const managesUsers = (role: Pick<CatalogueRole, 'permissions'> | undefined): boolean =>
  role?.permissions.includes(MANAGES) ?? false;

/** P4: another organization's id is unknown here, since the transaction holds this organization's rows alone. */
export async function findUser(tx: ReadTx, id: string): Promise<UserRow> {
  const user = await tx.get('users', id);
  if (!user) throw new ProblemError('not_found', { detail: 'There is no such account.' });
  return user;
}

/** P2, H7: not for one's own account. An API key has no self. */
export function refuseOwnAccount(caller: Caller, user: UserRow, detail: string): void {
  if (caller.kind === 'user' && caller.id === user.id)
    throw new ProblemError('own_account', { reason: 'own_account', detail });
}

const exceeding = {
  exceeds_permissions: 'holds permissions that you do not hold',
  exceeds_default_level: 'brings a default access level above your own',
  malformed: 'cannot be compared with yours',
} as const;

/**
 * P3: the role, if the catalogue has it and it holds nothing the caller does not hold.
 * @throws ProblemError `unknown_role`, `role_exceeds_actor`
 */
export function assignableRole(caller: Caller, catalogue: Catalogue, roleId: string): CatalogueRole {
  const role = catalogue.roles.find(({ id }) => id === roleId);
  if (!role)
    throw new ProblemError('unknown_role', {
      errors: [{ pointer: '/roleId', message: 'roleId names no role of this organization.' }],
    });
  refuseExceeding(caller, catalogue, role);
  return role;
}

/** P3: no role that holds anything the caller does not hold. */
export function refuseExceeding(caller: Caller, catalogue: Catalogue, role: CatalogueRole): void {
  const { allowed, reason } = canAssignRole({ role: caller.role, catalogue }, role);
  if (!allowed)
    throw new ProblemError('role_exceeds_actor', { reason, detail: `The role ${role.name} ${exceeding[reason]}.` });
}

const lastManager = () =>
  new ProblemError('last_manager', {
    reason: 'last_manager',
    detail: 'Give another active user a role that manages users first.',
  });

/**
 * P1: refuses to take away the last active user whose role may change roles. Pending and suspended accounts do not count,
 * nor do API keys. The count holds until the commit, because every change of a user waits for the organization's lock:
 * of two managers who demote each other, the second is read after the first has lost the right.
 */
export async function refuseLastManager(tx: ReadTx, catalogue: Catalogue, user: UserRow, now: string): Promise<void> {
  const managing = catalogue.roles.filter(managesUsers).map(({ id }) => id);
  if (user.state !== 'active' || !managing.includes(user.roleId)) return;
  const managers = await tx.countUsers({ roleIds: managing, statuses: ['active'], now });
  if (managers <= 1) throw lastManager();
}

/** P1 for a role that no longer manages users: somebody active with another role still must, unless nobody active has this one. */
export async function refuseRoleWithoutManagers(
  tx: ReadTx,
  catalogue: Catalogue,
  roleId: string,
  now: string,
): Promise<void> {
  const others = catalogue.roles.filter((role) => role.id !== roleId && managesUsers(role)).map(({ id }) => id);
  const losing = await tx.countUsers({ roleIds: [roleId], statuses: ['active'], now });
  const staying = await tx.countUsers({ roleIds: others, statuses: ['active'], now });
  if (losing > 0 && staying === 0) throw lastManager();
}

/** The store takes factor, sessions, links and levels along. What is left are ids, and the name in audit events. */
export async function removeUser(tx: WriteTx, { id }: UserRow): Promise<void> {
  await tx.remove('users', { id });
  await forgetAnswers(tx, id);
}

const BARRED = 'barred-address';

/** The organization is part of the text: equal addresses in two organizations leave unequal hashes. */
const barredText = (tx: ReadTx, emailNormalized: string): string => `${tx.organization.id}\n${emailNormalized}`;

/** H6: what bars a deleted account's address. */
export function barredHash({ keys }: Dependencies, tx: ReadTx, emailNormalized: string): Promise<string> {
  return keys.sign(BARRED, barredText(tx, emailNormalized));
}

/** H6: whether the address was deleted here; looked up under every secret of the list, since an older one may have barred it. */
export async function isBarred({ keys }: Dependencies, tx: ReadTx, emailNormalized: string): Promise<boolean> {
  for (const hash of await keys.signAll(BARRED, barredText(tx, emailNormalized))) {
    if (await tx.get('barredAddresses', hash)) return true;
  }
  return false;
}

/** What bars the sign-in that led to a deleted account, as its address is barred. No address reads like it. */
export const identityText = (identityId: string): string => `host identity ${identityId}`;
