import type { Catalogue } from '@roster-kit/policy/catalogues';
import { flow, hub } from '@roster-kit/policy/catalogues';
import {
  createApiKey,
  createApp,
  createKeys,
  createOrganization,
  type Dependencies,
  drainMail,
  type Mail,
  newId,
  newRevision,
  normalizeEmail,
  observeStore,
  sortNameOf,
  startSession,
  type Store,
  type UserRow,
} from '@roster-kit/server/core';

export const BASE_URL = 'http://backend.test';

/** Answers a request, as a server does. */
export type Answer = (request: Request) => Promise<Response>;

type Catalogues = Record<'hub' | 'flow', Catalogue>;

let people = 0;

/** Our own server on a store, with the harness of the kit. Its clock runs ahead as far as the harness has moved it. */
export class RosterServer {
  readonly mails: Mail[] = [];
  readonly app: ReturnType<typeof createApp>;
  offsetInMs = 0;

  private constructor(
    readonly dependencies: Dependencies,
    private readonly catalogues: Catalogues,
  ) {
    this.app = createApp(dependencies);
  }

  static async create(store: Store, changes: Partial<Catalogues> = {}): Promise<RosterServer> {
    const catalogues = { hub, flow, ...changes };
    const server: RosterServer = new RosterServer(
      {
        store: observeStore(store),
        keys: await createKeys(['a secret of at least thirty-two characters for tests']),
        catalogues,
        clock: () => Date.now() + server.offsetInMs,
        identity: {
          enabled: true,
          invitationUrl: 'https://host.example/accept',
          signInUrl: 'https://host.example/sign-in',
        },
      },
      catalogues,
    );
    return server;
  }

  get store(): Dependencies['store'] {
    return this.dependencies.store;
  }

  get now(): string {
    return new Date(this.dependencies.clock()).toISOString();
  }

  /** The server's own answer. */
  readonly answer: Answer = async (request) => this.app.fetch(request);

  /** For `checkConformance({ fetch })`: the harness, and everything else as `answer` says. */
  fetchWith(answer: Answer = this.answer): typeof fetch {
    return async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      return pathname.startsWith('/harness') ? this.harness(request) : answer(request);
    };
  }

  /** What README.md asks of a harness. */
  async harness(request: Request): Promise<Response> {
    const [, , ability] = new URL(request.url).pathname.split('/');
    if (ability === undefined)
      return Response.json({ abilities: ['mail', 'clock', 'key'], catalogues: ['hub', 'flow'] });
    const body = (await request.json()) as Record<string, string> & { seconds: number };
    const { organization = '', roleId = '', email = '' } = body;
    switch (ability) {
      case 'organization':
        return Response.json(await this.#organization(body['catalogue'] === 'flow' ? 'flow' : 'hub'));
      case 'person':
        return Response.json(await this.#person(organization, roleId));
      case 'key':
        return Response.json(
          await createApiKey(this.dependencies, { organizationId: organization, name: 'Conformance', roleId }),
        );
      case 'mail':
        await drainMail(this.dependencies, { send: async (mail) => void this.mails.push(mail) });
        return Response.json({ mails: this.mails.filter(({ to }) => to === email) });
      case 'clock':
        this.offsetInMs += body.seconds * 1000;
        return Response.json({ now: this.now });
      default:
        return Response.json({}, { status: 404 });
    }
  }

  async #organization(catalogue: 'hub' | 'flow') {
    const { id } = await createOrganization(this.dependencies, { name: 'Example GmbH', catalogue });
    const { roles } = this.catalogues[catalogue];
    const strength = (role: Catalogue['roles'][number]) => role.permissions.length;
    const sorted = [...roles].sort((one, other) => strength(other) - strength(one));
    return { organization: id, roles: sorted.map((role) => role.id) };
  }

  async #person(organization: string, roleId: string) {
    people += 1;
    const email = `person.${people}@people.example`;
    const name = `Person ${people}`;
    const row: UserRow = {
      id: newId('usr'),
      email,
      emailNormalized: normalizeEmail(email),
      name,
      sortName: sortNameOf(name, email),
      roleId,
      state: 'active',
      avatarUrl: null,
      twoFactorEnabled: false,
      invitedBy: null,
      invitationSentAt: null,
      invitationExpiresAt: null,
      invitationGeneration: 0,
      invitationDelivery: null,
      createdAt: this.now,
      lastActiveAt: null,
      revision: newRevision(),
    };
    return this.store.write(organization, async (tx) => {
      await tx.insert('users', row);
      return { id: row.id, email, token: (await startSession(tx, row, this.now)).token };
    });
  }
}
