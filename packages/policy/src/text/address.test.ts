import { expect, it } from 'vitest';
import { deliveryAddress, normalizeEmail, readAddress, readMailbox, withLetters } from './address.js';

it.each([
  ['mira@grünwald.example', 'mira@xn--grnwald-o2a.example'],
  ['mira@xn--grnwald-o2a.example', 'mira@xn--grnwald-o2a.example'],
  ['MIRA@GRÜNWALD.EXAMPLE', 'mira@xn--grnwald-o2a.example'],
  ['mira@gru\u0308nwald.example', 'mira@xn--grnwald-o2a.example'],
  ['mira@ｇrünwald.example', 'mira@xn--grnwald-o2a.example'],
  ['  mira@grünwald.example\u00a0', 'mira@xn--grnwald-o2a.example'],
  ['ｍira@example.com', 'mira@example.com'],
  ['mira@example。com', 'mira@example.com'],
  ['mira@XN--GRNWALD-O2A.example', 'mira@xn--grnwald-o2a.example'],
  ['JÜRGEN@example.com', 'jürgen@example.com'],
  ['Ju\u0308rgen@example.com', 'jürgen@example.com'],
  ['ﬁnn@example.com', 'finn@example.com'],
  ["O'Neill@example.com", "o'neill@example.com"],
  ['plus+tag@example.com', 'plus+tag@example.com'],
  ['a%b@example.com', 'a%b@example.com'],
  ["!#$%&'*+-/=?^_`{|}~@example.com", "!#$%&'*+-/=?^_`{|}~@example.com"],
  ['李雷@例子.example', '李雷@xn--fsqu00a.example'],
  ['a.b.c@mail.example.com', 'a.b.c@mail.example.com'],
  ['İ@example.com', 'i̇@example.com'],
])('P13: %j is compared as %j', (text, compared) => {
  const read = readAddress(text);
  expect('address' in read && read.address.compared).toBe(compared);
  expect(normalizeEmail(text)).toBe(compared);
});

it('P13: an address keeps its spelling for people and has its own for mail', () => {
  expect(readAddress(' Ju\u0308rgen.ｍ@GRÜNWALD.example ')).toEqual({
    address: {
      typed: 'Jürgen.ｍ@GRÜNWALD.example',
      compared: 'jürgen.m@xn--grnwald-o2a.example',
      delivered: 'Jürgen.m@xn--grnwald-o2a.example',
    },
  });
  expect(deliveryAddress(' Mira@GRÜNWALD.example')).toBe('Mira@xn--grnwald-o2a.example');
});

it.each([
  ['tom@example.com\u200b', 'ZERO WIDTH SPACE', 16],
  ['\u2060tom@example.com', 'WORD JOINER', 1],
  ['tom@exam\u00adple.com', 'SOFT HYPHEN', 9],
  ['\ufefftom@example.com', 'ZERO WIDTH NO-BREAK SPACE', 1],
  ['\u202atom@example.com\u202c', 'LEFT-TO-RIGHT EMBEDDING', 1],
  [' tom\u0000@example.com', 'CONTROL CHARACTER', 4],
  ['می\u200cم@example.com', 'ZERO WIDTH NON-JOINER', 3],
  ['e\u0301\u200b@example.com', 'ZERO WIDTH SPACE', 3],
])('P13: the address %j is refused with the name and the place of the character', (text, name, position) => {
  expect(readAddress(text)).toMatchObject({ fault: { kind: 'character', character: { name, position } } });
});

it.each([
  ['a@-b-.example', '-b-.example'],
  ['a@1.2.3.4', '1.2.3.4'],
  [`a@${'x'.repeat(64)}.example`, `${'x'.repeat(64)}.example`],
  ['a@xn--zzzzzzzzz.example', 'xn--zzzzzzzzz.example'],
  ['“a@example.com”', 'example.com”'],
  ['a@', ''],
  ['a@localhost', 'localhost'],
  ['a@b..example', 'b..example'],
  ['a@example.com:25', 'example.com:25'],
  ['a@[::1]', '[::1]'],
  ['a@b c.example', 'b c.example'],
])('P13: the address %j has no domain that can exist', (text, domain) => {
  expect(readAddress(text)).toEqual({ fault: { kind: 'domain', domain } });
});

