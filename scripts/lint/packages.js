// "Who may import whom", as data. A name means one public export of our packages, or a library with all its subpaths;
// `@scope/*` means every library of a scope. rooms.js says what may be imported inside a package.
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';

const folderOf = (name) => (name === 'contract' ? 'openapi' : `packages/${name}`);
const manifestOf = (name) =>
  JSON.parse(readFileSync(new URL(`../../${folderOf(name)}/package.json`, import.meta.url), 'utf8'));
const foreign = (dependencies = {}) =>
  Object.keys(dependencies).filter((library) => !library.startsWith('@roster-kit/'));
const librariesOf = (name) => foreign(manifestOf(name).dependencies);
const developmentLibrariesOf = (name) => foreign(manifestOf(name).devDependencies);
const exportsOf = (name) =>
  Object.keys(manifestOf(name).exports ?? {}).map((path) => `@roster-kit/${name}${path.slice(1)}`);

/** These need Node, a database driver or a socket. What runs on the fetch API alone cannot have them. */
const needsNode = ['@electric-sql/pglite', '@hono/node-server', 'kysely', 'nodemailer', 'pg', 'pino', 'zod'];
const portableLibraries = librariesOf('server').filter((name) => !needsNode.includes(name));

const contractTypes = '@roster-kit/contract/schema';
const contractDocument = '@roster-kit/contract/openapi.json';

/** Lit's ways to put text in the page as HTML. */
const unsafeDirectives = 'node_modules/lit(-html)?/.*directives/unsafe-';

/** One row for each area. A row for a folder inside another area replaces the outer row there. */
export const areas = [
  { area: 'policy', may: [] },
  { area: 'sdk', may: [contractTypes, '@roster-kit/policy', 'openapi-fetch'] },
  // These tests call the real server over the network.
  { area: 'sdk/test', may: [...exportsOf('policy'), ...exportsOf('server')] },
  { area: 'sdk/examples', may: ['@roster-kit/sdk', 'node:*', 'papaparse'] },
  { area: 'server', may: [contractTypes, ...exportsOf('policy'), 'node:*', ...librariesOf('server')] },
  { area: 'server/src/core', may: [contractTypes, ...exportsOf('policy'), ...portableLibraries] },
  { area: 'server/src/store/memory', may: [...exportsOf('policy'), ...portableLibraries] },
  {
    area: 'components',
    may: [
      '@roster-kit/sdk',
      '@roster-kit/sdk/eager',
      '@roster-kit/policy',
      '@roster-kit/policy/text',
      'lit',
      '@lit/*',
      '@lit-labs/*',
      'memoize-one',
      'uqr',
    ],
    closed: unsafeDirectives,
  },
  // Types only: what the elements are in the templates of each framework.
  { area: 'components/src/frameworks', may: ['@roster-kit/sdk', 'react', 'solid-js', 'svelte', 'vue'] },
  // Components' published entries and the framework: no behavior of its own.
  {
    area: 'react',
    may: [
      '@roster-kit/sdk',
      ...exportsOf('components').filter((name) => !name.endsWith('.json')),
      '@lit/react',
      'react',
    ],
  },
  {
    area: 'angular',
    may: ['@roster-kit/sdk', ...exportsOf('components').filter((name) => !name.endsWith('.json')), '@angular/*'],
  },
  { area: 'testing', may: [...exportsOf('components'), 'playwright'] },
  {
    area: 'mocks',
    may: [...exportsOf('policy'), ...exportsOf('server').filter((name) => name !== '@roster-kit/server'), 'msw'],
  },
  { area: 'cli', may: [...exportsOf('sdk'), '@roster-kit/policy/text', 'node:*', ...librariesOf('cli')] },
  // It judges a backend by the contract alone: what our own server or SDK does is no measure.
  { area: 'conformance', may: [contractTypes, contractDocument, 'node:*', ...librariesOf('conformance')] },
  {
    area: 'conformance/test',
    may: [...exportsOf('conformance'), ...['policy', 'server', 'mocks'].flatMap(exportsOf), 'node:*'],
  },
  { area: 'cli/test', may: ['@roster-kit/sdk', ...exportsOf('policy'), ...exportsOf('server'), 'node:*'] },
  {
    area: 'demo',
    may: [
      ...['policy', 'sdk', 'server', 'mocks', 'components', 'testing'].flatMap(exportsOf),
      ...['node:*', ...librariesOf('demo'), ...developmentLibrariesOf('demo')],
    ],
  },
];

