import { type RosterClient, RosterError } from '@roster-kit/sdk';
import { type ApiRequest, send } from './send.js';

interface Page {
  data?: unknown;
  page?: { nextCursor?: unknown };
}

/** The items of all pages of a list, a page at a time. */
export async function* pagesOf(
  client: RosterClient,
  request: ApiRequest,
  signal: AbortSignal,
): AsyncGenerator<readonly unknown[]> {
  const { values } = request;
  let { cursor } = values.query;
  const seen = new Set<unknown>();
  for (;;) {
    const query = { ...values.query, ...(cursor !== undefined && { cursor }) };
    const response = await send(client, { ...request, values: { ...values, query } }, signal);
    const { data, page } = (await response.json()) as Page;
    if (!Array.isArray(data)) throw new RosterError({ code: 'invalid_response', title: 'The response is no list' });
    yield data;
    const next = page?.nextCursor;
    if (typeof next !== 'string') return;
    if (seen.add(cursor).has(next)) throw new RosterError({ code: 'invalid_response', title: 'An endless list' });
    cursor = next;
  }
}
