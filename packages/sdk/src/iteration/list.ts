import type { DataOf, PageInfo, RequestOptions } from '../contract/types.js';
import type { OperationId, operations } from '../generated/operations.js';
import type { Call, CallInput, Operation } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';
import { deferred, delegate, later, loadMore } from './later.js';
import type { createWalks, GetPage, Page } from './walk.js';

interface ListOf<Item> {
  data: Item[];
  page?: PageInfo;
}

/** Operations that return a list: in pages, or whole where it is short. */
export type ListOperationId = {
  [Id in OperationId]: (typeof operations)[Id]['method'] extends 'GET'
    ? DataOf<Id> extends ListOf<unknown>
      ? Id
      : never
    : never;
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

/** A list of any operation; the types of the client's resources know which. */
type AnyList = RosterList<ListOperationId, unknown, Page>;
type Walk = ReturnType<ReturnType<typeof createWalks>['items']>;

export function createList(call: Call, operation: Operation, input: CallInput, options?: RequestOptions): AnyList {
  const getPage: GetPage = (own, more) =>
    call(operation, { ...input, query: { ...input.query, ...more } }, { ...options, ...own }) as ReturnType<GetPage>;
  const { cursor } = (input.query ?? {}) as { cursor?: string };
  let awaited: ReturnType<GetPage> | undefined;
  const page = () => (awaited ??= getPage());
  const walks = async () => (await loadMore()).createWalks(operation, getPage, cursor);

  /** Once the walk has started, it hands each item on without a step between, which would cost as much as the walk itself. */
  function items(): AsyncIterableIterator<unknown, undefined> {
    let walk: Walk | undefined;
    const started = async () => {
      const { items } = await walks();
      return (walk ??= items());
    };
    return {
      next: () => walk?.next() ?? started().then((it) => it.next()),
      return: () => started().then((it) => it.return()),
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  return {
    ...deferred('first toArray', walks),
    ...delegate('then catch finally safe withResponse', (name, sent) =>
      (page() as unknown as Record<string, (...sent: unknown[]) => unknown>)[name]!(...sent),
    ),
    byPage: (own?: RequestOptions) => later(async () => (await walks()).byPage(own)),
    firstPage: (own?: RequestOptions) => getPage(own),
    [Symbol.toStringTag]: 'RosterList',
    [Symbol.asyncIterator]: items,
  } as object as AnyList;
}
