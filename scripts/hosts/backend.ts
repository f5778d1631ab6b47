import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { crowdFor } from '@roster-kit/mocks/crowd';
import { seedOrganization } from '@roster-kit/mocks/seed';
import { createRosterClient, type RosterClient } from '@roster-kit/sdk';
import { createApiKey, createApp, type Dependencies, type RunningServer, startServer } from '@roster-kit/server';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** The strictest policy that a host can set; `policies` are the Trusted Types policies that it lets be created. */
const policyOf = (policies: readonly string[]) =>
  [
    "default-src 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${policies.join(' ')}`,
    'report-uri /my/reports',
  ].join('; ');

/** The backend of a host product: its built pages, its route for a token, and the kit's reference backend on PGlite. */
export interface HostBackend {
  readonly url: string;
  /** Another session of the same person, which changes things while a page is open. */
  readonly otherSession: RosterClient<string>;
  /** What browsers reported about the content security policy. */
  readonly reports: readonly string[];
  close(): Promise<void>;
}

interface HostOptions {
  /** The folder with the built pages. */
  readonly pages: string;
  /** The Trusted Types policies that the host's framework creates, besides Lit's. */
  readonly policies?: readonly string[];
  /** How many people the organization has; a few dozen when left out. */
  readonly people?: number;
}

async function seed(dependencies: Dependencies, people?: number): Promise<{ organizationId: string; userId: string }> {
  const { store, keys, catalogues, clock } = dependencies;
  const catalogue = catalogues['flow'];
  if (!catalogue) throw new Error('There is no catalogue flow');
  const { organizationId, users } = await seedOrganization({
    store,
    keys,
    catalogue,
    name: 'Acme',
    domain: 'acme.example',
    now: clock(),
    ...(people !== undefined && { people: crowdFor(catalogue, people) }),
  });
  const userId = users.find(({ roleId, state }) => roleId === 'administrator' && state === 'active')?.id;
  if (userId === undefined) throw new Error('Nobody manages access');
  return { organizationId, userId };
}

/** A file of the built pages; the page itself for every other path, as a host with routes of its own serves it. */
async function fileOf(folder: string, path: string): Promise<{ content: Buffer; type: string }> {
  const type = TYPES[extname(path)];
  const name = type === undefined ? 'index.html' : normalize(path);
  return { content: await readFile(join(folder, name)), type: type ?? TYPES['.html']! };
}

export async function startHost({ pages, policies = [], people }: HostOptions): Promise<HostBackend> {
  const folder = await mkdtemp(join(tmpdir(), 'roster-host-'));
  const reports: string[] = [];
  let seeded: Awaited<ReturnType<typeof seed>> | undefined;
  let key = '';
  let owner: RosterClient<string> | undefined;
  const server: RunningServer = await startServer({
    env: { PORT: '0', ROSTER_DATA_DIR: folder, LOG_LEVEL: 'error' },
    async prepare(dependencies) {
      seeded = await seed(dependencies, people);
      const { organizationId } = seeded;
      key = (await createApiKey(dependencies, { organizationId, name: 'Acme', roleId: 'administrator' })).token;
    },
    routes(app, dependencies) {
      const api = createApp(dependencies);
      const callApi: typeof fetch = async (input, init) => api.fetch(new Request(input, init));
      owner = createRosterClient<string>({ baseUrl: 'http://api.internal', token: key, fetch: callApi });
      // A product knows who is signed in. Here it is always the same person, with a verification code.
      app.post('/my/token', async (context) => {
        const { origin } = new URL(context.req.url);
        const user = { userId: seeded?.userId ?? '', twoFactorVerified: true };
        return context.json(await owner!.tokens.create({ ...user, origin }), 201);
      });
      app.post('/my/reports', async (context) => {
        reports.push(await context.req.text());
        return context.body(null, 204);
      });
      app.get('/my/blank', (context) => context.html('<!doctype html><title>Blank</title>'));
      app.get('*', async (context, next) => {
        const { path } = context.req;
        if (path.startsWith('/v1/')) return next();
        const { content, type } = await fileOf(pages, path);
        return context.body(new Uint8Array(content), 200, {
          'content-type': type,
          'content-security-policy': policyOf(['lit-html', ...policies]),
        });
      });
    },
  });
  await owner!.roles.create({ name: 'Team lead', permissions: ['users:view'] });
  return {
    url: server.url,
    otherSession: owner!,
    reports,
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
