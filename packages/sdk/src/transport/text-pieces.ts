type Part = ReadableStreamReadResult<Uint8Array>;

/**
 * The text of a body in pieces as they come in, cut anywhere, without its byte order mark. `limit` may give up on a piece.
 * Whoever stops early lets the server stop as well.
 */
export async function* textPieces(
  response: Response,
  limit: (read: () => Promise<Part>) => Promise<Part> = (read) => read(),
): AsyncGenerator<string, void> {
  const reader = response.body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await limit(() => reader.read());
      const piece = decoder.decode(value, { stream: !done });
      if (piece) yield piece;
      if (done) return;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
