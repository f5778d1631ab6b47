import { type Limits, withLimits } from '../transport/limits.js';

/** The server of an event stream sends something every 15 seconds. After three times that without data, a body is dead. */
const LONGEST_SILENCE_IN_MS = 45_000;

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
