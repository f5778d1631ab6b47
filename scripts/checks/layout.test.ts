import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../lib/run.js';
import { crowdedFolders, isWritten, longLines } from './layout.js';

const paths = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: repositoryRoot,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(repositoryRoot, path)));

describe('a folder holds what one sentence describes', () => {
  test('no folder below src has more than 16 files of its own', () => {
    expect(paths.length).toBeGreaterThan(500);
    expect(crowdedFolders(paths)).toEqual([]);
  });

  test('the seventeenth file is reported, except in a room that may be large', () => {
    const files = (folder: string, count: number) =>
      Array.from({ length: count }, (_, index) => `packages/sdk/src/${folder}/file-${index}.ts`);
    expect(crowdedFolders([...files('room', 16), ...files('room/below', 16)])).toEqual([]);
    expect(crowdedFolders(files('room', 17))).toEqual(['packages/sdk/src/room: 17 files, at most 16']);
    for (const folder of ['suites', 'messages/en', 'generated']) expect(crowdedFolders(files(folder, 17))).toEqual([]);
  });
});

describe('a line has at most 140 columns', () => {
  test('in every file that people write', () => {
    const written = paths.filter(isWritten);
    expect(written).toEqual(expect.arrayContaining(['README.md', 'package.json', 'openapi/openapi.yaml']));
    const long = written.flatMap((path) => longLines(path, readFileSync(join(repositoryRoot, path), 'utf8')));
    expect(long).toEqual([]);
  });

  test('column 141 is reported, counted in characters', () => {
    expect(longLines('a.ts', `ok\n${'ä'.repeat(140)}\n${'😀'.repeat(140)}\r\n`)).toEqual([]);
    expect(longLines('a.ts', `ok\n${'a'.repeat(141)}\n`)).toEqual(['a.ts:2: 141 columns, at most 140']);
  });

  test('only generated code, lockfiles and images are left out', () => {
    expect(['a/generated/schema.ts', 'pnpm-lock.yaml', 'x/package-lock.json', 'docs/a.png'].filter(isWritten)).toEqual(
      [],
    );
    expect(['a/src/generator.ts', 'docs/rules.md', '.ci/run', 'a/b.yaml'].every(isWritten)).toBe(true);
  });
});
