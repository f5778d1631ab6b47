import { afterAll, beforeAll, expect, test } from 'vitest';
import { ScratchPackages, type Violation } from './scratch-packages.js';

/** Imports from a room to one above it, written by hand from the architecture. */
const upward: readonly (readonly [at: string, specifier: string])[] = [
  ['server/src/store', '../core/lib/ids.js'],
  ['server/src/store/sql', '../../core/operation/context.js'],
  ['server/src/core/lib', '../problem/problem.js'],
  ['server/src/core/problem', '../operation/limits.js'],
  ['server/src/core/operation', '../credentials/links.js'],
  ['server/src/core/users', '../sign-in/authenticate.js'],
  ['server/src/core/roles', '../access/grants.js'],
  ['server/src/core/access', '../request/handlers.js'],
  ['server/src/core/request', '../app.js'],
  ['server/src/node', '../index.js'],
  ['sdk/src/errors', '../transport/transport.js'],
  ['sdk/src/transport', '../iteration/list.js'],
  ['sdk/src/resources', '../client.js'],
  ['components/src/shared/styles', '../templates/templates.js'],
  ['components/src/shared/templates', '../state/roster-state.js'],
  ['components/src/shared/element', '../../user-table/user-table.js'],
  ['components/src/messages/en', '../../shared/templates/format.js'],
  ['components/src/user-table', '../index.js'],
  ['cli/src/runtime', '../csv/read.js'],
  ['cli/src/csv', '../output/list.js'],
  ['cli/src/output', '../commands/users/users.js'],
  ['cli/src/completion', '../commands/api.js'],
  ['conformance/src/backend', '../scenarios/index.js'],
  ['conformance/src/report', '../run/run.js'],
  ['demo/src/pages', '../server/pages.js'],
];

const circles = {
  values: [
    "import { b } from './circle-b.js';\nexport const a = () => b;\n",
    "import { a } from './circle-a.js';\nexport const b = () => a;\n",
  ],
  types: [
    "import type { B } from './circle-b.js';\nexport interface A { b: B }\n",
    "import type { A } from './circle-a.js';\nexport interface B { a: A }\n",
  ],
} as const;

const scratch = new ScratchPackages();
const unlisted = 'packages/sdk/src/unlisted/snippet.ts';
const snippetOf = (at: string, specifier: string) => `packages/${at}/snippet-${specifier.replaceAll(/\W+/g, '-')}.ts`;
let violations: Violation[];

for (const [at, specifier] of upward) {
  scratch.add(snippetOf(at, specifier), `import * as thing from '${specifier}';\nexport const used = thing;\n`);
}
for (const [kind, [a, b]] of Object.entries(circles)) {
  scratch.add(`packages/policy/src/${kind}/circle-a.ts`, a);
  scratch.add(`packages/policy/src/${kind}/circle-b.ts`, b);
}
scratch.add(unlisted, "export { isRosterError } from '../errors/errors.js';\n");

beforeAll(async () => {
  ({ violations } = await scratch.check());
}, 120_000);
afterAll(() => scratch.remove());

test.each(upward)('%s may not import %s, which is above it', (at, specifier) => {
  const rules = violations.filter(({ from }) => from === snippetOf(at, specifier)).map(({ rule }) => rule);
  expect(rules).toContain(`no-import-upward-in-${at.split('/')[0]}`);
});

test.each(Object.keys(circles))('a circle of %s is reported', (kind) => {
  const found = violations.filter(({ from }) => from.startsWith(`packages/policy/src/${kind}/`));
  expect(found.map(({ rule }) => rule)).toContain('no-circle');
});

test('a folder that is in no list of rooms is reported', () => {
  expect(violations.filter(({ from }) => from === unlisted)).toEqual([
    { from: unlisted, rule: 'a-room-for-every-file-of-sdk' },
  ]);
});
