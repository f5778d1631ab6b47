import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSync } from 'otplib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealTotpSecret } from '../src/core/credentials/two-factor.js';
import { createSqlStore } from '../src/store/sql/index.js';
import { makeTestDatabase, type TestDatabase, testServer } from '../src/store/sql/test-database.js';
import type { Store } from '../src/store/store.js';
import { type Organization, type Person, SECRET, World } from '../src/testing/fixture.js';
import { figure, scaled } from '../src/testing/scale.js';
import { type ServerProcess, startServerProcess } from '../src/testing/server-process.js';

const server = testServer();
const AT_ONCE = 100;
const ROUNDS = scaled(3, 50);
const STEP_IN_MS = 30_000;
const SECRET_OF_APP = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe.skipIf(!server)('verification codes at two server processes on one PostgreSQL', { timeout: 600_000 }, () => {
  let folder: string;
  let database: TestDatabase;
  let store: Store;
  let world: World;
  let processes: ServerProcess[];
  let organization: Organization;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roster-totp-'));
    database = await makeTestDatabase(server ?? '');
    store = await createSqlStore({ connectionString: database.connectionString });
    const environment = { DATABASE_URL: database.connectionString, ROSTER_SECRET: SECRET, ROSTER_DATA_DIR: folder };
    processes = await Promise.all([startServerProcess(environment), startServerProcess(environment)]);
    world = await World.create(store);
    // The processes use the real clock, so the sessions must too.
    world.now = Date.now();
    organization = await world.organization('hub');
  }, 120_000);
  afterAll(async () => {
    await Promise.all((processes ?? []).map((one) => one.stop()));
    await store?.close();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  /** A person whose app has the secret, with a session that is not verified. The short-term limit of codes does not apply. */
  async function protectedPerson(lastUsedStep = 0): Promise<Person> {
    const person = await organization.user({ roleId: 'editor', twoFactorEnabled: true });
    const secret = await sealTotpSecret(world.dependencies.keys, SECRET_OF_APP);
    await store.write(organization.id, (tx) =>
      tx.insert('twoFactors', {
        id: person.id,
        secret,
        pendingSecret: null,
        pendingExpiresAt: null,
        lastUsedStep,
        recoveryCodes: [],
        wrongCodes: 0,
        pausedUntil: null,
      }),
    );
    return person;
  }
  const stepNow = () => Math.floor(Date.now() / STEP_IN_MS);
  const codeAt = (step: number) => generateSync({ secret: SECRET_OF_APP, epoch: (step * STEP_IN_MS) / 1000 });
  /** Enough time that a test ends in the step in which it began. */
  const inOneStep = async () => {
    const left = STEP_IN_MS - (Date.now() % STEP_IN_MS);
    if (left < 8_000) await new Promise((resolve) => setTimeout(resolve, left + 50));
  };
  const send = async (at: number, { token }: Person, code: string): Promise<number> => {
    const response = await fetch(`${processes[at % processes.length]?.url}/v1/identity/code`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token ?? ''}`, 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    });
    await response.arrayBuffer();
    return response.status;
  };
  const rowOf = ({ id }: Person) => store.read(organization.id, (tx) => tx.get('twoFactors', id));

  test(`P8: of ${AT_ONCE} equal right codes at the same moment at two processes, one is accepted, ${ROUNDS} times`, async () => {
    const accepted: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const person = await protectedPerson();
      const code = codeAt(stepNow());
      const statuses = await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => send(at, person, code)));
      accepted.push(statuses.filter((status) => status === 204).length);
      expect([...new Set(statuses)].toSorted().every((status) => [204, 422, 429].includes(status))).toBe(true);
    }
    figure(`right codes accepted of ${AT_ONCE} equal ones at once`, [...new Set(accepted)].join(', '));
    expect(accepted).toEqual(Array.from({ length: ROUNDS }, () => 1));
  });

  test('P8: the step before is accepted unless a later one was; then neither is, at either process', async () => {
    const early = await protectedPerson();
    await inOneStep();
    const step = stepNow();
    expect(await send(0, early, codeAt(step - 1))).toBe(204);
    expect(await send(1, early, codeAt(step - 1))).toBe(422);
    expect(await send(1, early, codeAt(step))).toBe(204);
    expect(await send(0, early, codeAt(step - 1))).toBe(422);
    expect(await send(0, early, codeAt(step))).toBe(422);
    expect((await rowOf(early))?.lastUsedStep).toBe(step);
    const ahead = await protectedPerson(step + 1);
    for (const each of [step - 1, step, step + 1]) expect(await send(each, ahead, codeAt(each))).toBe(422);
    expect((await rowOf(ahead))?.lastUsedStep).toBe(step + 1);
  });

  test('P8: wrong codes at two processes are counted together, and their pause holds at both', async () => {
    const person = await protectedPerson();
    await store.write(organization.id, (tx) => tx.update('twoFactors', person.id, { wrongCodes: 7 }));
    const wrong = ['000000', '111111', '222222', '333333'].find(
      (code) => ![-1, 0, 1, 2].some((steps) => codeAt(stepNow() + steps) === code),
    );
    const statuses = await Promise.all(Array.from({ length: 20 }, (_, at) => send(at, person, wrong ?? '444444')));
    expect(statuses.filter((status) => status === 422)).toHaveLength(2);
    expect(await rowOf(person)).toMatchObject({ wrongCodes: 10, pausedUntil: expect.any(String) });
    for (const at of [0, 1]) expect(await send(at, person, codeAt(stepNow()))).toBe(429);
    const events = await store.read(organization.id, (tx) => tx.find('auditEvents', { action: 'twoFactor.pause' }));
    expect(events.filter(({ targetId }) => targetId === person.id)).toHaveLength(1);
    const mails = await store.read(organization.id, (tx) => tx.find('outbox', { kind: 'codes_paused' }));
    expect(mails.filter(({ payload }) => payload['userId'] === person.id)).toHaveLength(1);
  });
});
