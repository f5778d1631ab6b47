import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drainMail } from '../src/core/index.js';
import { createSmtpMailer } from '../src/node/mail/smtp.js';
import { createSqlStore } from '../src/store/sql/index.js';
import { makeTestDatabase, type TestDatabase, testServer } from '../src/store/sql/test-database.js';
import type { Store } from '../src/store/store.js';
import { SECRET, World } from '../src/testing/fixture.js';
import { type ServerProcess, startServerProcess } from '../src/testing/server-process.js';

const server = testServer();
const PEOPLE = 300;
const AT_ONCE = 8;
const KILLED_AFTER = 100;
const FROM = 'Example <no-reply@example.com>';
const HOUR_IN_MS = 60 * 60_000;

/** Slow, so that a process is killed while it is sending mail. */
class SlowMailServer {
  readonly received: { to: string; messageId: string }[] = [];
  readonly #smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(chunks)).then(({ messageId = '' }) => {
          this.received.push({ to: session.envelope.rcptTo[0]?.address ?? '', messageId });
          setTimeout(done, 20);
        });
      });
    },
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#smtp.listen(0, '127.0.0.1', resolve));
    // A killed process breaks its connection in the middle of a command.
    this.#smtp.on('error', () => undefined);
    return `smtp://127.0.0.1:${(this.#smtp.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#smtp.close(resolve));
  }
}

describe.skipIf(!server)('two server processes on one PostgreSQL, one of them killed', { timeout: 120_000 }, () => {
  const mail = new SlowMailServer();
  let smtpUrl: string;
  let folder: string;
  let database: TestDatabase;
  let store: Store;
  let world: World;
  let processes: [ServerProcess, ServerProcess];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roster-killed-'));
    smtpUrl = await mail.open();
    database = await makeTestDatabase(server ?? '');
    store = await createSqlStore({ connectionString: database.connectionString });
    world = await World.create(store);
    // The processes use the real clock.
    world.now = Date.now();
    const environment = {
      DATABASE_URL: database.connectionString,
      ROSTER_SECRET: SECRET,
      ROSTER_DATA_DIR: folder,
      SMTP_URL: smtpUrl,
      MAIL_FROM: FROM,
    };
    processes = await Promise.all([startServerProcess(environment), startServerProcess(environment)]);
  }, 120_000);
  afterAll(async () => {
    await Promise.all((processes ?? []).map((one) => one.stop()));
    await mail.close();
    await store?.close();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  test('P6: no acknowledged write and no mail is lost, and no mail is sent twice under two Message-IDs', async () => {
    const organization = await world.organization('hub');
    const owner = await organization.user({ roleId: 'owner' });
    const headers = { authorization: `Bearer ${owner.token ?? ''}`, 'content-type': 'application/json' };
    const [first, second] = processes;
    const acknowledged = new Map<string, string>();
    let broken = 0;
    const inviteAt = async ({ url }: ServerProcess, email: string): Promise<boolean> => {
      const answer = await fetch(`${url}/v1/invitations`, {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': email },
        body: JSON.stringify({ email, roleId: 'viewer' }),
      })
        .then(async (response) => ({ status: response.status, user: (await response.json()) as { id: string } }))
        .catch(() => undefined);
      if (!answer) return false;
      expect(answer.status).toBe(201);
      // A request repeated after a lost answer is answered with the same account.
      acknowledged.set(email, answer.user.id);
      return true;
    };

    const waiting = Array.from({ length: PEOPLE }, (_, index) => `person-${index}@example.com`);
    let killed: Promise<void> | undefined;
    const work = async () => {
      for (let email = waiting.pop(); email !== undefined; email = waiting.pop()) {
        if (acknowledged.size >= KILLED_AFTER) killed ??= first.kill();
        if (await inviteAt(Math.random() < 0.5 ? first : second, email)) continue;
        broken += 1;
        expect(await inviteAt(second, email)).toBe(true);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await killed;
    expect(broken).toBeGreaterThan(0);

    const users = await store.read(organization.id, (tx) => tx.find('users', { state: 'pending' }));
    expect(new Map(users.map(({ email, id }) => [email, id]))).toEqual(acknowledged);

    // Mail that the killed process had claimed becomes available again when its lease ends.
    await expect
      .poll(async () => (await organization.mails()).filter(({ sentAt }) => sentAt !== null).length, {
        timeout: 60_000,
      })
      .toBeGreaterThan(PEOPLE - 100);
    world.pass(HOUR_IN_MS);
    const mailer = createSmtpMailer(smtpUrl, FROM);
    while ((await drainMail(world.dependencies, mailer)).sent > 0);
    mailer.close();
    const rows = await organization.mails();
    expect(rows.filter(({ sentAt }) => sentAt === null)).toEqual([]);
    // Each mail that was sent is told with its invitation, at the same moment.
    const told = await store.read(organization.id, (tx) => tx.find('users', { state: 'pending' }));
    const sentTimes = rows.map(({ payload, sentAt }) => [payload['userId'], sentAt]);
    expect(new Map(told.map(({ id, invitationDelivery }) => [id, invitationDelivery?.at]))).toEqual(
      new Map(sentTimes as [string, string][]),
    );
    expect(new Set(told.map(({ invitationDelivery }) => invitationDelivery?.status))).toEqual(new Set(['sent']));
    expect(new Set(mail.received.map(({ to }) => to))).toEqual(new Set(acknowledged.keys()));
    // Mail sent as the process died is sent again, under the same Message-ID.
    expect(new Set(mail.received.map(({ messageId }) => messageId))).toEqual(
      new Set(rows.map(({ messageId }) => messageId)),
    );
  });
});
