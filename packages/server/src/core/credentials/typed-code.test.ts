import { expect, test } from 'vitest';
import { createKeys } from '../lib/web-keys.js';
import { newRecoveryCodes, withoutRecoveryCode } from './recovery-codes.js';
import { acceptedStep } from './totp.js';
import { normalizeTyped } from './typed-code.js';

// Every dash of Unicode that a word processor, a mail or a PDF makes of a hyphen, and every space.
const DASHES = [
  ...'-\u00AD\u058A\u05BE\u1806\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u207B\u2212\u2E3A\uFE58\uFE63\uFF0D',
];
const SPACES = [...' \t\n\u00A0\u2002\u2003\u2007\u2009\u200A\u202F\u205F\u3000\u200B\u200D\u2060\uFEFF'];

test('P8: a recovery code is read with any dash, space, invisible character, width and case between or in its letters', async () => {
  const keys = await createKeys(['a secret with at least thirty-two characters']);
  const { codes, hashes } = await newRecoveryCodes(keys, 'usr_1');
  const code = codes.find((each) => /[01]/.test(each) && /[a-z]/.test(each)) ?? codes[0] ?? '';
  const wide = [...code].map((sign) => (sign === '-' ? sign : String.fromCodePoint(sign.codePointAt(0)! + 0xfee0)));
  const typed = [
    code,
    code.toUpperCase(),
    code.replaceAll('-', ''),
    wide.join(''),
    wide.join('').toUpperCase(),
    code.replaceAll('0', 'O').replaceAll('1', 'l'),
    code.replaceAll('0', 'o').replaceAll('1', 'I'),
    `  ${code}\r\n`,
    `“${code}”`,
    `\u2068${code}\u2069`,
    [...code].join('\u200B'),
    ...[...DASHES, ...SPACES].map((sign) => code.replaceAll('-', sign)),
  ];
  const wrong: string[] = [];
  for (const text of typed) if (!(await withoutRecoveryCode(keys, 'usr_1', hashes, text))) wrong.push(text);
  expect(wrong).toEqual([]);
  for (const text of [code.slice(1), `${code}2`, [...code].reverse().join('')])
    expect(await withoutRecoveryCode(keys, 'usr_1', hashes, text)).toBeUndefined();
});

// RFC 6238: the secret "12345678901234567890" at 59 s shows 287082.
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const AT = new Date(59_000).toISOString();

test.each([
  '287082',
  '287 082',
  '287\u00A0082',
  '287\u2009082',
  '287-082',
  '287\u2013082',
  '\u200E287082\u200F',
  '2 8 7 0 8 2',
  ' 287082\n',
  '２８７０８２',
  '٢٨٧٠٨٢',
  '۲۸۷۰۸۲',
  '२८७०८२',
  '২৮৭০৮২',
  '๒๘๗๐๘๒',
  '𝟐𝟖𝟕𝟎𝟖𝟐',
])('P8: the verification code %j is read as 287082', (typed) => {
  expect(normalizeTyped(typed)).toBe('287082');
  expect(acceptedStep(SECRET, typed, AT, 0)).toBe(1);
});

test.each(['28708', '2870822', '28708a', 'abcdef', '二八七〇八二', '------', '+287082½'])(
  'P10: %j is not taken for a wrong code but refused as no code',
  (typed) => {
    expect(() => acceptedStep(SECRET, typed, AT, 0)).toThrow('six digits');
  },
);
