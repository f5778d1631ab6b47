/**
 * Writes every generated file; with `--check`, only fails if one on disk is stale.
 * Each generator returns files, and only this script writes them.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { makeCliOperations } from './generate/cli-operations.js';
import { bundleContract } from './generate/contract.js';
import { makeAngularDirectives } from './generate/elements/angular.js';
import { makeEditorData } from './generate/elements/editors.js';
import { manifestFile, readManifest } from './generate/elements/manifest.js';
import { makeParts } from './generate/elements/parts.js';
import { makeReactComponents } from './generate/elements/react.js';
import { makeTypings } from './generate/elements/typings.js';
import { makeEntries } from './generate/entries.js';
import type { GeneratedFile } from './generate/generated-file.js';
import { makeIcons } from './generate/icons.js';
import { makeMethods } from './generate/methods.js';
import { makeOperations } from './generate/operations.js';
import { makeOperationsPage } from './generate/operations-page.js';
import { makeResources } from './generate/resources.js';
import { makeRules } from './generate/rules.js';
import { makeTypes } from './generate/types.js';
import { makeValidators } from './generate/validators.js';
import { makeVersion } from './generate/version.js';
import { makeWidgetsPage } from './generate/widgets-page.js';
import { manifestOf } from './lib/publishing/published.js';

const root = join(import.meta.dirname, '..');

const contract = await bundleContract(root);
const manifest = await readManifest(root);
const files: GeneratedFile[] = [
  ...['packages/server/src/generated', 'openapi/generated'].map((folder) => ({
    path: `${folder}/openapi.json`,
    content: `${JSON.stringify(contract.document, null, 1)}\n`,
  })),
  await makeTypes(contract),
  ...makeOperations(contract),
  makeCliOperations(contract),
  makeOperationsPage(contract),
  makeMethods(contract),
  makeResources(contract),
  await makeRules(root),
  ...(await makeValidators(contract)),
  await makeIcons(root),
  manifestFile(manifest),
  await makeTypings(root, manifest),
  makeParts(root, manifest),
  ...makeReactComponents(manifest),
  ...makeAngularDirectives(manifest),
  ...makeEditorData(manifest, manifestOf('components').version),
  ...makeEntries(root),
  await makeVersion(root),
  makeWidgetsPage(root),
];

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const file of files) {
  const target = join(root, file.path);
  const current = await readFile(target, 'utf8').catch(() => undefined);
  if (current === file.content) continue;
  stale.push(relative(root, target));
  if (check) continue;
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, file.content);
}

if (check && stale.length > 0) {
  console.error(`Stale generated files; run "npm run generate":\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(
    check ? `${files.length} generated files are fresh` : `${files.length} generated files, ${stale.length} changed`,
  );
}
