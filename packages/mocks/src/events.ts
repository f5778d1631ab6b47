import type { Catalogue } from '@roster-kit/policy/catalogues';
import {
  type AuditedAction,
  type AuditedValues,
  type AuditEventRow,
  grantId,
  newId,
  type ResourceRow,
  type UserRow,
} from '@roster-kit/server/core';
import { MINUTE_IN_MS, MINUTES_PER_DAY as DAY } from './people.js';

interface Seed {
  users: UserRow[];
  resources: ResourceRow[];
  catalogue: Catalogue;
  now: number;
}

type Recorder = (
  minutesAgo: number,
  action: AuditedAction,
  target: [type: string, id: string],
  before: AuditedValues | null,
  after: AuditedValues | null,
  actor?: UserRow | null,
  from?: Partial<Pick<AuditEventRow, 'actorKind' | 'viaKeyId' | 'ipAddress'>>,
) => AuditEventRow;

/** Makes the audit events. An actor of null is the operator. */
const recorder =
  (now: number, usual: UserRow): Recorder =>
  (minutesAgo, action, target, before, after, actor = usual, from = {}) => ({
    id: newId('evt'),
    at: new Date(now - minutesAgo * MINUTE_IN_MS).toISOString(),
    actorKind: actor ? 'user' : 'operator',
    actorId: actor?.id ?? null,
    viaKeyId: null,
    ipAddress: null,
    action,
    targetType: target[0],
    targetId: target[1],
    before: before as AuditEventRow['before'],
    after: after as AuditEventRow['after'],
    ...from,
  });

/** A custom role that was created, changed and deleted. */
function formerRole(event: Recorder, { permissions }: Catalogue): AuditEventRow[] {
  const held = permissions.filter(({ decidedBy }) => decidedBy === 'role').map(({ id }) => id);
  const id = newId('rol');
  const made = {
    name: 'Front desk',
    description: 'Answers at the door.',
    permissions: held.slice(0, 3),
    defaultAccessLevel: null,
  };
  const changed = { name: 'Reception', permissions: [...held.slice(1, 3), ...held.slice(4, 6)] };
  return [
    event(9 * DAY + 40, 'roles.create', ['role', id], null, made),
    event(9 * DAY, 'roles.update', ['role', id], { name: made.name, permissions: made.permissions }, changed),
    event(3 * DAY, 'roles.delete', ['role', id], { ...made, ...changed }, null),
  ];
}

/** The suspensions of all suspended users, and of one who was reactivated. */
function suspensions(event: Recorder, users: UserRow[], again: UserRow): AuditEventRow[] {
  const [active, suspended] = [{ state: 'active' }, { state: 'suspended' }];
  return [
    ...users
      .filter(({ state }) => state === 'suspended')
      .map(({ id }) => event(6 * DAY, 'users.suspend', ['user', id], active, suspended)),
    event(8 * DAY, 'users.suspend', ['user', again.id], active, suspended),
    event(7 * DAY, 'users.reactivate', ['user', again.id], suspended, active),
  ];
}

/** A sign-in by link, wrong codes until none was accepted, and a change by way of the host's own pages. */
function signIns(event: Recorder, { id, name }: UserRow): AuditEventRow[] {
  const [home, abroad] = [{ ipAddress: '203.0.113.7' }, { ipAddress: '2001:db8:85a3::8a2e:370:7334' }];
  const paused = new Date(Date.parse(event(10 * DAY, 'users.update', ['user', id], null, null).at) + 15 * MINUTE_IN_MS);
  const after = { wrongCodes: 10, pausedUntil: paused.toISOString() };
  return [
    event(10 * DAY + 5, 'identity.redeemLink', ['user', id], null, null, undefined, { ...abroad, actorKind: 'link' }),
    event(10 * DAY, 'twoFactor.pause', ['user', id], null, after, undefined, abroad),
    event(9 * DAY + 90, 'users.update', ['user', id], { name: 'O. Owen' }, { name }, undefined, {
      ...home,
      viaKeyId: newId('key'),
    }),
  ];
}

/** The events of the last weeks, oldest first: by people, by the operator, and about a deleted user. */
export function eventsFor({ users, resources, catalogue, now }: Seed): AuditEventRow[] {
  const [first, second, third, fourth] = users;
  const resource = resources[0];
  if (!first || !second || !third || !fourth) return [];
  const roles = catalogue.roles.map(({ id }) => id);
  const event = recorder(now, first);
  const [role = null, otherRole = null] = [roles.at(0), roles.at(1)];
  const security = {
    twoFactorRequired: false,
    invitationLifetimeInMinutes: 3 * DAY,
    allowedEmailDomains: ['example.com', 'example.org'],
  };
  const invited = users
    .filter(({ state }) => state === 'pending')
    .map((user) => {
      const minutesAgo = (now - Date.parse(user.createdAt)) / MINUTE_IN_MS;
      return event(minutesAgo, 'invitations.create', ['user', user.id], null, {
        name: user.name,
        roleId: user.roleId,
        state: 'pending',
        expiresAt: user.invitationExpiresAt,
      });
    });
  const [level, otherLevel] = catalogue.accessLevels.map(({ id }) => id);
  const grants = resource
    ? [
        event(
          4 * DAY + 90,
          'grants.set',
          ['grant', grantId(resource.id, third.id)],
          { accessLevel: null },
          { accessLevel: level ?? null },
        ),
        event(
          2 * DAY + 20,
          'grants.set',
          ['grant', grantId(resource.id, third.id)],
          { accessLevel: level ?? null },
          { accessLevel: otherLevel ?? null },
        ),
      ]
    : [];
  const events = [
    event(400 * DAY, 'owners.appoint', ['user', first.id], null, { roleId: first.roleId, state: 'pending' }, null),
    event(
      12 * DAY,
      'users.delete',
      ['user', newId('usr')],
      { name: 'Gustav Gone', roleId: role, state: 'active' },
      null,
    ),
    event(5 * DAY, 'settings.updateSecurity', ['settings', 'security'], security, {
      ...security,
      invitationLifetimeInMinutes: 7 * DAY,
      allowedEmailDomains: [],
    }),
    event(2 * DAY, 'users.update', ['user', fourth.id], { name: 'Jürgen Gross' }, { name: fourth.name }),
    event(DAY + 30, 'users.changeRole', ['user', second.id], { roleId: otherRole }, { roleId: second.roleId }),
    event(
      DAY,
      'twoFactor.confirmSetup',
      ['user', second.id],
      { twoFactorEnabled: false },
      { twoFactorEnabled: true },
      second,
    ),
  ];
  return [
    ...events,
    ...formerRole(event, catalogue),
    ...suspensions(event, users, third),
    ...signIns(event, first),
    ...invited,
    ...grants,
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
}
