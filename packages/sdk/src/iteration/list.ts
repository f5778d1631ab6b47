import type { AnswerOf, MethodOf, PathOf, RequestOf } from '../contract/requests.js';
import type { DataOf, PageInfo, QueryOf, RequestOptions } from '../contract/types.js';
import { invalidResponse } from '../errors/errors.js';
import type { OperationId } from '../generated/operations.js';
import type { Call } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';

interface ListOf<Item> {
  data: Item[];
  page?: PageInfo;
}

/** Operations that return a list: in pages, or whole where it is short. */
export type ListOperationId = {
  [Id in OperationId]: MethodOf<Id> extends 'GET' ? (DataOf<Id> extends ListOf<unknown> ? Id : never) : never;
}[OperationId];

/** An item of a list. */
export type ItemOf<Id extends ListOperationId> = DataOf<Id> extends ListOf<infer Item> ? Item : never;

/** Options of `toArray`. */
export interface ToArrayOptions extends RequestOptions {
  /** The most items that it returns. */
  max: number;
}

/**
 * A list that is loaded when you use it. `await` loads one page: the one at the query's `limit` and `cursor`, with `nextCursor` and,
 * with `include: 'total'`, the number of all items. `for await` yields every item and holds one page at a time. To resume later, keep
 * `page.nextCursor` of a page and pass it as `cursor` with the same query. A list without pages, such as `roles.list`, is one page.
 * Nothing is sent before you use it; each walk starts again, and awaiting it again returns the same page.
 */
export interface RosterList<Id extends ListOperationId, Item = ItemOf<Id>, Page = DataOf<Id>>
  extends RosterCall<Id, Page>, AsyncIterable<Item> {
  /** All pages, from the query's `cursor` on. */
  byPage(options?: RequestOptions): AsyncIterableIterator<Page>;
  /** The first `max` items; the limit keeps a long list from filling the memory. */
  toArray(options: ToArrayOptions): Promise<Item[]>;
  /** The first item; `undefined` if the list is empty. */
  first(options?: RequestOptions): Promise<Item | undefined>;
  /**
   * The page that `await` loads, always from the server and with options of its own.
   *
   * @deprecated Await the list itself.
   */
  firstPage(options?: RequestOptions): RosterCall<Id, Page>;
}

interface ListInput<Id extends ListOperationId> {
  /** The path parameters, in the order of the path. */
  ids?: readonly string[];
  query?: QueryOf<Id> | undefined;
}

export function createList<Id extends ListOperationId>(
  call: Call,
  operationId: Id,
  path: PathOf<Id>,
  answer: AnswerOf<Id>,
  input: ListInput<Id>,
  options?: RequestOptions,
): RosterList<Id> {
  type Page = DataOf<Id> & ListOf<ItemOf<Id>>;
  const getPage = (own?: RequestOptions, more?: { limit?: number; cursor?: string } | false) =>
    call(
      operationId,
      'GET' as RequestOf<Id>,
      path,
      answer,
      { ...input, query: { ...input.query, ...more } as QueryOf<Id> },
      { ...options, ...own },
    );
  const isPaged = answer.includes('page');
  let awaited: RosterCall<Id> | undefined;
  const page = () => (awaited ??= getPage());

  async function* byPage(own?: RequestOptions): AsyncGenerator<Page, undefined> {
    let cursor = (input.query as { cursor?: string } | undefined)?.cursor;
    const seen = new Set<string | undefined>();
    for (;;) {
      const page = (await getPage(own, cursor !== undefined && { cursor })) as Page;
      yield page;
      const nextCursor = page.page?.nextCursor ?? null;
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

  async function toArray({ max, ...own }: ToArrayOptions): Promise<ItemOf<Id>[]> {
    const all: ItemOf<Id>[] = [];
    if (max <= 0) return all;
    for await (const item of items(own)) if (all.push(item) >= max) break;
    return all;
  }

  return {
    byPage,
    toArray,
    firstPage: (own) => getPage(own),
    first: async (own) => ((await getPage(own, isPaged && { limit: 1 })) as Page).data[0],
    then: (onFulfilled, onRejected) => page().then(onFulfilled, onRejected),
    catch: (onRejected) => page().catch(onRejected),
    finally: (onFinally) => page().finally(onFinally),
    safe: () => page().safe(),
    withResponse: () => page().withResponse(),
    [Symbol.toStringTag]: 'RosterList',
    [Symbol.asyncIterator]: () => items(),
  };
}