/** Files that run in a test or in Storybook only. */
export const testFile =
  '([.](test|suite|stories|fixture|test-d)[.]ts$|/src/(testing|suites)/|/store/suite/|/server/proofs/)';
const testFolder = '^packages/[^/]+/test/';

const libraries = ['vitest', '@vitest/*', 'vitest-browser-lit', 'fast-check', 'axe-core', 'msw', 'storybook'];
const testLibraries = [...libraries, '@storybook/*', 'esbuild', 'playwright', 'node:*'];

/** What the tests of an area may import in addition, such as the catalogues and the mocks. */
function openToTests(area) {
  const [name] = area.split('/');
  const ours = ['sdk', 'components', 'react', 'angular', 'cli'].includes(name)
    ? [...exportsOf('mocks'), ...exportsOf('policy')]
    : [];
  return [...testLibraries, ...ours, ...exportsOf(name), ...librariesOf(name), ...developmentLibrariesOf(name)];
}

const escape = (text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '[$&]').replaceAll('[^]', '\\^');
const builtins = `^(node:)?(${builtinModules.map(escape).join('|')})$`;

/** The file behind a public name, by the `exports` of its package. */
function publicFile(name) {
  const [, library, ...path] = name.split('/');
  const target = manifestOf(library).exports[['.', ...path].join('/')];
  return `^${folderOf(library)}/${escape(target.replace(/^\.\//, ''))}$`;
}

/** The files that an import of this name leads to. */
function filesOf(name) {
  if (name === 'node:*') return builtins;
  if (name.startsWith('@roster-kit/')) return publicFile(name);
  const library = `node_modules/(@types/)?${escape(name.replace(/[*]$/, ''))}`;
  return name.endsWith('*') ? library : `${library}(/|$)`;
}

const inFolder = (area) => `^packages/${area}/`;

function rulesOf({ area, may, closed }) {
  const own = inFolder(area.split('/')[0]);
  const narrower = areas.filter((other) => other.area.startsWith(`${area}/`)).map((other) => inFolder(other.area));
  const rule = (who, from, allowed) => ({
    name: `imports-of-${who}${area.replaceAll('/', '-')}`,
    comment: `${area} may import ${allowed.join(', ') || 'nothing'}.`,
    severity: 'error',
    from,
    to: { pathNot: [own, ...allowed.map(filesOf)] },
  });
  const sources = { path: inFolder(area), pathNot: [testFile, testFolder, ...narrower] };
  const tests = { path: `${inFolder(area)}.*${testFile}|${inFolder(area)}test/`, pathNot: narrower };
  const isTests = /[/]test$/.test(area);
  return [
    ...(isTests ? [] : [rule('', sources, may)]),
    rule('tests-of-', isTests ? { path: inFolder(area) } : tests, [...may, ...openToTests(area)]),
    ...(closed
      ? [{ name: `closed-to-${area}`, severity: 'error', from: { path: inFolder(area) }, to: { path: closed } }]
      : []),
  ];
}

export const packageRules = [
  ...areas.flatMap(rulesOf),
  {
    name: 'by-public-name',
    comment: 'Import another package by its public name.',
    severity: 'error',
    from: { path: '^packages/([^/]+)/' },
    to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
  },
  {
    name: 'by-public-name-from-outside',
    comment: 'Import a package by its public name.',
    severity: 'error',
    from: { pathNot: '^packages/' },
    to: { path: '^packages/', dependencyTypes: ['local'] },
  },
  {
    name: 'no-private-path',
    comment: 'There is no such file, no such package here, or no such export of it.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];
