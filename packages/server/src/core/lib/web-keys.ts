import { type Bytes, concatBytes, fromBase64url, randomBytes, toBase64url, utf8 } from './bytes.js';
import type { Keys } from './keys.js';

const NONCE_LENGTH = 12;
const KEY_ID_LENGTH = 6;
export const MINIMUM_SECRET_LENGTH = 32;
const MINIMUM_DIFFERENT_CHARACTERS = 8;

/** A short secret, or one of few different characters, can be guessed. HKDF does not make a weak secret strong. */
export function isWeakSecret(secret: string): boolean {
  return secret.length < MINIMUM_SECRET_LENGTH || new Set(secret).size < MINIMUM_DIFFERENT_CHARACTERS;
}

/** One secret of the list, and the keys derived from it so far (HKDF-SHA-256), one for each purpose. */
class Secret {
  readonly #material: Promise<CryptoKey>;
  readonly #signing = new Map<string, Promise<CryptoKey>>();
  readonly #sealing = new Map<string, Promise<CryptoKey>>();

  constructor(text: string) {
    this.#material = crypto.subtle.importKey('raw', utf8(text), 'HKDF', false, ['deriveKey', 'deriveBits']);
  }

  #parameters(label: string): HkdfParams {
    return { name: 'HKDF', hash: 'SHA-256', salt: utf8('roster-kit'), info: utf8(label) };
  }

  #derive(
    cache: Map<string, Promise<CryptoKey>>,
    label: string,
    algorithm: HmacKeyGenParams | AesKeyGenParams,
    usages: KeyUsage[],
  ) {
    const known = cache.get(label);
    if (known) return known;
    const derived = this.#material.then((material) =>
      crypto.subtle.deriveKey(this.#parameters(label), material, algorithm, false, usages),
    );
    cache.set(label, derived);
    return derived;
  }

  signingKey(purpose: string): Promise<CryptoKey> {
    return this.#derive(this.#signing, `sign/${purpose}`, { name: 'HMAC', hash: 'SHA-256', length: 256 }, [
      'sign',
      'verify',
    ]);
  }

  sealingKey(purpose: string): Promise<CryptoKey> {
    return this.#derive(this.#sealing, `encrypt/${purpose}`, { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']);
  }

  /** Names the secret in what it encrypted, and reveals nothing about it. */
  async id(): Promise<Bytes> {
    return new Uint8Array(
      await crypto.subtle.deriveBits(this.#parameters('id'), await this.#material, KEY_ID_LENGTH * 8),
    );
  }
}

class WebKeys implements Keys {
  constructor(
    /** The first, the newest, signs and encrypts. The others only verify and decrypt. */
    private readonly secrets: { secret: Secret; id: Bytes }[],
  ) {}

  get #newest() {
    const [newest] = this.secrets;
    if (!newest) throw new Error('No secret.');
    return newest;
  }

  async #sign(secret: Secret, purpose: string, text: string): Promise<string> {
    return toBase64url(new Uint8Array(await crypto.subtle.sign('HMAC', await secret.signingKey(purpose), utf8(text))));
  }

  sign(purpose: string, text: string): Promise<string> {
    return this.#sign(this.#newest.secret, purpose, text);
  }

  signAll(purpose: string, text: string): Promise<string[]> {
    return Promise.all(this.secrets.map(({ secret }) => this.#sign(secret, purpose, text)));
  }

  async verify(purpose: string, text: string, signature: string): Promise<boolean> {
    const bytes = fromBase64url(signature);
    if (!bytes) return false;
    // `subtle.verify` compares in constant time. Every secret is tried, so that the time does not reveal which one matched.
    const fits = await Promise.all(
      this.secrets.map(async ({ secret }) =>
        crypto.subtle.verify('HMAC', await secret.signingKey(purpose), bytes, utf8(text)),
      ),
    );
    return fits.includes(true);
  }

  async encrypt(purpose: string, text: string): Promise<string> {
    const { secret, id } = this.#newest;
    const nonce = randomBytes(NONCE_LENGTH);
    const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: id };
    const sealed = await crypto.subtle.encrypt(algorithm, await secret.sealingKey(purpose), utf8(text));
    return toBase64url(concatBytes(nonce, id, new Uint8Array(sealed)));
  }

  async decrypt(purpose: string, sealed: string): Promise<string> {
    const bytes = fromBase64url(sealed);
    const id = bytes?.slice(NONCE_LENGTH, NONCE_LENGTH + KEY_ID_LENGTH);
    const entry = this.secrets.find((candidate) => id && toBase64url(candidate.id) === toBase64url(id));
    if (!bytes || !id || !entry) {
      throw new Error(
        'This was encrypted with a secret that is no longer in ROSTER_SECRET; put the older one back at the end of the list.',
      );
    }
    const algorithm = { name: 'AES-GCM', iv: bytes.slice(0, NONCE_LENGTH), additionalData: id };
    const key = await entry.secret.sealingKey(purpose);
    return new TextDecoder().decode(
      await crypto.subtle.decrypt(algorithm, key, bytes.slice(NONCE_LENGTH + KEY_ID_LENGTH)),
    );
  }
}

/**
 * Keys from a list of secrets, newest first. To rotate, put a new secret in front. What older ones signed or encrypted stays
 * valid until they leave the list.
 */
export async function createKeys(secrets: string[]): Promise<Keys> {
  if (secrets.length === 0) throw new Error('At least one secret is needed.');
  if (secrets.some(isWeakSecret)) {
    throw new Error(`A secret needs at least ${MINIMUM_SECRET_LENGTH} random characters.`);
  }
  const entries = secrets.map(async (text) => {
    const secret = new Secret(text);
    return { secret, id: await secret.id() };
  });
  return new WebKeys(await Promise.all(entries));
}
