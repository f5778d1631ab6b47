import type { RequestOptions } from '../contract/types.js';
import type { Call, CallInput, Operation } from '../transport/call.js';
import { deferred, delegate, later, loadMore } from './later.js';
import type { ListOperationId, RosterList } from './roster-list.js';
import type { createWalks, GetPage, Page } from './walk.js';

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