it.each([
  '',
  'a',
  '@example.com',
  'example.com',
  'a b@example.com',
  '.a@example.com',
  'a.@example.com',
  'a..b@example.com',
  '"a b"@example.com',
  'a(b)@example.com',
  'a,b@example.com',
  'a;b@example.com',
  'a\\b@example.com',
  'a@b@example.com',
  '<a@example.com',
  'a>b@example.com',
  'Ann <ann@example.com>',
])('P13: %j has not the form of an address', (text) => {
  expect(readAddress(text)).toEqual({ fault: { kind: 'form' } });
});

it.each([
  [64, 'a'.repeat(64), 'example.com', true],
  [65, 'a'.repeat(65), 'example.com', false],
  [64, 'ü'.repeat(32), 'example.com', true],
  [65, `${'ü'.repeat(32)}a`, 'example.com', false],
  // 2 + 63 + 1 + 63 + 1 + 63 + 1 + 60
  [254, 'a', `${`${'x'.repeat(63)}.`.repeat(3)}${'x'.repeat(60)}`, true],
  [255, 'aa', `${`${'x'.repeat(63)}.`.repeat(3)}${'x'.repeat(60)}`, false],
])('P13: what is longer than a mailbox may be is refused: %d octets', (_, local, domain, fits) => {
  const read = readAddress(`${local}@${domain}`);
  if (fits) expect(read).toHaveProperty('address');
  else expect(read).toEqual({ fault: { kind: 'length' } });
});

it.each([
  ['to\u200bM@Example.com ', 'tom@example.com', 'toM@example.com'],
  [' NOT An Address ', 'not an address', 'NOT An Address'],
  ['\u202aTom@localhost\u202c', 'tom@localhost', 'Tom@localhost'],
  ['U\u0308@localhost', 'ü@localhost', 'Ü@localhost'],
  ['', '', ''],
])('P13: what was stored before such checks is still read: %j', (text, compared, delivered) => {
  expect([normalizeEmail(text), deliveryAddress(text)]).toEqual([compared, delivered]);
});

it.each([
  ['mira@xn--grnwald-o2a.example', 'mira@grünwald.example'],
  ['mira@example.com', 'mira@example.com'],
  ['xn--grnwald-o2a@xn--grnwald-o2a.example', 'xn--grnwald-o2a@grünwald.example'],
  ['xn--grnwald-o2a.example', 'grünwald.example'],
])('P13: %j has its domain in letters: %j', (compared, expected) => {
  expect(withLetters(compared)).toBe(expected);
});

it.each([
  ['Ann Archer <ann@example.com>', 'Ann Archer', 'ann@example.com'],
  [' "Archer, Ann" < ann@example.com > ', 'Archer, Ann', 'ann@example.com'],
  ['<ann@example.com>', undefined, 'ann@example.com'],
  ['"" <ann@example.com>', undefined, 'ann@example.com'],
  ['Ann "A" <ann@example.com>', 'Ann "A"', 'ann@example.com'],
  ['"Ann" A <ann@example.com>', '"Ann" A', 'ann@example.com'],
  [' ann@example.com\u00a0', undefined, 'ann@example.com'],
  ['mailto:ann@example.com', undefined, 'ann@example.com'],
  ['MAILTO:ann@example.com', undefined, 'ann@example.com'],
  ['ann.mailto:@example.com', undefined, 'ann.mailto:@example.com'],
  ['Ann <ann@example.com> x', undefined, 'Ann <ann@example.com> x'],
  ['a>b <ann@example.com>', undefined, 'a>b <ann@example.com>'],
  ['Ann <>', undefined, 'Ann <>'],
  ['Ann <<a@example.com>>', undefined, 'Ann <<a@example.com>>'],
  ['', undefined, ''],
])('P13: %j is read as a mailbox', (text, name, email) => {
  expect(readMailbox(text)).toEqual({ name, email });
});
