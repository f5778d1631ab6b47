import { afterAll, describe, expect, test } from 'vitest';
import type { OperationId } from '../src/generated/operations.js';
import { createMemoryStore } from '../src/store/memory/index.js';
import { createSqlStore } from '../src/store/sql/index.js';
import { makeTestDatabase, testServer } from '../src/store/sql/test-database.js';
import type { Store } from '../src/store/store.js';
import { type Client } from '../src/testing/client.js';
import { type Organization, World } from '../src/testing/fixture.js';
import { figure, scaled } from '../src/testing/scale.js';
import { Random } from './fuzzer/random.js';

const PEOPLE = scaled(40, 120);
const WALKS = scaled(1, 4);
const SORTS = ['name', 'email', 'role', 'status', 'lastActiveAt', 'createdAt'].flatMap((sort) => [sort, `-${sort}`]);

/** A list, what a row of it is called, and which rows stand still in it. */
interface List {
  id: OperationId;
  query?: Record<string, string>;
  path?: Record<string, string>;
  keyOf: (row: Row) => string;
  still: readonly string[];
}

interface Row {
  id?: string;
  user?: { id: string };
  resource?: { id: string };
  permission?: string;
}

interface Page {
  data: Row[];
  page: { nextCursor: string | null };
}

/** An organization in which half of everything stands still, and a person who keeps changing the other half. */
class Bustle {
  moving: string[] = [];
  readonly still: string[] = [];
  readonly resources = { still: [] as string[], moving: [] as string[] };

  private constructor(
    readonly organization: Organization,
    readonly key: Client,
    private readonly random: Random,
  ) {}

  static async start(world: World, random: Random): Promise<Bustle> {
    const organization = await world.organization('flow');
    const bustle = new Bustle(organization, await organization.apiKey('administrator'), random);
    await organization.user({ roleId: 'administrator', name: 'Olivia' });
    for (let count = 0; count < PEOPLE; count += 1) {
      // Equal names and times, so that ids decide the order.
      const { id } = await organization.user({
        roleId: random.of(['editor', 'administrator']),
        name: random.of(['Ada', 'Bob', random.text(5)]),
      });
      (count % 2 === 0 ? bustle.still : bustle.moving).push(id);
      world.pass(random.of([0, 0, 1000]));
    }
    for (let count = 0; count < PEOPLE / 4; count += 1) {
      const id = await organization.resource(`Assistant ${count} ${random.text(4)}`, bustle.key);
      (count % 2 === 0 ? bustle.resources.still : bustle.resources.moving).push(id);
    }
    return bustle;
  }

  /** One change of something that moves. */
  async step(): Promise<void> {
    const { key, random, resources } = this;
    const [userId, resourceId] = [random.of(this.moving), random.of(resources.moving)];
    const path = { userId, resourceId };
    await random.of<() => Promise<unknown>>([
      () => key.call('users.update', { path, body: { name: random.of(['Ada', 'Zed', random.text(6)]) } }),
      () => key.call('users.changeRole', { path, body: { roleId: random.of(['editor', 'administrator']) } }),
      () => key.call(random.of(['users.suspend', 'users.reactivate']), { path }),
      () => key.call('resources.update', { path, body: { name: random.text(6) } }),
      () => key.call('grants.set', { path, body: { accessLevel: 'viewer' } }),
      () => key.call('grants.remove', { path }),
      async () => {
        this.moving.push((await this.organization.user({ roleId: 'editor', name: random.text(5) })).id);
      },
      async () => {
        if (this.moving.length > 4) await key.call('users.delete', { path });
      },
    ])();
  }

  /** Everything in the list, page by page, with changes between the pages. */
  async walk({ id, query, path, keyOf }: List): Promise<string[]> {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const limit = this.random.between(1, 7);
      const answer = await this.key.call(id, {
        query: { ...query, limit, ...(cursor !== undefined && { cursor }) },
        ...(path && { path }),
      });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      const { data, page } = answer.body as Page;
      seen.push(...data.map(keyOf));
      cursor = page.nextCursor ?? undefined;
      await Promise.all([this.step(), this.step()]);
      this.organization.world.pass(1000);
    } while (cursor !== undefined);
    return seen;
  }

  async lists(): Promise<List[]> {
    const { still, resources } = this;
    const [userId = '', resourceId = ''] = [still[0], resources.still[0]];
    const { body } = await this.key.ok('auditEvents.list', { query: { limit: 200 } });
    const ofUser = ({ user }: Row) => user?.id ?? '';
    return [
      ...SORTS.map((sort): List => ({ id: 'users.list', query: { sort }, keyOf: ({ id = '' }) => id, still })),
      { id: 'resources.list', keyOf: ({ id = '' }) => id, still: resources.still },
      {
        id: 'grants.listByUser',
        path: { userId },
        keyOf: ({ resource }) => resource?.id ?? '',
        still: resources.still,
      },
      { id: 'grants.list', path: { resourceId }, keyOf: ofUser, still: await this.#listedFor(resourceId) },
      { id: 'auditEvents.list', keyOf: ({ id = '' }) => id, still: body.data.map(({ id }) => id) },
    ];
  }

  /** Only people with a level are listed, by themselves or by their role. */
  async #listedFor(resourceId: string): Promise<string[]> {
    const half = this.still.filter((_, index) => index % 2 === 0);
    for (const userId of half)
      await this.key.ok('grants.set', { path: { resourceId, userId }, body: { accessLevel: 'viewer' } });
    return half;
  }
}

async function prove(store: Store, name: string): Promise<void> {
  const world = await World.create(store, { limits: { actorPerMinute: 1_000_000, organizationPerMinute: 1_000_000 } });
  const wrong: unknown[] = [];
  let walks = 0;
  for (let seed = 1; seed <= WALKS; seed += 1) {
    const bustle = await Bustle.start(world, new Random(seed));
    for (const list of await bustle.lists()) {
      const seen = await bustle.walk(list);
      const times = (id: string) => seen.filter((each) => each === id).length;
      const missedOrTwice = list.still.filter((id) => times(id) !== 1);
      if (missedOrTwice.length > 0) wrong.push([seed, list.id, list.query, missedOrTwice.map((id) => [id, times(id)])]);
      walks += 1;
    }
  }
  expect(wrong).toEqual([]);
  figure(`walks over lists that change, with every row that stands seen once, on ${name}`, walks);
}

describe('paging while rows change', { timeout: 1_200_000 }, () => {
  const stops: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const stop of stops.reverse()) await stop();
  });

  test('every row that stands all the time is listed exactly once, in memory', async () => {
    const store = createMemoryStore();
    stops.push(() => store.close());
    await prove(store, 'memory');
  });

  test.skipIf(!testServer())('every row that stands all the time is listed exactly once, on PostgreSQL', async () => {
    const database = await makeTestDatabase(testServer() ?? '');
    stops.push(() => database.drop());
    const store = await createSqlStore({ connectionString: database.connectionString });
    stops.push(() => store.close());
    await prove(store, 'PostgreSQL');
  });
});
