import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { chromiumArgs, findChromium } from '../lib/install/chromium.js';
import { ensureRuntimes, findRuntime, type RuntimeName } from '../lib/install/runtimes.js';
import { installPacked, packPackages } from '../lib/publishing/pack.js';
import { run } from '../lib/run.js';
import { type SmokeBackend, startBackend } from './backend.js';
import { makeConsumer } from './consumer.js';
import { servePage, writeReadmeTest } from './mocks.js';

// The packed SDK works in every supported runtime; the checks are in smoke.ts. The packed mocks work in test runners and in a page.

/** `npm run prove` has time for more. */
const isLong = process.env['ROSTER_PROVE'] === 'long';

const limitInMs = 60_000;

/** The arguments of each runtime. Deno only allows what is named. */
const commands: Record<RuntimeName, readonly string[]> = {
  'Node 20': ['command-line.js'],
  'Node 22': ['command-line.js'],
  'Node 24': ['command-line.js'],
  Deno: [
    'run',
    '--no-prompt',
    '--cached-only',
    '--allow-net=127.0.0.1',
    '--allow-env=ROSTER_BASE_URL,ROSTER_API_KEY',
    'command-line.js',
  ],
  Bun: ['run', '--no-install', 'command-line.js'],
  workerd: ['test', 'bundled/workerd.capnp'],
};

let folder: string;
let backend: SmokeBackend;
let unavailable: string | undefined;
/** The names of all checks; every runtime must run all of them. */
let names: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roster-runtimes-'));
  const fetched = ensureRuntimes(console.log).catch((error: unknown) => void (unavailable = String(error)));
  [backend] = await Promise.all([startBackend(), makeConsumer(inject('archives'), folder), fetched]);
  const { checks } = (await import(pathToFileURL(join(folder, 'smoke.js')).href)) as { checks: object };
  names = Object.keys(checks);
}, 400_000);

afterAll(async () => {
  backend?.close();
  await rm(folder, { recursive: true, force: true });
});

test.concurrent.for(Object.keys(commands) as RuntimeName[])('%s', async (name, { skip }) => {
  const program = findRuntime(name) ?? skip(`${name} is not available on this machine. ${unavailable ?? ''}`);
  const env = {
    ROSTER_BASE_URL: backend.url,
    ROSTER_API_KEY: await backend.organization(),
    PATH: process.env['PATH'],
    DENO_DIR: join(folder, 'deno'),
    DENO_NO_UPDATE_CHECK: '1',
  };
  const { code, output } = await run(program, commands[name], { cwd: folder, env, limitInMs });
  if (code !== 0) console.error(output);
  expect(code).toBe(0);
  expect(JSON.parse(output.split('\n').find((line) => line.startsWith('[')) ?? 'null')).toEqual(names);
});

test('an error of the packed SDK says what to do, in each situation', async () => {
  interface Situations {
    printed(): Promise<{ name: string; says: string; expected: string }[]>;
    isSame(text: string, expected: string): boolean;
  }
  const { isSame, printed } = (await import(pathToFileURL(join(folder, 'situations.js')).href)) as Situations;
  const wrong = (await printed()).filter(({ says, expected }) => !isSame(says, expected));
  expect(wrong).toEqual([]);
});

async function withPage(work: (page: Page) => Promise<void>): Promise<void> {
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: [...chromiumArgs], ...(executablePath && { executablePath }) });
  try {
    await work(await browser.newPage());
  } finally {
    await browser.close();
  }
}

test.concurrent('Chromium', () =>
  withPage(async (page) => {
    // Another origin than the API, but also on this machine: browsers restrict requests from internet pages to local addresses.
    await page.goto(backend.url.replace('127.0.0.1', 'localhost') + '/blank');
    await page.addScriptTag({ path: join(folder, 'bundled/browser.js'), type: 'module' });
    const options = { baseUrl: backend.url, token: await backend.organization() };
    type Smoke = { smoke(given: typeof options): Promise<string[]> };
    // Return the stack as text: Vitest would look for the page's files.
    const passed = await page.evaluate(
      (given) => (globalThis as unknown as Smoke).smoke(given).catch((error: Error) => error.stack),
      options,
    );
    expect(passed).toEqual(names);
  }),
);

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=verbose'];
const plain = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };

test.concurrent("the packed mocks, in their README's ten lines", async () => {
  expect(await writeReadmeTest(folder, 'vitest')).toHaveLength(10);
  const { code, output } = await run(process.execPath, vitest, { cwd: folder, env: plain, limitInMs });
  expect(output).toContain('✓ users.test.js > an editor does not invite');
  expect(code, output).toBe(0);
});

test.concurrent('the packed mocks in Chromium, behind the worker of MSW', () =>
  withPage(async (page) => {
    const { url, close } = await servePage(folder);
    try {
      await page.goto(url);
      await page.waitForFunction('"visit" in globalThis');
      expect(await page.evaluate('visit()')).toEqual({ people: 35, refused: 'forbidden' });
    } finally {
      close();
    }
  }),
);

// From the registry, and with the oldest MSW that the package allows. Not skipped in the short form: there it is no test at all.
if (isLong)
  test('the packed mocks as a stranger installs them, with Vitest, Jest and TypeScript', async () => {
    const own = join(folder, 'stranger');
    const archives = await packPackages(['policy', 'sdk', 'mocks'], own);
    await installPacked(archives, own, { msw: '2.7.0', vitest: '4.1.12', jest: '30.2.0', typescript: '5.9.3' });
    const program = async (...args: string[]) => {
      const { code, output } = await run(process.execPath, args, { cwd: own, env: plain, limitInMs });
      expect(code, output).toBe(0);
      return output;
    };
    await writeReadmeTest(own, 'vitest');
    expect(await program(...vitest)).toContain('✓ users.test.js > an editor does not invite');
    await writeReadmeTest(own, '@jest/globals');
    expect(
      await program('--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--testEnvironment', 'node'),
    ).toMatch(/Tests: +1 passed/);
    const code = `import { createMockBackend, type MockBackend } from '@roster-kit/mocks';
    const backend: MockBackend = await createMockBackend({ catalogue: 'flow' });
    backend.fail('users.list', 'unavailable');
    // @ts-expect-error There is no such operation.
    backend.fail('users.fly', 'unavailable');
    export const name: string | null | undefined = backend.users[0]?.name;`;
    await writeFile(join(own, 'typed.ts'), code);
    const options = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom,dom.iterable',
    ];
    await program('node_modules/typescript/bin/tsc', ...options, '--types', 'node', 'typed.ts');
  }, 300_000);
