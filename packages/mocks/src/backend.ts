import { http, type HttpHandler, HttpResponse } from 'msw';
import { type Catalogue, flow, hub } from '@roster-kit/policy/catalogues';
import {
  createApiKey,
  createApp,
  createKeys,
  type Dependencies,
  drainMail,
  isListed,
  type Mail,
  markVerified,
  observeStore,
  type OperationId,
  operations,
  type ProblemCode,
  ProblemError,
  type ReadTx,
  startSession,
  type UserRow,
} from '@roster-kit/server/core';
import { createMemoryStore } from '@roster-kit/server/memory';
import { crowdFor } from './crowd.js';
import { type Seeded, seedOrganization } from './seed.js';

const SHIPPED = { hub, flow };

/** What the server answers: the contract's operations, and AuthZEN. Everything else of the address is the host's. */
const ROUTES = ['/v1/*', '/access/v1/*', '/.well-known/authzen-configuration'];

interface Capabilities {
  areas: Record<string, string[]>;
}

export interface MockBackendOptions {
  /** A shipped catalogue's name, or a catalogue of your own. */
  catalogue?: keyof typeof SHIPPED | Catalogue;
  /** Where the handlers answer; requests to other addresses pass through. */
  baseUrl?: string;
  contactText?: string;
  /** Seeds this many people, like a large customer; a few dozen of every role and status when left out. */
  people?: number;
}

/** What to answer instead: a problem code of the contract, or no answer at all. */
export type Failure = ProblemCode | 'network';

export interface MockBackend extends Seeded {
  baseUrl: string;
  /** For `createRosterClient({ fetch })`: the server's own core on a memory store, without a network. */
  fetch: typeof fetch;
  /** The same for MSW. */
  handlers: HttpHandler[];
  /** Every mail the server would have sent. */
  mails: Mail[];
  dependencies: Dependencies;
  clock: { now: () => number; advance: (milliseconds: number) => void };
  /**
   * A session token of the first active person with this role, or of the user with this id. With `byHost`, a token
   * that a host's backend makes for this page (`tokens.create`).
   */
  tokenFor: (roleOrUserId: string, options?: { twoFactorVerified?: boolean; byHost?: boolean }) => Promise<string>;
  /** The operation fails like this until it is called with `undefined`. Throws for a code that the operation does not list. */
  fail: (operation: OperationId, failure: Failure | undefined) => void;
  /** From now on the backend lacks these operations and areas, and no other. It answers as if they had never been there. */
  lack: (...offers: readonly string[]) => void;
  /** Delays every answer from now on by this time; with `Infinity` no answer comes. */
  delay: (milliseconds: number) => void;
}

/** The request as it reaches a server behind a proxy: without the path that the address has. */
function withoutPath(request: Request, baseUrl: string): Request {
  const { pathname: path } = new URL(baseUrl);
  const url = new URL(request.url);
  if (path === '/' || !url.pathname.startsWith(path)) return request;
  url.pathname = url.pathname.slice(path.replace(/\/$/, '').length);
  return new Request(url, request);
}

/** Longer than a client waits before it repeats a request by itself, so that the refusal becomes visible. */
const RETRY_AFTER_IN_SECONDS = 50;

const refusal = (failure: Failure): ProblemError =>
  new ProblemError(
    failure === 'network' ? 'unavailable' : failure,
    failure === 'rate_limited' ? { retryAfterInSeconds: RETRY_AFTER_IN_SECONDS } : {},
  );

/** What a backend says that does not have some operations. */
function without(capabilities: Capabilities, isLacking: (id: string) => boolean): Capabilities {
  const left = Object.entries(capabilities.areas).map(([area, ids]) => [area, ids.filter((id) => !isLacking(id))]);
  return { ...capabilities, areas: Object.fromEntries(left.filter(([, ids]) => ids?.length)) };
}

/** The page that the mock runs in. No script can set the `Origin` header there, so the mock takes the page's. */
const ownOrigin = (): string => globalThis.location?.origin ?? 'http://localhost';

async function findPerson(tx: Pick<ReadTx, 'find'>, roleOrUserId: string, seeded: UserRow[]): Promise<UserRow> {
  const users = await tx.find(
    'users',
    roleOrUserId.startsWith('usr_') ? { id: roleOrUserId } : { roleId: roleOrUserId, state: 'active' },
  );
  const user = seeded.map(({ id }) => users.find((candidate) => candidate.id === id)).find(Boolean) ?? users[0];
  if (!user) throw new Error(`No active account ${roleOrUserId}`);
  return user;
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    if (Number.isFinite(milliseconds)) setTimeout(resolve, milliseconds);
  });
}

