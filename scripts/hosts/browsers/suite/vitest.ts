// Stands for `vitest` in a browser that Vitest does not drive: collects the tests of a suite, and says which of them fail.

type Work = () => Promise<void>;
const tests: (readonly [name: string, work: Work])[] = [];

export const test = (name: string, work: Work): void => void tests.push([name, work]);

const shown = (value: unknown): string =>
  (value instanceof Node ? value.nodeName : JSON.stringify(value)) ?? 'undefined';

function check(holds: boolean, not: boolean, what: string): void {
  if (holds === not) throw new Error(`Expected ${not ? 'not ' : ''}${what}`);
}

/** The matchers that the suite uses. */
const matchers = (value: unknown, not: boolean) => ({
  toBe: (other: unknown) => check(Object.is(value, other), not, `${shown(value)} to be ${shown(other)}`),
  toEqual: (other: unknown) => check(shown(value) === shown(other), not, `${shown(value)} to equal ${shown(other)}`),
  toBeNull: () => check(value === null, not, `${shown(value)} to be null`),
});

export const expect = (value: unknown) => ({ ...matchers(value, false), not: matchers(value, true) });

/** Runs every test, and resolves to the name and the failure of each; `null` for none. */
export async function runAll(): Promise<[name: string, failure: string | null][]> {
  const results: [string, string | null][] = [];
  for (const [name, work] of tests)
    results.push([
      name,
      await work().then(
        () => null,
        (error: unknown) => String(error),
      ),
    ]);
  return results;
}
