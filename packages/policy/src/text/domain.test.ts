import { expect, it } from 'vitest';
import { asciiDomain, lettersOf } from './domain.js';

const label = 'x'.repeat(63);
/** 253 characters. */
const longest = `${label}.${label}.${label}.${'x'.repeat(61)}`;

it.each([
  ['example.com', 'example.com'],
  ['EXAMPLE.Com', 'example.com'],
  ['grünwald.example', 'xn--grnwald-o2a.example'],
  ['gru\u0308nwald.example', 'xn--grnwald-o2a.example'],
  ['ｇrünwald.example', 'xn--grnwald-o2a.example'],
  ['xn--grnwald-o2a.example', 'xn--grnwald-o2a.example'],
  ['XN--GRNWALD-O2A.example', 'xn--grnwald-o2a.example'],
  ['例子。example', 'xn--fsqu00a.example'],
  ['example｡com', 'example.com'],
  ['straße.example', 'xn--strae-oqa.example'],
  ['a-b.c--d.example', 'a-b.c--d.example'],
  ['1and1.example', '1and1.example'],
  ['3.example', '3.example'],
  ['a.b2', 'a.b2'],
  ['a.2b', 'a.2b'],
  ['x.y', 'x.y'],
  ['a.1.example', 'a.1.example'],
  // It means 衞箥糪縖: letters, so a domain, whether or not anybody has registered it.
  ['xn--zzzzzzzzzz.example', 'xn--zzzzzzzzzz.example'],
  ['mail.sub.example.com', 'mail.sub.example.com'],
  ['l·l.example', 'xn--ll-0ea.example'],
  [`${label}.example`, `${label}.example`],
  [longest, longest],
])('P13: the domain %j is compared as %j', (text, ascii) => {
  expect(asciiDomain(text)).toBe(ascii);
});

it.each([
  '',
  '.',
  'com',
  'localhost',
  '-b-.example',
  'b-.example',
  '-b.example',
  'a.-b',
  '1.2.3.4',
  '1.2',
  '1.2.3.45',
  'a.1',
  '0x7f.1',
  `x${label}.example`,
  `${longest}x`,
  'xn--zzzzzzzzz.example',
  'xn--.example',
  'xn--a.example',
  'xn--abc-.example',
  // What is all ASCII, or has a capital, is not what its letters become.
  'xn--example-.com',
  // Signs and emoji are no letters, whatever they are written with.
  'xn--n3h.example',
  'xn--e28h.example',
  '☃.example',
  'xn--Grnwald-7ta.example',
  'example.com”',
  'exam ple.com',
  'example.com/path',
  'user@example.com',
  'example.com:25',
  'example.com?',
  'example.com#a',
  '[::1]',
  '%61.example',
  'a..example',
  'example.com.',
  '.example.com',
  'a_b.example',
  'a\u200b.example',
])('P13: no domain of an address: %j', (text) => {
  expect(asciiDomain(text)).toBeUndefined();
});

it.each([
  ['xn--grnwald-o2a.example', 'grünwald.example'],
  ['mail.xn--fsqu00a.xn--p1ai', 'mail.例子.рф'],
  ['example.com', 'example.com'],
  ['xn--zzzzzzzzzz!.example', 'xn--zzzzzzzzzz!.example'],
  ['axn--fsqu00a.example', 'axn--fsqu00a.example'],
  ['xn--.example', 'xn--.example'],
])('P13: %j in its own letters is %j', (ascii, letters) => {
  expect(lettersOf(ascii)).toBe(letters);
});
