import { version } from '../../generated/version.js';

interface Platform {
  process?: { env?: Record<string, string | undefined> };
  navigator?: { userAgent?: string };
  document?: { baseURI: string };
  location?: { href: string; origin: string };
}

const platform = globalThis as Platform;

/** True in a page or its workers. Other platforms have no `navigator`, or another user agent. */
export const isBrowser = platform.navigator?.userAgent?.startsWith('Mozilla/') ?? false;

/** What a relative address in a page, or in a worker of one, is relative to. */
export const pageAddress = (): string | undefined =>
  isBrowser ? (platform.document?.baseURI ?? platform.location?.href) : undefined;

/**
 * Who is calling, and in which version. A browser sends its own user agent. A page sends the version only to its own origin: a server
 * of another one has to allow each header in a CORS preflight, and a host's own server need not know this one.
 */
export function platformHeaders(baseUrl: string): Record<string, string> {
  if (!isBrowser) return { 'user-agent': `roster-kit-sdk/${version}`, 'roster-sdk-version': version };
  return new URL(baseUrl).origin === platform.location?.origin ? { 'roster-sdk-version': version } : {};
}

/** An environment variable; `undefined` where the platform has none or does not let us read it. */
export function environmentVariable(name: 'ROSTER_BASE_URL' | 'ROSTER_API_KEY'): string | undefined {
  try {
    return platform.process?.env?.[name] || undefined;
  } catch {
    // Deno throws without the permission to read it.
    return undefined;
  }
}
