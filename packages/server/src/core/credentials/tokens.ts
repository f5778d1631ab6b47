import { concatBytes, fromBase64url, idOfBytes, randomBytes, toBase64url, utf8, uuidBytes } from '../lib/bytes.js';

/**
 * `rst` a session, `rtt` a short-lived token of a session, `ret` a token for embedding, `rak` an API key. The prefix lets
 * secret scanners find a leaked token.
 */
export type TokenPrefix = 'rst' | 'rtt' | 'ret' | 'rak';

const RANDOM_LENGTH = 32;

/** An opaque token: its organization, so that a look-up starts there, then 256 random bits. */
export function newToken(prefix: TokenPrefix, organizationId: string): string {
  const organization = uuidBytes(organizationId);
  if (!organization) throw new Error(`Not an organization id: ${organizationId}`);
  return `${prefix}_${toBase64url(concatBytes(organization, randomBytes(RANDOM_LENGTH)))}`;
}

/** What a token claims. Only its hash in the store proves it. */
export function readToken(token: string): { prefix: TokenPrefix; organizationId: string } | undefined {
  const [, prefix, body] = /^(rst|rtt|ret|rak)_([A-Za-z0-9_-]{64})$/.exec(token) ?? [];
  const bytes = body === undefined ? undefined : fromBase64url(body);
  return bytes && { prefix: prefix as TokenPrefix, organizationId: idOfBytes('org', bytes.slice(0, 16)) };
}

export function organizationOfToken(token: string): string | undefined {
  return readToken(token)?.organizationId;
}

/** The stored form. SHA-256 is enough, since nobody can guess 256 random bits. */
export async function hashToken(token: string): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(token))));
}
