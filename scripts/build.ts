import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'tsdown';
import {
  builtPath,
  entriesOf,
  manifestOf,
  type PublishedPackage,
  publishedPackages,
} from './lib/publishing/published.js';
import { repositoryRoot } from './lib/run.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-declarations': { type: 'boolean', default: false } },
});
const withDeclarations = !values['no-declarations'];

/** ESM and declarations in `packages/<name>/dist`, one file for each public export. */
async function buildPackage(name: PublishedPackage): Promise<void> {
  const folder = join(repositoryRoot, 'packages', name);
  const entries = entriesOf(manifestOf(name));
  const missing = entries.filter((entry) => !existsSync(join(folder, entry)));
  if (missing.length > 0)
    throw new Error(`packages/${name}/package.json exports files that do not exist: ${missing.join(', ')}`);
  await build({
    cwd: folder,
    config: false,
    entry: Object.fromEntries(
      entries.filter((entry) => entry.endsWith('.ts')).map((entry) => [builtPath(entry), entry]),
    ),
    format: 'esm',
    platform: ['server', 'cli', 'conformance'].includes(name) ? 'node' : 'neutral',
    target: 'es2022',
    tsconfig: join(repositoryRoot, 'tsconfig.json'),
    // The mocks take in the server's core, so their declarations need those of another package.
    dts: withDeclarations && (name === 'mocks' ? { eager: true } : true),
    fixedExtension: false,
    sourcemap: true,
    clean: true,
    report: false,
    logLevel: 'warn',
    checks: { pluginTimings: false },
  });
  for (const entry of entries.filter((path) => !path.endsWith('.ts'))) {
    copyFileSync(join(folder, entry), join(folder, 'dist', builtPath(entry)));
  }
  console.log(`✓ @roster-kit/${name}`);
}

/** The packages that the command line names, or all. */
for (const name of publishedPackages)
  if (positionals.length === 0 || positionals.includes(name)) await buildPackage(name);
