import { expect, test } from 'vitest';
import { type Mutant, mutationReport, parseEquivalents } from './report.js';

const source = 'const a = 1;\nif (a > 0 &&\n    a < 5) run();\n';
const mutant = (status: string, replacement: string, from: [number, number], to: [number, number]): Mutant => ({
  fileName: 'a.ts',
  mutatorName: 'any',
  replacement,
  status,
  location: { start: { line: from[0], column: from[1] }, end: { line: to[0], column: to[1] } },
});
const mutants = [
  mutant('Killed', 'true', [2, 5], [3, 10]),
  mutant('Timeout', 'false', [2, 5], [3, 10]),
  mutant('Survived', 'a > 0 || a < 5', [2, 5], [3, 10]),
  mutant('NoCoverage', 'a >= 0', [2, 5], [2, 10]),
  mutant('CompileError', '?', [1, 1], [1, 2]),
];

test('the share counts what tests can notice, and the open mutants are named as the file names them', () => {
  const { score, lines, open } = mutationReport(mutants, () => source, new Set());
  expect([score, open]).toEqual([50, 2]);
  expect(lines.join('\n')).toContain('50.0 %  a.ts (4)');
  expect(lines).toContain('- `a.ts`: `a > 0 && a < 5` → `a > 0 || a < 5` (line 2)');
  expect(lines).toContain('- `a.ts`: `a > 0` → `a >= 0` (line 2)');
});

test('a mutant that is argued to be equivalent is not open, and still counts', () => {
  const equivalents = parseEquivalents(
    '# Title\n\n- `a.ts`: `a > 0 &&\n  a < 5` → `a > 0 || a < 5`: it is\n  the same.\n- `a.ts`: `a > 0` → `a >= 0`\n',
  );
  expect([...equivalents]).toEqual(['`a.ts`: `a > 0 && a < 5` → `a > 0 || a < 5`']);
  const { score, open } = mutationReport(mutants, () => source, equivalents);
  expect([score, open]).toEqual([50, 1]);
});
