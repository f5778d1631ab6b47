import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { installPacked, packPackages } from '../lib/publishing/pack.js';
import { repositoryRoot } from '../lib/run.js';

const suite = join(repositoryRoot, 'packages/sdk/test/runtimes');

/** A project outside the repository: the packed SDK, and the test suite with an entry for each kind of runtime. */
export async function makeConsumer(folder: string): Promise<void> {
  await installPacked(await packPackages(['policy', 'sdk'], folder), folder);
  const entries = ['smoke', 'command-line', 'worker', 'browser', 'situations'].map((name) => join(suite, `${name}.ts`));
  await build({ entryPoints: entries, outdir: folder, format: 'esm', target: 'es2022', logLevel: 'error' });
  // These runtimes do not resolve packages. Bundle in the project's folder, so that the installed SDK is found and not the sources.
  const bundled = ['worker', 'browser'].map((name) => join(folder, `${name}.js`));
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
