import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createApiKey, createOrganization } from '../src/core/index.js';
import { type RunningServer, startServer } from '../src/node/server.js';
import { createMemoryStore } from '../src/store/memory/index.js';
import { makeTestDatabase, type TestDatabase, testServer } from '../src/store/sql/test-database.js';
import { SECRET } from '../src/testing/fixture.js';
import { hasProcessFigures, memoryOf } from '../src/testing/process-figures.js';
import { figure, scaled } from '../src/testing/scale.js';
import { type ServerProcess, startServerProcess } from '../src/testing/server-process.js';

const CLIENTS = 100;
const MOST_MORE_IN_MB = 100;
const WATCH_IN_MS = scaled(4_000, 20_000);
const CONTRACT = 'GET /v1/openapi.json HTTP/1.1\r\nHost: roster\r\n\r\n';

const sockets: Socket[] = [];

/** A client that sends this and reads nothing. `closed` tells after how many milliseconds the server cut it. */
async function client(url: string, text: string): Promise<{ socket: Socket; closed: Promise<number> }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).pause();
  sockets.push(socket);
  const startedAt = Date.now();
  const closed = new Promise<number>((resolve) => {
    for (const name of ['close', 'end', 'error']) socket.on(name, () => resolve(Date.now() - startedAt));
  });
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write(text);
  return { socket, closed };
}

/** Sends a byte now and then, and reads what comes, so that it notices its end. */
function drip({ socket }: { socket: Socket }, byte: string, everyInMs: number): void {
  socket.resume();
  const timer = setInterval(() => (socket.writable ? socket.write(byte) : clearInterval(timer)), everyInMs);
  socket.on('close', () => clearInterval(timer));
}

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

describe('P14: clients that read nothing', () => {
  let folder: string;
  let database: TestDatabase | undefined;
  let server: ServerProcess;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roster-slow-'));
    const postgres = testServer();
    // Without the embedded database, whose start leaves hundreds of megabytes to be freed in the middle of the test.
    database = postgres === undefined ? undefined : await makeTestDatabase(postgres);
    const settings = database && { DATABASE_URL: database.connectionString, ROSTER_SECRET: SECRET };
    server = await startServerProcess({ ROSTER_DATA_DIR: folder, ...settings });
  }, 120_000);
  afterAll(async () => {
    await server?.kill();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  test.skipIf(!hasProcessFigures).each([
    ['16 requests ahead', 16],
    ['400 requests ahead', 400],
  ])(`take no memory: ${CLIENTS} of them with %s`, async (_what, requests) => {
    await (await fetch(`${server.url}/v1/openapi.json`)).arrayBuffer();
    const before = memoryOf(server.pid);
    for (let index = 0; index < CLIENTS; index += 1) await client(server.url, CONTRACT.repeat(requests));
    let most = before;
    for (const endsAt = Date.now() + WATCH_IN_MS; Date.now() < endsAt; await sleep(100))
      most = Math.max(most, memoryOf(server.pid));
    figure(
      `memory, ${CLIENTS} clients with ${requests} unread answers each`,
      `${Math.round(before)} → ${Math.round(most)} MB`,
    );
    expect(most - before).toBeLessThan(MOST_MORE_IN_MB);
    expect((await fetch(`${server.url}/v1/health`)).status).toBe(200);
  });
});

describe('P14: slow clients', () => {
  let folder: string;
  let server: RunningServer;
  let token = '';
  const http = { idleInMs: 1_000, keepAliveInMs: 1_000, headersInMs: 2_000, requestInMs: 3_000, maxConnections: 20 };
  const CUT_WITHIN_IN_MS = 15_000;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roster-slow-'));
    server = await startServer({
      env: { PORT: '0', ROSTER_DATA_DIR: folder },
      store: createMemoryStore(),
      logger: pino({ level: 'silent' }),
      http,
      prepare: async (dependencies) => {
        const { id: organizationId } = await createOrganization(dependencies, { name: 'Example', catalogue: 'hub' });
        token = (await createApiKey(dependencies, { organizationId, name: 'script', roleId: 'owner' })).token;
        dependencies.events = { heartbeatInMs: 300 };
      },
    });
  });
  afterAll(async () => {
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const isCut = async ({ closed }: { closed: Promise<number> }, name: string) => {
    const afterInMs = await Promise.race([closed, sleep(CUT_WITHIN_IN_MS, Infinity)]);
    figure(`cut: ${name}`, `after ${afterInMs} ms`);
    expect(afterInMs).toBeLessThan(CUT_WITHIN_IN_MS);
    expect((await fetch(`${server.url}/v1/health`)).status).toBe(200);
  };
  const post = (length: number) =>
    `POST /v1/invitations HTTP/1.1\r\nHost: roster\r\nAuthorization: Bearer ${token}\r\n` +
    `Content-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

  test('that say nothing, stop in the middle, or drip are cut; others are served', async () => {
    const silent = await client(server.url, '');
    const half = await client(server.url, 'GET /v1/health HTTP/1.1\r\nHo');
    const stopped = await client(server.url, `${post(1000)}{"email":`);
    for (const one of [silent, half, stopped]) one.socket.resume();
    const [headers, body] = [
      await client(server.url, 'GET /v1/health HTTP/1.1\r\nX-Drip: '),
      await client(server.url, `${post(10_000)}{`),
    ];
    drip(headers, 'x', 200);
    drip(body, ' ', 200);
    await isCut(silent, 'a connection without a request');
    await isCut(half, 'half a request');
    await isCut(stopped, 'half a body');
    await isCut(headers, 'dripped headers');
    await isCut(body, 'a dripped body');
  });

  test('that do not read their answers are cut, an open event stream is not', async () => {
    const unread = await client(server.url, CONTRACT.repeat(16));
    const listening = await fetch(`${server.url}/v1/events`, { headers: { authorization: `Bearer ${token}` } });
    const reader = listening.body!.getReader();
    await reader.read();
    // A paused socket does not notice its end: only reading it does.
    await sleep(http.idleInMs * 4);
    unread.socket.resume();
    await isCut(unread, 'unread answers');
    expect((await reader.read()).done).toBe(false);
    await reader.cancel();
    await expect.poll(() => server.dependencies.store.changes.size).toBe(0);
  });

  test('cannot take more than the connections there are, and a closed one makes room', async () => {
    const many = await Promise.all(
      Array.from({ length: http.maxConnections }, () =>
        client(server.url, 'GET /v1/health HTTP/1.1\r\nHost: roster\r\n'),
      ),
    );
    const further = await client(server.url, CONTRACT);
    let answered = 0;
    further.socket.on('data', (part: Buffer) => (answered += part.length));
    further.socket.resume();
    await further.closed;
    expect(answered).toBe(0);
    for (const { socket } of many) socket.destroy();
    await expect.poll(async () => (await fetch(`${server.url}/v1/health`).catch(() => undefined))?.status).toBe(200);
  });

  test('with headers beyond the limit are refused', async () => {
    const answer = await fetch(`${server.url}/v1/health`, { headers: { 'x-long': 'x'.repeat(20_000) } });
    expect(answer.status).toBe(431);
  });
});
