import type { PageInfo, RequestOptions } from '../contract/types.js';
import { invalidResponse } from '../errors/errors.js';
import type { Operation } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';
import type { ListOperationId, ToArrayOptions } from './list.js';

export interface Page {
  data: unknown[];
  page?: PageInfo;
}

/** Asks for a page with options of its own; the second parameter is added to the query. */
export type GetPage = (
  own?: RequestOptions,
  more?: { limit?: number; cursor?: string } | false,
) => RosterCall<ListOperationId, Page>;

type Walk = AsyncIterableIterator<unknown, undefined> & { return(): Promise<IteratorResult<unknown, undefined>> };

/** The ways through a list, from a cursor on. */
export function createWalks({ id: operationId, answer = '' }: Operation, getPage: GetPage, from: string | undefined) {
  async function* byPage(own?: RequestOptions): AsyncGenerator<Page, undefined, undefined> {
    let cursor = from;
    const seen = new Set<string | undefined>();
    for (;;) {
      const page = await getPage(own, cursor !== undefined && { cursor });
      yield page;
      const nextCursor = page.page?.nextCursor ?? null;
      if (nextCursor === null) return;
      if (seen.add(cursor).has(nextCursor)) throw invalidResponse({ title: 'An endless list', operationId });
      cursor = nextCursor;
    }
  }

  /** Not an async generator: that takes several microtasks per item, a third of the cost of a long list. */
  function items(own?: RequestOptions): Walk {
    const pages = byPage(own);
    const end = { done: true, value: undefined } as const;
    let data: readonly unknown[] = [];
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
    const next = (): Promise<IteratorResult<unknown, undefined>> =>
      at < data.length
        ? Promise.resolve({ done: false, value: data[at++] })
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

  async function toArray({ max, ...own }: ToArrayOptions): Promise<unknown[]> {
    const all: unknown[] = [];
    if (max <= 0) return all;
    for await (const item of items(own)) if (all.push(item) >= max) break;
    return all;
  }

  /** A list without pages takes no limit. */
  async function first(own?: RequestOptions): Promise<unknown> {
    const { data } = await getPage(own, answer.includes('page') && { limit: 1 });
    return data[0];
  }

  return { byPage, items, toArray, first };
}
