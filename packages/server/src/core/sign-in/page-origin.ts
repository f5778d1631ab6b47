/**
 * Whether a browser says that a page of this origin sent the request. A page that reads from its own origin sends no `Origin`:
 * then `Sec-Fetch-Site` says so, and the origin is the host that was asked (not its scheme, since TLS may end at a proxy). No
 * script sets either header, and whoever has no browser has neither; only a program made to forge them does.
 */
export function isFromPageOf(origin: string, { headers, url }: Request): boolean {
  const stated = headers.get('origin');
  if (stated !== null) return stated === origin;
  return headers.get('sec-fetch-site') === 'same-origin' && new URL(url).host === new URL(origin).host;
}
