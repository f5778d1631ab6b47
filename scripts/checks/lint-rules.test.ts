import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { repositoryRoot, run } from '../lib/run.js';

const eslint = new ESLint({ cwd: repositoryRoot });

/** The rules that a snippet breaks at this path; no file is written. */
async function broken(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${repositoryRoot}/packages/${path}` });
  const fatal = result?.messages.filter((message) => message.fatal || message.ruleId === null) ?? [];
  if (!result || fatal.length > 0)
    throw new Error(`${path} was not linted: ${fatal.map(({ message }) => message).join(', ')}`);
  return result.messages.map(({ ruleId }) => ruleId ?? '');
}

const g = 'no-restricted-globals';
const s = 'no-restricted-syntax';
const component = 'components/src/user-table/user-table.ts';

/** What the code of an area must not use; imports have their own tests. */
const foreign: readonly (readonly [at: string, rule: string, code: string])[] = [
  ['sdk/src/snippet.ts', g, 'export const a = document.title;'],
  ['sdk/src/snippet.ts', g, 'export const a = globalThis.localStorage;'],
  ['sdk/src/snippet.ts', g, 'export const a = window.location;'],
  ['sdk/src/snippet.ts', g, 'export const a = process.env;'],
  ['sdk/src/snippet.ts', g, "export const a = Buffer.from('');"],
  ['server/src/core/snippet.ts', g, 'export const a = process.env;'],
  ['server/src/core/snippet.ts', g, "export const a = Buffer.from('');"],
  ['server/src/core/snippet.ts', 'no-eval', "export const a = eval('1');"],
  ['server/src/core/snippet.ts', 'no-new-func', "export const a = new Function('return 1');"],
  [component, g, "export const a = () => fetch('/users');"],
  [component, g, "export const a = () => globalThis.fetch('/users');"],
  [component, g, "export const a = () => window.fetch('/users');"],
  [component, g, "export const a = localStorage.getItem('token');"],
  [component, g, 'export const a = new ResizeObserver(() => undefined);'],
  [component, s, 'export const a = (dialog: HTMLDialogElement) => dialog.showModal();'],
  [component, g, 'export const a = sessionStorage;'],
  [component, g, 'export const a = window.indexedDB;'],
  [component, s, 'export const a = document.cookie;'],
  [component, s, "export const a = 'https://roster.example/v1';"],
  [component, s, 'export const a = (id: string) => `http://roster.example/${id}`;'],
  [component, s, "export const a = (role: string) => role === 'owner';"],
  [component, s, "export const a = (role: string) => role === 'Administrator';"],
  [component, s, "export const a = (level: string) => level === 'manage_and_publish';"],
  [component, s, "export const a = { owner: 'crown' };"],
  [component, s, 'export const a = (colors: Record<string, string>) => colors.design_and_edit;'],
  [component, s, "export const a = (e: Element) => { e.innerHTML = 'x'; };"],
  [component, s, "export const a = (e: Element) => e.insertAdjacentHTML('beforeend', 'x');"],
  [component, s, "import { html } from 'lit';\nexport const a = (text: string) => html`<p .innerHTML=${text}></p>`;"],
  [
    component,
    'lit/ban-attributes',
    'import { html } from \'lit\';\nexport const a = html`<p style="color: red"></p>`;',
  ],
  [component, 'no-console', "console.log('x');"],
];

test.each(foreign)('%s: %s reports %s', async (at, rule, code) => {
  expect(await broken(at, code)).toContain(rule);
});

test.each(['skip', 'only', 'todo'])('a test that is marked %s is reported', async (mark) => {
  for (const name of ['test', 'it', 'describe']) {
    const code = `import { ${name} } from 'vitest';\n${name}.${mark}('x', () => undefined);\n`;
    expect(await broken('sdk/src/snippet.test.ts', code), name).toContain(s);
    expect(await broken(component.replace('.ts', '.stories.ts'), code), name).toContain(s);
  }
});

test('loose types and long files are reported', async () => {
  const loose = 'any';
  expect(await broken(component, `export const a = (x: ${loose}) => x;`)).toContain(
    '@typescript-eslint/no-explicit-any',
  );
  expect(await broken(component, '// line\n'.repeat(330))).toContain('max-lines');
});

test.each([
  [component, "export const a = 'http://www.w3.org/2000/svg';"],
  [component, 'export const a = (user: { role: { id: string } }) => user.role.id;'],
  [component, "export const a = () => document.createElement('p');"],
  [component.replace('.ts', '.test.ts'), "export const a = 'owner';"],
  ['sdk/src/snippet.ts', "export const a = new URL('https://roster.example');"],
  ['server/src/main.ts', 'export const a = process.env;'],
  ['server/src/core/snippet.ts', 'export const a = globalThis.crypto.subtle;'],
])('%s: %s is fine', async (at, code) => {
  expect(await broken(at, code)).toEqual([]);
});

test('a comment cannot switch a rule off', async () => {
  const code = '// eslint-disable-next-line\nexport const a = document.title;\n';
  expect(await eslint.lintText(code, { filePath: `${repositoryRoot}/packages/sdk/src/snippet.ts` })).toMatchObject([
    { errorCount: 1 },
  ]);
});

test('unsorted imports are reported', async () => {
  const sorted = "import { join } from 'node:path';\nimport { test } from 'vitest';\nimport { run } from './run.js';\n";
  const use = 'export const used = [join, test, run];\n';
  expect(await broken('cli/test/snippet.test.ts', sorted + use)).toEqual([]);
  const unsorted = sorted.trim().split('\n').reverse().join('\n');
  expect(await broken('cli/test/snippet.test.ts', `${unsorted}\n${use}`)).toEqual(['simple-import-sort/imports']);
});

test('a file that Prettier would write otherwise is reported', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'roster-format-'));
  const check = async (code: string) => {
    const file = join(folder, 'snippet.ts');
    writeFileSync(file, code);
    const bin = join(repositoryRoot, 'node_modules/prettier/bin/prettier.cjs');
    const config = join(repositoryRoot, '.prettierrc.json');
    return (await run(process.execPath, [bin, '--check', '--config', config, file])).code;
  };
  expect(await check("export const a = 'x';\n")).toBe(0);
  expect(await check('export const a = "x"\n')).toBe(1);
  rmSync(folder, { recursive: true });
});
