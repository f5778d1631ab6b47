/** What must be keyed, all derived from the server key (`ROSTER_SECRET`): Web Crypto only. */
export interface Keys {
  /** Keyed hash (HMAC-SHA-256, base64url) with the first secret of the list. `purpose` separates the uses. */
  sign(purpose: string, text: string): Promise<string>;
  /** Whether any secret of the list made this signature; constant time. */
  verify(purpose: string, text: string, signature: string): Promise<boolean>;
  /** The hashes of every secret of the list, newest first: look-ups of what was stored under an older one. */
  signAll(purpose: string, text: string): Promise<string[]>;
  /** AES-256-GCM, base64url with the nonce in front and the key's id, so that a rotated key still opens it. */
  encrypt(purpose: string, text: string): Promise<string>;
  decrypt(purpose: string, sealed: string): Promise<string>;
}
