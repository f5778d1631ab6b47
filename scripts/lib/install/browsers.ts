import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptWays } from './apt.js';
import { findOrInstall } from './install.js';

/** Programs of the two engines that Playwright does not drive here, by their Debian packages. */
const programs: Readonly<Record<string, readonly string[]>> = {
  'firefox-esr': ['firefox-esr'],
  'webkit2gtk-driver': ['WebKitWebDriver', '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'],
  xvfb: ['xvfb-run', 'Xvfb'],
  xauth: ['xauth'],
};

const pathOf = (program: string): string | undefined =>
  program.startsWith('/')
    ? [program].find(existsSync)
    : spawnSync('which', [program], { encoding: 'utf8' }).stdout.trim() || undefined;

/**
 * Installs Firefox ESR, WebKitGTK with its WebDriver, and a screen for it.
 * @throws when one cannot be installed; the message says why
 */
export async function ensureBrowsers(log: (line: string) => void): Promise<void> {
  for (const [name, wanted] of Object.entries(programs))
    await findOrInstall(
      {
        name,
        purpose: 'the host apps in other browsers',
        find: () => (wanted.every(pathOf) ? name : undefined),
        ways: aptWays(name),
        byHand: `Install ${name} with your package manager.`,
      },
      log,
    );
}
