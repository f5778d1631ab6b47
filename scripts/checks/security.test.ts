import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../lib/run.js';

const text = readFileSync(join(repositoryRoot, 'SECURITY.md'), 'utf8');

/** The parts that name a risk or a requirement, with the tests below each. */
const parts = text
  .split(/^### /m)
  .slice(1)
  .map((part) => part.split(/^## /m)[0] ?? '')
  .map((part) => ({
    id: part.split(/[ \n]/)[0] ?? '',
    isMet: !/^Not met: /m.test(part),
    // Prettier breaks long lines.
    tests: [...part.replace(/\n {2,}/g, ' ').matchAll(/^- `([^`]+\.ts)`: "(.+)"$/gm)].map(
      ([, file = '', title = '']) => ({ file, title }),
    ),
    lines: part.split('\n').filter((line) => line.startsWith('- ')).length,
  }));

const named = parts.flatMap(({ id, tests }) =>
  tests.map(({ file, title }): [string, string, string] => [id, title, file]),
);

/** A title as a source holds it. */
const spellings = (title: string) =>
  [title, title.replaceAll("'", "\\'")].flatMap((each) => ["'", '"', '`'].map((mark) => `${mark}${each}${mark}`));

describe('SECURITY.md', () => {
  test('has all ten risks of the OWASP API Security Top 10, in order', () => {
    const risks = parts.map(({ id }) => id).filter((id) => id.startsWith('API'));
    expect(risks).toEqual(Array.from({ length: 10 }, (_, index) => `API${index + 1}:2023`));
  });

  test('names each requirement of ASVS once, as a number', () => {
    const requirements = parts.map(({ id }) => id).filter((id) => !id.startsWith('API'));
    expect(requirements.filter((id) => !/^\d{1,2}\.\d{1,2}\.\d{1,2}$/.test(id))).toEqual([]);
    expect(new Set(requirements).size).toBe(requirements.length);
    expect(requirements.length).toBeGreaterThan(20);
  });

  test.each(parts.map(({ id, ...part }) => [id, part] as const))(
    '%s names its tests, or says that it is not met',
    (_id, part) => {
      expect(part.tests.length).toBe(part.lines);
      expect(part.tests.length > 0).toBe(part.isMet);
    },
  );

  test.each(named)('%s is proven by "%s" in %s', (_id, title, file) => {
    expect(existsSync(join(repositoryRoot, file))).toBe(true);
    const source = readFileSync(join(repositoryRoot, file), 'utf8');
    expect(spellings(title).some((each) => source.includes(each))).toBe(true);
  });
});
