import { randomBytes } from '../lib/bytes.js';
import type { Keys } from '../lib/keys.js';

// Crockford's base32: no letter that is taken for another one. 12 of them are 60 bits.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const CODE_LENGTH = 12;
const CODE_COUNT = 10;
const PURPOSE = 'recovery-code';

function newCode(): string {
  const letters = Array.from(randomBytes(CODE_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** As typed: case, spaces and dashes do not matter, and the letters left out of the alphabet stand for what they look like. */
function readCode(code: string): string {
  return code.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
}

const text = (userId: string, code: string): string => `${userId}/${readCode(code)}`;

/** Ten fresh codes to show once, and the keyed hashes to keep. */
export async function newRecoveryCodes(keys: Keys, userId: string): Promise<{ codes: string[]; hashes: string[] }> {
  const codes = Array.from({ length: CODE_COUNT }, newCode);
  return { codes, hashes: await Promise.all(codes.map((code) => keys.sign(PURPOSE, text(userId, code)))) };
}

/** The hashes left when the code was among them; `undefined` for a wrong or used code. */
export async function withoutRecoveryCode(
  keys: Keys,
  userId: string,
  hashes: string[],
  code: string,
): Promise<string[] | undefined> {
  const made = await keys.signAll(PURPOSE, text(userId, code));
  const left = hashes.filter((hash) => !made.includes(hash));
  return left.length < hashes.length ? left : undefined;
}
