import '@roster-kit/components/define';
import { join } from 'node:path';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { build } from 'esbuild';
import { html } from 'lit';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMockBackend, type MockBackend } from '@roster-kit/mocks';
import { createRosterClient } from '@roster-kit/sdk';
import { cases } from './cases.js';

// A browser takes over what a server has rendered.

const onServer = createRosterClient({ baseUrl: 'https://roster.example.com', token: 'a token' });
const origin = 'http://localhost:8123';
const folder = join(import.meta.dirname, '..');
let browser: Browser;
let backend: MockBackend;
let scripts: Record<'with' | 'without', string>;

/** The kit, and a client for its elements. `support`: with what hydrates the host's own Lit elements. */
async function bundle(support: boolean): Promise<string> {
  const lines = [
    support ? `import '@lit-labs/ssr-client/lit-element-hydrate-support.js';` : '',
    `import { createRosterClient } from '@roster-kit/sdk';`,
    `const give = (token) => {`,
    `  document.querySelector('roster-provider').client = createRosterClient({ baseUrl: location.origin, token });`,
    `};`,
    // A framework may set properties before the elements are defined.
    `if (globalThis.token) give(globalThis.token);`,
    `globalThis.give = give;`,
    `await import('@roster-kit/components/define');`,
  ];
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: folder },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    // Lit's own warnings are in this build.
    conditions: ['development'],
    tsconfig: join(folder, '../../tsconfig.json'),
  });
  return outputFiles[0]!.text;
}

beforeAll(async () => {
  const executablePath = process.env['CHROMIUM_PATH'];
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const launched = chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  [browser, backend] = await Promise.all([launched, createMockBackend()]);
  const [withSupport, without] = await Promise.all([bundle(true), bundle(false)]);
  scripts = { with: withSupport, without };
});
afterAll(() => browser?.close());

/** A page with what the server has rendered; the script is not there yet. Everything that the console says is kept. */
async function open(body: string, javaScriptEnabled = true): Promise<{ page: Page; said: string[] }> {
  const context = await browser.newContext({ javaScriptEnabled, timezoneId: 'Asia/Tokyo', locale: 'de-DE' });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.route(`${origin}/**`, async (route) => {
    const request = route.request();
    const path = new URL(request.url()).pathname;
    if (path === '/')
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><body>${body}</body></html>`,
      });
    if (!path.startsWith('/v1/')) return route.fulfill({ status: 404, body: '' });
    const { headers, status, ...rest } = await answer(
      request.method(),
      request.url(),
      request.headers(),
      request.postData(),
    );
    return route.fulfill({ status, headers, body: rest.body });
  });
  await page.goto(origin);
  return { page, said };
}

async function answer(method: string, url: string, headers: Record<string, string>, body: string | null) {
  const address = new URL(url);
  const there = new URL(backend.baseUrl);
  const request = new Request(new URL(address.pathname + address.search, there), {
    method,
    headers,
    ...(body === null ? {} : { body }),
  });
  const response = await backend.fetch(request);
  const isStream = response.headers.get('content-type')?.includes('event-stream');
  if (isStream) await response.body?.cancel();
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: isStream ? '' : await response.text(),
  };
}

const start = (page: Page, support: keyof typeof scripts) =>
  page.addScriptTag({ type: 'module', content: scripts[support] });

/** What Lit says of its development build is no fault. */
const faults = (said: readonly string[]) => said.filter((text) => !text.includes('Lit is in dev mode'));

const everything = () => collectResult(render(html`${cases.map(({ template }) => template(onServer))}`));

/** The elements of the kit in the page, all of which are defined and have rendered once, with one tree each. */
const look = (page: Page) =>
  page.evaluate(async () => {
    const all = [...document.querySelectorAll<HTMLElement>('*')].filter(({ localName }) => /^roster-/.test(localName));
    for (const element of all) {
      await customElements.whenDefined(element.localName);
      await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
    }
    return all.map((element) => ({
      name: element.localName,
      isDefined: element.matches(':defined'),
      hasServersOwn: element.shadowRoot?.querySelector('style, .without-script') !== null,
      slots: element.localName === 'roster-provider' ? element.shadowRoot?.querySelectorAll('slot').length : undefined,
    }));
  });

test.each(['with', 'without'] as const)(
  'every element goes on from there, %s @lit-labs/ssr-client',
  async (support) => {
    const { page, said } = await open(await everything());
    await start(page, support);
    const elements = await look(page);
    expect(elements.length).toBeGreaterThanOrEqual(cases.length);
    expect(
      elements.filter(({ isDefined, hasServersOwn, slots = 1 }) => !isDefined || hasServersOwn || slots !== 1),
    ).toEqual([]);
    expect(faults(said)).toEqual([]);
    await page.context().close();
  },
);

test.each(['before', 'after'] as const)(
  'rows flow when the client is given %s the elements are defined',
  async (when) => {
    const screen = html`<roster-provider
      ><roster-users-and-permissions></roster-users-and-permissions
    ></roster-provider>`;
    const { page, said } = await open(await collectResult(render(screen)));
    expect(await page.getByRole('heading', { name: 'Users & permissions' }).isVisible()).toBe(true);
    const token = await backend.tokenFor(backend.users[0]!.id, { twoFactorVerified: true });
    if (when === 'before') await page.evaluate(`globalThis.token = ${JSON.stringify(token)}`);
    await start(page, 'with');
    if (when === 'after') await page.evaluate(`give(${JSON.stringify(token)})`);
    await page.locator('tr[data-id]').first().waitFor({ timeout: 15_000 });
    expect(faults(said)).toEqual([]);
    await page.context().close();
  },
);

test('without scripts a person reads what it is, and that it needs them', async () => {
  const { page } = await open(await everything(), false);
  for (const says of new Set(cases.flatMap(({ says: text }) => text || [])))
    expect(await page.getByText(says, { exact: true }).first().isVisible(), says).toBe(true);
  expect(await page.getByText('Turn on JavaScript to use this.').first().isVisible()).toBe(true);
  expect(await page.getByText('Loading').first().isVisible()).toBe(false);
  await page.context().close();
});
