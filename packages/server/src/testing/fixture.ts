import { type Catalogue, flow, hub } from '@roster-kit/policy/catalogues';
import { makeLinkToken } from '../core/credentials/links.js';
import {
  createApp,
  createKeys,
  type Dependencies,
  hashToken,
  newId,
  newRevision,
  newToken,
  normalizeEmail,
  type ObservedStore,
  observeStore,
  sortNameOf,
} from '../core/index.js';
import type { AuditEventRow, OutboxRow, Store, UserRow } from '../store/store.js';
import { type App, Client } from './client.js';

/** A store for one suite, the app that answers its requests (in this process when left out), and how to stop both. */
export type MakeStore = () => Promise<{ store: Store; serve?: (world: World) => App; stop(): Promise<void> }>;

export const SECRET = 'a secret of at least thirty-two characters for tests';
const START = Date.parse('2026-03-01T08:00:30.000Z');
const DAY_IN_MS = 24 * 60 * 60_000;

/** Flow's catalogue with three more roles, as a host product may have it. */
const studio: Catalogue = {
  ...flow,
  id: 'studio',
  roles: [
    ...flow.roles,
    {
      id: 'coordinator',
      name: 'Coordinator',
      description: 'Manages people.',
      permissions: ['users:view', 'users:invite', 'users:change_role', 'users:delete', 'access_levels:manage'],
      defaultAccessLevel: null,
      system: false,
    },
    {
      id: 'embedder',
      name: 'Embedder',
      description: 'A host product.',
      permissions: ['resources:view', 'tokens:create'],
      defaultAccessLevel: null,
      system: false,
    },
    {
      id: 'publisher',
      name: 'Publisher',
      description: 'Publishes everything.',
      permissions: ['resources:view'],
      defaultAccessLevel: 'manage_and_publish',
      system: false,
    },
  ],
};

/** A user with a session. */
export interface Person extends Client {
  readonly id: string;
  readonly email: string;
}

export interface AddUser {
  name?: string;
  email?: string;
  roleId: string;
  state?: UserRow['state'];
  twoFactorEnabled?: boolean;
  /** Whether the session is verified by a second factor. */
  verified?: boolean;
}

/** One service with its own clock; each test makes its own organizations in it. */
export class World {
  now = START;
  app: App;
  readonly dependencies: Dependencies;
  readonly logged: Record<string, unknown>[] = [];
  mailNotices = 0;

  constructor(
    readonly store: ObservedStore,
    keys: Dependencies['keys'],
    changes: Partial<Dependencies> = {},
  ) {
    const note = (fields: Record<string, unknown>) => void this.logged.push(fields);
    this.dependencies = {
      store,
      keys,
      catalogues: { hub, flow, studio },
      clock: () => this.now,
      identity: {
        enabled: true,
        invitationUrl: 'https://host.example/accept',
        signInUrl: 'https://host.example/sign-in',
      },
      logger: { info: () => undefined, warn: note, error: note },
      ...changes,
    };
    store.onMail(() => (this.mailNotices += 1));
    this.app = createApp(this.dependencies);
  }

  static async create(store: Store, changes: Partial<Dependencies> = {}): Promise<World> {
    return new World(observeStore(store), await createKeys([SECRET]), changes);
  }

  /** The same store with other settings of the service. */
  with(changes: Partial<Dependencies>): World {
    const world = new World(this.store, this.dependencies.keys, { ...changes });
    world.now = this.now;
    return world;
  }

  pass(milliseconds: number): void {
    this.now += milliseconds;
  }

  get iso(): string {
    return new Date(this.now).toISOString();
  }

  /** Without a token. */
  get anybody(): Client {
    return new Client(this.app, null);
  }

  /** `catalogue` is the key of one that the service knows. */
  async organization(catalogue = 'hub', name = 'Example GmbH'): Promise<Organization> {
    const id = newId('org');
    await this.store.createOrganization({
      id,
      name,
      catalogue,
      contactText: null,
      contactRevision: newRevision(),
      twoFactorRequired: false,
      invitationLifetimeInMinutes: 7 * 24 * 60,
      allowedEmailDomains: [],
      securityRevision: newRevision(),
      createdAt: this.iso,
    });
    return new Organization(this, id);
  }
}

export class Organization {
  constructor(
    readonly world: World,
    readonly id: string,
  ) {}

  async user({
    name,
    email,
    roleId,
    state = 'active',
    twoFactorEnabled = false,
    verified = false,
  }: AddUser): Promise<Person> {
    const id = newId('usr');
    const address = email ?? `${id}@example.com`;
    const row: UserRow = {
      id,
      email: address,
      emailNormalized: normalizeEmail(address),
      name: name ?? null,
      sortName: sortNameOf(name ?? null, address),
      roleId,
      state,
      avatarUrl: null,
      twoFactorEnabled,
      invitedBy: null,
      invitationSentAt: null,
      invitationExpiresAt: null,
      invitationGeneration: 0,
      invitationDelivery: null,
      createdAt: this.world.iso,
      lastActiveAt: null,
      revision: newRevision(),
    };
    const token = newToken('rst', this.id);
    const session = {
      id: newId('ses'),
      userId: id,
      tokenHash: await hashToken(token),
      parentId: null,
      twoFactorVerifiedAt: verified ? this.world.iso : null,
      createdAt: this.world.iso,
      expiresAt: new Date(this.world.now + 30 * DAY_IN_MS).toISOString(),
      apiKeyId: null,
      origin: null,
    };
    await this.world.store.write(this.id, async (tx) => {
      await tx.insert('users', row);
      await tx.insert('sessions', session);
    });
    return Object.assign(new Client(this.world.app, token), { id, email: address });
  }

  /** Removes a user whom P12 would keep. */
  async remove({ id }: { id: string }): Promise<void> {
    await this.world.store.write(this.id, (tx) => tx.remove('users', { id }));
  }

  async apiKey(roleId: string): Promise<Client & { readonly id: string }> {
    const [token, id] = [newToken('rak', this.id), newId('key')];
    const row = { id, name: 'script', roleId, tokenHash: await hashToken(token), createdAt: this.world.iso };
    await this.world.store.write(this.id, (tx) => tx.insert('apiKeys', row));
    return Object.assign(new Client(this.world.app, token), { id });
  }

  async resource(name: string, as: Client): Promise<string> {
    const { body } = await as.ok('resources.create', {
      body: { type: 'assistant', key: name.toLowerCase().replaceAll(' ', '-'), name },
    });
    return body.id;
  }

  /** The token of the link in the mail of this generation. */
  linkToken(userId: string, generation = 1): Promise<string> {
    return makeLinkToken(this.world.dependencies.keys, {
      kind: 'invitation',
      organizationId: this.id,
      subjectId: userId,
      generation,
    });
  }

  mails(): Promise<OutboxRow[]> {
    return this.world.store.read(this.id, (tx) => tx.find('outbox', {}));
  }

  async events(action: string): Promise<AuditEventRow[]> {
    const events = await this.world.store.read(this.id, (tx) => tx.find('auditEvents', { action }));
    return events.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async etag(person: { id: string }): Promise<string> {
    const row = await this.world.store.read(this.id, (tx) => tx.get('users', person.id));
    return `"${row?.revision ?? 'gone'}"`;
  }
}
