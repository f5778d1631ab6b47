import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { installPacked } from '../lib/publishing/pack.js';
import { repositoryRoot, run } from '../lib/run.js';

// The pages for hosts that test without a browser, or render on a server, in an empty folder with the packed packages.

let folder: string;

/** The first block of a page that holds this, without its fence. */
async function blockOf(page: string, text: string): Promise<string> {
  const source = await readFile(join(repositoryRoot, 'docs', page), 'utf8');
  const blocks = [...source.matchAll(/```\w+\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  const block = blocks.find((code) => code.includes(text));
  if (block === undefined) throw new Error(`${page} has no block with ${text}`);
  return block;
}

/** @throws with the output of a program that fails */
async function shell(command: string): Promise<string> {
  const env: NodeJS.ProcessEnv = { ...process.env, CI: '1', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  delete env['VITEST'];
  const { code, output } = await run('bash', ['-e', '-c', command], { cwd: folder, env, limitInMs: 300_000 });
  if (code !== 0) throw new Error(`${command}\nended with ${code}:\n${output}`);
  return output;
}

const write = async (name: string, code: string) => writeFile(join(folder, name), code);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roster-recipes-'));
  const { policy, sdk, components } = inject('archives');
  const tools = { vitest: '4.1.12', jsdom: '29.1.1', 'happy-dom': '21.0.4', jest: '30.5.2', astro: '5.9.4' };
  const others = { 'jest-environment-jsdom': '30.5.2', '@swc/jest': '0.2.39', '@swc/core': '1.15.3' };
  await installPacked({ policy, sdk, components }, folder, {
    ...tools,
    ...others,
    '@lit-labs/ssr': '4.1.0',
    lit: '3.3.3',
  });
  for (const name of ['vitest.config.js', 'users.test.js'])
    await write(name, await blockOf('testing.md', `// ${name}\n`));
}, 400_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(['jsdom', 'happy-dom'])('the test of the page passes in Vitest with %s', async (environment) => {
  expect(await shell(`node_modules/.bin/vitest run --environment ${environment}`)).toMatch(/Tests\s+1 passed/);
});

it('the test of the page passes in Jest with ES modules', async () => {
  await write('jest.config.js', await blockOf('testing.md', '// jest.config.js\n'));
  const command = (await blockOf('testing.md', '--experimental-vm-modules')).replace('npx ', 'node_modules/.bin/');
  expect(await shell(command)).toMatch(/Tests:\s+1 passed/);
  await rm(join(folder, 'jest.config.js'));
});

it('the test of the page passes in Jest that rewrites the packages', async () => {
  await write('jest.config.cjs', await blockOf('testing.md', '// jest.config.cjs\n'));
  // Without "type": "module", as such a project is.
  const manifest = await readFile(join(folder, 'package.json'), 'utf8');
  await write('package.json', manifest.replace('"type":"module",', ''));
  expect(await shell('node_modules/.bin/jest')).toMatch(/Tests:\s+1 passed/);
  await write('package.json', manifest);
});

it('the program of the page renders with Lit on a server', async () => {
  await write('render.mjs', await blockOf('server-rendering.md', '@lit-labs/ssr'));
  const output = await shell('node render.mjs');
  expect(output).toContain('shadowrootmode="open"');
  expect(output).toContain('People');
});

it('Astro builds a page that imports the elements on its server and in the browser', async () => {
  const page = `---
import '@roster-kit/components/define';
---
<html lang="en">
  <body>
    <roster-user-table></roster-user-table>
    <script>import '@roster-kit/components/define';</script>
  </body>
</html>
`;
  await shell('mkdir -p src/pages');
  await write('src/pages/index.astro', page);
  await shell('node_modules/.bin/astro build');
  expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toContain('<roster-user-table>');
});
