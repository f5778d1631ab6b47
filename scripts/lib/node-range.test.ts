import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isInRange } from './node-range.mjs';
import { manifestOf, publishedPackages } from './publishing/published.js';
import { repositoryRoot } from './run.js';

const range = '^20.19.0 || ^22.13.0 || >=24';

test.each(['20.19.0', '20.20.2', '22.13.0', '22.13.1', '24.0.0', '25.1.0'])('%s is in the range', (version) => {
  expect(isInRange(version, range)).toBe(true);
});

test.each(['18.20.0', '20.18.9', '21.7.0', '22.12.9', '23.11.0'])('%s is outside the range', (version) => {
  expect(isInRange(version, range)).toBe(false);
});

test('a range that it cannot read is an error, not a no', () => {
  expect(() => isInRange('20.19.0', '20.x')).toThrow('not a range');
});

test('the engines of the repository and of each published package can be read, and this Node is in them', () => {
  const root = JSON.parse(readFileSync(`${repositoryRoot}/package.json`, 'utf8')) as { engines: { node: string } };
  const packages = publishedPackages.flatMap((name) => manifestOf(name).engines?.node ?? []);
  for (const node of [root.engines.node, ...packages]) expect(isInRange(process.versions.node, node), node).toBe(true);
});
