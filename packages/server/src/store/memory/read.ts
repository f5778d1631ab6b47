import { isFound, wordsOf as makeWords } from '../fold.js';
import { grantId } from '../grant-id.js';
import { compareText, pageOf, statusAt, userSortValue } from '../order.js';
import type {
  AuditEventRow,
  AuditFilter,
  AuditQuery,
  GrantFilter,
  GrantQuery,
  GrantRow,
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
import { matcher, type OrganizationState } from './tables.js';

// Stored rows never change, so the words of a row are computed once.
const wordsOfRow = new WeakMap<object, string[]>();

function wordsOf(row: { name: string | null; email?: string }): string[] {
  const known = wordsOfRow.get(row);
  if (known) return known;
  const words = makeWords(row);
  wordsOfRow.set(row, words);
  return words;
}

const hasWords = (row: { name: string | null; email?: string }, asked: string[] | undefined): boolean =>
  asked === undefined || asked.length === 0 || isFound(wordsOf(row), asked);

/** Reads of one state; a write's reads see what it has written so far. */
export class MemoryReadTx implements ReadTx {
  #over = false;

  constructor(protected readonly stateNow: () => OrganizationState) {}

  get organization() {
    return this.state.organization;
  }

  /** Using a transaction after its end must already fail in tests, not only on a real database. */
  protected get state(): OrganizationState {
    if (this.#over) throw new Error('This transaction is over.');
    return this.stateNow();
  }

  end(): void {
    this.#over = true;
  }

  async get<T extends Table>(table: T, id: string): Promise<Rows[T] | undefined> {
    return this.state.tables[table].get(id);
  }

  async getMany<T extends Table>(table: T, ids: string[]): Promise<Rows[T][]> {
    const rows: ReadonlyMap<string, Rows[T]> = this.state.tables[table];
    return [...new Set(ids)].flatMap((id) => rows.get(id) ?? []);
  }

  async find<T extends Table>(table: T, where: Partial<Rows[T]>): Promise<Rows[T][]> {
    const found = [...this.state.tables[table].values()].filter(matcher<Rows[T]>(where));
    return found.sort((a, b) => compareText(a.id, b.id));
  }

  async listUsers(query: UserQuery) {
    const rows = this.#users(query).map((user) => ({ user, value: userSortValue(user, query) }));
    return pageOf(rows, query, query.direction, ({ user, value }) => ({ value, id: user.id }));
  }

  async countUsers(filter: UserFilter): Promise<number> {
    return this.#users(filter).length;
  }

  async listResources(query: ResourceQuery) {
    const page = pageOf(this.#resources(query), query, 'asc', (row) => ({ value: row.sortName, id: row.id }));
    return page.map((resource) => ({
      resource,
      grant: query.levelOf === null ? undefined : this.#grant(resource.id, query.levelOf),
    }));
  }

  async countResources(filter: ResourceFilter): Promise<number> {
    return this.#resources(filter).length;
  }

  async listGrants(query: GrantQuery) {
    return pageOf(this.#grants(query), query, 'asc', ({ user }) => ({ value: user.sortName, id: user.id }));
  }

  async countGrants(filter: GrantFilter): Promise<number> {
    return this.#grants(filter).length;
  }

  async listAuditEvents(query: AuditQuery): Promise<AuditEventRow[]> {
    return pageOf(this.#auditEvents(query), query, 'desc', ({ at, id }) => ({ value: at, id }));
  }

  async countAuditEvents(filter: AuditFilter): Promise<number> {
    return this.#auditEvents(filter).length;
  }

  #auditEvents({ actorId, actions, targetId, from, to }: AuditFilter): AuditEventRow[] {
    return [...this.state.tables.auditEvents.values()].filter(
      (event) =>
        (actorId === undefined || event.actorId === actorId) &&
        (!actions || actions.includes(event.action)) &&
        (targetId === undefined || event.targetId === targetId) &&
        (from === undefined || event.at >= from) &&
        (to === undefined || event.at < to),
    );
  }

  #users(filter: UserFilter): UserRow[] {
    const { roleIds, statuses, deliveries, twoFactorEnabled } = filter;
    return [...this.state.tables.users.values()].filter(
      (user) =>
        (!roleIds || roleIds.includes(user.roleId)) &&
        (!statuses || statuses.includes(statusAt(user, filter.now))) &&
        (!deliveries || (user.invitationDelivery !== null && deliveries.includes(user.invitationDelivery.status))) &&
        (twoFactorEnabled === undefined || user.twoFactorEnabled === twoFactorEnabled) &&
        hasWords(user, filter.words),
    );
  }

  #resources({ id, type, words, grantedTo }: ResourceFilter): ResourceRow[] {
    return [...this.state.tables.resources.values()].filter(
      (resource) =>
        (id === undefined || resource.id === id) &&
        (type === undefined || resource.type === type) &&
        (grantedTo === undefined || this.#grant(resource.id, grantedTo) !== undefined) &&
        hasWords(resource, words),
    );
  }

  #grants({ resourceId, roleIds, words }: GrantFilter): { user: UserRow; grant: GrantRow | undefined }[] {
    return [...this.state.tables.users.values()]
      .map((user) => ({ user, grant: this.#grant(resourceId, user.id) }))
      .filter(({ user, grant }) => (grant !== undefined || roleIds.includes(user.roleId)) && hasWords(user, words));
  }

  #grant(resourceId: string, userId: string): GrantRow | undefined {
    return this.state.tables.grants.get(grantId(resourceId, userId));
  }
}
