import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApiKey } from '@roster-kit/server';
import { DemoHarness } from './harness.js';

// Inside the package, so that the code blocks can import the kit by its public names.
const FOLDER = join(import.meta.dirname, '../.cache/readme');
const demo = new DemoHarness();
let host: ViteDevServer;
let blocks: { language: string; code: string }[];

const block = (language: string, containing: string): string => {
  const found = blocks.find((candidate) => candidate.language === language && candidate.code.includes(containing));
  if (!found) throw new Error(`The README has no ${language} block with ${containing}`);
  return found.code;
};

async function organizationId(name: string): Promise<string> {
  const found = (await demo.server.dependencies.store.listOrganizations()).find(
    (organization) => organization.name === name,
  );
  if (!found) throw new Error(`No organization ${name}`);
  return found.id;
}

const ownersKey = async () =>
  (
    await createApiKey(demo.server.dependencies, {
      organizationId: await organizationId('Harbour Hotels'),
      name: 'readme',
      roleId: 'owner',
    })
  ).token;

type TokenOf = (user: { email: string; gaveSecondFactor: boolean }) => Promise<{ token: string; expiresAt: string }>;
let tokensGiven = 0;

/** Runs the README's backend code for the host's origin. */
async function makeTokenOf(): Promise<TokenOf> {
  const script = join(FOLDER, 'backend.ts');
  await writeFile(script, block('ts', 'roster.tokens.create').replace('https://app.example.com', hostOrigin()));
  Object.assign(process.env, { ROSTER_BASE_URL: demo.server.url, ROSTER_API_KEY: await ownersKey() });
  const { rosterToken } = (await import(/* @vite-ignore */ script)) as { rosterToken: TokenOf };
  return rosterToken;
}

let tokenOf: Promise<TokenOf> | undefined;
async function answerToken(): Promise<string> {
  tokenOf ??= makeTokenOf();
  const given = await (await tokenOf)({ email: 'olivia.owen@harbour.example', gaveSecondFactor: false });
  tokensGiven += 1;
  return JSON.stringify(given);
}

const hostOrigin = (): string => new URL(host.resolvedUrls?.local[0] ?? '').origin;

/** Starts a host on its own origin. It serves the page and answers the README's token path. */
async function startHost(): Promise<ViteDevServer> {
  await mkdir(FOLDER, { recursive: true });
  const server = await createServer({
    configFile: false,
    root: FOLDER,
    cacheDir: join(FOLDER, 'vite'),
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
    plugins: [
      {
        name: 'token',
        configureServer: ({ middlewares }) =>
          void middlewares.use(
            '/my/roster-token',
            (_request, response) => void answerToken().then((token) => response.end(token)),
          ),
      },
    ],
  });
  return server.listen();
}

/** The README's page and its module, which the test may change. The module has the page's name: the host serves several. */
async function openPage(name: string, change: (script: string) => string = (script) => script): Promise<Page> {
  const body = block('html', 'roster-users-and-permissions').replace('/users.js', `/${name}.js`);
  const script = block('js', 'createRosterClient').replaceAll('https://roster.example.com', demo.server.url);
  await writeFile(join(FOLDER, `${name}.js`), change(script));
  await writeFile(
    join(FOLDER, `${name}.html`),
    `<!doctype html><html lang="en"><head><title>Host</title></head><body>${body}</body></html>`,
  );
  return demo.open(new URL(`${name}.html`, host.resolvedUrls?.local[0]).href);
}

beforeAll(async () => {
  const readme = await readFile(join(import.meta.dirname, '../../../README.md'), 'utf8');
  blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = '', code = '']) => ({ language, code }));
  await rm(FOLDER, { recursive: true, force: true });
  host = await startHost();
  await demo.start({ ALLOWED_ORIGINS: hostOrigin() });
});
afterAll(async () => {
  await demo.stop();
  await host?.close();
});

it('embed: the whole screen on another origin', async () => {
  const page = await openPage('embed');
  await page.getByRole('heading', { name: 'Users & permissions' }).waitFor();
  await page.getByText('Ayşe Yılmaz').first().waitFor();
});

it('embed with your own sign-in: the page keeps its token, which works there only', async () => {
  await writeFile(join(FOLDER, 'token.ts'), block('ts', 'createTokenCache'));
  const page = await openPage('own-sign-in', (script) =>
    script.replace(/^const token = .*$/m, "import { token } from './token.ts';\nglobalThis.token = token;"),
  );
  await page.getByText('Ayşe Yılmaz').first().waitFor();
  const given = tokensGiven;
  const token = await page.evaluate<string>('token({ refresh: false })');
  expect(token).toMatch(/^ret_/);
  expect(tokensGiven).toBe(given);
  const stolen = await fetch(`${demo.server.url}/v1/session`, { headers: { authorization: `Bearer ${token}` } });
  expect(await stolen.json()).toMatchObject({ status: 403, code: 'origin_mismatch' });
});

it('bring your own backend: the host makes a change itself', async () => {
  const myBackend = `
    globalThis.changes = [];
    const myBackend = {
      changeRole: async (id, roleId) => {
        changes.push(roleId);
        return document.querySelector('roster-provider').client.users.get(id);
      },
    };`;
  const page = await openPage('own-backend', (script) => [script, myBackend, block('ts', 'respondWith')].join('\n'));
  await page.getByRole('button', { name: 'Show details of Emil Eder' }).click();
  await page.getByRole('radio', { name: 'Viewer' }).check();
  await page.getByRole('button', { name: 'Change role' }).click();
  await expect.poll(() => page.evaluate('changes')).toEqual(['viewer']);
});

it('call the SDK in five lines: it invites a person and lists the pending ones', async () => {
  const script = join(FOLDER, 'script.mts');
  await writeFile(script, block('ts', 'roster.invitations.create'));
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, ROSTER_BASE_URL: demo.server.url, ROSTER_API_KEY: await ownersKey() },
  });
  expect(stdout).toMatch(/ada@example\.com \d{4}-/);
  expect((await demo.mail.next('ada@example.com')).subject).toContain('Harbour Hotels');
});

it('every npm script that the README names exists', async () => {
  const { scripts } = JSON.parse(await readFile(join(import.meta.dirname, '../../../package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const readme = await readFile(join(import.meta.dirname, '../../../README.md'), 'utf8');
  const named = [...readme.matchAll(/npm (?:run (?:-s )?)?([a-z:]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(3);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});
