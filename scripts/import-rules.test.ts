import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from './lib/run.js';

const eslint = new ESLint({ cwd: repositoryRoot });

/** The rules that a snippet breaks when it stands at this path; no file is written. */
async function broken(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${repositoryRoot}/packages/${path}` });
  const fatal = result?.messages.filter((message) => message.fatal || message.ruleId === null) ?? [];
  if (!result || fatal.length > 0)
    throw new Error(`${path} was not linted: ${fatal.map(({ message }) => message).join(', ')}`);
  return result.messages.map(({ ruleId }) => ruleId ?? '');
}

const importing = (specifier: string) => `import { thing } from '${specifier}';\nexport const used = thing;\n`;

const policy = '@roster-kit/policy';
const catalogues = '@roster-kit/policy/catalogues';
const sdk = '@roster-kit/sdk';
const components = '@roster-kit/components';
const server = '@roster-kit/server';
const core = '@roster-kit/server/core';
const memory = '@roster-kit/server/memory';
const mocks = '@roster-kit/mocks';

/** Who may import whom, written by hand from the architecture and not from the lint configuration. */
const table: { readonly at: string; readonly may: readonly string[]; readonly mayNot: readonly string[] }[] = [
  {
    at: 'policy/src/snippet.ts',
    may: ['./types.js', '../package.json'],
    mayNot: [
      sdk,
      components,
      server,
      mocks,
      'node:fs',
      'fs',
      'openapi-fetch',
      'lit',
      'hono',
      '@roster-kit/policy/src/index.js',
      '../../sdk/src/index.js',
    ],
  },
  {
    at: 'sdk/src/snippet.ts',
    may: ['./unwrap.js', './generated/schema.js', policy, 'openapi-fetch'],
    mayNot: [
      catalogues,
      components,
      server,
      core,
      mocks,
      'node:fs',
      'crypto',
      'lit',
      'msw',
      'react',
      'vitest',
      '@roster-kit/policy/src/can.js',
      '../../policy/src/index.js',
    ],
  },
  {
    at: 'sdk/src/snippet.test.ts',
    may: [mocks, policy, catalogues, 'vitest', 'node:http', 'openapi-fetch'],
    mayNot: [server, core, components, 'lit', '../../mocks/src/index.js'],
  },
  { at: 'sdk/src/snippet.suite.ts', may: [mocks, 'vitest'], mayNot: [server] },
  {
    at: 'sdk/test/snippet.test.ts',
    may: [server, core, mocks, policy, catalogues, sdk, 'vitest', 'node:http'],
    mayNot: [components, 'lit', '../../server/src/index.js'],
  },
  {
    at: 'server/src/main.ts',
    may: [
      policy,
      catalogues,
      'hono',
      'kysely',
      'pg',
      'nodemailer',
      'pino',
      '@hono/node-server',
      '@electric-sql/pglite',
      'node:fs',
      './core/index.js',
    ],
    mayNot: [
      sdk,
      components,
      mocks,
      'lit',
      'msw',
      'openapi-fetch',
      'vite',
      'storybook',
      '../../policy/src/index.js',
      '@roster-kit/policy/src/index.js',
    ],
  },
  {
    at: 'server/src/core/domain/snippet.ts',
    may: [
      policy,
      catalogues,
      'hono',
      'uuid',
      'otplib',
      'jose',
      '../app.js',
      '../../generated/operations.js',
      '../../store/store.js',
    ],
    mayNot: [
      sdk,
      'node:fs',
      'node:crypto',
      'crypto',
      'pg',
      'nodemailer',
      'pino',
      '@hono/node-server',
      '@electric-sql/pglite',
      'kysely',
      '../../main.js',
      '../../store/sql/index.js',
    ],
  },
  {
    at: 'server/src/store/memory/index.ts',
    may: ['../store.js', '../../core/index.js'],
    mayNot: ['node:fs', 'kysely', 'pg', '../sql/index.js', '../../main.js'],
  },
  {
    at: 'server/src/core/snippet.test.ts',
    may: ['vitest', 'fast-check', 'node:http', 'smtp-server', 'postal-mime', 'pg', policy],
    mayNot: [sdk, components, mocks],
  },
  {
    at: 'components/src/user-table/user-table.ts',
    may: [
      sdk,
      policy,
      'lit',
      'lit/decorators.js',
      'lit/directives/repeat.js',
      '@lit/context',
      '@lit/task',
      '../base/element.js',
    ],
    mayNot: [
      catalogues,
      server,
      core,
      memory,
      mocks,
      'openapi-fetch',
      'msw',
      'node:fs',
      'react',
      'lit/directives/unsafe-html.js',
      '@roster-kit/sdk/src/index.js',
      '../../../sdk/src/index.js',
    ],
  },
  {
    at: 'components/src/user-table/user-table.stories.ts',
    may: [mocks, catalogues, 'storybook/test', '@storybook/web-components-vite', 'lit'],
    mayNot: [server, '../../../mocks/src/index.js'],
  },
  {
    at: 'components/src/user-table/user-table.test.ts',
    may: [mocks, 'vitest', 'vitest/browser', 'vitest-browser-lit', 'axe-core'],
    mayNot: [core, memory],
  },
  {
    at: 'mocks/src/index.ts',
    may: [core, memory, `${server}/contract.json`, policy, catalogues, 'msw', 'msw/browser', './seed.js'],
    mayNot: [
      server,
      sdk,
      components,
      'node:fs',
      'hono',
      'lit',
      `${server}/src/core/index.js`,
      '../../server/src/core/index.js',
    ],
  },
  {
    at: 'cli/src/commands/users.ts',
    may: [
      sdk,
      'node:fs',
      'commander',
      'csv-parse',
      'csv-stringify/sync',
      'cli-table3',
      '../io.js',
      '../../package.json',
    ],
    mayNot: [
      policy,
      catalogues,
      server,
      core,
      mocks,
      components,
      'openapi-fetch',
      'smtp-server',
      '@roster-kit/sdk/src/index.js',
      '../../../sdk/src/index.js',
    ],
  },
  {
    at: 'cli/test/snippet.test.ts',
    may: [server, mocks, catalogues, 'vitest', 'smtp-server', 'pg'],
    mayNot: [components, '../../server/src/main.js'],
  },
  {
    at: 'demo/src/page.ts',
    may: [sdk, components, `${components}/define`, policy, server, 'node:fs', 'hono', './styles.css'],
    mayNot: [
      `${components}/src/index.js`,
      `${sdk}/src/client.js`,
      `${server}/src/main.js`,
      '../../components/src/index.js',
      'react',
    ],
  },
  {
    at: '../.storybook/preview.ts',
    may: [mocks, `${components}/define`, 'storybook', 'msw'],
    mayNot: [`${components}/src/index.js`, '../packages/components/src/index.js'],
  },
];

describe.each(table)('imports of $at', ({ at, may, mayNot }) => {
  test.each(may)('%s is allowed', async (specifier) => {
    expect(await broken(at, importing(specifier))).toEqual([]);
  });

  test.each(mayNot)('%s is reported', async (specifier) => {
    expect(await broken(at, importing(specifier))).toContain('roster/imports');
  });
});

test('every way to write an import is seen', async () => {
  for (const code of [
    "import type { Thing } from '@roster-kit/server';\nexport type Used = Thing;\n",
    "export { thing } from '@roster-kit/server';\n",
    "export * from '@roster-kit/server';\n",
    "import '@roster-kit/server';\n",
    "export const later = () => import('@roster-kit/server');\n",
    "export type Used = import('@roster-kit/server').Thing;\n",
  ]) {
    expect(await broken('sdk/src/snippet.ts', code), code).toContain('roster/imports');
  }
});

const g = 'no-restricted-globals';
const s = 'no-restricted-syntax';
const component = 'components/src/user-table/user-table.ts';

/** What does not belong in an area besides imports. */
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
  [component, g, 'export const a = sessionStorage;'],
  [component, g, 'export const a = window.indexedDB;'],
  [component, s, 'export const a = document.cookie;'],
  [component, s, "export const a = 'https://roster.example/v1';"],
  [component, s, 'export const a = (id: string) => `http://roster.example/${id}`;'],
  [component, s, "export const a = (role: string) => role === 'owner';"],
  [component, s, "export const a = (role: string) => role === 'Administrator';"],
  [component, s, "export const a = (level: string) => level === 'manage_and_publish';"],
  [component, s, "export const a = { owner: 'crown' };"],
  [component, s, 'export const a = (colours: Record<string, string>) => colours.design_and_edit;'],
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
  const code = `// eslint-disable-next-line\n${importing('@roster-kit/server')}`;
  expect(await eslint.lintText(code, { filePath: `${repositoryRoot}/packages/sdk/src/snippet.ts` })).toMatchObject([
    { errorCount: 1 },
  ]);
});
