import { messageOf, RosterError } from '../errors/errors.js';

/** What most calls do without. Each is loaded when it is first used, so that a page need not load it before. */
export const parts = {
  actor: () => import('../access/actor.js'),
  bulk: () => import('./bulk.js'),
  download: () => import('./download.js'),
  fetch: () => import('../transport/fetch.js'),
  events: () => import('./event-stream.js'),
  walk: () => import('./walk.js'),
};

type Parts = typeof parts;
type Part<Name extends keyof Parts> = Awaited<ReturnType<Parts[Name]>>;

/** Loads a part. Rejects with `network_error` if that fails, such as in a browser that is offline. */
export async function load<Name extends keyof Parts>(name: Name): Promise<Part<Name>> {
  try {
    return (await parts[name]()) as Part<Name>;
  } catch (cause) {
    throw new RosterError({
      code: 'network_error',
      title: `Cannot load ${name} of the SDK: ${messageOf(cause)}`,
      cause,
    });
  }
}

type Generator = AsyncGenerator<never, never, undefined>;

/** A generator that only a part can make. */
export async function* later(make: () => Promise<AsyncGenerator<unknown, unknown, undefined>>): Generator {
  return (yield* (await make()) as Generator) as never;
}

type AnyMethods = Record<string, (...sent: unknown[]) => unknown>;

/** Methods that do what those of another object do, which is made when one is used. `names`: of the methods. */
export const delegate = (names: string, call: (name: string, sent: unknown[]) => unknown): Record<string, unknown> =>
  Object.fromEntries(names.split(' ').map((name) => [name, (...sent: unknown[]) => call(name, sent)]));

/** Asynchronous methods of an object that only a part can make. */
export const deferred = (names: string, make: () => Promise<object>): Record<string, unknown> =>
  delegate(names, async (name, sent) => ((await make()) as AnyMethods)[name]!(...sent));

/** Such an object with the items that it yields. */
export const deferredItems = (names: string, make: () => Promise<object>): object => ({
  ...deferred(names, make),
  [Symbol.asyncIterator]: () =>
    later(async () => ((await make()) as AsyncIterable<unknown>)[Symbol.asyncIterator]() as Generator),
});
