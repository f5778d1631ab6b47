import type { components } from '@roster-kit/contract/schema';
import { partsOfGrantId } from '../../store/grant-id.js';
import type { AuditEventRow, AuditFilter, ReadTx } from '../../store/store.js';
import type { OrganizationCatalogue } from '../operation/catalogue.js';
import { type Columns, csvOf } from '../operation/csv.js';
import type { Handler, OperationContext, StreamedHandler } from '../operation/operation.js';
import { pageOf } from '../operation/paging.js';

type AuditEvent = components['schemas']['AuditEvent'];
type Query = OperationContext<'auditEvents.list' | 'auditEvents.export'>['query'];

/** In the form of the stored times, which compare as texts. */
const instant = (time: string): string => new Date(time).toISOString();

function filterOf({ actorId, action, targetId, from, to }: Query): AuditFilter {
  return {
    ...(actorId !== undefined && { actorId }),
    ...(action && { actions: action }),
    ...(targetId !== undefined && { targetId }),
    ...(from !== undefined && { from: instant(from) }),
    ...(to !== undefined && { to: instant(to) }),
  };
}

/** The ids whose names the event needs; a grant's id holds two. */
const idsOf = ({ actorId, viaKeyId, targetType, targetId }: AuditEventRow): string[] => [
  ...[actorId, viaKeyId].filter((id) => id !== null),
  ...(targetType === 'grant' ? Object.values(partsOfGrantId(targetId)) : [targetId]),
];

/** The current names of actors and targets. Deleted ones have none, because an event keeps only ids (H6). */
async function namesOf(
  tx: ReadTx,
  { roles }: OrganizationCatalogue,
  events: AuditEventRow[],
): Promise<Map<string, string>> {
  const ids = [...new Set(events.flatMap(idsOf))];
  const ofKind = (prefix: string) => ids.filter((id) => id.startsWith(prefix));
  const users = await tx.getMany('users', ofKind('usr_'));
  const keys = await tx.getMany('apiKeys', ofKind('key_'));
  const resources = await tx.getMany('resources', ofKind('res_'));
  return new Map([
    ...users.map(({ id, name, email }) => [id, name ?? email] as const),
    ...[...roles, ...keys, ...resources, tx.organization].map(({ id, name }) => [id, name] as const),
  ]);
}

function targetOf({ targetType: type, targetId: id }: AuditEventRow, names: Map<string, string>): AuditEvent['target'] {
  if (type !== 'grant') return { type, id, name: names.get(id) ?? null, resourceName: null };
  const { resourceId, userId } = partsOfGrantId(id);
  return { type, id, name: names.get(userId) ?? null, resourceName: names.get(resourceId) ?? null };
}

async function present(tx: ReadTx, catalogue: OrganizationCatalogue, events: AuditEventRow[]): Promise<AuditEvent[]> {
  const names = await namesOf(tx, catalogue, events);
  return events.map((event) => {
    const { id, at, action, actorKind: kind, actorId, viaKeyId, ipAddress, before, after } = event;
    const nameOf = (named: string) => names.get(named) ?? null;
    const via = viaKeyId === null ? null : { kind: 'api_key' as const, id: viaKeyId, name: nameOf(viaKeyId) };
    const actor = { kind, id: actorId, name: actorId === null ? null : nameOf(actorId), via };
    return { id, at, action, actor, target: targetOf(event, names), before, after, ipAddress };
  });
}

/** P9: the newest first. */
export const list: Handler<'auditEvents.list'> = async (context) => {
  const { tx, query, catalogue } = context;
  const filter = filterOf(query);
  const { rows, page } = await pageOf(context, {
    load: ({ limit, after }) => tx.listAuditEvents({ ...filter, limit, ...(after && { after }) }),
    count: () => tx.countAuditEvents(filter),
    position: ({ at, id }) => ({ value: at, id }),
  });
  return { body: { data: await present(tx, catalogue, rows), page } };
};

const json = (values: AuditEvent['before']): string | null => (values === null ? null : JSON.stringify(values));

const columns: Columns<AuditEvent> = {
  id: ({ id }) => id,
  at: ({ at }) => at,
  action: ({ action }) => action,
  actorKind: ({ actor }) => actor.kind,
  actorId: ({ actor }) => actor.id,
  actorName: ({ actor }) => actor.name,
  targetType: ({ target }) => target.type,
  targetId: ({ target }) => target.id,
  targetName: ({ target }) => target.name,
  resourceName: ({ target }) => target.resourceName,
  before: ({ before }) => json(before),
  after: ({ after }) => json(after),
  viaKeyId: ({ actor }) => actor.via?.id ?? null,
  viaKeyName: ({ actor }) => actor.via?.name ?? null,
  ipAddress: ({ ipAddress }) => ipAddress ?? null,
};

export const exportEvents: StreamedHandler<'auditEvents.export'> = ({ query, read }) =>
  csvOf(columns, {
    load: (request) =>
      read(async (tx, catalogue) =>
        present(tx, catalogue, await tx.listAuditEvents({ ...filterOf(query), ...request })),
      ),
    position: ({ at, id }) => ({ value: at, id }),
  });
