import { expect } from 'vitest';
import { type Catalogue, flow, hub } from '@roster-kit/policy/catalogues';
import type { AuditEventRow } from '../../src/store/store.js';
import { everythingIn } from '../../src/testing/batches.js';
import type { Organization } from '../../src/testing/fixture.js';
import { expectReach, expectStrongest, type Holders, holdersOf } from './strength.js';

/** A wrong code is refused, and leaves an event: guesses must show. */
const TELLS_REFUSAL = /^twoFactor\.(refuse|pause)$/;
const catalogues: Record<string, Catalogue> = { hub, flow };

/** The rows whose every change an audit event must tell, by id, the events, and who has which role. */
export interface Snapshot {
  rows: Map<string, string>;
  events: AuditEventRow[];
  holders: Holders;
}

export function snapshotOf({ world: { store }, id }: Organization): Promise<Snapshot> {
  return store.read(id, async (tx) => {
    const { contactText, twoFactorRequired, invitationLifetimeInMinutes, allowedEmailDomains } = tx.organization;
    const rows = new Map([
      ['contact', JSON.stringify(contactText)],
      ['security', JSON.stringify([twoFactorRequired, invitationLifetimeInMinutes, allowedEmailDomains])],
    ]);
    const [users, roles] = [await tx.find('users', {}), await tx.find('roles', {})];
    for (const row of [users, roles, await tx.find('resources', {}), await tx.find('grants', {})].flat())
      rows.set(row.id, JSON.stringify({ ...row, lastActiveAt: null }));
    const keys = await tx.find('apiKeys', {});
    const holders = holdersOf(catalogues[tx.organization.catalogue] ?? hub, { users, roles, keys });
    return { rows, events: await tx.find('auditEvents', {}), holders };
  });
}

/** P9: whatever changed has its event, and nothing that is refused or only tried leaves one. P11, P12 hold for what changed. */
export function expectTold(before: Snapshot, after: Snapshot, mayChange: boolean): void {
  const known = new Set(before.events.map(({ id }) => id));
  const told = after.events.filter(({ id }) => !known.has(id));
  const ids = new Set([...before.rows.keys(), ...after.rows.keys()]);
  const changed = [...ids].filter((id) => before.rows.get(id) !== after.rows.get(id));
  const ofChanges = told.filter(({ action }) => !TELLS_REFUSAL.test(action));
  if (!mayChange) expect({ changed, told: ofChanges }).toEqual({ changed: [], told: [] });
  // A level goes with its person or its resource.
  const isTold = (id: string) => told.some(({ targetId }) => targetId === id || id.split('/').includes(targetId));
  expect(changed.filter((id) => !isTold(id))).toEqual([]);
  expectReach(before.holders, told);
  expectStrongest(before.holders, after.holders);
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
