import type { CatalogueRole } from '@roster-kit/policy/catalogues';
import { trimmed as withoutSpace } from '@roster-kit/policy/text';
import { sortNameOf } from '../../store/fold.js';
import type { ReadTx } from '../../store/store.js';
import { newId } from '../lib/ids.js';
import { newRevision } from '../lib/revision.js';
import { customRole, type OrganizationCatalogue, type OrganizationRole } from '../operation/catalogue.js';
import type { Caller, Handler } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';
import { refuseExceeding, refuseLastRole } from '../users/user-rules.js';
import { requireName } from '../validation/text-fields.js';
import { findRole, roleAnswer } from './roles.js';

export const MAX_CUSTOM_ROLES = 100;
const FIELDS = ['name', 'description', 'permissions', 'defaultAccessLevel'] as const;
type Field = (typeof FIELDS)[number];
type Values = Pick<CatalogueRole, Field>;

const isCustom = ({ revision }: OrganizationRole): boolean => revision !== undefined;
const nameKey = (name: string): string => sortNameOf(name, '');
const valuesOf = (role: Values, fields: readonly Field[] = FIELDS): Partial<Values> =>
  Object.fromEntries(fields.map((field) => [field, role[field]]));
const changedFields = (before: Values, after: Values): Field[] =>
  FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));

/** Every permission and access level must be in the catalogue, and a role must be able to hold it. */
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
        : 'is not a permission of this organization';
    return [{ pointer: `/permissions/${index}`, message: `permissions[${index}] ${fault}.` }];
  });
  if (errors.length > 0) throw new ProblemError('unknown_permission', { errors });
  const level = asked.defaultAccessLevel ?? null;
  if (level !== null && !accessLevels.some(({ id }) => id === level)) {
    throw new ProblemError('unknown_access_level', {
      errors: [
        { pointer: '/defaultAccessLevel', message: 'defaultAccessLevel is not an access level of this organization.' },
      ],
    });
  }
}

/**
 * P13: names are compared without the characters that the check of the name then refuses, so that the other role is named.
 * The catalogue has every role, and no other transaction can add one while this one holds the organization's lock.
 */
function requireFreeName({ roles }: OrganizationCatalogue, { id, name }: OrganizationRole): void {
  const other = roles.find((role) => role.id !== id && nameKey(role.name) === nameKey(name));
  if (!other) return;
  const message = `A role ${other.name} already exists.`;
  throw new ProblemError('role_name_taken', {
    detail: `${message} Choose another name.`,
    errors: [{ pointer: '/name', message }],
  });
}

function trimmed<Body extends { name?: string; description?: string }>(body: Body): Body {
  const { name, description } = body;
  return {
    ...body,
    ...(name !== undefined && { name: withoutSpace(name) }),
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
  refuseExceeding(caller, role, 'create');
  requireFreeName(catalogue, role);
  requireName(role.name);
  if (catalogue.roles.filter(isCustom).length >= MAX_CUSTOM_ROLES) throw new ProblemError('too_many_roles');
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
      detail: `The role ${role.name} can't be changed. Create a custom role with the same permissions, and change that one.`,
    });
  return role;
}

/** P2: nobody changes their own permissions. This does not apply to an API key; P3 keeps it from gaining permissions. */
function refuseOwnRole(caller: Caller, role: OrganizationRole): void {
  if (caller.kind !== 'user' || caller.roleId !== role.id) return;
  throw new ProblemError('own_role', {
    reason: 'own_role',
    detail: `You have the role ${role.name} yourself. Ask another person who manages roles.`,
  });
}

/**
 * P1, P2, P3, P11, P12. Whoever has a role that the caller may not change is stronger than the caller. Permissions are read
 * with every request, so the change applies from each user's next request on.
 */
export const update: Handler<'roles.update'> = async (context) => {
  const { tx, path, body, caller, catalogue } = context;
  const before = findCustom(catalogue, path.roleId);
  context.requireMatch(roleAnswer(before).etag);
  requireKnown(catalogue, body);
  const after = customRole(catalogue, { ...before, ...trimmed(body), revision: newRevision() });
  const changed = changedFields(before, after);
  if (changed.length === 0) return roleAnswer(before);
  const grants = changed.includes('permissions') || changed.includes('defaultAccessLevel');
  if (grants) refuseOwnRole(caller, before);
  refuseExceeding(caller, before, 'change');
  refuseExceeding(caller, after, 'change');
  if (grants) await refuseLastRole(context, after);
  requireFreeName(catalogue, after);
  if (changed.includes('name')) requireName(after.name);
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

const countOf = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The users with the role would lose all permissions. */
async function refuseInUse(tx: ReadTx, roleId: string, now: string): Promise<void> {
  const users = await tx.countUsers({ roleIds: [roleId], now });
  const keys = (await tx.find('apiKeys', { roleId })).length;
  if (users + keys === 0) return;
  const byUsers =
    users > 0 ? `${countOf(users, 'account has', 'accounts have')} this role. Give them another role first.` : '';
  const byKeys =
    keys > 0
      ? `${countOf(keys, 'API key has', 'API keys have')} this role. Only the operator of the service can revoke API keys.`
      : '';
  throw new ProblemError('role_in_use', { detail: `${byUsers} ${byKeys}`.trim() });
}

/** P3, P11: nobody deletes a role stronger than their own. Nobody has the role, so P1 and P12 hold. */
export const remove: Handler<'roles.delete'> = async (context) => {
  const { tx, path, now, caller, catalogue } = context;
  const role = findCustom(catalogue, path.roleId);
  context.requireMatch(roleAnswer(role).etag);
  refuseExceeding(caller, role, 'delete');
  await refuseInUse(tx, role.id, now);
  await tx.remove('roles', { id: role.id });
  await context.audit({ targetType: 'role', targetId: role.id, before: valuesOf(role), after: null });
  return { body: undefined };
};
