import { mkdtempSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsOf, folderOf, type Manifest } from '../generate/elements/model.js';
import { installPacked, packPackages } from '../lib/publishing/pack.js';
import { repositoryRoot, run } from '../lib/run.js';
import { compile, type Problem } from './compile.js';
import { samples } from './samples.js';

const manifestPath = 'packages/components/src/generated/custom-elements.json';

// An application with the packed packages, and with the compiler of each framework.

const tools = {
  '@angular/common': '21.2.26',
  '@angular/compiler': '21.2.26',
  '@angular/compiler-cli': '21.2.26',
  '@angular/core': '21.2.26',
  '@angular/forms': '21.2.26',
  '@types/react': '19.3.3',
  react: '19.3.1',
  rxjs: '7.8.2',
  'solid-js': '1.9.20',
  svelte: '5.57.3',
  'svelte-check': '4.7.8',
  typescript: '5.9.3',
  vue: '3.5.45',
  'vue-tsc': '3.3.14',
};

const folder = mkdtempSync(join(tmpdir(), 'roster-typings-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const archives = await packPackages(['policy', 'sdk', 'components', 'react', 'angular'], folder);
  await installPacked(archives, folder, tools);
}, 600_000);

const options = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  jsx: 'preserve',
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  // Angular's decorators.
  experimentalDecorators: true,
};

/** A folder of the application with these files, so that one compiler reads them all. */
async function project(
  name: string,
  files: readonly { name: string; code: string }[],
  more: object = {},
): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  for (const file of files) await writeFile(join(path, file.name), file.code);
  await writeFile(join(path, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*'], ...more }));
  return path;
}

const bin = (name: string) => join(folder, 'node_modules', '.bin', name);

type Compiler = (files: readonly { name: string; code: string }[]) => Promise<Problem[]>;

/** The lines of an output that name a place in a file and what is wrong there. */
const read = (output: string, pattern: RegExp): Problem[] =>
  [...output.matchAll(pattern)].map(([, file = '', line = '', text = '']) => ({ file, line: Number(line), text }));

const withTypeScript: Compiler = async (files) => {
  const inFolder = new Map(files.map(({ name, code }) => [join(folder, name), code]));
  return compile(inFolder, '/node_modules/@roster-kit/').map((problem) => ({
    ...problem,
    file: problem.file.replace(`${folder}/`, ''),
  }));
};

const withVue: Compiler = async (files) => {
  const path = await project('vue', files, { vueCompilerOptions: { strictTemplates: true } });
  const { output } = await run(bin('vue-tsc'), ['--project', path, '--pretty', 'false'], {
    cwd: path,
    limitInMs: 300_000,
  });
  return read(output, /^(\S+\.vue)\((\d+),\d+\): error (.*)$/gm);
};

const withSvelte: Compiler = async (files) => {
  const path = await project('svelte', files);
  const args = ['--workspace', path, '--tsconfig', join(path, 'tsconfig.json'), '--output', 'machine'];
  const { output } = await run(bin('svelte-check'), args, { cwd: path, limitInMs: 300_000 });
  return read(output, /ERROR "(\S+)" (\d+):\d+ (.*)$/gm);
};

const withAngular: Compiler = async (files) => {
  const path = await project('angular', files, { angularCompilerOptions: { strictTemplates: true } });
  const { output } = await run(bin('ngc'), ['--project', path], { cwd: path, limitInMs: 300_000 });
  // Angular colors what it prints, also into a file.
  return read(stripVTControlCharacters(output), /^(\S+\.ts):(\d+):\d+ - error (.*)$/gm);
};

/** The code on the page of a package, or in one section of it. What a page leaves to the reader is declared. */
function readme(name: string, language: string, section = ''): { name: string; code: string } {
  const page = readFileSync(join(folder, 'node_modules/@roster-kit', name, 'README.md'), 'utf8');
  const part = section ? (page.split(/^## /m).find((text) => text.startsWith(section)) ?? '') : page;
  const blocks = [...part.matchAll(/```(\w+)\n([\s\S]*?)```/g)].filter(([, kind]) => kind === language);
  expect(blocks.length).toBeGreaterThan(0);
  const declared = ['/** @jsxImportSource react */', 'declare function fetchToken(): Promise<string>;'];
  return { name: `readme-${name}.${language}`, code: [...declared, ...blocks.map(([, , text]) => text)].join('\n') };
}

describe.each([
  [
    'TypeScript, React and Solid',
    ['plain.ts', 'react.tsx', 'react-components.tsx', 'solid.tsx'],
    withTypeScript,
    () => [readme('react', 'tsx'), readme('components', 'ts', 'Types and editors')],
  ],
  ['Vue', ['vue.vue'], withVue, () => []],
  ['Svelte', ['svelte.svelte'], withSvelte, () => []],
  ['Angular', ['angular.ts'], withAngular, () => [readme('angular', 'ts')]],
] as const)('%s', (_, names, compileAll, pages) => {
  const { right, wrong } = samples(names, join(repositoryRoot, 'scripts/typings/samples'));
  let problems: Problem[] = [];

  beforeAll(async () => {
    problems = await compileAll([...right, ...wrong, ...pages()]);
    console.log(`  ▸ ${names.join(', ')}: ${wrong.length} faults, ${problems.length} errors`);
  }, 600_000);

  test('nothing but the faults is refused', () => {
    const faulty = wrong.map(({ name }) => name);
    expect(problems.filter(({ file }) => !faulty.includes(file))).toEqual([]);
  });

  test.each(wrong)('$title does not compile', ({ name, line }) => {
    const found = problems.filter(({ file }) => file === name);
    expect([...new Set(found.map((problem) => problem.line))]).toEqual([line]);
  });
});

describe('what registers one element also declares it, with its events', () => {
  const elements = elementsOf(JSON.parse(readFileSync(join(repositoryRoot, manifestPath), 'utf8')) as Manifest);

  test.each(elements)('$tagName', ({ tagName, events = [] }) => {
    const own = events.filter(({ name }) => name.startsWith('roster-') && tagName !== 'roster-provider');
    const code = [
      `import '@roster-kit/components/${folderOf(tagName)}/define';`,
      `const element = document.querySelector('${tagName}')!;`,
      'console.log(element.updateComplete);',
      ...own.map(({ name }) => `element.addEventListener('${name}', (event) => console.log(event.detail));`),
    ];
    expect(compile(new Map([[join(folder, `${tagName}.ts`), code.join('\n')]]))).toEqual([]);
  });
});
