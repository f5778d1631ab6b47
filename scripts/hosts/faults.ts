import type { Page, Route } from 'playwright';

/** A generator of numbers from 0 to 1 that repeats itself, so that a run can be repeated (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How a request fails: it does not arrive, the server is busy, or it arrives and its answer is lost. */
const kinds: readonly ((route: Route) => Promise<void>)[] = [
  (route) => route.abort('connectionreset'),
  (route) => route.fulfill({ status: 503, headers: { 'retry-after': '0' }, body: '' }),
  async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  },
];

/** How many requests there were, and how many of them failed. */
export interface Faults {
  requests: number;
  failed: number;
}

/** The SDK tries a call three times; more failures in a row would be an outage, which is another test's matter. */
const MOST_IN_A_ROW = 2;
const SHARE = 0.2;

/** Lets a fifth of the page's requests to the API fail. */
export async function failOften(page: Page, seed: number): Promise<Faults> {
  const faults: Faults = { requests: 0, failed: 0 };
  const next = numbers(seed);
  const inARow = new Map<string, number>();
  await page.route(
    ({ pathname }) => pathname.startsWith('/v1/') && pathname !== '/v1/events',
    async (route) => {
      const call = `${route.request().method()} ${route.request().url()}`;
      const before = inARow.get(call) ?? 0;
      faults.requests += 1;
      if (next() >= SHARE || before >= MOST_IN_A_ROW) {
        inARow.delete(call);
        return route.continue();
      }
      faults.failed += 1;
      inARow.set(call, before + 1);
      await kinds[Math.floor(next() * kinds.length)]?.(route);
    },
  );
  return faults;
}
