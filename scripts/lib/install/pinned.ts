import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, run } from '../run.js';
import { mayInstall } from './install.js';

const limitInMs = 10 * 60_000;

/** Packages that only one suite needs, so they are not part of the workspace. */
export interface Pinned {
  /** The folder of the package.json and the package-lock.json that pin them. */
  readonly folder: string;
  /** The name of their place in node_modules/.cache. */
  readonly cache: string;
  /** What they are, and their size. */
  readonly what: string;
}

/** Where the packages are after {@link ensurePinned}: this folder has a `node_modules`. */
export const placeOf = ({ cache }: Pinned): string => join(repositoryRoot, 'node_modules/.cache', cache);

/**
 * Fetches the packages, by the checksums of their lockfile, once for each lockfile.
 * @throws when npm fails or `ROSTER_NO_INSTALL` forbids it; the message says why
 */
export async function ensurePinned(pinned: Pinned, log: (line: string) => void): Promise<void> {
  const place = placeOf(pinned);
  const stamp = join(place, '.installed');
  const lockfile = readFileSync(join(pinned.folder, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return;
  if (!mayInstall())
    throw new Error(`ROSTER_NO_INSTALL is set. Run the tests once without it to fetch ${pinned.what}.`);
  log(`Fetching ${pinned.what}: npm, into node_modules/.cache … (ROSTER_NO_INSTALL=1 forbids this.)`);
  rmSync(stamp, { force: true });
  mkdirSync(place, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(pinned.folder, file), join(place, file));
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  const { code, output } = await run('npm', args, { cwd: place, shell: process.platform === 'win32', limitInMs });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} ended with ${code}:\n${output.trim()}`);
  writeFileSync(stamp, lockfile);
}
