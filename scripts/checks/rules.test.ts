import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../lib/run.js';
import { citedRules, definedRules, namedRules } from './named-rules.js';

const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');
const rules = definedRules(read('docs/rules.md'));
const places = ['server', 'sdk', 'components'];

describe.each(places)('packages/%s', (place) => {
  const named = new Set(testFilesOf(place).flatMap((file) => [...namedRules(readFileSync(file, 'utf8'))]));
  const names = rules.filter(({ provenIn }) => provenIn.includes(place)).map(({ name }) => name);

  test.each(names)('%s is proven by a test that names it', (name) => {
    expect(named.has(name), `no test title in packages/${place} starts with "${name}:"`).toBe(true);
  });
});

describe('docs/rules.md', () => {
  test.each(rules)('$name has a number of its own, and packages that exist', ({ name, provenIn }) => {
    expect(name).toMatch(/^[HFP]\d{1,2}[a-d]?$/);
    expect(rules.filter((rule) => rule.name === name)).toHaveLength(1);
    expect(places).toEqual(expect.arrayContaining([...provenIn]));
  });

  test('defines every rule that the repository cites', () => {
    const defined = new Set(rules.map(({ name }) => name));
    const unknown = textFiles().flatMap((path) =>
      citedRules(read(path))
        .filter((name) => !defined.has(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});

test('a rule counts in a title or in the row of a table, and nowhere else', () => {
  const named = (code: string) => [...namedRules(code)].sort();
  expect(named("it('H6: a deleted user cannot be invited back', () => {});")).toEqual(['H6']);
  expect(named("test.each(rows)('H3 H4, P7: %s', () => {});")).toEqual(['H3', 'H4', 'P7']);
  expect(named('it(`H9a: ${role} may preview`, () => {});')).toEqual(['H9a']);
  expect(named("const rows = [['F6', 'editor', true], { rule: 'F7', role: 'editor' }];")).toEqual(['F6', 'F7']);
  expect(named("// H6: not here\nit('shows H6: nothing', () => press('F5'));")).toEqual([]);
});

test('a rule is cited in any text, but not as part of a longer word, an address or an escape', () => {
  expect(citedRules("/** Keeps H6. */ x-rules: [H9a, F10]\nit('P7: once');")).toEqual(['H6', 'H9a', 'F10', 'P7']);
  expect(citedRules('P256, AP1, H1_2, p1@example.com, P2@example.com, %F0%9F')).toEqual([]);
});

test('a rule is defined by a heading and by where it is proven', () => {
  const page = (proof: string) => definedRules(`# Rules\n\n## Area\n\n### H1\n\nA sentence.\n\n${proof}\n`);
  expect(page('Proven in: server, sdk.')).toEqual([{ name: 'H1', provenIn: ['server', 'sdk'] }]);
  expect(page('No test of its own: it is a summary.')).toEqual([{ name: 'H1', provenIn: [] }]);
  expect(() => page('Proven somewhere.')).toThrow('docs/rules.md does not say where H1 is proven.');
});

function testFilesOf(place: string): string[] {
  const folder = join(repositoryRoot, 'packages', place);
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries
    .filter((path) => /^(src|test)\b.*\.(test|suite|stories)\.ts$/.test(path))
    .map((path) => join(folder, path));
}

/** Every text under version control that a person wrote. */
function textFiles(): string[] {
  const files = execFileSync('git', ['ls-files'], { cwd: repositoryRoot, encoding: 'utf8' }).split('\n');
  return files.filter(
    (path) =>
      /\.(ts|js|mjs|yaml|md)$/.test(path) &&
      !/(^|\/)(generated\/|pnpm-lock)/.test(path) &&
      existsSync(join(repositoryRoot, path)),
  );
}
