import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHostIdentity } from '../src/core/index.js';
import { createSmtpMailer } from '../src/node/mail/smtp.js';
import { createMemoryStore } from '../src/store/memory/index.js';
import { createSqlStore } from '../src/store/sql/index.js';
import { makeTestDatabase, type TestDatabase, testServer } from '../src/store/sql/test-database.js';
import type { Store } from '../src/store/store.js';
import { type Person, World } from '../src/testing/fixture.js';
import { AUDIENCE, HostSignIn, ISSUER } from '../src/testing/host-sign-in.js';
import { figure } from '../src/testing/scale.js';
import { Wire } from '../src/testing/wire.js';

const server = testServer();
/** What a busy machine may add to a limit. */
const MARGIN_IN_MS = 6_000;

/** How long the work took, whether it succeeded or not. */
async function timed(name: string, work: Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work.catch(() => undefined);
  const took = performance.now() - startedAt;
  figure(name, `${took.toFixed(0)} ms`);
  return took;
}

describe.skipIf(!server)('a database that falls silent', { timeout: 120_000 }, () => {
  let database: TestDatabase;
  let wire: Wire;
  let store: Store;
  let world: World;
  let owner: Person;

  beforeAll(async () => {
    database = await makeTestDatabase(server ?? '');
    wire = Wire.to(database.connectionString, 5432);
    await wire.join();
    store = await createSqlStore({ connectionString: wire.through(database.connectionString) });
    world = await World.create(store);
    owner = await (await world.organization('hub')).user({ roleId: 'owner' });
  });
  afterAll(async () => {
    await store?.close();
    await wire?.cut();
    await database?.drop();
  });

  const invite = (email: string) => ({ key: email, body: { email, roleId: 'viewer' } });

  test('P14: every wait ends within its limit as `unavailable`, and the first call afterwards works', async () => {
    // Every connection of the pool is open, so that each is silent later.
    await Promise.all(Array.from({ length: 20 }, () => owner.ok('users.list')));
    wire.silence();
    const [read, write, ready, many] = await Promise.all([
      timed('a read of a silent database', owner.refused('users.list', 'unavailable')),
      timed('a write', owner.refused('invitations.create', 'unavailable', invite('a@example.com'))),
      timed('readiness', world.anybody.refused('service.ready', 'unavailable')),
      timed(
        '30 reads at once',
        Promise.all(Array.from({ length: 30 }, () => owner.refused('users.list', 'unavailable'))),
      ),
    ]);
    expect(ready).toBeLessThan(3_000 + MARGIN_IN_MS);
    for (const took of [read, write, many]) expect(took).toBeLessThan(25_000 + MARGIN_IN_MS);
    wire.restore();
    const back = await timed(
      'the first 20 reads after it came back',
      Promise.all(Array.from({ length: 20 }, () => owner.ok('users.list'))),
    );
    // On a connection that is still silent, a read would be refused after its own wait.
    expect(back).toBeLessThan(8_000 + MARGIN_IN_MS);
    await owner.ok('invitations.create', invite('a@example.com'));
    await world.anybody.ok('service.ready');
  });

  test('P14: silent while every connection is idle, the pool is made anew: one wait, not one for each connection', async () => {
    await Promise.all(Array.from({ length: 20 }, () => owner.ok('users.list')));
    wire.silence();
    wire.restore();
    const first = await timed('the first call on a connection that fell silent', owner.call('users.list'));
    expect(first).toBeLessThan(8_000 + MARGIN_IN_MS);
    const next = await timed('the 20 after it', Promise.all(Array.from({ length: 20 }, () => owner.ok('users.list'))));
    expect(next).toBeLessThan(8_000 + MARGIN_IN_MS);
  });

  test('P14: a store closes within its limit while the database is silent', async () => {
    const other = await createSqlStore({ connectionString: wire.through(database.connectionString) });
    const reads = Array.from({ length: 5 }, () => other.listOrganizations().catch(() => undefined));
    await Promise.all(reads);
    wire.silence();
    const hanging = Array.from({ length: 8 }, () => other.listOrganizations().catch(() => undefined));
    await sleep(50);
    expect(await timed('closing', other.close())).toBeLessThan(6_000 + MARGIN_IN_MS);
    await Promise.all(hanging);
    wire.restore();
  });
});

