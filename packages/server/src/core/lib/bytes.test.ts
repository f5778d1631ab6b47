import { expect, test } from 'vitest';
import { concatBytes, fromBase64url, idOfBytes, toBase64url, uuidBytes } from './bytes.js';
import { newId } from './ids.js';

test('an id and its bytes are one to one', () => {
  const id = newId('org');
  const bytes = uuidBytes(id);
  expect(bytes).toHaveLength(16);
  expect(bytes && idOfBytes('org', bytes)).toBe(id);
  expect(uuidBytes('org_00ff0102-0304-0506-0708-090a0b0c0d0e')).toEqual(
    Uint8Array.from([0, 255, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]),
  );
});

test.each([
  ['text after it', (id: string) => `${id}x`],
  ['a line after it', (id: string) => `${id}\n`],
  ['capital letters', (id: string) => id.toUpperCase().replace('ORG', 'org')],
  ['no hyphens', (id: string) => id.replaceAll('-', '')],
  ['one digit less', (id: string) => id.slice(0, -1)],
  ['no prefix', (id: string) => id.slice(4)],
])('an id with %s has no bytes', (_what, change) => {
  expect(uuidBytes(change(newId('org')))).toBeUndefined();
});

test('base64url has one spelling for each value', () => {
  for (let length = 0; length < 40; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 97 + length) % 256);
    const text = toBase64url(bytes);
    expect(fromBase64url(text)).toEqual(bytes);
    for (const other of [`${text}=`, `${text} `, `${text}+`, ` ${text}`]) expect(fromBase64url(other)).toBeUndefined();
  }
  // Bits that no byte has.
  expect([fromBase64url('AB'), fromBase64url('A')]).toEqual([undefined, undefined]);
});

test('bytes are joined in their order', () => {
  expect(concatBytes(Uint8Array.from([1, 2]), new Uint8Array(), Uint8Array.from([3]))).toEqual(
    Uint8Array.from([1, 2, 3]),
  );
});
