import { describe, expect, test } from 'vitest';
import { createKeys } from './web-keys.js';

const [older, newer] = ['older secret with at least 32 characters', 'newer secret with at least 32 characters'];

describe('keys', () => {
  test('a signature is valid only for its text, its purpose and its secret', async () => {
    const keys = await createKeys([older]);
    const signature = await keys.sign('links', 'text');
    expect(await keys.verify('links', 'text', signature)).toBe(true);
    expect(await keys.verify('links', 'texT', signature)).toBe(false);
    expect(await keys.verify('cursors', 'text', signature)).toBe(false);
    expect(await (await createKeys([newer])).verify('links', 'text', signature)).toBe(false);
    for (const broken of ['', 'x', `${signature}=`, signature.slice(1), `${signature} `])
      expect(await keys.verify('links', 'text', broken)).toBe(false);
  });

  test('P7: a signature has 256 bits', async () => {
    const signature = await (await createKeys([older])).sign('links', 'text');
    expect(atob(signature.replaceAll('-', '+').replaceAll('_', '/'))).toHaveLength(32);
  });

  test('after a rotation the newest secret signs, and older signatures stay valid until their secret leaves the list', async () => {
    const [before, rotated, after] = await Promise.all([
      createKeys([older]),
      createKeys([newer, older]),
      createKeys([newer]),
    ]);
    const [oldSignature, newSignature] = [await before.sign('a', 'text'), await rotated.sign('a', 'text')];
    expect(newSignature).not.toBe(oldSignature);
    expect(await rotated.verify('a', 'text', oldSignature)).toBe(true);
    expect(await after.verify('a', 'text', newSignature)).toBe(true);
    expect(await after.verify('a', 'text', oldSignature)).toBe(false);
    expect(await rotated.signAll('a', 'text')).toEqual([newSignature, oldSignature]);
  });

  test('what an older secret encrypted can be decrypted until it leaves the list, and nonces differ', async () => {
    const [before, rotated, after] = await Promise.all([
      createKeys([older]),
      createKeys([newer, older]),
      createKeys([newer]),
    ]);
    const sealed = await before.encrypt('totp', 'JBSWY3DPEHPK3PXP');
    expect(await before.encrypt('totp', 'JBSWY3DPEHPK3PXP')).not.toBe(sealed);
    expect(await rotated.decrypt('totp', sealed)).toBe('JBSWY3DPEHPK3PXP');
    await expect(after.decrypt('totp', sealed)).rejects.toThrow('put the older one back');
    expect(await after.decrypt('totp', await rotated.encrypt('totp', 'new'))).toBe('new');
  });

  test('a changed text, or one of another purpose, is not decrypted', async () => {
    const keys = await createKeys([older]);
    const sealed = await keys.encrypt('totp', 'secret');
    await expect(keys.decrypt('other', sealed)).rejects.toThrow();
    for (const index of [0, 18, sealed.length - 2]) {
      const changed = sealed.slice(0, index) + (sealed[index] === 'A' ? 'B' : 'A') + sealed.slice(index + 1);
      await expect(keys.decrypt('totp', changed)).rejects.toThrow();
    }
  });

  test('a short secret or an empty list is refused', async () => {
    await expect(createKeys([])).rejects.toThrow('At least one secret');
    await expect(createKeys([newer, 'short'])).rejects.toThrow('32 random characters');
  });
});
