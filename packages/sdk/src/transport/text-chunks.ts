type Chunk = ReadableStreamReadResult<Uint8Array>;

/**
 * The text of a body in chunks as they arrive, split anywhere, without its byte order mark. `limit` may give up on a chunk.
 * Leaving the loop early cancels the body, so that the server stops sending.
 */
export async function* textChunks(
  response: Response,
  limit: (read: () => Promise<Chunk>) => Promise<Chunk> = (read) => read(),
): AsyncGenerator<string, void> {
  const reader = response.body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await limit(() => reader.read());
      const text = decoder.decode(value, { stream: !done });
      if (text) yield text;
      if (done) return;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
