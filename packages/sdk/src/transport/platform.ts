import { version } from '../generated/version.js';

interface Platform {
  process?: { env?: Record<string, string | undefined> };
  navigator?: { userAgent?: string };
}

const platform = globalThis as Platform;

/** True in a page or its workers. Other platforms have no `navigator`, or another user agent. */
export const isBrowser = platform.navigator?.userAgent?.startsWith('Mozilla/') ?? false;

/** A browser sends its own user agent, and this header would need a CORS preflight. */
export const platformHeaders: Record<string, string> = isBrowser ? {} : { 'user-agent': `roster-kit-sdk/${version}` };

/** An environment variable; `undefined` where the platform has none or does not let us read it. */
export function environmentVariable(name: 'ROSTER_BASE_URL' | 'ROSTER_API_KEY'): string | undefined {
  try {
    return platform.process?.env?.[name] || undefined;
  } catch {
    // Deno throws without the permission to read it.
    return undefined;
  }
}
