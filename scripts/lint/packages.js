// "Who may import whom", as data. A name stands for a package and all its subpaths, `name/*` for every name of a scope;
// imports inside the own package are for rooms.js to judge.
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';

const packagesFolder = fileURLToPath(new URL('../../packages/', import.meta.url));
const packageNames = readdirSync(packagesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const manifest = (name) => JSON.parse(readFileSync(`${packagesFolder}${name}/package.json`, 'utf8'));
const foreign = (dependencies = {}) =>
  Object.keys(dependencies).filter((library) => !library.startsWith('@roster-kit/'));
const librariesOf = (name) => foreign(manifest(name).dependencies);
const developmentLibrariesOf = (name) => foreign(manifest(name).devDependencies);

/** What runs on the fetch API alone cannot have these: they need Node, a database driver, or a socket. */
const needsNode = ['pg', 'nodemailer', 'pino', '@hono/node-server', '@electric-sql/pglite', 'kysely', 'zod'];
const portableLibraries = librariesOf('server').filter((name) => !needsNode.includes(name));

const policy = ['@roster-kit/policy'];
const policyWithCatalogues = [...policy, '@roster-kit/policy/catalogues'];
const sdk = ['@roster-kit/sdk'];
const server = [
  '@roster-kit/server',
  '@roster-kit/server/core',
  '@roster-kit/server/memory',
  '@roster-kit/server/contract.json',
];
const mocks = ['@roster-kit/mocks', '@roster-kit/mocks/crowd', '@roster-kit/mocks/long-list', '@roster-kit/mocks/seed'];
const components = ['@roster-kit/components', '@roster-kit/components/define'];

/**
 * One row for each area, the narrower ones later; `own: false` where an area stands outside the package it is kept in.
 * `beyond` are parts of the own package that the area may not lead to.
 */
const areas = [
  { area: 'policy', may: [] },
  { area: 'sdk', may: [...policy, 'openapi-fetch'] },
  // These ask the real server, over the network.
  { area: 'sdk/test', may: [...policyWithCatalogues, ...server] },
  { area: 'sdk/examples', may: [...sdk, 'node:*', 'papaparse'] },
  { area: 'server', may: [...policyWithCatalogues, 'node:*', ...librariesOf('server')] },
  { area: 'server/src/core', may: [...policyWithCatalogues, ...portableLibraries] },
  { area: 'server/src/store/memory', may: [...policyWithCatalogues, ...portableLibraries] },
  {
    area: 'components',
    may: [...sdk, ...policy, 'lit', '@lit/*', '@lit-labs/*', 'memoize-one', 'uqr'],
    closed: ['lit/directives/unsafe-html.js', 'lit/directives/unsafe-svg.js', 'lit/directives/unsafe-mathml.js'],
  },
  { area: 'mocks', may: [...policyWithCatalogues, ...server.slice(1), 'msw'] },
  { area: 'cli', may: [...sdk, 'node:*', ...librariesOf('cli')] },
  { area: 'cli/test', may: [...sdk, ...policyWithCatalogues, ...server, 'node:*'] },
  {
    area: 'demo',
    may: [
      ...[policyWithCatalogues, sdk, server, mocks, components].flat(),
      ...['vite', 'node:*'],
      ...librariesOf('demo'),
      ...developmentLibrariesOf('demo'),
    ],
  },
];

/** Files that only run in a test or in Storybook. */
export const testFiles = [
  '\\.(test|suite|stories|fixture|test-d)\\.ts$',
  '^packages/[^/]+/test/',
  '^packages/[^/]+/src/(testing|suites)/',
  '^packages/server/src/store/suite/',
];

const testLibraries = [
  'vitest',
  '@vitest/*',
  'vitest-browser-lit',
  'fast-check',
  'axe-core',
  'msw',
  'storybook',
].concat(['@storybook/*', 'playwright', 'node:*']);

/** What the tests of an area may import besides. The catalogues and the mocks are open to them. */
function testsMay({ area, may }) {
  const [name] = area.split('/');
  const forTests = ['sdk', 'components', 'cli'].includes(name) ? [...mocks, ...policyWithCatalogues] : [];
  const own = Object.keys(manifest(name).exports ?? {}).map((path) => `@roster-kit/${name}${path.slice(1)}`);
  return [...may, ...testLibraries, ...forTests, ...own, ...librariesOf(name), ...developmentLibrariesOf(name)];
}

const escape = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const builtins = `^(node:)?(${builtinModules.map(escape).join('|')})$`;

/** The files that an import of this name leads to, as a pattern of paths. */
function pathsOf(name) {
  if (name === 'node:*') return builtins;
  const [scope, library] = name.split('/');
  if (scope === '@roster-kit') return publicPath(library, name);
  return `node_modules/(@types/)?${escape(name.replace(/\*$/, ''))}${name.endsWith('*') ? '' : '/'}`;
}

/** By the package's own `exports`; everything else in it is private. */
function publicPath(library, name) {
  const target = manifest(library).exports[`.${name.slice(`@roster-kit/${library}`.length)}`];
  if (!target) throw new Error(`${name} is no export of its package.`);
  return `^packages/${library}/${escape(target.replace(/^\.\//, ''))}$`;
}

const folder = (area) => `^packages/${area}/`;

/** A pair of rules for each row: what its sources may import, and what its tests may. */
function rulesOf(row) {
  const { area, may, closed = [] } = row;
  const [name] = area.split('/');
  const narrower = areas.filter((other) => other.area.startsWith(`${area}/`)).map((other) => folder(other.area));
  const own = [folder(name)];
  const rule = (kind, from, allowed) => ({
    name: `${kind} of ${area}`,
    comment: `Only these may be imported here: ${allowed.join(', ') || 'nothing'}.`,
    severity: 'error',
    from,
    to: { pathNot: [...own, ...allowed.map(pathsOf)] },
  });
  const rules = [
    rule('sources', { path: folder(area), pathNot: [...testFiles, ...narrower] }, may),
    rule('tests', { path: testFiles.map((pattern) => `${folder(area)}(?=.*)`), pathNot: narrower }, testsMay(row)),
  ];
  return rules;
}

/** A package that is not installed, or a path that is no public export of it. */
export const resolvable = {
  name: 'no-private-path',
  comment: 'Import what the package.json of the target exports.',
  severity: 'error',
  from: {},
  to: { couldNotResolve: true },
};

export const packageRules = areas.flatMap(rulesOf);
export { packageNames };
