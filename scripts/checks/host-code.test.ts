import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../lib/run.js';

const page = readFileSync(join(repositoryRoot, 'packages/components/README.md'), 'utf8');
const blocks = [...page.matchAll(/<!-- the code of (\S+) -->\n\n```\w+\n([\s\S]*?)\n```/g)];
const withoutIndent = (text: string) => text.replaceAll(/^[ \t]+/gm, '');

test('the page of the components shows the code of a host app for each framework', () => {
  const frameworks = blocks.map(([, path = '']) => path.split('/')[2]);
  expect([...new Set(frameworks)]).toEqual(['html', 'react', 'vue', 'svelte', 'angular']);
});

test.each(blocks.map(([, path = '', code = '']) => [path, code]))('%s is what the page shows', (path, code) => {
  expect(withoutIndent(readFileSync(join(repositoryRoot, path), 'utf8'))).toContain(withoutIndent(code));
});
