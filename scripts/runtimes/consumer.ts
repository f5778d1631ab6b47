import { symlinkSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { installPacked } from '../lib/publishing/pack.js';
import { repositoryRoot } from '../lib/run.js';

const suite = join(repositoryRoot, 'packages/sdk/test/runtimes');

/**
 * A project outside the repository: the packed SDK and mocks, and the SDK's test suite with an entry for each kind of runtime. Vitest
 * is the repository's own.
 */
export async function makeConsumer(archives: Record<string, string>, folder: string): Promise<void> {
  await installPacked(archives, folder);
  symlinkSync(join(repositoryRoot, 'node_modules/vitest'), join(folder, 'node_modules/vitest'), 'junction');
  const names = ['smoke', 'command-line', 'worker', 'browser', 'situations'];
  const suiteEntries = names.map((name) => [name, join(suite, `${name}.ts`)]);
  const entryPoints = {
    ...(Object.fromEntries(suiteEntries) as Record<string, string>),
    'mocks-page': join(repositoryRoot, 'scripts/runtimes/mocks-page.ts'),
  };
  await build({ entryPoints, outdir: folder, format: 'esm', target: 'es2022', logLevel: 'error' });
  // These runtimes do not resolve packages. Bundle in the project's folder, so that the installed SDK is found and not the sources.
  const bundled = ['worker', 'browser', 'mocks-page'].map((name) => join(folder, `${name}.js`));
  await build({
    entryPoints: bundled,
    outdir: join(folder, 'bundled'),
    absWorkingDir: folder,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  await copyFile(join(suite, 'workerd.capnp'), join(folder, 'bundled', 'workerd.capnp'));
}
