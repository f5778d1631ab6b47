import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UserQuery, UserRow } from '../store.js';
import { addUsers, allUsers, at, type Fixture, makeOrganization, NOW, query, userRow } from './fixture.js';

const roleOrder = ['viewer', 'editor', 'owner'];
const minutes = fc.integer({ min: -2, max: 2 });
const text = fc.string({ unit: 'grapheme', maxLength: 3 }).filter((value) => !value.includes('\0'));

const user = fc.record({
  sortName: fc.oneof(fc.constantFrom('a', 'A', 'b', ''), text),
  roleId: fc.constantFrom(...roleOrder, 'rol_custom', 'rol_other'),
  state: fc.constantFrom('active' as const, 'pending' as const, 'suspended' as const),
  twoFactorEnabled: fc.boolean(),
  invitationExpiresAt: fc.option(minutes.map(at)),
  createdAt: minutes.map(at),
  lastActiveAt: fc.option(minutes.map(at)),
});

const view = fc.record({
  sort: fc.constantFrom(
    'name' as const,
    'email' as const,
    'role' as const,
    'status' as const,
    'lastActiveAt' as const,
    'createdAt' as const,
  ),
  direction: fc.constantFrom('asc' as const, 'desc' as const),
  limit: fc.integer({ min: 1, max: 5 }),
});

// Independent of the stores' own order code, and simple: one number or string each, compared by the bytes of UTF-8.
function sortKey(row: UserRow, sort: UserQuery['sort']): string | number | null {
  const place = roleOrder.indexOf(row.roleId);
  const expired = row.invitationExpiresAt !== null && row.invitationExpiresAt <= NOW;
  const statuses = { active: 0, pending: expired ? 2 : 1, suspended: 3 };
  const keys = {
    name: row.sortName,
    email: row.emailNormalized,
    role: place < 0 ? 99 : place,
    status: statuses[row.state],
    lastActiveAt: row.lastActiveAt,
    createdAt: row.createdAt,
  };
  return keys[sort];
}

function plainSort(rows: UserRow[], { sort, direction }: Pick<UserQuery, 'sort' | 'direction'>): string[] {
  const bytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
  const sign = direction === 'asc' ? 1 : -1;
  const compare = (a: UserRow, b: UserRow): number => {
    const [first, second] = [sortKey(a, sort), sortKey(b, sort)];
    if (first === second) return sign * bytes(a.id, b.id);
    if (first === null || second === null) return first === null ? 1 : -1;
    return sign * (typeof first === 'number' ? first - Number(second) : bytes(first, String(second)));
  };
  return [...rows].sort(compare).map((row) => row.id);
}

export function pagingSuite(get: () => Fixture): void {
  describe('paging', () => {
    it('shows every user once and in order, with any sort, direction and page size', async () => {
      const { store, runs } = get();
      const property = fc.asyncProperty(
        fc.array(user, { maxLength: 12 }),
        fc.array(view, { minLength: 3, maxLength: 6 }),
        async (changes, queries) => {
          const organizationId = await makeOrganization(store);
          const rows = changes.map((change) => userRow(change));
          await addUsers(store, organizationId, ...rows);
          for (const one of queries) {
            const found = await allUsers(store, organizationId, query({ ...one, roleOrder }));
            expect(found.map((row) => row.id)).toEqual(plainSort(rows, one));
          }
        },
      );
      await fc.assert(property, { numRuns: runs });
    }, 120_000);
  });
}
