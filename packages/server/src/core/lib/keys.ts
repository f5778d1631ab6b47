/** Signatures and encryption, with keys derived from the server key (`ROSTER_SECRET`) by Web Crypto. */
export interface Keys {
  /** Keyed hash (HMAC-SHA-256, base64url) with the first secret of the list. Each `purpose` has its own key. */
  sign(purpose: string, text: string): Promise<string>;
  /** Whether any secret of the list made this signature, compared in constant time. */
  verify(purpose: string, text: string, signature: string): Promise<boolean>;
  /** The hashes under every secret of the list, newest first, to look up what was stored under an older one. */
  signAll(purpose: string, text: string): Promise<string[]>;
  /** AES-256-GCM in base64url. The nonce and the key's id come first, so that the key is found after a rotation. */
  encrypt(purpose: string, text: string): Promise<string>;
  decrypt(purpose: string, sealed: string): Promise<string>;
}
