import { sql } from 'kysely';
import { grantId } from '../grant-id.js';
import type {
  AuditEventRow,
  AuditFilter,
  AuditQuery,
  GrantFilter,
  GrantQuery,
  GrantRow,
  OrganizationRow,
  Position,
  ReadTx,
  ResourceFilter,
  ResourceQuery,
  ResourceRow,
  Rows,
  Table,
  UserFilter,
  UserQuery,
  UserRow,
} from '../store.js';
import { anyTable, columnsOf, equalities, type Tx } from './connection/database.js';
import { auditConditions, behind, grantConditions, resourceConditions, userConditions, userSort } from './filters.js';

const userColumns = columnsOf('users').map((column) => `users.${column}` as const);
const resourceColumns = columnsOf('resources').map((column) => `resources.${column}` as const);
const grantColumns = ['grants.accessLevel as grantAccessLevel', 'grants.revision as grantRevision'] as const;
const counted = sql<number>`count(*)`.as('counted');

/** Reads of one organization inside one transaction. */
export class SqlReadTx implements ReadTx {
  constructor(
    protected readonly tx: Tx,
    public organization: OrganizationRow,
  ) {}

  async get<T extends Table>(table: T, id: string): Promise<Rows[T] | undefined> {
    const row = await this.#select(table).where('id', '=', id).executeTakeFirst();
    return row as Rows[T] | undefined;
  }

  async getMany<T extends Table>(table: T, ids: string[]): Promise<Rows[T][]> {
    if (ids.length === 0) return [];
    return (await this.#select(table)
      .where(sql<boolean>`id = any(${ids}::text[])`)
      .execute()) as unknown as Rows[T][];
  }

  async find<T extends Table>(table: T, where: Partial<Rows[T]>): Promise<Rows[T][]> {
    let query = this.#select(table).orderBy('id');
    for (const { column, operator, value } of equalities(where)) query = query.where(column, operator, value);
    return (await query.execute()) as unknown as Rows[T][];
  }

  async listUsers(query: UserQuery): Promise<{ user: UserRow; value: Position['value'] }[]> {
    const value = userSort(query);
    let select = this.tx
      .selectFrom('users')
      .select(userColumns)
      .select(sql<Position['value']>`${value}`.as('sortValue'))
      .where(userConditions(this.organization.id, query))
      .orderBy(value, (order) =>
        query.sort === 'lastActiveAt' ? order[query.direction]().nullsLast() : order[query.direction](),
      )
      .orderBy('users.id', query.direction)
      .limit(query.limit);
    const { after } = query;
    if (after) {
      select = select.where((eb) => {
        const further = behind(value, eb.ref('users.id'), after, query.direction);
        const never = eb('users.lastActiveAt', 'is', null);
        return query.sort === 'lastActiveAt' && after.value !== null ? eb.or([further, never]) : eb.and([further]);
      });
    }
    return (await select.execute()).map(({ sortValue, ...user }) => ({ user, value: sortValue }));
  }

  async countUsers(filter: UserFilter): Promise<number> {
    const { counted: count } = await this.tx
      .selectFrom('users')
      .select(counted)
      .where(userConditions(this.organization.id, filter))
      .executeTakeFirstOrThrow();
    return count;
  }

  async listResources(query: ResourceQuery): Promise<{ resource: ResourceRow; grant: GrantRow | undefined }[]> {
    let select = this.tx
      .selectFrom('resources')
      .leftJoin('grants', (join) =>
        join
          .onRef('grants.organizationId', '=', 'resources.organizationId')
          .onRef('grants.resourceId', '=', 'resources.id')
          .on('grants.userId', '=', query.levelOf),
      )
      .select(resourceColumns)
      .select(grantColumns)
      .where(resourceConditions(this.organization.id, query))
      .orderBy('resources.sortName')
      .orderBy('resources.id')
      .limit(query.limit);
    const { after, levelOf } = query;
    if (after)
      select = select.where((eb) => behind(eb.ref('resources.sortName'), eb.ref('resources.id'), after, 'asc'));
    return (await select.execute()).map(({ grantAccessLevel, grantRevision, ...resource }) => ({
      resource,
      grant: levelOf === null ? undefined : grantOf(resource.id, levelOf, grantAccessLevel, grantRevision),
    }));
  }

  async countResources(filter: ResourceFilter): Promise<number> {
    const { counted: count } = await this.tx
      .selectFrom('resources')
      .select(counted)
      .where(resourceConditions(this.organization.id, filter))
      .executeTakeFirstOrThrow();
    return count;
  }

  async listGrants(query: GrantQuery): Promise<{ user: UserRow; grant: GrantRow | undefined }[]> {
    let select = this.#usersWithGrants(query)
      .select(userColumns)
      .select(grantColumns)
      .orderBy('users.sortName')
      .orderBy('users.id')
      .limit(query.limit);
    const { after } = query;
    if (after) select = select.where((eb) => behind(eb.ref('users.sortName'), eb.ref('users.id'), after, 'asc'));
    return (await select.execute()).map(({ grantAccessLevel, grantRevision, ...user }) => ({
      user,
      grant: grantOf(query.resourceId, user.id, grantAccessLevel, grantRevision),
    }));
  }

  async countGrants(filter: GrantFilter): Promise<number> {
    const { counted: count } = await this.#usersWithGrants(filter).select(counted).executeTakeFirstOrThrow();
    return count;
  }

  async listAuditEvents(query: AuditQuery): Promise<AuditEventRow[]> {
    let select = this.tx
      .selectFrom('auditEvents')
      .select(columnsOf('auditEvents'))
      .where(auditConditions(this.organization.id, query))
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(query.limit);
    const { after } = query;
    if (after) select = select.where((eb) => behind(eb.ref('at'), eb.ref('id'), after, 'desc'));
    return select.execute();
  }

  async countAuditEvents(filter: AuditFilter): Promise<number> {
    const { counted: count } = await this.tx
      .selectFrom('auditEvents')
      .select(counted)
      .where(auditConditions(this.organization.id, filter))
      .executeTakeFirstOrThrow();
    return count;
  }

  #usersWithGrants(filter: GrantFilter) {
    return this.tx
      .selectFrom('users')
      .leftJoin('grants', (join) =>
        join
          .onRef('grants.organizationId', '=', 'users.organizationId')
          .onRef('grants.userId', '=', 'users.id')
          .on('grants.resourceId', '=', filter.resourceId),
      )
      .where(grantConditions(this.organization.id, filter));
  }

  #select(table: Table) {
    return anyTable(this.tx)
      .selectFrom(table)
      .select(columnsOf(table))
      .where('organizationId', '=', this.organization.id);
  }
}

function grantOf(
  resourceId: string,
  userId: string,
  accessLevel: string | null,
  revision: string | null,
): GrantRow | undefined {
  return accessLevel === null || revision === null
    ? undefined
    : { id: grantId(resourceId, userId), resourceId, userId, accessLevel, revision };
}
