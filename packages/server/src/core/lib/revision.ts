import { randomBytes, toBase64url } from './bytes.js';

/** A new value for a row's `revision`. It is random, so that a row never gets an ETag back that it had before. */
export function newRevision(): string {
  return toBase64url(randomBytes(9));
}

/** The ETag of a revision; `"none"` while there is no row. */
export function etagOf(revision: string | undefined): string {
  return `"${revision ?? 'none'}"`;
}

/**
 * Whether a list of ETags (RFC 9110, 13.1), or `*`, names this one. A weak tag counts as its strong one: a proxy that
 * compresses answers, such as nginx, weakens the tags on their way to the client, and a row's tag is that of the row, not of
 * the bytes of an answer.
 */
export function matches(condition: string, etag: string): boolean {
  return condition.trim() === '*' || condition.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
