import type { CatalogueRole } from '@roster-kit/policy/catalogues';
import { sortNameOf } from '../../store/fold.js';
import type { ReadTx } from '../../store/store.js';
import { newId } from '../lib/ids.js';
import { newRevision } from '../lib/revision.js';
import { customRole, type OrganizationCatalogue, type OrganizationRole } from '../operation/catalogue.js';
import type { Caller, Handler } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';
import { managesUsers, refuseExceeding, refuseRoleWithoutManagers } from '../users/user-rules.js';
import { findRole, roleAnswer } from './roles.js';

const MOST_CUSTOM_ROLES = 100;
const FIELDS = ['name', 'description', 'permissions', 'defaultAccessLevel'] as const;
type Field = (typeof FIELDS)[number];
type Values = Pick<CatalogueRole, Field>;

const isCustom = ({ revision }: OrganizationRole): boolean => revision !== undefined;
const nameKey = (name: string): string => sortNameOf(name, '');
const valuesOf = (role: Values, fields: readonly Field[] = FIELDS): Partial<Values> =>
  Object.fromEntries(fields.map((field) => [field, role[field]]));
const differing = (before: Values, after: Values): Field[] =>
  FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));

/** Every permission and level must be one of the catalogue, and one that a role can hold. */
function requireKnown(
  { permissions, accessLevels }: OrganizationCatalogue,
  asked: { permissions?: readonly string[]; defaultAccessLevel?: string | null },
): void {
  const errors = (asked.permissions ?? []).flatMap((id, index) => {
    const decidedBy = permissions.find((permission) => permission.id === id)?.decidedBy;
    if (decidedBy === 'role') return [];
    const fault =
      decidedBy === 'level'
        ? 'is decided by an access level, not by a role'
        : 'names no permission of this organization';
    return [{ pointer: `/permissions/${index}`, message: `permissions[${index}] ${fault}.` }];
  });
  if (errors.length > 0) throw new ProblemError('unknown_permission', { errors });
  const level = asked.defaultAccessLevel ?? null;
  if (level !== null && !accessLevels.some(({ id }) => id === level)) {
    throw new ProblemError('unknown_access_level', {
      errors: [
        { pointer: '/defaultAccessLevel', message: 'defaultAccessLevel names no access level of this organization.' },
      ],
    });
  }
}

/** The catalogue holds every role, and the organization's lock lets nobody add one meanwhile. */
function requireFreeName({ roles }: OrganizationCatalogue, { id, name }: OrganizationRole): void {
  const other = roles.find((role) => role.id !== id && nameKey(role.name) === nameKey(name));
  if (!other) return;
  const message = `There is a role ${other.name} already.`;
  throw new ProblemError('role_name_taken', {
    detail: `${message} Choose another name.`,
    errors: [{ pointer: '/name', message }],
  });
}

function trimmed<Body extends { name?: string; description?: string }>(body: Body): Body {
  const { name, description } = body;
  return {
    ...body,
    ...(name !== undefined && { name: name.trim() }),
    ...(description !== undefined && { description: description.trim() }),
  };
}

/** P3. */
export const create: Handler<'roles.create'> = async (context) => {
  const { tx, body, now, caller, catalogue } = context;
  requireKnown(catalogue, body);
  const role = customRole(catalogue, {
    id: newId('rol'),
    description: '',
    defaultAccessLevel: null,
    ...trimmed(body),
    revision: newRevision(),
  });
  refuseExceeding(caller, catalogue, role);
  requireFreeName(catalogue, role);
  if (catalogue.roles.filter(isCustom).length >= MOST_CUSTOM_ROLES) throw new ProblemError('too_many_roles');
  const { id, name, description, permissions, defaultAccessLevel, revision } = role;
  await tx.insert('roles', {
    id,
    name,
    sortName: nameKey(name),
    description,
    permissions,
    defaultAccessLevel,
    createdAt: now,
    revision,
  });
  await context.audit({ targetType: 'role', targetId: role.id, before: null, after: valuesOf(role) });
  return roleAnswer(role);
};

function findCustom(catalogue: OrganizationCatalogue, id: string): OrganizationRole {
  const role = findRole(catalogue, id);
  if (!isCustom(role))
    throw new ProblemError('role_fixed', {
      detail: `The role ${role.name} comes with the catalogue. Create a custom role with what it holds, and change that.`,
    });
  return role;
}

/** P2: whoever has the role would change their own rights. An API key has no self; P3 keeps it from gaining any. */
function refuseOwnRole(caller: Caller, role: OrganizationRole): void {
  if (caller.kind !== 'user' || caller.roleId !== role.id) return;
  throw new ProblemError('own_role', {
    reason: 'own_role',
    detail: `You have the role ${role.name} yourself. Ask another person who manages roles.`,
  });
}

/** P1, P2, P3. Rights are read with every request, so whoever has the role has its new rights with their next one. */
export const update: Handler<'roles.update'> = async (context) => {
  const { tx, path, body, now, caller, catalogue } = context;
  const before = findCustom(catalogue, path.roleId);
  context.requireMatch(roleAnswer(before).etag);
  requireKnown(catalogue, body);
  const after = customRole(catalogue, { ...before, ...trimmed(body), revision: newRevision() });
  const changed = differing(before, after);
  if (changed.length === 0) return roleAnswer(before);
  if (changed.includes('permissions') || changed.includes('defaultAccessLevel')) refuseOwnRole(caller, before);
  refuseExceeding(caller, catalogue, before);
  refuseExceeding(caller, catalogue, after);
  if (managesUsers(before) && !managesUsers(after)) await refuseRoleWithoutManagers(tx, catalogue, before.id, now);
  requireFreeName(catalogue, after);
  await tx.update('roles', before.id, {
    ...valuesOf(after, changed),
    sortName: nameKey(after.name),
    revision: after.revision,
  });
  await context.audit({
    targetType: 'role',
    targetId: before.id,
    before: valuesOf(before, changed),
    after: valuesOf(after, changed),
  });
  return roleAnswer(after);
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Whoever had the role would have no rights left. So P1 is not at stake when one is deleted. */
async function refuseInUse(tx: ReadTx, roleId: string, now: string): Promise<void> {
  const users = await tx.countUsers({ roleIds: [roleId], now });
  const keys = (await tx.find('apiKeys', { roleId })).length;
  if (users + keys === 0) return;
  const byUsers =
    users > 0 ? `${counted(users, 'account has', 'accounts have')} this role; give them another one first.` : '';
  const byKeys =
    keys > 0
      ? `${counted(keys, 'API key has', 'API keys have')} this role; the operator of the service revokes API keys.`
      : '';
  throw new ProblemError('role_in_use', { detail: `${byUsers} ${byKeys}`.trim() });
}

export const remove: Handler<'roles.delete'> = async (context) => {
  const { tx, path, now, catalogue } = context;
  const role = findCustom(catalogue, path.roleId);
  context.requireMatch(roleAnswer(role).etag);
  await refuseInUse(tx, role.id, now);
  await tx.remove('roles', { id: role.id });
  await context.audit({ targetType: 'role', targetId: role.id, before: valuesOf(role), after: null });
  return { body: undefined };
};
