import { createServer } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createMockBackend, type MockBackend } from '@roster-kit/mocks';

/** A server's port on this computer, once it listens. */
export async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A mock backend that other processes reach. */
export class TestBackend {
  private constructor(
    readonly mock: MockBackend,
    readonly token: string,
    readonly server: Server,
    readonly port: number,
  ) {}

  static async open(certificate?: ServerOptions): Promise<TestBackend> {
    const mock = await createMockBackend();
    const listener = getRequestListener((request) => mock.fetch(request));
    const handle: typeof listener = (incoming, outgoing) => listener(incoming, outgoing);
    const server = certificate ? createTlsServer(certificate, handle) : createServer(handle);
    return new TestBackend(mock, await mock.tokenFor('owner'), server, await portOf(server));
  }

  close(): void {
    this.server.close();
  }
}
