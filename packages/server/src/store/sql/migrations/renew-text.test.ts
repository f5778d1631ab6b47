import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queryWords, sortNameOf } from '../../fold.js';
import type { Collision } from '../../store.js';
import { addUsers, makeOrganization, newId, NOW, query, resourceRow, roleRow, userRow } from '../../suite/fixture.js';
import { connect, type SqlStoreOptions } from '../connection/connect.js';
import { createSqlStore } from '../index.js';
import { addressHash } from '../search-index.js';
import { makeTestDatabase, testServer } from '../test-database.js';

const server = testServer();

interface Place {
  options: SqlStoreOptions;
  drop(): Promise<void>;
}

async function folder(): Promise<Place> {
  const path = await mkdtemp(join(tmpdir(), 'roster-renew-'));
  return { options: { pglite: path }, drop: () => rm(path, { recursive: true, force: true }) };
}

async function database(): Promise<Place> {
  const { connectionString, drop } = await makeTestDatabase(server ?? '');
  return { options: { connectionString }, drop };
}

const places: [string, () => Promise<Place>][] = [
  ['PGlite', folder],
  ...(server ? ([['PostgreSQL', database]] as [string, () => Promise<Place>][]) : []),
];

/** As an older release stored them: trimmed, NFC, lower case, and the domain as it was typed. */
const olderForm = (email: string) => email.trim().normalize('NFC').toLowerCase();

