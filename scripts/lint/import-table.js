// "Who may import whom" of the architecture, as data. A name stands for the package and all its public subpaths;
// `name/*` for every name of that scope. Relative imports inside the own package are always allowed.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const packagesFolder = fileURLToPath(new URL('../../packages/', import.meta.url));

const manifest = (name) => JSON.parse(readFileSync(`${packagesFolder}${name}/package.json`, 'utf8'));
const foreign = (dependencies = {}) => Object.keys(dependencies).filter((library) => !library.startsWith('@roster-kit/'));
const ownLibraries = (name) => foreign(manifest(name).dependencies);
const developmentLibraries = (name) => foreign(manifest(name).devDependencies);

/** The subpaths each package offers, from its own `exports`; everything else in it is private. */
export const publicExports = new Map(
  readdirSync(packagesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [`@roster-kit/${name}`, new Set(Object.keys(manifest(name).exports ?? {}).map((key) => key.replace(/^\.\/?/, '')))]),
);

/** What a fetch-API-only core cannot have: these need Node, a database driver, or a socket. */
const needsNode = ['pg', 'nodemailer', 'pino', '@hono/node-server', '@electric-sql/pglite', 'kysely'];

/** Files that only run in a test or in Storybook. */
export const testFiles = ['**/*.test.ts', '**/*.suite.ts', '**/*.stories.ts', '**/*.test-d.ts', 'packages/*/test/**/*.ts', 'packages/*/src/testing/**/*.ts'];
const testLibraries = ['vitest', '@vitest/*', 'vitest-browser-lit', 'fast-check', 'axe-core', 'msw', 'storybook', '@storybook/*', 'playwright', 'node:*'];

/**
 * One row for each area, the narrower ones later. `closed` takes single specifiers out again; `reach` lists the folders
 * that relative imports may lead to, where it is not the whole package.
 */
export const importTable = [
  { area: 'policy', may: [] },
  { area: 'sdk', may: ['@roster-kit/policy', 'openapi-fetch'], closed: ['@roster-kit/policy/catalogues'] },
  // These ask the real server, over the network.
  { area: 'sdk/test', may: ['@roster-kit/policy', '@roster-kit/server'] },
  { area: 'sdk/examples', may: ['@roster-kit/sdk', 'node:*', 'papaparse'] },
  { area: 'server', may: ['@roster-kit/policy', 'node:*', ...ownLibraries('server')] },
  {
    area: 'server/src/core',
    may: ['@roster-kit/policy', ...ownLibraries('server').filter((name) => !needsNode.includes(name))],
    reach: ['src/core', 'src/generated', 'src/store'],
    beyond: ['src/store/sql'],
  },
  {
    area: 'server/src/store/memory',
    may: ['@roster-kit/policy', ...ownLibraries('server').filter((name) => !needsNode.includes(name))],
    reach: ['src/core', 'src/generated', 'src/store'],
    beyond: ['src/store/sql'],
  },
  {
    area: 'components',
    may: ['@roster-kit/sdk', '@roster-kit/policy', 'lit', '@lit/*', '@lit-labs/*', '@tanstack/lit-virtual', 'uqr'],
    closed: ['@roster-kit/policy/catalogues', 'lit/directives/unsafe-html.js', 'lit/directives/unsafe-svg.js', 'lit/directives/unsafe-mathml.js'],
  },
  {
    area: 'mocks',
    may: ['@roster-kit/server/core', '@roster-kit/server/memory', '@roster-kit/server/contract.json', '@roster-kit/policy', 'msw'],
  },
  { area: 'cli', may: ['@roster-kit/sdk', 'node:*', ...ownLibraries('cli')] },
  { area: 'cli/test', may: ['@roster-kit/sdk', '@roster-kit/policy', '@roster-kit/server', 'node:*'] },
  { area: 'demo', may: ['@roster-kit/*', 'vite', 'node:*', ...ownLibraries('demo'), ...developmentLibraries('demo')] },
];

/** What the tests of an area may import on top of its row. The catalogues and the mocks are open to them. */
export function testRow(row) {
  const [name] = row.area.split('/');
  const mocks = ['sdk', 'components', 'cli'].includes(name) ? ['@roster-kit/mocks', '@roster-kit/policy'] : [];
  const renderer = name === 'components' ? ['lit'] : [];
  const libraries = [...testLibraries, ...renderer, ...mocks, ...developmentLibraries(name)];
  const own = [`@roster-kit/${name}`, ...(name === 'server' ? ownLibraries('server') : [])];
  return { area: row.area, may: [...row.may, ...libraries, ...own] };
}
