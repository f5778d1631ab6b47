import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { bundlePage } from '../lib/publishing/bundle.js';
import { installPacked } from '../lib/publishing/pack.js';
import { manifestOf } from '../lib/publishing/published.js';
import { run } from '../lib/run.js';

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

it('every entry can be imported on a server, in a Node that has nothing of a browser', async () => {
  const built = JSON.parse(await readFile(join(folder, 'node_modules', components, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { default?: string }>;
  };
  const modules = Object.entries(built.exports).flatMap(([entry, target]) =>
    typeof target === 'object' && target.default?.endsWith('.js') ? [entry.replace('.', components)] : [],
  );
  expect(modules).toEqual(
    expect.arrayContaining([components, `${components}/define`, `${components}/user-table/define`]),
  );
  // Each in a process of its own would take minutes; each as the first of its worker shows what it needs by itself.
  const code = `
    import { Worker } from 'node:worker_threads';
    const [, ...entries] = process.argv;
    for (const entry of entries) {
      const worker = new Worker('import(' + JSON.stringify(entry) + ').catch((error) => { throw error; })', { eval: true });
      await new Promise((resolve) => worker.once('exit', resolve).once('error', (error) => console.log(entry, error.message)));
    }`;
  const { code: status, output } = await run(process.execPath, ['--input-type=module', '-e', code, ...modules], {
    cwd: folder,
    limitInMs: 60_000,
  });
  expect(output).toBe('');
  expect(status).toBe(0);
});
