import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ScratchPackages, type Violation } from './scratch-packages.js';

const contract = '@roster-kit/contract/schema';
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
    may: ['./transport/call.js', './generated/operations.js', contract, policy, 'openapi-fetch'],
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
    at: 'server/src/snippet.ts',
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
    at: 'server/src/core/users/snippet.ts',
    may: [
      contract,
      policy,
      catalogues,
      'hono',
      'uuid',
      'otplib',
      'jose',
      '../operation/context.js',
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
    at: 'server/src/store/memory/snippet.ts',
    may: ['../store.js', '../rows.js'],
    mayNot: ['../../core/index.js', 'node:fs', 'kysely', 'pg', '../sql/index.js', '../../main.js'],
  },
  {
    at: 'server/src/core/snippet.test.ts',
    may: ['vitest', 'fast-check', 'node:http', 'smtp-server', 'postal-mime', 'pg', policy],
    mayNot: [sdk, components, mocks],
  },
  {
    at: 'components/src/user-table/snippet.ts',
    may: [
      sdk,
      policy,
      'lit',
      'lit/decorators.js',
      'lit/directives/repeat.js',
      '@lit/context',
      '@lit/task',
      '../shared/element/roster-element.js',
    ],
    mayNot: [
      contract,
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
    at: 'components/src/user-table/snippet.stories.ts',
    may: [mocks, catalogues, 'storybook/test', '@storybook/web-components-vite', 'lit'],
    mayNot: [server, '../../../mocks/src/index.js'],
  },
  {
    at: 'components/src/user-table/snippet.test.ts',
    may: [mocks, 'vitest', 'vitest/browser', 'vitest-browser-lit', 'axe-core'],
    mayNot: [core, memory],
  },
  {
    at: 'mocks/src/snippet.ts',
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
    at: 'cli/src/commands/snippet.ts',
    may: [
      sdk,
      'node:fs',
      'commander',
      'csv-parse',
      'csv-stringify/sync',
      'cli-table3',
      '../runtime/io.js',
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
    at: 'conformance/src/backend/snippet.ts',
    may: [contract, '@roster-kit/contract/openapi.json', 'node:util', 'ajv', 'otplib'],
    mayNot: [server, core, sdk, policy, catalogues, mocks, 'hono', 'msw', '../../../server/src/index.js'],
  },
  {
    at: 'conformance/test/snippet.test.ts',
    may: [server, core, mocks, catalogues, '@roster-kit/conformance', 'vitest', 'msw', 'pg'],
    mayNot: [components, sdk, '../../server/src/main.js'],
  },
  {
    at: 'demo/src/pages/snippet.ts',
    may: [sdk, components, `${components}/define`, policy, server, 'node:fs', 'hono', '../shared/host.css'],
    mayNot: [
      `${components}/src/index.js`,
      `${sdk}/src/client.js`,
      `${server}/src/main.js`,
      '../../../components/src/index.js',
      'react',
    ],
  },
  {
    at: '../.storybook/snippet.ts',
    may: [mocks, `${components}/define`, 'storybook/test', 'msw'],
    mayNot: [`${components}/src/index.js`, '../packages/components/src/index.js'],
  },
];

/** Every form of import, including imports of types. */
const forms = [
  "import type { Thing } from '@roster-kit/server';\nexport type Used = Thing;\n",
  "export { thing } from '@roster-kit/server';\n",
  "export * from '@roster-kit/server';\n",
  "import '@roster-kit/server';\n",
  "export const load = () => import('@roster-kit/server');\n",
  "export type Used = import('@roster-kit/server').Thing;\n",
];

const importing = (specifier: string) => `import * as thing from '${specifier}';\nexport const used = thing;\n`;
const numbered = (path: string, number: number) => path.replace(/([^/.]+)([^/]*)$/, `$1-${number}$2`);
const inRepository = (at: string) => (at.startsWith('../') ? at.slice(3) : `packages/${at}`);

const scratch = new ScratchPackages();
const files = new Map<string, string>();
let checked: { code: number; violations: Violation[] };

/** One file for each case, so that all of them are looked at in one run. */
function place(name: string, at: string, code: string): void {
  const path = inRepository(numbered(at, files.size));
  files.set(name, path);
  scratch.add(path, code);
}

for (const { at, may, mayNot } of table) {
  for (const specifier of [...may, ...mayNot]) place(`${at} ${specifier}`, at, importing(specifier));
}
for (const code of forms) place(code, 'sdk/src/snippet.ts', code);

beforeAll(async () => {
  checked = await scratch.check();
}, 120_000);
afterAll(() => scratch.remove());

const broken = (name: string) =>
  checked.violations.filter(({ from }) => from === files.get(name)).map(({ rule }) => rule);

describe.each(table)('imports of $at', ({ at, may, mayNot }) => {
  test.each(may)('%s is allowed', (specifier) => {
    expect(broken(`${at} ${specifier}`)).toEqual([]);
  });

  test.each(mayNot)('%s is reported', (specifier) => {
    expect(broken(`${at} ${specifier}`)).not.toEqual([]);
  });
});

test.each(forms)('this form of import is reported: %s', (code) => {
  expect(broken(code)).toContain('imports-of-sdk');
});

test('a violation fails the run', () => {
  expect(checked.code).toBeGreaterThan(0);
});
