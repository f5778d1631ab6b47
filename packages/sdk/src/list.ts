import { RosterError } from './errors.js';
import type { OperationId } from './generated/operations.js';
import type { RequestOptions, RosterPage } from './types.js';

/**
 * A list that has not been asked for yet. `for await` walks all of it, page by page, holding one page at a time.
 * To resume later, keep `page.nextCursor` and give it as `cursor` with the same query. Not a promise: nothing is sent
 * before one of these is used, and each use starts anew.
 */
export interface RosterList<Item, Page extends RosterPage<Item> = RosterPage<Item>> extends AsyncIterable<Item> {
  /** The page that the query names (its `limit` and `cursor`), with `nextCursor` and, by `include: 'total'`, the count. */
  firstPage(options?: RequestOptions): Promise<Page>;
  /** All pages, from the one the query names. */
  byPage(options?: RequestOptions): AsyncIterableIterator<Page>;
  /** At most `max` items, so that a list that grew does not fill the memory. */
  toArray(options: RequestOptions & { max: number }): Promise<Item[]>;
  /** The first item, or `undefined` of an empty list. */
  first(options?: RequestOptions): Promise<Item | undefined>;
}

interface PageQuery {
  limit?: number;
  cursor?: string;
}

type GetPage<Page, Query> = (query: Query, options: RequestOptions) => Promise<Page>;

export function createList<Item, Query extends PageQuery, Page extends RosterPage<Item> = RosterPage<Item>>(
  operationId: OperationId,
  query: Query,
  options: RequestOptions,
  getPage: GetPage<Page, Query>,
): RosterList<Item, Page> {
  async function* byPage(own: RequestOptions = {}): AsyncGenerator<Page, undefined> {
    let at = query;
    for (;;) {
      const page = await getPage(at, { ...options, ...own });
      yield page;
      const cursor = page.page.nextCursor;
      if (cursor === null) return;
      if (cursor === at.cursor) throw new RosterError({ code: 'invalid_response', title: 'The list does not move on', operationId });
      at = { ...query, cursor };
    }
  }

  async function* items(own?: RequestOptions): AsyncGenerator<Item, undefined> {
    for await (const { data } of byPage(own)) yield* data;
  }

  async function toArray({ max, ...own }: RequestOptions & { max: number }): Promise<Item[]> {
    const all: Item[] = [];
    if (max <= 0) return all;
    for await (const { data } of byPage(own)) {
      all.push(...data.slice(0, max - all.length));
      if (all.length >= max) break;
    }
    return all;
  }

  return {
    byPage,
    toArray,
    firstPage: (own) => getPage(query, { ...options, ...own }),
    first: async (own) => (await getPage({ ...query, limit: 1 }, { ...options, ...own })).data[0],
    [Symbol.asyncIterator]: () => items(),
  };
}
