import { describe, expect, it } from 'vitest';
import type { AuditEventRow, AuditFilter, Store } from '../store.js';
import { addUsers, at, type Fixture, makeOrganization, newId, NOW, userRow } from './fixture.js';

function eventRow(changes: Partial<AuditEventRow> = {}): AuditEventRow {
  return {
    id: newId('evt'),
    at: NOW,
    actorKind: 'user',
    viaKeyId: null,
    ipAddress: null,
    actorId: 'usr_a',
    action: 'users.update',
    targetType: 'user',
    targetId: 'usr_t',
    before: { name: 'A' },
    after: { name: 'B' },
    ...changes,
  };
}

async function addEvents(store: Store, organizationId: string, events: AuditEventRow[]): Promise<void> {
  await store.write(organizationId, async (tx) => {
    for (const event of events) await tx.insert('auditEvents', event);
  });
}

/** The rows of all pages, read one after another. */
async function allEvents(
  store: Store,
  organizationId: string,
  filter: AuditFilter,
  limit: number,
): Promise<AuditEventRow[]> {
  const events: AuditEventRow[] = [];
  for (;;) {
    const last = events.at(-1);
    const page = await store.read(organizationId, (tx) =>
      tx.listAuditEvents({ ...filter, limit, ...(last && { after: { value: last.at, id: last.id } }) }),
    );
    events.push(...page);
    if (page.length < limit) return events;
  }
}

export function auditEventsSuite(get: () => Fixture): void {
  describe('audit events', () => {
    it('lists newest first, each once, with any page size; ids decide between equal times', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const rows = [at(0), at(0), at(0), at(-1), at(2), at(2), at(-600)].map((time) => eventRow({ at: time }));
      await addEvents(store, organizationId, rows);
      const expected = [...rows].sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? 1 : -1));
      for (const limit of [1, 2, 3, 50]) expect(await allEvents(store, organizationId, {}, limit)).toEqual(expected);
      expect(await store.read(organizationId, (tx) => tx.countAuditEvents({}))).toBe(7);
    });

    it('filters by actor, action, target and time, separately and together', async () => {
      const { store } = get();
      const organizationId = await makeOrganization(store);
      const rows = {
        plain: eventRow(),
        operator: eventRow({ actorKind: 'operator', actorId: null, at: at(1) }),
        role: eventRow({ action: 'users.changeRole', at: at(2) }),
        other: eventRow({ action: 'grants.set', targetId: 'res_1/usr_t', actorId: 'key_b', at: at(3) }),
      };
      await addEvents(store, organizationId, Object.values(rows));
      const found = async (filter: AuditFilter) => {
        const events = await allEvents(store, organizationId, filter, 2);
        expect(await store.read(organizationId, (tx) => tx.countAuditEvents(filter))).toBe(events.length);
        return events.map(({ id }) => Object.entries(rows).find(([, row]) => row.id === id)?.[0]);
      };
      expect(await found({ actorId: 'usr_a' })).toEqual(['role', 'plain']);
      expect(await found({ actions: ['users.changeRole', 'grants.set'] })).toEqual(['other', 'role']);
      expect(await found({ actions: [] })).toEqual([]);
      expect(await found({ targetId: 'usr_t' })).toEqual(['role', 'operator', 'plain']);
      expect(await found({ from: at(1), to: at(3) })).toEqual(['role', 'operator']);
      expect(await found({ actorId: 'usr_a', targetId: 'usr_t', actions: ['users.update'], from: NOW })).toEqual([
        'plain',
      ]);
    });

    it('P4: another organization’s events do not exist, nor do its rows in getMany', async () => {
      const { store } = get();
      const [mine, other] = [await makeOrganization(store), await makeOrganization(store)];
      const [ann, ben] = [userRow(), userRow()];
      await addUsers(store, mine, ann, ben);
      await addEvents(store, mine, [eventRow({ actorId: ann.id })]);
      await store.read(other, async (tx) => {
        expect(await tx.listAuditEvents({ limit: 5 })).toEqual([]);
        expect(await tx.countAuditEvents({ actorId: ann.id })).toBe(0);
        expect(await tx.getMany('users', [ann.id, ben.id])).toEqual([]);
      });
      await store.read(mine, async (tx) => {
        expect(new Set(await tx.getMany('users', [ann.id, ben.id, ann.id, 'usr_none']))).toEqual(new Set([ann, ben]));
        expect(await tx.getMany('users', [])).toEqual([]);
      });
    });
  });
}
