import { findChromium } from './lib/install/chromium.js';
import { run } from './lib/run.js';
import { runSteps, type Step } from './lib/steps.js';
import { contractSteps, generateStep, lintSteps, typesStep } from './lib/tools.js';

// Run this before each commit. It takes less than two minutes, because the tools keep a cache and only the unit tests of
// changed files run. `npm test` runs everything.

const nodeProjects = ['policy', 'sdk', 'server', 'mocks', 'cli', 'scripts'];
/** These start servers, databases or many requests: `npm test` runs them. */
const slowTests = [
  'packages/*/test/**',
  'packages/*/proofs/*',
  'packages/server/src/**/{batches,main,pglite,postgres,two-processes}.test.ts',
  'scripts/checks/signals.test.ts',
];

const started = Date.now();
const since = await mergeBase();
const results = await runSteps([
  generateStep,
  ...contractSteps,
  ...lintSteps({ cached: true }),
  typesStep({ cached: true }),
]);
Object.assign(results, await runSteps(await testSteps()));
const failed = Object.keys(results).filter((name) => !results[name]);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(failed.length > 0 ? `\nFailed after ${seconds} s: ${failed.join(', ')}.` : `\nAll passed in ${seconds} s.`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function git(...args: readonly string[]): Promise<string | undefined> {
  const { code, output } = await run('git', args);
  return code === 0 ? output.trim() : undefined;
}

/** Where this branch left the main one; on the main branch itself, the last commit. */
async function mergeBase(): Promise<string> {
  for (const main of ['origin/main', 'main']) {
    const base = await git('merge-base', 'HEAD', main);
    if (base !== undefined) return base;
  }
  return 'HEAD';
}

async function testSteps(): Promise<Step[]> {
  const lists = [await git('diff', '--name-only', since), await git('ls-files', '--others', '--exclude-standard')];
  const changed = lists.join('\n').split('\n');
  const related = ['--changed', since, ...nodeProjects.flatMap((project) => ['--project', project])];
  const steps = [vitest('tests', [...related, ...slowTests.flatMap((pattern) => ['--exclude', pattern])])];
  const folders = changed.flatMap((path) => /^packages\/components\/src\/[\w-]+\//.exec(path)?.[0] ?? []);
  if (folders.length > 0 && !findChromium()) {
    console.log('- tests of components: there is no Chromium. "npm test" installs one.');
  } else if (folders.length > 0) {
    // Most components depend on each other, so `--changed` would run nearly all of them. Run the changed folders' tests.
    steps.push(vitest('tests of components', ['--project', 'components', '--passWithNoTests', ...new Set(folders)]));
  }
  return steps;
}

function vitest(name: string, args: readonly string[]): Step {
  return { name, args: ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...args] };
}
