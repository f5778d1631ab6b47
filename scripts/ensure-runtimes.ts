import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, run } from './lib/run.js';

const pinned = join(repositoryRoot, 'packages/sdk/test/runtimes');
const cache = join(repositoryRoot, 'node_modules/.cache/roster-runtimes');
const modules = join(cache, 'node_modules');
const limitInMs = 5 * 60_000;

/** Scope, beginning of the package's name, and the program in it. npm installs those of this platform alone. */
const places = {
  'Node 20': ['', 'node20-', 'bin/node'],
  'Node 22': ['', 'node22-', 'bin/node'],
  'Node 24': ['', 'node24-', 'bin/node'],
  Deno: ['@deno', '', 'deno'],
  Bun: ['@oven', 'bun-', 'bin/bun'],
  workerd: ['@cloudflare', 'workerd-', 'bin/workerd'],
} as const;
export type RuntimeName = keyof typeof places;

/** The program of a runtime, if it was fetched. The Node that runs this stands in for its own line. */
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
 * Fetches the runtimes that packages/sdk/test/runtimes pins, by the checksums of its lockfile, once for each change of it.
 * They stay out of the workspace: half a gigabyte that only one suite needs.
 * @throws when npm fails; the message says why
 */
export async function ensureRuntimes(log: (line: string) => void = () => undefined): Promise<void> {
  const stamp = join(cache, '.installed');
  const lockfile = readFileSync(join(pinned, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return;
  log('Fetching Node 20, 22, 24, Deno, Bun and workerd (npm) …');
  rmSync(stamp, { force: true });
  mkdirSync(cache, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(pinned, file), join(cache, file));
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  const { code, output } = await run('npm', args, { cwd: cache, shell: process.platform === 'win32', limitInMs });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} ended with ${code}:\n${output.trim()}`);
  writeFileSync(stamp, lockfile);
}
