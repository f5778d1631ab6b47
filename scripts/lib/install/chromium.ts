import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { run } from '../run.js';
import { aptWays } from './apt.js';
import { findOrInstall } from './install.js';

/** What Chromium needs to run quietly without a screen. It does not start in its sandbox as root. */
export const chromiumArgs: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const macApplications = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** The Chromium of this machine, if there is one. `CHROMIUM_PATH` decides when it is set. */
export function findChromium(): string | undefined {
  if (process.env['CHROMIUM_PATH']) return process.env['CHROMIUM_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = names.flatMap((name) => [...folders, '/usr/bin'].map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...macApplications].find(isExecutable);
}

/**
 * The path of a Chromium that starts: the installed one, else Debian's package, else Playwright's own download.
 * @throws when there is none; the message says what was tried
 */
export async function ensureChromium(log: (line: string) => void = () => undefined): Promise<string> {
  const path = await findOrInstall(
    {
      name: 'Chromium',
      purpose: 'the tests of the components, the stories and the demo',
      find: findChromium,
      ways: [
        ...aptWays('chromium'),
        { name: 'playwright install chromium (into your cache folder)', install: downloadChromium },
      ],
      byHand: 'Install it with your package manager or "npx playwright install chromium", or set CHROMIUM_PATH to one.',
    },
    log,
  );
  if (isExecutable(path)) return path;
  throw new Error(`CHROMIUM_PATH is ${path}, which is not an executable file.`);
}

async function downloadChromium(): Promise<string | undefined> {
  const { code, output } = await run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
  return code === 0 ? undefined : `exit code ${code}\n${output.trim()}`;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await ensureChromium(console.error));
