import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../lib/run.js';

/** What looks at the window instead of at the element's own place: viewport units, and media queries about sizes. */
const WINDOW = /\d[dsl]?v(?:w|h|i|b|min|max)\b|@media[^{]*\b(?:width|height|aspect-ratio|orientation)\b/;

test('the container decides how an element is laid out, never the window', () => {
  const folder = join(repositoryRoot, 'packages/components/src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/\.(test|stories)\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (WINDOW.test(line) ? [`${file}:${String(index + 1)}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

test('the pattern finds each way to ask for the size of the window', () => {
  const asked = ['70dvh', 'calc(100vi - 1px)', '@media (width < 640px)', '@media print and (min-height: 1px)'];
  expect(asked.filter((text) => !WINDOW.test(text))).toEqual([]);
  expect(
    ['@media (prefers-reduced-motion: reduce)', '@container (width < 640px)'].filter((text) => WINDOW.test(text)),
  ).toEqual([]);
});
