import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get as request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Hono } from 'hono';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appointOwner, createApiKey, createOrganization } from '../core/index.js';
import { EventStream } from '../testing/event-stream.js';
import { createLogger } from './logger.js';
import { type RunningServer, startServer } from './server.js';

describe('a running server', () => {
  let folder: string;
  let server: RunningServer;
  const env = (changes: Record<string, string> = {}) => ({ PORT: '0', ROSTER_DATA_DIR: folder, ...changes });
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roster-'));
    server = await startServer({
      env: env(),
      logger: pino({ level: 'silent' }),
      async prepare(dependencies) {
        const { id: organizationId } = await createOrganization(dependencies, {
          name: 'Example <b>GmbH</b>',
          catalogue: 'hub',
        });
        await appointOwner(dependencies, { organizationId, email: 'olivia@example.com' });
      },
      routes: (app) => void app.get('/host', (context) => context.text('the host')),
    });
  });
  afterAll(async () => {
    await server.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  const mail = () => expect.poll(() => server.mailbox?.list()[0]?.id, { timeout: 10_000 }).toMatch(/^[\w-]+$/);

  test("answers the API and the host's own routes", async () => {
    expect(await (await get('/v1/health')).json()).toEqual({ status: 'ok' });
    expect(await (await get('/host')).text()).toBe('the host');
    expect((await get('/nowhere')).headers.get('content-type')).toBe('application/problem+json');
  });

  test('H3 H10: mail from `prepare` is sent once the server listens, with links to this server', async () => {
    await mail();
    expect(server.mailbox?.list()[0]?.text).toContain(`${server.url}/invitation#token=`);
  });

  test('serves its mailbox with a policy that runs and loads nothing', async () => {
    await mail();
    const id = server.mailbox?.list()[0]?.id ?? '';
    const [list, page, html] = await Promise.all([get('/mailbox'), get(`/mailbox/${id}`), get(`/mailbox/${id}/html`)]);
    for (const answer of [list, page, html]) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
      expect(answer.headers.get('content-security-policy')).not.toContain('script');
    }
    expect(html.headers.get('content-security-policy')).toMatch(/sandbox allow-popups/);
    expect(await list.text()).toContain('Example &lt;b&gt;GmbH&lt;/b&gt;');
    expect(await page.text()).toMatch(/<a href="http:\/\/127\.0\.0\.1:\d+\/invitation#token=[\w-]+"/);
    expect((await get('/mailbox/unknown')).status).toBe(404);
  });

  test('serves its mailbox under a loopback name only', async () => {
    const asked = await server.app.request('http://evil.example/mailbox');
    expect(asked.status).toBe(404);
  });

  test('logs no token, no code and no mail', async () => {
    const lines: string[] = [];
    const logger = createLogger('info', { write: (line) => void lines.push(line) });
    logger.info(
      {
        authorization: 'Bearer hidden',
        headers: { authorization: 'hidden' },
        body: { code: 'hidden', token: 'hidden' },
        mail: { text: 'hidden', html: 'hidden' },
        code: 'hidden',
      },
      'seen',
    );
    expect(lines.join('')).toContain('seen');
    expect(lines.join('')).not.toContain('hidden');
  });

  test('closes under load: accepted requests are answered, and kept-alive connections do not hold it open', async () => {
    const own = await mkdtemp(join(tmpdir(), 'roster-'));
    // Slow enough that every connection carries a request when closing begins.
    const routes = (app: Hono) => void app.get('/slow', async (context) => sleep(50, context.text('done')));
    const busy = await startServer({ env: env({ ROSTER_DATA_DIR: own }), logger: pino({ level: 'silent' }), routes });
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    let answered = 0;
    const ask = () =>
      new Promise<number>((resolve, reject) => {
        request(`${busy.url}/slow`, { agent }, (response) =>
          response.resume().on('end', () => resolve(response.statusCode ?? 0)),
        ).on('error', reject);
      });
    const clients = Array.from({ length: 8 }, async () => {
      while ((await ask().catch(() => 0)) === 200) answered += 1;
    });
    await expect.poll(() => answered).toBeGreaterThan(50);
    const startedAt = Date.now();
    await busy.close();
    expect(Date.now() - startedAt).toBeLessThan(5000);
    await Promise.all(clients);
    agent.destroy();
    await rm(own, { recursive: true });
  });

  test('closes at once with event streams open; a client that disconnects leaves nothing behind', async () => {
    const own = await mkdtemp(join(tmpdir(), 'roster-'));
    const made: { token?: string } = {};
    const streaming = await startServer({
      env: env({ ROSTER_DATA_DIR: own }),
      logger: pino({ level: 'silent' }),
      async prepare(dependencies) {
        const { id: organizationId } = await createOrganization(dependencies, { name: 'Example', catalogue: 'hub' });
        made.token = (await createApiKey(dependencies, { organizationId, name: 'script', roleId: 'owner' })).token;
      },
    });
    const open = async (signal?: AbortSignal) => {
      const response = await fetch(`${streaming.url}/v1/events`, {
        headers: { authorization: `Bearer ${made.token ?? ''}` },
        ...(signal && { signal }),
      });
      return new EventStream(response);
    };
    const leaving = new AbortController();
    const left = await open(leaving.signal);
    await left.event();
    leaving.abort();
    await expect.poll(() => streaming.dependencies.store.changes.size).toBe(0);
    const stream = await open();
    await stream.event();
    const startedAt = Date.now();
    await Promise.all([streaming.close(), stream.end()]);
    expect(Date.now() - startedAt).toBeLessThan(3000);
    await rm(own, { recursive: true });
  });

  test('a port in use or a wrong setting leaves nothing open', async () => {
    const other = await mkdtemp(join(tmpdir(), 'roster-'));
    const options = {
      logger: pino({ level: 'silent' }),
      env: env({ ROSTER_DATA_DIR: other, PORT: String(server.port) }),
    };
    await expect(startServer(options)).rejects.toThrow('EADDRINUSE');
    const again = await startServer({ ...options, env: env({ ROSTER_DATA_DIR: other }) });
    await again.close();
    await rm(other, { recursive: true });
  });
});
