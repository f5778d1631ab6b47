import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mail } from '../src/core/index.js';
import { newId } from '../src/core/lib/ids.js';
import { startChores } from '../src/node/chores.js';
import { createSqlStore } from '../src/store/sql/index.js';
import { makeTestDatabase, type TestDatabase, testServer } from '../src/store/sql/test-database.js';
import type { Store } from '../src/store/store.js';
import { type Organization, World } from '../src/testing/fixture.js';
import { figure, scaled } from '../src/testing/scale.js';

const server = testServer();
const PEOPLE = scaled(1000, 5000);
const MAIL_TAKES_IN_MS = 160;

describe.skipIf(!server)('a sign-in mail behind a large bulk invitation', () => {
  let database: TestDatabase;
  let store: Store;
  let world: World;
  let organization: Organization;

  beforeAll(async () => {
    database = await makeTestDatabase(server ?? '');
    store = await createSqlStore({ connectionString: database.connectionString });
    world = await World.create(store);
    world.now = Date.now();
    organization = await world.organization('hub');
  });
  afterAll(async () => {
    await store?.close();
    await database?.drop();
  });

  test(`P14: a sign-in link leaves at once behind ${PEOPLE} invitations, and so does another organization's invitation`, async () => {
    const owner = await organization.user({ roleId: 'owner' });
    const neighbor = await (await world.organization('hub')).user({ roleId: 'owner' });
    for (let from = 0; from < PEOPLE; from += 500) {
      const items = Array.from({ length: Math.min(500, PEOPLE - from) }, (_, index) => ({
        email: `person-${from + index}@example.com`,
        roleId: 'viewer',
      }));
      await owner.ok('invitations.createBatch', { body: { items } });
    }
    const sent = new Map<string, number>();
    const mailer = {
      async send({ to }: Mail) {
        await sleep(MAIL_TAKES_IN_MS);
        sent.set(to, Date.now());
      },
    };
    const startedAt = Date.now();
    const chores = startChores({ ...world.dependencies, clock: Date.now }, mailer, world.dependencies.logger!);
    world.dependencies.store.onMail(() => chores.wake());
    chores.wake();
    await expect.poll(() => sent.size, { timeout: 20_000 }).toBeGreaterThan(20);

    const askedAt = Date.now();
    await world.anybody.ok('identity.requestLink', { body: { email: owner.email } });
    await neighbor.ok('invitations.create', { body: { email: 'neighbor@example.com', roleId: 'viewer' } });
    chores.wake();
    await expect.poll(() => [...sent.keys()].includes('neighbor@example.com'), { timeout: 60_000 }).toBe(true);
    await expect.poll(() => [...sent.keys()].includes(owner.email), { timeout: 60_000 }).toBe(true);
    const before = sent.size;
    await expect.poll(() => sent.size, { timeout: 240_000, interval: 200 }).toBe(PEOPLE + 2);
    const total = Math.max(...sent.values()) - startedAt;
    await chores.stop();

    const signIn = (sent.get(owner.email) ?? Infinity) - askedAt;
    const invitation = (sent.get('neighbor@example.com') ?? Infinity) - askedAt;
    figure(`all ${PEOPLE} invitations, each ${MAIL_TAKES_IN_MS} ms at the mail server`, `${total} ms`);
    figure('the sign-in mail behind them', `${signIn} ms, with ${PEOPLE + 2 - before} mails still waiting`);
    figure("another organization's invitation", `${invitation} ms`);
    // A request for a sign-in link is taken up within three seconds.
    expect(signIn).toBeLessThan(total / 2);
    expect(invitation).toBeLessThan(total / 3);
  });

  test('P14: mail servers that never answer take every sender of the slow lane, and none of the urgent one', async () => {
    const { id } = organization;
    const row = (kind: 'invitation' | 'sign_in_link', lane: number) => ({
      id: newId('out'),
      kind,
      lane,
      payload: { name: kind },
      messageId: `<${newId('m')}@host.example>`,
      createdAt: world.iso,
      availableAt: world.iso,
      attempts: 0,
      sentAt: null,
      failedAt: null,
      reason: null,
      lastError: null,
    });
    await store.write(id, (tx) => tx.insert('outbox', ...Array.from({ length: 100 }, () => row('invitation', 1))));
    const hanging = Array.from({ length: 4 }, () =>
      store.drainOutbox(new Date().toISOString(), 5, () => new Promise<never>(() => undefined), 1),
    );
    await store.write(id, (tx) => tx.insert('outbox', row('sign_in_link', 0)));
    const taken: string[] = [];
    const { sent } = await store.drainOutbox(
      new Date().toISOString(),
      5,
      async (_, mail) => taken.push(mail.kind) > 0,
      0,
    );
    expect({ sent, taken }).toEqual({ sent: 1, taken: ['sign_in_link'] });
    expect(await Promise.race([Promise.any(hanging), sleep(50, 'hangs')])).toBe('hangs');
  });
});
