import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../lib/run.js';
import { compile } from '../typings/compile.js';
import { samples } from '../typings/samples.js';

// The typings as the sources have them. `npm run prove typings` does the same with the packed packages, and with the compilers of
// Vue, Svelte and Angular.

/** Not on the disk: here the packages and the frameworks are found. */
const folder = join(repositoryRoot, 'packages/components/src/frameworks');
const { right, wrong } = samples(['plain.ts', 'react.tsx'], join(repositoryRoot, 'scripts/typings/samples'));
const files = [...right, ...wrong].map(({ name, code }) => [join(folder, name), code] as const);
const problems = compile(new Map(files));
const problemsOf = (name: string) => problems.filter(({ file }) => file === join(folder, name));

test.each(right)('$name compiles', ({ name }) => {
  expect(problemsOf(name)).toEqual([]);
});

test.each(wrong)('$title does not compile', ({ name, line }) => {
  expect(new Set(problemsOf(name).map((problem) => problem.line))).toEqual(new Set([line]));
});
