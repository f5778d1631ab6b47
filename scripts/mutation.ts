import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { repositoryRoot } from './lib/run.js';
import { type Area, type AreaName, areas } from './mutation/areas.js';
import { type Mutant, mutationReport, parseEquivalents } from './mutation/report.js';

// Mutation testing: Stryker changes the code a little, and a test must fail. `npm run mutation -- core tokens` mutates the
// files of one area whose path has one of the words after it; without a word, all of them. Results are kept, so that the next
// run tries only what has changed.

const [name = '', ...words] = parseArgs({ allowPositionals: true }).positionals;
if (!Object.hasOwn(areas, name)) {
  console.error(`Name an area: ${Object.keys(areas).join(', ')}.`);
  process.exit(2);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
process.env['MUTATION_AREA'] = name;
const area: Area = areas[name as AreaName];
const results = await new Stryker({
  configFile: 'scripts/mutation/stryker.json',
  mutate: filesOf(area),
  mutator: { excludedMutations: [...(area.without ?? [])] },
  incrementalFile: `.cache/mutation-${name}.json`,
}).runMutationTest();
const equivalents = parseEquivalents(readFileSync(join(repositoryRoot, 'scripts/mutation/equivalent.md'), 'utf8'));
const { lines, score } = mutationReport(results.map(inRepository), sourceOf, equivalents);
console.log(
  `\n${lines.join('\n')}\n\n${name}: ${score.toFixed(1)} % of the mutants are noticed, at least ${area.least} % must be.`,
);
process.exit(score < area.least ? 1 : 0);

/** Words choose files; the patterns that begin with `!` always hold. */
function filesOf({ mutate }: Area): string[] {
  if (words.length === 0) return [...mutate];
  const folders = mutate.filter((pattern) => !pattern.startsWith('!')).map((pattern) => pattern.replace(/\*.*$/, ''));
  const chosen = folders.flatMap((folder) =>
    words.flatMap((word) =>
      folder.endsWith('.ts') ? [folder] : [`${folder}**/*${word}*.ts`, `${folder}**/*${word}*/**/*.ts`],
    ),
  );
  return [...chosen, ...mutate.filter((pattern) => pattern.startsWith('!'))];
}

function inRepository(mutant: Mutant): Mutant {
  const { fileName } = mutant;
  return { ...mutant, fileName: isAbsolute(fileName) ? relative(repositoryRoot, fileName) : fileName };
}

function sourceOf(file: string): string {
  return readFileSync(join(repositoryRoot, file), 'utf8');
}
