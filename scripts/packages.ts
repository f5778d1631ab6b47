import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPackages } from './lib/pack.js';
import { publishedPackages } from './lib/published.js';
import { run } from './lib/run.js';

// What would be published, looked at by publint and by "Are the types wrong?". ESM alone is meant.

const programs: readonly (readonly string[])[] = [
  ['node_modules/publint/src/cli.js', 'run', '--strict'],
  ['node_modules/@arethetypeswrong/cli/dist/index.js', '--profile', 'esm-only', '--format', 'ascii', '--no-color'],
];

async function lint(name: string, archive: string): Promise<boolean> {
  const results = await Promise.all(programs.map((program) => run(process.execPath, [...program, archive])));
  for (const { code, output } of results) if (code !== 0) console.log(output.trimEnd());
  const clean = results.every(({ code }) => code === 0);
  console.log(`${clean ? '✓' : '✗'} @roster-kit/${name}`);
  return clean;
}

const folder = mkdtempSync(join(tmpdir(), 'roster-packages-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const archives = await packPackages(publishedPackages, folder);
for (const name of publishedPackages) if (!(await lint(name, archives[name]))) process.exitCode = 1;
