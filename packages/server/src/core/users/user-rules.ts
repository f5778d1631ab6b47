import { canActOn, canAssignRole, strongestRoles } from '@roster-kit/policy';
import type { Catalogue, CatalogueRole } from '@roster-kit/policy/catalogues';
import { withLetters } from '@roster-kit/policy/text';
import type { ReadTx, UserRow, WriteTx } from '../../store/store.js';
import { forgetAnswers } from '../operation/answers.js';
import { type OrganizationCatalogue, policyRoleOf, roleNameOf } from '../operation/catalogue.js';
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

const isOwnAccount = (caller: Caller, user: UserRow): boolean => caller.kind === 'user' && caller.id === user.id;

const excesses = {
  exceeds_permissions: "has permissions you don't have",
  exceeds_default_level: 'has a default access level above yours',
  malformed: "can't be compared with yours",
} as const;

/**
 * P2, P11: the user whom an operation changes, unless the caller must leave them alone: their own account, if `ownAccount` says why,
 * and somebody stronger. It is the only way to find one, so that no such operation forgets a rule; P4 comes first.
 * @throws ProblemError `not_found`, `own_account`, `target_exceeds_actor`
 */
export async function findTarget(
  { tx, caller, catalogue }: { tx: ReadTx; caller: Caller; catalogue: OrganizationCatalogue },
  id: string,
  ownAccount?: string,
): Promise<UserRow> {
  const user = await findUser(tx, id);
  if (isOwnAccount(caller, user)) {
    if (ownAccount === undefined) return user;
    throw new ProblemError('own_account', { reason: 'own_account', detail: ownAccount });
  }
  const { allowed, reason } = canActOn(caller, policyRoleOf(catalogue, user.roleId));
  if (!allowed) {
    const role = roleNameOf(catalogue, user.roleId);
    const detail = `You can't change this person: their role ${role} ${excesses[reason]}. Ask someone with that role.`;
    throw new ProblemError('target_exceeds_actor', { reason, detail });
  }
  return user;
}

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
  refuseExceeding(caller, role, 'assign');
  return role;
}

/** P3, P11: nobody assigns, creates, changes or deletes a role with anything that they do not have. */
export function refuseExceeding(
  caller: Caller,
  role: CatalogueRole,
  verb: 'assign' | 'create' | 'change' | 'delete',
): void {
  const { allowed, reason } = canAssignRole(caller, role);
  if (!allowed)
    throw new ProblemError('role_exceeds_actor', {
      reason,
      detail: `You can't ${verb} the role ${role.name}: it ${excesses[reason]}.`,
    });
}

const lastManager = () =>
  new ProblemError('last_manager', {
    reason: 'last_manager',
    detail: 'First give another active user a role that manages users.',
  });

const lastOwner = () =>
  new ProblemError('last_owner', {
    reason: 'last_owner',
    detail: 'Nobody else has the strongest role. First give another active user that role.',
  });

const idsOf = (roles: readonly CatalogueRole[]): string[] => roles.map(({ id }) => id);
const managingIn = ({ roles }: Catalogue): string[] => idsOf(roles.filter(managesUsers));

const strongest = new WeakMap<Catalogue, readonly string[]>();

/** P12: computed once for all items of a batch, which share the catalogue. */
function strongestIn(catalogue: Catalogue): readonly string[] {
  const known = strongest.get(catalogue) ?? idsOf(strongestRoles(catalogue.roles, catalogue));
  strongest.set(catalogue, known);
  return known;
}

interface Leaving {
  tx: ReadTx;
  catalogue: Catalogue;
  now: string;
}

/**
 * P1, P12: refuses to take a role from the last active user who has one that may change roles, or one of the strongest. Pending and
 * suspended users and API keys do not count. The count stays true until the commit, because every change of a user waits for the
 * organization's lock: of two who demote each other, the second is refused, since the first has already taken their role.
 * @param next The role that the user gets instead.
 */
export async function refuseLast({ tx, catalogue, now }: Leaving, user: UserRow, next?: string): Promise<void> {
  if (user.state !== 'active') return;
  const isLastOf = async (roleIds: readonly string[]) =>
    roleIds.includes(user.roleId) &&
    (next === undefined || !roleIds.includes(next)) &&
    (await tx.countUsers({ roleIds: [...roleIds], statuses: ['active'], now })) <= 1;
  if (await isLastOf(managingIn(catalogue))) throw lastManager();
  if (await isLastOf(strongestIn(catalogue))) throw lastOwner();
}

/**
 * P1, P12 where a role itself changes: if active users have a role that manages users, or one of the strongest, it must stay so.
 * Deletion needs no such check, since nobody has the role.
 */
export async function refuseLastRole({ tx, catalogue, now }: Leaving, after: CatalogueRole): Promise<void> {
  const changed = { ...catalogue, roles: catalogue.roles.map((role) => (role.id === after.id ? after : role)) };
  const hasActive = async (roleIds: readonly string[]) =>
    (await tx.countUsers({ roleIds: [...roleIds], statuses: ['active'], now })) > 0;
  const isLost = async (idsIn: (of: Catalogue) => readonly string[]) => {
    const [before, left] = [idsIn(catalogue), idsIn(changed)];
    return !before.every((id) => left.includes(id)) && (await hasActive(before)) && !(await hasActive(left));
  };
  if (await isLost(managingIn)) throw lastManager();
  if (await isLost(strongestIn)) throw lastOwner();
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
