import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { rosterPage } from '@roster-kit/testing';
import { chromiumArgs, findChromium } from '../lib/install/chromium.js';
import { repositoryRoot, run } from '../lib/run.js';
import { startHost } from './backend.js';

// From an empty folder to rows on the screen, with nothing but the page of the components. `npm run prove hosts` takes the time.

const isLong = process.env['ROSTER_PROVE'] === 'long';

/** By the name of Vite's template: where the page says that its code goes. */
const frameworks = {
  'vanilla-ts': { 'packages/hosts/html/src/main.ts': 'src/main.ts' },
  'react-ts': { 'packages/hosts/react/src/App.tsx': 'src/App.tsx' },
  'vue-ts': {
    'packages/hosts/vue/src/App.vue': 'src/App.vue',
    'packages/hosts/vue/vite.config.ts': 'vite.config.ts',
  },
} as const;

let page: string;
let browser: Browser;

const codeOf = (path: string): string => {
  const [, block] = page.split(`<!-- the code of ${path} -->\n\n`);
  const [, code] = /^```\w+\n([\s\S]*?)```/.exec(block ?? '') ?? [];
  if (code === undefined) throw new Error(`The page has no code of ${path}`);
  return code;
};

/** @throws with the output of a program that fails */
async function shell(code: string, cwd: string): Promise<void> {
  // npm asks before it runs a package that is not there, such as create-vite.
  const env = { ...process.env, npm_config_yes: 'true', npm_config_prefer_offline: 'true', NO_UPDATE_NOTIFIER: '1' };
  const { code: status, output } = await run('bash', ['-e', '-c', code], { cwd, env, limitInMs: 300_000 });
  if (status !== 0) throw new Error(`${code}\nended with ${status}:\n${output}`);
}

beforeAll(async () => {
  page = await readFile(join(repositoryRoot, 'packages/components/README.md'), 'utf8');
  if (!isLong) return;
  const executablePath = findChromium();
  browser = await chromium.launch({ args: [...chromiumArgs], ...(executablePath && { executablePath }) });
});
afterAll(() => browser?.close());

it('the page has the code that it says to use', () => {
  for (const path of Object.values(frameworks).flatMap(Object.keys)) expect(codeOf(path)).not.toBe('');
});

const templates = isLong ? (Object.keys(frameworks) as (keyof typeof frameworks)[]) : [];

it.each(templates)(
  'rows are on the screen with the commands of the page, %s',
  { timeout: 600_000 },
  async (template) => {
    const folder = await mkdtemp(join(tmpdir(), 'roster-empty-folder-'));
    const started = Date.now();
    const [, commands = ''] = /```sh\n(npm create vite[\s\S]*?)```/.exec(page) ?? [];
    expect(commands).toContain('npm install @roster-kit/components @roster-kit/sdk\n');
    const { policy, sdk, components } = inject('archives');
    const [create = '', rest = ''] = commands
      .replace('vanilla-ts', template)
      // No registry has these versions yet.
      .replace('@roster-kit/components @roster-kit/sdk', `${policy} ${sdk} ${components}`)
      .split(/(?<=npm install .*\n)/);
    try {
      await shell(create, folder);
      const product = join(folder, 'my-product');
      for (const [path, target] of Object.entries(frameworks[template]))
        await writeFile(join(product, target), codeOf(path));
      if (template === 'vanilla-ts') {
        const index = join(product, 'index.html');
        const html = await readFile(index, 'utf8');
        await writeFile(index, html.replace('<div id="app"></div>', codeOf('packages/hosts/html/index.html')));
      }
      await shell(rest, product);
      const backend = await startHost({ pages: join(product, 'dist'), policies: ['vue'] });
      try {
        const tab = await browser.newPage();
        await tab.goto(backend.url);
        await rosterPage(tab).userTable.row('emil.eder').shows('Editor');
        console.log(`  ▸ from an empty folder to rows, ${template}: ${Math.round((Date.now() - started) / 1000)} s`);
        await tab.close();
      } finally {
        await backend.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
