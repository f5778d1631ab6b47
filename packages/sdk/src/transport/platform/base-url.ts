import { invalidArgument } from '../../errors/arguments.js';
import { environmentVariable, pageAddress } from './platform.js';

/**
 * The server's absolute address, without a slash at its end. Throws `invalid_argument`, at once and with the right address, for one
 * that every call would fail with.
 */
export function resolveBaseUrl(given: string | undefined): string {
  const name = given === undefined ? 'ROSTER_BASE_URL' : 'baseUrl';
  const value = given ?? environmentVariable('ROSTER_BASE_URL');
  if (value === undefined)
    throw invalidArgument('Set baseUrl, or ROSTER_BASE_URL, to an address such as https://example.com');
  let url: URL | undefined;
  try {
    // Only a page can resolve a relative address.
    url = new URL(value, pageAddress());
  } catch {
    // Told below.
  }
  if (!url || !/^https?:/.test(url.protocol))
    throw invalidArgument(`${name} must be an address such as https://example.com, not ${JSON.stringify(value)}`);
  const { origin, pathname, search, hash, username, password } = url;
  const right = origin + pathname.replace(/\/+$/, '').replace(/\/v1$/, '');
  if (/\/v1\/*$/.test(pathname) || search || hash || username || password)
    throw invalidArgument(`${name} must be ${right}, without /v1, a query or a password`);
  return right;
}
