import { mkdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { packPackages } from './lib/publishing/pack.js';
import { publishedPackages } from './lib/publishing/published.js';
import { repositoryRoot } from './lib/run.js';

/**
 * Packs every package as it would be published, for a project that wants to install them before they are. The packages name each other
 * by version, so npm has to be given all of those that a project needs in one line.
 */
const folder = resolve(repositoryRoot, process.argv[2] ?? 'packed');
await mkdir(folder, { recursive: true });
const archives = await packPackages(publishedPackages, folder);
console.log(`Packed into ${relative(repositoryRoot, folder) || '.'}. In another project:\n`);
console.log(`npm install ${Object.values(archives).join(' ')}`);
