import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MockBackend } from '@roster-kit/mocks';
import { seedOrganization } from '@roster-kit/mocks/seed';
import { hub } from '@roster-kit/policy/catalogues';
import { createApiKey, createMemoryStore, startServer } from '@roster-kit/server';

/** The server on a port, with its store in memory. */
export interface LiveServer {
  readonly url: string;
  /** Seeds an organization. Resolves to an owner's API key for it. */
  organization(): Promise<string>;
  /** From now on this backend answers, behind the server's own HTTP; without one, the server does. */
  answerWith(backend: MockBackend | undefined): void;
  close(): Promise<void>;
}

export async function startLive(): Promise<LiveServer> {
  const folder = await mkdtemp(join(tmpdir(), 'roster-foreign-'));
  let backend: MockBackend | undefined;
  const server = await startServer({
    store: createMemoryStore(),
    env: { PORT: '0', ROSTER_DATA_DIR: folder, LOG_LEVEL: 'silent' },
    routes: (app) =>
      app.use('/v1/*', async ({ req }, next) => (backend ? withAnEnd(await backend.fetch(req.raw)) : next())),
  });
  return {
    url: server.url,
    async organization() {
      const { store, keys } = server.dependencies;
      const seeds = { store, keys, catalogue: hub, name: 'Example GmbH', domain: 'example.com', now: Date.now() };
      const { organizationId } = await seedOrganization(seeds);
      const key = { organizationId, name: 'Foreign', roleId: 'owner' };
      return (await createApiKey(server.dependencies, key)).token;
    },
    answerWith: (next) => void (backend = next),
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Prism reads an answer to its end before it passes it on, so the stream of events ends after its first part here. */
async function withAnEnd(response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
  const reader = response.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new Response(first?.value, response);
}

/** `npm run prove` sets it: each proof then runs in its long form. `npm test` runs the short one. */
export const isLong = process.env['ROSTER_PROVE'] === 'long';

/** Prints one figure of a proof. */
export const figure = (name: string, value: string | number): boolean =>
  process.stdout.write(`  ▸ ${name}: ${value}\n`);
