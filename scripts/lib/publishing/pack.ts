import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pnpm } from '../pnpm.mjs';
import { repositoryRoot, run } from '../run.js';
import { manifestOf, type PublishedPackage } from './published.js';

/**
 * Runs a program such as npx to its end. On Windows these are scripts, which only a shell can start.
 * @throws with the program's output when it fails
 */
export async function runOrThrow(command: string, args: readonly string[], cwd = repositoryRoot): Promise<void> {
  const { code, output } = await run(command, args, { cwd, shell: process.platform === 'win32' });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output.trim()}`);
}

/**
 * Builds packages and packs each as it would be published. Resolves to the path of each archive. What only runs needs no
 * declarations, and those of the mocks take many times as long as their code.
 */
export async function packPackages<Name extends PublishedPackage>(
  names: readonly Name[],
  folder: string,
  { declarations = true }: { declarations?: boolean } = {},
): Promise<Record<Name, string>> {
  const flags = declarations ? [] : ['--no-declarations'];
  await runOrThrow(process.execPath, ['--import', 'tsx', 'scripts/build.ts', ...names, ...flags]);
  const filters = names.map((name) => `--filter=${manifestOf(name).name}`);
  await runOrThrow('npx', ['--yes', pnpm, '--recursive', ...filters, 'pack', '--pack-destination', folder]);
  const archives = names.map((name) => [name, join(folder, `roster-kit-${name}-${manifestOf(name).version}.tgz`)]);
  return Object.fromEntries(archives) as Record<Name, string>;
}

/**
 * Installs archives into a folder, as another project would, with other packages by name and version. Those come from the store
 * where it has them.
 */
export async function installPacked(
  archives: Record<string, string>,
  folder: string,
  others: Record<string, string> = {},
): Promise<void> {
  const ours = Object.fromEntries(
    Object.entries(archives).map(([name, path]) => [`@roster-kit/${name}`, `file:${path}`]),
  );
  const dependencies = { ...ours, ...others };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  // No registry has these versions yet.
  await writeFile(join(folder, 'pnpm-workspace.yaml'), JSON.stringify({ overrides: ours }));
  await runOrThrow(
    'npx',
    ['--yes', pnpm, 'install', '--prefer-offline', '--ignore-scripts', '--no-lockfile', '--node-linker=hoisted'],
    folder,
  );
}
