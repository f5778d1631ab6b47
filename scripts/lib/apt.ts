import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from './run.js';

const lockIsHeld = /Could not get lock|Unable to acquire the dpkg frontend lock|Unable to lock directory/;
const waitForLockInMs = 5 * 60_000;

/** Whether Debian packages can be installed here without asking anybody. */
export function aptIsUsable(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian packages and waits while another process holds apt's locks: the lists' lock has no timeout option of
 * its own, so the whole command is repeated.
 * @returns what went wrong, or undefined when the packages are there
 */
export async function aptInstall(...packages: string[]): Promise<string | undefined> {
  return (await apt('update', '-qq')) ?? (await apt('install', '-y', '-qq', '--no-install-recommends', ...packages));
}

async function apt(...args: string[]): Promise<string | undefined> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const until = Date.now() + waitForLockInMs;
  for (;;) {
    const { code, output } = await run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { env });
    if (code === 0) return undefined;
    if (!lockIsHeld.test(output) || Date.now() > until) return output.trim().split('\n').slice(-5).join('\n');
    await wait(2_000);
  }
}
