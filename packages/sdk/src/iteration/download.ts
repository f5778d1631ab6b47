import type { RequestOptions } from '../contract/types.js';
import type { OperationId } from '../generated/operations.js';
import { textPieces } from '../transport/text-pieces.js';
import { faultOf } from '../transport/transport.js';

/**
 * A text that has not been asked for yet, such as an export. `for await` gives it in pieces as they come in, cut anywhere,
 * holding one at a time. Not a promise: nothing is sent before one of these is used, and each use starts anew. One that
 * breaks off rejects with `network_error` (`aborted` when the signal ended it): what came until then is not the whole.
 */
export interface RosterDownload extends AsyncIterable<string> {
  /** All of it at once. Like the pieces, without the byte order mark. */
  text(options?: RequestOptions): Promise<string>;
  /** The platform's own response, its body unread: the bytes as the server sent them, with the byte order mark. */
  response(options?: RequestOptions): Promise<Response>;
}

type Fetch = (options: RequestOptions) => Promise<Response>;

export function createDownload(operationId: OperationId, options: RequestOptions, fetch: Fetch): RosterDownload {
  async function* pieces(own: RequestOptions = {}): AsyncGenerator<string, void> {
    const all = { ...options, ...own };
    const response = await fetch(all);
    try {
      yield* textPieces(response);
    } catch (cause) {
      throw all.signal?.aborted
        ? faultOf(cause, operationId, 'aborted', 'The request was aborted')
        : faultOf(cause, operationId, 'network_error', 'The answer broke off');
    }
  }

  async function text(own?: RequestOptions): Promise<string> {
    let whole = '';
    for await (const piece of pieces(own)) whole += piece;
    return whole;
  }

  return { text, response: (own) => fetch({ ...options, ...own }), [Symbol.asyncIterator]: () => pieces() };
}
