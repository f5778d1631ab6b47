import type { Catalogue } from '@roster-kit/policy/catalogues';
import { newId, type AuditEventRow, type ResourceRow, type UserRow } from '@roster-kit/server/core';

const MINUTE_IN_MS = 60_000;
const DAY = 1440;

interface Seed {
  users: UserRow[];
  resources: ResourceRow[];
  catalogue: Catalogue;
  now: number;
}

/** What happened in the last weeks: by people, by the operator, to somebody who is gone; the oldest first. */
export function eventsFor({ users, resources, catalogue, now }: Seed): AuditEventRow[] {
  const [first, second, third, fourth] = users;
  const resource = resources[0];
  if (!first || !second || !third || !fourth) return [];
  const roles = catalogue.roles.map(({ id }) => id);
  const event = (minutesAgo: number, action: string, target: [type: string, id: string], before: AuditEventRow['before'], after: AuditEventRow['after'], actor: UserRow | null = first): AuditEventRow => ({
    id: newId('evt'),
    at: new Date(now - minutesAgo * MINUTE_IN_MS).toISOString(),
    actorKind: actor ? 'user' : 'operator',
    actorId: actor?.id ?? null,
    action,
    targetType: target[0],
    targetId: target[1],
    before,
    after,
  });
  const [role = null, otherRole = null] = [roles.at(0), roles.at(1)];
  const security = { twoFactorRequired: false, invitationLifetimeInMinutes: 3 * DAY };
  const invited = users.filter(({ state }) => state === 'pending').map((user) => {
    const minutesAgo = (now - Date.parse(user.createdAt)) / MINUTE_IN_MS;
    return event(minutesAgo, 'invitations.create', ['user', user.id], null, { name: user.name, roleId: user.roleId, state: 'pending', expiresAt: user.invitationExpiresAt });
  });
  const [level, otherLevel] = catalogue.accessLevels.map(({ id }) => id);
  const grants = resource
    ? [
        event(4 * DAY + 90, 'grants.set', ['grant', `${resource.id}/${third.id}`], { accessLevel: null }, { accessLevel: level ?? null }),
        event(2 * DAY + 20, 'grants.set', ['grant', `${resource.id}/${third.id}`], { accessLevel: level ?? null }, { accessLevel: otherLevel ?? null }),
      ]
    : [];
  const events = [
    event(400 * DAY, 'owners.appoint', ['user', first.id], null, { roleId: first.roleId, state: 'pending' }, null),
    event(12 * DAY, 'users.delete', ['user', newId('usr')], { name: 'Gustav Gone', roleId: role, state: 'active' }, null),
    event(5 * DAY, 'settings.updateSecurity', ['settings', 'security'], security, { ...security, invitationLifetimeInMinutes: 7 * DAY }),
    event(2 * DAY, 'users.update', ['user', fourth.id], { name: 'Jürgen Gross' }, { name: fourth.name }),
    event(DAY + 30, 'users.changeRole', ['user', second.id], { roleId: otherRole }, { roleId: second.roleId }),
    event(DAY, 'twoFactor.confirmSetup', ['user', second.id], { twoFactorEnabled: false }, { twoFactorEnabled: true }, second),
  ];
  return [...events, ...invited, ...grants].sort((a, b) => (a.at < b.at ? -1 : 1));
}
