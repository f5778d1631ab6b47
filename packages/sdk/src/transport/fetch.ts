import type { RosterError } from '../errors/errors.js';
import type { Send } from './transport.js';
import { errorOf } from './unwrap.js';

/** The platform's `fetch`, as far as this client needs it. */
export type RosterFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * The platform's `fetch` with this client's token, timeouts and retries, for addresses below `baseUrl` and no others: nobody
 * else gets the token. Answers refusals like `fetch` does and rejects with a `RosterError` when there is no answer. Makes no
 * idempotency key, since it cannot know what a change means; with one it is repeated. Of a request its address, method, headers,
 * body and signal count; the timeouts end with the answer's headers.
 */
export function createFetch(baseUrl: string, send: Send): RosterFetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { url, method, signal } = request;
    if (!url.startsWith(new Request(`${baseUrl}/`).url))
      throw new TypeError(`${url} is not below the baseUrl, ${baseUrl}`);
    const bytes = await request.arrayBuffer();
    let refused: Response | undefined;
    const read = async (response: Response) => {
      refused?.body?.cancel().catch(() => undefined);
      refused = response;
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
        streams: true,
      },
      read,
    ).catch((error: RosterError) => {
      // Without an answer to the last try there is no status, whatever came before it.
      if (refused && error.status === refused.status) return refused;
      throw error;
    });
  };
}
