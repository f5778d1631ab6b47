/**
 * Whether a browser says that a page of this origin sent the request. A page that reads from its own origin sends no `Origin`.
 * Then `Sec-Fetch-Site` says so, and the request's host is compared (without the scheme, since TLS may end at a proxy). No
 * script can set these headers; only a program that is not a browser can forge them.
 */
export function isFromPageOf(origin: string, { headers, url }: Request): boolean {
  const stated = headers.get('origin');
  if (stated !== null) return stated === origin;
  return headers.get('sec-fetch-site') === 'same-origin' && new URL(url).host === new URL(origin).host;
}
