import type { Rows, Table } from '../store/store.js';
import type { Organization, World } from './fixture.js';

/** Every table by its name; the type requires that none is missing. */
const TABLES: { [T in Table]: T } = {
  users: 'users',
  twoFactors: 'twoFactors',
  sessions: 'sessions',
  hostIdentities: 'hostIdentities',
  apiKeys: 'apiKeys',
  signInLinks: 'signInLinks',
  barredAddresses: 'barredAddresses',
  roles: 'roles',
  resources: 'resources',
  grants: 'grants',
  auditEvents: 'auditEvents',
  outbox: 'outbox',
  idempotency: 'idempotency',
};

/** Everything that the store holds of an organization, but the counters: its rows, its own row and its change log. */
export async function allRows(world: World, { id }: Organization): Promise<Record<string, unknown>> {
  const rows = await world.store.read(id, async (tx) => {
    const tables: [string, Rows[Table][]][] = [];
    for (const table of Object.values(TABLES)) tables.push([table, await tx.find(table, {})]);
    return { organization: tx.organization, ...Object.fromEntries(tables) };
  });
  return { ...rows, changes: await world.store.changesAfter(id, 0, 10_000) };
}
