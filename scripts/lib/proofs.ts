/** What is installed or started before a step that needs it. */
export type Need = 'chromium' | 'postgres' | 'runtimes' | 'foreign' | 'shells' | 'browsers';

/** A step of `npm run prove`. */
export interface Proof {
  readonly name: string;
  readonly what: string;
  /** Arguments for Node: the program's file and its own arguments. */
  readonly args: readonly string[];
  readonly needs: readonly Need[];
  /** The Vitest projects whose report the step writes; none for another program. */
  readonly projects?: readonly string[];
}

const vitest = (...args: string[]) => ['node_modules/vitest/vitest.mjs', 'run', '--allowOnly=false', ...args];
const script = (path: string, ...args: string[]) => ['--import', 'tsx', path, ...args];
const mutation = (area: string, what: string): Proof => ({
  name: `mutation:${area}`,
  what: `whether tests notice changes of ${what}`,
  args: script('scripts/mutation.ts', area),
  needs: [],
});
const bench = (name: string, what: string): Proof => ({
  name: `bench:${name}`,
  what,
  args: script(`scripts/bench/${name}.ts`),
  needs: name === 'lists' ? ['postgres'] : [],
});

const proofs: readonly Proof[] = [
  {
    name: 'proofs',
    what: 'attacks, races, kills, fuzzing and measurements, in their long forms',
    args: vitest('--project', 'proofs', '--project', 'measures'),
    needs: ['postgres'],
    projects: ['proofs', 'measures'],
  },
  {
    name: 'engines',
    what: 'the rules on memory, PGlite, PostgreSQL, and two processes',
    args: vitest('--project', 'server'),
    needs: ['postgres'],
    projects: ['server'],
  },
  {
    name: 'faults',
    what: 'the SDK where a fifth of the requests fail',
    args: vitest('--project', 'sdk', 'packages/sdk/test/faults.test.ts'),
    needs: [],
    projects: ['sdk'],
  },
  {
    name: 'conformance',
    what: 'the conformance kit on every store, and against every broken variant on each',
    args: vitest('--project', 'conformance'),
    needs: ['postgres'],
    projects: ['conformance'],
  },
  {
    name: 'runtimes',
    what: 'the packed SDK in Node, Deno, Bun, workerd and Chromium',
    args: vitest('--project', 'runtimes', 'scripts/runtimes/'),
    needs: ['runtimes', 'chromium'],
    projects: ['runtimes'],
  },
  {
    name: 'typings',
    what: 'that a wrong property, event or detail of a packed element does not compile in any framework',
    args: vitest('--project', 'typings'),
    needs: [],
    projects: ['typings'],
  },
  {
    name: 'ssr',
    what: 'the packed components in Next, Astro and Lit on a server, and in Vitest and Jest without a browser',
    args: vitest('--project', 'servers'),
    needs: ['chromium'],
    projects: ['servers'],
  },
  {
    name: 'hosts',
    what: 'the host apps of five frameworks, built from the tarballs and driven through one scenario',
    args: vitest('--project', 'runtimes', 'scripts/hosts/'),
    needs: ['chromium'],
    projects: ['runtimes'],
  },
  {
    name: 'browsers',
    what: 'the same scenario, the form controls and a long list in Firefox and WebKit',
    args: vitest('--project', 'browsers'),
    needs: ['browsers'],
    projects: ['browsers'],
  },
  {
    name: 'foreign',
    what: 'clients of five generators, and Prism, between the contract and the server',
    args: vitest('--project', 'foreign'),
    needs: ['foreign'],
    projects: ['foreign'],
  },
  {
    name: 'shells',
    what: 'the completion of the command line in Bash, zsh and fish',
    args: vitest('--project', 'cli', 'packages/cli/test/completion.test.ts'),
    needs: ['shells'],
    projects: ['cli'],
  },
  {
    name: 'pictures',
    what: 'the demo, walked through and photographed',
    args: script('scripts/screenshots.ts'),
    needs: ['chromium'],
  },
  bench('lists', 'a page of the users of a large organization'),
  bench('sdk', 'what a call of the SDK costs the processor'),
  bench('walk', 'a walk over a long list'),
  mutation('policy', 'the decisions'),
  mutation('rows', 'the arithmetic of long lists'),
  mutation('sdk', 'the SDK'),
  mutation('core', "the server's core"),
];

/** Steps by their name or by the part before the colon; any other word is a part of the name of a file of proofs. */
export function chooseProofs(words: readonly string[]): { chosen: readonly Proof[]; files: readonly string[] } {
  const isNamed = ({ name }: Proof, word: string) => name === word || name.startsWith(`${word}:`);
  const files = words.filter((word) => !proofs.some((proof) => isNamed(proof, word)));
  const wanted = files.length > 0 ? [...words, 'proofs'] : words;
  const chosen = proofs.filter((proof) => wanted.some((word) => isNamed(proof, word)));
  return { chosen: words.length === 0 ? proofs : chosen, files };
}

/** The lines that a proof prints as its figures, and the shares of mutants that tests notice. */
export function figuresIn(output: string): string[] {
  return output.split('\n').flatMap((line) => {
    const [figure] = /^\s*▸ .+|^\S+: [\d.]+ % of the mutants .+/.exec(line) ?? [];
    return figure === undefined ? [] : [`  ${figure.trim()}`];
  });
}
