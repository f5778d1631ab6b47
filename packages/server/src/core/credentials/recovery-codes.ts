import { randomBytes } from '../lib/bytes.js';
import type { Keys } from '../lib/keys.js';
import { normalizeTyped } from './typed-code.js';

// Crockford base32 leaves out letters that look like others. 12 characters hold 60 bits.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const CODE_LENGTH = 12;
const CODE_COUNT = 10;
const PURPOSE = 'recovery-code';

function newCode(): string {
  const letters = Array.from(randomBytes(CODE_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** Reads a letter that is not in the alphabet as the character that it looks like. */
function normalizeCode(code: string): string {
  return normalizeTyped(code).replaceAll('o', '0').replace(/[ilı]/g, '1');
}

const text = (userId: string, code: string): string => `${userId}/${normalizeCode(code)}`;

/** Ten new codes to show once, and their keyed hashes to store. */
export async function newRecoveryCodes(keys: Keys, userId: string): Promise<{ codes: string[]; hashes: string[] }> {
  const codes = Array.from({ length: CODE_COUNT }, newCode);
  return { codes, hashes: await Promise.all(codes.map((code) => keys.sign(PURPOSE, text(userId, code)))) };
}

/** The hashes without the one of this code; `undefined` for a wrong or used code. */
export async function withoutRecoveryCode(
  keys: Keys,
  userId: string,
  hashes: string[],
  code: string,
): Promise<string[] | undefined> {
  const possible = await keys.signAll(PURPOSE, text(userId, code));
  const left = hashes.filter((hash) => !possible.includes(hash));
  return left.length < hashes.length ? left : undefined;
}
