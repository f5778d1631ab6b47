import { invalidArgument } from '../errors/arguments.js';
import type { Send } from './transport.js';

/** The part of the platform's `fetch` that this client provides. */
export type RosterFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * The platform's `fetch` with this client's token, headers, timeouts and retries. It accepts only addresses below `baseUrl`, so that
 * no other server receives the token. It resolves with an error response, as `fetch` does, and rejects with a `RosterError` when
 * there is no response or a redirect, which is never followed. It creates no idempotency key, because it cannot know what a
 * change means; a change that has one is retried. It uses the request's address, method, headers, body and signal. The
 * timeouts apply up to the response headers.
 */
export async function fetchWith(
  send: Send,
  baseUrl: string,
  headers: Record<string, string>,
  ...[input, init]: Parameters<RosterFetch>
): Promise<Response> {
  const request = new Request(input, init);
  if (!request.url.startsWith(`${baseUrl}/`)) throw invalidArgument(`${request.url} is not below ${baseUrl}`);
  for (const [name, value] of Object.entries(headers)) if (!request.headers.has(name)) request.headers.set(name, value);
  return send(request);
}
