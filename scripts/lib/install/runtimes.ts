import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, run } from '../run.js';
import { mayInstall } from './install.js';

const pinned = join(repositoryRoot, 'packages/sdk/test/runtimes');
const cache = join(repositoryRoot, 'node_modules/.cache/roster-runtimes');
const modules = join(cache, 'node_modules');
const limitInMs = 5 * 60_000;

/** Scope, beginning of the package's name, and the program in it. npm installs only those of this platform. */
const places = {
  'Node 20': ['', 'node20-', 'bin/node'],
  'Node 22': ['', 'node22-', 'bin/node'],
  'Node 24': ['', 'node24-', 'bin/node'],
  Deno: ['@deno', '', 'deno'],
  Bun: ['@oven', 'bun-', 'bin/bun'],
  workerd: ['@cloudflare', 'workerd-', 'bin/workerd'],
} as const;
export type RuntimeName = keyof typeof places;

/** The program of a runtime, if it was fetched. The Node that runs this file counts as its own version. */
export function findRuntime(name: RuntimeName): string | undefined {
  const [scope, prefix, program] = places[name];
  const folder = join(modules, scope);
  const packages = existsSync(folder) ? readdirSync(folder).filter((found) => found.startsWith(prefix)) : [];
  const found = packages
    .flatMap((found) => [join(folder, found, program), join(folder, found, `${program}.exe`)])
    .find((path) => existsSync(path));
  return found ?? (name === `Node ${process.versions.node.split('.')[0]}` ? process.execPath : undefined);
}

/**
 * Fetches the runtimes that packages/sdk/test/runtimes pins, by the checksums of its lockfile, once for each lockfile.
 * They are not part of the workspace, because only one suite needs them.
 * @throws when npm fails or `ROSTER_NO_INSTALL` forbids it; the message says why
 */
export async function ensureRuntimes(log: (line: string) => void = () => undefined): Promise<void> {
  const stamp = join(cache, '.installed');
  const lockfile = readFileSync(join(pinned, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return;
  const what = 'Node 20, 22 and 24, Deno, Bun and workerd (870 MB), which the tests of the packed SDK need';
  if (!mayInstall()) throw new Error(`ROSTER_NO_INSTALL is set. Run the tests once without it to fetch ${what}.`);
  log(`Fetching ${what}: npm, into node_modules/.cache … (ROSTER_NO_INSTALL=1 forbids this.)`);
  rmSync(stamp, { force: true });
  mkdirSync(cache, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(pinned, file), join(cache, file));
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  const { code, output } = await run('npm', args, { cwd: cache, shell: process.platform === 'win32', limitInMs });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} ended with ${code}:\n${output.trim()}`);
  writeFileSync(stamp, lockfile);
}
