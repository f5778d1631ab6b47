import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hub } from '@roster-kit/policy/catalogues';
import { createRosterClient, type RosterClient } from '@roster-kit/sdk';
import {
  createApiKey,
  createKeys,
  createOrganization,
  createSqlStore,
  type Dependencies,
  observeStore,
  type SqlStoreOptions,
} from '@roster-kit/server';
import { makeDatabase, type TestDatabase } from './database.js';
import { cliProgram, Program, serverProgram } from './processes.js';

/** `INVITE_ROWS=10000` takes minutes, most of them in the server. */
const ROWS = Number(process.env['INVITE_ROWS'] ?? 1_000);
/** Of each kind: an invalid address, a duplicate, a deleted user's address, a role that does not exist. */
const BAD = ROWS * 0.03;
const GOOD = ROWS - 4 * BAD;
const SECRET = 'of-this-test-alone-8b1f64c05e7d4a92b3c6';
const MEMORY_LIMIT_IN_BYTES = 150 * 1024 * 1024;

/** Counts mails without reading them. */
class MailCounter {
  readonly received = new Map<string, number>();
  readonly #smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const to = envelope.rcptTo[0]?.address ?? '';
      this.received.set(to, (this.received.get(to) ?? 0) + 1);
      stream.resume().on('end', () => done());
    },
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#smtp.listen(0, '127.0.0.1', resolve));
    this.#smtp.on('error', () => undefined);
    return `smtp://127.0.0.1:${(this.#smtp.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#smtp.close(resolve));
  }
}

/** Creates an organization and an owner's API key before the server opens the database. */
async function prepare(options: SqlStoreOptions): Promise<string> {
  const store = observeStore(await createSqlStore(options));
  const identity = {
    enabled: true,
    invitationUrl: 'https://app.example/invitation',
    signInUrl: 'https://app.example/sign-in',
  };
  const dependencies: Dependencies = {
    store,
    keys: await createKeys([SECRET]),
    catalogues: { hub },
    clock: Date.now,
    identity,
  };
  try {
    const { id } = await createOrganization(dependencies, { name: 'Example GmbH', catalogue: 'hub' });
    return (await createApiKey(dependencies, { organizationId: id, name: 'cli', roleId: 'owner' })).token;
  } finally {
    await store.close();
  }
}

type Kind = 'good' | 'validation_failed' | 'duplicate_row' | 'address_deleted' | 'unknown_role';

/** Invalid rows are spread among the good ones; a duplicate comes after the row it repeats. */
function people(): { email: string; role: string; kind: Kind }[] {
  const good = Array.from({ length: GOOD }, (_, index) => ({
    email: `person-${index}@example.org`,
    role: index % 2 ? 'Viewer' : 'editor',
    kind: 'good' as Kind,
  }));
  const bad = (index: number) => [
    { email: `no address ${index}`, role: 'viewer', kind: 'validation_failed' as Kind },
    { email: `Person-${index}@Example.org`, role: 'viewer', kind: 'duplicate_row' as Kind },
    { email: `deleted-${index}@example.org`, role: 'viewer', kind: 'address_deleted' as Kind },
    { email: `auditor-${index}@example.org`, role: 'Auditor', kind: 'unknown_role' as Kind },
  ];
  const each = Math.floor(GOOD / BAD);
  return good.flatMap((row, index) =>
    index % each === each - 1 && index < each * BAD ? [row, ...bad(Math.floor(index / each))] : [row],
  );
}

describe('roster invite --csv, against a server of its own', { timeout: 900_000 }, () => {
  const mail = new MailCounter();
  const rows = people();
  let folder: string;
  let database: TestDatabase;
  let server: Program;
  let client: RosterClient;
  let env: Record<string, string>;
  let program: string[];
  const cli = (...argv: string[]) => new Program([...program, ...argv], env);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roster-cli-'));
    program = await cliProgram(folder);
    database = await makeDatabase(join(folder, 'data'));
    const token = await prepare(database.store);
    const limits = Object.fromEntries(
      ['ACTOR', 'ORGANIZATION', 'RECIPIENTS'].map((name) => [`ROSTER_LIMIT_${name}`, '1000000']),
    );
    const settings = {
      ...database.env,
      ROSTER_SECRET: SECRET,
      PORT: '0',
      SMTP_URL: await mail.open(),
      MAIL_FROM: 'Example <no-reply@example.com>',
      PUBLIC_URL: 'https://app.example',
    };
    server = new Program(serverProgram(), { ...settings, ...limits });
    const baseUrl = await server.says(/http:\/\/[\d.]+:\d+/);
    env = { ROSTER_BASE_URL: baseUrl, ROSTER_API_KEY: token };
    client = createRosterClient({ baseUrl, token });
    const csv = [
      'email,name,role',
      ...rows.map(({ email, role }, index) => `${email},"Person, ${index}",${role}`),
    ].join('\r\n');
    await writeFile(join(folder, 'people.csv'), `\uFEFF${csv}\r\n`);
    const leavers = rows.filter(({ kind }) => kind === 'address_deleted');
    const accounts = await client.invitations
      .createMany(leavers.map(({ email }) => ({ email, roleId: 'viewer' })))
      .toArray();
    await client.users.deleteMany(accounts.map(({ id }) => ({ userId: id ?? '', ifMatch: '*' }))).run();
  }, 300_000);
  afterAll(async () => {
    await server?.end('SIGTERM');
    await mail.close();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const addresses = async () => {
    const all: string[] = [];
    for await (const { email } of client.users.list({ limit: 200 })) all.push(email);
    return all.sort();
  };
  const wanted = (...kinds: Kind[]) =>
    rows
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ email }) => email)
      .sort();

  test(`H3 H6 P6: ${ROWS} rows, killed halfway and started again: one result per row, one user and one mail per person`, async () => {
    const file = join(folder, 'people.csv');
    const first = cli('invite', '--csv', file);
    // One line for each tenth of the rows.
    await first.says(/(?:^\d+\/\d+ rows, .*\n){6}/m, 400_000);
    await first.end('SIGKILL');

    const second = cli('invite', '--csv', file, '--json');
    expect(await second.ended, second.stderr).toBe(3);
    const results = second.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number; email: string; ok: boolean; problem: string | null });
    expect(results.map(({ line, email, ok, problem }) => [line, email, ok, problem])).toEqual(
      rows.map(({ email, kind }, index) => [index + 2, email, kind === 'good', kind === 'good' ? null : kind]),
    );
    expect(second.stderr).toMatch(/^[\d,]+ invited, [\d,]+ already done on .* UTC, [\d,]+ rows refused/m);
    expect(second.stderr.match(/^\d+\/\d+ rows, \d+ refused$/gm)).toHaveLength(10);
    expect(second.stderr.split('\n')[0]).toBe(first.stderr.split('\n')[0]);
    expect(await addresses()).toEqual(wanted('good'));
    console.log(
      `peak memory: ${[first, second].map(({ peakInBytes }) => `${Math.round(peakInBytes / 1024 / 1024)} MB`).join(', ')}`,
    );
    for (const { peakInBytes } of [first, second]) expect(peakInBytes).toBeLessThan(MEMORY_LIMIT_IN_BYTES);
  });

  test('the file of refused rows works once the causes are fixed', async () => {
    const failed = join(folder, 'people.failed.csv');
    const refused = (await readFile(failed, 'utf8')).trim().split('\r\n');
    expect(refused).toHaveLength(1 + 4 * BAD);
    const viewer = (await client.roles.list()).data.find(({ id }) => id === 'viewer');
    await client.roles.create({ name: 'Auditor', permissions: viewer?.permissions ?? [] });
    await writeFile(
      failed,
      refused
        .filter((line) => !/address_deleted|duplicate_row/.test(line))
        .join('\r\n')
        .replaceAll(/no address (\d+)/g, 'fixed-$1@example.org'),
    );
    const again = cli('invite', '--csv', failed);
    expect(await again.ended, again.stderr).toBe(0);
    const fixed = Array.from({ length: BAD }, (_, index) => `fixed-${index}@example.org`);
    const everybody = [...wanted('good', 'unknown_role'), ...fixed].sort();
    expect(await addresses()).toEqual(everybody);
    await expect
      .poll(() => everybody.filter((email) => !mail.received.has(email)).length, { timeout: 400_000, interval: 500 })
      .toBe(0);
    expect([...mail.received].filter(([, times]) => times !== 1)).toEqual([]);
  });
});
