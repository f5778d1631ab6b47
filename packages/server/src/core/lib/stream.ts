/**
 * Text as the body of an answer, produced only as fast as the client reads it. A failure breaks the connection, so that no
 * client takes half an answer for a complete one. The work ends when the client disconnects.
 */
export function streamOf(chunks: AsyncIterable<string>, onBreak: (error: unknown) => void): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  let isOver = false;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await iterator.next();
        if (isOver) return;
        if (next.done) controller.close();
        else controller.enqueue(encoder.encode(next.value));
      } catch (error) {
        if (isOver) return;
        onBreak(error);
        controller.error(error);
      }
    },
    async cancel() {
      isOver = true;
      await iterator.return?.();
    },
  });
}
