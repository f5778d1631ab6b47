import { spawnSync } from 'node:child_process';
import { aptWays } from './apt.js';
import { findOrInstall } from './install.js';

/**
 * Installs the shells that the completion of the command line is tested in, beside Bash.
 * @throws when one cannot be installed; the message says why
 */
export async function ensureShells(log: (line: string) => void): Promise<void> {
  for (const name of ['zsh', 'fish'])
    await findOrInstall(
      {
        name,
        purpose: 'the tests of the completion in shells',
        find: () => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim() || undefined,
        ways: aptWays(name),
        byHand: `Install ${name} with your package manager.`,
      },
      log,
    );
}
