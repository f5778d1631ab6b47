import { kindOf } from '../errors/arguments.js';
import { withLimits } from './limits.js';

const RENEWED_WITHIN_IN_MS = 30_000;

/** How a token is asked for. */
export interface TokenRequest {
  /** The server refused the last token (401): get a new one. */
  refresh: boolean;
}

/**
 * Provides the token. It is called for every request, so keep the token, for example with
 * `createTokenCache`. `undefined` sends the request without a token.
 */
export type TokenProvider = (request: TokenRequest) => string | undefined | Promise<string | undefined>;

export interface TokenSource {
  /** The token, when it was given as a string. */
  fixed: string | undefined;
  current(): Promise<string | undefined>;
  /** A token other than the refused one, or `undefined`. Concurrent calls share one renewal. */
  renew(refused: string): Promise<string | undefined>;
}

export function createTokenSource(token: string | TokenProvider | undefined): TokenSource {
  const fixed = typeof token === 'string' ? token : undefined;
  const provide = async (request: { refresh: boolean }): Promise<string | undefined> => {
    const provided: unknown = typeof token === 'function' ? await token(request) : fixed;
    if (typeof provided === 'object' && provided !== null)
      throw new TypeError(`The token function returned ${kindOf(provided)}, not a string`);
    return (provided as string) || undefined;
  };
  let renewal: Promise<string | undefined> | undefined;

  async function replace(refused: string): Promise<string | undefined> {
    // A request from before the last renewal may be refused after it; the newer token is already there.
    const current = await provide({ refresh: false });
    const fresh = current !== undefined && current !== refused ? current : await provide({ refresh: true });
    return fresh === refused ? undefined : fresh;
  }

  return {
    fixed,
    current: async () => renewal ?? provide({ refresh: false }),
    renew: (refused) => {
      // A provider that never answers fails the calls that wait for it, and the next call asks it anew.
      const limits = { timeoutInMs: RENEWED_WITHIN_IN_MS, signal: undefined };
      renewal ??= withLimits(limits, () => replace(refused)).finally(() => {
        renewal = undefined;
      });
      return renewal;
    },
  };
}
