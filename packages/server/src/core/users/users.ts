import type { Catalogue } from '@roster-kit/policy/catalogues';
import { queryWords, sortNameOf } from '../../store/fold.js';
import type { Position, UserFilter, UserQuery, UserRow } from '../../store/store.js';
import { endSessionsOf } from '../credentials/sessions.js';
import { etagOf, newRevision } from '../lib/revision.js';
import { roleNameOf } from '../operation/catalogue.js';
import { type Columns, csvOf } from '../operation/csv.js';
import type { Handler, OperationContext, StreamedHandler } from '../operation/operation.js';
import { pageOf } from '../operation/paging.js';
import { toUser, type User, userAnswer } from '../operation/present.js';
import { ProblemError } from '../problem/problem.js';
import { requirePersonName } from '../validation/text-fields.js';
import {
  assignableRole,
  barredHash,
  findTarget,
  findUser,
  identityText,
  refuseLast,
  removeUser,
} from './user-rules.js';

type Query = OperationContext<'users.list' | 'users.export'>['query'];

/** The filters and the order, for both the list and the export. */
function queryOf(
  { q, role, status, delivery, twoFactor, sort = 'name' }: Query,
  catalogue: Catalogue,
): Omit<UserQuery, 'now' | 'limit'> {
  const filter: Omit<UserFilter, 'now'> = {
    ...(q !== undefined && { words: queryWords(q) }),
    ...(role && { roleIds: role }),
    ...(status && { statuses: status }),
    ...(delivery && { deliveries: delivery }),
    ...(twoFactor && { twoFactorEnabled: twoFactor === 'on' }),
  };
  return {
    ...filter,
    sort: sort.replace('-', '') as UserQuery['sort'],
    direction: sort.startsWith('-') ? 'desc' : 'asc',
    roleOrder: catalogue.roles.map(({ id }) => id),
  };
}

/** H4: pending invitations are in the same list as active users. */
export const list: Handler<'users.list'> = async (context) => {
  const { tx, catalogue } = context;
  const query = queryOf(context.query, catalogue);
  const { rows, now, page } = await pageOf(context, {
    load: (request) => tx.listUsers({ ...query, ...request }),
    count: (at) => tx.countUsers({ ...query, now: at }),
    position: ({ user, value }) => ({ value, id: user.id }),
  });
  return { body: { data: rows.map(({ user }) => toUser(user, now)), page } };
};

interface Exported {
  user: User;
  role: string;
  value: Position['value'];
}

const columns: Columns<Exported> = {
  id: ({ user }) => user.id,
  email: ({ user }) => user.email,
  name: ({ user }) => user.name,
  status: ({ user }) => user.status,
  roleId: ({ user }) => user.roleId,
  role: ({ role }) => role,
  twoFactorEnabled: ({ user }) => user.twoFactorEnabled,
  createdAt: ({ user }) => user.createdAt,
  lastActiveAt: ({ user }) => user.lastActiveAt,
  invitationSentAt: ({ user }) => user.invitation?.sentAt ?? null,
  invitationExpiresAt: ({ user }) => user.invitation?.expiresAt ?? null,
  invitedBy: ({ user }) => user.invitation?.invitedBy ?? null,
  delivery: ({ user }) => user.invitation?.delivery?.status ?? null,
  deliveryReason: ({ user }) => user.invitation?.delivery?.reason ?? null,
};

/** The whole list. Every page uses the "now" of the request, so that no status changes on the way. */
export const exportUsers: StreamedHandler<'users.export'> = ({ query, now, read }) =>
  csvOf(columns, {
    load: (request) =>
      read(async (tx, catalogue) => {
        const rows = await tx.listUsers({ ...queryOf(query, catalogue), ...request, now });
        return rows.map(({ user, value }) => ({
          user: toUser(user, now),
          role: roleNameOf(catalogue, user.roleId),
          value,
        }));
      }),
    position: ({ user, value }) => ({ value, id: user.id }),
  });

export const get: Handler<'users.get'> = async ({ tx, path, now }) => userAnswer(await findUser(tx, path.userId), now);

