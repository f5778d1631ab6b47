import type { RosterError } from '../errors/errors.js';
import type { Send } from './transport.js';
import { discard, errorOf } from './unwrap.js';

/** The part of the platform's `fetch` that this client provides. */
export type RosterFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * The platform's `fetch` with this client's token, timeouts and retries. It accepts only addresses below `baseUrl`, so that
 * no other server receives the token. It resolves with an error response, as `fetch` does, and rejects with a `RosterError` when
 * there is no response or a redirect, which is never followed. It creates no idempotency key, because it cannot know what a
 * change means; a change that has one is retried. It uses the request's address, method, headers, body and signal. The
 * timeouts apply up to the response headers.
 */
export function createFetch(baseUrl: string, send: Send): RosterFetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { url, method, signal } = request;
    if (!url.startsWith(new Request(`${baseUrl}/`).url)) throw new TypeError(`${url} is not below ${baseUrl}`);
    const bytes = await request.arrayBuffer();
    let errorResponse: Response | undefined;
    const read = async (response: Response) => {
      if (errorResponse) discard(errorResponse);
      errorResponse = response;
      if (response.status >= 400) throw errorOf(response, '');
      return response;
    };
    return send(
      {
        url,
        method,
        headers: Object.fromEntries(request.headers),
        body: bytes.byteLength > 0 ? bytes : null,
        signal,
        isStreamed: true,
      },
      read,
    ).catch((error: RosterError) => {
      // The error of a last attempt without a response has no status, even if an earlier attempt got a response.
      if (errorResponse && error.status === errorResponse.status) return errorResponse;
      throw error;
    });
  };
}
