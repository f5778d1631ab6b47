import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import changesets from '../../.changeset/config.json' with { type: 'json' };
import { manifestOf, publishConfigOf, publishedPackages } from '../lib/publishing/published.js';
import { repositoryRoot } from '../lib/run.js';

test('every package that is not private is published, all with one version', () => {
  const packages = join(repositoryRoot, 'packages');
  const members = readdirSync(packages).filter((name) => existsSync(join(packages, name, 'package.json')));
  const names = members.filter((name) => manifestOf(name).private !== true);
  expect(names.sort()).toEqual([...publishedPackages].sort());
  expect(changesets.fixed).toEqual([publishedPackages.map((name) => `@roster-kit/${name}`)]);
  expect(new Set(publishedPackages.map((name) => manifestOf(name).version)).size).toBe(1);
});

test.each(publishedPackages)('%s is published with the exports it has here', (name) => {
  const manifest = manifestOf(name);
  expect(manifest.publishConfig).toEqual(publishConfigOf(manifest));
  expect(manifest.files).toContain('dist');
});

test("the mocks hold the server's core, and name its libraries in the server's versions", () => {
  const dependenciesOf = (name: string) =>
    Object.entries((manifestOf(name) as { dependencies?: Record<string, string> }).dependencies ?? {});
  const server = new Map(dependenciesOf('server'));
  expect(dependenciesOf('mocks').length).toBeGreaterThan(0);
  for (const [library, version] of dependenciesOf('mocks'))
    expect([library, server.get(library)]).toEqual([library, version]);
});

test('a source export becomes code and types, a JSON export a file', () => {
  const exports = {
    '.': './src/index.ts',
    './core': './src/core/index.ts',
    './contract.json': './src/generated/openapi.json',
  };
  expect(publishConfigOf({ name: 'x', version: '1.0.0', exports, bin: { x: './src/main.ts' } })).toEqual({
    access: 'public',
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './core': { types: './dist/core/index.d.ts', default: './dist/core/index.js' },
      './contract.json': './dist/openapi.json',
    },
    bin: { x: './dist/main.js' },
  });
});
