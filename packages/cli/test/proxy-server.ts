import { createServer, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { portOf } from './backend.js';

/** An HTTP proxy that knows the host `roster.test` as a port of this computer. */
export class ProxyServer {
  /** Its requests: `GET http://…`, or `CONNECT host:port`. */
  readonly seen: string[] = [];
  /** What `Proxy-Authorization` it asks for. */
  credentials: string | undefined;
  /** The status of every response instead of the server's. */
  refuses: number | undefined;
  port = 0;
  readonly #server = createServer((incoming, outgoing) => {
    const refusal = this.#refusal(incoming);
    if (refusal !== undefined) return void outgoing.writeHead(refusal).end('<p>The proxy refuses this.</p>');
    const { pathname, search } = new URL(incoming.url ?? '');
    const { method, headers } = incoming;
    const onward = request({ port: this.backend, method, headers, path: pathname + search }, (response) => {
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(outgoing);
    });
    incoming.pipe(onward);
  });

  constructor(private readonly backend: number) {
    this.#server.on('connect', (incoming: IncomingMessage, socket) => {
      const refusal = this.#refusal(incoming);
      if (refusal !== undefined) return void socket.end(`HTTP/1.1 ${refusal} Refused\r\n\r\n`);
      const onward = connect(this.backend, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connected\r\n\r\n');
        socket.pipe(onward).pipe(socket);
      });
      for (const end of [socket, onward]) end.on('error', () => (socket.destroy(), onward.destroy()));
    });
  }

  async open(): Promise<this> {
    this.port = await portOf(this.#server);
    return this;
  }

  close(): void {
    this.#server.close();
  }

  #refusal({ method, url, headers }: IncomingMessage): number | undefined {
    this.seen.push(`${method} ${url}`);
    if (this.credentials !== undefined && headers['proxy-authorization'] !== this.credentials) return 407;
    return this.refuses;
  }
}