/** Runs the server's own core on a memory store, seeded with one organization. It adds no rules. */
export async function createMockBackend(options: MockBackendOptions = {}): Promise<MockBackend> {
  const catalogue = typeof options.catalogue === 'object' ? options.catalogue : SHIPPED[options.catalogue ?? 'hub'];
  const baseUrl = (options.baseUrl ?? 'https://roster.test').replace(/\/$/, '');
  const failures = new Map<OperationId, Failure>();
  let lacking: ReadonlySet<string> = new Set();
  const isLacking = (id: string) => lacking.has(id) || lacking.has(operations[id as OperationId].area);
  const mails: Mail[] = [];
  let offset = 0;
  let delayInMs = 0;
  const now = () => Date.now() + offset;
  const keys = await createKeys(['a secret for mocks alone, never for a server']);
  const store = observeStore(createMemoryStore());
  const dependencies: Dependencies = {
    store,
    keys,
    catalogues: { hub, flow, [catalogue.id]: catalogue },
    clock: now,
    identity: { enabled: true, invitationUrl: `${baseUrl}/invitation`, signInUrl: `${baseUrl}/sign-in` },
    isFromPageOf: (origin, request) => (request.headers.get('origin') ?? ownOrigin()) === origin,
    intercept: async (id, request, carryOut) => {
      if (isLacking(id)) throw new ProblemError('unknown_operation');
      const failure = failures.get(id);
      if (failure === 'network') unreachable.add(request);
      if (failure) throw refusal(failure);
      const answered = await carryOut();
      // A server does this some seconds later, so that nobody can tell by the time whether the address has an account.
      if (id === 'identity.requestLink') await sendMail();
      if (id !== 'capabilities.get' || lacking.size === 0) return answered;
      return { ...answered, body: without(answered.body as Capabilities, isLacking), etag: undefined };
    },
  };
  /** The requests that do not get through to the server. */
  const unreachable = new WeakSet<Request>();
  const sendMail = () => drainMail(dependencies, { send: async (mail) => void mails.push(mail) });
  store.onMail(() => void sendMail());
  const app = createApp(dependencies);
  const contactText = options.contactText ?? 'Write to it@example.com to get access.';
  const seeded = await seedOrganization({
    store,
    keys,
    catalogue,
    name: 'Example GmbH',
    domain: 'example.com',
    now: now(),
    contactText,
    ...(options.people !== undefined && { people: crowdFor(catalogue, options.people) }),
  });

  const answer = async (request: Request): Promise<Response> => {
    if (delayInMs > 0) await wait(delayInMs, request.signal);
    const asked = withoutPath(request, baseUrl);
    const response = await app.fetch(asked);
    if (unreachable.has(asked)) throw new TypeError('Failed to fetch');
    return response;
  };

  /** Creates the token as a host's backend does: with an API key, here of the role with the most permissions. */
  const hostToken = async (userId: string, twoFactorVerified: boolean): Promise<string> => {
    const [strongest] = [...catalogue.roles].sort((a, b) => b.permissions.length - a.permissions.length);
    const key = await createApiKey(dependencies, {
      organizationId: seeded.organizationId,
      name: 'Host',
      roleId: strongest?.id ?? '',
    });
    const headers = { authorization: `Bearer ${key.token}`, 'content-type': 'application/json' };
    const response = await app.request('/v1/tokens', {
      method: 'POST',
      headers,
      body: JSON.stringify({ userId, origin: ownOrigin(), twoFactorVerified }),
    });
    return ((await response.json()) as { token: string }).token;
  };

  return {
    ...seeded,
    baseUrl,
    mails,
    dependencies,
    clock: { now, advance: (milliseconds) => void (offset += milliseconds) },
    fetch: async (input, init) => answer(new Request(input, init)),
    handlers: ROUTES.map((route) =>
      http.all(`${baseUrl}${route}`, ({ request }) => answer(request).catch(() => HttpResponse.error())),
    ),
    fail(operation, failure) {
      if (failure === undefined) failures.delete(operation);
      else if (failure === 'network' || isListed(operation, failure)) failures.set(operation, failure);
      else throw new Error(`${operation} never answers ${failure}`);
    },
    lack: (...offers) => void (lacking = new Set(offers)),
    delay: (milliseconds) => void (delayInMs = milliseconds),
    tokenFor: async (roleOrUserId, { twoFactorVerified = false, byHost = false } = {}) => {
      const user = await store.read(seeded.organizationId, (tx) => findPerson(tx, roleOrUserId, seeded.users));
      if (byHost) return hostToken(user.id, twoFactorVerified);
      return store.write(seeded.organizationId, async (tx) => {
        const at = new Date(now()).toISOString();
        const { token } = await startSession(tx, user, at);
        const session = (await tx.find('sessions', { userId: user.id })).at(-1);
        if (twoFactorVerified && session) await markVerified(tx, session.id, at);
        return token;
      });
    },
  };
}
