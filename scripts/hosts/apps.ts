import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pnpm } from '../lib/pnpm.mjs';
import { runOrThrow } from '../lib/publishing/pack.js';
import { repositoryRoot, run } from '../lib/run.js';

const source = join(repositoryRoot, 'packages/hosts');

/** A host app, and the Trusted Types policies that its framework creates. */
export const hosts = {
  html: [],
  react: [],
  vue: ['vue'],
  svelte: ['svelte-trusted-html'],
  angular: ['angular', 'angular#bundler'],
} as const;
export type HostName = keyof typeof hosts;

/** Host apps, installed from packed tarballs, checked and built as their own `build` script does. */
export interface BuiltHosts {
  /** The folder with the built pages of a host. */
  pagesOf(name: HostName): string;
  remove(): Promise<void>;
}

/**
 * Copies the host apps out of the repository, so that they find nothing but the tarballs, and builds them.
 * @throws with the output of the program that failed
 */
export async function buildHosts(
  names: readonly HostName[],
  archives: Readonly<Record<string, string>>,
  { isTyped = true } = {},
): Promise<BuiltHosts> {
  const folder = await mkdtemp(join(tmpdir(), 'roster-hosts-'));
  const overrides = Object.fromEntries(
    Object.entries(archives).map(([name, path]) => [`@roster-kit/${name}`, `file:${path}`]),
  );
  for (const name of names) {
    await mkdir(join(folder, name));
    for (const entry of await readdir(join(source, name)))
      if (!['node_modules', 'dist'].includes(entry))
        await cp(join(source, name, entry), join(folder, name, entry), { recursive: true });
  }
  // No registry has these versions yet. Whatever a package does not declare is not found.
  await writeFile(join(folder, 'pnpm-workspace.yaml'), JSON.stringify({ packages: ['*'], overrides }));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true }));
  const install = ['install', '--prefer-offline', '--ignore-scripts', '--no-lockfile', '--reporter=append-only'];
  await runOrThrow('npx', ['--yes', pnpm, ...install], folder);
  for (const name of names) await buildHost(join(folder, name), isTyped);
  return {
    pagesOf: (name) => join(folder, name, 'dist'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Archives without declarations cannot be checked, only bundled. */
async function buildHost(folder: string, isTyped: boolean): Promise<void> {
  const build = isTyped ? ['run', 'build'] : ['exec', 'vite', 'build'];
  const env = { ...process.env, NG_CLI_ANALYTICS: 'false', CI: '1' };
  const { code, output } = await run('npx', ['--yes', pnpm, ...build], { cwd: folder, env, limitInMs: 600_000 });
  if (code !== 0) throw new Error(`${folder} was not built:\n${output.trim()}`);
}
