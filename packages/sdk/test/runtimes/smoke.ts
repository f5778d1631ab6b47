import {
  createRosterClient,
  isRosterError,
  type RosterClient,
  type RosterClientOptions,
  RosterError,
} from '@roster-kit/sdk';

export interface SmokeOptions {
  /** A server with a seeded organization of the flow catalogue, and the fault paths of scripts/runtimes/backend.ts. */
  baseUrl: string;
  /** An API key with the role administrator. */
  token: string;
  /** Whether the environment variables are set too. */
  environment?: boolean;
}

interface Context extends SmokeOptions {
  client: RosterClient<string>;
  /** A client whose first request meets this fault; `echo` returns the request's headers. */
  faulty(fault: 'unavailable' | 'stalled' | 'cut' | 'echo', options?: Partial<RosterClientOptions>): RosterClient;
}

function same(actual: unknown, expected: unknown): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`got ${got}, not ${wanted}`);
}

async function refusal(call: PromiseLike<unknown>): Promise<RosterError> {
  try {
    await call;
  } catch (error) {
    if (isRosterError(error)) return error;
    throw error;
  }
  throw new Error('no failure');
}

/** Two runs never use the same address. */
const unique = (): string => Math.random().toString(36).slice(2);

async function count(items: AsyncIterable<unknown>): Promise<number> {
  let found = 0;
  for await (const item of items) found += item === undefined ? 0 : 1;
  return found;
}

async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const chunk of chunks) whole += chunk;
  return whole;
}

const total = async ({ users }: Context['client']): Promise<number | undefined> =>
  (await users.list({ include: 'total', limit: 1 })).page.total;

