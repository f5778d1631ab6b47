import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { componentFiles, type ComponentNames, componentNames } from './lib/component-files.js';
import { repositoryRoot } from './lib/run.js';

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
  appendFileSync(
    join(sources, 'index.ts'),
    `export { ${names.className} } from '${path}/${names.folder}.js';\nexport * from '${path}/${names.folder}.events.js';\n`,
  );
  appendFileSync(join(sources, 'define.ts'), `import '${path}/define.js';\n`);
  return [...written, join(sources, 'index.ts'), join(sources, 'define.ts')];
}

const [name = ''] = process.argv.slice(2);
try {
  for (const file of create(componentNames(name))) console.log(relative(repositoryRoot, file));
  console.log('\nRun "npm run generate" for the manifest, and "npm test -- --only components,storybook,lint,types".');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
