import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumArgs, findChromium } from '../lib/install/chromium.js';
import { buildHosts, type BuiltHosts, type HostName, hosts } from './apps.js';
import { type HostBackend, startHost } from './backend.js';
import { failOften, type Faults } from './faults.js';
import { keyboardOnly } from './keyboard.js';
import { scenario } from './scenario.js';

// Every host app, from the tarballs, in a browser: one scenario, under a policy that allows no inline code. `npm test` takes two.

const isLong = process.env['ROSTER_PROVE'] === 'long';
const names = (isLong ? Object.keys(hosts) : ['html', 'react']) as HostName[];
const SEED = 20_261_128;

let built: BuiltHosts;
let browser: Browser;
let pictures: string;

beforeAll(async () => {
  const executablePath = findChromium();
  built = await buildHosts(names, inject('archives'), { isTyped: isLong });
  browser = await chromium.launch({ args: [...chromiumArgs], ...(executablePath && { executablePath }) });
  pictures = await mkdtemp(join(tmpdir(), 'roster-pictures-'));
  await mkdir(pictures, { recursive: true });
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await built?.remove();
});

/** One host by keys alone, one where a fifth of the requests fail. */
const waysOf = (name: HostName): string[] => [
  ...(isLong || name === 'react' ? ['by mouse'] : []),
  ...(name === 'html' ? ['by keyboard alone'] : []),
  ...(isLong && name === 'react' ? ['with a fifth of the requests failing'] : []),
];

describe.each(names.flatMap((name) => waysOf(name).map((way) => [name, way] as const)))('%s, %s', (name, way) => {
  let backend: HostBackend;
  let page: Page;
  let faults: Faults | undefined;
  const complaints: string[] = [];

  beforeAll(async () => {
    backend = await startHost({ pages: built.pagesOf(name), policies: hosts[name] });
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
    const opened = await context.newPage();
    opened.setDefaultTimeout(20_000);
    opened.on('pageerror', (error) => complaints.push(error.message));
    opened.on('console', (message) => {
      // Chromium logs every refused request itself. Here they are expected.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text());
    });
    if (way.includes('failing')) faults = await failOften(opened, SEED);
    await opened.goto(backend.url);
    page = way.includes('keyboard') ? keyboardOnly(opened) : opened;
  });
  afterAll(async () => {
    await page?.context().close();
    await backend?.close();
  });

  it.each(scenario.map((step) => [step.name, step] as const))('%s', async (_, step) => {
    await step.run({ page, backend });
  });

  it('nothing was reported: no policy was broken, and no console shows an error', async () => {
    const path = join(pictures, `${name}-${way.replaceAll(' ', '-')}.png`);
    await page.screenshot({ path });
    if (isLong) console.log(`  ▸ ${name}, ${way}: ${path}`);
    if (faults) console.log(`  ▸ ${faults.failed} of ${faults.requests} requests failed (seed ${SEED})`);
    expect(backend.reports).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
