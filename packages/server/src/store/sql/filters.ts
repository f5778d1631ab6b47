import { type Expression, expressionBuilder, sql, type SqlBool } from 'kysely';
import { STATUSES, type UserStatus } from '../order.js';
import type { AuditFilter, GrantFilter, Position, ResourceFilter, UserFilter, UserQuery } from '../store.js';
import type { Database } from './connection/database.js';

const users = expressionBuilder<Database, 'users'>();
const resources = expressionBuilder<Database, 'resources'>();
const events = expressionBuilder<Database, 'auditEvents'>();

/** A prefix as a LIKE pattern; under the "C" collation the index serves it as a range. */
const beginning = (word: string): string => `${word.replace(/[\\%_]/g, '\\$&')}%`;

const oneOf = (column: Expression<string>, values: readonly string[]): Expression<SqlBool> =>
  sql<SqlBool>`${column} = any(${values}::text[])`;

const userHasWord = (word: string): Expression<SqlBool> =>
  users.exists(
    users
      .selectFrom('userWords')
      .select('userWords.userId')
      .whereRef('userWords.organizationId', '=', 'users.organizationId')
      .whereRef('userWords.userId', '=', 'users.id')
      .where('userWords.word', 'like', beginning(word)),
  );

const resourceHasWord = (word: string): Expression<SqlBool> =>
  resources.exists(
    resources
      .selectFrom('resourceWords')
      .select('resourceWords.resourceId')
      .whereRef('resourceWords.organizationId', '=', 'resources.organizationId')
      .whereRef('resourceWords.resourceId', '=', 'resources.id')
      .where('resourceWords.word', 'like', beginning(word)),
  );

/** The index of a user's status in STATUSES, at this time. */
const statusRank = (now: string): Expression<number> => sql<number>`case
  when users.state = 'active' then ${sql.lit(STATUSES.indexOf('active'))}
  when users.state = 'suspended' then ${sql.lit(STATUSES.indexOf('suspended'))}
  when users.invitation_expires_at <= ${now}::timestamptz then ${sql.lit(STATUSES.indexOf('expired'))}
  else ${sql.lit(STATUSES.indexOf('pending'))} end`;

/** By the column itself, so that an index serves it. */
function hasStatus(status: UserStatus, now: string): Expression<SqlBool> {
  if (status === 'active' || status === 'suspended') return users('users.state', '=', status);
  const isOver =
    status === 'expired'
      ? users('users.invitationExpiresAt', '<=', now)
      : users.or([users('users.invitationExpiresAt', 'is', null), users('users.invitationExpiresAt', '>', now)]);
  return users.and([users('users.state', '=', 'pending'), isOver]);
}

export function userConditions(organizationId: string, filter: UserFilter): Expression<SqlBool> {
  const { words = [], roleIds, statuses, deliveries, twoFactorEnabled } = filter;
  const conditions: Expression<SqlBool>[] = [
    users('users.organizationId', '=', organizationId),
    ...words.map(userHasWord),
  ];
  if (roleIds) conditions.push(oneOf(users.ref('users.roleId'), roleIds));
  if (statuses) conditions.push(users.or(statuses.map((status) => hasStatus(status, filter.now))));
  if (deliveries) conditions.push(oneOf(sql<string>`users.invitation_delivery->>'status'`, deliveries));
  if (twoFactorEnabled !== undefined) conditions.push(users('users.twoFactorEnabled', '=', twoFactorEnabled));
  return users.and(conditions);
}

/** The expression that sorts users; its values are those of `userSortValue`. */
export function userSort({
  sort,
  roleOrder,
  now,
}: Pick<UserQuery, 'sort' | 'roleOrder' | 'now'>): Expression<Position['value']> {
  switch (sort) {
    case 'name':
      return users.ref('users.sortName');
    case 'email':
      return users.ref('users.emailNormalized');
    case 'role':
      return sql<number>`coalesce(array_position(${roleOrder}::text[], users.role_id) - 1, ${sql.lit(roleOrder.length)})`;
    case 'status':
      return statusRank(now);
    case 'lastActiveAt':
      return users.ref('users.lastActiveAt');
    case 'createdAt':
      return users.ref('users.createdAt');
  }
}

/** Rows after a position. A row comparison lets an index start there; nulls come last in both directions. */
export function afterPosition(
  value: Expression<Position['value']>,
  id: Expression<string>,
  after: Position,
  direction: UserQuery['direction'],
): Expression<SqlBool> {
  const further = sql.raw(direction === 'asc' ? '>' : '<');
  if (after.value === null) return sql<SqlBool>`(${value} is null and ${id} ${further} ${after.id})`;
  return sql<SqlBool>`(${value}, ${id}) ${further} (${after.value}, ${after.id})`;
}

export function resourceConditions(
  organizationId: string,
  { id, type, words = [], grantedTo }: ResourceFilter,
): Expression<SqlBool> {
  const conditions: Expression<SqlBool>[] = [
    resources('resources.organizationId', '=', organizationId),
    ...words.map(resourceHasWord),
  ];
  if (id !== undefined) conditions.push(resources('resources.id', '=', id));
  if (type !== undefined) conditions.push(resources('resources.type', '=', type));
  if (grantedTo !== undefined) {
    const granted = resources
      .selectFrom('grants as held')
      .select('held.id')
      .whereRef('held.organizationId', '=', 'resources.organizationId')
      .whereRef('held.resourceId', '=', 'resources.id')
      .where('held.userId', '=', grantedTo);
    conditions.push(resources.exists(granted));
  }
  return resources.and(conditions);
}

/** Conditions for users joined with the resource's grants. */
export function grantConditions(organizationId: string, { roleIds, words = [] }: GrantFilter): Expression<SqlBool> {
  const listed = sql<SqlBool>`(grants.id is not null or ${oneOf(users.ref('users.roleId'), roleIds)})`;
  return users.and([users('users.organizationId', '=', organizationId), listed, ...words.map(userHasWord)]);
}

export function auditConditions(
  organizationId: string,
  { actorId, actions, targetId, from, to }: AuditFilter,
): Expression<SqlBool> {
  const conditions: Expression<SqlBool>[] = [events('auditEvents.organizationId', '=', organizationId)];
  if (actorId !== undefined) conditions.push(events('auditEvents.actorId', '=', actorId));
  if (actions) conditions.push(oneOf(events.ref('auditEvents.action'), actions));
  if (targetId !== undefined) conditions.push(events('auditEvents.targetId', '=', targetId));
  if (from !== undefined) conditions.push(events('auditEvents.at', '>=', from));
  if (to !== undefined) conditions.push(events('auditEvents.at', '<', to));
  return events.and(conditions);
}
