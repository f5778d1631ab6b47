import { version } from '../generated/version.js';

interface Platform {
  process?: { env?: Record<string, string | undefined> };
  navigator?: { userAgent?: string };
}

const platform = globalThis as Platform;

/** A page, or a worker of one. Elsewhere there is no `navigator`, or one that bears another name. */
export const isBrowser = platform.navigator?.userAgent?.startsWith('Mozilla/') ?? false;

/** A browser says itself who it is, and would ask the server first whether this header may be sent. */
export const headersOfPlatform: Record<string, string> = isBrowser ? {} : { 'user-agent': `roster-kit-sdk/${version}` };

/** A variable of the environment, where there is one and it may be read. */
export function environment(name: 'ROSTER_BASE_URL' | 'ROSTER_API_KEY'): string | undefined {
  try {
    return platform.process?.env?.[name] || undefined;
  } catch {
    // Deno asks for a permission, and this one was not given.
    return undefined;
  }
}
