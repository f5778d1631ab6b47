import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pnpm } from './lib/pnpm.mjs';
import { archiveProblems, readArchive } from './lib/publishing/archive.js';
import { weigh } from './lib/publishing/budgets.js';
import { packPackages, runOrThrow } from './lib/publishing/pack.js';
import { manifestOf, type PublishedPackage, publishedPackages } from './lib/publishing/published.js';
import { repositoryRoot, run } from './lib/run.js';

const usage = `npm run release -- version     sets the versions that the changesets ask for, and writes the changelogs
npm run release -- --dry-run   builds and packs the packages, checks and weighs the archives and shows what would be published
npm run release                does the same, and publishes the versions that npm does not have yet`;

const changesets = ['node_modules/@changesets/cli/bin.js'];

/** publint and "Are the types wrong?". The packages are ESM only. */
const inspections: readonly (readonly string[])[] = [
  ['node_modules/publint/src/cli.js', 'run', '--strict'],
  ['node_modules/@arethetypeswrong/cli/dist/index.js', '--profile', 'esm-only', '--format', 'ascii', '--no-color'],
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false } },
});
const command = [...positionals, ...(values['dry-run'] ? ['--dry-run'] : [])].join(' ');
try {
  if (command === 'version') await setVersions();
  else if (command === '--dry-run') await inspectPackages();
  else if (command === '') await publish();
  else throw new Error(usage);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function setVersions(): Promise<void> {
  await runOrThrow(process.execPath, [...changesets, 'version']);
  // The SDK's own version is generated.
  await runOrThrow(process.execPath, ['--import', 'tsx', 'scripts/generate.ts']);
  for (const name of publishedPackages) console.log(`${manifestOf(name).name} ${manifestOf(name).version}`);
}

async function publish(): Promise<void> {
  if (waitingChangesets() > 0) throw new Error('There are changesets. Run "npm run release -- version" first.');
  await inspectPackages();
  const filters = publishedPackages.map((name) => `--filter=${manifestOf(name).name}`);
  // pnpm skips versions that the registry already has. A pipeline's checkout is on no branch, so git checks would fail.
  const options = ['--provenance', '--access', 'public', '--no-git-checks'];
  await runOrThrow('npx', ['--yes', pnpm, '--recursive', ...filters, 'publish', ...options]);
  const { output } = await run(process.execPath, [...changesets, 'tag']);
  // The release workflow reads the new tags from here.
  console.log(output);
}

/** @throws when an archive should not be published */
async function inspectPackages(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'roster-packages-'));
  try {
    const archives = await packPackages(publishedPackages, folder);
    const good: boolean[] = [];
    for (const name of publishedPackages) good.push(await inspect(name, archives[name]));
    good.push((await weigh(archives)).length === 0);
    if (!good.every(Boolean)) throw new Error('These packages cannot be published as they are.');
    const waiting = waitingChangesets();
    if (waiting > 0)
      console.log(`Waiting changesets: ${waiting}. "npm run release -- version" makes a version of them.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inspect(name: PublishedPackage, archive: string): Promise<boolean> {
  const content = await readArchive(archive);
  const results = await Promise.all(inspections.map((program) => run(process.execPath, [...program, archive])));
  const problems = archiveProblems(content);
  for (const { code, output } of results) if (code !== 0) problems.push(output.trimEnd());
  const size = `${content.files.length} files, ${Math.ceil(statSync(archive).size / 1024)} kB`;
  const { version } = manifestOf(name);
  console.log(
    [`${problems.length === 0 ? '✓' : '✗'} @roster-kit/${name} ${version} (${size})`, ...problems].join('\n'),
  );
  return problems.length === 0;
}

function waitingChangesets(): number {
  const files = readdirSync(join(repositoryRoot, '.changeset'));
  return files.filter((file) => file.endsWith('.md') && file !== 'README.md').length;
}
