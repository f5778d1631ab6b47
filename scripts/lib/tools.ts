import type { Step } from './steps.js';

/** The tools' caches. `npm test` does not use them. */
const cache = 'node_modules/.cache';

/** The checks of `npm run lint`, the slowest first. With `cached`, files that have not changed are skipped. */
export function lintSteps({ cached = false } = {}): Step[] {
  const keep = (...args: readonly string[]) => (cached ? args : []);
  return [
    {
      name: 'eslint',
      args: ['node_modules/eslint/bin/eslint.js', '.', ...keep('--cache', '--cache-location', `${cache}/eslint/`)],
    },
    {
      name: 'imports',
      args: [
        ...['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'packages', 'scripts', '.storybook'],
        ...['--config', '.dependency-cruiser.mjs'],
      ],
    },
    {
      name: 'format',
      args: [...['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'], ...keep('--cache')],
    },
    {
      name: 'spelling',
      args: [
        ...['node_modules/cspell/bin.mjs', 'lint', '--no-progress', '--no-summary', '--no-color', '.'],
        ...keep('--cache', '--cache-location', `${cache}/cspell`),
      ],
    },
  ];
}

export const generateStep: Step = { name: 'generate', args: ['--import', 'tsx', 'scripts/generate.ts', '--check'] };

/** The contract's lint rules: Redocly's on its sources and on the bundle, Spectral's and OWASP's on the bundle. */
export const contractSteps: readonly Step[] = [
  { name: 'contract', args: ['node_modules/@redocly/cli/bin/cli.js', 'lint', '--config', 'openapi/redocly.yaml'] },
  { name: 'spectral', args: spectralArguments('openapi/spectral.yaml', 'packages/server/src/generated/openapi.json') },
];

/** Everything that Spectral finds is a failure, also what it only warns of. */
export function spectralArguments(ruleset: string, document: string): string[] {
  const program = 'node_modules/@stoplight/spectral-cli/dist/index.js';
  return [program, 'lint', '--quiet', '--fail-severity', 'hint', '--ruleset', ruleset, document];
}

/** TypeScript's own cache needs a build information file, which needs `incremental`. */
export function typesStep({ cached = false } = {}): Step {
  const keep = cached ? ['--incremental', '--tsBuildInfoFile', `${cache}/types.tsbuildinfo`] : [];
  return { name: 'types', args: ['node_modules/typescript/bin/tsc', '-p', '.', ...keep] };
}
