import { randomBytes, toBase64url } from './bytes.js';

/** A new value for a row's `revision`; random, so that a row that comes back never has an ETag it had before. */
export function newRevision(): string {
  return toBase64url(randomBytes(9));
}

/** The ETag of a revision; `"none"` where there is no row yet. */
export function etagOf(revision: string | undefined): string {
  return `"${revision ?? 'none'}"`;
}

/** Strong comparison (RFC 9110, 13.1.1): `*`, or one of the listed tags is this one. */
export function matches(ifMatch: string, etag: string): boolean {
  return ifMatch.trim() === '*' || ifMatch.split(',').some((tag) => tag.trim() === etag);
}
