import { expect, test } from 'vitest';
import { chooseProofs, figuresIn } from './proofs.js';

const names = (...words: string[]) => chooseProofs(words).chosen.map(({ name }) => name);

test('without a word every step runs', () => {
  expect(names()).toEqual([
    'proofs',
    'engines',
    'faults',
    'conformance',
    'runtimes',
    'typings',
    'ssr',
    'hosts',
    'browsers',
    'foreign',
    'shells',
    'pictures',
    'bench:lists',
    'bench:sdk',
    'bench:walk',
    'mutation:policy',
    'mutation:rows',
    'mutation:sdk',
    'mutation:core',
  ]);
});

test('a word chooses a step, or all steps of a kind', () => {
  expect([names('engines'), names('bench'), names('mutation:rows', 'pictures')]).toEqual([
    ['engines'],
    ['bench:lists', 'bench:sdk', 'bench:walk'],
    ['pictures', 'mutation:rows'],
  ]);
});

test('a word that names no step chooses files of proofs', () => {
  expect(chooseProofs(['races', 'fuzz']).files).toEqual(['races', 'fuzz']);
  expect([names('races'), names('races', 'bench:sdk')]).toEqual([['proofs'], ['proofs', 'bench:sdk']]);
});

test('figures are the lines that say so', () => {
  expect(
    figuresIn('✓ a test\n  ▸ worst body: 12 ms (users.list)\nrows: 96.3 % of the mutants are noticed, at least …\n'),
  ).toEqual(['  ▸ worst body: 12 ms (users.list)', '  rows: 96.3 % of the mutants are noticed, at least …']);
});
