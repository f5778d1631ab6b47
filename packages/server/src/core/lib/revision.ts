import { randomBytes, toBase64url } from './bytes.js';

/** A new value for a row's `revision`. It is random, so that a row never gets an ETag back that it had before. */
export function newRevision(): string {
  return toBase64url(randomBytes(9));
}

/** The ETag of a revision; `"none"` while there is no row. */
export function etagOf(revision: string | undefined): string {
  return `"${revision ?? 'none'}"`;
}

/** Strong comparison (RFC 9110, 13.1.1): `*` matches, and so does a list with this tag. */
export function matches(ifMatch: string, etag: string): boolean {
  return ifMatch.trim() === '*' || ifMatch.split(',').some((tag) => tag.trim() === etag);
}