/** What must work in every runtime: each check uses a platform feature that the runtimes implement themselves. */
export const checks: Record<string, (context: Context) => Promise<void>> = {
  'an API key signs in': async ({ client }) => {
    const { actor, role, organization } = await client.session.get();
    same([actor.kind, role.id, organization.catalogue], ['api_key', 'administrator', 'flow']);
  },
  'address and key can come from the environment': async ({ environment }) => {
    try {
      same([(await createRosterClient().session.get()).actor.kind, environment], ['api_key', true]);
    } catch (error) {
      if (environment) throw error;
      same([isRosterError(error), String(error).includes('ROSTER_BASE_URL')], [true, true]);
    }
  },
  'each request sends user agent and token': async ({ faulty }) => {
    const client = faulty('echo');
    const { data } = (await (await client.fetch(`${client.baseUrl}/v1/roles`)).json()) as {
      data: Record<string, string>;
    };
    same(
      [/^roster-kit-sdk|^Mozilla/.test(data['user-agent'] ?? ''), data['authorization']?.startsWith('Bearer ')],
      [true, true],
    );
  },
  'for await reads every page': async ({ client }) => {
    const people = await total(client);
    same((people ?? 0) > 20, true);
    same(await count(client.users.list({ limit: 7 })), people);
  },
  'an update uses If-Match': async ({ client }) => {
    const { id } = (await client.users.list({ status: ['active'] }).first())!;
    const user = await client.users.get(id);
    const renamed = await client.users.update(id, { name: 'Zoë Łukasz 李' }, { ifMatch: user.etag });
    same((await client.users.get(id)).name, renamed.name);
    const error = await refusal(client.users.update(id, { name: 'Too late' }, { ifMatch: user.etag }));
    same([error.code, error.status], ['precondition_failed', 412]);
  },
  'a POST with the same key happens once': async ({ client }) => {
    const [email, idempotencyKey] = [`${unique()}@example.com`, unique()];
    const invite = () => client.invitations.create({ email, roleId: 'editor' }, { idempotencyKey });
    const first = await invite();
    same([first.status, (await invite()).id], ['pending', first.id]);
  },
  'rows are sent in batches, in order, and once per run': async ({ client }) => {
    const rows = Array.from({ length: 5 }, () => ({ email: `${unique()}@example.com`, roleId: 'editor' }));
    const run = () =>
      client.invitations.createMany([...rows, rows[0]!], { batchSize: 2, runId: rows[0]!.email }).toArray();
    const outcomes = (await run()).map(({ problem }) => problem?.code ?? 'invited');
    same(outcomes, [...rows.map(() => 'invited'), 'address_taken']);
    same(
      (await run()).map(({ problem }) => problem?.code ?? 'invited'),
      outcomes,
    );
  },
  'an error response is a typed error': async ({ client }) => {
    const invitation = { email: `${unique()}@example.com`, roleId: 'editor' };
    await client.invitations.create(invitation);
    const error = await refusal(client.invitations.create(invitation));
    same(
      [error.code, error.status, error.operationId, typeof error.requestId],
      ['address_taken', 409, 'invitations.create', 'string'],
    );
    same(
      [error instanceof Error, error instanceof RosterError, isRosterError(error, 'users.get')],
      [true, true, false],
    );
  },
  'a call can return a result, or its response': async ({ client }) => {
    const [good, bad] = [await client.roles.list().safe(), await client.users.get('usr_missing').safe()];
    same([good.ok && good.data.data.length > 0, bad.ok || bad.error.status], [true, 404]);
    const { data, response } = await client.session.get().withResponse();
    same([response.status, response.headers.has('request-id'), data.role.id], [200, true, 'administrator']);
  },
  'the raw client and fetch only call this server': async ({ client }) => {
    const raw = await client.raw.GET('/v1/users', { params: { query: { limit: 2 } } });
    same([raw.data?.data.length, raw.response.status], [2, 200]);
    same((await refusal(client.fetch('http://127.0.0.1:1/'))).code, 'invalid_argument');
  },
  'a refused token is renewed once': async ({ baseUrl, token }) => {
    const asked: boolean[] = [];
    const client = createRosterClient({
      baseUrl,
      token: ({ refresh }) => {
        asked.push(refresh);
        return asked.includes(true) ? token : 'rak_old';
      },
    });
    await Promise.all([client.session.get(), client.roles.list(), client.permissions.list()]);
    same(asked.filter(Boolean).length, 1);
  },
  'a timeout ends an attempt': async ({ faulty }) => {
    const started = Date.now();
    const error = await refusal(faulty('stalled', { timeoutInMs: 50, maxRetries: 0 }).roles.list());
    same([error.code, Date.now() - started < 5_000], ['timeout', true]);
  },
  'a signal ends a call': async ({ faulty }) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    const error = await refusal(faulty('stalled').roles.list({ signal: controller.signal }));
    same(error.code, 'aborted');
    same((await refusal(faulty('stalled').roles.list({ signal: AbortSignal.abort() }))).code, 'aborted');
  },
  'a 503 is retried, a POST with its key': async ({ faulty }) => {
    same((await faulty('unavailable').session.get()).role.id, 'administrator');
    same(
      (await faulty('unavailable').invitations.create({ email: `${unique()}@example.com`, roleId: 'editor' })).status,
      'pending',
    );
  },
  'a truncated response is requested again': async ({ faulty, client }) => {
    same(
      (await faulty('cut').users.list({ limit: 30 })).data.length,
      (await client.users.list({ limit: 30 })).data.length,
    );
  },
  'an unreachable server is a network error': async ({ token }) => {
    const error = await refusal(
      createRosterClient({ baseUrl: 'http://127.0.0.1:1', token, maxRetries: 0 }).roles.list(),
    );
    same([error.code, error.status], ['network_error', undefined]);
  },
  'the event stream yields changes': async ({ client }) => {
    const { id, etag } = (await client.users.list({ status: ['active'] }).first())!;
    const seen: string[] = [];
    for await (const event of client.events()) {
      seen.push(event.event);
      if (event.event === 'ready') await client.users.update(id, { name: `Renamed ${unique()}` }, { ifMatch: etag });
      if (event.event === 'change' && event.targetId === id) break;
    }
    same(seen[0], 'ready');
  },
  'the event stream ends with its signal': async ({ client }) => {
    const controller = new AbortController();
    for await (const event of client.events({ signal: controller.signal }))
      if (event.event === 'ready') controller.abort();
  },
  'a CSV export comes in chunks': async ({ client }) => {
    const lines = (await textOf(client.users.export())).trimEnd().split('\r\n');
    same([lines.length - 1, lines[0]?.charCodeAt(0) === 0xfeff], [await total(client), false]);
  },
  'a truncated export fails': async ({ faulty }) => {
    same((await refusal(textOf(faulty('cut').users.export()))).code, 'network_error');
  },
  'can decides by role and by level': async ({ client }) => {
    const assistant = await client.resources.list().first();
    const answers = [
      await client.can('users:invite'),
      await client.can('assistant:publish', assistant),
      await client.can('users:fly'),
    ];
    same(
      answers.map(({ reason }) => reason),
      ['granted_by_role', 'granted_by_default_level', 'unknown_permission'],
    );
  },
  'no error contains the token': async ({ baseUrl, token }) => {
    // A header cannot hold this token, and the platform's error quotes it.
    const error = await refusal(createRosterClient({ baseUrl, token: `${token}\nx`, maxRetries: 0 }).roles.list());
    const cause = error.cause as Error;
    same(
      [cause instanceof Error, [error, error.stack, JSON.stringify(error), cause, cause.stack].join().includes(token)],
      [true, false],
    );
  },
};

/** Runs every check and returns their names, or rejects with the first failure. */
export async function smoke(options: SmokeOptions): Promise<string[]> {
  const { baseUrl, token } = options;
  const context: Context = {
    ...options,
    client: createRosterClient<string>({ baseUrl, token }),
    faulty: (fault, more) => createRosterClient({ baseUrl: `${baseUrl}/${fault}/${unique()}`, token, ...more }),
  };
  const passed: string[] = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check(context);
    } catch (cause) {
      throw new Error(`${name}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`, { cause });
    }
    passed.push(name);
  }
  return passed;
}
