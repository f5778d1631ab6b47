import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'tsdown';
import { keepImports } from './lib/publishing/declarations.js';
import { minifyTemplates } from './lib/publishing/minify-templates.js';
import {
  builtPath,
  entriesOf,
  manifestOf,
  type PublishedPackage,
  publishedPackages,
} from './lib/publishing/published.js';
import { repositoryRoot, run } from './lib/run.js';

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
    plugins:
      name === 'components'
        ? [{ name: 'templates', renderChunk: (code, { fileName }) => minifyTemplates(code, fileName) }]
        : [],
    // A browser bundler leaves out the modules that a page does not use, and it cannot look into one file.
    unbundle: ['policy', 'sdk', 'components', 'react'].includes(name),
    report: false,
    logLevel: 'warn',
    checks: { pluginTimings: false },
  });
  keepComments(join(folder, 'dist'));
  keepImports(join(folder, 'src'), join(folder, 'dist'));
  for (const entry of entries.filter((path) => !path.endsWith('.ts'))) {
    copyFileSync(join(folder, entry), join(folder, 'dist', builtPath(entry)));
  }
  console.log(`✓ @roster-kit/${name}`);
}

/** Angular's own compiler, so that applications check their templates. It reads the declarations of the packages built before. */
async function buildAngular(): Promise<void> {
  const folder = join(repositoryRoot, 'packages/angular');
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const compiler = join(folder, 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js');
  const { code, output } = await run(process.execPath, [compiler, '-p', join(folder, 'tsconfig.build.json')]);
  if (code !== 0) throw new Error(output);
  console.log('✓ @roster-kit/angular');
}

/** The bundler of declarations puts some comments behind the previous field, where TypeScript does not look for them. */
function keepComments(dist: string): void {
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.d.ts'),
  )) {
    const path = join(dist, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/([;{,]) (\/\*\*)/g, '$1\n$2'));
  }
}

/** The packages that the command line names, or all. */
for (const name of publishedPackages)
  if (positionals.length === 0 || positionals.includes(name))
    await (name === 'angular' ? buildAngular() : buildPackage(name));
