import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A proxy between this service and something outside. It can be cut, and it can fall silent: open, but passing nothing on. */
export class Wire {
  #server: Server | undefined;
  readonly #sockets = new Set<Socket>();
  #silent = false;
  port = 0;

  constructor(private readonly target: { hostname: string; port: number }) {}

  static to(url: string, defaultPort = 0): Wire {
    const { hostname, port } = new URL(url);
    return new Wire({ hostname, port: Number(port) || defaultPort });
  }

  /** The URL with this proxy as its host. */
  through(url: string): string {
    const changed = new URL(url);
    changed.host = `127.0.0.1:${this.port}`;
    return changed.href;
  }

  async join(): Promise<void> {
    const wire = createServer((near) => {
      const far = connect(this.target.port, this.target.hostname);
      for (const socket of [near, far]) this.#sockets.add(socket.on('error', () => undefined));
      const pass = (from: Socket, to: Socket) => {
        from.on('data', (chunk) => void (this.#silent || to.write(chunk)));
        from.on('close', () => {
          this.#sockets.delete(from);
          // As in a network that drops every packet: neither end learns that the other has gone.
          if (!this.#silent) to.destroy();
        });
      };
      pass(near, far);
      pass(far, near);
    });
    await new Promise<void>((resolve) => wire.listen(this.port, '127.0.0.1', resolve));
    this.#server = wire;
    this.port = (wire.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => (this.#server ? this.#server.close(resolve) : resolve(undefined)));
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    await closed;
  }

  /** From now on nothing passes, in connections that are open and in new ones. */
  silence(): void {
    this.#silent = true;
  }

  /** New connections work again. Those from before stay silent for good: what was sent on them is lost. */
  restore(): void {
    for (const socket of this.#sockets) socket.removeAllListeners('data').resume();
    this.#silent = false;
  }
}
