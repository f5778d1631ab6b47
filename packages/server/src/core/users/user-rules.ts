import { canAssignRole } from '@roster-kit/policy';
import type { Catalogue, CatalogueRole } from '@roster-kit/policy/catalogues';
import { withLetters } from '@roster-kit/policy/text';
import type { ReadTx, UserRow, WriteTx } from '../../store/store.js';
import { forgetAnswers } from '../operation/answers.js';
import type { Dependencies } from '../operation/dependencies.js';
import type { Caller } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';

const MANAGES = 'users:change_role';

/** One text for every user who is not found: another text would reveal that the user exists. */
export const NO_ACCOUNT = 'This account no longer exists.';

export const managesUsers = (role: Pick<CatalogueRole, 'permissions'> | undefined): boolean =>
  role?.permissions.includes(MANAGES) ?? false;

/** P4: another organization's user is not found, since the transaction sees only this organization's rows. */
export async function findUser(tx: ReadTx, id: string): Promise<UserRow> {
  const user = await tx.get('users', id);
  if (!user) throw new ProblemError('not_found', { detail: NO_ACCOUNT });
  return user;
}

/** P2, H7: nobody may do this to their own account. An API key has no account. */
export function refuseOwnAccount(caller: Caller, user: UserRow, detail: string): void {
  if (caller.kind === 'user' && caller.id === user.id)
    throw new ProblemError('own_account', { reason: 'own_account', detail });
}

const exceeding = {
  exceeds_permissions: "it has permissions you don't have",
  exceeds_default_level: 'its default access level is above yours',
  malformed: "it can't be compared with yours",
} as const;

/**
 * P3: the role, if the catalogue has it and it has nothing that the caller does not have.
 * @throws ProblemError `unknown_role`, `role_exceeds_actor`
 */
export function assignableRole(caller: Caller, catalogue: Catalogue, roleId: string): CatalogueRole {
  const role = catalogue.roles.find(({ id }) => id === roleId);
  if (!role)
    throw new ProblemError('unknown_role', {
      errors: [{ pointer: '/roleId', message: 'roleId is not a role of this organization.' }],
    });
  refuseExceeding(caller, catalogue, role);
  return role;
}

/** P3: nobody assigns, creates or changes a role with anything that they do not have. */
export function refuseExceeding(caller: Caller, catalogue: Catalogue, role: CatalogueRole): void {
  const { allowed, reason } = canAssignRole({ role: caller.role, catalogue }, role);
  if (!allowed)
    throw new ProblemError('role_exceeds_actor', {
      reason,
      detail: `You can't assign the role ${role.name}: ${exceeding[reason]}.`,
    });
}

const lastManager = () =>
  new ProblemError('last_manager', {
    reason: 'last_manager',
    detail: 'First give another active user a role that manages users.',
  });

/**
 * P1: refuses to remove the last active user whose role may change roles. Pending and suspended users and API keys do
 * not count. The count stays true until the commit, because every change of a user waits for the organization's lock: of two
 * managers who demote each other, the second is refused, since the first has already taken their permission.
 */
export async function refuseLastManager(tx: ReadTx, catalogue: Catalogue, user: UserRow, now: string): Promise<void> {
  const managing = catalogue.roles.filter(managesUsers).map(({ id }) => id);
  if (user.state !== 'active' || !managing.includes(user.roleId)) return;
  const managers = await tx.countUsers({ roleIds: managing, statuses: ['active'], now });
  if (managers <= 1) throw lastManager();
}

/** P1 for a role that stops managing users: if active users have it, an active user with another role must manage users. */
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

/** The store also removes the second factor, sessions, links and access levels. Only ids stay, and the name in audit events. */
export async function removeUser(tx: WriteTx, { id }: UserRow): Promise<void> {
  await tx.remove('users', { id });
  await forgetAnswers(tx, id);
}

const BARRED = 'barred-address';

/** The organization is part of the text, so that one address has different hashes in two organizations. */
const barredText = (tx: ReadTx, emailNormalized: string): string => `${tx.organization.id}\n${emailNormalized}`;

/** H6: the hash that bars the address of a deleted user. */
export function barredHash({ keys }: Dependencies, tx: ReadTx, emailNormalized: string): Promise<string> {
  return keys.sign(BARRED, barredText(tx, emailNormalized));
}

/**
 * H6: whether the address was deleted here. An older secret of the list may have made its hash, and an older release made it of
 * the domain in its own letters: a hash cannot be made anew without the address.
 */
export async function isBarred({ keys }: Dependencies, tx: ReadTx, emailNormalized: string): Promise<boolean> {
  for (const form of new Set([emailNormalized, withLetters(emailNormalized)])) {
    for (const hash of await keys.signAll(BARRED, barredText(tx, form))) {
      if (await tx.get('barredAddresses', hash)) return true;
    }
  }
  return false;
}

/** H6: the hash of this text bars a host's sign-in that was linked to a deleted user. No address has this form. */
export const identityText = (identityId: string): string => `host identity ${identityId}`;
