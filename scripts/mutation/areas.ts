/** What is mutated together: the files, the tests that must notice, and the least share of mutants that they notice. */
export interface Area {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** In percent. */
  readonly least: number;
  /** Kinds of mutants that are left out. */
  readonly without?: readonly string[];
}

const NO_TESTS = ['!**/*.test.ts', '!**/*.suite.ts', '!**/*.test-d.ts', '!**/generated/**', '!**/testing/**'];

export const areas = {
  policy: {
    mutate: ['packages/policy/src/*.ts', 'packages/policy/src/text/*.ts', ...NO_TESTS],
    tests: ['packages/policy/{src,test}/**/*.test.ts'],
    least: 95,
  },
  core: {
    mutate: ['packages/server/src/core/**/*.ts', 'packages/server/src/store/*.ts', ...NO_TESTS],
    tests: [
      'packages/server/src/memory.test.ts',
      'packages/server/src/core/**/*.test.ts',
      'packages/server/src/store/*.test.ts',
    ],
    least: 95,
    // Sentences for people. Tests say what they must tell, not their every word.
    without: ['StringLiteral'],
  },
  sdk: {
    mutate: ['packages/sdk/src/**/*.ts', ...NO_TESTS],
    tests: ['packages/sdk/{src,test}/**/*.test.ts'],
    least: 93,
  },
  rows: {
    mutate: [
      'packages/components/src/shared/loading/loaded-rows.ts',
      'packages/components/src/user-table/rows/row-heights.ts',
    ],
    tests: ['packages/components/src/**/{loaded-rows,row-heights}*.test.ts'],
    least: 93,
  },
} as const satisfies Record<string, Area>;

export type AreaName = keyof typeof areas;
