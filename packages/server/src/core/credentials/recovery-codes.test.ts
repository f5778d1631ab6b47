import { expect, test } from 'vitest';
import { createKeys } from '../lib/web-keys.js';
import { newRecoveryCodes, withoutRecoveryCode } from './recovery-codes.js';

const KEY = 'a secret with at least thirty-two characters';
const OTHER = 'another secret with at least thirty-two letters';

test('P8: there are ten recovery codes, of twelve letters that nobody mistakes for one another; only their hashes are kept', async () => {
  const { codes, hashes } = await newRecoveryCodes(await createKeys([KEY]), 'usr_1');
  expect([codes.length, hashes.length, new Set(codes).size, new Set(hashes).size]).toEqual([10, 10, 10, 10]);
  for (const code of codes) {
    expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}$/);
    expect(hashes.join()).not.toContain(code.replaceAll('-', ''));
  }
});

test('P8: the letters of recovery codes are spread over the whole alphabet', async () => {
  const keys = await createKeys([KEY]);
  const letters = new Set<string>();
  for (let round = 0; round < 10; round += 1)
    for (const letter of (await newRecoveryCodes(keys, 'usr_1')).codes.join('').replaceAll('-', ''))
      letters.add(letter);
  expect([...letters].sort().join('')).toBe('0123456789abcdefghjkmnpqrstvwxyz');
});

test('P8: a recovery code takes its own hash away, and works once and for its person', async () => {
  const keys = await createKeys([KEY]);
  const { codes, hashes } = await newRecoveryCodes(keys, 'usr_1');
  for (const [index, code] of codes.entries()) {
    const left = await withoutRecoveryCode(keys, 'usr_1', hashes, code);
    expect(left).toEqual(hashes.filter((_, at) => at !== index));
    expect(await withoutRecoveryCode(keys, 'usr_1', left ?? [], code)).toBeUndefined();
    expect(await withoutRecoveryCode(keys, 'usr_2', hashes, code)).toBeUndefined();
  }
  expect(await withoutRecoveryCode(keys, 'usr_1', [], codes[0] ?? '')).toBeUndefined();
});

test('P8: a letter that is in no code is read as the one that it looks like', async () => {
  const keys = await createKeys([KEY]);
  const hashes = [await keys.sign('recovery-code', 'usr_1/0011aabbccdd')];
  for (const typed of ['0011-aabb-ccdd', 'oo11-aabb-ccdd', 'OoIL-aabb-ccdd', '00il-aabb-ccdd', '0oIı-AABB-CCDD'])
    expect(await withoutRecoveryCode(keys, 'usr_1', hashes, typed), typed).toEqual([]);
  for (const typed of ['0011-aabb-ccd', '0011-aabb-cccd', '1011-aabb-ccdd', ''])
    expect(await withoutRecoveryCode(keys, 'usr_1', hashes, typed), typed).toBeUndefined();
});

test('P8: a recovery code that was made under an earlier secret still works', async () => {
  const { codes, hashes } = await newRecoveryCodes(await createKeys([OTHER]), 'usr_1');
  expect(await withoutRecoveryCode(await createKeys([KEY, OTHER]), 'usr_1', hashes, codes[3] ?? '')).toHaveLength(9);
  expect(await withoutRecoveryCode(await createKeys([KEY]), 'usr_1', hashes, codes[3] ?? '')).toBeUndefined();
});
