import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSqlStore } from '../src/store/sql/index.js';
import { makeTestDatabase, type TestDatabase, testServer } from '../src/store/sql/test-database.js';
import type { Store } from '../src/store/store.js';
import { type Person, SECRET, World } from '../src/testing/fixture.js';
import { figure, scaled } from '../src/testing/scale.js';
import { type ServerProcess, startServerProcess } from '../src/testing/server-process.js';

const server = testServer();
const KILLS = scaled(2, 200);
const AT_ONCE = 6;
const LONGEST_LIFE_IN_MS = 400;

/** The same moments in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const databases = [
  { name: 'PostgreSQL', skip: !server },
  { name: 'the embedded database', skip: false },
];

describe.each(databases)('a server process on $name that is killed again and again', ({ name, skip }) => {
  let folder: string;
  let database: TestDatabase | undefined;
  let open: () => Promise<Store>;
  let environment: Record<string, string>;

  beforeAll(async () => {
    if (skip) return;
    folder = await mkdtemp(join(tmpdir(), 'roster-kill-'));
    database = name === 'PostgreSQL' ? await makeTestDatabase(server ?? '') : undefined;
    const url = database?.connectionString;
    environment = {
      ROSTER_SECRET: SECRET,
      ROSTER_DATA_DIR: folder,
      ...(url !== undefined && { DATABASE_URL: url }),
      ...Object.fromEntries(
        ['ACTOR', 'ORGANIZATION', 'RECIPIENTS'].map((limit) => [`ROSTER_LIMIT_${limit}`, '900000000']),
      ),
    };
    open = () => createSqlStore(url === undefined ? { pglite: join(folder, 'database') } : { connectionString: url });
  });
  afterAll(async () => {
    await database?.drop();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test.skipIf(skip)(
    `P6: after ${KILLS} kills at random moments, state, audit events, mail and change log match one to one`,
    { timeout: 60 * 60_000 },
    async () => {
      let store = await open();
      const world = await World.create(store);
      world.now = Date.now();
      const organization = await world.organization('hub');
      const owner: Person = await organization.user({ roleId: 'owner' });
      // The embedded database belongs to one process.
      await store.close();

      const random = seeded(20_260_301);
      const invited = new Map<string, string>();
      const renamed = new Map<string, string>();
      let running: ServerProcess | undefined;
      let repeated = 0;
      /** Sends a request with its key until it is answered, by this process or one that follows it. */
      const send = async (method: string, path: string, key: string, body: object, isOver: () => boolean) => {
        for (let tries = 0; ; tries += 1) {
          if (isOver() && tries === 0) return undefined;
          const answer = await fetch(`${running?.url ?? ''}${path}`, {
            method,
            headers: {
              authorization: `Bearer ${owner.token ?? ''}`,
              'content-type': 'application/json',
              'idempotency-key': key,
              'if-match': '*',
            },
            body: JSON.stringify(body),
          })
            .then(async (response) => ({ status: response.status, body: (await response.json()) as { id: string } }))
            .catch(() => undefined);
          if (answer && answer.status < 500) return answer;
          repeated += 1;
          await sleep(50);
        }
      };

      let next = 0;
      let isLast = false;
      const work = async () => {
        while (!isLast) {
          const number = (next += 1);
          const email = `person-${number}@example.com`;
          const made = await send('POST', '/v1/invitations', email, { email, roleId: 'viewer' }, () => isLast);
          if (!made) return;
          expect(made.status, JSON.stringify(made.body)).toBe(201);
          invited.set(email, made.body.id);
          if (number % 2 !== 0) continue;
          const title = `Person ${number}`;
          const changed = await send(
            'PATCH',
            `/v1/users/${made.body.id}`,
            `name-${number}`,
            { name: title },
            () => isLast,
          );
          if (!changed) return;
          expect(changed.status, JSON.stringify(changed.body)).toBe(200);
          renamed.set(made.body.id, title);
        }
      };

      running = await startServerProcess(environment);
      const working = Promise.all(Array.from({ length: AT_ONCE }, work));
      for (let kills = 0; kills < KILLS; kills += 1) {
        // A process that has only just started has nothing to lose.
        const before = renamed.size;
        await expect.poll(() => renamed.size, { timeout: 120_000, interval: 5 }).toBeGreaterThan(before);
        await sleep(random() * LONGEST_LIFE_IN_MS);
        await running.kill();
        running = await startServerProcess(environment);
      }
      isLast = true;
      await working;
      await running.stop();

      store = await open();
      const [users, events, mails] = await store.read(organization.id, (tx) =>
        Promise.all([tx.find('users', {}), tx.find('auditEvents', {}), tx.find('outbox', {})]),
      );
      const { latest, changes } = await store.changesAfter(organization.id, 0, 1_000_000);
      await store.close();
      figure(
        `${name}, ${KILLS} kills`,
        `${invited.size} invitations and ${renamed.size} renames acknowledged, ${repeated} requests repeated`,
      );

      const people = users.filter(({ id }) => id !== owner.id);
      expect(new Map(people.map(({ email, id }) => [email, id]))).toEqual(invited);
      expect(new Map(people.flatMap(({ id, name: title }) => (title === null ? [] : [[id, title]])))).toEqual(renamed);
      const targets = (action: string) =>
        events.filter((event) => event.action === action).map(({ targetId }) => targetId);
      expect(targets('invitations.create').sort()).toEqual([...invited.values()].sort());
      expect(targets('users.update').sort()).toEqual([...renamed.keys()].sort());
      expect(mails.map(({ payload }) => payload['userId']).sort()).toEqual([...invited.values()].sort());
      expect(changes.map(({ number }) => number)).toEqual(Array.from({ length: latest }, (_, index) => index + 1));
      // Each event has its notice, and so has each mail that left.
      expect(changes.filter(({ action }) => action !== 'invitations.deliver')).toHaveLength(events.length);
      expect(repeated).toBeGreaterThan(0);
    },
  );
});
