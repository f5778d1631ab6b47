import type { RequestOptions } from '../contract/types.js';
import { brokenOff } from '../transport/answer/failures.js';
import type { Call, CallInput, Operation } from '../transport/call.js';
import { openStream, textChunks } from './streams/text-chunks.js';

/**
 * A text that is downloaded when you use it, such as a CSV export. `for await` yields it in chunks as they arrive, split anywhere,
 * and holds one at a time. It is not a promise: nothing is sent before you use it, and each use sends a new request. A download
 * that stops early rejects with `network_error`, with `timeout` when the server goes silent for 45 seconds, or `aborted` if your
 * signal ended it: the text so far is incomplete.
 */
export interface RosterDownload extends AsyncIterable<string> {
  /** The whole text. Like the chunks, it has no byte order mark. */
  text(options?: RequestOptions): Promise<string>;
  /** The platform's `Response` with an unread body: the bytes the server sent, with the byte order mark. */
  response(options?: RequestOptions): Promise<Response>;
}

/** A download of an operation that answers with CSV. */
export function createDownload(
  call: Call,
  operation: Operation,
  input: CallInput,
  options: RequestOptions | undefined,
): RosterDownload {
  const operationId = operation.id;
  const response = (own?: RequestOptions) => openStream(call, operation, 'text/csv', input, { ...options, ...own });

  async function* chunks(own?: RequestOptions): AsyncGenerator<string, void> {
    const { signal }: RequestOptions = { ...options, ...own };
    const opened = await response(own);
    try {
      yield* textChunks(opened, { signal, operationId });
    } catch (cause) {
      throw brokenOff(cause, operationId, signal?.aborted ? 'aborted' : undefined);
    }
  }

  async function text(own?: RequestOptions): Promise<string> {
    let whole = '';
    for await (const chunk of chunks(own)) whole += chunk;
    return whole;
  }

  return { text, response, [Symbol.asyncIterator]: () => chunks() };
}
