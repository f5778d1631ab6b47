import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createRosterClient } from '@roster-kit/sdk';
import { chromiumArgs, findChromium } from '../lib/install/chromium.js';
import { freePort } from '../lib/port.js';
import { installPacked } from '../lib/publishing/pack.js';
import { repositoryRoot, run } from '../lib/run.js';
import { type SmokeBackend, startBackend } from '../runtimes/backend.js';

// The host app in Next: installed from the packed packages, its types checked, built and started as its own scripts do.

const source = join(repositoryRoot, 'packages/hosts/next');
let folder: string;
let backend: SmokeBackend;
let server: ChildProcess | undefined;
let env: NodeJS.ProcessEnv;
let url: string;

async function started(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('Next did not start.');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roster-next-'));
  const { dependencies, devDependencies } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const others = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([name]) => !name.startsWith('@roster-kit/'),
  );
  const { policy, sdk, components } = inject('archives');
  await installPacked({ policy, sdk, components }, folder, Object.fromEntries(others));
  for (const entry of await readdir(source))
    if (!['node_modules', '.next', 'package.json'].includes(entry))
      await cp(join(source, entry), join(folder, entry), { recursive: true });

  backend = await startBackend();
  const key = await backend.organization();
  const { data } = await createRosterClient({ baseUrl: backend.url, token: key }).users.list({
    role: ['administrator'],
  });
  env = {
    ...process.env,
    CI: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    NEXT_PUBLIC_ROSTER_URL: backend.url,
    ROSTER_API_KEY: key,
    ACME_USER_ID: data.find(({ status }) => status === 'active')?.id ?? '',
  };
  delete env['VITEST'];
  const { code, output } = await run('node_modules/.bin/next', ['build'], { cwd: folder, env, limitInMs: 600_000 });
  if (code !== 0) throw new Error(`Next did not build:\n${output}`);
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const next = join(folder, 'node_modules/next/dist/bin/next');
  server = spawn(process.execPath, [next, 'start', '--port', String(port), '--hostname', '127.0.0.1'], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
  await started(url);
}, 900_000);
afterAll(async () => {
  server?.kill();
  backend?.close();
  await rm(folder, { recursive: true, force: true });
});

it('the page about servers shows the code of the app', async () => {
  const page = await readFile(join(repositoryRoot, 'docs/server-rendering.md'), 'utf8');
  expect(page).toContain(await readFile(join(source, 'app/users.tsx'), 'utf8'));
});

it('the page that the server sends has the elements, and people are in it in the browser', async () => {
  expect(await (await fetch(url)).text()).toContain('<roster-users-and-permissions>');
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: [...chromiumArgs], ...(executablePath ? { executablePath } : {}) });
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => ['warning', 'error'].includes(message.type()) && said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(url);
    await page.locator('tr[data-id]').first().waitFor({ timeout: 60_000 });
    await page.locator('tr[data-id]').first().click();
    await page.locator('roster-user-details').waitFor();
    if (process.env['ROSTER_PICTURES'])
      await page.screenshot({ path: join(process.env['ROSTER_PICTURES'], 'next.png') });
    expect(said).toEqual([]);
  } finally {
    await browser.close();
  }
});
