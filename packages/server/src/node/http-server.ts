import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What one client may hold, and for how long. P14: whoever sends or reads too slowly is cut. */
export interface HttpLimits {
  /** Further connections are refused. */
  maxConnections: number;
  /** A connection on which no byte moved for so long is cut, in a request and in an answer. Event streams send signs of life. */
  idleInMs: number;
  /** Between two requests. Longer than balancers keep theirs (60 seconds), so that none sends into a connection being closed. */
  keepAliveInMs: number;
  /** All headers of a request. Not below `keepAliveInMs`: there are versions of Node that count from the request before. */
  headersInMs: number;
  /** A whole request, however steadily its bytes come. */
  requestInMs: number;
}

export const DEFAULT_HTTP_LIMITS: Readonly<HttpLimits> = {
  maxConnections: 10_000,
  idleInMs: 30_000,
  keepAliveInMs: 65_000,
  headersInMs: 66_000,
  requestInMs: 90_000,
};

const MAX_HEADER_BYTES = 16 * 1024;
const MAX_HEADERS = 100;
/** Requests sent ahead on one connection. Browsers and balancers send none. */
const MAX_WAITING_REQUESTS = 16;
/** How often Node looks for requests that take too long, at most. */
const CHECK_INTERVAL_IN_MS = 5_000;

/** An HTTP server without a handler yet. */
export function createHttpServer(given: Partial<HttpLimits> = {}): Server {
  const limits = { ...DEFAULT_HTTP_LIMITS, ...given };
  const server = createServer({
    maxHeaderSize: MAX_HEADER_BYTES,
    keepAliveTimeout: limits.keepAliveInMs,
    headersTimeout: limits.headersInMs,
    requestTimeout: limits.requestInMs,
    connectionsCheckingInterval: Math.min(CHECK_INTERVAL_IN_MS, limits.headersInMs),
  });
  server.maxConnections = limits.maxConnections;
  server.maxHeadersCount = MAX_HEADERS;
  server.timeout = limits.idleInMs;
  return server;
}

interface Waiting {
  request: IncomingMessage;
  response: ServerResponse;
}

/**
 * Handles the requests of one connection one after the other: the next begins when the answer before it has left. Otherwise a
 * client that sends many and reads nothing would fill the memory with answers.
 */
export function inTurn(handle: RequestListener): RequestListener {
  const queues = new WeakMap<Socket, Waiting[]>();
  const begin = ({ request, response }: Waiting, socket: Socket): void => {
    response.once('close', () => {
      const next = socket.destroyed ? undefined : queues.get(socket)?.shift();
      if (next) begin(next, socket);
      else queues.delete(socket);
    });
    handle(request, response);
  };
  return (request, response) => {
    const { socket } = request;
    const queue = queues.get(socket);
    if (!queue) {
      queues.set(socket, []);
      begin({ request, response }, socket);
    } else if (queue.length < MAX_WAITING_REQUESTS) queue.push({ request, response });
    else socket.destroy();
  };
}
