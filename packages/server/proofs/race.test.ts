import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../src/core/lib/ids.js';
import { createSqlStore } from '../src/store/sql/index.js';
import { makeTestDatabase, type TestDatabase, testServer } from '../src/store/sql/test-database.js';
import type { RoleRow, Store } from '../src/store/store.js';
import { EventStream } from '../src/testing/event-stream.js';
import { type Organization, type Person, SECRET, World } from '../src/testing/fixture.js';
import { scaled } from '../src/testing/scale.js';
import { type ServerProcess, startServerProcess } from '../src/testing/server-process.js';

const server = testServer();
type Demote = (where: ServerProcess, actor: Person, target: Person) => Promise<number>;
const ROLE_ROUNDS = scaled(50, 500);
const OWNER_ROUNDS = scaled(10, 300);
const REMOVALS = [
  { what: 'demoted', method: 'PUT', action: '/role', roleId: 'viewer' },
  { what: 'suspended', method: 'POST', action: '/suspend', roleId: undefined },
  { what: 'deleted', method: 'DELETE', action: '', roleId: undefined },
] as const;
const REMOVERS = ['two API keys', 'each other'] as const;

describe.skipIf(!server)('two server processes on one PostgreSQL', { timeout: 180_000 }, () => {
  let folder: string;
  let database: TestDatabase;
  let store: Store;
  let processes: [ServerProcess, ServerProcess];
  let organization: Organization;
  let managers: [Person, Person];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roster-race-'));
    database = await makeTestDatabase(server ?? '');
    store = await createSqlStore({ connectionString: database.connectionString });
    const environment = { DATABASE_URL: database.connectionString, ROSTER_SECRET: SECRET, ROSTER_DATA_DIR: folder };
    processes = await Promise.all([startServerProcess(environment), startServerProcess(environment)]);
    // The processes use the real clock, so the sessions must too.
    const world = await World.create(store);
    world.now = Date.now();
    organization = await world.organization('hub');
    managers = [await organization.user({ roleId: 'owner' }), await organization.user({ roleId: 'owner' })];
  }, 120_000);
  afterAll(async () => {
    await Promise.all((processes ?? []).map((one) => one.stop()));
    await store?.close();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const send = async (actor: Pick<Person, 'token'>, url: string, method: string, body?: object): Promise<number> => {
    const headers = {
      authorization: `Bearer ${actor.token ?? ''}`,
      'content-type': 'application/json',
      'if-match': '*',
    };
    const response = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    await response.arrayBuffer();
    return response.status;
  };
  const single: Demote = (where, actor, { id }) =>
    send(actor, `${where.url}/v1/users/${id}/role`, 'PUT', { roleId: 'editor' });
  const batch: Demote = (where, actor, { id }) =>
    send(actor, `${where.url}/v1/users/batch/change-role`, 'POST', {
      items: [{ userId: id, roleId: 'editor', ifMatch: '*' }],
    });

  test('a change made at one process arrives from the other within two seconds, once and in order', async () => {
    const [anna, bert] = managers;
    const headers = { authorization: `Bearer ${anna.token ?? ''}` };
    const streams = await Promise.all(
      processes.map(async ({ url }) => new EventStream(await fetch(`${url}/v1/events`, { headers }))),
    );
    const from = await Promise.all(streams.map(async (stream) => (await stream.event())[1].id));
    const rename = async ({ url }: ServerProcess, name: string) => {
      const response = await fetch(`${url}/v1/users/${bert.id}`, {
        method: 'PATCH',
        headers: { ...headers, 'content-type': 'application/json', 'if-match': '*' },
        body: JSON.stringify({ name }),
      });
      expect(response.status).toBe(200);
    };
    const startedAt = Date.now();
    await rename(processes[0], 'Bert B.');
    expect((await streams[1]?.notices(1))?.[0]).toMatchObject({ id: from[1]! + 1, targetId: bert.id });
    expect(Date.now() - startedAt).toBeLessThan(2000);
    await Promise.all(Array.from({ length: 100 }, (_, index) => rename(processes[index % 2]!, `Bert ${index}`)));
    const numbers = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);
    expect((await streams[0]!.notices(101)).map(({ id }) => id)).toEqual(numbers(from[0]! + 1, 101));
    expect((await streams[1]!.notices(100)).map(({ id }) => id)).toEqual(numbers(from[1]! + 2, 100));
    await Promise.all(streams.map((stream) => stream.close()));
  });

  test.each([
    ['', 200, single],
    [' in a batch', 50, batch],
  ] as const)(
    'P1: when two managers demote each other%s at the same moment at two processes, one stays, %i times',
    async (_how, times, demote) => {
      const [anna, bert] = managers;
      const rounds: { statuses: number[]; left: number }[] = [];
      for (let round = 0; round < times; round += 1) {
        await store.write(organization.id, async (tx) => {
          for (const { id } of managers) await tx.update('users', id, { roleId: 'owner' });
        });
        // Both start in the same turn of the event loop, over connections that are already open.
        const statuses = await Promise.all([demote(processes[0], anna, bert), demote(processes[1], bert, anna)]);
        const left = await store.read(organization.id, (tx) => tx.find('users', { roleId: 'owner', state: 'active' }));
        rounds.push({ statuses: statuses.sort(), left: left.length });
      }
      const without = rounds.filter(({ left }) => left === 0).length;
      expect(without, `${without} of ${times} rounds left nobody who can manage users`).toBe(0);
      // The second of the two has lost the permission by then.
      expect(rounds.filter(({ statuses }) => statuses.join() !== '200,403')).toEqual([]);
    },
  );

  test(`P1: when two managers strip each other's role at the same moment at two processes, one stays, ${ROLE_ROUNDS} times`, async () => {
    const world = await World.create(store);
    world.now = Date.now();
    const team = await world.organization('hub');
    const permissions = ['users:view', 'users:change_role', 'roles:update'];
    const roleOf = (name: string): RoleRow => ({
      id: newId('rol'),
      name,
      sortName: name,
      description: '',
      permissions,
      defaultAccessLevel: null,
      createdAt: world.iso,
      revision: '1',
    });
    const [first, second] = [roleOf('team a'), roleOf('team b')];
    await store.write(team.id, async (tx) => {
      await tx.insert('roles', first, second);
    });
    const [anna, bert] = [await team.user({ roleId: first.id }), await team.user({ roleId: second.id })];
    const strip = (where: ServerProcess, actor: Person, role: RoleRow) =>
      send(actor, `${where.url}/v1/roles/${role.id}`, 'PATCH', { permissions: ['users:view'] });
    const rounds: { statuses: number[]; left: number }[] = [];
    for (let round = 0; round < ROLE_ROUNDS; round += 1) {
      await store.write(team.id, async (tx) => {
        for (const { id } of [first, second]) await tx.update('roles', id, { permissions });
      });
      const statuses = await Promise.all([strip(processes[0], anna, second), strip(processes[1], bert, first)]);
      const left = (await store.read(team.id, (tx) => tx.find('roles', {}))).filter((role) =>
        role.permissions.includes('users:change_role'),
      );
      rounds.push({ statuses: statuses.sort(), left: left.length });
    }
    expect(rounds.filter(({ statuses, left }) => statuses.join() !== '200,403' || left !== 1)).toEqual([]);
  });

  test.each(REMOVALS.flatMap((removal) => REMOVERS.map((by) => ({ ...removal, by }))))(
    `P12: of the last two owners, $what by $by at the same moment at two processes, one stays, ${OWNER_ROUNDS} times`,
    async ({ by, method, action, roleId }) => {
      const world = await World.create(store);
      world.now = Date.now();
      const team = await world.organization('hub');
      const role: RoleRow = {
        id: newId('rol'),
        name: 'Managers',
        sortName: 'managers',
        description: '',
        permissions: ['users:view', 'users:change_role'],
        defaultAccessLevel: null,
        createdAt: world.iso,
        revision: '1',
      };
      await store.write(team.id, (tx) => tx.insert('roles', role));
      // Somebody else always manages users, so that P1 is content with whatever happens to the owners.
      await team.user({ roleId: role.id });
      const keys = [await team.apiKey('owner'), await team.apiKey('owner')] as const;
      const stayingOwners = () => store.read(team.id, (tx) => tx.find('users', { roleId: 'owner', state: 'active' }));
      const rounds: { statuses: number[]; left: number }[] = [];
      let owners: Person[] = [];
      for (let round = 0; round < OWNER_ROUNDS; round += 1) {
        const staying = new Set((await stayingOwners()).map(({ id }) => id));
        owners = owners.filter(({ id }) => staying.has(id));
        while (owners.length < 2) owners.push(await team.user({ roleId: 'owner' }));
        const take = (at: 0 | 1) => {
          const actor = by === 'each other' ? owners[1 - at] : keys[at];
          const url = `${processes[at].url}/v1/users/${owners[at]?.id}${action}`;
          return send(actor ?? keys[at], url, method, roleId && { roleId });
        };
        const statuses = await Promise.all([take(0), take(1)]);
        rounds.push({ statuses: statuses.sort(), left: (await stayingOwners()).length });
      }
      const done = method === 'DELETE' ? 204 : 200;
      // Of two who remove each other, the second is somebody weaker by then, or nobody.
      const refusals = by === 'each other' ? [401, 403] : [409];
      const expected = refusals.map((refusal) => `${done},${refusal}`);
      expect(rounds.filter(({ statuses, left }) => !expected.includes(statuses.join()) || left !== 1)).toEqual([]);
    },
  );
});
