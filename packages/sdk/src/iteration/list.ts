import type { AnswerOf, PathOf, RequestOf } from '../contract/requests.js';
import type { DataOf, QueryOf, RequestOptions, RosterPage } from '../contract/types.js';
import { invalidResponse } from '../errors/errors.js';
import type { OperationId } from '../generated/operations.js';
import type { Call, CallInput } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';

/** Operations that return a list in pages. */
export type ListOperationId = { [Id in OperationId]: DataOf<Id> extends RosterPage<unknown> ? Id : never }[OperationId];

/** An item of a list. */
export type ItemOf<Id extends ListOperationId> = DataOf<Id> extends RosterPage<infer Item> ? Item : never;

/**
 * A list that is loaded when you use it. `for await` yields every item and holds one page at a time. To resume later, keep
 * `page.nextCursor` of a page and pass it as `cursor` with the same query. It is not a promise: nothing is sent before you use it,
 * and each use starts again.
 */
export interface RosterList<Id extends ListOperationId> extends AsyncIterable<ItemOf<Id>> {
  /** The page at the query's `limit` and `cursor`, with `nextCursor` and, with `include: 'total'`, the number of all items. */
  firstPage(options?: RequestOptions): RosterCall<Id>;
  /** All pages, from the query's `cursor` on. */
  byPage(options?: RequestOptions): AsyncIterableIterator<DataOf<Id>>;
  /** The first `max` items; the limit keeps a long list from filling the memory. */
  toArray(options: RequestOptions & { max: number }): Promise<ItemOf<Id>[]>;
  /** The first item; `undefined` if the list is empty. */
  first(options?: RequestOptions): Promise<ItemOf<Id> | undefined>;
}

export function createList<Id extends ListOperationId>(
  call: Call,
  operationId: Id,
  path: PathOf<Id>,
  answer: AnswerOf<Id>,
  input: CallInput<Id> & { query: QueryOf<Id> },
  options?: RequestOptions,
): RosterList<Id> {
  type Page = DataOf<Id> & RosterPage<ItemOf<Id>>;
  const getPage = (own?: RequestOptions, more?: { limit?: number; cursor?: string } | false) =>
    call(
      operationId,
      'GET' as RequestOf<Id>,
      path,
      answer,
      { ...input, query: { ...input.query, ...more } },
      { ...options, ...own },
    );

  async function* byPage(own?: RequestOptions): AsyncGenerator<Page, undefined> {
    let cursor: string | undefined = input.query.cursor;
    const seen = new Set<string | undefined>();
    for (;;) {
      const page = (await getPage(own, cursor !== undefined && { cursor })) as Page;
      yield page;
      const { nextCursor } = page.page;
      if (nextCursor === null) return;
      if (seen.add(cursor).has(nextCursor)) throw invalidResponse({ title: 'An endless list', operationId });
      cursor = nextCursor;
    }
  }

  /** Not an async generator: that takes several microtasks per item, a third of the cost of a long list. */
  function items(own?: RequestOptions): AsyncIterableIterator<ItemOf<Id>, undefined> {
    const pages = byPage(own);
    const end = { done: true, value: undefined } as const;
    let data: readonly ItemOf<Id>[] = [];
    let at = 0;
    let loading: Promise<boolean | undefined> | undefined;
    const loadPage = async () => {
      try {
        const { value, done } = await pages.next();
        data = value?.data ?? [];
        at = 0;
        return done;
      } finally {
        loading = undefined;
      }
    };
    const next = (): Promise<IteratorResult<ItemOf<Id>, undefined>> =>
      at < data.length
        ? Promise.resolve({ done: false, value: data[at++] as ItemOf<Id> })
        : (loading ??= loadPage()).then((isOver) => (isOver ? end : next()));
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
