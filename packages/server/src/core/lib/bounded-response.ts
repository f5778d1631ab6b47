import { type Bytes, concatBytes } from './bytes.js';

/** The answer with its body read, which fails as soon as the body is longer than this. */
export async function boundedResponse(response: Response, maxBytes: number): Promise<Response> {
  const parts: Bytes[] = [];
  let length = 0;
  for (const reader = response.body?.getReader(); reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      throw new Error(`The answer is longer than ${maxBytes} bytes.`);
    }
    parts.push(value);
  }
  const { status, headers } = response;
  return new Response(concatBytes(...parts), { status, headers });
}
