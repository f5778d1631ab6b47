import { type Catalogue, flow, hub } from '@roster-kit/policy/catalogues';
import {
  createApp,
  createKeys,
  type Dependencies,
  drainMail,
  type Mail,
  observeStore,
  type Store,
} from '@roster-kit/server/core';
import { createHarness, type Harness } from './harness.js';

export const BASE_URL = 'http://backend.test';

/** Answers a request, as a server does. */
export type Answer = (request: Request) => Promise<Response>;

type Catalogues = Record<'hub' | 'flow', Catalogue>;

/** Our own server on a store, with a harness. Its clock runs ahead as far as the harness has moved it. */
export class RosterServer {
  readonly mails: Mail[] = [];
  readonly harness: Harness;
  readonly #app: ReturnType<typeof createApp>;
  offsetInMs = 0;

  private constructor(
    readonly dependencies: Dependencies,
    catalogues: Catalogues,
  ) {
    this.#app = createApp(dependencies);
    const mails = async () => {
      await drainMail(dependencies, { send: async (mail) => void this.mails.push(mail) });
      return this.mails;
    };
    const advance = (milliseconds: number) => void (this.offsetInMs += milliseconds);
    this.harness = createHarness({ dependencies, catalogues, mails, advance });
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

  /** The server's own answer. A body that others read too is given as a whole: half of a copied stream cannot be cancelled. */
  readonly answer: Answer = async (request) => {
    const { url, method, headers } = request;
    const body = method === 'GET' ? '' : await request.text();
    return this.#app.fetch(new Request(url, { method, headers, ...(body !== '' && { body }) }));
  };

  /** For `checkConformance({ fetch })`: the harness, and everything else as `answer` says. */
  fetchWith(answer: Answer = this.answer): typeof fetch {
    return async (input, init) => {
      const request = new Request(input, init);
      return new URL(request.url).pathname.startsWith('/harness') ? this.harness(request) : answer(request);
    };
  }
}
