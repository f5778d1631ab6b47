import { discard, errorOf, strangeSuccess, typeOf } from '../../transport/answer/failures.js';
import type { Call, CallInput, CallOptions, Operation } from '../../transport/call.js';
import { type Limits, withLimits } from '../../transport/limits.js';

/** The server of an event stream sends something every 15 seconds. After three times that without data, a body is dead. */
const LONGEST_SILENCE_IN_MS = 45_000;

/** Calls an operation, and leaves the body of the response for the caller to read. */
export async function openStream(
  call: Call,
  operation: Operation,
  type: string,
  input: CallInput,
  options: CallOptions,
): Promise<Response> {
  const headers = { accept: type, ...input.headers };
  const opened = call(
    operation,
    {
      ...input,
      headers,
      check: async (response, _retries, about) => {
        if (!response.ok) throw errorOf(response, await response.text(), about);
        if (response.status === 200 && typeOf(response) === type) return;
        discard(response);
        throw strangeSuccess(response, about, `instead of 200 ${type}`);
      },
    },
    options,
  );
  return (await opened.withResponse()).response;
}

/**
 * The text of a body in chunks as they arrive, split anywhere, without its byte order mark. Rejects with `timeout` when the
 * server goes silent. Leaving the loop early cancels the body, so that the server stops sending.
 */
export async function* textChunks(
  response: Response,
  limits: Pick<Limits, 'signal' | 'operationId'>,
): AsyncGenerator<string, void> {
  const reader = response.body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await withLimits({ ...limits, timeoutInMs: LONGEST_SILENCE_IN_MS }, () => reader.read());
      const text = decoder.decode(value, { stream: !done });
      if (text) yield text;
      if (done) return;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
