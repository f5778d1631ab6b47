import type { DataOf, MethodOf, PathOf, QueryOf, RequestOptions, RosterPage } from '../contract/types.js';
import { RosterError } from '../errors/errors.js';
import type { OperationId } from '../generated/operations.js';
import type { Call, CallInput } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';

/** Operations that answer a list page by page. */
export type ListOperationId = { [Id in OperationId]: DataOf<Id> extends RosterPage<unknown> ? Id : never }[OperationId];

/** One entry of a list. */
export type ItemOf<Id extends ListOperationId> = DataOf<Id> extends RosterPage<infer Item> ? Item : never;

/**
 * A list that has not been asked for yet. `for await` walks all of it, page by page, holding one page at a time.
 * To resume later, keep `page.nextCursor` and give it as `cursor` with the same query. Not a promise: nothing is sent
 * before one of these is used, and each use starts anew.
 */
export interface RosterList<Id extends ListOperationId> extends AsyncIterable<ItemOf<Id>> {
  /** The page that the query names (its `limit` and `cursor`), with `nextCursor` and, by `include: 'total'`, the count. */
  firstPage(options?: RequestOptions): RosterCall<Id>;
  /** All pages, from the one the query names. */
  byPage(options?: RequestOptions): AsyncIterableIterator<DataOf<Id>>;
  /** At most `max` items, so that a list that grew does not fill the memory. */
  toArray(options: RequestOptions & { max: number }): Promise<ItemOf<Id>[]>;
  /** The first item, or `undefined` of an empty list. */
  first(options?: RequestOptions): Promise<ItemOf<Id> | undefined>;
}

export function createList<Id extends ListOperationId>(
  call: Call,
  operationId: Id,
  path: PathOf<Id>,
  input: CallInput<Id> & { query: QueryOf<Id> },
  options: RequestOptions,
): RosterList<Id> {
  type Page = DataOf<Id> & RosterPage<ItemOf<Id>>;
  const getPage = (own: RequestOptions = {}, more?: { limit?: number; cursor?: string } | false) =>
    call(
      operationId,
      'GET' as MethodOf<Id>,
      path,
      { ...input, query: { ...input.query, ...more } },
      { ...options, ...own },
    );

  async function* byPage(own?: RequestOptions): AsyncGenerator<Page, undefined> {
    let cursor: string | undefined = input.query.cursor;
    for (;;) {
      const page = (await getPage(own, cursor !== undefined && { cursor })) as Page;
      yield page;
      const { nextCursor } = page.page;
      if (nextCursor === null) return;
      if (nextCursor === cursor)
        throw new RosterError({ code: 'invalid_response', title: 'The list does not move on', operationId });
      cursor = nextCursor;
    }
  }

  /** By hand, since an async generator costs several turns for each item: a third of a long walk's whole cost. */
  function items(own?: RequestOptions): AsyncIterableIterator<ItemOf<Id>, undefined> {
    const pages = byPage(own);
    const end = { done: true, value: undefined } as const;
    let [data, at]: [readonly ItemOf<Id>[], number] = [[], 0];
    let turning: Promise<boolean | undefined> | undefined;
    const turn = async () => {
      try {
        const { value, done } = await pages.next();
        [data, at] = [value?.data ?? [], 0];
        return done;
      } finally {
        turning = undefined;
      }
    };
    const next = (): Promise<IteratorResult<ItemOf<Id>, undefined>> =>
      at < data.length
        ? Promise.resolve({ done: false, value: data[at++] as ItemOf<Id> })
        : (turning ??= turn()).then((isOver) => (isOver ? end : next()));
    return {
      next,
      return() {
        data = [];
        return pages.return(undefined).then(() => end);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  async function toArray({ max, ...own }: RequestOptions & { max: number }): Promise<ItemOf<Id>[]> {
    const all: ItemOf<Id>[] = [];
    if (max <= 0) return all;
    for await (const item of items(own)) if (all.push(item) >= max) break;
    return all;
  }

  return {
    byPage,
    toArray,
    firstPage: (own) => getPage(own),
    first: async (own) => ((await getPage(own, { limit: 1 })) as Page).data[0],
    [Symbol.asyncIterator]: () => items(),
  };
}
