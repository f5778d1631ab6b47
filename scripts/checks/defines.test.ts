import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../lib/run.js';

// The browser tests share one page and its registry of elements. If a `define.ts` forgets an element, another test that
// registers it hides the fault. So this test reads the source files.

const source = join(repositoryRoot, 'packages/components/src');
const folders = readdirSync(source).filter((name) => existsSync(join(source, name, 'define.ts')));

/** The folders of the elements that a folder's templates use, its own included. */
function elementsIn(folder: string): string[] {
  const files = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?!.*\.(test|stories)\.ts$).*\.ts$/.test(file),
  );
  const code = files.map((file) => readFileSync(join(source, folder, file), 'utf8')).join('\n');
  return [...new Set([...code.matchAll(/<roster-([\w-]+)/g)].map(([, name = '']) => name))].filter((name) =>
    folders.includes(name),
  );
}

/** The folders whose elements a `define.ts` registers, at once or later, itself included. */
function registeredBy(folder: string, found = new Set<string>()): Set<string> {
  if (found.has(folder)) return found;
  found.add(folder);
  const define = readFileSync(join(source, folder, 'define.ts'), 'utf8');
  for (const [, other = ''] of define.matchAll(/import\(?\s?'\.\.\/([\w-]+)\/define\.js'/g)) registeredBy(other, found);
  return found;
}

describe('an element registers what its templates use', () => {
  test('this check finds elements', () => expect(elementsIn('users-and-permissions').length).toBeGreaterThan(5));
  test.each(folders)('%s', (folder) =>
    expect([...registeredBy(folder)]).toEqual(expect.arrayContaining(elementsIn(folder))),
  );
});

test.each(['define', 'index'])('the %s.ts of the package names every element', (file) => {
  const lines = readFileSync(join(source, `${file}.ts`), 'utf8').split('\n');
  const missing = folders.filter((name) => !lines.some((line) => line.endsWith(`'./${name}/${file}.js';`)));
  expect(missing).toEqual([]);
});
