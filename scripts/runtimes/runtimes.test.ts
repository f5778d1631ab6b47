import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArgs, findChromium } from '../lib/install/chromium.js';
import { ensureRuntimes, findRuntime, type RuntimeName } from '../lib/install/runtimes.js';
import { run } from '../lib/run.js';
import { type SmokeBackend, startBackend } from './backend.js';
import { makeConsumer } from './consumer.js';

// The packed SDK works in every supported runtime; the checks are in smoke.ts.

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
  [backend] = await Promise.all([startBackend(), makeConsumer(folder), fetched]);
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

test.concurrent('Chromium', async () => {
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: [...chromiumArgs], ...(executablePath && { executablePath }) });
  try {
    const page = await browser.newPage();
    // Another origin than the API, but also on this machine: browsers restrict requests from internet pages to local addresses.
    await page.goto(backend.url.replace('127.0.0.1', 'localhost') + '/blank');
    await page.addScriptTag({ path: join(folder, 'bundled/browser.js'), type: 'module' });
    const options = { baseUrl: backend.url, token: await backend.organization() };
    type Page = { smoke(given: typeof options): Promise<string[]> };
    // Return the stack as text: Vitest would look for the page's files.
    const passed = await page.evaluate(
      (given) => (globalThis as unknown as Page).smoke(given).catch((error: Error) => error.stack),
      options,
    );
    expect(passed).toEqual(names);
  } finally {
    await browser.close();
  }
});
