import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../run.js';
import { ensurePinned, placeOf } from './pinned.js';

const runtimes = {
  folder: join(repositoryRoot, 'packages/sdk/test/runtimes'),
  cache: 'roster-runtimes',
  what: 'Node 20, 22 and 24, Deno, Bun and workerd (870 MB), which the tests of the packed SDK need',
};

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
  const folder = join(placeOf(runtimes), 'node_modules', scope);
  const packages = existsSync(folder) ? readdirSync(folder).filter((found) => found.startsWith(prefix)) : [];
  const found = packages
    .flatMap((found) => [join(folder, found, program), join(folder, found, `${program}.exe`)])
    .find((path) => existsSync(path));
  return found ?? (name === `Node ${process.versions.node.split('.')[0]}` ? process.execPath : undefined);
}

/**
 * Fetches the runtimes that packages/sdk/test/runtimes pins.
 * @throws when npm fails or `ROSTER_NO_INSTALL` forbids it; the message says why
 */
export const ensureRuntimes = (log: (line: string) => void = () => undefined): Promise<void> =>
  ensurePinned(runtimes, log);
