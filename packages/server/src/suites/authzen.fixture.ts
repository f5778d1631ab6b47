import type { Catalogue, CatalogueRole } from '@roster-kit/policy/catalogues';
import type { EvaluationDecision } from '../core/authzen/messages.js';
import { newRevision } from '../core/index.js';
import { newId } from '../core/lib/ids.js';
import { hostIdentityId } from '../core/sign-in/host-accounts.js';
import { grantId } from '../store/grant-id.js';
import type { App, Client } from '../testing/client.js';
import type { Organization, World } from '../testing/fixture.js';
import { exampleResources, examplesCatalogue } from './authzen-examples.table.js';
import { characters, todoCatalogue } from './authzen-todo.table.js';

const ISSUER = 'https://id.example.com';
export const ONE = '/access/v1/evaluation';
export const MANY = '/access/v1/evaluations';

/** The gateway's own role; it asks about everybody. */
const gateway: CatalogueRole = {
  id: 'gateway',
  name: 'Gateway',
  description: '',
  permissions: ['users:view'],
  defaultAccessLevel: null,
  system: true,
};

export interface Answer {
  status: number;
  headers: Headers;
  body: {
    decision?: boolean;
    context?: EvaluationDecision['context'];
    evaluations?: EvaluationDecision[];
    code?: string;
    detail?: string;
  };
}

export async function post(
  app: App,
  path: string,
  token: string | null,
  body: unknown,
  headers: object = {},
): Promise<Answer> {
  const response = await app.request(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
}

/** An organization with this catalogue whose people sign in at a host, with an API key that asks. */
export class Asking {
  private constructor(
    readonly world: World,
    readonly organization: Organization,
    readonly key: Client,
  ) {}

  static async with(given: World, catalogue: Catalogue): Promise<Asking> {
    const permissions = [
      ...catalogue.permissions,
      ...['users:view'].map((id) => ({ id, decidedBy: 'role' as const, page: 'users', label: id, description: id })),
    ];
    const catalogues = { [catalogue.id]: { ...catalogue, permissions, roles: [...catalogue.roles, gateway] } };
    const hostIdentity = { issuer: ISSUER, provisionRoleId: null, verify: async () => undefined };
    const world = given.with({ catalogues, hostIdentity });
    const organization = await world.organization(catalogue.id);
    return new Asking(world, organization, await organization.apiKey('gateway'));
  }

  one(body: unknown, headers?: object): Promise<Answer> {
    return post(this.world.app, ONE, this.key.token, body, headers);
  }

  many(body: unknown): Promise<Answer> {
    return post(this.world.app, MANY, this.key.token, body);
  }

  /** Links a user to the `sub` by which the host knows them. */
  async link(userId: string, sub: string): Promise<void> {
    const row = { id: await hostIdentityId(ISSUER, sub), issuer: ISSUER, userId, createdAt: this.world.iso };
    await this.world.store.write(this.organization.id, (tx) => tx.insert('hostIdentities', row));
  }

  /** Registers a resource with levels of users. */
  async resource(type: string, key: string, levels: Record<string, string> = {}): Promise<string> {
    const row = { id: newId('res'), type, key, name: key, sortName: key, createdAt: this.world.iso };
    await this.world.store.write(this.organization.id, async (tx) => {
      await tx.insert('resources', { ...row, revision: newRevision() });
      for (const [userId, accessLevel] of Object.entries(levels)) {
        const id = grantId(row.id, userId);
        await tx.insert('grants', { id, resourceId: row.id, userId, accessLevel, revision: newRevision() });
      }
    });
    return row.id;
  }
}

/** The examples of the specification. */
export async function examples(given: World): Promise<Asking> {
  const asking = await Asking.with(given, examplesCatalogue);
  const ids: Record<string, string> = {};
  for (const name of ['alice@example.com', 'alice', 'bob']) {
    const email = name.includes('@') ? name : `${name}@certification.example`;
    const { id } = await asking.organization.user({ email, roleId: 'member' });
    if (email !== name) await asking.link(id, name);
    ids[name] = id;
  }
  for (const [type, key, levels] of exampleResources)
    await asking.resource(
      type,
      key,
      Object.fromEntries(Object.entries(levels).map(([name, level]) => [ids[name], level])),
    );
  return asking;
}

/** The working group's Todo scenario. */
export async function todoList(given: World): Promise<Asking> {
  const asking = await Asking.with(given, todoCatalogue);
  await asking.resource('todo', 'todo-1');
  for (const { sub, email, roleId, todo } of Object.values(characters)) {
    const { id } = await asking.organization.user({ email, roleId });
    await asking.link(id, sub);
    await asking.resource('todo', todo, roleId === 'editor' ? { [id]: 'owner' } : {});
  }
  return asking;
}

/** A question of the examples that is answered with yes. */
export const permitted = {
  subject: { type: 'user', id: 'alice@example.com', properties: { department: 'Sales' } },
  action: { name: 'read', properties: { method: 'GET' } },
  resource: { type: 'document', id: '1', properties: {} },
  context: { time: '1985-10-26T01:22-07:00' },
};
