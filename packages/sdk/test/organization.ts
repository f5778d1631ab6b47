import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedOrganization } from '@roster-kit/mocks/seed';
import { flow } from '@roster-kit/policy/catalogues';
import {
  createApiKey,
  createMemoryStore,
  createSqlStore,
  type Dependencies,
  type Mail,
  startServer,
} from '@roster-kit/server';

/** The real server, with organizations whose people are divided among scripts. */
export interface TestServer {
  url: string;
  /** The same server without a network. */
  fetch: typeof fetch;
  /** An administrator's API key for each organization. */
  tokens: string[];
  /** The number of mails to each address. */
  mailsTo: Map<string, number>;
  close(): Promise<void>;
}

const unlimited = {
  ROSTER_LIMIT_ACTOR: '999999999',
  ROSTER_LIMIT_ORGANIZATION: '999999999',
  ROSTER_LIMIT_RECIPIENTS: '999999999',
  ROSTER_LIMIT_ADDRESS: '999999999',
};
export const DOMAIN = 'example.com';

async function seed(dependencies: Dependencies, locals: readonly string[]): Promise<string> {
  const { store, keys } = dependencies;
  const person = (local: string, role: number) => ({
    name: `Person ${local}`,
    local,
    role,
    state: 'active' as const,
    joinedDaysAgo: 1,
  });
  const editor = flow.roles.findIndex(({ id }) => id === 'editor');
  const administrator = flow.roles.findIndex(({ id }) => id === 'administrator');
  const people = [person('root', administrator), ...locals.map((local) => person(local, editor))];
  const { organizationId } = await seedOrganization({
    store,
    keys,
    catalogue: flow,
    name: 'Faulty',
    domain: DOMAIN,
    now: Date.now(),
    people,
    assistants: [],
  });
  return (await createApiKey(dependencies, { organizationId, name: 'script', roleId: 'administrator' })).token;
}

const stores = {
  memory: async () => createMemoryStore(),
  pglite: () => createSqlStore({ pglite: 'memory://' }),
};
export type StoreName = keyof typeof stores;

/** @param organizations for each, the local parts of its people's addresses */
export async function startTestServer(
  storeName: StoreName,
  organizations: readonly (readonly string[])[],
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'roster-faults-'));
  const mailsTo = new Map<string, number>();
  const tokens: string[] = [];
  const server = await startServer({
    store: await stores[storeName](),
    env: { PORT: '0', ROSTER_DATA_DIR: folder, LOG_LEVEL: 'silent', ...unlimited },
    prepare: async (dependencies) => {
      for (const locals of organizations) tokens.push(await seed(dependencies, locals));
    },
  });
  // The server's own mailbox only keeps the last 200.
  Object.assign(server.mailbox ?? {}, {
    send: async ({ to }: Mail) => void mailsTo.set(to, (mailsTo.get(to) ?? 0) + 1),
  });
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return {
    url: server.url,
    fetch: async (input, init) => server.app.fetch(new Request(input, init)),
    tokens,
    mailsTo,
    close,
  };
}
