import { expect } from 'vitest';
import { type Catalogue, flow, hub } from '@roster-kit/policy/catalogues';
import type { AuditEventRow } from '../../src/store/store.js';
import { everythingIn } from '../../src/testing/batches.js';
import type { Organization } from '../../src/testing/fixture.js';

const TOLD = ['users', 'roles', 'resources', 'grants'] as const;
const catalogues: Record<string, Catalogue> = { hub, flow };

/** The rows whose every change an audit event must tell, by id, and the events. */
export interface Snapshot {
  rows: Map<string, string>;
  events: AuditEventRow[];
}

export function snapshotOf({ world: { store }, id }: Organization): Promise<Snapshot> {
  return store.read(id, async (tx) => {
    const { contactText, twoFactorRequired, invitationLifetimeInMinutes, allowedEmailDomains } = tx.organization;
    const rows = new Map([
      ['contact', JSON.stringify(contactText)],
      ['security', JSON.stringify([twoFactorRequired, invitationLifetimeInMinutes, allowedEmailDomains])],
    ]);
    for (const table of TOLD)
      for (const row of await tx.find(table, {})) rows.set(row.id, JSON.stringify({ ...row, lastActiveAt: null }));
    return { rows, events: await tx.find('auditEvents', {}) };
  });
}

/** P9: whatever changed has its event, and nothing that is refused or only tried leaves one. */
export function expectTold(before: Snapshot, after: Snapshot, mayChange: boolean): void {
  const known = new Set(before.events.map(({ id }) => id));
  const told = after.events.filter(({ id }) => !known.has(id));
  const ids = new Set([...before.rows.keys(), ...after.rows.keys()]);
  const changed = [...ids].filter((id) => before.rows.get(id) !== after.rows.get(id));
  if (!mayChange) expect({ changed, told }).toEqual({ changed: [], told: [] });
  // A level goes with its person or its resource.
  const isTold = (id: string) => told.some(({ targetId }) => targetId === id || id.split('/').includes(targetId));
  expect(changed.filter((id) => !isTold(id))).toEqual([]);
}

/** What must hold whatever was sent. */
export async function expectInvariants(organization: Organization, secrets: Iterable<string>): Promise<void> {
  const { world, id } = organization;
  const { users, roles, events, catalogue } = await world.store.read(id, async (tx) => ({
    users: await tx.find('users', { state: 'active' }),
    roles: await tx.find('roles', {}),
    events: await tx.find('auditEvents', {}),
    catalogue: catalogues[tx.organization.catalogue],
  }));
  const managing = [...(catalogue?.roles ?? []), ...roles].filter(({ permissions }) =>
    permissions.includes('users:change_role'),
  );
  const managers = users.filter(({ roleId }) => managing.some((role) => role.id === roleId));
  expect(managers.length, 'P1: somebody who can manage users').toBeGreaterThan(0);
  const ownActs = events.filter(
    ({ action, actorId, targetId }) =>
      /^users\.(changeRole|suspend|delete)$|^twoFactor\.reset$/.test(action) && actorId === targetId,
  );
  expect(ownActs, 'P2: nobody acts on their own account').toEqual([]);
  const stored = await everythingIn(organization);
  const logged = JSON.stringify(world.logged);
  for (const secret of secrets) {
    expect(stored.includes(secret), 'P7: no token and no code is stored in clear').toBe(false);
    expect(logged.includes(secret), 'P7: no token and no code is logged').toBe(false);
  }
}
