import type { ReactiveControllerHost } from 'lit';
import type { RosterPage } from '@roster-kit/sdk';
import type { Query } from './query.js';

interface MoreRowsOptions<T, Args extends readonly unknown[], Held> {
  list: () => Query<Held, Args>;
  append: (held: Held, next: RosterPage<T>) => Held;
  load: (args: Args, cursor: string) => Promise<RosterPage<T>>;
  onError?: (error: unknown) => void;
}

/** The rows of both pages. */
export const joined = <T>(held: RosterPage<T>, next: RosterPage<T>): RosterPage<T> => ({
  data: [...held.data, ...next.data],
  page: { ...held.page, ...next.page },
});

/** "Load more": the rows after those that a query has loaded. After a search for something else, nobody waits for them. */
export class MoreRows<T, Args extends readonly unknown[], Held extends RosterPage<T> = RosterPage<T>> {
  #loading: Args | undefined;
  #failed: { args: Args; error: unknown } | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: MoreRowsOptions<T, Args, Held>,
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
      this.options.onError?.(error);
      this.#failed = { args, error };
    } finally {
      if (this.#loading === args) this.#loading = undefined;
      this.host.requestUpdate();
    }
  }

  /** The list may be loaded anew meanwhile, and end elsewhere: then what follows there is loaded. */
  async #append(args: Args): Promise<void> {
    let cursor = this.#list.dataFor(args)?.page.nextCursor;
    while (cursor) {
      const next = await this.options.load(args, cursor);
      const now = this.#list.hasArgs(args) ? this.#list.dataFor(args) : undefined;
      if (now?.page.nextCursor === cursor) return this.#list.set(this.options.append(now, next));
      cursor = now?.page.nextCursor;
    }
  }

  get #list(): Query<Held, Args> {
    return this.options.list();
  }
}
