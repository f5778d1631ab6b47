import { Agent, createServer, type IncomingMessage, request as send, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, type Fault, faults, pass } from './faults.js';
import { pickWeighted, randomOf } from './random.js';

export interface FaultProxyOptions {
  /** The server behind the proxy. */
  target: string;
  seed: string;
  /** Of the requests that meet a fault, from 0 to 1. */
  share: number;
  /** The clients' timeout of an attempt. */
  timeoutInMs: number;
  /** How often each fault happened. */
  played: Map<string, number>;
  /** What must not happen: an unreachable server, or a client that returned before its `Retry-After`. */
  broken: string[];
}

/** One client's connection to the server. Its faults are drawn separately, so that other clients do not change them. */
export interface Line {
  baseUrl: string;
  requests: number;
  /** The fault of its last request, if any. */
  last: Fault | undefined;
}

interface DrawnLine extends Line {
  random: () => number;
  notBefore: number;
}

export interface FaultProxy {
  line(name: string): Line;
  /** Resolves when every late delivery is done. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const TIMER_ERROR_IN_MS = 5;

class Proxy implements FaultProxy {
  private readonly lines = new Map<string, DrawnLine>();
  private readonly late = new Set<Promise<unknown>>();
  // An idle connection that closes at the moment it is used again would be a fault that was not drawn. So connections to the server
  // are not kept, and connections from clients have no idle timeout.
  private readonly agent = new Agent({ keepAlive: false });
  private readonly server = createServer((incoming, response) => {
    this.serve(incoming, response).catch((error: unknown) => {
      this.options.broken.push(String(error));
      response.destroy();
    });
  });

  constructor(private readonly options: FaultProxyOptions) {}

  async open(): Promise<this> {
    this.server.keepAliveTimeout = 0;
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  line(name: string): Line {
    const { port } = this.server.address() as AddressInfo;
    const random = randomOf(`${this.options.seed} ${name}`);
    const line: DrawnLine = {
      baseUrl: `http://127.0.0.1:${port}/${name}`,
      requests: 0,
      last: undefined,
      random,
      notBefore: 0,
    };
    this.lines.set(name, line);
    return line;
  }

  async settled(): Promise<void> {
    while (this.late.size > 0) await Promise.all(this.late);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    this.agent.destroy();
  }

  private async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, name = '', path = ''] = /^\/(\w+)(\/.*)$/.exec(incoming.url ?? '') ?? [];
    const line = this.lines.get(name);
    if (!line) throw new Error(`${incoming.url} belongs to no line.`);
    const fault = this.draw(line);
    const body = await buffer(incoming);
    const deliver = () => this.deliver(incoming, path, body);
    if (!fault) return pass(response, await deliver());
    if (fault.delivery === 'late') this.keepLate(sleep(this.options.timeoutInMs * (1 + line.random())).then(deliver));
    const copies = { never: 0, late: 0, once: 1, twice: 2 }[fault.delivery];
    await fault.play(response, await Promise.all(Array.from({ length: copies }, deliver)));
  }

  private draw(line: DrawnLine): Fault | undefined {
    const now = performance.now();
    if (now + TIMER_ERROR_IN_MS < line.notBefore)
      this.options.broken.push(`A client returned ${Math.round(line.notBefore - now)} ms before its Retry-After.`);
    line.requests += 1;
    line.last = line.random() < this.options.share ? pickWeighted(faults, line.random) : undefined;
    if (!line.last) return undefined;
    const { name, waitInMs = 0 } = line.last;
    line.notBefore = now + waitInMs;
    const { played } = this.options;
    played.set(name, (played.get(name) ?? 0) + 1);
    return line.last;
  }

  private keepLate(delivery: Promise<Answer>): void {
    const kept = delivery
      .catch((error: unknown) => this.options.broken.push(String(error)))
      .finally(() => this.late.delete(kept));
    this.late.add(kept);
  }

  private deliver({ method, headers }: IncomingMessage, path: string, body: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const outgoing = send(this.options.target + path, { method, headers, agent: this.agent }, (answer) => {
        const {
          connection: _hop,
          'keep-alive': _time,
          'transfer-encoding': _coding,
          ...kept
        } = answer.headers as Record<string, string>;
        buffer(answer).then(
          (whole) =>
            resolve({
              status: answer.statusCode ?? 502,
              headers: { ...kept, 'content-length': String(whole.length) },
              body: whole,
            }),
          reject,
        );
      });
      outgoing.on('error', reject).end(body);
    });
  }
}

/** Opens a proxy in front of a server that makes requests fail. */
export function openFaultProxy(options: FaultProxyOptions): Promise<FaultProxy> {
  return new Proxy(options).open();
}
