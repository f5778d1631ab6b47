import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSqlStore } from '../src/store/sql/index.js';
import { makeTestDatabase, type TestDatabase, testServer } from '../src/store/sql/test-database.js';
import type { Store } from '../src/store/store.js';
import { type Organization, type Person, SECRET, World } from '../src/testing/fixture.js';
import { figure, scaled } from '../src/testing/scale.js';
import { type ServerProcess, startServerProcess } from '../src/testing/server-process.js';

const server = testServer();
const ROUNDS = scaled(12, 500);
const AT_ONCE = 4;

interface Answer {
  status: number;
  body: { id?: string; code?: string; token?: string };
}

describe.skipIf(!server)('equal requests at two server processes on one PostgreSQL', { timeout: 600_000 }, () => {
  let folder: string;
  let database: TestDatabase;
  let store: Store;
  let world: World;
  let processes: [ServerProcess, ServerProcess];
  let organization: Organization;
  let owner: Person;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roster-races-'));
    database = await makeTestDatabase(server ?? '');
    store = await createSqlStore({ connectionString: database.connectionString });
    const environment = {
      DATABASE_URL: database.connectionString,
      ROSTER_SECRET: SECRET,
      ROSTER_DATA_DIR: folder,
      ROSTER_LIMIT_ACTOR: '1000000',
      ROSTER_LIMIT_ORGANIZATION: '1000000',
    };
    processes = await Promise.all([startServerProcess(environment), startServerProcess(environment)]);
    // The processes use the real clock, so the sessions must too.
    world = await World.create(store);
    world.now = Date.now();
    organization = await world.organization('hub');
    owner = await organization.user({ roleId: 'owner' });
  }, 120_000);
  afterAll(async () => {
    await Promise.all((processes ?? []).map((one) => one.stop()));
    await store?.close();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const send = async (
    at: number,
    method: string,
    path: string,
    as: string | null,
    more: { body?: object; key?: string } = {},
  ) => {
    const response = await fetch(`${processes[at % 2]?.url}${path}`, {
      method,
      headers: {
        ...(as !== null && { authorization: `Bearer ${as}` }),
        ...(more.key !== undefined && { 'idempotency-key': more.key }),
        ...(more.body && { 'content-type': 'application/json' }),
        'if-match': '*',
      },
      ...(more.body && { body: JSON.stringify(more.body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : JSON.parse(text) } as Answer;
  };
  /** The same request several times at the same moment, at both processes in turn. */
  const together = (one: (at: number) => Promise<Answer>) =>
    Promise.all(Array.from({ length: AT_ONCE }, (_, at) => one(at)));
  const statuses = (answers: Answer[]) => answers.map(({ status }) => status).sort();

  test(`P6: equal POSTs with one Idempotency-Key have one effect and one answer, ${ROUNDS} times`, async () => {
    const wrong: unknown[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const email = `equal-${round}@example.com`;
      const answers = await together((at) =>
        send(at, 'POST', '/v1/invitations', owner.token, { key: email, body: { email, roleId: 'viewer' } }),
      );
      const ids = new Set(answers.map(({ body }) => body.id));
      if (statuses(answers).join() !== '201,201,201,201' || ids.size !== 1) wrong.push(answers);
    }
    expect(wrong).toEqual([]);
    const users = await store.read(organization.id, (tx) => tx.find('users', { state: 'pending' }));
    expect(users).toHaveLength(ROUNDS);
    // One mail each, and one event.
    const mails = await organization.mails();
    expect(mails.map(({ payload }) => payload['userId']).sort()).toEqual(users.map(({ id }) => id).sort());
    const events = await organization.events('invitations.create');
    expect(events.map(({ targetId }) => targetId).sort()).toEqual(users.map(({ id }) => id).sort());
    figure('rounds of equal POSTs with one key, all with one effect', ROUNDS);
  });

  test(`P7: of several people who open one invitation at the same moment, one gets in, ${ROUNDS} times`, async () => {
    const pending = await store.read(organization.id, (tx) => tx.find('users', { state: 'pending' }));
    const wrong: unknown[] = [];
    for (const user of pending) {
      const token = await organization.linkToken(user.id);
      const answers = await together((at) =>
        send(at, 'POST', '/v1/invitations/accept', null, { body: { token, name: `Guest ${at}` } }),
      );
      const codes = answers.flatMap(({ body: { code } }) => code ?? []);
      const sessions = await store.read(organization.id, (tx) => tx.find('sessions', { userId: user.id }));
      if (
        statuses(answers).filter((status) => status === 200).length !== 1 ||
        codes.join() !== 'link_used,link_used,link_used' ||
        sessions.length !== 1
      )
        wrong.push([answers, sessions.length]);
    }
    expect(wrong).toEqual([]);
    expect(await organization.events('invitations.accept')).toHaveLength(ROUNDS);
    figure('rounds of parallel accepts, each with one winner', ROUNDS);
  });

  test(`P1: when two managers delete each other at the same moment, one stays, ${ROUNDS} times`, async () => {
    const wrong: unknown[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const team = await world.organization('hub');
      const [anna, bert] = [await team.user({ roleId: 'owner' }), await team.user({ roleId: 'owner' })];
      const answers = await Promise.all([
        send(0, 'DELETE', `/v1/users/${bert.id}`, anna.token),
        send(1, 'DELETE', `/v1/users/${anna.id}`, bert.token),
      ]);
      const left = await store.read(team.id, (tx) => tx.find('users', { roleId: 'owner', state: 'active' }));
      // The second one is gone by then.
      if (left.length !== 1 || statuses(answers).join() !== '204,401') wrong.push([answers, left.length]);
    }
    expect(wrong).toEqual([]);
    figure('rounds of managers who delete each other, each with one left', ROUNDS);
  });

  test('P5: of changes to one version of a row at the same moment, one is made', async () => {
    const person = await organization.user({ roleId: 'viewer', name: 'Ada' });
    const path = `/v1/users/${person.id}`;
    for (let round = 0; round < ROUNDS; round += 1) {
      const etag = await organization.etag(person);
      const rename = async (at: number) => {
        const response = await fetch(`${processes[at % 2]?.url}${path}`, {
          method: 'PATCH',
          headers: { authorization: `Bearer ${owner.token}`, 'content-type': 'application/json', 'if-match': etag },
          body: JSON.stringify({ name: `Ada ${round} ${at}` }),
        });
        return { status: response.status, body: (await response.json()) as Answer['body'] };
      };
      expect(statuses(await together(rename))).toEqual([200, 412, 412, 412]);
    }
    figure('rounds of changes to one version, each with one made', ROUNDS);
  });

  test('P6: a database that rolls every third change back (40001) loses none and makes none twice', async () => {
    const client = new pg.Client({ connectionString: database.connectionString });
    await client.connect();
    try {
      // A sequence counts on when its transaction is rolled back.
      await client.query(`
        create sequence tries;
        create function fail_sometimes() returns trigger language plpgsql as $$
          begin
            if nextval('tries') % 3 <> 0 then return new; end if;
            raise exception 'could not serialize access' using errcode = '40001';
          end $$;
        create trigger fail_sometimes before insert on audit_events for each row execute function fail_sometimes()`);
      const team = await world.organization('hub');
      const manager = await team.user({ roleId: 'owner' });
      const emails = Array.from({ length: ROUNDS }, (_, index) => `again-${index}@example.com`);
      const answers: Answer[] = [];
      for (const [at, email] of emails.entries())
        answers.push(
          await send(at, 'POST', '/v1/invitations', manager.token, { key: email, body: { email, roleId: 'viewer' } }),
        );
      expect(answers.filter(({ status }) => status !== 201)).toEqual([]);
      const users = await store.read(team.id, (tx) => tx.find('users', { state: 'pending' }));
      expect(users.map(({ email }) => email).sort()).toEqual([...emails].sort());
      expect((await team.mails()).length).toBe(ROUNDS);
      expect(await team.events('invitations.create')).toHaveLength(ROUNDS);
      const { rows } = await client.query<{ tries: string }>('select last_value as tries from tries');
      expect(Number(rows[0]?.tries)).toBeGreaterThan(ROUNDS);
      figure('changes made though every third try was rolled back', `${ROUNDS} of ${ROUNDS}, ${rows[0]?.tries} tries`);
    } finally {
      await client.query('drop trigger if exists fail_sometimes on audit_events').catch(() => undefined);
      await client.end();
    }
  });
});