/** A server that takes connections and then does what it is told. */
class Odd {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  constructor(behave: (socket: Socket) => void) {
    this.#server = createServer((socket) => {
      this.#sockets.add(socket.on('error', () => undefined).resume());
      behave(socket);
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get openSockets(): number {
    return [...this.#sockets].filter((socket) => !socket.destroyed).length;
  }

  close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

/** One byte now and then, for as long as the connection lasts. */
function drip(socket: Socket, byte: string): void {
  const timer = setInterval(() => socket.write(byte), 100);
  socket.on('close', () => clearInterval(timer));
}

describe('a mail server that falls silent', { timeout: 60_000 }, () => {
  const limits = { connectInMs: 500, answerInMs: 800, sendInMs: 2_000 };
  const mail = { messageId: '<a@b.example>', to: 'a@example.com', subject: 'a', text: 'a', html: '<p>a</p>' };
  const behaviors: Record<string, { limit: number; behave: (socket: Socket) => void }> = {
    'never greets': { limit: limits.connectInMs, behave: () => undefined },
    'greets and says no more': { limit: limits.answerInMs, behave: (socket) => void socket.write('220 odd\r\n') },
    'sends its greeting byte by byte, without end': { limit: limits.sendInMs, behave: (socket) => drip(socket, '2') },
    'answers one endless line byte by byte': {
      limit: limits.sendInMs,
      behave: (socket) => {
        socket.write('220 odd\r\n250-');
        drip(socket, 'x');
      },
    },
    'answers endless lines': {
      limit: limits.sendInMs,
      behave: (socket) => {
        socket.write('220 odd\r\n');
        drip(socket, '250-X\r\n');
      },
    },
  };

  test.each(Object.entries(behaviors))(
    'P14: one that %s is given up, and its connection closed',
    async (name, { limit, behave }) => {
      const odd = new Odd(behave);
      const mailer = createSmtpMailer(`smtp://${await odd.open()}`, 'Example <no-reply@example.com>', limits);
      const sending = mailer.send(mail);
      const refused = expect(sending).rejects.toThrow();
      expect(await timed(`a mail to one that ${name}`, sending)).toBeLessThan(limit + MARGIN_IN_MS);
      await refused;
      await expect.poll(() => odd.openSockets, { timeout: 10_000 }).toBe(0);
      mailer.close();
      await odd.close();
    },
  );

  test('P14: closing gives up what is on its way', async () => {
    const odd = new Odd(() => undefined);
    const mailer = createSmtpMailer(`smtp://${await odd.open()}`, 'Example <no-reply@example.com>');
    const sending = mailer.send(mail);
    const refused = expect(sending).rejects.toThrow();
    await sleep(50);
    mailer.close();
    expect(await timed('a mail at the moment of closing', sending)).toBeLessThan(MARGIN_IN_MS);
    await refused;
    await odd.close();
  });
});

describe("the keys of a host's sign-in that do not come", { timeout: 60_000 }, () => {
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';
  const behaviors: Record<string, (socket: Socket) => void> = {
    'never come': () => undefined,
    'come byte by byte': (socket) => {
      socket.write(`${head}content-length: 100000\r\n\r\n`);
      drip(socket, ' ');
    },
    'have no end': (socket) => {
      socket.write(`${head}\r\n`);
      const flood = () => {
        while (socket.writable && socket.write(' '.repeat(65_536)));
      };
      socket.on('drain', flood);
      flood();
    },
  };

  test.each(Object.entries(behaviors))(
    'P14: where they %s, the token is answered `unavailable` in time',
    async (name, behave) => {
      const host = await HostSignIn.start();
      const token = await host.sign(await World.create(createMemoryStore()), {
        claims: { sub: 'a', org: 'org_01900000-0000-7000-8000-000000000000' },
      });
      const odd = new Odd(behave);
      const jwksUrl = `http://${await odd.open()}/keys`;
      const identity = createHostIdentity({ issuer: ISSUER, audience: AUDIENCE, jwksUrl });
      const verifying = identity.verify(token, Date.parse('2026-03-01T08:01:00Z'), () => undefined);
      const refused = expect(verifying).rejects.toMatchObject({ code: 'unavailable' });
      expect(await timed(`keys that ${name}`, verifying)).toBeLessThan(3_000 + MARGIN_IN_MS);
      await refused;
      await expect.poll(() => odd.openSockets, { timeout: 10_000 }).toBe(0);
      await odd.close();
      await host.stop();
    },
  );

  test('P14: a redirect is not followed: only the address that was set is trusted', async () => {
    const host = await HostSignIn.start();
    const token = await host.sign(await World.create(createMemoryStore()), {
      claims: { sub: 'a', org: 'org_01900000-0000-7000-8000-000000000000' },
    });
    const moved = createHttpServer((_, response) => response.writeHead(302, { location: host.jwksUrl }).end());
    await new Promise<void>((resolve) => moved.listen(0, '127.0.0.1', resolve));
    const jwksUrl = `http://127.0.0.1:${(moved.address() as AddressInfo).port}/keys`;
    const identity = createHostIdentity({ issuer: ISSUER, audience: AUDIENCE, jwksUrl });
    await expect(identity.verify(token, Date.parse('2026-03-01T08:01:00Z'), () => undefined)).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect(host.fetches).toBe(0);
    await new Promise<void>((resolve) => moved.close(() => resolve()));
    await host.stop();
  });
});
