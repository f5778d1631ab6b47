import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { bundlePage } from '../lib/publishing/bundle.js';
import { installPacked } from '../lib/publishing/pack.js';
import { manifestOf } from '../lib/publishing/published.js';

const components = '@roster-kit/components';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roster-entries-'));
  const { policy, sdk, components } = inject('archives');
  await installPacked({ policy, sdk, components }, folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The folders of the components' package of which a page has modules. */
async function foldersOf(code: string): Promise<string[]> {
  const { modules } = await bundlePage(code, folder);
  const ours = modules.filter((path) => path.startsWith(`${components}/dist/`));
  return [...new Set(ours.map((path) => path.split('/')[3] ?? ''))].sort();
}
const elements = Object.keys(manifestOf('components').exports)
  .filter((entry) => /^\.\/[\w-]+\/define$/.test(entry))
  .map((entry) => entry.split('/')[1] ?? '');

it('one element brings no other', async () => {
  expect(elements).toContain('role-picker');
  for (const entry of ['role-picker', 'role-picker/define', 'provider/define']) {
    const [element = ''] = entry.split('/');
    const found = await foldersOf(`import * as all from '${components}/${entry}'; globalThis.all = all;`);
    expect([entry, ...found.filter((name) => elements.includes(name))]).toEqual([entry, element]);
  }
});

it('one class out of the whole package brings no other element', async () => {
  const found = await foldersOf(`import { RosterRolePicker } from '${components}'; globalThis.it = RosterRolePicker;`);
  expect(found.filter((name) => elements.includes(name))).toEqual(['role-picker']);
});

it('the English texts alone bring no element', async () => {
  for (const entry of [components, `${components}/messages/en`])
    expect(await foldersOf(`import { en } from '${entry}'; globalThis.en = en;`)).toEqual(['messages']);
});

it('an import for its classes leaves nothing behind, and one that defines stays', async () => {
  expect(await foldersOf(`import '${components}';`)).toEqual([]);
  const importOf = (suffix: string) =>
    elements.map((element) => `import '${components}/${element}${suffix}';`).join('');
  expect(await foldersOf(importOf(''))).toEqual([]);
  expect(await foldersOf(importOf('/define'))).toEqual(expect.arrayContaining(elements));
});
