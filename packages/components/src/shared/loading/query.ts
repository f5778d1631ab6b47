import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { isRosterError } from '@roster-kit/sdk';
import type { StartsOver } from '../events/start-over.js';

/** What a widget can show of loaded data. `data` stays during the next load, and if that fails. */
export interface QueryState<T> {
  status: 'idle' | 'loading' | 'error' | 'ready';
  data: T | undefined;
  error: unknown;
}

interface QueryOptions<T, Args extends readonly unknown[]> {
  /** What the load depends on. It runs again when one of them changes, and does not run while this is undefined. */
  args: () => Args | undefined;
  load: (args: Args, signal: AbortSignal) => Promise<T>;
  onError?: (error: unknown) => void;
}

/** Loads data for a widget: aborts on disconnect, runs again on reconnect, drops late answers (`@lit/task`). */
export class Query<T, Args extends readonly unknown[]> implements StartsOver {
  #task: Task<readonly unknown[], T>;
  #data: T | undefined;
  #host: ReactiveControllerHost;
  #reconnecting = false;
  #loadedFor: Args | undefined;
  #next: Promise<void> | undefined;
  /** Counts how often everything was dropped: with the same arguments it loads again. */
  #start = 0;

  constructor(
    host: ReactiveControllerHost,
    private readonly options: QueryOptions<T, Args>,
  ) {
    this.#host = host;
    host.addController(this);
    this.#task = new Task<readonly unknown[], T>(host, {
      autoRun: true,
      args: () => [...(options.args() ?? []), this.#start],
      task: async (_args, { signal }) => {
        const args = options.args();
        if (!args) return this.#data as T;
        const data = await options.load(args, signal);
        signal.throwIfAborted();
        this.#data = data;
        this.#loadedFor = args;
        return data;
      },
      onError: (error) => {
        if (!(isRosterError(error) && error.code === 'aborted')) options.onError?.(error);
      },
    });
  }

  hostConnected(): void {
    if (this.#reconnecting) void this.run();
  }

  hostDisconnected(): void {
    this.#reconnecting = true;
    this.#task.abort();
  }

  hostStartOver(): void {
    this.#task.abort();
    this.#data = this.#loadedFor = this.#next = undefined;
    this.#start += 1;
  }

  get state(): QueryState<T> {
    const idle = this.options.args() === undefined;
    const status = idle
      ? 'idle'
      : {
          [TaskStatus.INITIAL]: 'loading',
          [TaskStatus.PENDING]: 'loading',
          [TaskStatus.COMPLETE]: 'ready',
          [TaskStatus.ERROR]: 'error',
        }[this.#task.status];
    return { status: status as QueryState<T>['status'], data: this.#data, error: this.#task.error };
  }

  /** Loads again with the same arguments. Waits for a load under way: frequent changes must not restart it forever. */
  run(): Promise<void> {
    if (this.#task.status !== TaskStatus.PENDING) return this.#task.run();
    const next = async () => {
      this.#next = undefined;
      await this.run();
    };
    return (this.#next ??= this.#task.taskComplete.then(next, next));
  }

  /** The current arguments; the data may still be that of earlier ones. */
  get args(): Args | undefined {
    return this.options.args();
  }

  /** Whether these are still the current arguments. */
  hasArgs(args: Args): boolean {
    return this.args?.every((value, index) => value === args[index]) ?? false;
  }

  /** The data, if it was loaded for these arguments. */
  dataFor(args: Args): T | undefined {
    return this.#loadedFor?.every((value, index) => value === args[index]) ? this.#data : undefined;
  }

  /** Replaces the data, such as with a row the server has just answered. */
  set(data: T): void {
    this.#data = data;
    this.#host.requestUpdate();
  }

  /** Forgets the data, so that the next load looks like the first. */
  clear(): void {
    this.#data = undefined;
  }
}
