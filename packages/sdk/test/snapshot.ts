import type { AuditEvent, RosterClient } from '@roster-kit/sdk';

const MOST = 1_000_000;

/** Sorts the fields: PostgreSQL stores the fields of a JSON value in its own order. */
const sortFields = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Everything in an organization as text without ids and times: equal for two runs of the same scripts. */
export async function snapshotOf(client: RosterClient, names: ReadonlyMap<string, string>) {
  const nameOf = (id: string) => names.get(id) ?? `unknown ${id}`;
  const plain = (value: unknown): string =>
    JSON.stringify(value, sortFields)
      .replaceAll(/(?:usr|res|rol)_[0-9a-f-]{36}/g, nameOf)
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a time');
  const users = await client.users.list({ limit: 200, sort: 'email' }).toArray({ max: MOST });
  const resources = await client.resources.list({ limit: 200 }).toArray({ max: MOST });
  const grants: string[] = [];
  for (const { id } of resources) {
    for await (const { user, accessLevel } of client.grants.list(id, { limit: 200 }))
      if (accessLevel !== null) grants.push(plain({ id, email: user.email, accessLevel }));
  }
  const { data: roles } = await client.roles.list();
  const [{ etag: _security, ...security }, { etag: _contact, ...contact }] = [
    await client.settings.getSecurity(),
    await client.settings.getContact(),
  ];
  return {
    users: users.map(({ email, name, roleId, status, invitation }) =>
      plain({ email, name, roleId, status, invited: invitation !== null }),
    ),
    resources: resources.map(({ key, name }) => plain({ key, name })).sort(),
    grants: grants.sort(),
    roles: roles.map(({ name, permissions, defaultAccessLevel }) => plain({ name, permissions, defaultAccessLevel })),
    settings: plain({ security, contact }),
    history: await historyOf(client, plain),
  };
}

/** What the scripts changed, in order, for each target. */
async function historyOf(client: RosterClient, plain: (value: unknown) => string): Promise<Record<string, string[]>> {
  const history: Record<string, string[]> = {};
  const events: AuditEvent[] = await client.auditEvents.list({ limit: 200 }).toArray({ max: MOST });
  for (const { action, actor, target, before, after } of events.reverse()) {
    if (actor.kind !== 'api_key') continue;
    const of = plain({ type: target.type, id: target.id });
    (history[of] ??= []).push(plain({ action, before, after }));
  }
  return history;
}
