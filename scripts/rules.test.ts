import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { namedRules } from './lib/named-rules.js';
import { repositoryRoot } from './lib/run.js';

/** `P1-P4` and single names, spelled out. */
const rules = (text: string) =>
  text.split(' ').flatMap((part) => {
    const [, letter = '', first, last] = /^([HFP])(\d+)-\1(\d+)$/.exec(part) ?? [];
    if (!first) return [part];
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `${letter}${Number(first) + index}`);
  });

// About users, invitations, roles, levels and settings; and about the host's own pages, answered by evaluation.
const everywhere = rules('H1-H8 H10 F3 F4 F10 H9a H9b H9c H9d F1 F5-F9 F11-F13');

/** Where a rule must be seen to hold. Of the P-rules, the SDK shows those with a code or a retry, a component those a person meets. */
const places: readonly (readonly [place: string, names: readonly string[]])[] = [
  ['server', [...everywhere, ...rules('P1-P10')]],
  ['sdk', [...everywhere, ...rules('P1-P8 P10')]],
  ['components', [...everywhere, ...rules('P1-P3 P5 P7 P8 P10')]],
];

describe.each(places)('packages/%s', (place, names) => {
  const named = new Set(testFilesOf(place).flatMap((file) => [...namedRules(readFileSync(file, 'utf8'))]));

  test.each(names)('%s is proven by a test that names it', (name) => {
    expect(named.has(name), `no test title in packages/${place} starts with "${name}:"`).toBe(true);
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

function testFilesOf(place: string): string[] {
  const folder = join(repositoryRoot, 'packages', place);
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries
    .filter((path) => /^(src|test)\b.*\.(test|suite|stories)\.ts$/.test(path))
    .map((path) => join(folder, path));
}
