import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { satisfies } from 'semver';
import { expect, test } from 'vitest';
import { publishedPackages } from '../lib/publishing/published.js';
import { repositoryRoot } from '../lib/run.js';

interface Installed {
  readonly name: string;
  readonly version: string;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The folder of a dependency, where Node would find it from here. */
function folderOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name);
    if (existsSync(join(path, 'package.json'))) return realpathSync(path);
    if (folder === dirname(folder)) return undefined;
  }
}

/** A package with all that an installation of it brings. */
function installedWith(folder: string, found = new Map<string, Installed>()): Map<string, Installed> {
  if (found.has(folder)) return found;
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Installed;
  found.set(folder, manifest);
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
    const dependency = folderOf(name, folder);
    if (dependency) installedWith(dependency, found);
  }
  return found;
}

test.each(publishedPackages)('everything that %s brings supports Node 20.19', (name) => {
  const installed = [...installedWith(join(repositoryRoot, 'packages', name)).values()];
  const newer = installed.filter(({ engines }) => engines?.node !== undefined && !satisfies('20.19.0', engines.node));
  expect(newer.map(({ name, version, engines }) => `${name} ${version}: ${engines?.node}`)).toEqual([]);
});

test('this check sees the dependencies of dependencies', () => {
  const names = [...installedWith(join(repositoryRoot, 'packages/server')).values()].map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['kysely', 'pg-pool', '@roster-kit/policy']));
});