/** P11. Everyone may change their own name, if they may change names. */
export const update: Handler<'users.update'> = async (context) => {
  const { tx, path, body, now } = context;
  const user = await findTarget(context, path.userId);
  context.requireMatch(etagOf(user.revision));
  const name = body.name === undefined ? user.name : requirePersonName(body.name);
  if (name === user.name) return userAnswer(user, now);
  const change = { name, sortName: sortNameOf(name, user.email), revision: newRevision() };
  await tx.update('users', user.id, change);
  await context.audit({ targetType: 'user', targetId: user.id, before: { name: user.name }, after: { name } });
  return userAnswer({ ...user, ...change }, now);
};

/** H7, P1, P2, P3, P11, P12. Permissions are read with every request, so sessions stay and the new role applies at once. */
export const changeRole: Handler<'users.changeRole'> = async (context) => {
  const { tx, path, body, now, caller, catalogue } = context;
  const ownAccount = "You can't change your own role. Ask another person who manages users.";
  const user = await findTarget(context, path.userId, ownAccount);
  const role = assignableRole(caller, catalogue, body.roleId);
  context.requireMatch(etagOf(user.revision));
  if (role.id === user.roleId) return userAnswer(user, now);
  await refuseLast(context, user, role.id);
  const change = { roleId: role.id, revision: newRevision() };
  await tx.update('users', user.id, change);
  await context.audit({
    targetType: 'user',
    targetId: user.id,
    before: { roleId: user.roleId },
    after: { roleId: role.id },
  });
  return userAnswer({ ...user, ...change }, now);
};

/** P1, P2, P11, P12. All sessions and sign-in links end, and do not return when the user is reactivated. */
export const suspend: Handler<'users.suspend'> = async (context) => {
  const { tx, path } = context;
  const ownAccount = "You can't suspend your own account. Ask another person who manages users.";
  const user = await findTarget(context, path.userId, ownAccount);
  if (user.state === 'pending')
    throw new ProblemError('not_active', { detail: 'The invitation has not been accepted yet. Revoke it instead.' });
  if (user.state === 'suspended') throw new ProblemError('not_active', { detail: 'The account is already suspended.' });
  await refuseLast(context, user);
  await endSessionsOf(tx, user.id);
  await tx.remove('signInLinks', { userId: user.id });
  return changeState(context, user, 'suspended');
};

/** P11. Role and access levels were kept, so only the state changes. */
export const reactivate: Handler<'users.reactivate'> = async (context) => {
  const user = await findTarget(context, context.path.userId);
  if (user.state !== 'suspended') throw new ProblemError('not_suspended');
  return changeState(context, user, 'active');
};

async function changeState(
  { tx, now, audit }: Pick<OperationContext<'users.suspend' | 'users.reactivate'>, 'tx' | 'now' | 'audit'>,
  user: UserRow,
  state: 'active' | 'suspended',
): Promise<ReturnType<typeof userAnswer>> {
  const change = { state, revision: newRevision() };
  await tx.update('users', user.id, change);
  await audit({ targetType: 'user', targetId: user.id, before: { state: user.state }, after: { state } });
  return userAnswer({ ...user, ...change }, now);
}

/** H6, P1, P2, P11, P12. Keyed hashes of the address and of the linked host sign-ins stay, so that neither can restore the account. */
export const remove: Handler<'users.delete'> = async (context) => {
  const { tx, path, now, dependencies } = context;
  const ownAccount = "You can't delete your own account. Ask another person who manages users.";
  const user = await findTarget(context, path.userId, ownAccount);
  context.requireMatch(etagOf(user.revision));
  await refuseLast(context, user);
  const identities = await tx.find('hostIdentities', { userId: user.id });
  await removeUser(tx, user);
  for (const text of [user.emailNormalized, ...identities.map(({ id }) => identityText(id))]) {
    await tx.insert('barredAddresses', { id: await barredHash(dependencies, tx, text), deletedAt: now });
  }
  await context.audit({
    targetType: 'user',
    targetId: user.id,
    before: { name: user.name, roleId: user.roleId, state: user.state },
    after: null,
  });
  return { body: undefined };
};
