import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flow } from '@roster-kit/policy/catalogues';
import { seedOrganization } from '@roster-kit/mocks/seed';
import { createApiKey, createMemoryStore, createSqlStore, startServer, type Dependencies, type Mail } from '@roster-kit/server';

/** The real server on its embedded database, with one organization of people who are divided among scripts. */
export interface TestServer {
  url: string;
  /** Of an administrator's API key. */
  token: string;
  /** The people's ids by address. */
  people: ReadonlyMap<string, string>;
  mails: Mail[];
  close(): Promise<void>;
}

const unlimited = { ROSTER_LIMIT_ACTOR: '999999999', ROSTER_LIMIT_ORGANIZATION: '999999999', ROSTER_LIMIT_RECIPIENTS: '999999999', ROSTER_LIMIT_ADDRESS: '999999999' };
export const DOMAIN = 'example.com';

async function seed(dependencies: Dependencies, locals: readonly string[]) {
  const { store, keys } = dependencies;
  const person = (local: string, role: number) => ({ name: `Person ${local}`, local, role, state: 'active' as const, joinedDaysAgo: 1 });
  const editor = flow.roles.findIndex(({ id }) => id === 'editor');
  const administrator = flow.roles.findIndex(({ id }) => id === 'administrator');
  const people = [person('root', administrator), ...locals.map((local) => person(local, editor))];
  const { organizationId, users } = await seedOrganization({ store, keys, catalogue: flow, name: 'Faulty', domain: DOMAIN, now: Date.now(), people, assistants: [] });
  const { token } = await createApiKey(dependencies, { organizationId, name: 'script', roleId: 'administrator' });
  return { token, people: new Map(users.map(({ email, id }) => [email, id])) };
}

const stores = {
  memory: async () => createMemoryStore(),
  pglite: () => createSqlStore({ pglite: 'memory://' }),
};
export type StoreName = keyof typeof stores;

/** @param locals the parts of the people's addresses before the @ */
export async function startTestServer(storeName: StoreName, locals: readonly string[]): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'roster-faults-'));
  const mails: Mail[] = [];
  let seeded: Awaited<ReturnType<typeof seed>> | undefined;
  const server = await startServer({
    store: await stores[storeName](),
    env: { PORT: '0', ROSTER_DATA_DIR: folder, LOG_LEVEL: 'silent', ...unlimited },
    prepare: async (dependencies) => void (seeded = await seed(dependencies, locals)),
  });
  // Its own keeps the last 200 alone.
  Object.assign(server.mailbox ?? {}, { send: async (mail: Mail) => void mails.push(mail) });
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  if (!seeded) throw new Error('Nothing was seeded.');
  return { url: server.url, mails, close, ...seeded };
}
