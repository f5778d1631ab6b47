import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { seedOrganization } from '@roster-kit/mocks/seed';
import { flow } from '@roster-kit/policy/catalogues';
import { createApiKey, createApp, createKeys, type Dependencies, observeStore } from '@roster-kit/server/core';
import { createMemoryStore } from '@roster-kit/server/memory';

/** What happens to the first request below a path of this name; `answer` is what it would have got. */
const faults: Record<string, (outgoing: ServerResponse, answer: () => Promise<Response>) => Promise<unknown> | void> = {
  unavailable: (outgoing) =>
    void outgoing
      .writeHead(503, {
        'retry-after': '0',
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'Retry-After',
      })
      .end(),
  stalled: () => undefined,
  echo: (outgoing) =>
    void outgoing
      .writeHead(200, { 'access-control-allow-origin': '*' })
      .end(JSON.stringify({ data: outgoing.req.headers })),
  cut: async (outgoing, answer) => {
    const response = await answer();
    const body = new Uint8Array(await response.arrayBuffer());
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy());
  },
};

async function requestOf(incoming: IncomingMessage, url: string, signal: AbortSignal): Promise<Request> {
  const { method = 'GET', headers } = incoming;
  const body = ['GET', 'HEAD', 'OPTIONS'].includes(method) ? null : Buffer.concat(await incoming.toArray());
  return new Request(url, { method, headers: headers as Record<string, string>, body, signal });
}

/** `/cut/anything/v1/…` is `/v1/…` with that fault, once for each `anything`; what a browser asks before passes. */
function listener(base: () => string, fetch: (request: Request) => Response | Promise<Response>) {
  const met = new Set<string>();
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    if (incoming.url === '/blank') return void outgoing.setHeader('content-type', 'text/html').end('<!doctype html>');
    const gone = new AbortController();
    outgoing.on('close', () => gone.abort());
    const [, prefix = '', fault = '', path = ''] = /^(\/(\w+)\/[^/]+)?(\/v1\/.*)/.exec(incoming.url ?? '') ?? [];
    const answer = async () => fetch(await requestOf(incoming, base() + path, gone.signal));
    if (fault && incoming.method !== 'OPTIONS' && !met.has(prefix)) {
      met.add(prefix);
      await faults[fault]?.(outgoing, answer);
      return;
    }
    const response = await answer();
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (response.body) await pipeline(response.body, outgoing).catch(() => undefined);
    else outgoing.end();
  };
}

export interface SmokeBackend {
  url: string;
  /** An API key of the administrator's rights in an organization of its own. */
  organization(): Promise<string>;
  close(): void;
}

/** The server's core on a memory store, behind HTTP, with faults below `/unavailable`, `/stalled` and the like, and an empty page at `/blank`. */
export async function startBackend(): Promise<SmokeBackend> {
  const store = observeStore(createMemoryStore());
  const keys = await createKeys(['a secret that is good for this suite alone']);
  const identity = {
    enabled: true,
    invitationUrl: 'http://localhost/invitation',
    signInUrl: 'http://localhost/sign-in',
  };
  const dependencies: Dependencies = {
    store,
    keys,
    catalogues: { flow },
    clock: Date.now,
    identity,
    allowedOrigins: ['*'],
  };
  const app = createApp(dependencies);
  const server = createServer((incoming, outgoing) => void listen(incoming, outgoing));
  const listen = listener(
    () => url,
    (request) => app.fetch(request),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    async organization() {
      const { organizationId } = await seedOrganization({
        store,
        keys,
        catalogue: flow,
        name: 'Example GmbH',
        domain: 'example.com',
        now: Date.now(),
      });
      return (await createApiKey(dependencies, { organizationId, name: 'Smoke', roleId: 'administrator' })).token;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
