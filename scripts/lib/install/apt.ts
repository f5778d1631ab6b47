import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from '../run.js';
import type { Needed } from './install.js';

const lockIsHeld = /Could not get lock|Unable to acquire the dpkg frontend lock|Unable to lock directory/;
const waitForLockInMs = 5 * 60_000;

/** The way to install a Debian package, where it needs no password: for root on Debian and its derivatives. */
export function aptWays(name: string): Needed<unknown>['ways'] {
  const usable = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return usable
    ? [{ name: `apt-get install ${name} (as root, for the whole machine)`, install: () => install(name) }]
    : [];
}

/** @returns what went wrong, or undefined when the package is there */
async function install(name: string): Promise<string | undefined> {
  return (await apt('update', '-qq')) ?? (await apt('install', '-y', '-qq', '--no-install-recommends', name));
}

/** Waits while another process holds a lock of apt. The lock of the lists has no timeout option: the command is repeated. */
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
