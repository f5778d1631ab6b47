import { describe, expect, test } from 'vitest';
import { createKeys } from '../lib/web-keys.js';
import { newRecoveryCodes, withoutRecoveryCode } from './recovery-codes.js';
import { acceptedStep, newTotpSecret, otpauthUri } from './totp.js';

// RFC 6238, appendix B: the secret "12345678901234567890" at 59 s shows 94287082, of which six digits remain.
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000).toISOString();

describe('codes of an authenticator app', () => {
  test('P8: the code of the RFC is accepted in its step and one step before and after', () => {
    for (const seconds of [0, 29, 30, 59, 60, 89]) expect(acceptedStep(SECRET, '287082', at(seconds), 0)).toBe(1);
    for (const seconds of [90, 119]) expect(acceptedStep(SECRET, '287082', at(seconds), 0)).toBeUndefined();
    expect(acceptedStep(SECRET, '287083', at(59), 0)).toBeUndefined();
  });

  test('P8: a code of a used or an earlier step is refused', () => {
    expect(acceptedStep(SECRET, '287082', at(59), 1)).toBeUndefined();
    expect(acceptedStep(SECRET, '287082', at(59), 2)).toBeUndefined();
  });

  test('a secret has 160 bits, and the URI says what apps need', () => {
    const secret = newTotpSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const uri = new URL(otpauthUri(secret, 'Example GmbH', 'olivia@example.com'));
    expect(uri.searchParams.get('secret')).toBe(secret);
    expect(uri.searchParams.get('issuer')).toBe('Example GmbH');
  });
});

describe('recovery codes', () => {
  test('P8: there are ten of 60 bits, each valid once and for its account, also after a rotation', async () => {
    const [older, newer] = ['older secret with at least 32 characters', 'newer secret with at least 32 characters'];
    const keys = await createKeys([older]);
    const { codes, hashes } = await newRecoveryCodes(keys, 'usr_1');
    expect(new Set(codes).size).toBe(10);
    const [code = ''] = codes;
    const rotated = await createKeys([newer, older]);
    const left = await withoutRecoveryCode(
      rotated,
      'usr_1',
      hashes,
      ` ${code.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'l')}`,
    );
    expect(left).toHaveLength(9);
    expect(await withoutRecoveryCode(rotated, 'usr_1', left ?? [], code)).toBeUndefined();
    expect(await withoutRecoveryCode(rotated, 'usr_2', hashes, code)).toBeUndefined();
  });
});
