import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { repositoryRoot } from './lib/run.js';
import { componentFiles, type ComponentNames, componentNames } from './new-component/component-files.js';

const sources = join(repositoryRoot, 'packages', 'components', 'src');

/** Writes the folder and adds the element to the two lists of the package. */
function create(names: ComponentNames): string[] {
  const folder = join(sources, names.folder);
  if (existsSync(folder)) throw new Error(`${relative(repositoryRoot, folder)} already exists.`);
  mkdirSync(folder);
  const written = Object.entries(componentFiles(names)).map(([file, content]) => {
    writeFileSync(join(folder, file), content);
    return join(folder, file);
  });
  const path = `./${names.folder}`;
  appendFileSync(join(sources, 'index.ts'), `export * from '${path}/index.js';\n`);
  const define = join(sources, 'define.ts');
  writeFileSync(define, withImport(readFileSync(define, 'utf8'), `import '${path}/define.js';`));
  return [...written, join(sources, 'index.ts'), define];
}

/** ESLint does not sort imports without names, since their order may matter. Here it does not. */
function withImport(text: string, added: string): string {
  const lines = text.trimEnd().split('\n');
  const imports = lines.filter((line) => line.startsWith('import '));
  return `${[...lines.filter((line) => !imports.includes(line)), ...[...imports, added].sort()].join('\n')}\n`;
}

const [name = ''] = process.argv.slice(2);
try {
  for (const file of create(componentNames(name))) console.log(relative(repositoryRoot, file));
  console.log(
    '\nRun "npm run format" to sort the exports, and "npm run generate" for the manifest and the entries of the package.',
  );
  console.log('CONTRIBUTING.md has the further steps: "Add a component".');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
