import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { aptInstall, aptIsUsable } from './lib/apt.js';
import { run } from './lib/run.js';

/** What Chromium needs to run quietly without a screen; the sandbox cannot be had by root. */
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

/** The Chromium that is on this machine already, if any. `CHROMIUM_PATH` decides when it is set. */
export function findChromium(): string | undefined {
  if (process.env['CHROMIUM_PATH']) return process.env['CHROMIUM_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = names.flatMap((name) => [...folders, '/usr/bin'].map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...macApplications].find(isExecutable);
}

/**
 * The path of a Chromium that starts: the installed one, else Debian's package, else Playwright's own download.
 * @throws when none could be had; the message says what was tried
 */
export async function ensureChromium(log: (line: string) => void = () => undefined): Promise<string> {
  const present = findChromium();
  if (present) {
    if (isExecutable(present)) return present;
    throw new Error(`CHROMIUM_PATH is ${present}, which is not an executable file.`);
  }
  const tried: string[] = [];
  if (aptIsUsable()) {
    log('Installing Chromium (apt-get) …');
    tried.push(`apt-get install chromium: ${(await aptInstall('chromium')) ?? 'installed, but not found'}`);
  }
  if (!findChromium()) {
    log('Downloading Chromium (playwright) …');
    const { code, output } = await run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
    tried.push(`playwright install chromium: exit code ${code}\n${output.trim()}`);
  }
  const found = findChromium();
  if (found) return found;
  throw new Error(`No Chromium could be installed. Set CHROMIUM_PATH to one.\n${tried.join('\n')}`);
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