describe.each(places)('P13: a database of an older release on %s', { timeout: 120_000 }, (name, make) => {
  let place: Place;
  beforeEach(async () => {
    place = await make();
  });
  afterEach(() => place.drop());

  const row = (email: string, changes: Parameters<typeof userRow>[0] = {}) =>
    userRow({ email, emailNormalized: olderForm(email), ...changes });
  const rows = {
    pending: row('mira@grünwald.example', { state: 'pending' }),
    active: row('mira@xn--grnwald-o2a.example'),
    first: row('tom@example.com'),
    second: row('tom@example.com\u200b'),
    wide: row('ｅve@example.com'),
    alone: row('Zoë@BÜCHER.example', { name: 'Cormac O’Dea' }),
    odd: row('a..b@example.com'),
    crowd: Array.from({ length: 700 }, (_, index) => row(`person${index}@example.com`)),
  };

  /** The rows, as the older release left them: with its search words, directory and version. */
  async function leave(): Promise<string> {
    const store = await createSqlStore(place.options);
    const organizationId = await makeOrganization(store);
    const { crowd, ...others } = rows;
    await addUsers(store, organizationId, ...Object.values(others));
    await store.write(organizationId, async (tx) => {
      await tx.insert('users', ...crowd);
      const role = { ...roleRow('Auditor'), sortName: 'auditor' };
      await tx.insert('roles', role, { ...roleRow('Auditor\u200b'), sortName: 'auditor\u200b' });
      await tx.insert('roles', { ...roleRow('أحمد'), sortName: 'أحمد' });
      await tx.insert('resources', { ...resourceRow('Ａlpha\u200b Bot'), sortName: 'alpha\u200b bot' });
    });
    await store.close();
    const { db, close } = await connect(place.options);
    await sql`delete from user_words`.execute(db);
    await sql`delete from resource_words`.execute(db);
    await sql`insert into user_words (organization_id, word, user_id)
      select organization_id, split_part(email_normalized, '@', 1), id from users`.execute(db);
    for (const { id, emailNormalized } of Object.values(others))
      await db
        .updateTable('accountDirectory')
        .set({ addressHash: addressHash(emailNormalized) })
        .where('userId', '=', id)
        .execute();
    await sql`update organizations set text_version = 0`.execute(db);
    await close();
    return organizationId;
  }

  async function expectRenewed(organizationId: string): Promise<void> {
    const store = await createSqlStore(place.options);
    const idsOf = async (address: string) => (await store.findAccounts(address)).map(({ userId }) => userId);
    expect(await idsOf('mira@xn--grnwald-o2a.example')).toEqual([rows.active.id]);
    expect(await idsOf('mira@grünwald.example')).toEqual([]);
    expect(await idsOf('tom@example.com')).toEqual([rows.first.id]);
    expect(await idsOf('eve@example.com')).toEqual([rows.wide.id]);
    expect(await idsOf('zoë@xn--bcher-kva.example')).toEqual([rows.alone.id]);
    expect(await idsOf('a..b@example.com')).toEqual([rows.odd.id]);
    await store.read(organizationId, async (tx) => {
      const find = async (typed: string) =>
        (await tx.listUsers(query({ words: queryWords(typed), limit: 9 }))).map(({ user }) => user.id);
      expect(await find("o'dea")).toEqual([rows.alone.id]);
      expect(await find('bücher.example')).toEqual([rows.alone.id]);
      expect(await find('erson699')).toEqual([rows.crowd[699]?.id]);
      expect(await tx.countUsers({ now: NOW })).toBe(707);
      // Nobody is lost, and what people see is what they typed.
      expect((await tx.get('users', rows.second.id))?.email).toBe('tom@example.com\u200b');
      expect((await tx.get('users', rows.alone.id))?.email).toBe('Zoë@BÜCHER.example');
      const roles = await tx.find('roles', {});
      expect(roles.map(({ name }) => name).sort()).toEqual(['Auditor', 'Auditor\u200b', 'أحمد'].sort());
      expect(roles.filter(({ sortName }) => sortName === 'auditor')).toHaveLength(1);
      expect(roles.find(({ name }) => name === 'أحمد')?.sortName).toBe(sortNameOf('أحمد', ''));
      expect(await tx.countResources({ words: queryWords('lpha') })).toBe(1);
    });
    await store.close();
  }

  it('is brought into the present forms, and accounts that are now one are reported, not lost', async () => {
    const organizationId = await leave();
    const collisions: Collision[] = [];
    const open = () => createSqlStore({ ...place.options, onCollision: (one) => collisions.push(one) });
    await (await open()).close();
    expect(collisions).toHaveLength(3);
    expect(collisions).toEqual(
      expect.arrayContaining([
        { organizationId, kind: 'address', keptId: rows.active.id, secondId: rows.pending.id },
        { organizationId, kind: 'address', keptId: rows.first.id, secondId: rows.second.id },
        { organizationId, kind: 'role', keptId: expect.any(String), secondId: expect.any(String) },
      ]),
    );
    await expectRenewed(organizationId);
    await (await open()).close();
    expect(collisions).toHaveLength(3);
  });

  it('goes on where a start was cut off', async () => {
    const organizationId = await leave();
    const cut = createSqlStore({
      ...place.options,
      onCollision: () => {
        throw new Error('cut off');
      },
    });
    await expect(cut).rejects.toThrow('cut off');
    await expectRenewed(organizationId);
  });

  // The embedded database has one process.
  if (name === 'PostgreSQL')
    it('is done once by processes that start together', async () => {
      const organizationId = await leave();
      const collisions: Collision[] = [];
      const open = () => createSqlStore({ ...place.options, onCollision: (one) => collisions.push(one) });
      const stores = await Promise.all([open(), open(), open()]);
      await Promise.all(stores.map((store) => store.close()));
      expect(collisions).toHaveLength(3);
      await expectRenewed(organizationId);
    });

  it('leaves what an organization made now alone', async () => {
    const store = await createSqlStore(place.options);
    const organizationId = await makeOrganization(store);
    await addUsers(store, organizationId, userRow({ id: newId('usr'), name: 'Ann' }));
    await store.close();
    const { db, close } = await connect(place.options);
    const { rows: found } = await sql<{ textVersion: number }>`select text_version from organizations`.execute(db);
    await close();
    expect(found).toEqual([{ textVersion: 1 }]);
  });
});
