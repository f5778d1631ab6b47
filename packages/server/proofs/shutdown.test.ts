import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appointOwner, createApiKey, createOrganization } from '../src/core/index.js';
import { readConfig } from '../src/node/config.js';
import { openDependencies } from '../src/node/environment.js';
import { makeTestDatabase, type TestDatabase, testServer } from '../src/store/sql/test-database.js';
import { SECRET } from '../src/testing/fixture.js';
import { figure } from '../src/testing/scale.js';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const postgres = testServer();
const ENDS_WITHIN_IN_MS = 15_000;
/** The signal and the end are seen by another process, on a machine that may be busy. */
const TOLERANCE_IN_MS = 3_000;
const STARTS_WITHIN_IN_MS = 90_000;

/** A port that accepts connections. It passes them on to `target` until it is frozen; without one it never answers. */
class Sink {
  readonly #sockets: Socket[] = [];
  readonly #server: Server;
  port = 0;

  constructor(target?: URL) {
    this.#server = createServer((near) => {
      this.#sockets.push(near.on('error', () => undefined));
      if (!target) return;
      const far = connect(Number(target.port || 5432), target.hostname).on('error', () => undefined);
      this.#sockets.push(far);
      near.pipe(far).pipe(near);
    });
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  get connections(): number {
    return this.#sockets.length;
  }

  /** The connections stay open, and nothing comes through any more. */
  freeze(): void {
    for (const socket of this.#sockets) socket.unpipe().pause();
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}

interface Started {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
}

describe('P14: SIGTERM ends the process', { timeout: 180_000 }, () => {
  const folders: string[] = [];
  const sinks: Sink[] = [];
  const children: ChildProcess[] = [];
  let database: TestDatabase | undefined;

  beforeAll(async () => {
    if (postgres !== undefined) database = await makeTestDatabase(postgres);
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    for (const sink of sinks) sink.close();
    await database?.drop();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  });

  const makeFolder = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roster-shutdown-'));
    folders.push(folder);
    return folder;
  };
  const openSink = async (target?: URL) => {
    const sink = await new Sink(target).open();
    sinks.push(sink);
    return sink;
  };
  const start = (environment: Record<string, string>): Started => {
    const env = { PATH: process.env['PATH'] ?? '', PORT: '0', ...environment };
    const child = spawn(process.execPath, ['--import', 'tsx', main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    children.push(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    return { child, output: () => output, ended };
  };
  const listening = async ({ output }: Started) => {
    const url = () => /"url":"(http:[^"]+)"/.exec(output())?.[1];
    await expect.poll(url, { timeout: STARTS_WITHIN_IN_MS, interval: 100 }).toBeDefined();
    return url() ?? '';
  };
  /** An organization whose owner's invitation waits to be sent; answers an API key. */
  const prepare = async (environment: Record<string, string>) => {
    const dependencies = await openDependencies(readConfig(environment));
    const { id: organizationId } = await createOrganization(dependencies, { name: 'Example', catalogue: 'hub' });
    await appointOwner(dependencies, { organizationId, email: 'olivia@example.com' });
    const { token } = await createApiKey(dependencies, { organizationId, name: 'script', roleId: 'owner' });
    await dependencies.store.close();
    return token;
  };
  const endsInTime = async ({ child, ended, output }: Started, name: string) => {
    const startedAt = Date.now();
    child.kill('SIGTERM');
    const late = sleep(ENDS_WITHIN_IN_MS + TOLERANCE_IN_MS, 'late' as const);
    const code = await Promise.race([ended, late]);
    figure(`SIGTERM, ${name}`, `code ${String(code)} after ${Date.now() - startedAt} ms`);
    expect(code, output()).not.toBe('late');
    return code;
  };

  test('while a database that never answers lets it not even start', async () => {
    const sink = await openSink();
    const server = start({
      DATABASE_URL: `postgres://u:p@127.0.0.1:${sink.port}/d`,
      ROSTER_SECRET: SECRET,
      ROSTER_DATA_DIR: await makeFolder(),
    });
    await expect.poll(() => sink.connections, { timeout: STARTS_WITHIN_IN_MS }).toBeGreaterThan(0);
    expect(await endsInTime(server, 'the database never answered')).toBe(1);
    expect(server.output()).toMatch(/^roster-server: .+/m);
  });

  test.skipIf(!postgres)('while its database has gone silent under open requests', async () => {
    const target = new URL(database?.connectionString ?? '');
    const sink = await openSink(target);
    const through = new URL(target);
    through.host = `127.0.0.1:${sink.port}`;
    const own = { ROSTER_SECRET: SECRET, ROSTER_DATA_DIR: await makeFolder() };
    const token = await prepare({ ...own, DATABASE_URL: target.href });
    const server = start({ ...own, DATABASE_URL: through.href });
    const url = await listening(server);
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${url}/v1/users`, { headers })).status).toBe(200);
    sink.freeze();
    for (let turn = 0; turn < 20; turn += 1) void fetch(`${url}/v1/users`, { headers }).catch(() => undefined);
    await sleep(500);
    await endsInTime(server, 'the database went silent');
  });

  test('while a mail server does not answer, clients do not read, half a request is open and streams are', async () => {
    const sink = await openSink();
    const environment = { ROSTER_DATA_DIR: await makeFolder() };
    const token = await prepare(environment);
    const server = start({
      ...environment,
      SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
      MAIL_FROM: 'Example <no-reply@example.com>',
    });
    const url = await listening(server);
    await expect.poll(() => sink.connections, { timeout: STARTS_WITHIN_IN_MS }).toBeGreaterThan(0);
    const raw = (text: string) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text)).pause();
      socket.on('error', () => undefined);
      return socket;
    };
    const authorization = `Authorization: Bearer ${token}\r\n`;
    const sockets = [
      raw('GET /v1/openapi.json HTTP/1.1\r\nHost: roster\r\n\r\n'.repeat(16)),
      raw('POST /v1/users HTTP/1.1\r\nHo'),
      raw(
        `POST /v1/invitations HTTP/1.1\r\nHost: roster\r\n${authorization}Content-Type: application/json\r\nContent-Length: 99\r\n\r\n{`,
      ),
      raw(`GET /v1/events HTTP/1.1\r\nHost: roster\r\n${authorization}\r\n`),
    ];
    await sleep(1_000);
    expect(await endsInTime(server, 'the mail server and clients were stuck')).toBe(0);
    for (const socket of sockets) socket.destroy();
  });
});
