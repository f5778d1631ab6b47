import type { ReactiveControllerHost } from 'lit';
import type { RosterPage } from '@roster-kit/sdk';
import type { LoadedRows } from './loaded-rows.js';
import type { Query } from './query.js';

interface MoreRowsOptions<T, Args extends readonly unknown[]> {
  list: () => Query<LoadedRows<T>, Args>;
  load: (args: Args, cursor: string) => Promise<RosterPage<T>>;
  onError?: (error: unknown) => void;
}

/** "Load more": the page after the rows that a query has loaded. Another search drops it. */
export class MoreRows<T, Args extends readonly unknown[]> {
  #loading: Args | undefined;
  #failed: { args: Args; error: unknown } | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: MoreRowsOptions<T, Args>,
  ) {}

  get isLoading(): boolean {
    return this.#loading !== undefined && this.#list.hasArgs(this.#loading);
  }

  get error(): unknown {
    return this.#failed && this.#list.hasArgs(this.#failed.args) ? this.#failed.error : undefined;
  }

  async load(): Promise<void> {
    const { args } = this.#list;
    if (!args || this.isLoading) return;
    this.#loading = args;
    this.#failed = undefined;
    this.host.requestUpdate();
    try {
      await this.#append(args);
    } catch (error) {
      if (this.#list.hasArgs(args)) this.options.onError?.(error);
      this.#failed = { args, error };
    } finally {
      if (this.#loading === args) this.#loading = undefined;
      this.host.requestUpdate();
    }
  }

  /** The list may be loaded again in between and end elsewhere: then the page after its new end is loaded. */
  async #append(args: Args): Promise<void> {
    let cursor = this.#list.dataFor(args)?.page.nextCursor;
    while (cursor) {
      const next = await this.options.load(args, cursor);
      const now = this.#list.hasArgs(args) ? this.#list.dataFor(args) : undefined;
      if (now?.page.nextCursor === cursor) return this.#list.set(now.append(next));
      cursor = now?.page.nextCursor;
    }
  }

  get #list(): Query<LoadedRows<T>, Args> {
    return this.options.list();
  }
}
