import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { angularDependencies, browserDependencies, reactDependencies } from './scripts/lib/browser-dependencies.js';
import { chromiumArgs, findChromium } from './scripts/lib/install/chromium.js';

process.env['STORYBOOK_DISABLE_TELEMETRY'] = '1';

type ProjectOptions = NonNullable<TestProjectInlineConfiguration['test']>;

const testsOf = (folder: string) => [`packages/${folder}/{src,test}/**/*.test.ts`];

/** A project that runs in Node. */
function node(name: string, options: ProjectOptions = {}): TestProjectInlineConfiguration {
  return { test: { name, environment: 'node', include: testsOf(name), ...options } };
}

/** `npm run prove` runs the long forms, which measure more of what they do. */
const isLong = process.env['ROSTER_PROVE'] === 'long';
const proofs = { testTimeout: isLong ? 60 * 60_000 : 120_000, hookTimeout: 120_000 } as const;

/**
 * One page for all files: loading the kit and Storybook for each file took a third of the time. What one page can hide,
 * `scripts/checks/defines.test.ts` looks for.
 */
const onePage = { isolate: false } as const;

/** The browser of components and stories. It starts only when one of their tests runs. */
function browser(): NonNullable<ProjectOptions['browser']> {
  const executablePath = findChromium();
  const launchOptions = { args: [...chromiumArgs], ...(executablePath ? { executablePath } : {}) };
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    viewport: { width: 1280, height: 800 },
    provider: playwright({ launchOptions }),
    instances: [{ browser: 'chromium' }],
  };
}

/** The tests of `@roster-kit/react` with one major version of React, which has a package of its own. */
function react(major: string, packages: { react: string; dom: string }): TestProjectInlineConfiguration {
  const alias = [
    { find: /^react(?=$|\/)/, replacement: packages.react },
    { find: /^react-dom(?=$|\/)/, replacement: packages.dom },
  ];
  return {
    resolve: { alias },
    optimizeDeps: { include: [...browserDependencies, ...reactDependencies(packages)] },
    test: {
      name: `react-${major}`,
      include: testsOf('react'),
      testTimeout: 20_000,
      provide: { reactMajor: major },
      ...onePage,
      browser: browser(),
    },
  };
}

/** Loading Storybook takes seconds, and Vitest does it even when `--project` leaves the stories out. */
function storiesAreWanted(): boolean {
  const projects = process.argv.flatMap((argument, index, all) => {
    if (argument === '--project') return [all[index + 1] ?? ''];
    return argument.startsWith('--project=') ? [argument.slice('--project='.length)] : [];
  });
  return (
    existsSync('.storybook/main.ts') && (projects.length === 0 || projects.some((name) => /storybook|\*|^!/.test(name)))
  );
}

/** `STORYBOOK_CONFIG_DIR` is for the proof that an axe violation in a story fails the run. */
function stories(): TestProjectInlineConfiguration[] {
  if (!storiesAreWanted()) return [];
  return [
    {
      plugins: [storybookTest({ configDir: process.env['STORYBOOK_CONFIG_DIR'] ?? '.storybook' })],
      test: { name: 'storybook', testTimeout: 30_000, ...onePage, browser: browser() },
    },
  ];
}

export default defineConfig({
  test: {
    // A change of package.json concerns few tests, and `npm test` runs them all.
    forceRerunTriggers: [],
    // Vitest keeps one core for itself; of two cores that would be half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      node('policy'),
      node('sdk', { testTimeout: 30_000, hookTimeout: 60_000 }),
      // The first start of the embedded database takes seconds on a busy machine.
      node('server', { testTimeout: 30_000, hookTimeout: 60_000 }),
      // In their short form most of them wait for a server.
      node('proofs', { ...proofs, include: ['packages/*/proofs/*.test.ts'], maxWorkers: isLong ? 1 : 3 }),
      node('measures', { ...proofs, include: ['packages/*/proofs/measures/*.test.ts'], fileParallelism: false }),
      node('mocks', { testTimeout: 15_000 }),
      node('cli', { testTimeout: 15_000 }),
      // A run of all scenarios takes seconds; `npm run prove` runs them on every store and against every broken variant.
      node('conformance', { testTimeout: isLong ? 20 * 60_000 : 120_000 }),
      node('scripts', {
        include: ['scripts/{checks,lib,mutation,new-component}/**/*.test.ts'],
        testTimeout: 60_000,
        hookTimeout: 60_000,
      }),
      node('runtimes', {
        include: ['scripts/{runtimes,hosts}/*.test.ts'],
        globalSetup: ['scripts/runtimes/packed.ts'],
        testTimeout: 70_000,
        hookTimeout: 120_000,
      }),
      // The first compilers of the frameworks take a minute each on a busy machine.
      node('typings', { include: ['scripts/typings/*.test.ts'], testTimeout: 60_000, hookTimeout: 600_000 }),
      // Frameworks that only `npm run prove` installs.
      node('servers', {
        include: ['scripts/ssr/*.test.ts'],
        globalSetup: ['scripts/runtimes/packed.ts'],
        testTimeout: 300_000,
        hookTimeout: 600_000,
      }),
      // In browsers that only `npm run prove` installs.
      node('browsers', {
        include: ['scripts/hosts/browsers/*.test.ts'],
        globalSetup: ['scripts/runtimes/packed.ts'],
        testTimeout: 120_000,
        hookTimeout: 120_000,
      }),
      node('ssr', {
        include: ['packages/components/{ssr,dom}/*.test.ts'],
        testTimeout: 30_000,
        hookTimeout: 60_000,
        env: { CHROMIUM_PATH: findChromium() ?? '' },
      }),
      // One after another, because each starts programs of its own.
      node('foreign', {
        include: ['scripts/foreign/*.test.ts'],
        testTimeout: isLong ? 60 * 60_000 : 240_000,
        hookTimeout: 120_000,
        fileParallelism: false,
        isolate: false,
      }),
      {
        // With its compiler, for a template in a test.
        resolve: { alias: [{ find: /^vue$/, replacement: 'vue/dist/vue.esm-bundler.js' }] },
        optimizeDeps: { include: [...browserDependencies, '@roster-kit/components > vue/dist/vue.esm-bundler.js'] },
        test: {
          name: 'components',
          include: testsOf('components'),
          setupFiles: ['defined', 'manifest/declared-events'].map(
            (name) => `packages/components/src/testing/${name}.ts`,
          ),
          testTimeout: 20_000,
          ...onePage,
          browser: browser(),
        },
      },
      react('18', { react: 'react-18', dom: 'react-dom-18' }),
      react('19', { react: 'react', dom: 'react-dom' }),
      {
        optimizeDeps: { include: [...browserDependencies, ...angularDependencies] },
        test: { name: 'angular', include: testsOf('angular'), testTimeout: 20_000, ...onePage, browser: browser() },
      },
      ...stories(),
      // One walk after another, because each starts a server and a browser.
      node('demo', {
        testTimeout: 240_000,
        hookTimeout: 120_000,
        expect: { poll: { timeout: 20_000 } },
        fileParallelism: false,
        env: { CHROMIUM_PATH: findChromium() ?? '' },
      }),
    ],
  },
});
