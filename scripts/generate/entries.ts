import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, publishConfigOf, publishedPackages } from '../lib/publishing/published.js';
import type { GeneratedFile } from './generated-file.js';

/**
 * What each published package.json offers: the entries of the elements, which are their folders, and under `publishConfig` where the
 * built package has each entry. Nothing else in these files is generated.
 */
export function makeEntries(root: string): GeneratedFile[] {
  const components = join(root, 'packages/components');
  return publishedPackages.map((name) => {
    const path = `packages/${name}/package.json`;
    const manifest = JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest;
    const exports = name === 'components' ? withElements(manifest.exports, components) : manifest.exports;
    const complete = { ...manifest, exports };
    return { path, content: `${JSON.stringify({ ...complete, publishConfig: publishConfigOf(complete) }, null, 2)}\n` };
  });
}

/** An element that is gone takes its entries along. */
function withElements(exports: Manifest['exports'], folder: string): Manifest['exports'] {
  const present = Object.entries(exports).filter(([, source]) => existsSync(join(folder, source)));
  return { ...Object.fromEntries(present), ...elementEntries(join(folder, 'src')) };
}

/** The two entries of each element: its class and events, and what registers it. */
function elementEntries(sources: string): Record<string, string> {
  const folders = readdirSync(sources).filter((folder) => existsSync(join(sources, folder, 'define.ts')));
  return Object.fromEntries(
    folders.sort().flatMap((folder) => [
      [`./${folder}`, `./src/${folder}/index.ts`],
      [`./${folder}/define`, `./src/${folder}/define.ts`],
    ]),
  );
}
