import { messageOf, RosterError } from '../errors/errors.js';

type More = typeof import('./more.js');

/** What most calls do without. It is loaded when it is first used, so that a page need not load it before. */
export const more = { load: (): Promise<More> => import('./more.js') };

/** Loads it. Rejects with `network_error` if that fails, such as in a browser that is offline. */
export async function loadMore(): Promise<More> {
  try {
    return await more.load();
  } catch (cause) {
    throw new RosterError({
      code: 'network_error',
      title: `Cannot load more of the SDK: ${messageOf(cause)}`,
      cause,
    });
  }
}

type Generator = AsyncGenerator<never, never, undefined>;

/** A generator that is made with more of the SDK. */
export async function* later(make: () => Promise<AsyncGenerator<unknown, unknown, undefined>>): Generator {
  return (yield* (await make()) as Generator) as never;
}

type AnyMethods = Record<string, (...sent: unknown[]) => unknown>;

/** Methods that do what those of another object do, which is made when one is used. `names`: of the methods. */
export const delegate = (names: string, call: (name: string, sent: unknown[]) => unknown): Record<string, unknown> =>
  Object.fromEntries(names.split(' ').map((name) => [name, (...sent: unknown[]) => call(name, sent)]));

/** Asynchronous methods of an object that is made with more of the SDK. */
export const deferred = (names: string, make: () => Promise<object>): Record<string, unknown> =>
  delegate(names, async (name, sent) => ((await make()) as AnyMethods)[name]!(...sent));

/** Such an object with the items that it yields. */
export const deferredItems = (names: string, make: () => Promise<object>): object => ({
  ...deferred(names, make),
  [Symbol.asyncIterator]: () =>
    later(async () => ((await make()) as AsyncIterable<unknown>)[Symbol.asyncIterator]() as Generator),
});
