import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Archive, archiveProblems, readArchive } from './archive.js';
import { packPackages } from './pack.js';

const good: Archive = {
  files: ['LICENSE', 'README.md', 'dist/index.d.ts', 'dist/index.js', 'dist/main.js', 'package.json'],
  pages: { 'README.md': 'See [the code](dist/index.js), [below](#more) and [a site](https://example.org).' },
  manifest: {
    files: ['dist'],
    name: '@roster-kit/example',
    version: '1.2.3',
    description: 'An example.',
    license: 'MIT',
    keywords: ['example'],
    homepage: 'https://example.com',
    bugs: 'https://example.com/issues',
    repository: { type: 'git', url: 'git+https://example.com/example.git' },
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    bin: { example: './dist/main.js' },
    dependencies: { lit: '3.3.3', '@roster-kit/policy': '1.2.3' },
  },
};

test('the archive of a package holds what it offers, and nothing else', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'roster-archive-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { policy } = await packPackages(['policy'], folder);
  const archive = await readArchive(policy);
  expect(archive.files).toEqual(expect.arrayContaining(['LICENSE', 'dist/index.js', 'dist/catalogues/index.d.ts']));
  expect(archiveProblems(archive)).toEqual([]);
});

test.each([
  ['a program that is not built', { files: good.files.filter((path) => path !== 'dist/main.js') }, 'dist/main.js is'],
  ['no license text', { files: good.files.filter((path) => path !== 'LICENSE') }, 'LICENSE is missing.'],
  ['a source file', { files: [...good.files, 'src/index.ts'] }, 'src/index.ts does not belong in it.'],
  ['a link to a page that is not in it', { pages: { 'README.md': '[Start](docs/start.md#one)' } }, 'to docs/start.md,'],
  [
    'a link to a page that the repository does not have',
    { pages: { 'README.md': '[Start](https://example.com/example/blob/main/docs/start.md)' } },
    'docs/start.md, which is not in the repository',
  ],
  ['no repository', { manifest: { ...good.manifest, repository: undefined } }, 'package.json has no repository.'],
  [
    'a package of the workspace in another version',
    { manifest: { ...good.manifest, dependencies: { '@roster-kit/policy': 'workspace:*' } } },
    '@roster-kit/policy is "workspace:*", not 1.2.3.',
  ],
])('%s is a problem', (_, change, problem) => {
  expect(archiveProblems(good)).toEqual([]);
  const problems = archiveProblems({ ...good, ...change } as Archive);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});
